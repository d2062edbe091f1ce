//! From state to state.

use super::failed::Failed;
use super::run::Run;
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::history::{Details, Named};
use crate::json::Value;
use crate::payload::Payload;
use crate::program::{Block, Kind, State};
use crate::task::BoxFuture;

/// What a state gives, and which state follows it.
pub(super) struct Exit {
    pub(super) output: Payload,
    pub(super) assigned: Named,
    pub(super) next: Option<usize>,
}

impl Run {
    /// Runs states until one ends the block; gives its output.
    pub(super) fn block<'a>(
        &'a self,
        block: &'a Block,
        thread: &'a mut Thread,
        input: Payload,
    ) -> BoxFuture<'a, Result<Payload, Failed>> {
        Box::pin(async move {
            let (mut at, mut input) = (block.start, input);
            loop {
                let Some(state) = block.states.get(at) else {
                    return Err(Failed::fatal(Failure::runtime("a transition leads to no state")));
                };
                let (output, next) = self.state(state, thread, input).await?;
                match next {
                    Some(next) => (at, input) = (next, output),
                    None => {
                        thread.position.set(None);
                        return Ok(output);
                    }
                }
            }
        })
    }

    /// Gives the state's output, and the state that follows it.
    async fn state(
        &self,
        state: &State,
        thread: &mut Thread,
        input: Payload,
    ) -> Result<(Payload, Option<usize>), Failed> {
        let kind = state.state_type();
        self.has_room()?;
        let before = thread.last;
        let entered =
            self.record(thread, Details::StateEntered { kind, name: state.name.clone(), input: input.clone() });
        thread.position.set(Some(kind));
        let visit = Visit { entered, before, time: self.now(), retries: 0 };
        if thread.is_beside {
            self.pause(thread).await;
        }
        let Exit { output, assigned, next } = self.work(state, thread, visit, &input).await?;
        let details = Details::StateExited { kind, name: state.name.clone(), output: output.clone(), assigned };
        self.record(thread, details);
        Ok((output, next))
    }

    /// Does what a state is for.
    pub(super) async fn work(
        &self,
        state: &State,
        thread: &mut Thread,
        visit: Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        match &state.kind {
            Kind::Pass(result) => self.pass(state, thread, &visit, input, result.as_ref()),
            Kind::Succeed => self.succeed(state, thread, &visit, input),
            Kind::Choice(choice) => self.choice(state, choice, thread, &visit, input),
            Kind::Fail { error, cause } => Err(self.fail(state, thread, &visit, input, error, cause)),
            Kind::Wait(wait) => self.wait(state, wait, thread, &visit, input).await,
            // On the heap, so that the frames of the stack are small.
            Kind::Task(_) | Kind::Parallel(_) | Kind::Map(_) => {
                Box::pin(self.with_retry(state, thread, visit, input)).await
            }
        }
    }
}

/// `{}`.
pub(super) fn nothing() -> Payload {
    Value::empty_object().into()
}
