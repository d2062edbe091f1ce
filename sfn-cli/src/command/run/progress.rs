//! What an execution is doing: a spinner for each state that is visited, or a line for what happens to it.

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use sfn_local::Failure;
use sfn_local::history::{Details, Event, EventId};
use std::collections::HashMap;
use std::time::Duration;

/// How many spinners there are at most: the lines of a small terminal.
const MOST_SPINNERS: usize = 16;

/// How often a spinner turns.
const TURN: Duration = Duration::from_millis(80);

/// The progress of an execution, and of those that it starts.
pub(super) struct Progress {
    machine: String,
    /// In milliseconds since the epoch, by the clock of the execution.
    started: Option<i64>,
    /// The visits that go on, by the ARN of the execution and the last event of each.
    visits: HashMap<(String, EventId), Visit>,
    spinners: Option<MultiProgress>,
    lines: Vec<String>,
}

/// A state that is visited.
struct Visit {
    name: String,
    attempts: u32,
    spinner: Option<ProgressBar>,
}

impl Progress {
    /// The progress of an execution of a machine: on a terminal, or as lines.
    pub(super) fn new(machine: &str, is_live: bool) -> Self {
        Self {
            machine: machine.to_owned(),
            started: None,
            visits: HashMap::new(),
            spinners: is_live.then(MultiProgress::new),
            lines: Vec::new(),
        }
    }

    /// The lines that have not been given yet.
    pub(super) fn lines(&mut self) -> impl Iterator<Item = String> {
        std::mem::take(&mut self.lines).into_iter()
    }

    /// Takes the spinners away.
    pub(super) fn end(&mut self) {
        self.visits.clear();
        if let Some(spinners) = &self.spinners {
            // A terminal that is gone is told nothing.
            let _ = spinners.clear();
        }
    }

    /// Shows what has happened in an execution of a machine.
    pub(super) fn event(&mut self, machine: &str, execution: &str, event: &Event) {
        // Of the executions of a distributed Map, of a machine `NAME/LABEL`, only what fails has a line: there may be thousands.
        let is_shown = self.spinners.is_some() || !machine.contains('/');
        let key = (execution.to_owned(), event.previous);
        let next = (execution.to_owned(), event.id);
        match &event.details {
            Details::StateEntered { name, .. } => {
                let visit = self.visit(machine, name);
                if self.spinners.is_none() && is_shown {
                    self.say(event, &visit.name);
                }
                self.visits.insert(next, visit);
            }
            Details::StateExited { name, .. } => {
                let taken = self.take(key, machine, name);
                if let Some(visit) = taken.filter(|_| is_shown) {
                    self.finish(event, &visit, "✓", "done");
                }
            }
            details => {
                let Some(mut visit) = self.visits.remove(&key) else { return };
                match failure(details) {
                    Some(error) => self.say(event, &format!("{}: {error}", visit.name)),
                    None if is_scheduled(details) => {
                        visit.attempts += 1;
                        self.attempt(event, &visit);
                    }
                    None => {}
                }
                self.visits.insert(next, visit);
            }
        }
    }

    fn visit(&self, machine: &str, state: &str) -> Visit {
        let name = if machine == self.machine { state.to_owned() } else { format!("{machine}/{state}") };
        let room = self.visits.values().filter(|visit| visit.spinner.is_some()).count() < MOST_SPINNERS;
        let spinner = self.spinners.as_ref().filter(|_| room).map(|spinners| {
            let spinner = spinners.add(ProgressBar::new_spinner());
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
                spinner.set_style(style);
            }
            spinner.set_message(name.clone());
            spinner.enable_steady_tick(TURN);
            spinner
        });
        Visit { name, attempts: 0, spinner }
    }

    /// Ends the visit that a state's exit belongs to: behind a Parallel or a Map, the last event is that of a branch.
    fn take(&mut self, key: (String, EventId), machine: &str, state: &str) -> Option<Visit> {
        let is_it =
            |visit: &Visit| visit.name == state || visit.name.strip_prefix(machine) == Some(&format!("/{state}"));
        if self.visits.get(&key).is_some_and(is_it) {
            return self.visits.remove(&key);
        }
        let others = self.visits.iter().filter(|((of, _), visit)| *of == key.0 && is_it(visit));
        let key = others.map(|(key, _)| key).max()?.clone();
        self.visits.remove(&key)
    }

    fn attempt(&mut self, event: &Event, visit: &Visit) {
        if visit.attempts < 2 {
            return;
        }
        let text = format!("{}: attempt {}", visit.name, visit.attempts);
        match &visit.spinner {
            Some(spinner) => spinner.set_message(text),
            None => self.say(event, &text),
        }
    }

    fn finish(&mut self, event: &Event, visit: &Visit, sign: &str, word: &str) {
        if let Some(spinner) = &visit.spinner {
            spinner.finish_and_clear();
        }
        let text = match &self.spinners {
            Some(_) => format!("{sign} {}", visit.name),
            None => format!("{}: {word}", visit.name),
        };
        self.say(event, &text);
    }

    /// A line, with the time since the start by the clock of the execution.
    fn say(&mut self, event: &Event, text: &str) {
        let now = event.timestamp.as_millisecond();
        let passed = now - *self.started.get_or_insert(now);
        let line = format!("{:>6}.{:03}s  {text}", passed / 1000, passed % 1000);
        match &self.spinners {
            // A terminal that is gone is told nothing.
            Some(spinners) => drop(spinners.println(line)),
            None => self.lines.push(line),
        }
    }
}

/// What has failed in a state; that the execution has is told at its end.
fn failure(details: &Details) -> Option<&str> {
    match details {
        Details::ExecutionFailed(_) | Details::ExecutionTimedOut(_) | Details::ExecutionAborted(_) => None,
        details => details.failure().map(Failure::name),
    }
}

const fn is_scheduled(details: &Details) -> bool {
    matches!(
        details,
        Details::TaskScheduled { .. } | Details::LambdaFunctionScheduled { .. } | Details::ActivityScheduled { .. }
    )
}
