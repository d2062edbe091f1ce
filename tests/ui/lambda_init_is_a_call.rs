use sfn::lambda;

struct Clients;

fn connect() -> Clients {
    Clients
}

#[lambda(init = connect())]
fn pay(_order: u32, _clients: &Clients) {}

#[lambda(init =)]
fn refund(_order: u32, _clients: &Clients) {}

fn main() {}
