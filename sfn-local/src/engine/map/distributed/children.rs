//! The executions of a map run.

use super::inputs::{Input, Inputs};
use super::plan::Plan;
use super::{Names, error};
use crate::Failure;
use crate::clock::Timestamp;
use crate::engine::Machine;
use crate::engine::failed::Failed;
use crate::engine::root::Ended;
use crate::engine::run::Run;
use crate::engine::thread::Thread;
use crate::eval::{Variables, random};
use crate::history::Recorder;
use crate::json::SmolStr;
use crate::payload::Payload;
use crate::program::{Map, Transformation};
use crate::task::BoxFuture;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use smol_str::format_smolstr;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// An execution that a map run has started.
#[derive(Clone)]
pub(super) struct Child {
    pub(super) name: SmolStr,
    pub(super) arn: SmolStr,
    pub(super) machine: SmolStr,
    pub(super) input: Payload,
    pub(super) started: Timestamp,
}

/// An execution of a map run that is over.
struct Finished {
    index: usize,
    /// How many items it had.
    items: usize,
    ended: Ended,
}

/// What has become of a map run.
#[derive(Default)]
pub(super) struct Results {
    /// The outputs of the executions that succeeded, by their places.
    pub(super) outputs: BTreeMap<usize, Payload>,
    /// The executions, by their places; with `None` those that were aborted. Empty where nobody asks.
    pub(super) children: BTreeMap<usize, (Child, Option<Ended>)>,
    /// The inputs that no execution got.
    pub(super) pending: Vec<Payload>,
    /// Why the run failed.
    pub(super) failed: Option<Failed>,
}

impl Run {
    /// Runs an execution for each input, as many at once as may be.
    pub(super) async fn children(
        &self,
        map: &Map,
        plan: &Plan,
        names: &Names,
        inputs: &mut Inputs<'_, '_>,
        total: usize,
    ) -> Results {
        let machine = self.child_machine(map, &names.label);
        let is_told =
            map.writer.as_ref().is_some_and(|writer| writer.writes || writer.transformation == Transformation::None);
        let mut results = Results::default();
        let mut running = FuturesUnordered::new();
        let (mut index, mut failures) = (0, 0);
        loop {
            while running.len() < plan.at_once {
                let Some(input) = inputs.next() else { break };
                match input {
                    Ok(Input { payload, items }) => {
                        let child = self.child(&machine, payload);
                        if is_told {
                            results.children.insert(index, (child.as_child(), None));
                        }
                        running.push(self.run_child(child, map, index, items));
                        index += 1;
                    }
                    Err(failed) => return results.stopped(failed, is_told, inputs),
                }
            }
            let Some(Finished { index, items, mut ended }) = running.next().await else { return results };
            match ended.output.take() {
                Some(output) => {
                    results.outputs.insert(index, output);
                }
                None => failures += items,
            }
            if let Some((_, end)) = results.children.get_mut(&index) {
                *end = Some(ended);
            }
            if !plan.tolerance.allows(failures, total) {
                let cause = "The specified tolerated failure threshold was exceeded";
                let failed = error(Failure::exceed_tolerated_failure_threshold(cause));
                return results.stopped(failed, is_told, inputs);
            }
        }
    }

    /// The machine that the executions of a map run are of.
    fn child_machine(&self, map: &Map, label: &SmolStr) -> Machine {
        Machine {
            arn: format_smolstr!("{}/{label}", self.machine.arn),
            name: format_smolstr!("{}/{label}", self.machine.name),
            machine_type: map.distributed.unwrap_or_default(),
            ..self.machine.clone()
        }
    }

    fn child(&self, machine: &Machine, input: Payload) -> Self {
        let random = self.random.fork();
        let name: SmolStr = random::uuid(&random).into();
        let arn = machine.execution_arn(&name, &random);
        Self {
            engine: self.engine.clone(),
            arn,
            machine: machine.clone(),
            name,
            input,
            started: self.now(),
            is_sync: false,
            recorder: Recorder::default(),
            random: Arc::new(random),
            descent: self.descent.clone(),
            link: OnceLock::new(),
        }
    }

    fn as_child(&self) -> Child {
        Child {
            name: self.name.clone(),
            arn: self.arn.clone(),
            machine: self.machine.arn.clone(),
            input: self.input.clone(),
            started: self.started,
        }
    }

    fn run_child<'a>(&'a self, child: Self, map: &'a Map, index: usize, items: usize) -> BoxFuture<'a, Finished> {
        let mut thread = Thread::new(0, Variables::default());
        thread.iteration = Some(index as u64);
        thread.is_beside = true;
        Box::pin(async move {
            child.pause(&thread).await;
            let ended = child.to_end(&map.block, None, &mut thread).await;
            Finished { index, items, ended }
        })
    }
}

impl Results {
    /// The run is over before its time.
    fn stopped(mut self, failed: Failed, is_told: bool, inputs: &mut Inputs<'_, '_>) -> Self {
        self.failed = Some(failed);
        if is_told {
            let left = std::iter::from_fn(|| inputs.next()?.ok());
            self.pending.extend(left.map(|input| input.payload));
        }
        self
    }
}
