use sfn::lambda;

struct Clients;
struct Prices;

fn prices() -> Prices {
    Prices
}

async fn may_fail() -> Result<Prices, String> {
    Ok(Prices)
}

#[lambda(init = prices)]
fn pay(_order: u32, _clients: &Clients) {}

#[lambda(init = may_fail)]
fn refund(_order: u32, _clients: &Clients) {}

fn main() {}
