//! The fields of an object as arguments, as the field tables have them.

use super::layout::Doc;
use super::value::Payload;
use super::{Writer, literal, names};
use sfn_core::asl::fields::field as asl_field;
use sfn_core::check::Step;
use sfn_core::field::{Field, Kind, Object};
use sfn_core::json::{Map, SmolStr, Value};
use sfn_core::serverless::fields::field as serverless_field;

impl<'a> Writer<'_, 'a> {
    /// All fields but those in `except`; what says where a state goes comes last.
    pub(super) fn fields(&mut self, object: Object, fields: &Map, except: &[&str]) -> Vec<Doc<'a>> {
        let mut wanted: Vec<_> = fields.iter().filter(|(key, _)| !except.contains(&key.as_str())).collect();
        wanted.sort_by_key(|(key, _)| rank(key));
        wanted.into_iter().flat_map(|(key, value)| self.commented_field(object, key, value)).collect()
    }

    /// One field; the comments on it stand above its first argument.
    fn commented_field(&mut self, object: Object, key: &str, value: &Value) -> Vec<Doc<'a>> {
        self.within(Step::Key(key.to_owned()), |writer| {
            let mut args = writer.field(object, key, value).into_iter();
            let first = args.next().map(|first| writer.commented(first));
            first.into_iter().chain(args).collect()
        })
    }

    /// One field: mostly one argument, but an argument for each entry of a list of objects.
    pub(super) fn field(&mut self, object: Object, key: &str, value: &Value) -> Vec<Doc<'a>> {
        let row = row(object, key);
        let Some(row) = row else { return self.unknown(key, value).into_iter().collect() };
        // States that braces cannot hold.
        if matches!(row.kind, Kind::Object(Object::ItemProcessor) | Kind::List(Kind::Object(Object::Branch))) {
            return vec![self.assignment(key, value)];
        }
        let Kind::List(Kind::Object(entry)) = row.kind else { return vec![self.argument(key, &row.kind, value)] };
        let entries = value.as_array().filter(|list| !list.is_empty());
        let Some(entries) = entries.filter(|list| list.iter().all(|value| self.is_call(*entry, value))) else {
            return vec![self.argument(key, &row.kind, value)];
        };
        let entries = entries.iter().filter_map(Value::as_object).enumerate();
        if is_one_key(*entry) {
            let one = |(index, fields): (usize, &Map)| {
                self.within(Step::Index(index), |writer| writer.fields(*entry, fields, &[]))
            };
            let args = entries.flat_map(one).collect();
            return vec![self.layout.list(format!("{key}("), args, ")")];
        }
        let one = |(index, fields): (usize, &Map)| {
            self.commented_within(Step::Index(index), |writer| writer.entry(key, *entry, fields))
        };
        entries.map(one).collect()
    }

    /// `Retry(errors, …)`, `Name(…)`.
    fn entry(&mut self, key: &str, object: Object, fields: &Map) -> Doc<'a> {
        let mut args = Vec::new();
        if let Some(errors) = fields.get("ErrorEquals") {
            args.push(self.within_key("ErrorEquals", |writer| writer.errors_of(errors)));
        }
        args.extend(self.fields(object, fields, &["ErrorEquals"]));
        self.layout.list(format!("{key}("), args, ")")
    }

    /// `Key = value`, `Key`, `Key(…)`.
    fn argument(&mut self, key: &str, kind: &Kind, value: &Value) -> Doc<'a> {
        match (kind, value) {
            (Kind::Bool | Kind::True, Value::Bool(true)) => self.layout.text(key),
            (Kind::Object(object), Value::Object(fields)) if self.is_call(*object, value) => {
                let args = self.fields(*object, fields, &[]);
                self.layout.list(format!("{}(", base(key)), args, ")")
            }
            (Kind::Entries(_), Value::Object(entries)) if is_flat(entries) => {
                let assign =
                    |(key, value): (&SmolStr, &Value)| self.within_key(key, |writer| writer.assignment(key, value));
                let args = entries.iter().map(assign).collect();
                self.layout.list(format!("{key}("), args, ")")
            }
            (Kind::Either(kinds), _) => {
                let kind = kinds.iter().find(|kind| takes(kind, value)).copied().unwrap_or(Kind::Any);
                self.argument(key, &kind, value)
            }
            _ => {
                let written = self.of_kind(kind, value);
                self.layout.text(format!("{} = ", base(key))).append(written)
            }
        }
    }

    /// A value where the table says what it may be.
    pub(super) fn of_kind(&mut self, kind: &Kind, value: &Value) -> Doc<'a> {
        match (kind, value) {
            (kind, Value::String(text)) if kind.is_path() && !self.state.is_jsonata => match self.constant(text, "") {
                Some(constant) => self.layout.text(constant),
                None => self.path(text),
            },
            (Kind::Target, Value::String(name)) => {
                let target = self.target(name);
                self.layout.text(target)
            }
            (Kind::OneOf(words), Value::String(word))
                if words.contains(&word.as_str()) && names::is_identifier(word) =>
            {
                self.layout.text(word.as_str())
            }
            // A bare word would be the language's; a constant is named by its path.
            (Kind::OneOf(_), Value::String(text)) => match self.constant(text, "") {
                Some(constant) => self.layout.text(format!("self::{constant}")),
                None => self.text(text),
            },
            (Kind::Resource, Value::String(text)) => self.resource_text(text),
            (Kind::Integer { .. } | Kind::OneOfNumbers(_), Value::Number(_)) => self.whole(value),
            (Kind::Either(kinds), _) => match kinds.iter().find(|kind| takes(kind, value)) {
                Some(kind) => self.of_kind(kind, value),
                None => self.value(value, Payload::AsItIs),
            },
            // A constant would have to be a number.
            (kind, Value::String(text)) if is_no_text(kind) => {
                let known = self.module.substitution(text).filter(|value| value.is_number() || value.is_boolean());
                let written = known.map_or_else(|| literal::string(text), Value::to_string);
                self.layout.text(written)
            }
            (Kind::ErrorNames, _) => self.errors_of(value),
            (Kind::List(of), Value::Array(list))
                if list.iter().all(|entry| !entry.is_object() && !entry.is_array()) =>
            {
                let items = list.iter().map(|entry| self.of_kind(of, entry)).collect();
                self.layout.list("[", items, "]")
            }
            (Kind::Template | Kind::Assign, _) => self.value(value, self.payload()),
            _ => self.value(value, Payload::AsItIs),
        }
    }

    /// `Key = value` where no table knows the key.
    fn assignment(&mut self, key: &str, value: &Value) -> Doc<'a> {
        let written = self.value(value, Payload::AsItIs);
        self.layout.text(format!("{key} = ")).append(written)
    }

    /// A field that no table has: the checker has said so.
    fn unknown(&mut self, key: &str, value: &Value) -> Option<Doc<'a>> {
        if names::is_word(key) {
            return Some(self.assignment(key, value));
        }
        let place = self.place();
        self.module.note(&place, format!("the field `{key}` cannot be written in Rust and is left out"));
        None
    }

    /// Whether an object can be written as arguments: each of its keys is a word.
    fn is_call(&self, object: Object, value: &Value) -> bool {
        let Some(fields) = value.as_object() else { return false };
        let is_written = |(key, value): (&SmolStr, &Value)| {
            let is_bare =
                !self.state.is_jsonata && value.as_str().is_some_and(|text| super::path::bare(text).is_some());
            row(object, key).is_some() && names::is_word(base(key)) && (is_bare || !key.ends_with(".$"))
        };
        !fields.is_empty() && fields.iter().all(is_written)
    }

    /// The errors of a retrier or catcher: one by itself, several in brackets.
    fn errors_of(&mut self, value: &Value) -> Doc<'a> {
        match value.as_array().map(Vec::as_slice) {
            Some([Value::String(only)]) => self.error_name(only),
            Some(names) if names.iter().all(Value::is_string) => {
                let names = names.iter().filter_map(Value::as_str).map(|name| self.error_name(name)).collect();
                self.layout.list("[", names, "]")
            }
            _ => self.value(value, Payload::AsItIs),
        }
    }

    fn error_name(&mut self, name: &str) -> Doc<'a> {
        self.module.names_errors |= !name.starts_with("States.");
        match name.strip_prefix("States.").filter(|name| names::is_identifier(name)) {
            Some(reserved) => self.layout.text(format!("States::{reserved}")),
            None => self.text(name),
        }
    }
}

/// The row of a field, in whichever table has the object.
fn row(object: Object, key: &str) -> Option<&'static Field> {
    asl_field(object, key).or_else(|| serverless_field(object, key))
}

/// `RoleArn.$` is written `RoleArn`: the bare path says the rest.
fn base(key: &str) -> &str {
    key.strip_suffix(".$").unwrap_or(key)
}

/// Whether a value is of this kind, as far as its shape says.
fn takes(kind: &Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::OneOf(words), Value::String(text)) => words.contains(&text.as_str()),
        (Kind::Text { .. } | Kind::Arn | Kind::Timestamp { .. }, Value::String(_)) => true,
        (Kind::Bool | Kind::True, Value::Bool(_)) => true,
        (Kind::Null, Value::Null) => true,
        (Kind::Integer { .. } | Kind::Number { .. } | Kind::OneOfNumbers(_), Value::Number(_)) => true,
        (Kind::Object(_) | Kind::Entries(_), Value::Object(_)) => true,
        (Kind::List(_), Value::Array(_)) => true,
        (Kind::Either(kinds), _) => kinds.iter().any(|kind| takes(kind, value)),
        _ => false,
    }
}

/// Whether entries read well as arguments: `tags(Team = "shop")`.
fn is_flat(entries: &Map) -> bool {
    !entries.is_empty()
        && entries.iter().all(|(key, value)| names::is_identifier(key) && !value.is_object() && !value.is_array())
}

/// Numbers and booleans: a placeholder stands for one.
const fn is_no_text(kind: &Kind) -> bool {
    matches!(kind, Kind::Integer { .. } | Kind::Number { .. } | Kind::OneOfNumbers(_) | Kind::Bool | Kind::True)
}

/// Lists whose entries have one key each stand in one call: `events(sqs(…), schedule(…))`.
const fn is_one_key(object: Object) -> bool {
    matches!(object, Object::MachineEvent | Object::FunctionEvent | Object::NotificationTarget)
}

/// What is read first, and what last.
fn rank(key: &str) -> usize {
    match key {
        "Comment" => 0,
        "QueryLanguage" => 1,
        "Retry" => 3,
        "Catch" => 4,
        "Next" => 5,
        "End" => 6,
        _ => 2,
    }
}
