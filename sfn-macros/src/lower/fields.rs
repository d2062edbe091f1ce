//! Arguments to the fields of an object, as the field table has them.

use super::{Lowering, Place, field};
use crate::args::{Arg, needs_value};
use crate::value::{Value, ValueKind};
use proc_macro2::Ident;
use quote::ToTokens;
use sfn_core::check::{Location, Problem};
use sfn_core::field::{Kind, Object};
use sfn_core::json::{Map, Value as Json};

impl Lowering<'_> {
    /// The fields that `args` give to an object at `at`, put into `fields`.
    pub(crate) fn fields(&mut self, object: Object, args: &[Arg], at: &Location, fields: &mut Map) {
        for arg in args {
            self.arg(object, arg, at, fields);
        }
    }

    fn arg(&mut self, object: Object, arg: &Arg, at: &Location, fields: &mut Map) {
        match arg {
            Arg::Field(key, Value { kind: ValueKind::Broken, .. }) if object == Object::Parallel && key == "Branch" => {
                let hole = self.broken();
                self.push(&Ident::new("Branches", key.span()), hole, at, fields);
            }
            Arg::Field(key, value) => {
                let name = field_name(object, key, value);
                let kind = field(object, &name).map(|field| field.kind);
                let json = self.value(value, kind.as_ref(), &at.key(&name));
                self.put_named(key, name, json, Place::of(key.span(), value), at, fields);
            }
            Arg::Flag(key) if !takes_flag(kind_of(object, key).as_ref()) => {
                self.errors.error(key.span(), needs_value(key));
                let hole = self.broken();
                self.put(key, hole, Place::word(key.span()), at, fields);
            }
            Arg::Flag(key) => self.put(key, Json::Bool(true), Place::word(key.span()), at, fields),
            Arg::Call(key, args) => self.call(object, key, args, at, fields),
            Arg::Block(key, states, doc) => self.block(key, states, doc.as_deref(), at, fields),
            Arg::Bare(Value { kind: ValueKind::Broken, .. }) => {}
            Arg::Bare(value) => {
                let message = format!("expected `Key = value`, found `{}`", value.tokens);
                self.errors.error_on(&value.tokens, message);
            }
            Arg::Choice(choice) => {
                self.errors.error(choice.keyword, "an `if` stands in a Choice only: `Name: if …` or `Choice(…, if …)`");
            }
        }
    }

    /// `Word(…)`: an object, or one more entry of a list of objects.
    fn call(&mut self, object: Object, key: &Ident, args: &[Arg], at: &Location, fields: &mut Map) {
        let name = key_text(key);
        let here = at.key(&name);
        if field(object, &name).is_none() {
            // The checker says that there is no such field; what is in it has no meaning.
            let hole = self.broken();
            return self.put(key, hole, Place::word(key.span()), at, fields);
        }
        if let ([Arg::Bare(value)], Some(Kind::Either(kinds))) = (args, kind_of(object, key))
            && kinds.iter().any(|kind| matches!(kind, Kind::Text { .. }))
        {
            let message = format!("a single value is written with `=`: `{name} = {}`", value.tokens);
            self.errors.error(key.span(), message);
            let hole = self.broken();
            return self.put(key, hole, Place::word(key.span()), at, fields);
        }
        match shape(kind_of(object, key).as_ref()) {
            Shape::List(entry) => {
                let index = fields.get(&name).and_then(Json::as_array).map_or(0, Vec::len);
                let place = here.index(index);
                self.places.insert(place.clone(), Place::word(key.span()));
                let json = self.object(entry, args, &place);
                self.push(key, json, at, fields);
            }
            Shape::Object(of) => {
                self.places.insert(here.clone(), Place::word(key.span()));
                let json = self.object(of, args, &here);
                self.put(key, json, Place::word(key.span()), at, fields);
            }
            Shape::Entries(kind) => {
                let json = self.entries(kind, args, &here);
                self.put(key, json, Place::word(key.span()), at, fields);
            }
            Shape::Values(kind) => {
                let json = self.values(kind, args, &here);
                self.put(key, json, Place::word(key.span()), at, fields);
            }
        }
    }

    /// An object with fields of its own; a retrier and a catcher begin with the errors they are for.
    pub(crate) fn object(&mut self, object: Object, args: &[Arg], at: &Location) -> Json {
        let mut fields = Map::new();
        let args = match (object, args.split_first()) {
            (Object::Retrier | Object::Catcher, Some((first, rest))) => {
                if self.errors_of(first, at, &mut fields) {
                    rest
                } else {
                    args
                }
            }
            _ => args,
        };
        self.fields(object, args, at, &mut fields);
        Json::Object(fields)
    }

    /// `environment(API_URL = "…")`: keys of the author's choosing.
    fn entries(&mut self, kind: Option<&Kind>, args: &[Arg], at: &Location) -> Json {
        let mut fields = Map::new();
        for arg in args {
            match arg {
                Arg::Field(key, value) => {
                    let json = self.value(value, kind, &at.key(key_text(key)));
                    self.put(key, json, Place::of(key.span(), value), at, &mut fields);
                }
                Arg::Flag(key) => self.put(key, Json::Bool(true), Place::word(key.span()), at, &mut fields),
                Arg::Call(key, args) => {
                    let json = self.entries(None, args, &at.key(key_text(key)));
                    self.put(key, json, Place::word(key.span()), at, &mut fields);
                }
                other => self.arg(Object::Machine, other, at, &mut fields),
            }
        }
        Json::Object(fields)
    }

    /// `layers("arn:…", "arn:…")`: a list of plain values, or a list of one-key objects such as events.
    fn values(&mut self, kind: &Kind, args: &[Arg], at: &Location) -> Json {
        let mut list = Vec::new();
        for (index, arg) in args.iter().enumerate() {
            let here = at.index(index);
            match (arg, kind) {
                (Arg::Bare(value), _) => {
                    let json = self.value(value, Some(kind), &here);
                    self.places.insert(here, Place::of(value.span(), value));
                    list.push(json);
                }
                (_, Kind::Object(of)) => {
                    if let Some(key) = arg.key() {
                        self.places.insert(here.clone(), Place::word(key.span()));
                    }
                    let json = self.object(*of, std::slice::from_ref(arg), &here);
                    list.push(json);
                }
                (other, _) => self.arg(Object::Machine, other, at, &mut Map::new()),
            }
        }
        Json::Array(list)
    }

    /// Puts a field where there is none yet.
    pub(crate) fn put(&mut self, key: &Ident, json: Json, place: Place, at: &Location, fields: &mut Map) {
        self.put_named(key, key_text(key), json, place, at, fields);
    }

    fn put_named(&mut self, key: &Ident, name: String, json: Json, place: Place, at: &Location, fields: &mut Map) {
        if fields.contains_key(&name) {
            self.errors.error(key.span(), Problem::duplicate_field(&name, at.key(&name)).message);
            return;
        }
        self.places.insert(at.key(&name), place);
        fields.insert(name, json);
    }

    /// Adds an entry to a list field.
    pub(crate) fn push(&mut self, key: &Ident, json: Json, at: &Location, fields: &mut Map) {
        let name = key_text(key);
        match fields.get_mut(&name) {
            None => self.put(key, Json::Array(vec![json]), Place::word(key.span()), at, fields),
            Some(Json::Array(list)) => list.push(json),
            Some(_) => self.errors.error(key.span(), Problem::duplicate_field(&name, at.key(&name)).message),
        }
    }
}

/// What `Word(…)` can make, by the kind of the field.
enum Shape<'a> {
    List(Object),
    Object(Object),
    Entries(Option<&'a Kind>),
    Values(&'a Kind),
}

fn shape(kind: Option<&Kind>) -> Shape<'_> {
    match kind {
        // Events and metrics have a word each inside: `events(sqs(…), schedule(…))`.
        Some(Kind::List(Kind::Object(entry))) if !is_one_key(*entry) => Shape::List(*entry),
        Some(Kind::List(kind)) => Shape::Values(kind),
        Some(Kind::Object(of)) => Shape::Object(*of),
        Some(Kind::Entries(kind)) => Shape::Entries(Some(kind)),
        Some(Kind::Either(kinds)) => {
            let structured = |kind: &&Kind| matches!(kind, Kind::Object(_) | Kind::List(_) | Kind::Entries(_));
            kinds.iter().find(structured).map_or(Shape::Entries(None), |kind| shape(Some(kind)))
        }
        _ => Shape::Entries(None),
    }
}

/// Whether the key alone says enough: `End`. What the table does not have is left to the checker.
fn takes_flag(kind: Option<&Kind>) -> bool {
    match kind {
        None | Some(Kind::Bool | Kind::True | Kind::Any) => true,
        Some(Kind::Either(kinds)) => kinds.iter().any(|kind| takes_flag(Some(kind))),
        Some(_) => false,
    }
}

const fn is_one_key(object: Object) -> bool {
    matches!(object, Object::MachineEvent | Object::FunctionEvent | Object::NotificationTarget)
}

/// The field that `key = value` gives: `RoleArn = $.role` is `RoleArn.$`, where there is such a field.
fn field_name(object: Object, key: &Ident, value: &Value) -> String {
    let name = key_text(key);
    let evaluated = format!("{name}.$");
    let is_evaluated = matches!(value.kind, ValueKind::Path(_) | ValueKind::Intrinsic(..));
    if is_evaluated && field(object, &evaluated).is_some() { evaluated } else { name }
}

fn kind_of(object: Object, key: &Ident) -> Option<Kind> {
    field(object, &key_text(key)).map(|field| field.kind)
}

/// An identifier's text; `r#type` is `type`.
pub(crate) fn key_text(key: &Ident) -> String {
    let text = key.to_string();
    text.strip_prefix("r#").map_or_else(|| text.clone(), str::to_owned)
}

impl Lowering<'_> {
    /// The first argument of `Retry` and `Catch`; false where it is an ordinary field.
    fn errors_of(&mut self, first: &Arg, at: &Location, fields: &mut Map) -> bool {
        let value = match first {
            Arg::Bare(value) => value.clone(),
            Arg::Flag(word) => Value { tokens: word.to_token_stream(), kind: ValueKind::Word(word.to_string()) },
            _ => return false,
        };
        let here = at.key("ErrorEquals");
        let names = self.error_names(&value, &here);
        self.places.insert(here, Place::of(value.span(), &value));
        fields.insert("ErrorEquals".to_owned(), names);
        true
    }
}
