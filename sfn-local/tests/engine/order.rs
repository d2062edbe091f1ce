//! The order in which branches go on.

use crate::{Echo, run};
use serde_json::{Value as Json, json};
use sfn_local::Engine;

fn branches() -> Json {
    let branch = |name: &str| {
        let state = |at: usize| format!("{name}{at}");
        json!({ "StartAt": state(1), "States": {
            state(1): { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" },
                        "Next": state(2) },
            state(2): { "Type": "Wait", "Seconds": 1, "Next": state(3) },
            state(3): { "Type": "Pass", "End": true },
        } })
    };
    json!({ "StartAt": "P", "States": {
        "P": { "Type": "Parallel", "Branches": [branch("a"), branch("b"), branch("c")], "End": true }
    } })
}

async fn history(engine: Engine) -> String {
    run(&engine, branches(), json!({})).await.history.to_string()
}

#[tokio::test]
async fn the_same_seed_gives_the_same_history() {
    for seed in [0, 1, 7, u64::MAX] {
        let one = history(Engine::new(Echo).with_seed(seed)).await;
        assert_eq!(history(Engine::new(Echo).with_seed(seed)).await, one);
    }
    assert_eq!(history(Engine::new(Echo)).await, history(Engine::new(Echo)).await);
    let engine = Engine::new(Echo).with_seed(7);
    assert_eq!(history(engine.clone()).await, history(engine).await);
}

#[tokio::test]
async fn seeds_give_different_orders() {
    let mut orders = std::collections::BTreeSet::new();
    for seed in 0..20 {
        let execution = run(&Engine::new(Echo).with_seed(seed), branches(), json!({})).await;
        orders.insert(execution.history.visited().map(str::to_owned).collect::<Vec<_>>());
        let output = crate::output(&execution);
        assert_eq!(output, json!([{ "FunctionName": "f" }, { "FunctionName": "f" }, { "FunctionName": "f" }]));
    }
    assert!(orders.len() > 3, "{} orders", orders.len());
}
