//! Map.

mod distributed;
mod inline;
mod numbers;

use super::block::Exit;
use super::data::Stage;
use super::failed::Failed;
use super::run::Run;
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::eval::EvaluationError;
use crate::json::{Object, SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Field, Map, State};

impl Run {
    pub(super) async fn map(
        &self,
        state: &State,
        map: &Map,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        match map.distributed {
            None => self.inline_map(state, map, thread, visit, input).await,
            Some(_) => self.distributed_map(state, map, thread, visit, input).await,
        }
    }
}

/// An item, with the key that it has where the items are an object's entries.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) value: Value,
    pub(super) key: Option<SmolStr>,
    /// Where it is from.
    pub(super) source: SmolStr,
}

impl Item {
    /// An item of the state's input.
    const fn of_input(value: Value, key: Option<SmolStr>) -> Self {
        Self { value, key, source: SmolStr::new_static("STATE_DATA") }
    }
}

impl Stage<'_> {
    /// The items of a Map state that come from its input.
    pub(super) fn items(&self, map: &Map, effective: &Payload) -> Result<Vec<Item>, EvaluationError> {
        let items: Result<Value, EvaluationError> = self.with(effective.value(), |scope| match &map.items {
            Field::Absent => Ok(effective.value().clone()),
            Field::Path { path, .. } => match path.evaluate(scope) {
                Ok(value) => Ok(value.into_owned()),
                Err(error) => Err(Failure::runtime(format!("Invalid path '{}' : {error}", path.text())).into()),
            },
            field => {
                // In DISTRIBUTED mode an expression may give an object, too. Recorded: not so in INLINE mode.
                if let (Field::Computed(template, _), Some(_)) = (field, map.distributed)
                    && let Ok(object @ Value::Object(_)) = template.evaluate(scope)
                {
                    return Ok(object);
                }
                Ok(field.evaluate(scope)?.map(std::borrow::Cow::into_owned).unwrap_or_default())
            }
        });
        let items = items?;
        let is_jsonata = self.state.is_jsonata();
        match &items {
            Value::Array(list) => {
                self.tell_path(|data| data.after_items_path = Some(items.clone().into()));
                Ok(list.iter().map(|value| Item::of_input(value.clone(), None)).collect())
            }
            Value::Object(object) if is_jsonata && !matches!(map.items, Field::Absent) => {
                let entry = |(key, value): (&SmolStr, &Value)| Item::of_input(value.clone(), Some(key.clone()));
                Ok(object.iter().map(entry).collect())
            }
            other => Err(self.no_list(map, other)),
        }
    }

    fn no_list(&self, map: &Map, value: &Value) -> EvaluationError {
        if self.state.is_jsonata() {
            return Failure::query_evaluation(format!("Map state input must be an array but was: {value}")).into();
        }
        let path = match &map.items {
            // AWS names the context object as it does the input.
            Field::Path { path, .. } => {
                path.text().strip_prefix('$').filter(|rest| rest.starts_with('$')).unwrap_or(path.text())
            }
            _ => "$",
        };
        Failure::runtime(format!("Reference path \"{path}\" must point to array.")).into()
    }

    /// The input of an iteration: `ItemSelector`, or the item.
    pub(super) fn item_input(
        &mut self,
        map: &Map,
        effective: &Payload,
        index: usize,
        item: &Item,
    ) -> Result<Payload, EvaluationError> {
        let Some(selector) = &map.selector else { return Ok(item.value.clone().into()) };
        self.item = Some(map_context(index, item).into());
        Ok(self.with(effective.value(), |scope| selector.evaluate(scope))?.into())
    }
}

/// `$$.Map` of an iteration.
pub(super) fn map_context(index: usize, item: &Item) -> Value {
    let mut entries = Object::with_capacity(4);
    entries.insert("Index", index);
    entries.insert("Value", item.value.clone());
    if let Some(key) = &item.key {
        entries.insert("Key", key.clone());
    }
    entries.insert("Source", item.source.clone());
    Value::from_iter([("Item", Value::from(entries))])
}
