//! Objects against the field tables: which fields there are, which must be there, which may stand together.

use super::context::{Context, is_site};
use super::place::Place;
use super::words::{did_you_mean, list, noun};
use super::{Code, Problem, Severity, kind};
use crate::asl::{self, QueryLanguage};
use crate::field::{Constraint, Field, FieldSet, Index, Object, Rule};
use crate::json::Map;
use crate::{serverless, suggest};
use std::sync::LazyLock;

/// Both tables.
static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let groups = asl::fields::FIELDS.iter().chain(serverless::fields::FIELDS);
    Index::new(groups, asl::fields::CONSTRAINTS.iter().chain(serverless::fields::CONSTRAINTS))
});

/// Checks every field of an object by its row, then the object as a whole.
///
/// What depends on the values of several fields follows only where each of them made sense.
pub(super) fn check(cx: &Context<'_>, object: Object, fields: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let mut unknown_fields = Vec::new();
    let before = found.len();
    let rows = INDEX.rows(object);
    let mut known: FieldSet = 0;
    let (mut within, is_site) = (cx.of_object(object), is_site(object));
    for (name, value) in fields {
        let place = at.key(name);
        let Some((field, alone)) = rows.and_then(|rows| rows.row(name)) else {
            unknown_fields.push(unknown(cx, object, name, &place));
            continue;
        };
        known |= alone;
        if is_foreign(cx, field) {
            found.push(foreign(cx, object, field, &place));
        } else {
            if is_site {
                within.enter(name);
            }
            kind::check(&within, &field.kind, value, &place, found);
        }
    }
    if rows.is_some_and(|rows| !rows.is_satisfied(known)) {
        missing(cx, object, fields, at, found);
        constraints(object, fields, at, found);
    }
    // Of a rule, or an entry of `Retry`, a misspelt field is mostly all that is wrong.
    if found.len() == before && (unknown_fields.is_empty() || asl::fields::is_state(object)) {
        let mut of_rules = Vec::new();
        super::rules::check(cx, object, fields, at, &mut of_rules);
        // What a warning misses may be the misspelt field.
        of_rules.retain(|problem| unknown_fields.is_empty() || problem.severity == Severity::Error);
        found.append(&mut of_rules);
    }
    found.append(&mut unknown_fields);
}

/// The row of a field in whichever table the object is in.
pub(super) fn row(object: Object, name: &str) -> Option<&'static Field> {
    INDEX.field(object, name)
}

/// The field of JSONPath that reads from the data what this one says itself: `SecondsPath` of `Seconds`.
pub(super) fn path_of(name: &str) -> Option<&'static str> {
    let mut names = asl::fields::FIELDS.iter().copied().flatten().map(|field| field.name);
    names.find(|path| path.strip_suffix("Path") == Some(name))
}

fn rows(object: Object) -> impl Iterator<Item = &'static Field> {
    asl::fields::fields_of(object).chain(serverless::fields::fields_of(object))
}

fn unknown(cx: &Context<'_>, object: Object, name: &str, at: &Place<'_>) -> Problem {
    if let Some(reason) = serverless::fields::written(object, name) {
        return at.error(Code::UnknownField, format!("{} takes no `{name}`: {reason}", noun(object))).at_key();
    }
    let hint = hint(object, name);
    let near = match hint {
        Some(_) => String::new(),
        // A field of this query language sooner than one of the other.
        None => match did_you_mean(name, rows(object).filter(|field| !is_foreign(cx, field)).map(|field| field.name)) {
            near if near.is_empty() => did_you_mean(name, rows(object).map(|field| field.name)),
            near => near,
        },
    };
    let problem = at.error(Code::UnknownField, format!("{} has no field `{name}`{near}", noun(object))).at_key();
    match hint {
        Some(help) => problem.help(help),
        // Names that share no letter are told apart by the whole list.
        None if near.is_empty() && rows(object).count() <= 20 => {
            let names: Vec<_> = rows(object).map(|field| field.name).collect();
            problem.help(format!("its fields are {}", list(&names, "and")))
        }
        None => problem,
    }
}

/// Where a field that the object lacks is at home.
fn hint(object: Object, name: &str) -> Option<&'static str> {
    match (object, name) {
        (Object::Choice, "Next" | "End") => Some("a Choice state says what follows in its rules and in `Default`"),
        (Object::Succeed | Object::Fail, "Next" | "End") => Some("this state ends the machine by itself"),
        (Object::NestedRule, "Next") => Some("only the outermost rule says what follows"),
        (Object::Map, "Arguments") => Some("a Map state takes `ItemSelector`"),
        (Object::MachineEvent, "s3" | "sns" | "sqs" | "stream" | "alexaSkill") => {
            Some("the plugin ignores it without a word; use `eventBridge`")
        }
        _ => None,
    }
}

fn is_foreign(cx: &Context<'_>, field: &Field) -> bool {
    matches!((cx.language, field.language), (Some(here), Some(only)) if here != only)
}

fn foreign(cx: &Context<'_>, object: Object, field: &Field, at: &Place<'_>) -> Problem {
    let (here, only) = (cx.language.unwrap_or_default(), field.language.unwrap_or_default());
    let message = format!("`{}` is a field of {only}, and the query language here is {here}", field.name);
    let problem = at.error(Code::WrongQueryLanguage, message).at_key();
    match (here, object, field.name) {
        (QueryLanguage::JSONata, _, "InputPath") => {
            problem.help("JSONata has none: each expression reads what it needs of `$states.input`")
        }
        (QueryLanguage::JSONPath, Object::Catcher, "Output") => {
            problem.help("JSONPath puts the error output where `ResultPath` says")
        }
        (QueryLanguage::JSONPath, Object::ChoiceRule, "Output") => {
            problem.help("JSONPath hands on the input, or what `OutputPath` of the state selects")
        }
        (QueryLanguage::JSONPath, _, "Output") => {
            problem.help("JSONPath has `ResultSelector`, `ResultPath` and `OutputPath`")
        }
        _ => match counterpart(field.name, here) {
            Some(other) => problem.help(format!("{here} has `{other}`")),
            None => problem,
        },
    }
}

/// What the other query language has in place of a field.
fn counterpart(name: &str, here: QueryLanguage) -> Option<&str> {
    match (here, name) {
        (QueryLanguage::JSONata, "Parameters") => Some("Arguments"),
        (QueryLanguage::JSONata, "OutputPath" | "ResultPath" | "ResultSelector" | "Result") => Some("Output"),
        (QueryLanguage::JSONata, "ItemsPath") => Some("Items"),
        (QueryLanguage::JSONata, "RoleArn.$") => Some("RoleArn"),
        (QueryLanguage::JSONata, "Variable" | "And" | "Or" | "Not") => Some("Condition"),
        (QueryLanguage::JSONata, _) if asl::fields::comparator(name).is_some() => Some("Condition"),
        (QueryLanguage::JSONata, _) => name.strip_suffix("Path"),
        (QueryLanguage::JSONPath, "Arguments") => Some("Parameters"),
        (QueryLanguage::JSONPath, "Items") => Some("ItemsPath"),
        (QueryLanguage::JSONPath, "Condition") => Some("Variable"),
        (QueryLanguage::JSONPath, _) => None,
    }
}

fn missing(cx: &Context<'_>, object: Object, fields: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    for field in INDEX.required(object).iter().filter(|field| !fields.contains_key(field.name)) {
        if is_foreign(cx, field) || is_misspelt(object, field.name, fields) {
            continue;
        }
        let message = format!("{} has no `{}`", subject(object, at), field.name);
        let problem = at.error_of_object(Code::MissingField, message);
        found.push(problem.help(format!("`{}`: {}", field.name, first_sentence(field.doc))));
    }
}

/// Whether the object has an unknown field in place of this one; then one mistake is one problem.
fn is_misspelt(object: Object, name: &str, fields: &Map) -> bool {
    // A few are enough: who misspells many fields is told of each anyway.
    let mut unknown = fields.keys().filter(|key| key.len() <= 100 && row(object, key).is_none()).take(8);
    unknown.any(|key| suggest::nearest(key, rows(object).map(|field| field.name)) == Some(name))
}

fn constraints(object: Object, fields: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    // Fields that are all unknown have been told of, and stand for those that there should be.
    if !fields.is_empty() && fields.keys().all(|name| row(object, name).is_none()) {
        return;
    }
    for constraint in INDEX.constraints(object) {
        if holds(constraint, fields) {
            continue;
        }
        // An event is its one key: an unknown one stands in place of those that are known.
        let replaced = object == Object::MachineEvent && fields.keys().any(|key| row(object, key).is_none());
        if replaced || constraint.fields.iter().any(|name| is_misspelt(object, name, fields)) {
            continue;
        }
        let present: Vec<_> = present(constraint, fields).collect();
        found.push(broken(object, constraint, &present, at));
    }
}

/// Those of the constraint's fields that are there.
fn present(constraint: &Constraint, fields: &Map) -> impl Iterator<Item = &'static str> {
    constraint.fields.iter().copied().filter(|name| fields.contains_key(name))
}

fn holds(constraint: &Constraint, fields: &Map) -> bool {
    let number = present(constraint, fields).count();
    match constraint.rule {
        Rule::ExactlyOne => number == 1,
        Rule::AtMostOne => number <= 1,
        Rule::AtLeastOne => number > 0,
        Rule::Together => number == 0 || number == constraint.fields.len(),
        Rule::Needs => number != 1 || present(constraint, fields).next() != constraint.fields.first().copied(),
    }
}

fn broken(object: Object, constraint: &Constraint, present: &[&str], at: &Place<'_>) -> Problem {
    if constraint.fields == asl::fields::NEXT_OR_END {
        return transition(present, at);
    }
    let subject = subject(object, at);
    match (constraint.rule, present) {
        (Rule::ExactlyOne | Rule::AtLeastOne, []) => {
            let message = format!("{subject} has none of {}", list(constraint.fields, "and"));
            at.error_of_object(Code::FieldConflict, message)
        }
        (Rule::Together, _) => {
            let absent: Vec<_> = constraint.fields.iter().copied().filter(|name| !present.contains(name)).collect();
            at.error_of_object(
                Code::FieldConflict,
                format!("{subject} has {} but not {}", list(present, "and"), list(&absent, "and")),
            )
        }
        (Rule::Needs, [first, ..]) => {
            let needed = constraint.fields.get(1..).unwrap_or_default();
            at.key(first).error(Code::FieldConflict, format!("`{first}` needs {}", list(needed, "or"))).at_key()
        }
        (_, [first, second, ..]) => {
            let message = format!("{subject} has {}: only one of them may be there", list(present, "and"));
            at.key(second).error(Code::FieldConflict, message).at_key().also(at.key(first).location())
        }
        _ => {
            at.error_of_object(Code::FieldConflict, format!("{subject}: {} do not fit", list(constraint.fields, "and")))
        }
    }
}

fn transition(present: &[&str], at: &Place<'_>) -> Problem {
    let name = at.name().unwrap_or_default();
    let message = if present.is_empty() {
        format!("state `{name}` says neither `Next` nor `End`")
    } else {
        format!("state `{name}` says both `Next` and `End`")
    };
    at.error_of_object(Code::MissingTransition, message)
}

/// The object as the subject of a sentence: a state by its name.
fn subject(object: Object, at: &Place<'_>) -> String {
    match at.name() {
        Some(name) if asl::fields::is_state(object) => format!("state `{name}`"),
        _ => noun(object).to_owned(),
    }
}

fn first_sentence(doc: &str) -> &str {
    doc.split_once(". ").map_or(doc.trim_end_matches('.'), |(first, _)| first)
}
