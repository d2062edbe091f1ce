//! Runs a case.

use crate::age::aged;
use crate::case::{Case, Machine, text};
use crate::inspection;
use crate::script::Script;
use serde_json::{Value as Json, json};
use sfn_core::asl::MachineType;
use sfn_local::clock::VirtualClock;
use sfn_local::objects::InMemory;
use sfn_local::task::Chain;
use sfn_local::{Engine, Payload, Start, Status};

/// The result of a case, as a line of JSON; `None`: the line is neither an execution nor a call of TestState.
pub(crate) async fn line(line: &str) -> Option<Json> {
    if line.contains("\"action\":\"TestState\"") {
        return Some(inspection::result(serde_json::from_str(line).ok()?).await);
    }
    let case: Case = serde_json::from_str(line).ok()?;
    let id = case.id.clone();
    let result = match run(case).await {
        Ok(result) => result,
        Err(message) => json!({ "status": "CREATE_FAILED", "error": "InvalidDefinition", "cause": message }),
    };
    let mut line = json!({ "id": id, "output": null, "error": null, "cause": null, "events": null });
    let (Json::Object(line_entries), Json::Object(result)) = (&mut line, result) else { return None };
    line_entries.extend(result);
    Some(line)
}

async fn run(case: Case) -> Result<Json, String> {
    let machine = machine(&case.machine)?;
    let nested = case.nested_machines.iter().filter_map(|nested| self::machine(nested).ok());
    let (worker, recorded) = (case.worker(), case.recorded());
    let objects = InMemory::new();
    case.objects().for_each(|(bucket, key, content)| objects.insert(bucket, key, content));
    // A mock answers less than the service: without its headers.
    let mocked = case.mock_config.filter(|_| case.task_script.is_none() && case.lambdas.is_empty());
    let tasks = match mocked.map(|mocked| mocked.tasks(&machine.name)).transpose()? {
        Some(mocked) => Chain::new().with(mocked),
        None => Chain::new(),
    };
    let script = Script::new(case.task_script.unwrap_or_default(), case.lambdas, worker);
    let mut engine = Engine::new(tasks.with(script)).with_objects(objects).with_machines(nested);
    if let Some(clock) = case.execution.clock.as_ref().and_then(|clock| clock.as_str()?.parse().ok()) {
        engine = engine.with_clock(VirtualClock::starting_at(clock));
    }
    let input = match (&case.execution.input_raw, &case.execution.input_text, &case.execution.input) {
        (Some(text), ..) | (None, Some(text), _) => text.clone(),
        (None, None, Some(input)) => text(input),
        (None, None, None) => "{}".to_owned(),
    };
    // The recorder has read the text of some inputs that are texts themselves.
    let input = Payload::parse(input.clone()).unwrap_or_else(|_| sfn_local::Value::from(input).into());
    let mut start = Start::new(input);
    start.name = case.execution.name.map(Into::into);
    start.arn = case.execution.arn.map(Into::into);
    start.is_sync = case.execution.action == "StartSyncExecution";
    let execution = engine.run(&machine, start).await;
    // What AWS describes of an execution that took too long has no error.
    let failure = execution.failure.filter(|_| execution.status != Status::TimedOut).unwrap_or_default();
    Ok(json!({
        "status": execution.status.as_str(),
        "output": execution.output.map(|output| output.text().to_owned()),
        "error": failure.error.map(|error| error.to_string()),
        "cause": failure.cause,
        "events": aged(Json::from(&execution.history.to_json()), recorded),
    }))
}

fn machine(machine: &Machine) -> Result<sfn_local::Machine, String> {
    let definition = match (&machine.definition, &machine.definition_text) {
        (Some(definition), _) => definition.clone(),
        (None, Some(text)) => serde_json::from_str(text).map_err(|error| error.to_string())?,
        (None, None) => return Err("no definition".to_owned()),
    };
    let machine_type = match machine.machine_type.as_deref() {
        Some("EXPRESS") => MachineType::Express,
        _ => MachineType::Standard,
    };
    let name = machine.name.as_deref().unwrap_or("machine");
    let runnable = sfn_local::Machine::of_definition(name, definition, machine_type);
    let mut runnable = runnable.map_err(|refused| refused.to_string())?;
    if let Some(arn) = &machine.arn {
        runnable.arn = arn.into();
    }
    if let Some(role) = &machine.role_arn {
        runnable.role = role.into();
    }
    Ok(runnable)
}
