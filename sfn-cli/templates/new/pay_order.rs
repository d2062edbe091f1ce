//! The function by itself, and the state machine as it will run on AWS: its functions in process, its waits in virtual
//! time.

use my_service::{Order, PayOrder, PaymentError, charge_card};

use sfn::testing::StateMachineExt;

fn order(total: u64) -> Order {
    let id = "A-1".to_owned();
    Order { id, total }
}

#[tokio::test]
async fn a_charged_card_has_a_receipt() {
    let receipt = charge_card(order(500)).await.unwrap();

    assert_eq!((receipt.order.as_str(), receipt.paid), ("A-1", true));
}

#[tokio::test]
async fn a_busy_bank_is_asked_again() {
    let busy = |_| Err(PaymentError::Busy);
    let test = PayOrder::test().mock(charge_card, busy).times(2);
    let run = test.run(order(500)).await;

    assert!(run.output().paid);
    assert_eq!(run.attempts("ChargeCard"), 3);
    assert_eq!(run.duration().as_secs(), 2 + 4);
}

#[tokio::test]
async fn a_declined_card_is_no_failure() {
    let run = PayOrder::test().run(order(1_000_000)).await;

    assert!(!run.output().paid);
    assert_eq!(run.visited(), ["ChargeCard", "Declined"]);
}
