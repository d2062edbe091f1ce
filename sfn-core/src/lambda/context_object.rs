//! The context object of Step Functions, as a function can be given it.
//!
//! Source: docs.aws.amazon.com, "Accessing execution data from the Context object in Step Functions", 2026. What else may be in it
//! is passed over.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The context object of an execution, where a definition hands it to a function.
///
/// Step Functions passes nothing by itself: a Task says `"context": $$` in its `Parameters`, or `"{% $states.context %}"` in its
/// `Arguments`, and the function's input has a field of this type. A test that calls the function reads one from JSON:
/// `serde_json::from_value(json!({ "Execution": …, "State": …, "StateMachine": … }))`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ContextObject {
    /// The execution.
    pub execution: Execution,
    /// The state that the object was read in.
    pub state: State,
    /// The state machine.
    pub state_machine: StateMachine,
    /// The task, where it waits for a token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// The iteration of a Map state, in its iterations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<Map>,
}

/// `Execution` in the context object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Execution {
    /// Its ARN.
    pub id: String,
    /// What it was started with.
    pub input: Value,
    /// Its name.
    pub name: String,
    /// The role that it runs as.
    pub role_arn: String,
    /// When it was started: ISO 8601, with milliseconds, in UTC.
    pub start_time: String,
    /// How often it was redriven; absent in a synchronous Express execution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redrive_count: Option<u32>,
    /// When it was redriven last, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redrive_time: Option<String>,
}

/// `State` in the context object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct State {
    /// When it was entered: ISO 8601, with milliseconds, in UTC.
    pub entered_time: String,
    /// Its name.
    pub name: String,
    /// How often it was tried again, where it may have a `Retry`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_count: Option<u32>,
}

/// `StateMachine` in the context object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct StateMachine {
    /// Its ARN.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// `Task` in the context object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Task {
    /// What `SendTaskSuccess` and `SendTaskFailure` answer the task with.
    pub token: String,
}

/// `Map` in the context object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Map {
    /// The item of the iteration.
    pub item: Item,
}

/// `Map.Item` in the context object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Item {
    /// Its place, from 0.
    pub index: u64,
    /// The item itself.
    pub value: Value,
    /// Its key, where the items are an object's fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Where it comes from: `STATE_DATA`, or an S3 URI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}
