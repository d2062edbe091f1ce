//! A map run whose executions are mocked.

use super::error;
use super::inputs::Inputs;
use super::plan::{Batches, Plan};
use crate::Failure;
use crate::engine::data::Stage;
use crate::engine::failed::Failed;
use crate::engine::map::Item;
use crate::json::Value;
use crate::payload::Payload;
use crate::program::Map;

/// Makes the inputs of the executions, of the items that are known, and gives what is mocked in their place.
pub(super) fn mocked_run(
    stage: &mut Stage<'_>,
    map: &Map,
    plan: &Plan,
    effective: &Payload,
    items: Option<Vec<Item>>,
    mocked: Result<Payload, Failed>,
) -> Result<Payload, Failed> {
    let total = items.as_ref().map(Vec::len);
    if let Some(items) = items {
        tell_inputs(stage, map, plan, effective, items)?;
    }
    let result = mocked?;
    let total = total.or_else(|| result.value().as_array().map(<[Value]>::len)).unwrap_or_default();
    // Without a limit any number may have failed: what is mocked is a result. Recorded.
    if plan.tolerance.is_limited() && !plan.tolerance.allows(stage.failures(), total) {
        let cause = "The specified tolerated failure threshold was exceeded";
        return Err(error(Failure::exceed_tolerated_failure_threshold(cause)));
    }
    Ok(result)
}

fn tell_inputs(
    stage: &mut Stage<'_>,
    map: &Map,
    plan: &Plan,
    effective: &Payload,
    items: Vec<Item>,
) -> Result<(), Failed> {
    if map.reader.as_ref().is_some_and(|reader| !reader.pointer.is_empty()) {
        let pointed: Value = items.iter().map(|item| item.value.clone()).collect();
        stage.tell(|data| data.after_items_pointer = Some(pointed.into()));
    }
    if map.selector.is_some() {
        let selected = all(Inputs::new(stage, map, effective, items.clone(), None))?;
        stage.tell(|data| data.after_item_selector = Some(selected));
    }
    if let Some(batches) = &plan.batches {
        let batched = all(Inputs::new(stage, map, effective, items, Some::<&Batches>(batches)))?;
        stage.tell(|data| data.after_item_batcher = Some(batched));
    }
    Ok(())
}

fn all(mut inputs: Inputs<'_, '_>) -> Result<Payload, Failed> {
    let inputs = std::iter::from_fn(|| inputs.next()).map(|input| Ok(input?.payload));
    Ok(Payload::list(inputs.collect::<Result<_, Failed>>()?))
}
