//! Templates: JSON whose texts may be expressions.

use super::{EvaluationError, Expression, Wanted};
use crate::eval::Scope;
use crate::json::{Object, SmolStr, Value};
use sfn_core::json;
use sfn_core::query::SyntaxError;
use std::fmt;

/// A field's value, compiled: what is evaluated is the expressions, at any depth; the rest is made once and shared.
#[derive(Debug)]
pub(crate) struct Template {
    field: String,
    node: Node,
}

#[derive(Debug)]
enum Node {
    Constant(Value),
    Expression(Box<Expression>),
    Array(Vec<Node>),
    Object(Vec<(SmolStr, Node)>),
}

/// Where a node stands: the way from the field to it. It is written out only for an error.
struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// What stands between the `{%` and `%}` of a text that is an expression.
pub(crate) fn expression_text(text: &str) -> Option<&str> {
    text.strip_prefix("{%")?.strip_suffix("%}")
}

impl Template {
    /// Compiles the value of a field; the field's name is the beginning of each location: `Output`.
    ///
    /// # Errors
    /// When an expression is no JSONata.
    pub(crate) fn compile(field: impl Into<String>, value: &json::Value) -> Result<Self, SyntaxError> {
        Ok(Self { field: field.into(), node: Node::compile(value)? })
    }

    /// The value, where it is the same each time.
    pub(crate) const fn constant(&self) -> Option<&Value> {
        match &self.node {
            Node::Constant(value) => Some(value),
            _ => None,
        }
    }

    /// The value in a scope.
    ///
    /// # Errors
    /// When an expression fails, or gives nothing.
    pub(crate) fn evaluate(&self, scope: &Scope<'_>) -> Result<Value, EvaluationError> {
        self.node.evaluate(&Place { parent: None, step: Step::Key(&self.field) }, scope)
    }

    /// The value in a scope, of the type that the field takes. What is no expression is not judged.
    ///
    /// # Errors
    /// As [`evaluate`](Self::evaluate), and when an expression gives a value of another type.
    pub(crate) fn evaluate_as(&self, wanted: Wanted, scope: &Scope<'_>) -> Result<Value, EvaluationError> {
        match &self.node {
            Node::Expression(expression) => expression.evaluate_as(wanted, &self.field, scope),
            _ => self.evaluate(scope),
        }
    }
}

impl Node {
    fn compile(value: &json::Value) -> Result<Self, SyntaxError> {
        match value {
            json::Value::String(text) => match expression_text(text) {
                Some(text) => Ok(Self::Expression(Box::new(Expression::compile(text)?))),
                None => Ok(Self::Constant(value.into())),
            },
            json::Value::Array(items) => {
                let nodes = items.iter().map(Self::compile).collect::<Result<Vec<_>, _>>()?;
                let constant = nodes.iter().map(Self::constant).collect::<Option<Vec<_>>>();
                Ok(constant.map_or_else(|| Self::Array(nodes), |items| Self::Constant(items.into())))
            }
            json::Value::Object(entries) => {
                let entry = |(key, value): (&SmolStr, &json::Value)| Ok((key.clone(), Self::compile(value)?));
                let nodes = entries.iter().map(entry).collect::<Result<Vec<_>, SyntaxError>>()?;
                let entry = |(key, node): &(SmolStr, Self)| Some((key.clone(), node.constant()?));
                let constant = nodes.iter().map(entry).collect::<Option<Object>>();
                Ok(constant.map_or_else(|| Self::Object(nodes), |object| Self::Constant(object.into())))
            }
            _ => Ok(Self::Constant(value.into())),
        }
    }

    fn constant(&self) -> Option<Value> {
        match self {
            Self::Constant(value) => Some(value.clone()),
            _ => None,
        }
    }

    fn evaluate(&self, place: &Place<'_>, scope: &Scope<'_>) -> Result<Value, EvaluationError> {
        match self {
            Self::Constant(value) => Ok(value.clone()),
            Self::Expression(expression) => expression.evaluate(place, scope),
            Self::Array(nodes) => {
                let item = |(index, node): (usize, &Self)| node.evaluate(&place.child(Step::Index(index)), scope);
                nodes.iter().enumerate().map(item).collect()
            }
            Self::Object(nodes) => {
                let mut object = Object::with_capacity(nodes.len());
                for (key, node) in nodes {
                    object.insert(key.clone(), node.evaluate(&place.child(Step::Key(key)), scope)?);
                }
                Ok(object.into())
            }
        }
    }
}

impl<'a> Place<'a> {
    const fn child(&'a self, step: Step<'a>) -> Self {
        Self { parent: Some(self), step }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match (&self.step, self.parent) {
            (Step::Key(field), None) => f.write_str(field),
            (Step::Key(key), Some(_)) => write!(f, "/{key}"),
            (Step::Index(index), _) => write!(f, "[{index}]"),
        }
    }
}
