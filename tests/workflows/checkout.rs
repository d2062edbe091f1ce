//! An order of a shop as a saga: each step that fails undoes the steps before it, and what cannot be undone is told to a person.
//!
//! JSONPath; an externally tagged enum, `flatten`, Map and Parallel with errors of functions inside them, handlers that take
//! what several states have merged.

use crate::common::{Message, Money, notify};
use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, ErrorOutput, Shape, lambda, state_machine};
use std::collections::HashMap;

/// The accounts department; its topic is a constant of a type that is no ARN of ours.
mod accounting {
    #[derive(serde::Serialize)]
    pub(super) struct Topic(&'static str);

    pub(super) const ARN: Topic = Topic("arn:aws:sns:eu-central-1:123456789012:accounting");
}

/// An order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    id: String,
    email: String,
    lines: Vec<Line>,
    payment: Payment,
    ship_to: Address,
    /// The number of the customer's loyalty card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    loyalty_card: Option<String>,
    #[serde(flatten)]
    origin: Origin,
}

/// Where an order comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Origin {
    channel: String,
    campaign: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Line {
    sku: String,
    quantity: u32,
    price: Money,
    #[serde(default)]
    options: HashMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Address {
    name: String,
    street: String,
    postcode: String,
    country: String,
}

/// How an order is paid.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) enum Payment {
    Card { token: String },
    Voucher(String),
    Invoice(Address),
    OnDelivery,
}

/// A line of an order, to reserve.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Wanted {
    order: String,
    line: Line,
    position: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Reservation {
    sku: String,
    quantity: u32,
    shelf: String,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Stock.")]
pub(crate) enum StockError {
    #[error("{sku} is sold out")]
    SoldOut { sku: String },
    #[error("somebody else reserves {0}")]
    Locked(String),
    #[error("nothing stands in for {0}")]
    NoSubstitute(String),
}

/// Reserves what a line asks for.
#[lambda]
pub(crate) async fn reserve(wanted: Wanted) -> Result<Reservation, StockError> {
    if wanted.line.quantity > 100 {
        return Err(StockError::SoldOut { sku: wanted.line.sku });
    }
    let shelf = format!("{}-{}", wanted.order, wanted.position);
    Ok(Reservation { sku: wanted.line.sku, quantity: wanted.line.quantity, shelf })
}

/// A line that is sold out, and the error that says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Shortage {
    order: String,
    line: Line,
    position: usize,
    shortage: ErrorOutput,
}

/// Finds what can stand in for a line.
#[lambda]
pub(crate) async fn substitute(shortage: Shortage) -> Result<Wanted, StockError> {
    let Shortage { order, mut line, position, shortage } = shortage;
    match line.options.remove("substitute") {
        Some(sku) => Ok(Wanted { order, line: Line { sku, ..line }, position }),
        None => Err(StockError::NoSubstitute(shortage.cause.unwrap_or(line.sku))),
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Priced {
    lines: Vec<Line>,
    campaign: Option<String>,
}

/// What an order costs.
#[lambda]
pub(crate) fn price_order(order: Priced) -> Money {
    let cents = order.lines.iter().map(|line| line.price.cents * i64::from(line.quantity)).sum();
    let currency = order.lines.first().map_or_else(|| "EUR".to_owned(), |line| line.price.currency.clone());
    Money { cents: if order.campaign.is_some() { cents * 9 / 10 } else { cents }, currency }
}

/// How an order was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Method {
    Card,
    Voucher,
    Invoice,
    OnDelivery,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Paid {
    reference: String,
    method: Method,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Payment.")]
pub(crate) enum PaymentError {
    #[error("the card was declined")]
    Declined,
    #[error("the voucher {0} is used up")]
    VoucherUsed(String),
    #[error("the provider did not answer")]
    #[error_name("Payment.NoAnswer")]
    Silent,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Charge {
    token: String,
    total: Money,
}

/// Takes the money from a card.
#[lambda(timeout = 30)]
pub(crate) async fn charge_card(charge: Charge) -> Result<Paid, PaymentError> {
    if charge.token.is_empty() || charge.total.cents < 0 {
        return Err(PaymentError::Declined);
    }
    Ok(Paid { reference: format!("card-{}", charge.token), method: Method::Card })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Redemption {
    code: String,
    total: Money,
}

/// Redeems a voucher.
#[lambda]
pub(crate) async fn redeem_voucher(redemption: Redemption) -> Result<Paid, PaymentError> {
    if redemption.code.ends_with("-used") {
        return Err(PaymentError::VoucherUsed(redemption.code));
    }
    Ok(Paid { reference: redemption.code, method: Method::Voucher })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NewInvoice {
    to: Address,
    total: Money,
    idempotency_key: String,
}

/// Opens an invoice.
#[lambda]
pub(crate) async fn open_invoice(invoice: NewInvoice) -> Paid {
    Paid { reference: format!("{}:{}", invoice.idempotency_key, invoice.to.postcode), method: Method::Invoice }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Parcels {
    order: String,
    to: Address,
    count: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Shipment {
    carrier: String,
    tracking: Vec<String>,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Carrier.")]
pub(crate) enum CarrierError {
    #[error("no carrier goes to {0}")]
    NoRoute(String),
}

/// Books a carrier for some parcels.
#[lambda]
pub(crate) async fn book_carrier(parcels: Parcels) -> Result<Shipment, CarrierError> {
    if parcels.to.country.len() != 2 {
        return Err(CarrierError::NoRoute(parcels.to.country));
    }
    let tracking = (0..parcels.count).map(|number| format!("{}/{number}", parcels.order)).collect();
    Ok(Shipment { carrier: "post".to_owned(), tracking })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Invoiced {
    id: String,
    total: Money,
    paid: Paid,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Document {
    key: String,
    text: String,
}

/// Writes the invoice.
#[lambda]
pub(crate) fn write_invoice(order: Invoiced) -> Document {
    let text = format!("{} {} by {:?}", order.total.cents, order.total.currency, order.paid.method);
    Document { key: format!("invoices/{}.txt", order.id), text }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Purchase {
    card: String,
    cents: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Loyalty {
    points: i64,
}

/// Gives points for a purchase.
#[lambda]
pub(crate) async fn give_points(purchase: Purchase) -> Loyalty {
    Loyalty { points: if purchase.card.is_empty() { 0 } else { purchase.cents / 100 } }
}

/// What came of the three branches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Fulfilment {
    shipment: Shipment,
    invoice: String,
    points: i64,
}

/// An order with all that was done for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Done {
    #[serde(flatten)]
    order: Order,
    total: Money,
    paid: Paid,
    fulfilment: Fulfilment,
}

/// What the customer is told in the end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Confirmation {
    order: String,
    total: Money,
    tracking: Vec<String>,
    points: i64,
}

/// Puts together what the customer is told.
#[lambda]
pub(crate) fn confirm(done: Done) -> Confirmation {
    let Fulfilment { shipment, points, .. } = done.fulfilment;
    Confirmation { order: done.order.id, total: done.total, tracking: shipment.tracking, points }
}

/// An order that failed, with what was done for it by then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Failed {
    id: String,
    error: ErrorOutput,
    #[serde(default)]
    reservations: Vec<Reservation>,
    paid: Option<Paid>,
}

/// Gives a payment back.
#[lambda]
pub(crate) async fn refund(failed: Failed) -> Result<String, PaymentError> {
    failed.paid.map(|paid| paid.reference).ok_or(PaymentError::Silent)
}

/// Gives back what was reserved.
#[lambda]
pub(crate) async fn release_stock(failed: Failed) -> usize {
    failed.reservations.len()
}

/// The mail about an order that failed.
#[lambda]
pub(crate) fn failure_mail(failed: Failed) -> Message {
    let lines = vec![failed.error.error, failed.error.cause.unwrap_or_default()];
    Message { to: String::new(), subject: format!("order {}", failed.id), lines, names: Default::default() }
}

state_machine! {
    /// Takes an order from the cart to the carrier, or undoes all of it.
    #[asl(TimeoutSeconds = 3600)]
    #[default(Retry(["Lambda.TooManyRequestsException", "Lambda.ServiceException"], MaxAttempts = 4, JitterStrategy = FULL))]
    pub(crate) Checkout<Order, Confirmation> {
        Reserve: Map(
            ItemsPath = $.lines,
            ItemSelector = json!({ "order": $.id, "line": $$.Map.Item.Value, "position": $$.Map.Item.Index }),
            MaxConcurrency = 3,
            ItemProcessor {
                ReserveLine: Task(
                    reserve,
                    Retry(StockError::Locked, IntervalSeconds = 1, MaxAttempts = 5),
                    Catch(StockError::SoldOut, ResultPath = $.shortage, Next = Substitute),
                    End,
                ),
                Task(
                    substitute,
                    Catch(StockError::NoSubstitute, ResultPath = $.shortage, Next = NotAvailable),
                    Next = ReserveSubstitute,
                ),
                ReserveSubstitute: Task(reserve, End),
                NotAvailable: Fail(Error = "Checkout.NotAvailable", CausePath = $.shortage.Cause),
            },
            ResultPath = $.reservations,
            Retry(StockError::SoldOut, MaxAttempts = 1),
            Catch("Checkout.NotAvailable", ResultPath = $.error, Next = TellCustomer),
            Catch(States::ALL, ResultPath = $.error, Next = TellCustomer),
            Next = PriceOrder,
        ),
        Task(
            price_order,
            ResultPath = $.total,
            Catch(States::ALL, ResultPath = $.error, Next = ReleaseStock),
            Next = HowPaid,
        ),
        HowPaid: if IsPresent($.payment.Card) {
            ChargeCard
        } else if IsPresent($.payment.Voucher) {
            RedeemVoucher
        } else if IsPresent($.payment.Invoice) {
            OpenInvoice
        } else {
            CashOnDelivery
        },
        Task(
            charge_card,
            Parameters = json!({ "token": $.payment.Card.token, "total": $.total }),
            ResultPath = $.paid,
            Retry(PaymentError::Silent, IntervalSeconds = 5, MaxAttempts = 2),
            Catch([PaymentError::Declined, PaymentError::Silent], ResultPath = $.error, Next = ReleaseStock),
            Next = Fulfil,
        ),
        Task(
            redeem_voucher,
            Parameters = json!({ "code": $.payment.Voucher, "total": $.total }),
            ResultPath = $.paid,
            Catch(PaymentError::VoucherUsed, ResultPath = $.error, Next = ReleaseStock),
            Next = Fulfil,
        ),
        Task(
            open_invoice,
            Parameters = json!({ "to": $.payment.Invoice, "total": $.total, "idempotencyKey": $$.Execution.Name }),
            ResultPath = $.paid,
            Next = Fulfil,
        ),
        CashOnDelivery: Pass(
            Parameters = json!({ "reference": States::Format("COD-{}", $.id), "method": "on_delivery" }),
            ResultPath = $.paid,
            Next = Fulfil,
        ),
        Fulfil: Parallel(
            Branch {
                Task(
                    book_carrier,
                    Parameters = json!({ "order": $.id, "to": $.shipTo, "count": States::ArrayLength($.reservations) }),
                    End,
                ),
            },
            Branch {
                Task(write_invoice, ResultPath = $.document, Next = StoreInvoice),
                StoreInvoice: Task(
                    "arn:aws:states:::aws-sdk:s3:putObject",
                    Parameters = json!({ "Bucket": "example-invoices", "Key": $.document.key, "Body": $.document.text }),
                    Retry(["S3.S3Exception"], MaxAttempts = 3),
                    ResultPath = null,
                    OutputPath = $.document,
                    End,
                ),
            },
            Branch {
                HasCard: if IsPresent($.loyaltyCard) && !IsNull($.loyaltyCard) { GivePoints } else { NoPoints },
                Task(give_points, Parameters = json!({ "card": $.loyaltyCard, "cents": $.total.cents }), End),
                NoPoints: Pass(Result = json!({ "points": 0 }), End),
            },
            ResultSelector = json!({ "shipment": $[0], "invoice": $[1].key, "points": $[2].points }),
            ResultPath = $.fulfilment,
            Catch(CarrierError::NoRoute, ResultPath = $.error, Next = Refund),
            Catch(States::ALL, ResultPath = $.error, Next = Refund),
            Next = Confirm,
        ),
        Task(confirm, End),
        Task(
            refund,
            ResultPath = $.refund,
            Retry(PaymentError::Silent, MaxAttempts = 5),
            Catch(States::ALL, ResultPath = $.refundError, Next = TellAccounting),
            Next = ReleaseStock,
        ),
        TellAccounting: Task(
            "arn:aws:states:::sns:publish",
            Parameters = json!({
                "TopicArn": accounting::ARN,
                "Subject": States::Format("no refund for order {}", $.id),
                "Message": States::JsonToString($.refundError),
            }),
            Retry(States::TaskFailed, MaxAttempts = 5),
            ResultPath = null,
            Next = ReleaseStock,
        ),
        Task(release_stock, ResultPath = null, Next = TellCustomer),
        TellCustomer: Task(failure_mail, ResultPath = $.mail, Next = Address),
        Address: Pass(InputPath = $.email, ResultPath = $.mail.to, Next = Notify),
        Task(
            notify,
            InputPath = $.mail,
            ResultPath = null,
            Catch(States::ALL, ResultPath = null, Next = Undone),
            Next = Undone,
        ),
        Undone: Fail(ErrorPath = $.error.Error, CausePath = $.error.Cause),
    }
}
