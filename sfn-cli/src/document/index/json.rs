//! The index of a JSON text.

use super::tree::{Below, Entry, Index, Node, NodeId};
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// `None`: the text is no JSON. It nests no deeper than the library goes (512).
pub(super) fn index(text: &str) -> Option<Index> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default()).ok()?;
    let mut nodes = Vec::new();
    let root = add(parsed.value?, &mut nodes);
    Some(Index::new(nodes, root))
}

fn add(value: Value<'_>, nodes: &mut Vec<Node>) -> NodeId {
    let range = value.range();
    let below = match value {
        Value::Object(object) => {
            let entry = |property: jsonc_parser::ast::ObjectProp<'_>| {
                let key = property.name.range();
                let value = add(property.value, nodes);
                Entry { name: property.name.into_string().into(), key: key.start..key.end, value }
            };
            Below::object(object.properties.into_iter().map(entry).collect())
        }
        Value::Array(array) => Below::List(array.elements.into_iter().map(|item| add(item, nodes)).collect()),
        _ => Below::Nothing,
    };
    nodes.push(Node { span: range.start..range.end, below });
    nodes.len() - 1
}
