//! Values: JSON, paths, texts, numbers.

use super::layout::Doc;
use super::path::Argument;
use super::{Writer, functions, literal, path};
use sfn_core::check::Step;
use sfn_core::json::{Map, SmolStr, Value};

/// Whether a key that ends in `.$` is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Payload {
    /// It is, in JSONPath: paths and calls stand bare.
    Evaluated,
    /// It is not, or in another way.
    AsItIs,
}

impl<'a> Writer<'_, 'a> {
    /// A value of a field: `json!` where it is an object or a list.
    pub(super) fn value(&mut self, value: &Value, payload: Payload) -> Doc<'a> {
        match value {
            Value::Object(_) | Value::Array(_) => {
                let json = self.json(value, payload);
                self.layout.concat([self.layout.text("json!("), json, self.layout.text(")")])
            }
            scalar => self.scalar(scalar),
        }
    }

    /// What may be evaluated in the state that is being written.
    pub(super) const fn payload(&self) -> Payload {
        if self.state.is_jsonata { Payload::AsItIs } else { Payload::Evaluated }
    }

    /// What stands inside `json!`.
    fn json(&mut self, value: &Value, payload: Payload) -> Doc<'a> {
        match value {
            Value::Object(object) => self.object(object, payload),
            Value::Array(list) => match list.as_slice() {
                // `[{ … }]`: both open on one line.
                [only @ (Value::Object(_) | Value::Array(_))] => {
                    let json = self.within(Step::Index(0), |writer| writer.json(only, payload));
                    self.layout.concat([self.layout.text("["), json, self.layout.text("]")])
                }
                list => {
                    let item = |(index, item): (usize, &Value)| {
                        self.commented_within(Step::Index(index), |writer| writer.json(item, payload))
                    };
                    let items = list.iter().enumerate().map(item).collect();
                    self.layout.list("[", items, "]")
                }
            },
            scalar => self.scalar(scalar),
        }
    }

    fn object(&mut self, object: &Map, payload: Payload) -> Doc<'a> {
        let member =
            |(key, value): (&SmolStr, &Value)| self.within_key(key, |writer| writer.member(key, value, payload));
        let members = object.iter().map(member).collect();
        self.layout.padded("{", members, "}")
    }

    fn member(&mut self, key: &str, value: &Value, payload: Payload) -> Doc<'a> {
        if let (Payload::Evaluated, Value::String(text)) = (payload, value)
            && let Some(name) = key.strip_suffix(".$").filter(|name| !name.ends_with(".$"))
            && let Some(evaluated) = self.evaluated(text)
        {
            return self.layout.text(format!("{}: ", literal::string(name))).append(evaluated);
        }
        let function = (key == "FunctionName" && self.state.invokes).then(|| self.invoked(value)).flatten();
        let value = function.unwrap_or_else(|| self.json(value, payload));
        self.layout.text(format!("{}: ", literal::string(key))).append(value)
    }

    /// A path or an intrinsic call in tokens.
    fn evaluated(&self, text: &str) -> Option<Doc<'a>> {
        let bare = path::bare(text).map(|path| self.layout.text(path));
        bare.or_else(|| Some(self.call(path::intrinsic(text, self.module.exact)?)))
    }

    fn call(&self, call: Argument) -> Doc<'a> {
        match call {
            Argument::Tokens(tokens) => self.layout.text(tokens),
            Argument::Text(text) => self.layout.string(&text),
            Argument::Call(name, arguments) => {
                let arguments = arguments.into_iter().map(|argument| self.call(argument)).collect();
                self.layout.list(format!("{name}("), arguments, ")")
            }
        }
    }

    /// The function of an integration's `FunctionName`.
    fn invoked(&mut self, value: &Value) -> Option<Doc<'a>> {
        if self.module.exact {
            return None;
        }
        let reference = functions::of_function_name(value)?;
        let errors = self.state.errors.clone();
        let function = self.module.function(&reference, &self.state.name);
        function.errors.extend(errors);
        let ident = function.ident.clone();
        Some(self.layout.text(format!("{ident}::ARN")))
    }

    fn scalar(&mut self, value: &Value) -> Doc<'a> {
        match value {
            Value::String(text) => self.text(text),
            other => self.layout.text(other.to_string()),
        }
    }

    /// A text: a constant where it is a placeholder.
    pub(super) fn text(&mut self, text: &str) -> Doc<'a> {
        match self.constant(text, "") {
            Some(constant) => self.layout.text(constant),
            None => self.string(text),
        }
    }

    /// A string literal. Blanks that nobody sees are left out of JSONata, unless nothing may be.
    pub(super) fn string(&self, text: &str) -> Doc<'a> {
        let tidy = if self.module.exact || !text.contains('\n') { None } else { literal::tidy_jsonata(text) };
        self.layout.string(tidy.as_deref().unwrap_or(text))
    }

    /// The constant for a placeholder, but not where the framework's own variables stand.
    pub(super) fn constant(&mut self, text: &str, suffix: &str) -> Option<String> {
        if self.constants { self.module.constant(text, suffix) } else { None }
    }

    /// A path, bare where it can be.
    pub(super) fn path(&self, text: &str) -> Doc<'a> {
        self.evaluated(text).unwrap_or_else(|| self.layout.text(literal::string(text)))
    }

    /// A whole number is written as one, whichever way JSON has it.
    pub(super) fn whole(&self, value: &Value) -> Doc<'a> {
        let float = value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 1e15);
        let written = match float {
            Some(number) if value.as_i64().is_none() && value.as_u64().is_none() => format!("{number:.0}"),
            _ => value.to_string(),
        };
        self.layout.text(written)
    }
}
