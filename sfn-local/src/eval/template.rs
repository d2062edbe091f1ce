//! Payload templates of JSONPath states: `Parameters`, `ResultSelector`, `ItemSelector`, `Assign`.

use super::Scope;
use super::intrinsics::Call;
use super::path::Path;
use crate::failure::Failure;
use crate::json::{Object, SmolStr, Value};
use sfn_core::json;
use sfn_core::query::{self, SyntaxError};

/// A payload template that is ready to be evaluated.
#[derive(Clone, Debug)]
pub(crate) struct Template(Node);

#[derive(Clone, Debug)]
enum Node {
    /// Nothing is evaluated in it: shared by all values that the template gives.
    Constant(Value),
    List(Box<[Node]>),
    Object(Box<[(SmolStr, Node)]>),
    /// A key that ends in `.$`, with the whole of it for messages.
    Path(SmolStr, Box<Path>),
    Call(Box<Call>),
}

impl Template {
    /// A template from JSON. Keys that end in `.$` hold a path or a call; all else stands for itself.
    pub(crate) fn compile(value: &json::Value) -> Result<Self, SyntaxError> {
        node(value).map(Self)
    }

    /// The value that the template gives.
    ///
    /// # Errors
    /// When a path leads to nothing or a function fails.
    pub(crate) fn evaluate(&self, scope: &Scope<'_>) -> Result<Value, Failure> {
        self.0.evaluate(scope)
    }
}

fn node(value: &json::Value) -> Result<Node, SyntaxError> {
    match value {
        json::Value::Array(items) => {
            let nodes = items.iter().map(node).collect::<Result<Box<[_]>, _>>()?;
            let constant = nodes.iter().map(Node::constant).collect::<Option<Vec<_>>>();
            Ok(constant.map_or(Node::List(nodes), |items| Node::Constant(items.into())))
        }
        json::Value::Object(entries) => {
            let entry = |(key, value): (&SmolStr, &json::Value)| entry(key, value);
            let nodes = entries.iter().map(entry).collect::<Result<Box<[_]>, _>>()?;
            let entry = |(key, node): &(SmolStr, Node)| Some((key.clone(), node.constant()?));
            let constant = nodes.iter().map(entry).collect::<Option<Object>>();
            Ok(constant.map_or(Node::Object(nodes), |object| Node::Constant(object.into())))
        }
        scalar => Ok(Node::Constant(scalar.into())),
    }
}

fn entry(key: &SmolStr, value: &json::Value) -> Result<(SmolStr, Node), SyntaxError> {
    let Some(name) = key.strip_suffix(".$") else { return Ok((key.clone(), node(value)?)) };
    let Some(text) = value.as_str() else {
        let message = format!("`{key}` is not text: a path or an intrinsic function call stands behind a key in `.$`");
        return Err(SyntaxError { offset: 0, message, help: None });
    };
    let node = match query::value(text)? {
        query::Value::Path(path) => Node::Path(key.clone(), Box::new(Path::compile(&path, text)?)),
        query::Value::Call(call) => Node::Call(Box::new(Call::compile(&call, text)?)),
    };
    Ok((name.into(), node))
}

impl Node {
    fn constant(&self) -> Option<Value> {
        match self {
            Node::Constant(value) => Some(value.clone()),
            _ => None,
        }
    }

    fn evaluate(&self, scope: &Scope<'_>) -> Result<Value, Failure> {
        match self {
            Node::Constant(value) => Ok(value.clone()),
            Node::List(items) => items.iter().map(|item| item.evaluate(scope)).collect(),
            Node::Object(entries) => {
                let mut object = Object::with_capacity(entries.len());
                for (key, node) in entries {
                    object.insert(key.clone(), node.evaluate(scope)?);
                }
                Ok(object.into())
            }
            Node::Path(field, path) => path.evaluate_for(field, scope),
            Node::Call(call) => call.evaluate(scope),
        }
    }
}

impl Path {
    /// What it leads to, for a field of a payload template or for `ErrorPath` and `CausePath`.
    ///
    /// # Errors
    /// `States.Runtime`: it leads to nothing. The specification has a name of its own for this,
    /// `States.ParameterPathFailure`; the service does not use it.
    pub(crate) fn evaluate_for(&self, field: &str, scope: &Scope<'_>) -> Result<Value, Failure> {
        let error = match self.evaluate(scope) {
            Ok(value) => return Ok(value.into_owned()),
            Err(error) => error,
        };
        Err(Failure::runtime(match self.root(scope) {
            Some(root) => {
                let path = self.text();
                format!(
                    "The JSONPath '{path}' specified for the field '{field}' could not be found in the input '{root}'"
                )
            }
            None => error.to_string(),
        }))
    }
}
