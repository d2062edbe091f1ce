//! A payment is screened while the customer waits: an EXPRESS machine of lookups and many comparisons.
//!
//! JSONPath; nested conditions of every kind, every intrinsic function, maps and tuples, the older `Iterator`, what a
//! machine's input leaves out.

use crate::common::Money;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sfn::{ErrorNames, ErrorOutput, Shape, lambda, state_machine};
use std::collections::HashMap;
use uuid::Uuid;

/// A payment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Transaction {
    id: Uuid,
    amount: Money,
    merchant: Merchant,
    customer: String,
    made_at: DateTime<Utc>,
    /// Latitude and longitude.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<(f64, f64)>,
    device: Option<Device>,
    /// What the merchant says of it, as it likes.
    labels: HashMap<String, String>,
    #[serde(default)]
    raw: Option<String>,
    #[serde(default)]
    is_recurring: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Merchant {
    id: String,
    category: String,
    country: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Device {
    fingerprint: String,
    addresses: Vec<String>,
}

/// What is known of a customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Profile {
    customer: String,
    home: String,
    since: DateTime<Utc>,
    limit_cents: i64,
    known_devices: Vec<String>,
    blocked: Option<Block>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Block {
    until: DateTime<Utc>,
    reason: String,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Profile.")]
pub(crate) enum ProfileError {
    #[error("nobody knows {0}")]
    Unknown(String),
    #[error("the store of profiles is slow")]
    Slow,
}

/// Looks a customer up.
#[lambda(timeout = 3)]
pub(crate) async fn load_profile(customer: String) -> Result<Profile, ProfileError> {
    if customer.is_empty() {
        return Err(ProfileError::Unknown(customer));
    }
    let home = "DE".to_owned();
    let since = DateTime::UNIX_EPOCH;
    Ok(Profile { customer, home, since, limit_cents: 50_000, known_devices: vec![], blocked: None })
}

/// How likely something is a fraud, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Score {
    points: f64,
    reasons: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Spot {
    home: String,
    at: (f64, f64),
}

/// Judges a place.
#[lambda]
pub(crate) fn score_place(spot: Spot) -> Score {
    let far = spot.at.0.abs() > 60.0;
    Score {
        points: if far { 0.6 } else { 0.1 },
        reasons: if far { vec![format!("far from {}", spot.home)] } else { vec![] },
    }
}

/// Judges the address that a device calls from.
#[lambda]
pub(crate) fn score_address(address: String) -> f64 {
    if address.starts_with("10.") { 0.0 } else { 0.2 }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Features {
    transaction: Uuid,
    cents: i64,
    scores: Vec<Score>,
    bucket: i64,
    labels: HashMap<String, String>,
}

/// Judges all of it.
#[lambda(memorySize = 3008)]
pub(crate) async fn judge(features: Features) -> Score {
    let points =
        features.scores.iter().map(|score| score.points).sum::<f64>() + f64::from(features.labels.contains_key("gift"));
    let reasons = features.scores.into_iter().flat_map(|score| score.reasons).collect();
    Score { points: points.min(1.0), reasons }
}

/// What the shop is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Answer {
    decision: Decision,
    reference: String,
    #[serde(default)]
    reasons: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Decision {
    Accept,
    AskForMore,
    Refuse,
}

/// What went wrong while somebody waited.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Trouble {
    id: String,
    error: ErrorOutput,
    profile: Option<Value>,
}

/// Decides where the screening itself has failed: small amounts pass.
#[lambda]
pub(crate) fn fall_back(trouble: Trouble) -> Answer {
    let decision = if trouble.profile.is_some() { Decision::AskForMore } else { Decision::Refuse };
    Answer { decision, reference: trouble.id, reasons: vec![trouble.error.error] }
}

state_machine! {
    /// Says whether a payment may be made.
    #[asl(TimeoutSeconds = 20)]
    #[serverless(type = EXPRESS)]
    #[event(http(path = "screen", method = POST, action = "StartSyncExecution"))]
    pub(crate) Screening<Transaction, Answer> {
        IsNothing: if NumericEquals($.amount.cents, 0) || NumericLessThan($.amount.cents, 0) {
            Accept
        } else if IsPresent($.isRecurring) && BooleanEquals($.isRecurring, true) && NumericLessThanEquals($.amount.cents, 1500) {
            Accept
        } else {
            LoadProfile
        },
        Task(
            load_profile,
            InputPath = $.customer,
            TimeoutSeconds = 3,
            ResultPath = $.profile,
            Retry(ProfileError::Slow, IntervalSeconds = 1, MaxAttempts = 1),
            Catch([ProfileError::Unknown, ProfileError::Slow, States::Timeout], ResultPath = $.error, Next = FallBack),
            Next = IsBlocked,
        ),
        IsBlocked: if !IsNull($.profile.blocked) && TimestampGreaterThanPath($.profile.blocked.until, $.madeAt) {
            Blocked
        } else if StringMatches($.merchant.category, "gambling-*")
            && !(StringEquals($.merchant.country, "DE") || StringEquals($.merchant.country, "AT"))
        {
            Refuse
        } else if StringEqualsPath($.merchant.country, $.profile.home)
            && NumericLessThanPath($.amount.cents, $.profile.limit_cents)
            && TimestampLessThan($.profile.since, "2024-01-01T00:00:00Z")
            && StringLessThan($.amount.currency, "F")
        {
            Accept
        } else {
            Prepare
        },
        Blocked: Pass(
            Parameters = json!({
                "decision": "REFUSE",
                "reference": $.id,
                "reasons": States::Array($.profile.blocked.reason, States::Format("until {}", $.profile.blocked.until)),
            }),
            End,
        ),
        Prepare: Pass(
            Parameters = json!({
                "uuid": States::UUID(),
                "hash": States::Hash($.customer, "SHA-256"),
                "encoded": States::Base64Encode($.id),
                "again": States::Base64Decode(States::Base64Encode($.merchant.id)),
                "day": States::ArrayGetItem(States::StringSplit($.madeAt, "T"), 0),
                "bucket": States::MathAdd(States::MathRandom(0, 10), 1),
                "steps": States::ArrayRange(0, 100, 20),
                "labels": States::JsonToString($.labels),
                "one": States::JsonMerge($.merchant, $.amount, false),
            }),
            ResultPath = $.made,
            Next = Look,
        ),
        Look: Parallel(
            Branch {
                HasPlace: if IsPresent($.location) && !IsNull($.location) { ScorePlace } else { NoPlace },
                Task(
                    score_place,
                    Parameters = json!({ "home": $.profile.home, "at": States::Array($.location[0], $.location[1]) }),
                    End,
                ),
                NoPlace: Pass(Result = json!({ "points": 0.3, "reasons": ["no place"] }), End),
            },
            Branch {
                HasDevice: if IsPresent($.device) && !IsNull($.device) && IsPresent($.device.addresses[0]) { IsKnown } else { NoDevice },
                IsKnown: Pass(
                    Parameters = json!({
                        "known": States::ArrayContains($.profile.known_devices, $.device.fingerprint),
                        "addresses": States::ArrayUnique($.device.addresses),
                        "parts": States::ArrayPartition($.device.addresses, 4),
                    }),
                    Next = Trusts,
                ),
                Trusts: if BooleanEquals($.known, true) { Known } else { EachPart },
                Known: Pass(Result = json!({ "points": 0, "reasons": [] }), End),
                EachPart: Map(
                    ItemsPath = $.parts,
                    Iterator {
                        EachAddress: Map(Iterator { Task(score_address, End) }, End),
                    },
                    ResultSelector = json!({ "points": $[0][0], "reasons": ["unknown device"] }),
                    End,
                ),
                NoDevice: Pass(Result = json!({ "points": 0.4, "reasons": ["no device"] }), End),
            },
            Branch {
                HasRaw: if IsPresent($.raw) && IsString($.raw) { ParseRaw } else { NoRaw },
                ParseRaw: Pass(
                    Parameters = json!({ "points": 0.05, "reasons": [], "parsed": States::StringToJson($.raw) }),
                    End,
                ),
                NoRaw: Pass(Result = json!({ "points": 0.0, "reasons": [] }), End),
            },
            ResultPath = $.scores,
            Catch(States::ALL, ResultPath = $.error, Next = FallBack),
            Next = Judge,
        ),
        Task(
            judge,
            Parameters = json!({
                "transaction": $.id,
                "cents": $.amount.cents,
                "scores": $.scores,
                "bucket": $.made.bucket,
                "labels": $.labels,
            }),
            ResultPath = $.score,
            Catch(States::ALL, ResultPath = $.error, Next = FallBack),
            Next = Decide,
        ),
        Decide: if NumericGreaterThan($.score.points, 0.9) {
            Doubtful
        } else if NumericGreaterThan($.score.points, 0.5) || IsPresent($.labels.suspicious) && StringEquals($.labels.suspicious, "yes") {
            AskForMore
        } else {
            Accept
        },
        Doubtful: Pass(
            Parameters = json!({ "decision": "REFUSE", "reference": $.made.uuid, "reasons": $.score.reasons }),
            End,
        ),
        AskForMore: Pass(
            Parameters = json!({ "decision": "ASK_FOR_MORE", "reference": $.made.hash, "reasons": $.score.reasons[0:2] }),
            End,
        ),
        Refuse: Pass(Parameters = json!({ "decision": "REFUSE", "reference": $.id }), End),
        Accept: Pass(Parameters = json!({ "decision": "ACCEPT", "reference": $$.Execution.Id }), End),
        Task(fall_back, End),
    }
}
