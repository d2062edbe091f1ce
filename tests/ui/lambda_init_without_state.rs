use sfn::lambda;

struct Clients;

fn connect() -> Clients {
    Clients
}

#[lambda(init = connect)]
fn pay(_order: u32) {}

fn main() {}
