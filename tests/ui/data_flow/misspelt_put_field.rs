//! The fields that states before have put into the data are fields like those of its type.

use serde::{Deserialize, Serialize};
use sfn::{Shape, lambda, state_machine};

#[derive(Serialize, Deserialize, Shape)]
pub struct Order {
    pub id: String,
    pub total: u64,
    pub items: Vec<String>,
}

#[derive(Serialize, Deserialize, Shape)]
pub struct Receipt {
    pub order: String,
    pub paid: bool,
}

#[lambda]
pub fn quote_shipping(order: Order) -> u64 {
    order.total
}

#[lambda]
pub fn charge_card(order: Order) -> Receipt {
    Receipt { order: order.id, paid: true }
}

#[lambda]
pub fn pack(item: String) -> String {
    item
}

state_machine! {
    pub PayOrder<Order, Receipt> {
        IsFree: if NumericEquals($.total, 0) { Free } else { Prepare },
        Prepare: Parallel(
            Branch { QuoteShipping: Task(quote_shipping, End) },
            ResultPath = $.prep,
            Next = ChargeCard,
        ),
        ChargeCard: Task(charge_card, ResultPath = $.receipt, Next = Pack),
        Pack: Map(
            ItemsPath = $.items,
            ItemProcessor { PackOne: Task(pack, End) },
            ResultPath = $.packed,
            Next = Finish,
        ),
        Finish: Pass(Parameters = json!({ "order": $.id, "paid": $.reciept.paid, "packed": $.packed }), End),
        Free: Pass(Parameters = json!({ "order": $.id, "paid": true }), End),
    }
}

fn main() {}
