//! Comments of a YAML file, which stand above the state that they are about.

use crate::document::Machine;
use serde_json::Value;
use sfn_core::check::{Location, Part};
use std::collections::HashMap;

/// The comments of a file, by the states above which they stand.
#[derive(Debug, Default)]
pub(crate) struct Comments {
    /// Those that the file begins with, without their `#`.
    pub(super) head: Vec<String>,
    /// The lines without their `#`, by the place of the state.
    pub(super) of_states: HashMap<Location, Vec<String>>,
    /// How many lines of comments stand elsewhere in the definition.
    pub(super) elsewhere: usize,
}

/// The comments in the file of a machine. JSON has none.
pub(super) fn of_machine(machine: &Machine) -> Comments {
    let mut comments = Comments::default();
    let text = machine.file().text();
    let is_json = text.trim_start().starts_with('{');
    if is_json || !text.contains('#') {
        return comments;
    }
    states(&machine.definition, &Location::root(), machine, &mut comments);
    let is_all = machine.path().steps().is_empty();
    if is_all {
        comments.head = text.lines().map_while(comment).collect();
    }
    let span = machine.span(&Location::root(), Part::Value);
    let part = if is_all { text } else { text.get(span).unwrap_or_default() };
    let lines = part.lines().filter_map(comment).filter(|line| !line.is_empty()).count();
    let kept = comments.of_states.values().chain([&comments.head]).flatten().filter(|line| !line.is_empty()).count();
    comments.elsewhere = lines.saturating_sub(kept);
    comments
}

/// The text of a line that is a comment.
fn comment(line: &str) -> Option<String> {
    Some(line.trim().strip_prefix('#')?.trim().to_owned())
}

/// A line of a comment in Rust.
pub(super) fn line(text: &str) -> String {
    if text.is_empty() { "//".to_owned() } else { format!("// {text}") }
}

fn states(scope: &Value, at: &Location, machine: &Machine, comments: &mut Comments) {
    let below = at.key("States");
    for (name, state) in scope.get("States").and_then(Value::as_object).into_iter().flatten() {
        let here = below.key(name);
        let above = above(machine.file().text(), machine.span(&here, Part::Key).start);
        if !above.is_empty() {
            comments.of_states.insert(here.clone(), above);
        }
        for (index, branch) in state.get("Branches").and_then(Value::as_array).into_iter().flatten().enumerate() {
            states(branch, &here.key("Branches").index(index), machine, comments);
        }
        for key in ["ItemProcessor", "Iterator"] {
            if let Some(processor) = state.get(key) {
                states(processor, &here.key(key), machine, comments);
            }
        }
    }
}

/// The comments on the lines straight above the one that a byte is on.
fn above(text: &str, offset: usize) -> Vec<String> {
    let before = text.get(..offset).unwrap_or_default();
    let mut lines = before.lines().rev();
    if !before.ends_with('\n') {
        // The indentation of the key's own line.
        lines.next();
    }
    let mut above: Vec<_> = lines.map_while(comment).collect();
    above.reverse();
    above
}

#[cfg(test)]
mod tests {
    use super::{Comments, of_machine};
    use crate::document;
    use std::path::Path;

    fn comments(text: &str) -> Comments {
        of_machine(&document::of_text(Path::new("order.yml"), text).machines[0])
    }

    #[test]
    fn what_stands_above_no_state_is_counted_with_a_blank_or_without() {
        let text =
            "#one\n# two\nStartAt: A\nStates:\n  #above\n  A:\n    #lost\n    Type: Succeed\n    # lost too\n    #\n";
        let Comments { head, of_states, elsewhere } = comments(text);
        assert_eq!(head, ["one", "two"]);
        assert_eq!(of_states.into_values().collect::<Vec<_>>(), [["above"]]);
        assert_eq!(elsewhere, 2);
    }
}
