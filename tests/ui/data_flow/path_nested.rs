use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: Customer,
}

#[derive(Serialize, Deserialize, Shape)]
struct Customer {
    name: String,
    address: Address,
}

#[derive(Serialize, Deserialize, Shape)]
struct Address {
    city: String,
}

#[lambda]
fn weather(_city: String) {}

state_machine! {
    Shop<Order> {
        Task(weather, InputPath = $.customer.adress.city, End),
    }
}

fn main() {}
