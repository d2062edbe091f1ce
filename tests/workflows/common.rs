//! What several workflows share: money, pages of answers, messages to people, and an archive of anything.

use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};
use std::collections::BTreeMap;

/// An amount of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Shape)]
pub(crate) struct Money {
    pub(crate) cents: i64,
    pub(crate) currency: String,
}

/// A page of an answer that is too long for one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    /// Where the next page begins; absent on the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next_token: Option<String>,
}

/// A message to a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Message {
    pub(crate) to: String,
    pub(crate) subject: String,
    #[serde(default)]
    pub(crate) lines: Vec<String>,
    /// What stands in for `{name}` in a line.
    #[serde(default)]
    pub(crate) names: BTreeMap<String, String>,
}

/// How a message went out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Delivery {
    pub(crate) id: String,
    pub(crate) channel: Channel,
}

/// A way to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Channel {
    Email,
    Sms,
}

/// Why nobody was told.
#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Notify.")]
pub(crate) enum NotifyError {
    #[error("there is no way to {to}")]
    NoAddress { to: String },
    #[error("the provider is busy")]
    Busy,
}

/// Sends a message: by mail where there is an address, else as a text message.
#[lambda(timeout = 10)]
pub(crate) async fn notify(message: Message) -> Result<Delivery, NotifyError> {
    if message.to.is_empty() {
        return Err(NotifyError::NoAddress { to: message.to });
    }
    let channel = if message.to.contains('@') { Channel::Email } else { Channel::Sms };
    let text = message
        .names
        .iter()
        .fold(message.lines.join("\n"), |text, (name, value)| text.replace(&format!("{{{name}}}"), value));
    Ok(Delivery { id: format!("{}:{}", message.to, message.subject.len() + text.len()), channel })
}

state_machine! {
    /// Keeps whatever it is given: any JSON, on purpose.
    pub(crate) Archive<_, _> {
        HasName: if IsPresent($.name) { Name as _ } else { Unnamed },
        Name: Pass(Parameters = json!({ "key": States::Format("named/{}", $.name), "body": $ }), Next = Keep),
        Unnamed: Pass(Parameters = json!({ "key": States::Format("other/{}", $$.Execution.Name), "body": $ }), Next = Keep),
        Keep: Task(
            "arn:aws:states:::aws-sdk:s3:putObject" as _,
            Parameters = json!({ "Bucket": "example-archive", "Key": $.key, "Body": $.body }),
            ResultSelector = json!({ "version": $.VersionId, "tag": $.ETag }),
            End,
        ),
    }
}
