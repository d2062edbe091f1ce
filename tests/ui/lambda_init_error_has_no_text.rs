use sfn::lambda;

struct Clients;
struct Refused;

async fn connect() -> Result<Clients, Refused> {
    Ok(Clients)
}

#[lambda(init = connect)]
fn pay(_order: u32, _clients: &Clients) {}

fn main() {}
