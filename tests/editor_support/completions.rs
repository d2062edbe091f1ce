//! What is offered where a word is typed.

use crate::server::{Completion, Server};
use crate::table::Table;
use crate::text;

/// A word that is being typed.
pub(crate) struct Probe {
    what: &'static str,
    /// What stands in the machine.
    old: &'static str,
    /// What is typed instead; `|` is the cursor.
    new: &'static str,
    offered: &'static str,
    /// Words of other places, which may not be offered in this one.
    wrong: &'static [&'static str],
}

pub(crate) const fn probe(
    what: &'static str,
    old: &'static str,
    new: &'static str,
    offered: &'static str,
    wrong: &'static [&'static str],
) -> Probe {
    Probe { what, old, new, offered, wrong }
}

#[rustfmt::skip]
pub(crate) const PROBES: &[Probe] = &[
    probe("state type", "Partner: Task(", "Partner: Ta|(", "Task", &["StringEquals", "TimeoutSeconds", "Call"]),
    probe("state type, alone", "CatchAll: Fail(Error = \"Shop.Closed\")", "CatchAll: Fa|", "Fail", &["StringEquals"]),
    probe("state type, state without a name", "Task(write_down", "Ta|(write_down", "Task", &["StringEquals"]),
    probe("state type in a branch", "Left: Pass(", "Left: Pa|(", "Pass", &["LeftEnd"]),
    probe("field of a Task", "TimeoutSeconds = 30", "TimeoutSec|", "TimeoutSeconds", &["ItemsPath", "rate"]),
    probe("field of a Task, with its value", "TimeoutSeconds = 30", "Timeout| = 30", "TimeoutSeconds", &["ItemsPath"]),
    probe("field of a Map", "ItemsPath = $.items", "Item|", "ItemsPath", &["HeartbeatSeconds"]),
    probe("block of a Map", "ItemProcessor {", "ItemPro| {", "ItemProcessor", &["HeartbeatSeconds"]),
    probe("field of a Wait", "Seconds = 7", "Timest|", "Timestamp", &["ItemsPath"]),
    probe("retrier as a field", "Retry(States::ALL, IntervalSeconds = 2, MaxAttempts = 4)", "Ret|", "Retry", &[]),
    probe("field of a retrier", "MaxAttempts = 4", "Max|", "MaxAttempts", &["ResultPath"]),
    probe("field of a default retrier", "MaxAttempts = 3", "Max|", "MaxAttempts", &["ResultPath"]),
    probe("field of a catcher", "ResultPath = $.error", "Res|", "ResultPath", &["ResultSelector", "MaxAttempts"]),
    probe("state after Next", "Next = Partner", "Next = Catch|", "CatchAll", &["InnerEnd", "LeftEnd", "Task"]),
    probe("state in Catch", "Next = CatchAll),", "Next = Catch|),", "CatchAll", &["InnerEnd"]),
    probe("state after if", "{ Prepare }", "{ Pre| }", "Prepare", &["LeftEnd"]),
    probe("state after else", "else { Size }", "else { Si| }", "Size", &["LeftEnd"]),
    probe("state after if, in Choice(…)", "; After }", "; Aft| }", "After", &["LeftEnd"]),
    probe("state after else, in Choice(…)", "else { Last }", "else { La| }", "Last", &["LeftEnd"]),
    probe("state without a name", "Next = WriteDown", "Next = Write|", "WriteDown", &["InnerEnd"]),
    probe("field of a Choice", "OutputPath = $.order", "Outp|", "OutputPath", &["MaxAttempts"]),
    probe("field of a rule", "Assign = json!({ \"small\"", "Assi| = json!({ \"small\"", "Assign", &["MaxAttempts"]),
    probe("operator, in Choice(…)", "NumericEquals($", "NumericEq|($", "NumericEquals", &["Task"]),
    probe("operator", "StringEquals($", "StringEq|($", "StringEquals", &["Task", "Prepare"]),
    probe("operator after &&", "IsPresent($", "IsPre|($", "IsPresent", &["Task"]),
    probe("function", "call_external_api,\n", "call_ext|,\n", "call_external_api", &[]),
    probe("function in a module", "handlers::call_partner,", "handlers::call|,", "call_partner", &[]),
    probe("function in a module, not begun", "handlers::call_partner,", "handlers::|,", "call_partner", &["Task"]),
    probe("module", "handlers::call_partner,", "handl|::call_partner,", "handlers", &[]),
    probe("function in a Map", "Task(call_external_api, Next = InnerEnd)", "Task(call_ext|, Next = InnerEnd)", "call_external_api", &[]),
    probe("function, state without a name", "Task(write_down,", "Task(write|,", "write_down", &[]),
    probe("error of a retrier", "Retry(Closed, ", "Retry(Clos|, ", "Closed", &[]),
    probe("error of a catcher", "OrderError::SoldOut,", "OrderError::Sold|,", "SoldOut", &[]),
    probe("constant", "HeartbeatSeconds = LONGEST_CALL", "HeartbeatSeconds = LONG|", "LONGEST_CALL", &[]),
    probe("type of the input", "Shop<Order,", "Shop<Ord|,", "Order", &[]),
    probe("#[asl]", "TimeoutSeconds = 900", "Time|", "TimeoutSeconds", &["HeartbeatSeconds"]),
    probe("#[serverless]", "loggingConfig(level", "logg|(level", "loggingConfig", &["rate"]),
    probe("#[serverless], alone", "loggingConfig(level = ALL)", "logg|", "loggingConfig", &["rate"]),
    probe("in loggingConfig", "level = ALL", "lev|", "level", &["loggingConfig"]),
    probe("#[event]", "schedule(rate = \"rate(1 hour)\")", "sched|", "schedule", &["rate"]),
    probe("in schedule", "rate = \"rate(1 hour)\"", "ra|", "rate", &["schedule"]),
    probe("#[default]", "Retry(States::TaskFailed, MaxAttempts = 3)", "Ret|", "Retry", &["rate", "ResultPath"]),
    probe("block of a Parallel", "Branch { Left", "Bra| { Left", "Branch", &["HeartbeatSeconds"]),
    probe("state of a branch, inside", "Next = LeftEnd", "Next = Le|", "LeftEnd", &["Prepare", "InnerEnd", "CatchAll"]),
    probe("state of a Map, inside", "Next = InnerEnd", "Next = In|", "InnerEnd", &["Prepare", "LeftEnd"]),
];

/// Where a machine is broken while another word of it is typed.
pub(crate) const BROKEN: [(&str, &str, &str); 3] = [
    ("whole", "", ""),
    ("broken before", "Wait(Seconds = 1", "Wait(Secon"),
    ("broken behind", "Wait(Seconds = 3", "Wait(Secon"),
];

/// Types every word, in a machine that is whole and in machines that are broken in another place.
pub(crate) fn check(
    server: &mut Server,
    (file, machine): (&str, &str),
    (probes, broken): (&[Probe], [(&str, &str, &str); 3]),
    table: &mut Table,
) {
    for probe in probes {
        for (state, old, new) in broken {
            let machine = if old.is_empty() { machine.to_owned() } else { text::replaced(machine, old, new) };
            let (text, cursor) = text::typed(&machine, probe.old, probe.new);
            server.edit(file, &text);
            let result = judge(probe, &server.completions(file, &text, cursor));
            table.row(&format!("completion: {}: `{}`, {state}", probe.what, probe.new), &result);
        }
    }
}

/// The right word is offered as it has to be written, and no word that would be wrong.
fn judge(probe: &Probe, offered: &[Completion]) -> Result<(), String> {
    let of = |name: &str| offered.iter().find(|completion| word(&completion.label) == name);
    let labels: Vec<_> = offered.iter().take(12).map(|completion| completion.label.as_str()).collect();
    let labels = format!("{} are offered: {} …", offered.len(), labels.join(", "));
    let Some(found) = of(probe.offered) else { return Err(format!("no `{}`; {labels}", probe.offered)) };
    // A snippet says where the cursor goes afterwards.
    if found.text.trim_end_matches("$0") != probe.offered {
        return Err(format!("`{}` would write `{}`", probe.offered, found.text));
    }
    match probe.wrong.iter().find(|name| of(name).is_some()) {
        Some(wrong) => Err(format!("`{wrong}`, which is wrong there; {labels}")),
        None => Ok(()),
    }
}

/// The word that a label begins with.
fn word(label: &str) -> &str {
    label.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}
