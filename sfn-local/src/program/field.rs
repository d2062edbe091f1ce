//! A field that takes one value: written down, by a path, or by an expression.

use super::CompileError;
use super::data::{Template, path};
use crate::Failure;
use crate::eval::jsonata::Wanted;
use crate::eval::path::Path;
use crate::eval::{self, EvaluationError, Scope};
use crate::json;
use sfn_core::asl::QueryLanguage;
use sfn_core::json::Value;
use std::borrow::Cow;

/// A field such as `Seconds`, with its sister `SecondsPath`.
#[derive(Default)]
pub(crate) enum Field {
    /// The definition does not have it.
    #[default]
    Absent,
    /// Written down.
    Literal(json::Value),
    /// `…Path`: where it stands in the input.
    Path { field: String, path: Box<Path> },
    /// What a template or an expression gives, and of which type that must be.
    Computed(Template, Option<Wanted>),
}

/// A value, and the path that gives it, where one does.
pub(crate) type Found<'a> = (Cow<'a, json::Value>, Option<&'a str>);

impl Field {
    /// A field that takes a path or an expression.
    pub(super) fn new(
        name: &str,
        language: QueryLanguage,
        literal: Option<&Value>,
        by_path: Option<&Value>,
    ) -> Result<Self, CompileError> {
        if let Some(value) = by_path {
            let field = format!("{name}Path");
            let path = Box::new(path(&field, value)?);
            return Ok(Self::Path { field, path });
        }
        match literal {
            None => Ok(Self::Absent),
            Some(value) if language == QueryLanguage::JSONata => {
                Ok(Self::Computed(Template::new(name, language, value)?, wanted(name)))
            }
            Some(value) => Ok(Self::Literal(value.into())),
        }
    }

    /// A field of a text, whose `…Path` may be an intrinsic call too.
    pub(super) fn text(
        name: &'static str,
        language: QueryLanguage,
        literal: Option<&Value>,
        by_path: Option<&Value>,
    ) -> Result<Self, CompileError> {
        match by_path.and_then(Value::as_str) {
            Some(text) if !text.trim_start().starts_with('$') => {
                let key = format!("{name}Path.$");
                let template = Value::Object(sfn_core::json::Map::from_iter([(key, Value::from(text))]));
                eval::template::Template::compile(&template)
                    .map(|template| Self::Computed(Template::Path(template), None))
                    .map_err(|error| CompileError::new(format!("{name}Path"), error))
            }
            _ => Self::new(name, language, literal, by_path),
        }
    }

    /// The value of a number or a time, and the path that gives it, where one does; `None` where the definition does not
    /// have the field.
    pub(crate) fn look_up<'a>(&'a self, scope: &'a Scope<'_>) -> Result<Option<Found<'a>>, EvaluationError> {
        let Self::Path { field, path } = self else {
            return Ok(self.evaluate(scope)?.map(|value| (value, None)));
        };
        match path.evaluate(scope) {
            Ok(value) => Ok(Some((value, Some(path.text())))),
            Err(_) => {
                let cause = format!("The {field} parameter does not reference an input value: {}", path.text());
                Err(Failure::runtime(cause).into())
            }
        }
    }

    /// The value of a text, or of what no path gives; `None` where the definition does not have the field.
    pub(crate) fn evaluate<'a>(
        &'a self,
        scope: &'a Scope<'_>,
    ) -> Result<Option<Cow<'a, json::Value>>, EvaluationError> {
        match self {
            Self::Absent => Ok(None),
            Self::Literal(value) => Ok(Some(Cow::Borrowed(value))),
            Self::Path { field, path } => Ok(Some(Cow::Owned(path.evaluate_for(field, scope)?))),
            Self::Computed(template, wanted) => {
                let value = template.evaluate_as(*wanted, scope)?;
                // A call stands below the only key of a template.
                let is_call = matches!(template, Template::Path(_));
                let value = match value.as_object().and_then(|object| object.iter().next()) {
                    Some((_, only)) if is_call => only.clone(),
                    _ => value,
                };
                Ok(Some(Cow::Owned(value)))
            }
        }
    }
}

/// The type that an expression must give for a field.
fn wanted(name: &str) -> Option<Wanted> {
    Some(match name.rsplit('/').next().unwrap_or(name) {
        "Items" => Wanted::Array,
        "Condition" => Wanted::Boolean,
        "Timestamp" | "Error" | "Cause" | "RoleArn" => Wanted::String,
        "ToleratedFailurePercentage" => Wanted::Number,
        _ => Wanted::Integer,
    })
}
