//! What a function is told of who calls it.

use serde_json::json;
use sfn::testing::StateMachineExt;
use sfn::{Context, ContextObject, Shape, lambda, state_machine};

#[derive(serde::Deserialize, Shape)]
struct Called {
    cents: u64,
    context: ContextObject,
}

/// From where it is called.
#[lambda]
fn caller(called: Called) -> String {
    let ContextObject { execution, state, state_machine, task, map, .. } = called.context;
    assert_eq!((execution.input, state.retry_count), (json!([3, 4]), Some(0)));
    assert!(task.is_none() && execution.redrive_count == Some(0) && execution.start_time == state.entered_time);
    let item = map.map(|map| (map.item.value, map.item.source, map.item.index));
    let (value, source, index) = item.unwrap_or_default();
    assert_eq!((value, source.as_deref()), (json!(called.cents), Some("STATE_DATA")));
    format!("{} {} {} {index}", execution.name, state_machine.name, state.name)
}

state_machine! {
    Callers<Vec<u64>, Vec<Vec<String>>> {
        Each: Map(
            ItemProcessor {
                Both: Parallel(
                    Branch { Path: Task(caller, Parameters = json!({ "cents": $, "context": $$ }), End) },
                    Branch {
                        Expression: Task(
                            caller,
                            QueryLanguage = JSONata,
                            Arguments = json!({ "cents": "{% $states.input %}", "context": "{% $states.context %}" }),
                            End,
                        ),
                    },
                    End,
                ),
            },
            End,
        ),
    }
}

#[tokio::test]
async fn a_function_is_given_the_context_object() {
    let run = Callers::test().run(vec![3, 4]).await;
    let called = |index| ["Path", "Expression"].map(|state| format!("test Callers {state} {index}"));
    assert_eq!(run.output(), [called(0), called(1)]);
}

/// Tells what its caller has passed beside the event.
#[lambda]
fn told(_event: serde_json::Value, context: Context) -> Option<String> {
    let tenant = context.tenant_id.unwrap_or_default();
    context.client_context.map(|client| format!("{tenant} {client}"))
}

state_machine! {
    Told<String, Option<String>> {
        Tell: Task(
            "arn:aws:states:::lambda:invoke",
            Parameters = json!({
                "FunctionName": told::ARN, "ClientContext": $, "TenantId": "shop",
            }),
            Catch("Lambda.InvalidRequestContentException", Next = Refused),
            OutputPath = $.Payload,
            End,
        ),
        Refused: Pass(OutputPath = $.Error, End),
    }
}

#[tokio::test]
async fn a_function_is_given_the_client_context() {
    let run = Told::test().run("eyJjdXN0b20iOiB7ImV4ZWN1dGlvbiI6ImUtMSJ9fQ==".to_owned()).await;
    assert_eq!(run.output().as_deref(), Some(r#"shop {"custom":{"execution":"e-1"}}"#));
    for wrong in ["", "{}", "MQ=="] {
        let run = Told::test().run(wrong.to_owned()).await;
        assert_eq!(run.output().as_deref(), Some("Lambda.InvalidRequestContentException"), "{wrong}");
    }
}
