use sfn::lambda;

struct Clients;

fn connect() -> Clients {
    Clients
}

#[lambda(init = connect)]
fn pay(_order: u32, _clients: &mut Clients) {}

#[lambda(init = connect)]
fn refund(_order: u32, _clients: &'static Clients) {}

fn main() {}
