//! The evaluation of plain expressions on the values as they are: paths of names, literals, comparisons, arithmetic.
//!
//! It gives exactly what the engine gives, or nothing: whatever needs more of JSONata's meaning than what is here (a list in
//! the middle of a path, an error) is left to the engine, which begins anew. A test holds that both agree.

mod compile;
mod operator;
mod root;

use crate::eval::Scope;
use crate::json::{Object, SmolStr, Value};
use operator::Operator;
pub(super) use root::Root;

/// A plain expression.
#[derive(Debug)]
pub(super) enum Plain {
    Constant(Value),
    Path { root: Root, fields: Vec<SmolStr> },
    Negative(Box<Plain>),
    Binary { operator: Operator, left: Box<Plain>, right: Box<Plain> },
    Condition { test: Box<Plain>, then: Box<Plain>, otherwise: Option<Box<Plain>> },
    Not(Box<Plain>),
    Exists(Box<Plain>),
    Array(Vec<Plain>),
    Object(Vec<(SmolStr, Plain)>),
}

/// The engine has to say it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotPlain;

/// A value, or nothing.
type Answer = Result<Option<Value>, NotPlain>;

impl Plain {
    /// What the expression gives in a scope; `None`: nothing.
    pub(super) fn evaluate(&self, scope: &Scope<'_>) -> Answer {
        match self {
            Self::Constant(value) => Ok(Some(value.clone())),
            Self::Path { root, fields } => root.follow(fields, scope),
            Self::Negative(value) => operator::negative(value.evaluate(scope)?.as_ref()),
            Self::Binary { operator, left, right } => operator.evaluate(left, right, scope),
            Self::Condition { test, then, otherwise } => match (test.holds(scope)?, otherwise) {
                (true, _) => then.evaluate(scope),
                (false, Some(otherwise)) => otherwise.evaluate(scope),
                (false, None) => Ok(None),
            },
            Self::Not(_) if scope.variables.get("not").is_some() => Err(NotPlain),
            Self::Exists(_) if scope.variables.get("exists").is_some() => Err(NotPlain),
            Self::Not(value) => match value.evaluate(scope)? {
                Some(value) => operator::truth(Some(&value)).map(|truth| Some(Value::Bool(!truth))),
                None => Ok(None),
            },
            Self::Exists(value) => value.evaluate(scope).map(|value| Some(Value::Bool(value.is_some()))),
            Self::Array(items) => array(items, scope),
            Self::Object(entries) => object(entries, scope),
        }
    }

    fn holds(&self, scope: &Scope<'_>) -> Result<bool, NotPlain> {
        operator::truth(self.evaluate(scope)?.as_ref())
    }
}

/// The items of a list that is written as such are one item; those of any other are spread.
fn array(items: &[Plain], scope: &Scope<'_>) -> Answer {
    let mut list = Vec::with_capacity(items.len());
    for item in items {
        match (item.evaluate(scope)?, item) {
            (Some(Value::Array(values)), Plain::Path { .. }) => list.extend_from_slice(&values),
            (Some(value), _) => list.push(value),
            (None, _) => {}
        }
    }
    Ok(Some(list.into()))
}

fn object(entries: &[(SmolStr, Plain)], scope: &Scope<'_>) -> Answer {
    let mut object = Object::with_capacity(entries.len());
    for (key, value) in entries {
        if let Some(value) = value.evaluate(scope)? {
            object.insert(key.clone(), value);
        }
    }
    Ok(Some(object.into()))
}
