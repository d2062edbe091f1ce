//! A recorded execution, as far as a runner needs it.

use serde::Deserialize;
use serde_json::{Map, Value};
use sfn_local::task::{MockConfig, MockedCase};

#[derive(Deserialize)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) machine: Machine,
    #[serde(default)]
    pub(crate) nested_machines: Vec<Machine>,
    pub(crate) execution: Execution,
    #[serde(default)]
    pub(crate) task_script: Option<Vec<Entry>>,
    #[serde(default)]
    pub(crate) lambdas: Vec<Lambda>,
    #[serde(default)]
    pub(crate) mock_config: Option<Mocked>,
    #[serde(default)]
    external: Value,
    #[serde(default)]
    setup_calls: Vec<SetupCall>,
    #[serde(default)]
    source: Source,
}

/// A mock file of Step Functions Local that has the result that was recorded, and its test case.
#[derive(Deserialize)]
pub(crate) struct Mocked {
    test_case: String,
    config: Value,
}

impl Mocked {
    /// What it answers to the tasks of a machine.
    pub(crate) fn tasks(&self, machine: &str) -> Result<MockedCase, String> {
        let config = MockConfig::parse(&self.config.to_string());
        let case = config.and_then(|config| config.test_case(machine, &self.test_case));
        case.map_err(|error| error.to_string())
    }
}

/// A call that the test made before the execution.
#[derive(Deserialize)]
struct SetupCall {
    op: String,
    params: Value,
}

#[derive(Default, Deserialize)]
struct Source {
    /// `14-11-2024, 16:32:42`.
    #[serde(default)]
    recorded: String,
}

/// A recorded call of TestState.
#[derive(Deserialize)]
pub(crate) struct Inspected {
    pub(crate) id: String,
    pub(crate) request: Map<String, Value>,
    #[serde(default)]
    pub(crate) lambdas: Vec<Lambda>,
}

impl Case {
    /// The objects that were put into buckets: bucket, key, content.
    pub(crate) fn objects(&self) -> impl Iterator<Item = (String, String, String)> {
        let put = self.setup_calls.iter().filter(|call| call.op == "PutObject");
        put.map(|call| {
            let of = |key: &str| call.params.get(key).map(text).unwrap_or_default();
            (of("Bucket"), of("Key"), of("Body"))
        })
    }

    /// The year and the month in which the case was recorded.
    pub(crate) fn recorded(&self) -> Option<(u32, u32)> {
        let date = self.source.recorded.split(',').next()?;
        let mut parts = date.split('-').skip(1).map(str::parse);
        let month = parts.next()?.ok()?;
        Some((parts.next()?.ok()?, month))
    }

    /// The name of the worker that took the activities' tasks, where the case says who that was.
    pub(crate) fn worker(&self) -> Option<String> {
        let text = self.external.to_string();
        let (_, behind) = text.split_once("\"WorkerName\":\"")?;
        behind.split_once('"').map(|(name, _)| name.to_owned())
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Machine {
    #[serde(default)]
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) arn: Option<String>,
    #[serde(default, rename = "type")]
    pub(crate) machine_type: Option<String>,
    #[serde(default)]
    pub(crate) role_arn: Option<String>,
    #[serde(default)]
    pub(crate) definition: Option<Value>,
    #[serde(default, rename = "definition_text")]
    pub(crate) definition_text: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Execution {
    #[serde(default)]
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) arn: Option<String>,
    #[serde(default)]
    pub(crate) action: String,
    #[serde(default)]
    pub(crate) input: Option<Value>,
    #[serde(default)]
    pub(crate) input_text: Option<String>,
    #[serde(default)]
    pub(crate) input_raw: Option<String>,
    #[serde(default)]
    pub(crate) clock: Option<Value>,
}

/// What AWS recorded of one attempt of a task.
#[derive(Clone, Deserialize)]
pub(crate) struct Entry {
    pub(crate) state: String,
    #[serde(default)]
    pub(crate) parameters: Option<Value>,
    #[serde(default)]
    pub(crate) input: Option<Value>,
    #[serde(default)]
    pub(crate) submitted: Option<Submitted>,
    pub(crate) outcome: String,
    #[serde(default)]
    pub(crate) output: Option<Value>,
    #[serde(default)]
    pub(crate) error: Option<String>,
    #[serde(default)]
    pub(crate) cause: Option<Value>,
}

#[derive(Clone, Deserialize)]
pub(crate) struct Submitted {
    #[serde(default)]
    pub(crate) output: Option<Value>,
}

/// A Lambda function, and what it did.
#[derive(Deserialize)]
pub(crate) struct Lambda {
    #[serde(default)]
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) arn: Option<String>,
    #[serde(default)]
    pub(crate) behaviour: Value,
}

/// The text that a recorded value stands for: the recorder has read texts of objects, and left others as they were.
pub(crate) fn text(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    // A time that the recorder took away.
    text.replace("<<iso8601>>", "2024-01-01T00:00:00.000Z")
}
