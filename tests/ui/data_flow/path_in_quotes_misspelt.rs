use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    customer: Customer,
}

#[derive(Serialize, Deserialize, Shape)]
struct Customer {
    address: String,
}

#[lambda]
fn print_label(_address: String) {}

state_machine! {
    Shop<Order> {
        Task(print_label, InputPath = "$['customer']['adress']", End),
    }
}

fn main() {}
