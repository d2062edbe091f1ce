//! Map, DISTRIBUTED: each item, or batch, is an execution of its own, whose events are not the parent's.
//!
//! What the input says is looked at in this order: the items, if it has them (an error there comes before
//! `MapStateStarted`), the numbers and where the reader and the writer work (before `MapRunStarted`), and then what only the run finds
//! out: objects, items, batches, failures (`MapRunFailed`).

mod children;
mod inputs;
mod mocked;
mod plan;
mod reader;
mod writer;

use super::Item;
use crate::engine::block::Exit;
use crate::engine::data::Stage;
use crate::engine::failed::{Failed, How};
use crate::engine::identity;
use crate::engine::run::Run;
use crate::engine::thread::{Thread, Visit};
use crate::eval::random;
use crate::history::Details;
use crate::json::SmolStr;
use crate::objects::Store;
use crate::payload::Payload;
use crate::program::{Map, State};
use inputs::Inputs;
use mocked::mocked_run;
use plan::Plan;

/// The names of a map run.
struct Names {
    /// What stands behind the machine's name in the names of its children.
    label: SmolStr,
    id: SmolStr,
    arn: SmolStr,
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
        let given = stage.input().and_then(|effective| {
            // With a reader, AWS does not look at `ItemsPath`.
            let items = if map.reader.is_some() { None } else { Some(stage.items(map, &effective)?) };
            Ok((effective, items))
        });
        let (effective, items) = match given {
            Ok(given) => given,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        };
        let length = items.as_ref().map_or(0, Vec::len);
        let entered = self.record(thread, Details::MapStateStarted { length });
        let plan = match Plan::new(&stage, map, &effective) {
            Ok(plan) => plan,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, entered)),
        };
        let names = self.names(map);
        let started = self.record(thread, Details::MapRunStarted { arn: names.arn.clone() });
        thread.position.set_map_run(true);
        let result = self.map_run(&mut stage, map, &plan, &names, &effective, items).await;
        thread.position.set_map_run(false);
        let result = match result {
            Ok(result) => result,
            Err(failed) => return Err(self.map_run_failed(thread, failed)),
        };
        let succeeded = self.record(thread, Details::MapRunSucceeded);
        // Whatever the state makes of it: all outputs together are data of the execution.
        self.limit(&state.name, &result)?;
        self.note(succeeded, Details::MapStateSucceeded);
        // Since the end of 2024 what follows has the start of the run for the event before it; earlier it had its end.
        thread.last = started;
        let stage = Stage::new(self, state, thread, visit, input);
        self.finish(&stage, thread, result, started)
    }

    fn names(&self, map: &Map) -> Names {
        // AWS makes one up where the state has none.
        let label = map.label.as_deref().map_or_else(|| random::uuid(&*self.random).into(), SmolStr::new);
        let id: SmolStr = random::uuid(&*self.random).into();
        let arn = identity::map_run_arn(&self.machine.arn, &self.machine.name, &label, &id);
        Names { label, id, arn }
    }

    fn store(&self) -> Store<'_> {
        Store { objects: &*self.engine.settings.objects, clock: self.clock() }
    }

    fn map_run_failed(&self, thread: &mut Thread, failed: Failed) -> Failed {
        self.record(thread, Details::MapRunFailed(failed.failure.clone()));
        self.fatal_below(thread, &failed, Details::MapStateFailed);
        failed
    }

    /// Reads the items, runs the executions and writes their results.
    async fn map_run(
        &self,
        stage: &mut Stage<'_>,
        map: &Map,
        plan: &Plan,
        names: &Names,
        effective: &Payload,
        items: Option<Vec<Item>>,
    ) -> Result<Payload, Failed> {
        plan.check()?;
        if let Some(mocked) = stage.mock() {
            let items = match &map.reader {
                Some(_) if !stage.has_reader_data() => None,
                _ => Some(self.items(map, plan, items).await?),
            };
            return mocked_run(stage, map, plan, effective, items, mocked);
        }
        let items = self.items(map, plan, items).await?;
        let total = items.len();
        let mut inputs = Inputs::new(stage, map, effective, items, plan.batches.as_ref());
        let results = self.children(map, plan, names, &mut inputs, total).await;
        writer::give(self.store(), map.writer.as_ref(), plan, names, results).await
    }

    /// The items: those of the input, or what the reader reads.
    async fn items(&self, map: &Map, plan: &Plan, items: Option<Vec<Item>>) -> Result<Vec<Item>, Failed> {
        Ok(match (items, &map.reader) {
            (None, Some(reader)) => reader::read(self.store(), reader, &plan.source, plan.most_items).await?,
            (items, _) => items.unwrap_or_default(),
        })
    }
}

/// An error of a map run: the state's `Retry` and `Catch` see it.
fn error(failure: crate::Failure) -> Failed {
    Failed { failure, how: How::Error }
}
