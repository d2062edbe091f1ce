//! Map, INLINE: the iterations are part of the execution.

use super::{Item, map_context};
use crate::engine::block::Exit;
use crate::engine::data::Stage;
use crate::engine::failed::Failed;
use crate::engine::fork::Ended;
use crate::engine::run::Run;
use crate::engine::thread::{Thread, Visit};
use crate::eval::EvaluationError;
use crate::history::{Details, EventId};
use crate::payload::Payload;
use crate::program::{Map, State};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::sync::Arc;

/// How many iterations run at once at most. Source: docs.aws.amazon.com, "Map workflow state", 2026.
const AT_ONCE: usize = 40;

/// Items, the input of each, and how many may run at once.
struct Plan {
    items: Vec<Item>,
    inputs: Vec<Payload>,
    at_once: usize,
}

impl Run {
    pub(super) async fn inline_map(
        &self,
        state: &State,
        map: &Map,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        let mut stage = Stage::new(self, state, thread, visit, input);
        let plan = match plan(&mut stage, map) {
            Ok(plan) => plan,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        };
        for input in &plan.inputs {
            self.limit(&state.name, input)?;
        }
        self.record(thread, Details::MapStateStarted { length: plan.items.len() });
        let result = match thread.mock() {
            Some(mocked) => mocked?,
            None => self.iterations(state, map, thread, plan).await?,
        };
        self.note(thread.last, Details::MapStateSucceeded);
        let stage = Stage::new(self, state, thread, visit, input);
        let previous = thread.last;
        self.finish(&stage, thread, result, previous)
    }

    async fn iterations(&self, state: &State, map: &Map, thread: &mut Thread, plan: Plan) -> Result<Payload, Failed> {
        let mut outputs = vec![None; plan.items.len()];
        let mut waiting = plan.items.into_iter().zip(plan.inputs).enumerate();
        let mut running = FuturesUnordered::new();
        let started = thread.last;
        let mut previous: Vec<EventId> = vec![started; plan.at_once];
        loop {
            while let Some(behind) = previous.pop() {
                let Some((index, (item, input))) = waiting.next() else { break };
                self.has_room()?;
                let mut fork = thread.fork();
                let details = Details::MapIterationStarted { name: state.name.clone(), index };
                fork.last = self.note(behind, details);
                fork.iteration = Some(index as u64);
                fork.item = Some(Arc::new(map_context(index, &item)));
                thread.position.add_below(index, Arc::clone(&fork.position));
                running.push(self.fork(index, &map.block, fork, input));
            }
            let Some(Ended { index, result, last }) = running.next().await else { break };
            match result {
                Ok(output) => {
                    thread.position.remove_below(index);
                    let details = Details::MapIterationSucceeded { name: state.name.clone(), index };
                    thread.last = self.note(last, details);
                    if let Some(place) = outputs.get_mut(index) {
                        *place = Some(output);
                    }
                    previous.push(last);
                }
                Err(failed) => {
                    drop(running);
                    thread.last = last;
                    self.abort_iterations(&state.name, index, &thread.position.take_below(), last);
                    self.fatal_below(thread, &failed, Details::MapStateFailed);
                    return Err(failed);
                }
            }
        }
        thread.position.take_below();
        Ok(Payload::list(outputs.into_iter().flatten().collect()))
    }
}

fn plan(stage: &mut Stage<'_>, map: &Map) -> Result<Plan, EvaluationError> {
    let effective = stage.input()?;
    let limit = stage.concurrency(&map.concurrency, &effective)?;
    let at_once = usize::try_from(limit).ok().filter(|at_once| *at_once > 0).unwrap_or(AT_ONCE).min(AT_ONCE);
    let items = stage.items(map, &effective)?;
    let inputs = items.iter().enumerate();
    let inputs = inputs.map(|(index, item)| stage.item_input(map, &effective, index, item));
    let inputs = inputs.collect::<Result<Vec<Payload>, _>>()?;
    if map.selector.is_some() {
        stage.tell(|data| data.after_item_selector = Some(Payload::list(inputs.clone())));
    }
    stage.tell(|data| data.max_concurrency = Some(limit));
    Ok(Plan { items, inputs, at_once })
}
