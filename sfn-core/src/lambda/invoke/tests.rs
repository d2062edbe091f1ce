use super::*;
use crate::lambda::Lambda;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::pending;
use std::task::Waker;

/// Awaits what never waits.
fn now(mut invocation: Invocation) -> Result<String, InvocationError> {
    match Pin::new(&mut invocation).poll(&mut std::task::Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result.map(|output| output.get().to_owned()),
        Poll::Pending => panic!("it waits"),
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read only")]
struct Order {
    id: String,
    #[serde(default)]
    lines: Vec<Line>,
    #[serde(default, rename = "pay with")]
    pay_with: Option<(u8, u8)>,
    #[serde(default)]
    kind: Kind,
}

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "read only")]
struct Line {
    price: u64,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    #[default]
    Card,
}

#[test]
fn what_does_not_fit_is_told_with_its_path() {
    for (event, expected) in [
        (r#"[]"#, "`$`: invalid length 0, expected struct Order with 4 elements"),
        (r#"1"#, "`$`: invalid type: integer `1`, expected struct Order"),
        (r#"{}"#, "`$`: missing field `id`"),
        (r#"{"id":7}"#, "`$.id`: invalid type: integer `7`, expected a string"),
        (r#"{"id":null}"#, "`$.id`: invalid type: null, expected a string"),
        (r#"{"id":"a","lines":{}}"#, "`$.lines`: invalid type: map, expected a sequence"),
        (r#"{"id":"a","lines":[{"price":1},{}]}"#, "`$.lines[1]`: missing field `price`"),
        (
            r#"{"lines":[{"price":1},{"a":[{"b":2}],"price":"x"}]}"#,
            r#"`$.lines[1].price`: invalid type: string "x", expected u64"#,
        ),
        (r#"{"lines":[{"price":-1}]}"#, "`$.lines[0].price`: invalid value: integer `-1`, expected u64"),
        (r#"{"pay with":[1,true]}"#, r#"`$["pay with"][1]`: invalid type: boolean `true`, expected u8"#),
        (r#"{"pay with":[1]}"#, r#"`$["pay with"]`: invalid length 1, expected a tuple of size 2"#),
        (r#"{"kind":"cash"}"#, "`$.kind`: unknown variant `cash`, expected `card`"),
        ("{\"a\\\"]\": 1}", "`$`: unknown field `a\"]`, expected one of `id`, `lines`, `pay with`, `kind`"),
        (
            "{\n \"id\": \"a\",\n \"lines\": [\n  {\"price\": 1.5}]}",
            "`$.lines[0].price`: invalid type: floating point `1.5`, expected u64",
        ),
        (r#"{"id":"a"#, "`$.id`: EOF while parsing a string"),
        ("", "`$`: EOF while parsing a value"),
    ] {
        let mut request = Request::new(event.to_owned(), Context::default(), None);
        assert!(read::<Order>(&mut request).is_none());
        let error = request.refused();
        assert_eq!(error.error_type, UNMARSHAL_ERROR);
        assert_eq!(error.message, format!("the event is not what the function takes: {expected}"), "{event}");
    }
}

#[test]
fn every_position_of_any_text_has_a_path() {
    for text in [r#"{"a":[1,{"b\"":"\u0000é"}],"c":}}]]"#, "[[,,", "\"\\", "\n\n{\"é\":\n[", ""] {
        for line in 0..5 {
            for column in 0..=text.len() + 2 {
                assert!(place::of(text, line, column).starts_with('$'));
            }
        }
    }
}

#[test]
fn a_panic_is_an_error_with_its_message() {
    let said = |begin| now(Invoke::new(begin).call(String::new(), Context::default(), None)).unwrap_err();
    let error = said(|_| working(async { panic!("no {} here", 0) }));
    assert_eq!((error.error_type.as_str(), error.message.as_str()), (PANIC, "no 0 here"));
    let error = said(|_| working(async { panic!("plain") }));
    assert_eq!(error.to_string(), "Runtime.Panic: plain");
    let error = said(|_| working(async { std::panic::panic_any(5) }));
    assert_eq!(error.message, "the function panicked with something that is no text");
    let error = said(|_| panic!("while it is read"));
    assert_eq!(error.message, "while it is read");
}

#[test]
fn a_panic_while_a_call_is_given_up_stays_inside() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            panic!("while dropped");
        }
    }
    let call = Invoke::new(|_| {
        working(async {
            let _bomb = Bomb;
            pending().await
        })
    });
    let mut invocation = call.call(String::new(), Context::default(), None);
    assert!(Pin::new(&mut invocation).poll(&mut std::task::Context::from_waker(Waker::noop())).is_pending());
    drop(invocation);
}

struct Keys;

impl Lambda for Keys {
    type Input = ();
    type Output = BTreeMap<(u8, u8), u8>;
    type Error = Infallible;
    const NAME: &'static str = "keys";
    const ID: &'static str = "keys";
}

/// Work that gives what [`Keys`] does.
fn working(
    future: impl Future<Output = Result<BTreeMap<(u8, u8), u8>, Infallible>> + Send + 'static,
) -> Option<Running> {
    running::<_, Keys, _>(future)
}

#[test]
fn an_output_without_a_json_form_is_an_error() {
    let answer = |begin| now(Invoke::new(begin).call(String::new(), Context::default(), None));
    let error = answer(|_| working(async { Ok(BTreeMap::from([((1, 2), 3)])) })).unwrap_err();
    assert_eq!(error.error_type, MARSHAL_ERROR);
    assert_eq!(error.message, "the function's output has no JSON form: key must be a string");
    assert_eq!(answer(|_| working(async { Ok(BTreeMap::new()) })).unwrap(), "{}");
}
