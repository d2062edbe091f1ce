//! Large values as the engine's, kept for the next expression that reads them: a loop over a long list, or a Map state whose
//! iterations read the same variable, converts it once.

use super::convert::Origins;
use crate::json::Value;
use jsonata_core::value::JValue;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// From how many bytes of JSON on a value is kept.
const SHORTEST: usize = 2_048;
/// How many bytes of JSON are kept.
const ROOM: usize = 2 * 1024 * 1024;

/// INVARIANT: `value` holds the list or object, so that nothing else can be at its address.
struct Kept {
    value: Value,
    made: JValue,
    origins: Rc<Origins>,
}

thread_local! {
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// A large value as the engine's, and the way back; `None`: it is not large.
pub(super) fn get(value: &Value) -> Option<(JValue, Rc<Origins>)> {
    let length = match value {
        Value::Array(_) | Value::Object(_) => value.length(),
        _ => return None,
    };
    if !(SHORTEST..=ROOM).contains(&length) {
        return None;
    }
    let found = KEPT.with_borrow_mut(|kept| {
        let place = kept.iter().position(|entry| is_same(&entry.value, value))?;
        // The one that was used last is the last.
        let entry = kept.remove(place);
        let found = (entry.made.clone(), Rc::clone(&entry.origins));
        kept.push(entry);
        Some(found)
    });
    found.or_else(|| {
        let mut origins = Origins::default();
        let made = origins.convert(value);
        let origins = Rc::new(origins);
        KEPT.with_borrow_mut(|kept| {
            keep(kept, Kept { value: value.clone(), made: made.clone(), origins: Rc::clone(&origins) })
        });
        Some((made, origins))
    })
}

fn keep(kept: &mut Vec<Kept>, entry: Kept) {
    kept.push(entry);
    let mut room = ROOM;
    let fits = |entry: &&Kept| {
        room = room.saturating_sub(entry.value.length());
        room > 0
    };
    let count = kept.iter().rev().take_while(fits).count().max(1);
    kept.drain(..kept.len() - count);
}

fn is_same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Array(left), Value::Array(right)) => Arc::ptr_eq(left, right),
        (Value::Object(left), Value::Object(right)) => Arc::ptr_eq(left, right),
        _ => false,
    }
}
