//! A new colleague's first weeks: papers, accounts, a place to sit, and a conversation after thirty days.
//!
//! JSONata throughout; variables of the machine and of the items of a Map, callbacks, Parallel, handlers that take what an
//! expression builds.

use crate::common::{Channel, notify};
use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};

const SIGNATURES: &str = "https://sqs.eu-central-1.amazonaws.com/123456789012/signatures";

/// Who comes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Hire {
    name: Name,
    email: String,
    department: String,
    starts_on: String,
    contract: Contract,
    #[serde(default)]
    equipment: Vec<Item>,
    manager: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Name {
    first: String,
    last: String,
}

/// Of which kind a contract is; serde finds it out by the fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(untagged)]
pub(crate) enum Contract {
    FixedTerm { until: String, salary: u32 },
    Permanent { salary: u32 },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Item {
    kind: String,
    cost: u32,
    #[serde(default)]
    lead_days: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Papers {
    name: Name,
    contract: Contract,
    manager: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Draft {
    document: String,
    pages: u32,
}

/// Writes a contract.
#[lambda]
pub(crate) async fn draft_contract(papers: Papers) -> Draft {
    let term = match &papers.contract {
        Contract::FixedTerm { until, .. } => format!("until {until}"),
        Contract::Permanent { .. } => "without end".to_owned(),
    };
    let signs = papers.manager.unwrap_or_else(|| "the board".to_owned());
    Draft { document: format!("{} {}, {term}, signed by {signs}", papers.name.first, papers.name.last), pages: 4 }
}

/// What a person does with a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(tag = "outcome", rename_all = "camelCase")]
pub(crate) enum Signature {
    Signed { at: String },
    Declined { reason: String },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct NewAccount {
    login: String,
    department: String,
    attempt: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Account {
    login: String,
    groups: Vec<String>,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Directory.")]
pub(crate) enum DirectoryError {
    #[error("{0} is taken")]
    Taken(String),
    #[error("the directory is being copied")]
    ReadOnly,
}

/// Makes an account in the directory.
#[lambda(timeout = 20)]
pub(crate) async fn make_account(account: NewAccount) -> Result<Account, DirectoryError> {
    if account.attempt == 0 && account.login.len() < 4 {
        return Err(DirectoryError::Taken(account.login));
    }
    Ok(Account { login: account.login, groups: vec!["all".to_owned(), account.department] })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Purchase {
    item: Item,
    #[serde(rename = "for")]
    receiver: String,
    number: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Ordered {
    order: String,
    cost: u32,
    arrives_in_days: u32,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Purchase.")]
pub(crate) enum PurchaseError {
    #[error("{0} is not sold any more")]
    Discontinued(String),
}

/// Orders a piece of equipment.
#[lambda]
pub(crate) async fn order_item(purchase: Purchase) -> Result<Ordered, PurchaseError> {
    if purchase.item.cost == 0 {
        return Err(PurchaseError::Discontinued(purchase.item.kind));
    }
    let order = format!("{}-{}", purchase.receiver, purchase.number);
    Ok(Ordered { order, cost: purchase.item.cost, arrives_in_days: purchase.item.lead_days + 2 })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct DeskQuery {
    department: String,
    from: String,
}

/// Finds a free desk; nobody has one where everybody works from home.
#[lambda]
pub(crate) async fn find_desk(query: DeskQuery) -> Option<String> {
    (query.department != "field").then(|| format!("{}-{}", query.department, query.from))
}

/// What there is for the first day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FirstDay {
    login: String,
    desk: Option<String>,
    orders: Vec<Ordered>,
    missing: Vec<String>,
    total: u32,
}

/// Writes the plan of the first day.
#[lambda]
pub(crate) async fn plan_first_day(day: FirstDay) -> Vec<String> {
    let mut plan = vec![format!("log in as {}", day.login)];
    plan.extend(day.desk.map(|desk| format!("sit down at {desk}")));
    plan.extend(day.orders.iter().map(|order| format!("pick up {} ({} of {})", order.order, order.cost, day.total)));
    plan.extend(day.missing.into_iter().map(|item| format!("ask for {item}")));
    plan
}

/// How the first weeks went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Talk {
    mood: u8,
    wishes: Vec<String>,
}

/// How an onboarding ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Onboarded {
    login: String,
    mood: Option<u8>,
    told: Channel,
}

state_machine! {
    /// Takes a new colleague from the contract to the end of the first month.
    #[asl(QueryLanguage = JSONata)]
    pub(crate) Onboarding<Hire, Onboarded> {
        Prepare: Pass(
            Assign = json!({
                "hire": "{% $states.input %}",
                "login": "{% $lowercase($substring($states.input.name.first, 0, 1) & $states.input.name.last) %}",
                "attempt": 0,
                "hasManager": "{% $exists($states.input.manager) and $states.input.manager != null %}",
            }),
            Next = DraftContract,
        ),
        Task(
            draft_contract,
            Arguments = json!({
                "name": "{% $states.input.name %}",
                "contract": "{% $states.input.contract %}",
                "manager": "{% $hasManager ? $states.input.manager : null %}",
            }),
            Assign = json!({ "document": "{% $states.result.document %}" }),
            Next = Sign,
        ),
        Sign: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken" as Signature,
            Arguments = json!({
                "QueueUrl": SIGNATURES,
                "MessageBody": {
                    "token": "{% $states.context.Task.Token %}",
                    "document": "{% $states.input.document %}",
                    "pages": "{% $states.input.pages %}",
                    "to": "{% $hire.email %}",
                },
            }),
            TimeoutSeconds = 1209600,
            Catch(States::Timeout, Next = NotSigned, Output = json!({ "reason": "nobody answered" })),
            Next = IsSigned,
        ),
        IsSigned: if "{% $states.input.outcome = 'signed' %}" {
            Assign = json!({ "signedAt": "{% $states.input.at %}" });
            Prepared
        } else {
            NotSigned
        },
        NotSigned: Fail(Error = "Onboarding.NotSigned", Cause = "{% $states.input.reason %}"),
        Prepared: Parallel(
            Branch {
                MakeAccount: Task(
                    make_account,
                    Arguments = json!({ "login": "{% $login %}", "department": "{% $hire.department %}", "attempt": 0 }),
                    Retry(DirectoryError::ReadOnly, IntervalSeconds = 600, MaxAttempts = 6),
                    Catch(DirectoryError::Taken, Assign = json!({ "round": 1 }), Next = OtherLogin),
                    End,
                ),
                OtherLogin: Pass(
                    Assign = json!({ "other": "{% $login & $string($round) %}" }),
                    Next = MakeOtherAccount,
                ),
                MakeOtherAccount: Task(
                    make_account,
                    Arguments = json!({
                        "login": "{% $other %}",
                        "department": "{% $hire.department %}",
                        "attempt": "{% $round %}",
                    }),
                    Catch(
                        DirectoryError::Taken,
                        Assign = json!({ "round": "{% $round + 1 %}" }),
                        Next = MayTryAgain,
                    ),
                    End,
                ),
                MayTryAgain: if "{% $round < 10 %}" { OtherLogin } else { NoLogin },
                NoLogin: Fail(Error = "Onboarding.NoLogin", Cause = "{% 'ten logins like ' & $login & ' are taken' %}"),
            },
            Branch {
                Equip: Map(
                    Items = "{% $exists($hire.equipment) ? $hire.equipment : [] %}",
                    ItemSelector = json!({
                        "item": "{% $states.context.Map.Item.Value %}",
                        "for": "{% $login %}",
                        "number": "{% $states.context.Map.Item.Index %}",
                    }),
                    MaxConcurrency = 2,
                    ItemProcessor {
                        Remember: Pass(Assign = json!({ "kind": "{% $states.input.item.kind %}" }), Next = OrderItem),
                        Task(
                            order_item,
                            Catch(
                                PurchaseError::Discontinued,
                                Output = json!({ "missing": "{% $kind %}", "cost": 0 }),
                                Next = Missing,
                            ),
                            Output = json!({ "ordered": "{% $states.result %}", "cost": "{% $states.result.cost %}" }),
                            End,
                        ),
                        Missing: Succeed,
                    },
                    Output = json!({
                        "orders": "{% [$states.result.ordered] %}",
                        "missing": "{% [$states.result.missing] %}",
                        "total": "{% $sum($states.result.cost) %}",
                    }),
                    End,
                ),
            },
            Branch {
                Task(
                    find_desk,
                    Arguments = json!({ "department": "{% $hire.department %}", "from": "{% $hire.startsOn %}" }),
                    End,
                ),
            },
            Assign = json!({ "account": "{% $states.result[0] %}", "desk": "{% $states.result[2] %}" }),
            Output = "{% $states.result[1] %}",
            Catch(States::ALL, Output = "{% $states.errorOutput %}", Next = Broken),
            Next = PlanFirstDay,
        ),
        Broken: Fail(Error = "{% $states.input.Error %}", Cause = "{% $states.input.Cause %}"),
        Task(
            plan_first_day,
            Arguments = json!({
                "login": "{% $account.login %}",
                "desk": "{% $desk %}",
                "orders": "{% $states.input.orders %}",
                "missing": "{% $states.input.missing %}",
                "total": "{% $states.input.total %}",
            }),
            Next = Welcome,
        ),
        Welcome: Task(
            notify,
            Arguments = json!({
                "to": "{% $hire.email %}",
                "subject": "{% 'Welcome, ' & $hire.name.first %}",
                "lines": "{% $states.input %}",
                "names": { "login": "{% $account.login %}", "document": "{% $document %}" },
            }),
            Assign = json!({ "delivery": "{% $states.result %}" }),
            Output = json!({ "groups": "{% $account.groups %}" }),
            Next = FirstMonth,
        ),
        FirstMonth: Wait(Timestamp = "{% $hire.startsOn & 'T09:00:00Z' %}", Next = Settle),
        Settle: Wait(Seconds = "{% 30 * 24 * 60 * 60 %}", Next = AskForTalk),
        AskForTalk: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken" as Talk,
            Arguments = json!({
                "QueueUrl": SIGNATURES,
                "MessageBody": { "token": "{% $states.context.Task.Token %}", "to": "{% $hire.email %}", "since": "{% $signedAt %}" },
            }),
            TimeoutSeconds = "{% 14 * 24 * 60 * 60 %}",
            HeartbeatSeconds = 86400,
            Assign = json!({ "mood": "{% $states.result.mood %}" }),
            Catch([States::Timeout, States::HeartbeatTimeout], Assign = json!({ "mood": null }), Next = Over),
            Next = IsContent,
        ),
        IsContent: if "{% $mood >= 3 or $count($states.input.wishes) = 0 %}" { Over } else { TellManager },
        TellManager: Task(
            notify,
            Arguments = json!({
                "to": "{% $hasManager ? $hire.manager : 'board@example.com' %}",
                "subject": "{% $hire.name.last & ' has wishes' %}",
                "lines": "{% [$states.input.wishes] %}",
            }),
            Assign = json!({ "delivery": "{% $states.result %}" }),
            Next = Over,
        ),
        Over: Succeed(
            Output = json!({ "login": "{% $account.login %}", "mood": "{% $mood %}", "told": "{% $delivery.channel %}" }),
        ),
    }
}
