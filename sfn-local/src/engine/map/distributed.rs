//! Map, DISTRIBUTED: each item, or batch, is an execution of its own, whose events are not the parent's.

use super::{Item, map_context};
use crate::Failure;
use crate::engine::block::Exit;
use crate::engine::data::Stage;
use crate::engine::failed::{Failed, How};
use crate::engine::fork::Ended;
use crate::engine::identity;
use crate::engine::run::Run;
use crate::engine::thread::{Thread, Visit};
use crate::eval::{EvaluationError, random};
use crate::history::{Details, Recorder};
use crate::json::{Object, SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Map, State};
use crate::task::BoxFuture;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use smol_str::format_smolstr;
use std::sync::Arc;

/// How many executions of a map run run at once at most. Source: docs.aws.amazon.com, "Distributed mode", 2026.
const AT_ONCE: usize = 10_000;

/// How many failures a map run tolerates.
#[derive(Clone, Copy, Default)]
struct Tolerance {
    count: Option<u64>,
    percentage: Option<f64>,
}

/// What a map run runs.
struct MapRun {
    label: SmolStr,
    inputs: Vec<(Payload, Arc<Value>)>,
    at_once: usize,
    tolerance: Tolerance,
}

impl Run {
    pub(super) async fn distributed_map(
        &self,
        state: &State,
        map: &Map,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        let mut stage = Stage::new(self, state, thread, visit, input);
        let items = stage.input().and_then(|effective| {
            let items = if map.reader.is_some() { None } else { Some(stage.items(map, &effective)?) };
            Ok((effective, items))
        });
        let (effective, items) = match items {
            Ok(found) => found,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        };
        let length = items.as_ref().map_or(0, Vec::len);
        self.record(thread, Details::MapStateStarted { length });
        let label = map.label.as_deref().map_or_else(|| label(&random::uuid(&*self.random)), SmolStr::new);
        let settings = settings(&stage, map, &effective);
        let (at_once, tolerance) = match settings {
            Ok(settings) => settings,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.entered)),
        };
        let id = random::uuid(&*self.random);
        let arn = identity::map_run_arn(&self.machine.arn, &self.machine.name, &label, &id);
        self.record(thread, Details::MapRunStarted { arn: arn.clone() });
        let run_started = thread.last;
        let items = match items {
            Some(items) => items,
            None => return Err(self.map_run_failed(thread, Failure::item_reader_failed("no reader"))),
        };
        let inputs = items.iter().enumerate().map(|(index, item): (usize, &Item)| {
            let input = stage.item_input(map, &effective, index, item)?;
            Ok((input, Arc::new(map_context(index, item))))
        });
        let inputs = match inputs.collect::<Result<Vec<_>, EvaluationError>>() {
            Ok(inputs) => inputs,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.entered)),
        };
        let map_run = MapRun { label, inputs, at_once, tolerance };
        let result = match self.children(state, map, thread, map_run).await {
            Ok(outputs) => Payload::list(outputs),
            Err(failure) => return Err(self.map_run_failed(thread, failure)),
        };
        let succeeded = self.note(run_started, Details::MapRunSucceeded);
        self.note(succeeded, Details::MapStateSucceeded);
        thread.last = succeeded;
        let stage = Stage::new(self, state, thread, visit, input);
        self.finish(&stage, thread, result, succeeded)
    }

    fn map_run_failed(&self, thread: &mut Thread, failure: Failure) -> Failed {
        self.record(thread, Details::MapRunFailed(failure.clone()));
        Failed { failure, how: How::Error }
    }

    /// Runs an execution for each input, and gives the outputs of those that succeed, in order.
    async fn children(
        &self,
        state: &State,
        map: &Map,
        thread: &Thread,
        map_run: MapRun,
    ) -> Result<Vec<Payload>, Failure> {
        let MapRun { label, inputs, at_once, tolerance } = map_run;
        let total = inputs.len();
        let mut outputs = vec![None; total];
        let mut waiting = inputs.into_iter().enumerate();
        let mut running = FuturesUnordered::new();
        let mut failures = 0_u64;
        loop {
            while running.len() < at_once {
                let Some((index, (input, item))) = waiting.next() else { break };
                running.push(self.child(state, map, thread, &label, index, input, item));
            }
            let Some(Ended { index, result, .. }) = running.next().await else { break };
            match result {
                Ok(output) => {
                    if let Some(place) = outputs.get_mut(index) {
                        *place = Some(output);
                    }
                }
                Err(_) => {
                    failures += 1;
                    if !tolerance.allows(failures, total) {
                        return Err(Failure::exceed_tolerated_failure_threshold(
                            "The specified tolerated failure threshold was exceeded",
                        ));
                    }
                }
            }
        }
        Ok(outputs.into_iter().flatten().collect())
    }

    #[expect(clippy::too_many_arguments, reason = "what a child execution differs in")]
    fn child<'a>(
        &'a self,
        _state: &'a State,
        map: &'a Map,
        thread: &Thread,
        label: &SmolStr,
        index: usize,
        input: Payload,
        item: Arc<Value>,
    ) -> BoxFuture<'a, Ended> {
        let name: SmolStr = random::uuid(&*self.random).into();
        let machine_name = format_smolstr!("{}/{label}", self.machine.name);
        let machine = super::super::Machine {
            arn: format_smolstr!("{}/{label}", self.machine.arn),
            name: machine_name.clone(),
            ..self.machine.clone()
        };
        let child = Self {
            engine: self.engine.clone(),
            arn: identity::execution_arn(&self.machine.arn, &machine_name, &name),
            machine,
            name,
            input: input.clone(),
            started: self.now(),
            is_sync: false,
            recorder: Recorder::default(),
            random: Arc::new(self.random.fork()),
            beside: std::sync::Mutex::default(),
        };
        let mut below = Thread::new(0, crate::eval::Variables::default());
        below.item = Some(item);
        below.is_beside = true;
        let _ = thread;
        Box::pin(async move {
            child.pause(&below).await;
            let result = child.block(&map.block, &mut below, input).await;
            Ended { index, result, last: below.last }
        })
    }
}

/// A name for a map run that has none: AWS makes one up.
fn label(uuid: &str) -> SmolStr {
    uuid.into()
}

fn settings(stage: &Stage<'_>, map: &Map, effective: &Payload) -> Result<(usize, Tolerance), EvaluationError> {
    let at_once = stage.whole("MaxConcurrency", &map.concurrency, effective)?.unwrap_or_default();
    let at_once = usize::try_from(at_once).ok().filter(|at_once| *at_once > 0).unwrap_or(AT_ONCE).min(AT_ONCE);
    let count = stage.whole("ToleratedFailureCount", &map.tolerated_count, effective)?;
    let count = match count.map(u64::try_from).transpose() {
        Ok(count) => count,
        Err(_) => return Err(Failure::runtime("ToleratedFailureCount cannot be negative.").into()),
    };
    let percentage = stage.float("ToleratedFailurePercentage", &map.tolerated_percentage, effective)?;
    if percentage.is_some_and(|percentage| !(0.0..=100.0).contains(&percentage)) {
        return Err(Failure::runtime("ToleratedFailurePercentage must be between 0 and 100.").into());
    }
    Ok((at_once, Tolerance { count, percentage }))
}

impl Tolerance {
    /// Either limit that is crossed ends the run; without any, one failure does.
    fn allows(self, failures: u64, total: usize) -> bool {
        if self.count.is_none() && self.percentage.is_none() {
            return false;
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of items")]
        let share = failures as f64 * 100.0 / total.max(1) as f64;
        self.count.is_none_or(|count| failures <= count) && self.percentage.is_none_or(|limit| share <= limit)
    }
}

/// The result of a map run whose outputs were written elsewhere.
#[expect(dead_code, reason = "for the writer")]
fn written(arn: &str, bucket: &str, key: &str) -> Object {
    let details = Value::from_iter([("Bucket", Value::from(bucket)), ("Key", Value::from(key))]);
    Object::from_iter([("MapRunArn", Value::from(arn)), ("ResultWriterDetails", details)])
}
