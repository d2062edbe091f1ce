use sfn::lambda;

struct Clients;

#[lambda]
fn pay(_order: u32, _clients: &Clients) {}

fn main() {}
