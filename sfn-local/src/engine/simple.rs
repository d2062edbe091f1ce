//! Pass, Succeed and Fail.

use super::block::Exit;
use super::data::Stage;
use super::failed::Failed;
use super::run::Run;
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Field, State};

impl Run {
    pub(super) fn pass(
        &self,
        state: &State,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
        result: Option<&Value>,
    ) -> Result<Exit, Failed> {
        let stage = Stage::new(self, state, thread, visit, input);
        let given = match result {
            Some(result) => {
                let result = Payload::from(result.clone());
                stage.tell(|data| data.result = Some(result.clone()));
                Ok(result)
            }
            None => stage.effective_input(),
        };
        match given {
            Ok(given) => self.finish(&stage, thread, given, visit.before),
            Err(error) => Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        }
    }

    pub(super) fn succeed(
        &self,
        state: &State,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        self.pass(state, thread, visit, input, None)
    }

    pub(super) fn fail(
        &self,
        state: &State,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
        error: &Field,
        cause: &Field,
    ) -> Failed {
        let stage = Stage::new(self, state, thread, visit, input);
        stage.tell_path(|data| data.after_input_path = Some(input.clone()));
        let text = |field: &Field| {
            stage.with(input.value(), |scope| {
                let value = field.evaluate(scope)?;
                Ok(value.map(|value| value.as_str().map_or_else(|| value.to_text(), str::to_owned)))
            })
        };
        let failure =
            text(error).and_then(|error| Ok(Failure { error: error.map(SmolStr::from), cause: text(cause)? }));
        match failure {
            Ok(failure) => failure.into(),
            Err(error) => self.evaluation_failed(thread, visit, state, error, visit.before),
        }
    }
}
