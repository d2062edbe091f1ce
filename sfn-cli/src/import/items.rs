//! What stands around the machines: imports, constants, stubs of functions.

use super::layout::{Doc, Layout};
use super::module::{Constant, Function, Module};
use super::{Writer, literal, names, needs};
use sfn_core::check::has_placeholder;
use sfn_core::field::Object;
use sfn_core::json::Value;
use std::ffi::OsStr;
use std::path::Path;

/// All of a module, in the order in which Rust is read.
pub(super) fn items<'a>(
    module: &Module,
    layout: Layout<'a>,
    from: &str,
    stubs: Vec<Doc<'a>>,
    machines: Vec<Doc<'a>>,
) -> Doc<'a> {
    let mut items = vec![header(module, layout, from), uses(module, layout)];
    if !module.constants.is_empty() {
        let constants =
            module.constants.iter().map(|(text, constant)| self::constant(text, constant, module.exact, layout));
        items.push(layout.lines(constants));
    }
    items.extend(stubs);
    items.extend(machines);
    layout.paragraphs(items)
}

fn header<'a>(module: &Module, layout: Layout<'a>, from: &str) -> Doc<'a> {
    let mut lines = vec![format!("//! Imported from `{}`.", file_as_given(from))];
    if module.stubs().next().is_some() {
        lines.push("//!".to_owned());
        lines.push(
            "//! The functions are stubs: put their code in, and types for `Value`. A definition does".to_owned(),
        );
        lines.push("//! not say what its functions take and return.".to_owned());
    }
    if let Some((_, constant)) = needs::without_value(module).next() {
        lines.push("//!".to_owned());
        lines.push(format!("//! Constants stand for placeholders of the definition, such as `{}`:", constant.ident));
        lines.push("//! give them their values, or the placeholders are deployed as text.".to_owned());
    }
    layout.lines(lines.into_iter().map(|line| layout.text(line)))
}

/// A path as it was given; of an absolute one the name of the file, since the rest is this computer's.
fn file_as_given(path: &str) -> &str {
    let is_absolute = Path::new(path).is_absolute();
    let name = Path::new(path).file_name().and_then(OsStr::to_str).filter(|_| is_absolute);
    name.unwrap_or(path)
}

fn uses<'a>(module: &Module, layout: Layout<'a>) -> Doc<'a> {
    if module.stubs().next().is_none() {
        return layout.text("use sfn::state_machine;");
    }
    layout.lines([layout.text("use serde_json::Value;"), layout.text("use sfn::{lambda, state_machine};")])
}

fn constant<'a>(text: &str, constant: &Constant, exact: bool, layout: Layout<'a>) -> Doc<'a> {
    let Constant { ident, meaning } = constant;
    let value = meaning.as_ref().and_then(Value::as_str).filter(|meaning| !has_placeholder(meaning));
    let value = literal::string(value.filter(|_| !exact).unwrap_or(text));
    let item = layout.assignment(format!("const {ident}: &str ="), layout.text(value + ";"));
    match meaning {
        Some(meaning @ Value::Object(_)) => {
            let comment = format!("// The template puts `{}` here.", one_line(&meaning.to_string()));
            layout.lines([layout.text(comment), item])
        }
        _ => item,
    }
}

/// The functions that the machines name, with empty bodies.
pub(super) fn stubs<'a>(module: &mut Module, layout: Layout<'a>) -> Vec<Doc<'a>> {
    let functions = std::mem::take(&mut module.functions);
    let stubs = functions
        .values()
        .filter(|function| !function.is_elsewhere)
        .map(|function| stub(function, module, layout))
        .collect();
    module.functions = functions;
    stubs
}

fn stub<'a>(function: &Function, module: &mut Module, layout: Layout<'a>) -> Doc<'a> {
    let Function { ident, known_as, errors, options, .. } = function;
    let description = options.get("description").and_then(Value::as_str).and_then(literal::doc_comment);
    let except: &[&str] = if description.is_some() { &["description"] } else { &[] };
    let mut writer = Writer::new(layout.attribute(), module);
    writer.constants = false;
    let args = writer.fields(Object::Function, options, except);
    let mut lines: Vec<_> = description.into_iter().flatten().map(|line| layout.text(line)).collect();
    if names::of_function(known_as) != *ident {
        lines.push(layout.text(format!("// Was `{}`.", one_line(known_as))));
    }
    if !errors.is_empty() {
        let names: Vec<_> = errors.iter().map(|name| format!("`{}`", one_line(name))).collect();
        lines.push(
            layout.text(format!("// Its callers retry or catch {}: declare them with `ErrorNames`.", names.join(", "))),
        );
    }
    lines.push(if args.is_empty() {
        layout.text("#[lambda]")
    } else {
        layout.attribute().list("#[lambda(", args, ")]")
    });
    // Which function fails with which name, the file does not say.
    let returns = match module.names_errors {
        true => ") -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {",
        false => ") -> Value {",
    };
    let signature = layout.list(format!("pub async fn {ident}("), vec![layout.text("_input: Value")], returns);
    let body = layout.text(format!("todo!(\"what `{ident}` does\")"));
    lines.push(signature.append(layout.block("", vec![body], "}")));
    layout.lines(lines)
}

/// A text that stays in one comment.
fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}
