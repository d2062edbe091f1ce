use sfn::lambda;
use std::cell::Cell;

struct Clients {
    _calls: Cell<u32>,
}

fn connect() -> Clients {
    Clients { _calls: Cell::new(0) }
}

#[lambda(init = connect)]
fn pay(_order: u32, _clients: &Clients) {}

fn main() {}
