//! IAM statements with exactly the keys that the plugin's schema takes: `Effect`, `Action`, `Resource`.

use sfn_core::json::{Value, json};
use std::collections::BTreeSet;

/// Actions on one resource.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grant {
    actions: BTreeSet<String>,
    resource: Value,
}

impl Grant {
    pub(super) fn new<A: ToString>(actions: impl IntoIterator<Item = A>, resource: Value) -> Self {
        Self { actions: actions.into_iter().map(|action| action.to_string()).collect(), resource }
    }
}

/// The fewest statements that allow the same, in the order in which their resources first appear.
///
/// First the actions on one resource are united, then the resources of equal actions. What is allowed on `*` is left
/// out elsewhere.
pub(super) fn merge(grants: Vec<Grant>) -> Vec<Value> {
    let mut by_resource: Vec<Grant> = Vec::new();
    for grant in grants {
        match by_resource.iter_mut().find(|known| known.resource == grant.resource) {
            Some(known) => known.actions.extend(grant.actions),
            None => by_resource.push(grant),
        }
    }
    drop_covered(&mut by_resource);
    let mut statements: Vec<(BTreeSet<String>, Vec<Value>)> = Vec::new();
    for Grant { actions, resource } in by_resource {
        match statements
            .iter_mut()
            .find(|(known, resources)| *known == actions && !resources.contains(&any()) && resource != any())
        {
            Some((_, resources)) => resources.push(resource),
            None => statements.push((actions, vec![resource])),
        }
    }
    statements.into_iter().map(|(actions, resources)| statement(&actions, resources)).collect()
}

fn drop_covered(grants: &mut Vec<Grant>) {
    let everywhere =
        grants.iter().find(|grant| grant.resource == any()).map(|grant| grant.actions.clone()).unwrap_or_default();
    for grant in grants.iter_mut().filter(|grant| grant.resource != any()) {
        grant.actions.retain(|action| !everywhere.contains(action));
    }
    grants.retain(|grant| !grant.actions.is_empty());
}

/// A bare object is no `Resource` to the plugin, so a list it is, but for the `*` that everyone reads at a glance.
fn statement(actions: &BTreeSet<String>, resources: Vec<Value>) -> Value {
    let resource = if resources == [any()] { any() } else { Value::Array(resources) };
    json!({ "Effect": "Allow", "Action": actions, "Resource": resource })
}

fn any() -> Value {
    Value::from("*")
}
