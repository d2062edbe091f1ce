//! What is wrong with the data of a definition of whose types nothing is known, such as one in a file.

use super::plan::{Asked, Callee, MachineLeaf, Sources, follow};
use super::{Flow, Message};
use crate::check::{Code, Location, Problem};
use crate::json::Value;

/// What the definition itself shows: a path to what no state puts there, a comparison that cannot hold.
///
/// They are warnings: AWS takes such a definition, and the state fails when it runs. In Rust source, where the types are
/// known, rustc says more.
#[must_use]
pub fn problems(definition: &Value) -> Vec<Problem> {
    let plan = follow(definition, &Untyped);
    let table = plan.encode();
    let flow = Flow::new(&table, &[]);
    let asked = plan.asked.iter().zip(0..);
    asked.filter_map(|(asked, number)| Some(problem(asked, &flow.answer(number)?))).collect()
}

/// The first line of a message says what is wrong, the others what there is.
fn problem(asked: &Asked, message: &Message) -> Problem {
    let mut lines = message.as_str().lines().map(str::trim);
    let warning = Problem::warning(Code::UnfitData, asked.location.clone(), lines.next().unwrap_or_default());
    let help = lines.collect::<Vec<_>>().join("; ");
    let warning = match &asked.range {
        Some(range) => warning.at_offset(range.start),
        None => warning,
    };
    if help.is_empty() { warning } else { warning.help(help) }
}

/// Nobody says anything of the types.
struct Untyped;

impl Sources for Untyped {
    fn callee(&self, _: &Value) -> Option<Callee> {
        None
    }

    fn machine(&self) -> MachineLeaf {
        MachineLeaf::default()
    }

    fn stated(&self, _: &Location) -> Option<Option<u32>> {
        None
    }

    fn error(&self, _: &Value) -> Option<(u32, String)> {
        None
    }
}
