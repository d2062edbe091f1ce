//! The states of a definition at every depth, by number, and where each leads.

use crate::asl::QueryLanguage;
use crate::check::Location;
use crate::json::{Map, Value};
use std::collections::HashMap;

/// All scopes and states of a definition.
#[derive(Debug, Default)]
pub(super) struct Machine<'a> {
    pub(super) scopes: Vec<Scope<'a>>,
    pub(super) states: Vec<State<'a>>,
    /// Whether something could not be read: then there may be ways that nobody sees.
    pub(super) has_gaps: bool,
}

/// A machine, a branch or an item processor.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    pub(super) states: HashMap<&'a str, usize>,
    /// Those numbers in the order of the definition.
    pub(super) order: Vec<usize>,
    pub(super) start: Option<usize>,
    /// Whether its executions are the children of a DISTRIBUTED Map.
    pub(super) is_distributed: bool,
}

/// A state.
#[derive(Debug)]
pub(super) struct State<'a> {
    pub(super) number: usize,
    pub(super) name: &'a str,
    pub(super) fields: &'a Map,
    pub(super) kind: Kind,
    pub(super) is_jsonata: bool,
    pub(super) scope: usize,
    pub(super) location: Location,
    /// The scopes inside it: branches in order, or the item processor.
    pub(super) inner: Vec<usize>,
    pub(super) exits: Vec<Exit<'a>>,
}

/// The type of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Task,
    Pass,
    Wait,
    Choice,
    Succeed,
    Fail,
    Parallel,
    Map,
}

/// A way out of a state.
#[derive(Debug)]
pub(super) struct Exit<'a> {
    pub(super) way: Way<'a>,
    pub(super) to: To,
    /// Where the transition stands.
    pub(super) location: Location,
}

/// Where a transition leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum To {
    State(usize),
    /// The scope ends.
    End,
    /// To what could not be read.
    Nowhere,
}

/// Why a state is left.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way<'a> {
    /// `Next` or `End`.
    Next,
    /// A rule of a Choice, by its place.
    Rule(&'a Value, usize),
    /// `Default`.
    Default,
    /// A catcher, by its place.
    Catch(&'a Value, usize),
}

impl<'a> Machine<'a> {
    /// Reads what can be read.
    pub(super) fn new(definition: &'a Value) -> Self {
        let mut machine = Self::default();
        if let Some(fields) = definition.as_object() {
            machine.scope(fields, QueryLanguage::JSONPath, &Location::root());
        }
        machine
    }

    // The depth is bounded: `follow` looks at no definition that nests deeper than the checker allows.
    fn scope(&mut self, fields: &'a Map, default: QueryLanguage, at: &Location) -> usize {
        let number = self.scopes.len();
        let mode = fields.get("ProcessorConfig").and_then(|config| config.get("Mode")).and_then(Value::as_str);
        self.scopes.push(Scope {
            states: HashMap::new(),
            order: Vec::new(),
            start: None,
            is_distributed: mode == Some("DISTRIBUTED"),
        });
        let default = language(fields, default);
        let all = fields.get("States").and_then(Value::as_object);
        let at = at.key("States");
        let mut named = HashMap::new();
        let mut order = Vec::new();
        for (name, value) in all.into_iter().flatten() {
            let Some(state) = self.state(name, value, number, default, &at) else {
                self.has_gaps = true;
                continue;
            };
            named.insert(&**name, state);
            order.push(state);
        }
        for state in &order {
            if let Some(state) = self.states.get_mut(*state) {
                state.exits = exits(state, &named);
                let is_open = |exit: &Exit<'_>| exit.to == To::Nowhere && !matches!(exit.way, Way::Default);
                self.has_gaps |= state.exits.iter().any(is_open);
            }
        }
        let start = fields.get("StartAt").and_then(Value::as_str);
        if let Some(scope) = self.scopes.get_mut(number) {
            scope.start = start.and_then(|start| named.get(start).copied());
            scope.states = named;
            scope.order = order;
        }
        number
    }

    fn state(
        &mut self,
        name: &'a str,
        value: &'a Value,
        scope: usize,
        default: QueryLanguage,
        at: &Location,
    ) -> Option<usize> {
        let fields = value.as_object()?;
        let kind = Kind::of(fields.get("Type")?.as_str()?)?;
        let number = self.states.len();
        let location = at.key(name);
        self.states.push(State {
            number,
            name,
            fields,
            kind,
            is_jsonata: language(fields, default) == QueryLanguage::JSONata,
            scope,
            location: location.clone(),
            inner: Vec::new(),
            exits: Vec::new(),
        });
        let mut inner = Vec::new();
        let branches = fields.get("Branches").and_then(Value::as_array).filter(|_| kind == Kind::Parallel);
        for (index, branch) in branches.into_iter().flatten().enumerate() {
            // A branch that cannot be read has its place in the result.
            let at = location.key("Branches").index(index);
            let fields = branch.as_object();
            inner.push(match fields {
                Some(fields) => self.scope(fields, default, &at),
                None => {
                    self.has_gaps = true;
                    self.empty()
                }
            });
        }
        let processor = ["ItemProcessor", "Iterator"].into_iter().filter(|_| kind == Kind::Map);
        let processor = processor.filter_map(|key| Some((key, fields.get(key)?.as_object()?))).next();
        if let Some((key, fields)) = processor {
            inner.push(self.scope(fields, default, &location.key(key)));
        }
        if let Some(state) = self.states.get_mut(number) {
            state.inner = inner;
        }
        Some(number)
    }

    fn empty(&mut self) -> usize {
        self.scopes.push(Scope { states: HashMap::new(), order: Vec::new(), start: None, is_distributed: false });
        self.scopes.len() - 1
    }
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "Task" => Self::Task,
            "Pass" => Self::Pass,
            "Wait" => Self::Wait,
            "Choice" => Self::Choice,
            "Succeed" => Self::Succeed,
            "Fail" => Self::Fail,
            "Parallel" => Self::Parallel,
            "Map" => Self::Map,
            _ => return None,
        })
    }

    /// Whether states run inside it.
    pub(super) fn holds_states(self) -> bool {
        matches!(self, Self::Parallel | Self::Map)
    }
}

fn language(object: &Map, default: QueryLanguage) -> QueryLanguage {
    match object.get("QueryLanguage").and_then(Value::as_str) {
        Some("JSONata") => QueryLanguage::JSONata,
        Some("JSONPath") => QueryLanguage::JSONPath,
        _ => default,
    }
}

fn exits<'a>(state: &State<'a>, named: &HashMap<&'a str, usize>) -> Vec<Exit<'a>> {
    let target = |text: Option<&Value>| {
        let state = text.and_then(Value::as_str).and_then(|name| named.get(name));
        state.map_or(To::Nowhere, |state| To::State(*state))
    };
    let list = if state.kind == Kind::Choice { "Choices" } else { "Catch" };
    let entries = state.fields.get(list).and_then(Value::as_array).into_iter().flatten().enumerate();
    let mut exits: Vec<_> = entries
        .map(|(index, entry)| {
            let way = if list == "Catch" { Way::Catch(entry, index) } else { Way::Rule(entry, index) };
            let location = state.location.key(list).index(index).key("Next");
            Exit { way, to: target(entry.get("Next")), location }
        })
        .collect();
    let mut own = |way, field, to| exits.push(Exit { way, to, location: state.location.key(field) });
    match state.kind {
        Kind::Fail => {}
        Kind::Choice => own(Way::Default, "Default", target(state.fields.get("Default"))),
        Kind::Succeed => own(Way::Next, "Type", To::End),
        _ if state.fields.get("End") == Some(&Value::Bool(true)) => own(Way::Next, "End", To::End),
        _ => own(Way::Next, "Next", target(state.fields.get("Next"))),
    }
    exits
}
