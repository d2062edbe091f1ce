//! The intrinsic functions of payload templates: compiled once, evaluated on a scope.

mod arguments;
mod encode;
mod json;
mod list;
mod number;
#[cfg(test)]
mod tests;
mod text;

use super::Scope;
use super::path::{Path, PathError};
use crate::failure::Failure;
use crate::json::Value;
use arguments::Arguments;
use sfn_core::query::intrinsics::{self, ArgumentValue, Function};
use sfn_core::query::{SyntaxError, intrinsics::Text};
use std::borrow::Cow;

/// A call that is ready to be evaluated.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    text: Box<str>,
    function: Function,
    arguments: Box<[Argument]>,
}

#[derive(Clone, Debug)]
enum Argument {
    Value(Value),
    Path(Path),
    Call(Call),
    /// The template of `States.Format`: what stands around its placeholders.
    Template(Box<[String]>),
}

/// What a function gives, or what is wrong with its arguments, as a sentence.
type Outcome = Result<Value, String>;

impl Call {
    /// Reads a call that is the whole of a text.
    pub(crate) fn parse(text: &str) -> Result<Self, SyntaxError> {
        Self::compile(&intrinsics::Call::parse(text)?, text)
    }

    /// A call that was read from a text.
    pub(crate) fn compile(call: &intrinsics::Call, text: &str) -> Result<Self, SyntaxError> {
        let argument = |(place, argument): (usize, &intrinsics::Argument)| match &argument.value {
            ArgumentValue::Path(path) => Path::compile(path, text).map(Argument::Path),
            ArgumentValue::Call(inner) => Self::compile(inner, text).map(Argument::Call),
            ArgumentValue::String(template) if place == 0 && call.name == Function::Format => {
                Ok(Argument::Template(template.pieces().into()))
            }
            literal => Ok(Argument::Value(value(literal))),
        };
        let arguments = call.arguments.iter().enumerate().map(argument).collect::<Result<_, _>>()?;
        let text = text.get(call.range.clone()).unwrap_or(text).trim().into();
        Ok(Self { text, function: call.name, arguments })
    }

    /// What the function gives.
    ///
    /// # Errors
    /// `States.IntrinsicFailure`, of the innermost call that failed.
    pub(crate) fn evaluate(&self, scope: &Scope<'_>) -> Result<Value, Failure> {
        let mut values = Vec::with_capacity(self.arguments.len());
        for argument in &self.arguments {
            values.push(match argument {
                Argument::Value(value) => Cow::Borrowed(value),
                Argument::Path(path) => path.evaluate(scope).map_err(|error| self.missing(path, error, scope))?,
                Argument::Call(call) => Cow::Owned(call.evaluate(scope)?),
                Argument::Template(_) => Cow::Owned(Value::Null),
            });
        }
        let arguments = Arguments::new(self.function.signature().name, &values);
        self.apply(&arguments, scope).map_err(|error| self.failure(&error))
    }

    fn apply(&self, arguments: &Arguments<'_>, scope: &Scope<'_>) -> Outcome {
        match self.function {
            Function::Array => Ok(arguments.all().cloned().collect()),
            Function::ArrayPartition => list::partition(arguments),
            Function::ArrayContains => list::contains(arguments),
            Function::ArrayRange => list::range(arguments),
            Function::ArrayGetItem => list::get_item(arguments),
            Function::ArrayLength => Ok(arguments.list(0)?.len().into()),
            Function::ArrayUnique => list::unique(arguments),
            Function::Base64Encode => encode::base64(arguments),
            Function::Base64Decode => encode::from_base64(arguments),
            Function::Hash => encode::hash(arguments),
            Function::JsonMerge => json::merge(arguments),
            Function::StringToJson => json::from_text(arguments),
            Function::JsonToString => Ok(arguments.get(0)?.to_text().into()),
            Function::MathRandom => number::random(arguments, scope.random),
            Function::MathAdd => number::add(arguments),
            Function::StringSplit => text::split(arguments),
            Function::Uuid => Ok(super::random::uuid(scope.random).into()),
            Function::Format => match self.arguments.first() {
                Some(Argument::Template(pieces)) => text::format(pieces, arguments),
                _ => text::format(&intrinsics::pieces(arguments.text(0)?), arguments),
            },
        }
    }

    /// A path among the arguments leads to nothing.
    fn missing(&self, path: &Path, error: PathError<'_>, scope: &Scope<'_>) -> Failure {
        let path_text = path.text();
        self.failure(&match path.root(scope) {
            Some(root) => {
                format!("The JsonPath argument for the field '{path_text}' could not be found in the input '{root}'")
            }
            None => error.to_string(),
        })
    }

    fn failure(&self, error: &str) -> Failure {
        Failure::intrinsic(format!("The function '{}' had the following error: {error}", self.text))
    }
}

fn value(literal: &ArgumentValue) -> Value {
    match literal {
        ArgumentValue::String(text) => Text::value(text).into(),
        ArgumentValue::Number(text) => Value::parse(text).unwrap_or_default(),
        ArgumentValue::Bool(value) => (*value).into(),
        ArgumentValue::Null | ArgumentValue::Path(_) | ArgumentValue::Call(_) => Value::Null,
    }
}
