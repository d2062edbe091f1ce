//! What a map run gives: the outputs of its executions, or where they were written to.
//! Source: docs.aws.amazon.com, "ResultWriter (Map)", 2025.

use super::children::{Child, Results};
use super::plan::{Plan, Target};
use super::{Names, error};
use crate::Failure;
use crate::clock;
use crate::engine::Status;
use crate::engine::failed::Failed;
use crate::engine::root::Ended;
use crate::json::{Object, Value};
use crate::objects::Store;
use crate::payload::Payload;
use crate::program::{Transformation, Writer};
use std::collections::BTreeMap;

/// The result of a map run. Results are written of a run that failed, too.
pub(super) async fn give(
    store: Store<'_>,
    writer: Option<&Writer>,
    plan: &Plan,
    names: &Names,
    results: Results,
) -> Result<Payload, Failed> {
    let failed = results.failed.clone();
    let given = match writer {
        Some(writer) if writer.writes => write(store, writer, &plan.target, names, results).await?,
        _ if failed.is_some() => Payload::from(Value::Null),
        None => Payload::list(results.outputs.into_values().collect()),
        Some(writer) if writer.is_lines => Value::from(lines(&succeeded(writer, &results))).into(),
        Some(writer) => Payload::list(succeeded(writer, &results)),
    };
    failed.map_or(Ok(given), Err)
}

/// What a writer makes of the executions that succeeded.
fn succeeded(writer: &Writer, results: &Results) -> Vec<Payload> {
    let outputs = results.outputs.values();
    match writer.transformation {
        Transformation::Compact => outputs.cloned().collect(),
        Transformation::Flatten => {
            let flat = |output: &Payload| match output.value().as_array() {
                Some(items) => items.iter().cloned().map(Payload::from).collect(),
                None => vec![output.clone()],
            };
            outputs.flat_map(flat).collect()
        }
        Transformation::None => {
            let of = |(index, output): (&usize, &Payload)| {
                let (child, ended) = results.children.get(index)?;
                Some(Payload::from(described(child, ended.as_ref(), Some(output))))
            };
            results.outputs.iter().filter_map(of).collect()
        }
    }
}

/// As JSON Lines.
fn lines(payloads: &[Payload]) -> String {
    payloads.iter().map(|payload| format!("{}\n", payload.value().to_text())).collect()
}

/// Writes the results into files, and a manifest that names them; gives where that is.
async fn write(
    store: Store<'_>,
    writer: &Writer,
    target: &Target,
    names: &Names,
    results: Results,
) -> Result<Payload, Failed> {
    let failed = |results: &BTreeMap<usize, (Child, Option<Ended>)>| -> Vec<Payload> {
        let without_output = |(child, ended): &(Child, Option<Ended>)| match ended {
            Some(ended) if ended.status == Status::Succeeded => None,
            ended => Some(described(child, ended.as_ref(), None).into()),
        };
        results.values().filter_map(without_output).collect()
    };
    let groups = [
        ("FAILED", failed(&results.children)),
        ("PENDING", results.pending.iter().map(|input| pending(input).into()).collect()),
        ("SUCCEEDED", succeeded(writer, &results)),
    ];
    let directory = match target.prefix.as_str() {
        "" => names.id.to_string(),
        prefix => format!("{}/{}", prefix.trim_end_matches('/'), names.id),
    };
    let refused = |failure: crate::objects::ObjectsError| error(Failure::result_writer_failed(failure.to_string()));
    let mut files = Object::with_capacity(groups.len());
    for (name, payloads) in &groups {
        let mut listed = Vec::new();
        if !payloads.is_empty() {
            let (text, extension) = match writer.is_lines {
                true => (lines(payloads), "jsonl"),
                false => (Payload::list(payloads.clone()).value().to_text(), "json"),
            };
            let key = format!("{directory}/{name}_0.{extension}");
            listed.push(Value::from_iter([("Key", Value::from(key.as_str())), ("Size", text.len().into())]));
            store.put(&target.bucket, &key, text.into_bytes()).await.map_err(refused)?;
        }
        files.insert(*name, listed);
    }
    let mut manifest = Object::with_capacity(3);
    manifest.insert("DestinationBucket", target.bucket.clone());
    manifest.insert("MapRunArn", names.arn.clone());
    manifest.insert("ResultFiles", files);
    let key = format!("{directory}/manifest.json");
    let text = Value::from(manifest).to_text();
    store.put(&target.bucket, &key, text.into_bytes()).await.map_err(refused)?;
    let details = Value::from_iter([("Bucket", Value::from(target.bucket.clone())), ("Key", key.into())]);
    Ok(Value::from_iter([("MapRunArn", Value::from(names.arn.clone())), ("ResultWriterDetails", details)]).into())
}

/// What DescribeExecution says of an execution; without its end it was aborted.
fn described(child: &Child, ended: Option<&Ended>, output: Option<&Payload>) -> Value {
    let included = || Value::from_iter([("Included", Value::Bool(true))]);
    let mut object = Object::with_capacity(13);
    if let Some(failure) = ended.and_then(|ended| ended.failure.as_ref()) {
        if let Some(cause) = &failure.cause {
            object.insert("Cause", cause.as_str());
        }
        if let Some(error) = &failure.error {
            object.insert("Error", error.clone());
        }
    }
    object.insert("ExecutionArn", child.arn.clone());
    object.insert("Input", child.input.text());
    object.insert("InputDetails", included());
    object.insert("Name", child.name.clone());
    if let Some(output) = output {
        object.insert("Output", output.text());
        object.insert("OutputDetails", included());
    }
    object.insert("RedriveCount", 0_i64);
    object.insert("RedriveStatus", if output.is_some() { "NOT_REDRIVABLE" } else { "REDRIVABLE" });
    if output.is_some() {
        object.insert("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    }
    object.insert("StartDate", clock::text(child.started));
    object.insert("StateMachineArn", child.machine.clone());
    object.insert("Status", ended.map_or("ABORTED", |ended| ended.status.as_str()));
    if let Some(ended) = ended {
        object.insert("StopDate", clock::text(ended.stopped));
    }
    object.into()
}

/// What is told of an input that no execution got.
fn pending(input: &Payload) -> Value {
    let included = Value::from_iter([("Included", Value::Bool(true))]);
    Value::from_iter([("Input", Value::from(input.text())), ("InputDetails", included)])
}
