//! A subscription's month: usage is rated, an invoice is written, and who does not pay is reminded until the end.
//!
//! JSONPath with states in JSONata between; items of DynamoDB with a stated type, a loop of reminders with growing waits, types
//! that are written otherwise than they are read.

use crate::common::{Money, Page, notify};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, ErrorOutput, Shape, lambda, state_machine};
use std::collections::BTreeMap;

/// Which subscription, and for which month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(deny_unknown_fields)]
pub(crate) struct Month {
    subscription: String,
    /// Such as `2026-11`.
    month: String,
    #[serde(default, alias = "test")]
    dry_run: bool,
}

/// The answer of DynamoDB to `getItem`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Got {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<SubscriptionItem>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct SubscriptionItem {
    email: Text,
    plan: Text,
    state: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    discount: Option<Number>,
}

/// DynamoDB's text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Text {
    #[serde(rename = "S")]
    text: String,
}

/// DynamoDB's number: in text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Number {
    #[serde(rename = "N")]
    digits: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct UsageQuery {
    subscription: String,
    month: String,
    token: Option<String>,
}

/// What was used in an hour.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Usage {
    meter: String,
    units: f64,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Usage.")]
pub(crate) enum UsageError {
    #[error("the hours of {0} are not all there yet")]
    Incomplete(String),
}

/// A page of what was used.
#[lambda]
pub(crate) async fn list_usage(query: UsageQuery) -> Result<Page<Usage>, UsageError> {
    if query.month.len() != 7 {
        return Err(UsageError::Incomplete(query.month));
    }
    let items = vec![Usage { meter: query.subscription, units: 1.5 }];
    Ok(Page { items, next_token: query.token.is_none().then(|| "2".to_owned()) })
}

/// The units of a month by their meters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Metered {
    plan: String,
    units: BTreeMap<String, f64>,
    /// In hundredths.
    #[serde(default)]
    discount: f64,
}

/// A month with its price.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all(serialize = "camelCase", deserialize = "snake_case"))]
pub(crate) struct Rated {
    net_total: Money,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    free_units: Vec<(String, f64)>,
}

/// Prices what was used.
#[lambda]
pub(crate) fn rate(metered: Metered) -> Rated {
    let units: f64 = metered.units.values().sum();
    #[allow(clippy::cast_possible_truncation, reason = "nobody uses so much")]
    let cents = (units * if metered.plan == "pro" { 90.0 } else { 120.0 } * (1.0 - metered.discount / 100.0)) as i64;
    Rated { net_total: Money { cents, currency: "EUR".to_owned() }, free_units: vec![] }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Draft {
    subscription: String,
    month: String,
    total: Money,
    notes: Vec<String>,
}

/// An invoice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Invoice {
    number: String,
    due: DateTime<Utc>,
    total: Money,
    collection: Collection,
}

/// How the money comes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(tag = "by", content = "with")]
pub(crate) enum Collection {
    Debit { mandate: String },
    Transfer,
    Wallet(String, u64),
}

/// Writes an invoice.
#[lambda]
pub(crate) async fn invoice_month(draft: Draft) -> Invoice {
    let collection = match draft.notes.len() {
        0 => Collection::Transfer,
        1 => Collection::Debit { mandate: draft.subscription.clone() },
        _ => Collection::Wallet(draft.subscription.clone(), 0),
    };
    let due = format!("{}-28T12:00:00Z", draft.month).parse().unwrap_or(DateTime::UNIX_EPOCH);
    Invoice { number: format!("{}/{}", draft.subscription, draft.month), due, total: draft.total, collection }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Debit {
    mandate: String,
    amount: Money,
    invoice: String,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Bank.")]
pub(crate) enum BankError {
    #[error("the debit was returned: {0}")]
    Returned(String),
    #[error("the bank is closed")]
    Closed,
}

/// Collects an amount by debit.
#[lambda]
pub(crate) async fn collect(debit: Debit) -> Result<Payment, BankError> {
    if debit.mandate.is_empty() {
        return Err(BankError::Returned(debit.invoice));
    }
    Ok(Payment { cents: debit.amount.cents })
}

/// What was paid, as the bank says when it says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Payment {
    cents: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Due {
    invoice: Invoice,
    level: u32,
}

/// How long somebody who is reminded for the `level`th time may take, in seconds, and what the reminder says.
#[lambda]
pub(crate) fn next_reminder(due: Due) -> (u32, String) {
    (86_400 * 14 / (due.level + 1), format!("reminder {} about {}", due.level, due.invoice.number))
}

/// How a month ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(tag = "kind")]
pub(crate) enum Ended {
    Paid { number: String, cents: i64 },
    Suspended { number: String, reminders: u32 },
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Unpaid {
    invoice: Invoice,
    reminders: u32,
    error: Option<ErrorOutput>,
}

/// Suspends a subscription that is not paid.
#[lambda]
pub(crate) async fn suspend(unpaid: Unpaid) -> Ended {
    eprintln!("{:?}", unpaid.error);
    Ended::Suspended { number: unpaid.invoice.number, reminders: unpaid.reminders }
}

state_machine! {
    /// Bills a subscription for a month.
    pub(crate) BillMonth<Month, Ended> {
        Load: Task(
            "arn:aws:states:::dynamodb:getItem" as Got,
            Parameters = json!({ "TableName": "subscriptions", "Key": { "id": { "S": $.subscription } } }),
            ResultPath = $.found,
            Retry(["DynamoDB.ProvisionedThroughputExceededException"], MaxAttempts = 5, JitterStrategy = FULL),
            Next = IsActive,
        ),
        IsActive: if IsPresent($.found.Item) && StringEquals($.found.Item.state.S, "active") { HasDiscount } else { Nothing },
        Nothing: Pass(Result = json!({ "kind": "Nothing" }), End),
        HasDiscount: if IsPresent($.found.Item.discount.N) {
            Assign = json!({ "discount": States::StringToJson($.found.Item.discount.N) as f64 });
            Start
        } else {
            Assign = json!({ "discount": 0 });
            Start
        },
        Start: Pass(
            Assign = json!({
                "subscription": $.subscription,
                "month": $.month,
                "email": $.found.Item.email.S,
                "plan": $.found.Item.plan.S,
                "units": {},
                "level": 0,
            }),
            Next = FirstPage,
        ),
        FirstPage: Pass(Parameters = json!({ "subscription": $subscription, "month": $month }), Next = ListUsage),
        Task(
            list_usage,
            Retry(UsageError::Incomplete, IntervalSeconds = 3600, MaxAttempts = 48, BackoffRate = 1.0),
            Next = Sum,
        ),
        Sum: Pass(
            QueryLanguage = JSONata,
            Assign = json!({
                "units": "{% $merge([$units, $states.input.items{ meter: $sum(units) }]) %}",
            }),
            Next = AnyMore,
        ),
        AnyMore: if IsPresent($.nextToken) { NextPage } else { Rate },
        NextPage: Pass(
            Parameters = json!({ "subscription": $subscription, "month": $month, "token": $.nextToken }),
            Next = ListUsage,
        ),
        Task(rate, Parameters = json!({ "plan": $plan, "units": $units, "discount": $discount }), Next = IsFree),
        IsFree: if NumericLessThanEquals($.netTotal.cents, 0) { Nothing } else { Notes },
        Notes: Pass(
            QueryLanguage = JSONata,
            Output = json!({
                "total": "{% $states.input.netTotal %}",
                "notes": "{% [$keys($units).($ & ' was used')] %}",
            }),
            Next = InvoiceMonth,
        ),
        Task(
            invoice_month,
            Parameters = json!({ "subscription": $subscription, "month": $month, "total": $.total, "notes": $.notes }),
            ResultPath = $.invoice,
            Next = HowCollected,
        ),
        HowCollected: if StringEquals($.invoice.collection.by, "Debit") {
            Collect
        } else if StringEquals($.invoice.collection.by, "Wallet") && NumericGreaterThanEqualsPath($.invoice.collection.with[1], $.invoice.total.cents) {
            FromWallet
        } else {
            UntilDue
        },
        Task(
            collect,
            Parameters = json!({
                "mandate": $.invoice.collection.with.mandate,
                "amount": $.invoice.total,
                "invoice": $.invoice.number,
            }),
            ResultPath = $.payment,
            Retry(BankError::Closed, IntervalSeconds = 3600, MaxAttempts = 72, BackoffRate = 1.0),
            Catch([BankError::Returned, BankError::Closed], ResultPath = $.error, Next = UntilDue),
            Next = Paid,
        ),
        FromWallet: Pass(
            Parameters = json!({ "cents": $.invoice.total.cents, "wallet": $.invoice.collection.with[0] }),
            ResultPath = $.payment,
            Next = Paid,
        ),
        UntilDue: Wait(TimestampPath = $.invoice.due, Next = AskBank),
        AskBank: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken" as Payment,
            Parameters = json!({
                "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/incoming",
                "MessageBody": { "token": $$.Task.Token, "invoice": $.invoice.number, "cents": $.invoice.total.cents },
            }),
            TimeoutSeconds = 604800,
            ResultPath = $.payment,
            Catch(States::Timeout, ResultPath = null, Assign = json!({ "level": States::MathAdd($level, 1) }), Next = MayRemind),
            Next = IsAll,
        ),
        IsAll: if NumericGreaterThanEqualsPath($.payment.cents, $.invoice.total.cents) { Paid } else { Remind },
        MayRemind: if NumericLessThan($level, 4) { Remind } else { Suspend },
        Remind: Task(
            next_reminder,
            Parameters = json!({ "invoice": $.invoice, "level": $level }),
            ResultSelector = json!({ "seconds": $[0], "text": $[1] }),
            ResultPath = $.reminder,
            Next = SendReminder,
        ),
        SendReminder: Task(
            notify,
            Parameters = json!({
                "to": $email,
                "subject": States::Format("your invoice {}", $.invoice.number),
                "lines": States::Array($.reminder.text),
            }),
            ResultPath = $.told,
            Catch(States::TaskFailed, ResultPath = null, Next = GiveTime),
            Next = GiveTime,
        ),
        GiveTime: Wait(SecondsPath = $.reminder.seconds, Next = AskBank),
        Suspend: Pass(
            Assign = json!({ "reminders": $level }),
            Next = SetReminders,
        ),
        SetReminders: Pass(InputPath = $reminders, ResultPath = $.reminders, Next = SuspendNow),
        SuspendNow: Task(suspend, End),
        Paid: Pass(
            Parameters = json!({ "kind": "Paid", "number": $.invoice.number, "cents": $.payment.cents }),
            End,
        ),
    }
}
