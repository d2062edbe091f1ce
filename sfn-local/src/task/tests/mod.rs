use super::*;
use crate::clock::Timestamp;
use crate::failure::Failure;
use crate::json::Value;
use sfn_core::lambda::{ErrorNames, Invoke, Running};
use sfn_core::private::{self, inventory};
use sfn_core::registry::{LambdaRegistration, Source, Template};
use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

mod mock_config;

fn json(text: &str) -> Value {
    Value::parse(text).unwrap()
}

fn call(resource: &str, input: &str) -> Call {
    let resource = Resource::of(&resource.into());
    Call {
        machine: "M".into(),
        state: "S".into(),
        resource,
        input: crate::Payload::parse(input).unwrap(),
        attempt: 0,
        iteration: None,
        token: None,
        timeout: None,
        heartbeat: None,
        now: Timestamp::from_millisecond(1_763_800_000_000).unwrap(),
        link: Link::default(),
    }
}

/// The answer of what never waits.
fn ask(tasks: &dyn Tasks, call: Call) -> Reply {
    match pin!(tasks.call(call)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(reply) => reply,
        Poll::Pending => panic!("it waits"),
    }
}

fn failure(reply: &Reply) -> &Failure {
    match &reply.outcome {
        Outcome::Failed(failure) => failure,
        other => panic!("{other:?}"),
    }
}

macro_rules! function {
    ($name:literal, $call:expr) => {
        inventory::submit! {
            LambdaRegistration {
                name: $name,
                id: concat!("shop::orders::", $name),
                source: Source { package: "shop", module: "shop::orders", file: "src/orders.rs", line: 7 },
                description: "",
                options: Template { json: r#"{"timeout":30}"#, holes: &[] },
                errors: &[],
                fails_with_any: false,
                input: sfn_core::shape::SchemaRef::UNKNOWN,
                output: sfn_core::shape::SchemaRef::UNKNOWN,
                invoke: Invoke::new($call),
                init: None,
            }
        }
    };
}

/// What `refuse` fails with.
struct Refused;

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("say \"no\"")
    }
}

impl ErrorNames for Refused {
    const NAMES: &'static [sfn_core::lambda::ErrorName] = &[];

    fn error_name(&self) -> &'static str {
        "Pay.Refused"
    }
}

fn running<T, E>(future: impl Future<Output = Result<T, E>> + Send + 'static) -> Option<Running>
where
    T: serde::Serialize,
    E: ErrorNames,
{
    Some(Box::pin(future))
}

function!("write_report", |request| {
    let event = private::read::<serde_json::Value>(request)?;
    running(async { Ok::<_, Infallible>(event) })
});
function!("report", |request| {
    let context = private::context::<sfn_core::lambda::Context>(request);
    running(async move { Ok::<_, Infallible>([context.deadline]) })
});
function!("refuse", |_| running(async { Err::<(), _>(Refused) }));
function!("panics", |_| running::<(), Infallible>(async { panic!("it fell over") }));

const INVOKE: &str = "arn:aws:states:::lambda:invoke";

#[test]
fn a_resource_goes_by_several_names() {
    let text = "arn:aws:states:::aws-sdk:s3:putObject.waitForTaskToken";
    let sdk = Resource::of(&text.into());
    for name in [text, "aws-sdk:s3:putObject", "aws-sdk:s3:putObject.waitForTaskToken"] {
        assert!(sdk.is_called(name), "{name}");
    }
    for name in ["s3:putObject", "aws-sdk:s3:putObject.sync", "aws-sdk:s3", "aws-sdk:s3:putObjectAcl"] {
        assert!(!sdk.is_called(name), "{name}");
    }
    let activity = Resource::of(&"arn:aws:states:us-east-1:1:activity:pick".into());
    assert!(activity.is_called("pick") && !activity.is_called("activity"));
}

#[test]
fn a_function_is_found_by_any_of_its_names() {
    let registered = Registered::all();
    for name in [
        "shop::orders::write_report",
        "write_report",
        "write-report",
        "arn:aws:lambda:us-east-1:123456789012:function:shop-dev-write_report:$LATEST",
        "123456789012:function:write_report",
        "function:write_report:3",
    ] {
        assert_eq!(ask(&registered, call(name, "[1]")).outcome, Outcome::Succeeded(json("[1]").into()), "{name}");
        let invoke = call(INVOKE, &format!(r#"{{"FunctionName":"{name}","Payload":7}}"#));
        let Outcome::Succeeded(output) = ask(&registered, invoke).outcome else { panic!("{name}") };
        assert_eq!(output.value().get("Payload"), Some(&json("7")));
    }
    for name in ["reports", "other::write_report", "arn:aws:lambda:us-east-1:1:function:x", ""] {
        assert!(!registered.answers(&call(name, "{}")), "{name}");
    }
}

#[test]
fn a_function_is_told_until_when_it_may_run() {
    let reply = ask(&Registered::all(), call("shop-dev-report", "{}"));
    assert_eq!(reply, Reply::from(json("[1763800030000]")));
}

#[test]
fn an_invocation_is_answered_as_the_service_answers() {
    let invoke = call(INVOKE, r#"{"FunctionName":"write_report","Payload":null}"#);
    let Outcome::Succeeded(output) = ask(&Registered::all(), invoke.clone()).outcome else { panic!() };
    let id = invoke.request_id();
    let expected = format!(
        r#"{{"ExecutedVersion":"$LATEST","Payload":{{}},"SdkHttpMetadata":{{"AllHttpHeaders":{{"Connection":["keep-alive"],"Content-Length":["2"],"Content-Type":["application/json"],"X-Amz-Executed-Version":["$LATEST"],"x-amzn-Remapped-Content-Length":["0"],"x-amzn-RequestId":["{id}"]}},"HttpHeaders":{{"Connection":"keep-alive","Content-Length":"2","Content-Type":"application/json","X-Amz-Executed-Version":"$LATEST","x-amzn-Remapped-Content-Length":"0","x-amzn-RequestId":"{id}"}},"HttpStatusCode":200}},"SdkResponseMetadata":{{"RequestId":"{id}"}},"StatusCode":200}}"#
    );
    assert_eq!(output.text(), expected);
    assert_eq!((id.len(), id.clone()), (36, invoke.request_id()));
    assert_ne!(id, Call { attempt: 1, ..invoke }.request_id());
}

#[test]
fn a_payload_that_is_a_text_is_the_body_of_the_request() {
    for (payload, event) in [
        (r#""\"fromElsewhere\"""#, r#""fromElsewhere""#),
        (r#""{ \"n\": 1 }""#, r#"{ "n": 1 }"#),
        (r#""no json""#, r#""no json""#),
        (r#"{"n":"1"}"#, r#"{"n":"1"}"#),
        ("null", "{}"),
    ] {
        let input = format!(r#"{{"FunctionName":"write_report","Payload":{payload}}}"#);
        assert_eq!(call(INVOKE, &input).event().text(), event);
    }
}

#[test]
fn a_callback_waits_for_its_token() {
    let invoke = call("arn:aws:states:::lambda:invoke.waitForTaskToken", r#"{"FunctionName":"write_report"}"#);
    let reply = ask(&Registered::all(), invoke);
    assert_eq!(reply.outcome, Outcome::Never);
    assert_eq!(reply.submitted.unwrap().value().get("StatusCode"), Some(&json("200")));
}

#[test]
fn an_error_of_a_function_is_as_lambda_tells_it() {
    let refused = ask(&Registered::all(), call("refuse", "{}"));
    let cause = r#"{"errorType":"Pay.Refused","errorMessage":"say \"no\""}"#;
    assert_eq!(failure(&refused), &Failure::new("Pay.Refused", cause));
    let fell = ask(&Registered::all(), call("panics", "{}"));
    let cause = r#"{"errorType":"Runtime.Panic","errorMessage":"it fell over"}"#;
    assert_eq!(failure(&fell), &Failure::new("Runtime.Panic", cause));
}

#[test]
fn what_nothing_answers_says_how_to_answer_it() {
    let cause = |resource, input| failure(&ask(&Chain::new(), call(resource, input))).to_string();
    assert_eq!(
        cause("arn:aws:states:::aws-sdk:s3:putObject", "{}"),
        "States.Runtime: nothing answers the task of state `S`, which calls `arn:aws:states:::aws-sdk:s3:putObject`: \
         no service of AWS is called from here; give the state or the resource a mock, or implement `Tasks` for it"
    );
    assert_eq!(
        cause(INVOKE, r#"{"FunctionName":"write_repotr"}"#),
        "States.Runtime: nothing answers the task of state `S`: this program declares no Lambda function `write_repotr`; \
         did you mean `write_report`?; link the crate whose `#[lambda]` it is, or give the function or the state a mock"
    );
}

#[test]
fn the_first_that_answers_is_asked() {
    let mut mocks = Mocks::new();
    mocks.insert(Key::Resource("sqs:sendMessage".into()), |call: Call| json(&format!("[\"{}\"]", call.resource)));
    mocks.insert(Key::Function("shop::orders::report".into()), |_| Failure::new("Busy", "later"));
    let chain = Chain::new().with(mocks).with(Registered::all());
    assert_eq!(failure(&ask(&chain, call("report", "{}"))).name(), "Busy");
    assert_eq!(failure(&ask(&chain, call(INVOKE, r#"{"FunctionName":"report"}"#))).name(), "Busy");
    assert_eq!(ask(&chain, call("write_report", "1")), Reply::from(json("1")));
    let sent = ask(&chain, call("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "{}"));
    let done = Reply::from(json(r#"["arn:aws:states:::sqs:sendMessage.waitForTaskToken"]"#));
    assert_eq!(sent, Reply { submitted: Some(json("{}").into()), ..done });
}

#[test]
fn a_state_is_nearer_than_its_function_and_that_than_its_resource() {
    let mut mocks = Mocks::new();
    let keys = [Key::Resource("lambda:invoke".into()), Key::Function("report".into()), Key::State("S".into())];
    for (number, key) in keys.into_iter().enumerate() {
        mocks.insert(key, move |_| Value::from(number));
        let reply = ask(&mocks, call(INVOKE, r#"{"FunctionName":"report"}"#));
        assert_eq!(reply, Reply::from(Value::from(number)));
    }
}
