use sfn::lambda;

struct Clients;
struct Prices;

fn connect() -> Clients {
    Clients
}

#[lambda(init = connect)]
fn pay(_order: u32, _clients: &Clients, _prices: &Prices) {}

fn main() {}
