use super::*;

const FILE: &str = r#"{
    "StateMachines": { "M": { "TestCases": { "Retried": { "S": "BusyTwice", "Other": "BusyTwice" }, "Empty": {} } } },
    "MockedResponses": { "BusyTwice": {
        "2": { "Return": { "StatusCode": 200, "Payload": { "a": 1 } } },
        "0-1": { "Throw": { "Error": "Busy", "Cause": "later" } }
    } }
}"#;

#[test]
fn the_calls_of_each_state_are_counted() {
    let case = MockConfig::parse(FILE).unwrap().test_case("M", "Retried").unwrap();
    let ask = |state: &str| super::ask(&case, Call { state: state.into(), ..call(INVOKE, "{}") });
    for _ in 0..2 {
        assert_eq!(failure(&ask("S")), &Failure::new("Busy", "later"));
    }
    assert_eq!(ask("S"), Reply::from(json(r#"{"StatusCode":200,"Payload":{"a":1}}"#)));
    assert_eq!(failure(&ask("Other")).name(), "Busy");
    let cause =
        "States.Runtime: the mocked response `BusyTwice` of state `S` has no answer to call 3; it answers 0-1, 2";
    assert_eq!(failure(&ask("S")).to_string(), cause);
}

#[test]
fn a_function_that_is_called_by_its_arn_answers_with_its_payload() {
    let file = FILE.replace("\"2\"", "\"7\"").replace("\"0-1\"", "\"2-3\"").replace("\"7\"", "\"0\"");
    let case = MockConfig::parse(&file).unwrap().test_case("M", "Retried").unwrap();
    let reply = ask(&case, call("arn:aws:lambda:us-east-1:1:function:f", "{}"));
    assert_eq!(reply, Reply::from(json(r#"{"a":1}"#)));
}

#[test]
fn other_states_and_other_machines_are_not_answered() {
    let config = MockConfig::parse(FILE).unwrap();
    let case = config.test_case("M", "Retried").unwrap();
    assert!(case.answers(&call(INVOKE, "{}")));
    assert!(!case.answers(&Call { state: "T".into(), ..call(INVOKE, "{}") }));
    assert!(!case.answers(&Call { machine: "N".into(), ..call(INVOKE, "{}") }));
    assert!(!config.test_case("M", "Empty").unwrap().answers(&call(INVOKE, "{}")));
    let error = |machine, case| config.test_case(machine, case).unwrap_err().to_string();
    assert_eq!(error("N", ""), "StateMachines: no state machine is called `N`; there are: `M`");
    let expected = "StateMachines.M.TestCases: no test case is called `Retrid`; did you mean `Retried`?";
    assert_eq!(error("M", "Retrid"), expected);
}

#[test]
fn everything_that_is_wrong_is_told_with_its_place() {
    let wrong = r#"{
        "StateMachine": {},
        "StateMachines": { "M": { "TestCases": { "A": { "S": "BusyTwce", "T": 1 }, "B": [] } }, "N": null },
        "MockedResponses": { "BusyTwice": {
            "first": { "Return": 1 }, "3-1": { "Return": 1 }, "0": { "Return": 1, "Throw": { "Error": "E" } }, "1": {},
            "2-4": { "Return": null }, "4": { "Return": 2 }, "5": { "Throw": { "Eror": "E" } }, "6": { "Return": 1, "x": 2 }
        } }
    }"#;
    let expected = "\
no key is called `StateMachine` here; did you mean `StateMachines`?
MockedResponses.BusyTwice.first: `first` is not the number of a call, from `0`, or a range such as `1-2`
MockedResponses.BusyTwice.3-1: `3-1` is not the number of a call, from `0`, or a range such as `1-2`
MockedResponses.BusyTwice.0: both `Return` and `Throw`: a call has one answer
MockedResponses.BusyTwice.1: neither `Return` nor `Throw`
MockedResponses.BusyTwice.4: `4` and `2-4` have calls in common
MockedResponses.BusyTwice.5.Throw: no key is called `Eror` here; did you mean `Error`?
MockedResponses.BusyTwice.5.Throw: `Throw` has no `Error`, the name of the error
MockedResponses.BusyTwice.6: no key is called `x` here; allowed: `Return` and `Throw`
StateMachines.M.TestCases.A.T: expected the name of a mocked response, found a number
StateMachines.M.TestCases.B: expected an object with the mocked response of each state, found a list
StateMachines.N: expected an object with `TestCases`, found null
StateMachines.M.TestCases.A.S: `MockedResponses` has no `BusyTwce`; did you mean `BusyTwice`?";
    assert_eq!(MockConfig::parse(wrong).unwrap_err().to_string(), expected);
    let no_json = MockConfig::parse("{").unwrap_err().to_string();
    assert_eq!(no_json, "no JSON: EOF while parsing an object at line 1 column 1");
    assert_eq!(MockConfig::parse("[]").unwrap_err().problems().len(), 1);
}
