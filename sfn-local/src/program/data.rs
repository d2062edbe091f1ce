//! What a state does with data: the fields that all types of states share.

use super::CompileError;
use crate::eval::jsonata::Wanted;
use crate::eval::path::{Path, ResultPath};
use crate::eval::{self, EvaluationError, Scope};
use crate::json;
use sfn_core::asl::{self, QueryLanguage};
use sfn_core::json::Value;

/// The data fields of a state.
#[derive(Default)]
pub(crate) struct Data {
    pub(crate) input_path: Query,
    /// `Parameters` or `Arguments`: the effective input.
    pub(crate) arguments: Option<Template>,
    /// `ResultSelector`.
    pub(crate) selector: Option<Template>,
    pub(crate) result_path: Target,
    pub(crate) output_path: Query,
    pub(crate) assign: Option<Template>,
    /// `Output`. JSONata.
    pub(crate) output: Option<Template>,
}

/// `InputPath` or `OutputPath`.
#[derive(Default)]
pub(crate) enum Query {
    /// `$`: all of it.
    #[default]
    All,
    /// `null`: `{}`.
    Nothing,
    /// A path, with its text.
    Path(Box<Path>),
}

/// `ResultPath`: where a result goes.
#[derive(Default)]
pub(crate) enum Target {
    /// `$`: it takes the place of the input.
    #[default]
    All,
    /// `null`: nowhere.
    Nowhere,
    /// Into the input.
    Place(ResultPath),
}

/// JSON with paths, calls or expressions in it.
pub(crate) enum Template {
    Path(eval::template::Template),
    Jsonata(eval::jsonata::Template),
}

impl Template {
    /// Compiles what a field holds.
    pub(crate) fn new(field: &str, language: QueryLanguage, value: &Value) -> Result<Self, CompileError> {
        match language {
            QueryLanguage::JSONPath => eval::template::Template::compile(value).map(Self::Path),
            QueryLanguage::JSONata => eval::jsonata::Template::compile(field, value).map(Self::Jsonata),
        }
        .map_err(|error| CompileError::new(field, error))
    }

    /// The value.
    pub(crate) fn evaluate(&self, scope: &Scope<'_>) -> Result<json::Value, EvaluationError> {
        self.evaluate_as(None, scope)
    }

    /// The value of an expression, which must be of this type.
    pub(crate) fn evaluate_as(
        &self,
        wanted: Option<Wanted>,
        scope: &Scope<'_>,
    ) -> Result<json::Value, EvaluationError> {
        match (self, wanted) {
            (Self::Path(template), _) => template.evaluate(scope).map_err(EvaluationError::from),
            (Self::Jsonata(template), None) => template.evaluate(scope).map_err(EvaluationError::from),
            (Self::Jsonata(template), Some(wanted)) => {
                template.evaluate_as(wanted, scope).map_err(EvaluationError::from)
            }
        }
    }
}

impl Query {
    fn new(field: &str, value: Option<&Value>) -> Result<Self, CompileError> {
        match value {
            None => Ok(Self::All),
            Some(Value::Null) => Ok(Self::Nothing),
            Some(value) => {
                let path = path(field, value)?;
                Ok(if path.is_input() { Self::All } else { Self::Path(Box::new(path)) })
            }
        }
    }
}

impl Target {
    pub(super) fn new(value: Option<&Value>) -> Result<Self, CompileError> {
        match value {
            None => Ok(Self::All),
            Some(Value::Null) => Ok(Self::Nowhere),
            Some(value) => {
                let text = value.as_str().unwrap_or_default();
                let path = ResultPath::parse(text).map_err(|error| CompileError::new("ResultPath", error))?;
                Ok(if path.is_whole() { Self::All } else { Self::Place(path) })
            }
        }
    }
}

/// A path that a field holds.
pub(super) fn path(field: &str, value: &Value) -> Result<Path, CompileError> {
    Path::parse(value.as_str().unwrap_or_default()).map_err(|error| CompileError::new(field, error))
}

/// The data fields of a state of the model, whichever type it has.
#[derive(Default)]
pub(super) struct Fields<'a> {
    input_path: Option<&'a Value>,
    parameters: Option<&'a Value>,
    arguments: Option<&'a Value>,
    result_selector: Option<&'a Value>,
    result_path: Option<&'a Value>,
    output_path: Option<&'a Value>,
    assign: Option<&'a Value>,
    output: Option<&'a Value>,
}

macro_rules! fields {
    ($state:ident: $($field:ident)*) => {
        Fields { $($field: $state.$field.as_ref(),)* ..Fields::default() }
    };
}

impl<'a> Fields<'a> {
    pub(super) fn of(state: &'a asl::State) -> Self {
        match state {
            asl::State::Task(state) => {
                let rest = fields!(state: input_path parameters result_selector result_path output_path assign output);
                Fields { arguments: state.arguments.as_ref(), ..rest }
            }
            asl::State::Parallel(state) => {
                let rest = fields!(state: input_path parameters result_selector result_path output_path assign output);
                Fields { arguments: state.arguments.as_ref(), ..rest }
            }
            // `Parameters` of a Map is the old name of its `ItemSelector`.
            asl::State::Map(state) => fields!(state: input_path result_selector result_path output_path assign output),
            asl::State::Pass(state) => fields!(state: input_path parameters result_path output_path assign output),
            asl::State::Wait(state) => fields!(state: input_path output_path assign output),
            asl::State::Choice(state) => fields!(state: input_path output_path assign output),
            asl::State::Succeed(state) => fields!(state: input_path output_path output),
            _ => Self::default(),
        }
    }
}

impl Data {
    pub(super) fn new(fields: &Fields<'_>, language: QueryLanguage) -> Result<Self, CompileError> {
        let template =
            |field: &str, value: Option<&Value>| value.map(|value| Template::new(field, language, value)).transpose();
        let arguments = match fields.parameters {
            Some(parameters) => template("Parameters", Some(parameters))?,
            None => template("Arguments", fields.arguments)?,
        };
        Ok(Self {
            input_path: Query::new("InputPath", fields.input_path)?,
            arguments,
            selector: template("ResultSelector", fields.result_selector)?,
            result_path: Target::new(fields.result_path)?,
            output_path: Query::new("OutputPath", fields.output_path)?,
            assign: template("Assign", fields.assign)?,
            output: template("Output", fields.output)?,
        })
    }
}
