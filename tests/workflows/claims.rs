//! An insurance claim: people and partners are asked and answer days later, and what is unclear is looked at by a person.
//!
//! JSONPath; an enum with its tag inside and one with its tag beside, callbacks, narrowing by `if`, a loop of reminders.

use crate::common::notify;
use chrono::{DateTime, Datelike, Utc};
use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, ErrorOutput, Shape, lambda, state_machine};

const GARAGES: &str = "https://sqs.eu-central-1.amazonaws.com/123456789012/garages";
const CUSTOMERS: &str = "https://sqs.eu-central-1.amazonaws.com/123456789012/customers";

/// What was damaged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Damage {
    Vehicle {
        plate: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        garage: Option<String>,
    },
    Property {
        address: String,
        estimate_cents: u64,
    },
    Injury {
        hospital: String,
        days: u32,
    },
}

/// A claim as the customer reports it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Claim {
    claim_id: String,
    policy: String,
    email: String,
    reported_at: DateTime<Utc>,
    damage: Damage,
    #[serde(default)]
    photos: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct PolicyQuery {
    policy: String,
    at: DateTime<Utc>,
}

/// What the policy says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Terms {
    holder: String,
    active: bool,
    excess_cents: u64,
    /// `null`: there is none.
    limit_cents: Option<u64>,
    /// How long a surveyor may take, in seconds.
    survey_seconds: u32,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Policy.")]
pub(crate) enum PolicyError {
    #[error("there is no policy {0}")]
    Unknown(String),
    #[error("the register of policies is down")]
    RegisterDown,
}

/// Looks a policy up.
#[lambda]
pub(crate) async fn check_policy(query: PolicyQuery) -> Result<Terms, PolicyError> {
    if query.policy.is_empty() {
        return Err(PolicyError::Unknown(query.policy));
    }
    let active = query.at.year() >= 2020;
    Ok(Terms { holder: query.policy, active, excess_cents: 15_000, limit_cents: None, survey_seconds: 604_800 })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Vehicle {
    plate: String,
}

/// The name of the garage that is nearest to where a vehicle is registered.
#[lambda]
pub(crate) async fn nearest_garage(vehicle: Vehicle) -> String {
    format!("garage-{}", vehicle.plate.chars().take_while(|letter| letter.is_alphabetic()).collect::<String>())
}

/// What a garage answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Quote {
    cents: u64,
    #[serde(default)]
    total_loss: bool,
}

/// What a surveyor answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Survey {
    cents: u64,
    findings: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Visit {
    token: String,
    address: String,
    claim: String,
}

/// Books a surveyor, who answers with the token.
#[lambda]
pub(crate) async fn book_surveyor(visit: Visit) -> String {
    format!("{} at {}, token of {} bytes", visit.claim, visit.address, visit.token.len())
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Stay {
    hospital: String,
    days: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Report {
    confirmed: bool,
    days: u32,
}

/// Asks the hospital about a stay.
#[lambda]
pub(crate) async fn hospital_report(stay: Stay) -> Report {
    Report { confirmed: !stay.hospital.is_empty(), days: stay.days.min(365) }
}

/// A claim with all that was found out about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Case {
    claim_id: String,
    damage: Damage,
    terms: Terms,
    photos: Option<Vec<String>>,
    quote: Option<Quote>,
    survey: Option<Survey>,
    report: Option<Report>,
}

/// What the rules say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(tag = "decision", content = "detail", rename_all = "snake_case")]
pub(crate) enum Verdict {
    Pay { cents: u64 },
    Deny(String),
    Unclear,
}

/// Applies the rules of the tariff to a claim.
#[lambda(memorySize = 512)]
pub(crate) async fn assess(case: Case) -> Verdict {
    let cents = match (&case.damage, &case.quote, &case.survey, &case.report) {
        (Damage::Vehicle { .. }, Some(quote), ..) if !quote.total_loss => quote.cents,
        (Damage::Property { .. }, _, Some(survey), _) => survey.cents,
        (Damage::Property { estimate_cents, .. }, ..) => *estimate_cents,
        (Damage::Injury { .. }, .., Some(report)) if report.confirmed => u64::from(report.days) * 5_000,
        _ => return Verdict::Unclear,
    };
    match cents.checked_sub(case.terms.excess_cents) {
        None | Some(0) => Verdict::Deny("below the excess".to_owned()),
        Some(cents) => Verdict::Pay { cents },
    }
}

/// What a person decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Review {
    approved: bool,
    cents: u64,
    reviewer: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct ReviewTask {
    token: String,
    claim: String,
    verdict: Verdict,
}

/// Puts a case on the reviewers' list.
#[lambda]
pub(crate) async fn ask_reviewer(task: ReviewTask) {
    eprintln!("{}: {:?}, token of {} bytes", task.claim, task.verdict, task.token.len());
}

/// What is to be paid to whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payout {
    claim_id: String,
    holder: String,
    cents: u64,
    /// In place of the account that the policy names.
    account: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Settlement {
    claim_id: String,
    cents: u64,
    reference: String,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Transfer.")]
pub(crate) enum TransferError {
    #[error("the bank is busy")]
    Busy,
    #[error("the account of {0} is closed")]
    AccountClosed(String),
}

/// Pays a claim.
#[lambda(timeout = 60)]
pub(crate) async fn transfer(payout: Payout) -> Result<Settlement, TransferError> {
    let account = payout.account.unwrap_or(payout.holder);
    if account.is_empty() {
        return Err(TransferError::AccountClosed(account));
    }
    Ok(Settlement {
        reference: format!("{account}/{}", payout.claim_id),
        claim_id: payout.claim_id,
        cents: payout.cents,
    })
}

/// What a customer answers who has a new account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct NewAccount {
    iban: String,
}

/// A claim that is not paid, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Refusal {
    claim_id: String,
    error: ErrorOutput,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Refused {
    code: String,
    reason: String,
}

/// Writes down why a claim is not paid.
#[lambda]
pub(crate) async fn refuse(refusal: Refusal) -> Refused {
    let reason = refusal.error.cause.unwrap_or_else(|| "no reason was given".to_owned());
    Refused { code: refusal.error.error, reason: format!("{}: {reason}", refusal.claim_id) }
}

state_machine! {
    /// Handles a claim from the report to the money.
    #[asl(TimeoutSeconds = 7776000)]
    pub(crate) ClaimHandling<Claim, Settlement> {
        CheckPolicy: Task(
            check_policy,
            Parameters = json!({ "policy": $.policy, "at": $.reportedAt }),
            ResultPath = $.terms,
            Retry(PolicyError::RegisterDown, IntervalSeconds = 30, MaxAttempts = 5, BackoffRate = 2.0),
            Catch([PolicyError::Unknown, PolicyError::RegisterDown], ResultPath = $.error, Next = RefuseClaim),
            Next = IsCovered,
        ),
        IsCovered: if BooleanEquals($.terms.active, true) { ByDamage } else { NotCovered },
        NotCovered: Pass(
            Result = json!({ "Error": "Claim.NotCovered", "Cause": "the policy was not active" }),
            ResultPath = $.error,
            Next = RefuseClaim,
        ),
        ByDamage: if StringEquals($.damage.kind, "vehicle") {
            HasGarage
        } else if StringEquals($.damage.kind, "property") && NumericGreaterThan($.damage.estimate_cents, 500000) {
            SendSurveyor
        } else if StringEquals($.damage.kind, "injury") {
            AskHospital
        } else {
            Assess
        },
        HasGarage: if IsPresent($.damage.garage) && !IsNull($.damage.garage) { AskGarage } else { NearestGarage },
        Task(
            nearest_garage,
            Parameters = json!({ "plate": $.damage.plate }),
            ResultPath = $.damage.garage,
            Next = AskGarage,
        ),
        AskGarage: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken" as Quote,
            Parameters = json!({
                "QueueUrl": GARAGES,
                "MessageBody": { "token": $$.Task.Token, "garage": $.damage.garage, "plate": $.damage.plate },
            }),
            TimeoutSeconds = 1209600,
            HeartbeatSeconds = 86400,
            ResultPath = $.quote,
            Catch(States::Timeout, ResultPath = $.error, Next = RefuseClaim),
            Next = Assess,
        ),
        SendSurveyor: Task(
            "arn:aws:states:::lambda:invoke.waitForTaskToken" as Survey,
            Parameters = json!({
                "FunctionName": book_surveyor::ARN,
                "Payload": { "token": $$.Task.Token, "address": $.damage.address, "claim": $.claimId },
            }),
            TimeoutSecondsPath = $.terms.survey_seconds,
            ResultPath = $.survey,
            Catch(States::ALL, ResultPath = null, Next = Assess),
            Next = Assess,
        ),
        AskHospital: Task(hospital_report, InputPath = $.damage, ResultPath = $.report, Next = Assess),
        Task(
            assess,
            ResultPath = $.verdict,
            Retry(States::TaskFailed, MaxAttempts = 2),
            Next = Decide,
        ),
        Decide: if StringEquals($.verdict.decision, "pay") {
            WithinLimit
        } else if StringEquals($.verdict.decision, "deny") {
            Denied
        } else {
            AskReviewer
        },
        WithinLimit: if IsNull($.terms.limit_cents) || NumericLessThanEqualsPath($.verdict.detail.cents, $.terms.limit_cents) {
            PayVerdict
        } else {
            AskReviewer
        },
        AskReviewer: Task(
            "arn:aws:states:::lambda:invoke.waitForTaskToken" as Review,
            Parameters = json!({
                "FunctionName": ask_reviewer::ARN,
                "Payload": { "token": $$.Task.Token, "claim": $.claimId, "verdict": $.verdict },
            }),
            TimeoutSeconds = 172800,
            ResultPath = $.review,
            Catch(States::Timeout, ResultPath = $.reminded, Next = Remind),
            Next = IsApproved,
        ),
        Remind: Task(
            notify,
            Parameters = json!({
                "to": "reviews@example.com",
                "subject": States::Format("claim {} waits for a review", $.claimId),
                "lines": States::Array($.terms.holder, $.reminded.Error),
            }),
            ResultPath = null,
            Next = AskReviewer,
        ),
        IsApproved: if BooleanEquals($.review.approved, true) { PayReview } else { Denied },
        PayVerdict: Pass(
            Parameters = json!({ "claimId": $.claimId, "holder": $.terms.holder, "cents": $.verdict.detail.cents }),
            Next = Transfer,
        ),
        PayReview: Pass(
            Parameters = json!({ "claimId": $.claimId, "holder": $.terms.holder, "cents": $.review.cents }),
            Next = Transfer,
        ),
        Task(
            transfer,
            Retry([TransferError::Busy, States::Timeout], IntervalSeconds = 60, MaxAttempts = 10, MaxDelaySeconds = 3600),
            Catch(TransferError::AccountClosed, ResultPath = $.error, Next = AskAccount),
            Next = Settled,
        ),
        AskAccount: Task(
            "arn:aws:states:::sqs:sendMessage.waitForTaskToken" as NewAccount,
            Parameters = json!({
                "QueueUrl": CUSTOMERS,
                "MessageBody": { "token": $$.Task.Token, "holder": $.holder, "why": $.error.Cause },
            }),
            TimeoutSeconds = 2592000,
            ResultSelector = json!({ "account": $.iban }),
            ResultPath = $.given,
            Catch(States::Timeout, ResultPath = $.error, Next = RefuseClaim),
            Next = TakeAccount,
        ),
        TakeAccount: Pass(InputPath = $.given.account, ResultPath = $.account, Next = Transfer),
        Settled: Succeed,
        Denied: Pass(
            Parameters = json!({
                "claimId": $.claimId,
                "error": { "Error": "Claim.Denied", "Cause": States::Format("claim {} was denied", $.claimId) },
            }),
            Next = RefuseClaim,
        ),
        RefuseClaim: Task(refuse, Next = Refused),
        Refused: Fail(ErrorPath = $.code, CausePath = $.reason),
    }
}
