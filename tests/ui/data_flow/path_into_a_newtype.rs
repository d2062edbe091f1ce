use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct OrderId(String);

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    id: OrderId,
}

#[lambda]
fn load(_id: String) {}

state_machine! {
    Shop<Order> {
        Task(load, InputPath = $.id[0], End),
    }
}

fn main() {}
