//! The machine whose paths the probes edit.

use kitchen::{Order, Receipt, cook};
use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

/// What an execution takes.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Start {
    /// The day, as `2026-01-31`.
    pub day: String,
    /// How long to wait, in seconds.
    pub delay: u32,
    /// Who asks.
    #[serde(default)]
    pub asked_by: Option<Box<User>>,
}

/// A page of users.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct UserPage {
    /// Who is served.
    pub user_ids: Vec<User>,
    /// Where the next page begins.
    #[serde(rename = "PaginationToken")]
    pub pagination_token: String,
    /// What they want.
    pub order: Order,
    /// How it is paid.
    pub payment: Payment,
    /// What else there is.
    #[serde(flatten)]
    pub more: More,
}

/// One of the users.
#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub struct User {
    /// Its number.
    pub user_number: u32,
}

/// Fields of another type.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct More {
    /// What was left out.
    pub remark: String,
}

/// How it is paid.
#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "kind")]
pub enum Payment {
    /// With a card.
    Card {
        /// What is on it.
        card_number: String,
    },
    /// Later.
    Invoice {
        /// Where it goes.
        address: String,
    },
}

/// Finds the users.
#[lambda]
pub fn get_users(start: Start) -> UserPage {
    let user_ids = start.asked_by.into_iter().map(|user| *user).collect();
    let payment = Payment::Invoice { address: String::new() };
    let more = More { remark: String::new() };
    UserPage { user_ids, pagination_token: start.day, order: Order { id: start.delay, lines: Vec::new() }, payment, more }
}

/// Counts.
#[lambda]
pub fn count(receipt: Receipt) -> Receipt {
    receipt
}

state_machine! {
    /// Counts for one.
    Daily<Receipt, Receipt> {
        Task(count, End),
    }
}

state_machine! {
    /// Serves the users.
    pub Weekly<Start, _> {
        First: Wait(SecondsPath = $.delay, Next = Plan),
        Plan: Pass(Parameters = json!({ "dayPlan": $.day, "x": { "waited": $.delay } }), ResultPath = $.plan, Next = Asked),
        Asked: Pass(InputPath = $.asked_by.userNumber, ResultPath = $.asked, Next = GetUsers),
        GetUsers: Task(
            get_users,
            Parameters = json!({ "day": $.plan.dayPlan, "delay": $.plan.x.waited }),
            Catch(States::ALL, ResultPath = $.caught, Next = Failed),
            Next = Cook,
        ),
        Cook: Task(cook, InputPath = $.order, ResultPath = $.receipt, Next = Daily),
        Daily: Task(
            Daily,
            InputPath = $.receipt,
            ResultSelector = json!({ "done": $.Output.total }),
            ResultPath = $.daily,
            Next = Which,
        ),
        Which: if NumericGreaterThan($.receipt.total, 0) && StringEquals($.user_ids[0].userNumber, "me") { Users } else { Lines },
        Users: Map(
            ItemsPath = $.user_ids,
            ItemProcessor { One: Pass(InputPath = $.userNumber, End) },
            ResultPath = null,
            Next = Lines,
        ),
        Lines: Map(
            ItemsPath = $.order.lines,
            ItemSelector = json!({
                "price": $$.Map.Item.Value.price,
                "sum": States::Format("{} {}", $.receipt.total, $.PaginationToken),
                "many": $.order.lines[*].price,
            }),
            ItemProcessor { Two: Wait(SecondsPath = $.price, End) },
            ResultPath = null,
            Next = Paid,
        ),
        Paid: Pass(Parameters = json!({ "to": $.payment.address, "why": $.remark }), OutputPath = $.to, End),
        Failed: Fail(ErrorPath = $.caught.Error),
    }
}
