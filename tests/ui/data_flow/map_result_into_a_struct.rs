use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    lines: Vec<String>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Prices {
    prices: Vec<u64>,
}

#[lambda]
fn price(_line: String) -> u64 {
    todo!()
}

#[lambda]
fn bill(_prices: Prices) {}

state_machine! {
    Shop<Order> {
        Each: Map(ItemsPath = $.lines, ItemProcessor { Task(price, End) }, Next = Bill),
        Task(bill, End),
    }
}

fn main() {}
