//! What the written source depends on and nothing carries over: resources, parameters, values of `custom`.

use super::module::{Constant, Module};
use sfn_core::check::has_placeholder;
use sfn_core::json::Value;
use std::collections::BTreeSet;

/// As many constants are all named in a note.
const FEW: usize = 3;

/// Notes what the definition or the options of a machine need, each once in a module.
pub(super) fn note(machine: &str, value: &Value, module: &mut Module, seen: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => variables(machine, text, module, seen),
        Value::Array(items) => items.iter().for_each(|item| note(machine, item, module, seen)),
        Value::Object(object) => {
            let only = object.iter().next().filter(|_| object.len() == 1);
            if let Some((function, argument)) = only {
                called(machine, function, argument, module, seen);
            }
            object.values().for_each(|below| note(machine, below, module, seen));
        }
        _ => {}
    }
}

/// Notes the constants that stand for what the deployment puts there, but for those of which something is said already.
pub(super) fn note_constants(module: &mut Module) {
    note_values(module);
    let texts: Vec<_> = open(module)
        .map(|(text, constant)| (text.to_owned(), constant.ident.clone(), constant.meaning.is_some()))
        .collect();
    for (text, ident, is_given) in texts {
        let resource = resource(&text);
        if is_logical_id(resource) && !module.notes.iter().any(|note| note.contains(&format!("`{text}`"))) {
            let message = format!(
                "{} `{text}` is, so it is a constant: put `{resource}` below `resources:` of serverless.base.yml, or \
                 the value into the constant",
                if is_given { "nothing carries over what" } else { "nothing says what" }
            );
            module.note(&ident, message);
        }
    }
}

/// The constants of which the file does not say what they are.
fn open(module: &Module) -> impl Iterator<Item = (&str, &Constant)> {
    let is_open = |meaning: Option<&str>| module.exact || meaning.is_none_or(has_placeholder);
    let constants = module.constants.iter().map(|(text, constant)| (text.as_str(), constant));
    constants.filter(move |(_, constant)| is_open(constant.meaning.as_ref().and_then(Value::as_str)))
}

/// The constants whose placeholders no layer of a deployment with `sfn emit` knows: only the author can put values there.
pub(super) fn without_value(module: &Module) -> impl Iterator<Item = (&str, &Constant)> {
    let is_ours = |text: &str| !module.exact && !text.contains(':') && !is_logical_id(resource(text));
    open(module).filter(move |(text, _)| is_ours(text))
}

fn note_values(module: &mut Module) {
    let named = |(text, constant): (&str, &Constant)| format!("`{}` (`{text}`)", constant.ident);
    let open: Vec<_> = without_value(module).map(named).collect();
    let note = match open.as_slice() {
        [] => return,
        [only] => {
            format!("the constant {only} stands for what the definition has a placeholder for: give it its value")
        }
        [first, ..] => {
            let (count, few) = (open.len(), open.len() <= FEW);
            let names = if few { format!(", {},", open.join(", ")) } else { String::new() };
            let such = if few { String::new() } else { format!(", such as {first}") };
            format!(
                "{count} constants{names} stand for what the definition has placeholders for{such}: give them their values"
            )
        }
    };
    module.notes.insert(note);
}

/// The resource or parameter that a placeholder names, if it names one.
fn resource(text: &str) -> &str {
    let name = text.trim_start_matches("${").trim_end_matches('}');
    name.split('.').next().unwrap_or(name)
}

/// Whether CloudFormation may have something of this name.
fn is_logical_id(name: &str) -> bool {
    name.chars().all(|character| character.is_ascii_alphanumeric())
}

fn called(machine: &str, function: &str, argument: &Value, module: &mut Module, seen: &mut BTreeSet<String>) {
    let name = match (function, argument) {
        ("Ref", Value::String(name)) => name.as_str(),
        ("Fn::GetAtt", Value::String(text)) => text.split('.').next().unwrap_or(text),
        ("Fn::GetAtt", Value::Array(parts)) => parts.first().and_then(Value::as_str).unwrap_or_default(),
        ("Fn::ImportValue", Value::String(name)) => {
            once(machine, name, format!("another stack must export `{name}`"), module, seen);
            return;
        }
        _ => return,
    };
    if !name.is_empty() && !name.contains(':') && !module.writes(name) {
        let message = format!("it refers to `{name}`: put `{name}` below `resources:` of serverless.base.yml");
        once(machine, name, message, module, seen);
    }
}

/// `${self:custom.table}`.
fn variables(machine: &str, text: &str, module: &mut Module, seen: &mut BTreeSet<String>) {
    for after in text.split("${self:custom").skip(1) {
        let end = after.find(['}', ',']).unwrap_or(after.len());
        let name = format!("custom{}", after.get(..end).unwrap_or_default().trim_end());
        let message = format!("it refers to `${{self:{name}}}`: put `{name}` into serverless.base.yml");
        once(machine, &name, message, module, seen);
    }
}

fn once(machine: &str, name: &str, message: String, module: &mut Module, seen: &mut BTreeSet<String>) {
    if seen.insert(name.to_owned()) {
        module.note(machine, message);
    }
}
