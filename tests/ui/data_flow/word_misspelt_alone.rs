//! A word that is misspelt is said once: had it been right, fewer variants would be left behind it. What is wrong besides is said.

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
#[serde(tag = "method", rename_all = "lowercase")]
enum Payment {
    Card { number: String },
    Cash { till: u64 },
    Bank { iban: String },
}

#[derive(Serialize, Deserialize, Shape)]
#[serde(rename_all = "lowercase")]
enum Method {
    Card,
    Bank,
}

#[derive(Serialize, Deserialize, Shape)]
#[serde(rename_all = "lowercase")]
enum OnlyBank {
    Bank,
}

#[derive(Serialize, Deserialize, Shape)]
struct Order {
    payment: Payment,
    method: Method,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[lambda]
fn order(_id: u64) -> Order {
    todo!()
}

#[lambda]
fn transfer(_to: OnlyBank) {}

state_machine! {
    Pays<u64, _> {
        Order: Task(order, Next = How),
        How: if StringEquals($.payment.method, "crad") { Done } else { Next },
        Next: if StringEquals($.payment.method, "chas") { Done } else { Again },
        Again: if StringEquals($.payment.method, "cash") { Done } else { Pay },
        Pay: Pass(Parameters = json!({ "to": $.payment.iban }), Next = Done),
        Done: Succeed,
    }
}

state_machine! {
    Words<Order, _> {
        How: if StringEquals($.method, "crad") { Done } else { Pay },
        Pay: Task(transfer, InputPath = $.method, Next = Done),
        Done: Succeed,
    }
}

state_machine! {
    Besides<u64, _> {
        Order: Task(order, Next = How),
        How: if StringEquals($.payment.method, "crad") { Done } else { Pay },
        Pay: Pass(Parameters = json!({ "to": $.payment.ibann, "note": $.note }), End),
        Done: Succeed,
    }
}

fn main() {}
