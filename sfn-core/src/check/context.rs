//! What a rule knows of the surroundings of the value that it judges.

use super::Options;
use super::graph::Graph;
use super::halves::Both;
use super::inherited::Inherited;
use super::names::Names;
use super::placeholder::is_placeholder;
use super::variables::Use;
use crate::asl::fields::is_state;
use crate::asl::{MachineType, QueryLanguage, hole};
use crate::field::Object;
use crate::json::{Map, Value};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;

/// The surroundings of a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub(super) options: &'a Options,
    /// The effective query language; `None`: the definition says one that there is not.
    pub(super) language: Option<QueryLanguage>,
    /// The query language of the whole machine, which is also that of each state that does not say its own. A state's
    /// own is no default for the states inside it: AWS takes a JSONPath state in a JSONata Map in a JSONPath machine.
    pub(super) default: Option<QueryLanguage>,
    /// The type of the execution that runs here: inside a DISTRIBUTED Map that of its child executions.
    pub(super) execution: MachineType,
    /// The machine, the branch or the item processor; none for objects that are no part of a machine.
    pub(super) scope: Option<&'a Scope<'a>>,
    /// The state that is checked.
    pub(super) state: Option<&'a str>,
    /// The field of the state that is checked.
    pub(super) site: Option<Site<'a>>,
    /// The names of all states, at every depth.
    pub(super) names: &'a Names<'a>,
    /// What checks two halves of a large machine at the same time.
    pub(super) both: Option<Both<'a>>,
}

/// A field of a state.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site<'a> {
    /// The type of the state.
    pub(super) state: Object,
    /// `Catcher` or `ChoiceRule`, where the field is one of those rather than of the state itself.
    pub(super) entry: Option<Object>,
    pub(super) field: &'a str,
}

/// One machine, branch or item processor: its states see each other and no others.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    pub(super) states: &'a Map,
    /// Whether a transition's target is not known: then reachability cannot be judged.
    pub(super) unresolved: Cell<bool>,
    /// The variables that its states assign.
    pub(super) variables: &'a HashSet<&'a str>,
    /// The scope around it, whose variables may be read, and the state of that scope that holds this one.
    pub(super) outer: Option<&'a Scope<'a>>,
    pub(super) enclosing: Option<&'a str>,
    /// The scope around the DISTRIBUTED Map whose child executions run here: its variables cannot be read.
    pub(super) beyond: Option<&'a Scope<'a>>,
    /// The variables that its states read, and those that states inside them read and do not assign.
    pub(super) uses: RefCell<Vec<Use>>,
    /// Where its states lead.
    pub(super) graph: &'a Graph<'a>,
    /// Where its variables may have a value; made when it is first asked for.
    pub(super) inherited: Inherited,
}

impl<'a> Scope<'a> {
    /// That of a machine, before its states are checked.
    pub(super) fn of_machine(states: &'a Map, variables: &'a HashSet<&'a str>, graph: &'a Graph<'a>) -> Self {
        Self {
            states,
            unresolved: Cell::new(false),
            variables,
            outer: None,
            enclosing: None,
            beyond: None,
            uses: RefCell::default(),
            graph,
            inherited: Inherited::default(),
        }
    }

    /// Whether a state that can be seen from here assigns a variable.
    pub(super) fn assigns(&self, name: &str) -> bool {
        self.variables.contains(name) || self.outer.is_some_and(|outer| outer.assigns(name))
    }
}

/// Whether a [`Site`] is a field of such an object.
pub(super) fn is_site(object: Object) -> bool {
    is_state(object) || matches!(object, Object::Catcher | Object::ChoiceRule)
}

impl<'a> Context<'a> {
    /// The surroundings of what is checked as a whole.
    pub(super) fn new(options: &'a Options, language: Option<QueryLanguage>, names: &'a Names<'a>) -> Self {
        Self {
            options,
            language,
            default: language,
            execution: options.machine_type,
            scope: None,
            state: None,
            site: None,
            names,
            both: None,
        }
    }

    /// The surroundings of the fields of an object; [`Context::enter`] says which field it is.
    pub(super) fn of_object(&self, object: Object) -> Context<'a> {
        let site = if is_state(object) {
            Some(Site { state: object, entry: None, field: "" })
        } else {
            self.site.map(|site| Site { entry: Some(object).filter(|_| is_site(object)).or(site.entry), ..site })
        };
        Context { site, ..*self }
    }

    /// Goes on to a field of the object.
    pub(super) fn enter(&mut self, field: &'a str) {
        if let Some(site) = &mut self.site {
            site.field = field;
        }
    }

    pub(super) fn is_jsonata(&self) -> bool {
        self.language == Some(QueryLanguage::JSONata)
    }

    /// Whether a value passes for anything: a hole or a reference, or a whole `${…}` that deployment replaces.
    pub(super) fn is_opaque(&self, value: &Value) -> bool {
        match value {
            Value::Object(_) => hole::is_opaque(value),
            Value::String(text) => self.options.intrinsics && is_placeholder(text),
            _ => false,
        }
    }

    /// Whether a value is a CloudFormation intrinsic function that may stand for a text.
    pub(super) fn is_intrinsic(&self, value: &Value) -> bool {
        self.options.intrinsics && intrinsic(value).is_some()
    }
}

/// The name of the CloudFormation intrinsic function that a value is.
pub(super) fn intrinsic(value: &Value) -> Option<&str> {
    let object = value.as_object().filter(|object| object.len() == 1)?;
    let key = object.keys().next()?;
    (key == "Ref" || key.starts_with("Fn::")).then_some(key.as_str())
}
