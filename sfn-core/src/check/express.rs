//! An EXPRESS execution lives for five minutes at most.

use super::context::Context;
use super::place::Place;
use super::{Code, Problem};
use crate::asl::MachineType;
use crate::json::{Map, Value};

/// The longest that an EXPRESS execution takes, in seconds (developer guide, "Standard and Express").
const LONGEST: f64 = 300.0;

/// Reports a field of an EXPRESS machine or of one of its states that says more than that.
pub(super) fn seconds(cx: &Context<'_>, object: &Map, field: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(seconds) = object.get(field).and_then(Value::as_f64) else { return };
    if cx.execution == MachineType::Express && seconds > LONGEST {
        let message = format!("`{field}` is {seconds}, and an EXPRESS execution ends after {LONGEST} seconds");
        found.push(at.key(field).warning(Code::ExpressTime, message));
    }
}

/// Map runs belong to STANDARD executions (developer guide, "Distributed mode").
pub(super) fn distributed_map(cx: &Context<'_>, field: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    if cx.execution == MachineType::Express {
        let message = "an EXPRESS machine does not support a DISTRIBUTED Map";
        found.push(at.key(field).error(Code::NotInExpress, message).at_key());
    }
}
