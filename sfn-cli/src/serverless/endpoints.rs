//! HTTP endpoints: the plugin makes one API of all of them, in which a method of a path starts one machine.

use super::problem::Report;
use super::program::{Machine, Program};
use sfn_core::json::Value;
use std::collections::BTreeMap;

/// Refuses an endpoint that two events have: the plugin would keep one of them, without a word.
pub(super) fn check(program: &Program, report: &mut Report) {
    let mut taken: BTreeMap<(String, String), &Machine> = BTreeMap::new();
    for machine in &program.machines {
        for (index, event) in machine.events.iter().enumerate() {
            let Some((method, path)) = event.get("http").and_then(endpoint) else { continue };
            let place = format!("event[{index}].http");
            if let Some(first) = taken.insert((method.clone(), path.clone()), machine) {
                let which = if first.id == machine.id { "it twice".to_owned() } else { format!("`{}` too", first.id) };
                let message =
                    format!("`{method} /{path}` starts {which} ({}): give it another path or method", first.source);
                report.machine(machine, &place, message);
            }
        }
    }
}

/// The method and the path of `"POST orders"` or `{path, method}`. `ANY` is a method of its own to API Gateway.
fn endpoint(http: &Value) -> Option<(String, String)> {
    let (method, path) = match http {
        Value::String(text) => text.split_once(' ')?,
        other => (other.get("method")?.as_str()?, other.get("path")?.as_str()?),
    };
    Some((method.to_uppercase(), path.trim().trim_matches('/').to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{machine, one_state, program};
    use super::check;
    use crate::serverless::problem::Report;
    use sfn_core::json::{Value, json};

    fn problems(first: Value, second: Value) -> Vec<String> {
        let mut machines = vec![machine("A", one_state(json!({ "Type": "Succeed" }))); 2];
        "p::B".clone_into(&mut machines[1].id);
        machines[0].events = vec![json!({ "http": first })];
        machines[1].events = vec![json!({ "http": second })];
        let mut report = Report::default();
        check(&program(vec![], machines), &mut report);
        report.texts()
    }

    #[test]
    fn one_endpoint_starts_one_machine() {
        let orders = json!({ "path": "/orders", "method": "post" });
        assert_eq!(problems(orders.clone(), json!("GET orders")), Vec::<String>::new());
        assert_eq!(problems(orders.clone(), json!("POST orders/{id}")), Vec::<String>::new());
        let found = problems(orders, json!("POST orders"));
        assert!(found.len() == 1 && found[0].contains("`POST /orders` starts"), "{found:?}");
    }
}
