//! A program as it is deployed, driven as Lambda drives it.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test")]

mod support;

use serde_json::{Value, json};
use support::{Lambda, Outcome};

impl Outcome {
    /// What was posted for the events, one after the other: `response` or `error`, with the body.
    fn answers(&self) -> Vec<(&str, &Value)> {
        let answers = self.posted.iter().enumerate().map(|(place, posted)| {
            let kind = posted.path.strip_prefix(&format!("invocation/request-{}/", place + 1));
            (kind.unwrap_or_else(|| panic!("{posted:?} is no answer")), &posted.body)
        });
        answers.collect()
    }

    /// Why the program did not start.
    fn init_error(&self) -> (String, String) {
        let [posted] = self.posted.as_slice() else { panic!("{:?}", self.posted) };
        assert_eq!(posted.path, "init/error");
        assert_eq!(self.status.and_then(|status| status.code()), Some(1));
        let text = |key: &str| posted.body.get(key).and_then(Value::as_str).unwrap().to_owned();
        let (error_type, message) = (text("errorType"), text("errorMessage"));
        assert_eq!(posted.error_type.as_ref(), Some(&error_type));
        assert_eq!(self.stderr.trim_end().lines().last(), Some(format!("{error_type}: {message}").as_str()));
        (error_type, message)
    }

    fn lines(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
    }
}

fn error(error_type: &str, message: &str) -> Value {
    json!({ "errorType": error_type, "errorMessage": message })
}

#[test]
fn each_event_is_answered_whatever_became_of_the_one_before() {
    let events = [r#"{"cents":5}"#, r#"{"cents":99999}"#, r#"{"cents":0}"#, r#"{"cents":"x"}"#, r#"{"cents":6}"#];
    let outcome = Lambda::function("pay").run(&events);
    let unread = "the event is not what the function takes: `$.cents`: invalid type: string \"x\", expected u64";
    assert_eq!(
        outcome.answers(),
        [
            ("response", &json!({ "reference": "5/request-1" })),
            ("error", &error("Pay.Declined", "the card was declined")),
            ("error", &error("Runtime.Panic", "nothing to pay")),
            ("error", &error("Runtime.UnmarshalError", unread)),
            ("response", &json!({ "reference": "6/request-5" })),
        ]
    );
    assert_eq!(outcome.status, None);
}

#[test]
fn an_event_that_is_no_json_is_an_error_with_the_name_of_one_that_does_not_fit() {
    let events: [&[u8]; 5] = [b"", b"{", &[0xff], b"\"\xff\"", br#"{"cents":5}"#];
    let outcome = Lambda::function("pay").run_bytes(events);
    let unread = |reason| error("Runtime.UnmarshalError", &format!("the event is not JSON: {reason}"));
    assert_eq!(
        outcome.answers(),
        [
            ("error", &unread("EOF while parsing a value at line 1 column 0")),
            ("error", &unread("EOF while parsing an object at line 1 column 1")),
            ("error", &unread("expected value at line 1 column 1")),
            ("error", &unread("invalid unicode code point at line 1 column 2")),
            ("response", &json!({ "reference": "5/request-5" })),
        ]
    );
    assert_eq!(outcome.status, None);
}

#[test]
fn a_handler_that_is_no_function_is_told_to_lambda() {
    let functions = "there are: `block`, `broken`, `count`, `log`, `match`, `pay`, `tell`, `sfn_bootstrap_tests::one::twice`, \
                     `sfn_bootstrap_tests::two::twice`, `unreachable`";
    let not_found = |handler: &str| Lambda::function(handler).run(&[]).init_error();
    let (error_type, message) = not_found("conut");
    assert_eq!(error_type, "Runtime.HandlerNotFound");
    assert_eq!(message, format!("no Lambda function is named `conut`; did you mean `count`? ({functions})"));
    let (error_type, message) = Lambda::function("").with("_HANDLER", "").run(&[]).init_error();
    assert_eq!(error_type, "Runtime.HandlerNotFound");
    assert_eq!(message, format!("`_HANDLER` names no function ({functions})"));
    let (_, message) = not_found("twice");
    assert_eq!(
        message,
        "several Lambda functions are named `twice`: as a `handler`, give the path of one: \
         `sfn_bootstrap_tests::one::twice`, `sfn_bootstrap_tests::two::twice`"
    );
    let second = Lambda::function("sfn_bootstrap_tests::two::twice").run(&["{}"]);
    assert_eq!(second.answers(), [("response", &json!("two"))]);
}

#[test]
fn a_function_whose_name_is_a_keyword_is_named_without_its_mark() {
    assert_eq!(Lambda::function("match").run(&["[3, 3]"]).answers(), [("response", &json!(true))]);
}

#[test]
fn what_is_not_async_may_block() {
    let outcome = Lambda::function("block").run(&["1", "2"]);
    assert_eq!(outcome.answers(), [("response", &json!(2)), ("response", &json!(3))]);
}

#[test]
fn a_state_is_made_once_for_all_events() {
    let outcome = Lambda::function("count").run(&["{}", "null", "3"]);
    let expected = [json!([1, 1]), json!([2, 1]), json!([3, 1])];
    assert_eq!(outcome.answers(), [0, 1, 2].map(|place: usize| ("response", &expected[place])));
}

#[test]
fn a_state_that_cannot_be_made_is_told_before_the_first_event() {
    let failed = |function: &str| Lambda::function(function).run(&["null"]).init_error();
    let owned = |error_type: &str, message: &str| (error_type.to_owned(), message.to_owned());
    assert_eq!(failed("unreachable"), owned("Runtime.InitError", "the database does not answer"));
    assert_eq!(failed("broken"), owned("Runtime.Panic", "no such table"));
}

#[test]
fn a_start_that_fails_is_logged() {
    let lines = Lambda::function("unreachable").run(&[]).lines();
    let [line] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!(line.get("errorType"), Some(&json!("Runtime.InitError")));
    assert_eq!(line.get("message"), Some(&json!("the database does not answer")));
}

#[test]
fn a_start_that_fails_says_where_lambda_was_not_told() {
    let outcome = Lambda::function("unreachable").refuses(403).run(&[]);
    assert_eq!(
        outcome.stderr,
        "Runtime.InitError: the database does not answer \
         (the Runtime API of AWS Lambda was not told: it answers 403 Forbidden)\n"
    );
    let outcome = Lambda::function("pay").refuses(413).run(&[r#"{"cents":5}"#, r#"{"cents":6}"#]);
    assert_eq!((outcome.answers().len(), outcome.status), (2, None));
}

#[test]
fn a_context_has_what_lambda_says() {
    let outcome = Lambda::function("tell").run(&["null"]);
    let [("response", told)] = outcome.answers()[..] else { panic!("{:?}", outcome.posted) };
    let seconds = told.get("seconds").and_then(Value::as_u64).unwrap();
    assert!((20..=30).contains(&seconds), "{seconds}");
    assert_eq!(
        *told,
        json!({
            "request": "request-1",
            "arn": "arn:aws:lambda:eu-west-1:123456789012:function:shop",
            "function": ["shop-dev-function", "7", 512],
            "log": ["/aws/lambda/shop-dev-function", "stream"],
            "trace": "Root=1-2-3",
            "client": told.get("client").unwrap(),
            "tenant": "tenant",
            "seconds": seconds,
        })
    );
    let client: Value = serde_json::from_str(told.get("client").and_then(Value::as_str).unwrap()).unwrap();
    assert_eq!(client.get("custom"), Some(&json!({ "execution": "e-1" })));
}

#[test]
fn log_lines_are_json_with_the_id_of_the_request() {
    let lines = Lambda::function("log").run(&[r#""A-1""#]).lines();
    let [shipped, late] = lines.as_slice() else { panic!("{lines:?}") };
    let at = |line: &Value, path: &str| line.pointer(path).cloned().unwrap_or_default();
    assert_eq!((at(shipped, "/level"), at(shipped, "/message")), (json!("INFO"), json!("shipped")));
    assert_eq!((at(shipped, "/order"), at(shipped, "/span/requestId")), (json!("A-1"), json!("request-1")));
    assert!(at(shipped, "/timestamp").as_str().is_some_and(|time| time.ends_with('Z')));
    assert_eq!((at(late, "/level"), at(late, "/span/requestId")), (json!("WARN"), json!("request-1")));
}

#[test]
fn errors_and_panics_are_logged_by_name_with_the_id_whatever_the_level() {
    told_of_failures("AWS_LAMBDA_LOG_LEVEL", "FATAL");
    told_of_failures("AWS_LAMBDA_LOG_LEVEL", "off");
    // No level for other targets.
    told_of_failures("RUST_LOG", "orders=debug");
    told_of_failures("RUST_LOG", "sfn=off,orders=debug");
}

fn told_of_failures(variable: &str, value: &str) {
    let outcome = Lambda::function("pay").with(variable, value);
    let outcome = outcome.run(&[r#"{"cents":99999}"#, r#"{"cents":0}"#]);
    let lines = outcome.lines();
    let told = |line: &Value| {
        let at = |path: &str| line.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
        (at("/errorType"), at("/message"), at("/span/requestId"))
    };
    let [declined, place, panic] = lines.as_slice() else { panic!("{lines:?}") };
    let owned = |error_type: &str, message: &str, id: &str| (error_type.to_owned(), message.to_owned(), id.to_owned());
    assert_eq!(told(declined), owned("Pay.Declined", "the card was declined", "request-1"));
    assert_eq!(told(panic), owned("Runtime.Panic", "nothing to pay", "request-2"));
    let (_, message, id) = told(place);
    assert!(message.starts_with("panicked at ") && message.ends_with(":\nnothing to pay"), "{message}");
    assert_eq!((id.as_str(), outcome.stderr.as_str()), ("request-2", ""));
}

#[test]
fn lambda_says_how_much_is_logged_and_whether_as_text() {
    let log = |name, value| Lambda::function("log").with(name, value).run(&[r#""A-1""#]);
    assert_eq!(log("AWS_LAMBDA_LOG_LEVEL", "WARN").lines().len(), 1);
    assert_eq!(log("AWS_LAMBDA_LOG_LEVEL", "DEBUG").with_target("sfn_bootstrap_tests"), 3);
    assert_eq!(log("RUST_LOG", "sfn_bootstrap_tests=debug").lines().len(), 3);
    let text = log("AWS_LAMBDA_LOG_FORMAT", "Text").stdout;
    let shipped = text.lines().next().unwrap();
    assert!(
        shipped.contains("INFO") && shipped.contains("requestId=\"request-1\"") && shipped.contains("shipped"),
        "{text}"
    );
}

#[test]
fn a_level_that_is_none_is_told() {
    let told = |name, value| {
        let lines = Lambda::function("log").with(name, value).run(&[r#""A-1""#]).lines();
        let messages = lines.iter().map(|line| line.get("message").and_then(Value::as_str).unwrap().to_owned());
        messages.collect::<Vec<_>>()
    };
    let level = "`AWS_LAMBDA_LOG_LEVEL` is `loud`, and may be TRACE, DEBUG, INFO, WARN, ERROR or FATAL: INFO is taken";
    assert_eq!(told("AWS_LAMBDA_LOG_LEVEL", "loud"), [level, "shipped", "a parcel is late"]);
    let filter = "`RUST_LOG` is `orders=loud`, which is no list of `LEVEL` and `TARGET=LEVEL`: INFO is taken (";
    let lines = told("RUST_LOG", "orders=loud");
    assert!(lines.len() == 3 && lines.first().is_some_and(|line| line.starts_with(filter)), "{lines:?}");
}

impl Outcome {
    /// How many lines come from a crate.
    fn with_target(&self, target: &str) -> usize {
        let lines = self.lines();
        lines.iter().filter(|line| line.get("target").and_then(Value::as_str) == Some(target)).count()
    }
}

#[test]
fn outside_of_lambda_it_says_what_is_missing() {
    let run = |name: &str, value: &str| {
        let outcome = Lambda::function("pay").with(name, value).run(&[]);
        assert!(outcome.posted.is_empty() && outcome.status.is_some_and(|status| status.code() == Some(1)));
        outcome.stderr
    };
    assert_eq!(
        run("AWS_LAMBDA_FUNCTION_NAME", ""),
        "the environment variable `AWS_LAMBDA_FUNCTION_NAME` is not what AWS Lambda sets: \
         this program runs there, or in `cargo lambda watch`\n"
    );
    assert!(run("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "much").contains("`AWS_LAMBDA_FUNCTION_MEMORY_SIZE`"));
}
