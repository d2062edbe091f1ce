//! Items put together.

use crate::{failure, map, output, over, run};
use serde_json::{Value as Json, json};
use sfn_local::Engine;

async fn batched(batcher: Json, input: Json) -> sfn_local::Execution {
    run(&Engine::default(), map(json!({ "ItemBatcher": batcher })), input).await
}

#[tokio::test]
async fn a_batch_has_as_many_items_as_it_may() {
    let execution = batched(json!({ "MaxItemsPerBatch": 2 }), json!([1, 2, 3, 4, 5])).await;
    assert_eq!(output(&execution), json!([{ "Items": [1, 2] }, { "Items": [3, 4] }, { "Items": [5] }]));
    let execution = batched(json!({ "MaxItemsPerBatch": 2 }), json!([])).await;
    assert_eq!(output(&execution), json!([]));
}

#[tokio::test]
async fn a_batch_has_as_many_bytes_as_it_may() {
    // {"BatchInput":{"b":1},"Items":["aa","bb"]}: 42 bytes.
    let batcher = |most: u32| json!({ "MaxInputBytesPerBatch": most, "BatchInput": { "b": 1 } });
    let items = json!(["aa", "bb", "cc"]);
    let whole = |items: Json| json!({ "BatchInput": { "b": 1 }, "Items": items });
    let execution = batched(batcher(42), items.clone()).await;
    assert_eq!(output(&execution), json!([whole(json!(["aa", "bb"])), whole(json!(["cc"]))]));
    assert!(execution.output.unwrap().text().starts_with(r#"[{"BatchInput":{"b":1},"Items":["aa","bb"]},"#));
    let execution = batched(batcher(41), items.clone()).await;
    assert_eq!(output(&execution).as_array().unwrap().len(), 3);
    let execution = batched(batcher(36), items).await;
    assert_eq!(
        failure(&execution),
        (
            "States.DataLimitExceeded".into(),
            "an item of 4 bytes does not fit into a batch, whose input has at most 36 bytes".into()
        )
    );
}

#[tokio::test]
async fn without_a_limit_of_bytes_a_batch_has_what_an_input_may_have() {
    // With its key, a comma and the brackets an item has 50,010 bytes: five of them are within 256 KiB, six are not.
    let large = json!({ "text": "x".repeat(50_000) });
    let count = json!({ "StartAt": "P", "States": { "P": {
        "Type": "Pass", "Parameters": { "n.$": "States.ArrayLength($.Items)" }, "OutputPath": "$.n", "End": true
    } } });
    let definition = over(count, json!({ "ItemBatcher": { "MaxItemsPerBatch": 100 }, "ItemSelector": large }));
    let execution = run(&Engine::default(), definition, json!([1, 2, 3, 4, 5, 6])).await;
    assert_eq!(output(&execution), json!([5, 1]));
}

#[tokio::test]
async fn items_are_selected_before_they_are_put_together() {
    let definition = map(json!({
        "ItemSelector": { "i.$": "$$.Map.Item.Index", "all.$": "$.n" },
        "ItemsPath": "$.items",
        "ItemBatcher": { "MaxItemsPerBatchPath": "$.n", "BatchInput": { "n.$": "$.n" } },
    }));
    let execution = run(&Engine::default(), definition, json!({ "items": ["a", "b", "c"], "n": 2 })).await;
    let item = |index: u32| json!({ "i": index, "all": 2 });
    assert_eq!(
        output(&execution),
        json!([
            { "BatchInput": { "n": 2 }, "Items": [item(0), item(1)] },
            { "BatchInput": { "n": 2 }, "Items": [item(2)] },
        ])
    );
}
