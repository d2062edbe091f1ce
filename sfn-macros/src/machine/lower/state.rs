//! One state to its JSON.

use crate::args::Arg;
use crate::lower::{Lowering, Place, word};
use crate::machine::{Body, State};
use crate::value::{Value, ValueKind, stated};
use proc_macro2::Ident;
use sfn_core::asl::fields::STATE_TYPES;
use sfn_core::check::Location;
use sfn_core::field::Object;
use sfn_core::json::{Map, Value as Json};
use sfn_core::suggest;

impl Lowering<'_> {
    /// The name of a state in ASL, and its place: the token that carries the name.
    pub(super) fn state_name(&mut self, state: &State) -> Option<(String, Place)> {
        if let Some((name, span)) = &state.renamed {
            return Some((name.clone(), Place::word(*span)));
        }
        if let Some(ident) = &state.ident {
            return Some((crate::lower::key_text(ident), Place::word(ident.span())));
        }
        let name = match &state.body {
            Body::Call(kind, args) if kind == "Task" => args.first().and_then(function_name),
            _ => None,
        };
        if state.is_config() {
            let message = "`ProcessorConfig(…)` stands beside `ItemProcessor { … }`, not in it";
            self.errors.error(state.span(), message);
        } else if name.is_none() {
            let message = "expected `Name:` before this state\n  help: only a Task that calls a Lambda function is named \
                           after it, when it has no name of its own";
            self.errors.error(state.span(), message);
        }
        let function = name?;
        let name = sfn_core::lambda::state_name(&function.to_string());
        Some((name, Place::state(function)))
    }

    /// The state as JSON. One that could not be read is a hole: nothing more is said of it.
    pub(super) fn state(&mut self, state: &State, at: &Location) -> Json {
        let outer = self.jsonata;
        // A state's default is the machine's language, not that of the state around it.
        self.jsonata = own_language(&state.body).unwrap_or(self.machine_is_jsonata);
        let json = self.state_of_language(state, at);
        self.jsonata = outer;
        json
    }

    fn state_of_language(&mut self, state: &State, at: &Location) -> Json {
        let mut fields = Map::new();
        let (word, object) = match &state.body {
            Body::Choice(_) => ("Choice", Object::Choice),
            Body::Call(kind, _) => match STATE_TYPES.iter().find(|(name, _)| kind == name) {
                Some((name, object)) => (*name, *object),
                None => return self.no_such_type(kind),
            },
        };
        if let Body::Call(_, args) = &state.body
            && args.iter().any(|arg| matches!(arg, Arg::Bare(Value { kind: ValueKind::Broken, .. })))
        {
            return self.broken();
        }
        fields.insert("Type".to_owned(), Json::from(word));
        if let Some(doc) = &state.doc {
            fields.insert("Comment".to_owned(), Json::from(doc.as_str()));
        }
        match &state.body {
            Body::Choice(choice) => self.choice(choice, at, &mut fields),
            Body::Call(_, args) => self.state_args(object, args, at, &mut fields),
        }
        self.defaults(object, at, &mut fields);
        Json::Object(fields)
    }

    fn no_such_type(&mut self, kind: &Ident) -> Json {
        let name = kind.to_string();
        // The parser has said what is wrong with a state that is `_`.
        if name != "_" {
            let near = suggest::did_you_mean(&name, STATE_TYPES.iter().map(|(name, _)| *name));
            let types: Vec<_> = STATE_TYPES.iter().map(|(name, _)| format!("`{name}`")).collect();
            let message = format!("there is no state type `{name}`{near}\n  help: the types are {}", types.join(", "));
            self.errors.error(kind.span(), message);
        }
        self.broken()
    }

    fn state_args(&mut self, object: Object, args: &[Arg], at: &Location, fields: &mut Map) {
        let mut args = args;
        if object == Object::Task
            && let Some((first, rest)) = args.split_first()
            && let Some(value) = first_resource(first)
        {
            let value = self.without_type(&value, &at.key("Resource"));
            let json = self.resource(&value);
            self.places.insert(at.key("Resource"), Place::of(value.span(), &value));
            fields.insert("Resource".to_owned(), json);
            args = rest;
        }
        if let (Object::Task, Some((Arg::Call(name, called), rest))) = (object, args.split_first())
            && called.is_empty()
            && crate::lower::field(Object::Task, &name.to_string()).is_none()
        {
            self.errors.error(name.span(), format!("a Lambda function is named, not called: `{name}` without `()`"));
            let hole = self.broken();
            fields.insert("Resource".to_owned(), hole);
            args = rest;
        }
        if object == Object::Choice {
            return self.choice_args(args, at, fields);
        }
        let is_config = |arg: &&Arg| arg.key().is_some_and(|key| key == "ProcessorConfig");
        let (configs, args): (Vec<_>, Vec<_>) = args.iter().partition(|arg| object == Object::Map && is_config(arg));
        for arg in args {
            self.fields(object, std::slice::from_ref(arg), at, fields);
        }
        for config in configs {
            self.processor_config(config, at, fields);
        }
    }

    /// `ProcessorConfig(…)` stands beside the item processor; in ASL it is a field of it.
    fn processor_config(&mut self, config: &Arg, at: &Location, fields: &mut Map) {
        let processor = if fields.contains_key("Iterator") { "Iterator" } else { "ItemProcessor" };
        let here = at.key(processor);
        let Some(Json::Object(states)) = fields.get_mut(processor) else {
            if let Some(key) = config.key() {
                self.errors.error(key.span(), "`ProcessorConfig` needs an `ItemProcessor { … }` beside it");
            }
            return;
        };
        let mut taken = std::mem::take(states);
        self.fields(Object::ItemProcessor, std::slice::from_ref(config), &here, &mut taken);
        // ASL's readers expect the configuration first.
        let config = taken.shift_remove("ProcessorConfig");
        let mut ordered: Map = config.map(|config| ("ProcessorConfig".to_owned(), config)).into_iter().collect();
        ordered.extend(taken);
        fields.insert(processor.to_owned(), Json::Object(ordered));
    }
}

/// Whether a state says that it is JSONata, if it says anything.
fn own_language(body: &Body) -> Option<bool> {
    let Body::Call(_, args) = body else { return None };
    args.iter().find_map(|arg| match arg {
        Arg::Field(key, value) if key == "QueryLanguage" => Some(value.tokens.to_string().contains("JSONata")),
        _ => None,
    })
}

/// The first argument of a Task where it is a resource, and not a field such as `End`.
fn first_resource(arg: &Arg) -> Option<Value> {
    match arg {
        Arg::Bare(value) => Some(value.clone()),
        Arg::Flag(name) if crate::lower::field(Object::Task, &name.to_string()).is_none() => Some(word(name)),
        _ => None,
    }
}

/// The last identifier of a Task's first argument, where it is a Rust path.
pub(in crate::machine) fn function_name(arg: &Arg) -> Option<Ident> {
    let value = first_resource(arg)?;
    let value = stated(&value).map_or(value, |(value, _)| value);
    if !matches!(value.kind, ValueKind::Word(_) | ValueKind::Rust) {
        return None;
    }
    let path = syn::parse2::<syn::Path>(value.tokens).ok()?;
    path.segments.last().map(|segment| segment.ident.clone())
}
