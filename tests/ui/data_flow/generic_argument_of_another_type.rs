use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(Serialize, Deserialize, Shape)]
struct User {
    name: String,
}

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    number: String,
}

#[lambda]
fn load_users() -> Page<User> {
    todo!()
}

#[lambda]
fn print_orders(_page: Page<Order>) {}

state_machine! {
    Print<_> {
        Task(load_users, Next = PrintOrders),
        Task(print_orders, End),
    }
}

fn main() {}
