use sfn::lambda;

struct Clients;

impl Clients {
    fn new() -> Self {
        Self
    }

    fn connect() -> Self {
        Self
    }
}

#[lambda(init = Clients::new, timeout = 3, init = Clients::connect)]
async fn pay(_cents: u64, _clients: &Clients) {
    let _ = (Clients::new(), Clients::connect());
}

fn main() {}
