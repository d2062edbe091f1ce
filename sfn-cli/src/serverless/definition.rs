//! A definition as the plugin is to read it: references resolved, text escaped, nothing in it that the plugin mangles.

mod position;

pub(super) use position::Position;

use super::escape;
use super::intrinsic::{self, Intrinsic};
use super::names::Names;
use super::problem::Report;
use super::program::Machine;
use super::reference::{self, Reader};
use indexmap::IndexMap;
use sfn_core::asl::hole;
use sfn_core::check::{Location, is_placeholder};
use sfn_core::json::{Map, Value, json};

/// A text of the definition that refers to a parameter or a resource: `${OrdersTable}`, with its place.
pub(super) type Placeholder = (Location, String);

/// Brings the definition of `machine` into the form that is for the plugin. Gives the placeholders in it, each once.
///
/// `sources`: variable sources of the service's other plugins.
pub(super) fn write(
    machine: &Machine,
    definition: &mut Value,
    names: &Names<'_>,
    sources: &[String],
    report: &mut Report,
) -> Vec<Placeholder> {
    let sub = needs_sub(definition);
    let placeholders = IndexMap::new();
    let mut writer = Writer { machine, names, sources, sub, in_place: false, placeholders, report };
    writer.value(definition, Position::Fields, &Place::Root);
    if writer.in_place && !has_intrinsic(definition) {
        // Only the plugin's own spelling puts `Fn::Sub` around a definition that has no intrinsic function.
        respell(definition);
    }
    writer.placeholders.into_iter().map(|(text, at)| (at, text)).collect()
}

/// Whether the plugin will put `Fn::Sub` around the definition.
fn needs_sub(value: &Value) -> bool {
    if hole::reference(value).is_some() || intrinsic::is_intrinsic(value) {
        return true;
    }
    match value {
        Value::String(text) => escape::has_pseudo(text) || escape::reference(text).is_some(),
        Value::Object(object) => object.values().any(needs_sub),
        Value::Array(items) => items.iter().any(needs_sub),
        _ => false,
    }
}

fn has_intrinsic(value: &Value) -> bool {
    intrinsic::is_intrinsic(value)
        || match value {
            Value::Object(object) => object.values().any(has_intrinsic),
            Value::Array(items) => items.iter().any(has_intrinsic),
            _ => false,
        }
}

fn respell(value: &mut Value) {
    match value {
        Value::String(text) if escape::reference(text).is_some() => *text = text.replacen('$', "#", 1).into(),
        Value::String(text) => *text = text.replace("${AWS::", "#{AWS::").into(),
        Value::Object(object) => object.values_mut().for_each(respell),
        Value::Array(items) => items.iter_mut().for_each(respell),
        _ => {}
    }
}

struct Writer<'w> {
    machine: &'w Machine,
    names: &'w Names<'w>,
    sources: &'w [String],
    sub: bool,
    /// Whether a pseudo parameter or a placeholder stays within a text.
    in_place: bool,
    /// The first place of each placeholder.
    placeholders: IndexMap<String, Location>,
    report: &'w mut Report,
}

impl Writer<'_> {
    fn value(&mut self, value: &mut Value, position: Position, at: &Place<'_>) {
        if let Some(reference) = hole::reference(value) {
            match reference::arn(reference, self.names, Reader::Plugin) {
                Ok(arn) => *value = arn,
                Err(message) => self.refuse(at, message),
            }
            return;
        }
        match value {
            Value::Object(object) => match intrinsic::classify(object) {
                Intrinsic::None => self.object(object, position, at),
                Intrinsic::Proper => self.intrinsic(value, position, at),
                Intrinsic::Mangled(key, reason) => self.refuse(
                    at,
                    format!(
                        "the plugin takes an object with the key `{key}` for a CloudFormation function, and {reason}: \
                     rename the key"
                    ),
                ),
            },
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.value(item, position, &Place::Index(at, index));
                }
            }
            Value::String(_) => self.text(value, position, at),
            _ => {}
        }
    }

    fn object(&mut self, object: &mut Map, position: Position, at: &Place<'_>) {
        if object.keys().any(|key| !escape::is_plain(key)) {
            self.keys(object, at);
        }
        for (key, below) in object.iter_mut() {
            self.value(below, position.below(key), &Place::Key(at, key));
        }
    }

    /// The framework reads no variables in keys; `Fn::Sub` and the plugin read all of the text.
    fn keys(&mut self, object: &mut Map, at: &Place<'_>) {
        for (key, value) in std::mem::take(object) {
            if let Some(lost) = escape::lost_hash(&key) {
                self.refuse(at, lost_hash_message(&lost));
            }
            let key = if self.sub { key.replace("${", "${!").into() } else { key };
            object.insert(key, value);
        }
    }

    fn intrinsic(&mut self, value: &mut Value, position: Position, at: &Place<'_>) {
        self.refuse_text(position, at);
        intrinsic::normalize(value);
        let mut missing = Vec::new();
        // A function within a function goes to CloudFormation as it is.
        reference::resolve(value, self.names, Reader::CloudFormation, &mut |message| missing.push(message));
        missing.into_iter().for_each(|message| self.refuse(at, message));
    }

    fn text(&mut self, value: &mut Value, position: Position, at: &Place<'_>) {
        let Value::String(text) = value else { return };
        if escape::is_plain(text) {
            return;
        }
        if is_placeholder(text) && !escape::is_variable(text, self.sources) {
            self.refuse_text(position, at);
            if !self.placeholders.contains_key(text.as_str()) {
                self.placeholders.insert(text.to_string(), at.location());
            }
        }
        if let Some(reference) = escape::reference(text) {
            if at.is_target(position) {
                let message = format!("CloudFormation puts something else in the place of `{text}`: rename the state");
                self.refuse(at, message);
            }
            if position == Position::Payload && !at.is_computed() || at.takes_function(position) {
                *value = match reference.attribute {
                    Some(attribute) => json!({ "Fn::GetAtt": [reference.name, attribute] }),
                    None => json!({ "Ref": reference.name }),
                };
            } else {
                // asl-validator wants a text here.
                self.in_place = true;
            }
            return;
        }
        if let Some(lost) = escape::lost_hash(text) {
            self.refuse(at, lost_hash_message(&lost));
        }
        let escaped = escape::escape(text, self.sub, self.sources);
        if !escape::has_pseudo(text) {
            *text = escaped.into();
        } else if position == Position::Payload && !at.is_computed() && !needs_quoting(&escaped) {
            // The plugin copies texts into the role's policy as they are: an ARN must be a function for itself there.
            *value = json!({ "Fn::Sub": escaped.replace("#{AWS::", "${AWS::") });
        } else {
            *text = escaped.into();
            self.in_place = true;
        }
    }

    /// Refuses what deployment would replace by a text, where the field takes none.
    fn refuse_text(&mut self, position: Position, at: &Place<'_>) {
        if let Some(field) = at.field(position)
            && let Some(wanted) = position::no_text(field)
        {
            let message = format!(
                "`{field}` must be {wanted}, and the plugin writes as text what CloudFormation puts there: write the \
                 value itself, or a variable of the framework such as `${{param:name}}`; `--format asl` keeps it"
            );
            self.refuse(at, message);
        }
    }

    fn refuse(&mut self, at: &Place<'_>, message: impl Into<String>) {
        self.report.machine(self.machine, at.location(), message);
    }
}

/// Where the walk is. A location is made of it only for what is refused.
enum Place<'p> {
    Root,
    Key(&'p Place<'p>, &'p str),
    Index(&'p Place<'p>, usize),
}

impl Place<'_> {
    /// The field of the language that is being read.
    fn field(&self, position: Position) -> Option<&str> {
        match self {
            Self::Key(_, field) if position == Position::Fields => Some(field),
            _ => None,
        }
    }

    /// Whether the name of a state stands here.
    fn is_target(&self, position: Position) -> bool {
        self.field(position).is_some_and(position::is_target)
    }

    /// Whether the plugin wants a function here, not a text: it grants what a `Resource` is, and takes off the quotes of
    /// `Seconds`.
    fn takes_function(&self, position: Position) -> bool {
        self.field(position).is_some_and(|field| matches!(field, "Resource" | "Seconds"))
    }

    fn location(&self) -> Location {
        match self {
            Self::Root => Location::root(),
            Self::Key(above, key) => above.location().key(*key),
            Self::Index(above, index) => above.location().index(*index),
        }
    }

    /// Whether the text here is a path or an intrinsic function of ASL, not a constant.
    fn is_computed(&self) -> bool {
        matches!(self, Self::Key(_, key) if key.ends_with(".$"))
    }
}

/// Whether `Fn::Sub`, which knows nothing of JSON, would break the definition with this text, or an engine reads it.
fn needs_quoting(text: &str) -> bool {
    text.starts_with("{%")
        || text.chars().any(|character| character == '"' || character == '\\' || character.is_control())
}

fn lost_hash_message(lost: &str) -> String {
    format!(
        "the plugin rewrites `{lost}…` to `${{…}}` for CloudFormation, and there is no way to escape `#{{`: avoid it"
    )
}

/// The definition for tools other than the framework: references are `${<LogicalId>.Arn}`, all else is as it was.
pub(super) fn substituted(machine: &Machine, names: &Names<'_>, report: &mut Report) -> Value {
    let mut definition = machine.definition.clone();
    substitute(&mut definition, names, &mut |message| report.machine(machine, "", message));
    definition
}

fn substitute(value: &mut Value, names: &Names<'_>, missing: &mut dyn FnMut(String)) {
    if let Some(reference) = hole::reference(value) {
        let id = match reference {
            hole::Reference::Lambda(id) => names.function(id).map(|function| &function.logical_id),
            hole::Reference::Machine(id) => names.machine(id).map(|machine| &machine.id),
        };
        match id {
            Some(id) => *value = Value::from(format!("${{{id}.Arn}}")),
            None => missing(reference::arn(reference, names, Reader::Plugin).err().unwrap_or_default()),
        }
        return;
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(|below| substitute(below, names, missing)),
        Value::Array(items) => items.iter_mut().for_each(|below| substitute(below, names, missing)),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
