//! From items to the inputs of executions: each is made when an execution can start.

use super::error;
use super::plan::Batches;
use crate::Failure;
use crate::engine::data::Stage;
use crate::engine::failed::Failed;
use crate::engine::map::Item;
use crate::json::{Object, Value};
use crate::payload::Payload;
use crate::program::Map;
use std::iter::Enumerate;
use std::vec::IntoIter;

/// The inputs that no execution has got yet.
pub(super) struct Inputs<'s, 'a> {
    stage: &'s mut Stage<'a>,
    map: &'s Map,
    effective: &'s Payload,
    items: Enumerate<IntoIter<Item>>,
    batches: Option<&'s Batches>,
    /// What the batch before had no room for.
    left: Option<Payload>,
}

/// The input of an execution, and how many items are in it.
pub(super) struct Input {
    pub(super) payload: Payload,
    pub(super) items: usize,
}

impl<'s, 'a> Inputs<'s, 'a> {
    pub(super) fn new(
        stage: &'s mut Stage<'a>,
        map: &'s Map,
        effective: &'s Payload,
        items: Vec<Item>,
        batches: Option<&'s Batches>,
    ) -> Self {
        Self { stage, map, effective, items: items.into_iter().enumerate(), batches, left: None }
    }

    /// The next input; `None`: there is none.
    pub(super) fn next(&mut self) -> Option<Result<Input, Failed>> {
        match self.batches {
            None => Some(self.item()?.map(|payload| Input { payload, items: 1 })),
            Some(batches) => self.batch(batches).transpose(),
        }
    }

    /// What the next item is made into.
    fn item(&mut self) -> Option<Result<Payload, Failed>> {
        if let Some(left) = self.left.take() {
            return Some(Ok(left));
        }
        let (index, item) = self.items.next()?;
        let input = self.stage.item_input(self.map, self.effective, index, &item);
        Some(input.map_err(|error| self.stage.run.evaluation_error(self.stage.visit, self.stage.state, error).into()))
    }

    /// As many items as there is room for.
    fn batch(&mut self, batches: &Batches) -> Result<Option<Input>, Failed> {
        let mut length = input_of(batches, Vec::new()).length();
        let mut items: Vec<Value> = Vec::new();
        while items.len() < batches.items() {
            let Some(item) = self.item().transpose()? else { break };
            let more = item.length() + usize::from(!items.is_empty());
            if length + more > batches.bytes() {
                if items.is_empty() {
                    return Err(too_large(item.length(), batches.bytes()));
                }
                self.left = Some(item);
                break;
            }
            length += more;
            items.push(item.value().clone());
        }
        let count = items.len();
        Ok((count > 0).then(|| Input { payload: input_of(batches, items).into(), items: count }))
    }
}

/// The input of a batch with these items.
fn input_of(batches: &Batches, items: Vec<Value>) -> Value {
    let mut object = Object::with_capacity(2);
    if let Some(input) = &batches.input {
        object.insert("BatchInput", input.clone());
    }
    object.insert("Items", items);
    object.into()
}

fn too_large(length: usize, most: usize) -> Failed {
    error(Failure::data_limit_exceeded(format!(
        "an item of {length} bytes does not fit into a batch, whose input has at most {most} bytes"
    )))
}
