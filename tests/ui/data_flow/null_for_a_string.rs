use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
struct Account {
    mail: Option<String>,
}

#[derive(Serialize, Deserialize, Shape)]
struct Recipient {
    mail: String,
}

#[lambda]
fn load_account() -> Account {
    todo!()
}

#[lambda]
fn send_mail(_to: Recipient) {}

state_machine! {
    Greet<_> {
        Task(load_account, Next = SendMail),
        Task(send_mail, End),
    }
}

fn main() {}
