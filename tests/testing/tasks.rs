//! An implementation that stands for a service, with the names that `sfn::testing` has for it.

use crate::Texts;
use serde_json::json;
use sfn::testing::{BoxFuture, Call, Event, Payload, Reply, Resource, Run, StateMachineExt, Status, Tasks, Timestamp};

/// Says how long the message is that it is given.
struct Topic;

impl Tasks for Topic {
    fn answers(&self, call: &Call) -> bool {
        matches!(&call.resource, Resource::Integration(integration) if integration.service == "sns")
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        let length = call.input.value().get("Message").and_then(|message| message.as_str()).map(str::len);
        Box::pin(async move { json!(length).into() })
    }
}

fn ended(run: &Run<Texts>) -> (Status, Option<&Payload>, Timestamp) {
    let last: Option<&Event> = run.history().last();
    (run.status(), run.execution().output.as_ref(), last.map_or(Timestamp::MIN, |event| event.timestamp))
}

#[tokio::test]
async fn an_implementation_stands_for_a_service() {
    let run = Texts::test().tasks(Topic).starting_at("2026-11-22T02:00:00Z").run(5).await;
    let time = "2026-11-22T02:00:00Z".parse().unwrap();
    assert_eq!(ended(&run), (Status::Succeeded, Some(&Payload::from(sfn::testing::Value::from(1_i64))), time));
}
