//! Parallel.

use super::block::Exit;
use super::data::Stage;
use super::failed::Failed;
use super::fork::Ended;
use super::run::Run;
use super::thread::{Thread, Visit};
use crate::history::Details;
use crate::payload::Payload;
use crate::program::{Block, State};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::sync::Arc;

impl Run {
    pub(super) async fn parallel(
        &self,
        state: &State,
        branches: &[Block],
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        let stage = Stage::new(self, state, thread, visit, input);
        let effective = match stage.effective_input() {
            Ok(effective) => effective,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        };
        self.limit(&state.name, &effective)?;
        self.record(thread, Details::ParallelStateStarted);
        let result = match thread.mock() {
            Some(mocked) => mocked?,
            None => self.branches(branches, thread, &effective).await?,
        };
        self.note(thread.last, Details::ParallelStateSucceeded);
        let previous = thread.last;
        self.finish(&stage, thread, result, previous)
    }

    /// Runs all branches; the first that fails ends the others.
    async fn branches(&self, branches: &[Block], thread: &mut Thread, input: &Payload) -> Result<Payload, Failed> {
        let forks: Vec<Thread> = branches.iter().map(|_| thread.fork()).collect();
        for (index, fork) in forks.iter().enumerate() {
            thread.position.add_below(index, Arc::clone(&fork.position));
        }
        let with_threads = branches.iter().zip(forks).enumerate();
        let mut running: FuturesUnordered<_> =
            with_threads.map(|(index, (block, fork))| self.fork(index, block, fork, input.clone())).collect();
        let mut outputs = vec![None; branches.len()];
        while let Some(Ended { index, result, last }) = running.next().await {
            thread.last = last;
            match result {
                Ok(output) => {
                    if let Some(place) = outputs.get_mut(index) {
                        *place = Some(output);
                    }
                }
                Err(failed) => {
                    drop(running);
                    thread.position.take_below().iter().for_each(|(_, position)| self.abort(position, last));
                    self.fatal_below(thread, &failed, Details::ParallelStateFailed);
                    return Err(failed);
                }
            }
        }
        thread.position.take_below();
        Ok(Payload::list(outputs.into_iter().flatten().collect()))
    }
}
