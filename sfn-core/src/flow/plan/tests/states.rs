//! Each type of state.

use super::*;

fn task(name: &str, next: &str) -> Value {
    json!({ "Type": "Task", "Resource": lambda(name), "Next": next })
}

#[test]
fn the_input_is_that_of_the_machine() {
    reads(json!({}), "$.id", "Order.in.id");
    reads(json!({}), "$$.Execution.Input.id", "Order.in.id");
    reads(json!({}), "$$.Execution.Id", "text");
}

#[test]
fn a_task_gives_what_its_function_gives() {
    reads(json!({ "Pay": task("pay", "Look") }), "$.id", "pay.out.id");
}

#[test]
fn a_result_path_keeps_the_input() {
    let state = |path: Value| json!({ "Pay": { "Type": "Task", "Resource": lambda("pay"), "ResultPath": path, "Next": "Look" } });
    reads(state(json!("$.paid")), "$", "{paid: pay.out, ..Order.in}");
    reads(state(json!("$.paid")), "$.id", "Order.in.id");
    reads(state(json!("$.paid")), "$.paid.id", "pay.out.id");
    reads(state(json!("$.a.b")), "$", "{a: {b: pay.out, ..Order.in.a}, ..Order.in}");
    reads(state(Value::Null), "$", "Order.in");
    reads(state(json!("$")), "$", "pay.out");
    reads(state(json!("$.list[0]")), "$", "{list: ?, ..Order.in}");
}

#[test]
fn a_function_is_asked_whether_it_takes_what_it_is_given() {
    let definition = json!({ "StartAt": "Pay", "States": {
        "Pay": { "Type": "Task", "Resource": lambda("pay"), "Parameters": { "order.$": "$.order" }, "Next": "Ship" },
        "Ship": { "Type": "Task", "Resource": lambda("ship"), "InputPath": "$.paid", "End": true },
    } });
    asks(
        &definition,
        &[
            "Pay.Parameters.order.$: there Order.in.order",
            "Pay.Resource: pay.in takes {order: Order.in.order}",
            "Ship.InputPath: there pay.out.paid",
            "Ship.Resource: ship.in takes pay.out.paid",
        ],
    );
}

#[test]
fn one_of_which_only_rustc_knows_what_it_is() {
    let with = |parameters: Value| {
        json!({ "StartAt": "Pay", "States": {
            "Pay": { "Type": "Task", "Resource": path(), "Parameters": parameters, "Next": "Done" },
            "Done": { "Type": "Pass", "InputPath": "$.id", "End": true },
        } })
    };
    asks(
        &with(json!({ "Input.$": "$.order" })),
        &[
            "Pay.Parameters.Input.$: there Order.in.order",
            "Pay.Resource: pay.in takes {Input: Order.in.order} or Order.in.order",
            "Done.InputPath: there pay.result.id",
        ],
    );
    let plain = json!({ "StartAt": "Pay", "States": { "Pay": { "Type": "Task", "Resource": path(), "End": true } } });
    asks(&plain, &["Pay.Resource: pay.in takes Order.in"]);
}

#[test]
fn an_invoked_function_is_given_the_payload() {
    let definition = json!({ "StartAt": "Pay", "States": {
        "Pay": {
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": { "FunctionName": lambda("pay"), "Payload.$": "$" }, "Next": "Look",
        },
        "Look": { "Type": "Pass", "Parameters": { "a.$": "$.Payload.id", "b.$": "$.StatusCode" }, "End": true },
    } });
    asks(&definition, &["Pay.Parameters.Payload.$: pay.in takes Order.in", "Look.Parameters.a.$: there pay.out.id"]);
}

#[test]
fn a_machine_is_started() {
    let started = |resource: &str| {
        json!({ "Start": {
            "Type": "Task", "Resource": resource,
            "Parameters": { "StateMachineArn": machine("Weekly"), "Input": { "id.$": "$.id" } }, "Next": "Look",
        } })
    };
    reads(started("arn:aws:states:::states:startExecution.sync:2"), "$.Output", "Weekly.out");
    reads(started("arn:aws:states:::states:startExecution.sync:2"), "$.Input", "{id: Order.in.id}");
    reads(started("arn:aws:states:::states:startExecution.sync"), "$.Output", "text");
    reads(started("arn:aws:states:::states:startExecution"), "$.ExecutionArn", "text");
    reads(json!({ "Start": { "Type": "Task", "Resource": machine("Weekly"), "Next": "Look" } }), "$", "Weekly.result");
    let definition = json!({ "StartAt": "Start", "States": { "Start": {
        "Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
        "Parameters": { "StateMachineArn": machine("Weekly"), "Input.$": "$.id" }, "End": true,
    } } });
    asks(
        &definition,
        &["Start.Parameters.Input.$: there Order.in.id", "Start.Parameters.Input.$: Weekly.in takes Order.in.id"],
    );
}

#[test]
fn an_integration_gives_what_is_stated() {
    let state = json!({ "Get": { "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Next": "Look" } });
    let mut program = Program::takes_order();
    let mut definition = json!({ "StartAt": "Get", "States": state });
    definition["States"]["Look"] = json!({ "Type": "Pass", "InputPath": "$.Item.id", "End": true });
    let plan = program.plan(&definition);
    assert_eq!(plan.asked.len(), 0);
    let unknown = plan.unknowns.iter().find(|unknown| unknown.read).unwrap();
    assert_eq!(unknown.location.to_string(), "Get.Resource");
    assert_eq!(
        unknown.message.as_deref(),
        Some("what `arn:aws:states:::dynamodb:getItem` gives to state `Get` is not known")
    );
    program.stated = vec![("/States/Get/Resource", Some("Receipt"))];
    asks_of(&program, &definition, &["Look.InputPath: there Receipt.out.Item.id"]);
    program.stated = vec![("/States/Get/Resource", None)];
    let plan = program.plan(&definition);
    assert!(plan.asked.is_empty() && plan.unknowns.iter().all(|unknown| !unknown.read || unknown.message.is_none()));
}

#[test]
fn a_transition_may_state_what_flows() {
    let mut program = Program::takes_order();
    program.stated = vec![("/States/Pay/Next", Some("Receipt"))];
    let definition = json!({ "StartAt": "Pay", "States": {
        "Pay": task("pay", "Look"), "Look": { "Type": "Pass", "InputPath": "$.id", "End": true },
    } });
    asks_of(&program, &definition, &["Pay.Resource: pay.in takes Order.in", "Look.InputPath: there Receipt.out.id"]);
}

#[test]
fn a_machine_that_declares_nothing_says_so_once() {
    let definition = json!({ "StartAt": "Look", "States": {
        "Look": { "Type": "Pass", "Parameters": { "a.$": "$.a", "b.$": "$.b" }, "End": true },
    } });
    let read = |program: &Program| -> Vec<_> {
        let plan = program.plan(&definition);
        plan.unknowns.into_iter().filter(|unknown| unknown.read).filter_map(|unknown| unknown.message).collect()
    };
    assert_eq!(read(&Program::default()).len(), 1);
    let any = MachineLeaf { input: Declared::Any, output: Declared::Nothing };
    assert_eq!(read(&Program { machine: any, stated: Vec::new() }), Vec::<String>::new());
}

#[test]
fn the_ends_fit_the_output() {
    let mut program = Program::takes_order();
    program.machine.output = Declared::Leaf(leaf("Receipt"));
    let definition = json!({ "StartAt": "Pay", "States": {
        "Pay": { "Type": "Task", "Resource": lambda("pay"), "Next": "Done" },
        "Done": { "Type": "Succeed", "OutputPath": "$.receipt" },
    } });
    asks_of(
        &program,
        &definition,
        &[
            "Pay.Resource: pay.in takes Order.in",
            "Done.OutputPath: there pay.out.receipt",
            "Done.Type: Receipt.out takes pay.out.receipt",
        ],
    );
}

#[test]
fn a_map_takes_a_list_and_gives_one() {
    let map = json!({ "Each": {
        "Type": "Map", "ItemsPath": "$.ids", "ItemSelector": { "id.$": "$$.Map.Item.Value", "of.$": "$.name" },
        "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Task", "Resource": lambda("pay"), "End": true } } },
        "ResultPath": "$.paid", "Next": "Look",
    } });
    reads(map.clone(), "$.paid", "[pay.out…]");
    reads(map.clone(), "$.paid[*].id", "[pay.out<searched>.id…]");
    reads(map.clone(), "$.paid[0].id", "pay.out.id");
    let mut definition = json!({ "StartAt": "Each", "States": map });
    definition["States"]["Each"]["End"] = json!(true);
    asks(
        &definition,
        &[
            "Each.ItemsPath: List Order.in.ids",
            "Each.ItemSelector.id.$: there Order.in.ids[*]",
            "Each.ItemSelector.of.$: there Order.in.name",
            "Each.ItemProcessor.One.Resource: pay.in takes {id: Order.in.ids[*], of: Order.in.name}",
            "Each.ResultPath: Object Order.in",
        ],
    );
}

#[test]
fn a_distributed_map_reads_and_batches() {
    let map = |fields: Value| {
        let mut map = json!({
            "Type": "Map", "Next": "Look",
            "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "One",
                "States": { "One": { "Type": "Pass", "End": true } },
            },
        });
        fields.as_object().into_iter().flatten().for_each(|(key, value)| map[key] = value.clone());
        json!({ "Each": map })
    };
    let listed = json!({ "ItemReader": { "Resource": "arn:aws:states:::s3:listObjectsV2" } });
    reads(map(listed), "$[0].Key", "text");
    let csv = json!({ "ItemReader": {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id"] },
    } });
    reads(map(csv), "$[0].id", "text");
    let batched = json!({ "ItemsPath": "$.ids", "ItemBatcher": { "MaxItemsPerBatch": 5, "BatchInput": { "a": 1 } } });
    reads(map(batched), "$[0]", "{BatchInput: {a: integer}, Items: [Order.in.ids[*]…]}");
    let written = json!({ "ItemsPath": "$.ids", "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject" } });
    reads(map(written), "$.MapRunArn", "text");
}

#[test]
fn a_parallel_gives_what_its_branches_give() {
    let branch = |name: &str| json!({ "StartAt": name, "States": { name: { "Type": "Task", "Resource": lambda(name), "End": true } } });
    let state = json!({ "Both": { "Type": "Parallel", "Branches": [branch("pay"), branch("ship")], "Next": "Look" } });
    reads(state.clone(), "$", "[pay.out, ship.out]");
    reads(state, "$[1].id", "ship.out.id");
}

#[test]
fn a_catcher_gets_the_error_in_the_raw_input() {
    let state = json!({ "Pay": {
        "Type": "Task", "Resource": lambda("pay"), "InputPath": "$.order", "End": true,
        "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Look" }],
    } });
    reads(state.clone(), "$", "{error: {Cause: (? | text), Error: text}, ..Order.in}");
    reads(state.clone(), "$.error.Cause", "(? | text)");
    let mut plain = state;
    plain["Pay"]["Catch"][0].as_object_mut().unwrap().remove("ResultPath");
    reads(plain, "$", "{Cause: (? | text), Error: text}");
}

#[test]
fn error_names_are_those_of_what_can_fail() {
    let pay = json!({
        "Type": "Task", "Resource": lambda("pay"), "End": true,
        "Retry": [{ "ErrorEquals": ["Declined", "Lambda.TooManyRequestsException"] }],
    });
    let definition = json!({ "StartAt": "Pay", "States": { "Pay": pay } });
    asks(&definition, &["Pay.Resource: pay.in takes Order.in", "Pay.Retry[0].ErrorEquals[0]: raised Declined by pay"]);
    let branch = json!({ "StartAt": "Try", "States": {
        "Try": { "Type": "Task", "Resource": lambda("pay"), "Next": "No" }, "No": { "Type": "Fail", "Error": "Refused" },
    } });
    let mut definition = json!({ "StartAt": "Both", "States": {
        "Both": {
            "Type": "Parallel", "Branches": [branch], "End": true,
            "Catch": [{ "ErrorEquals": ["Lost"], "Next": "Done" }],
        },
        "Done": { "Type": "Succeed" },
    } });
    let raised = |definition: &Value| -> Vec<_> {
        let plan = Program::takes_order().plan(definition);
        let all = plan.asked.iter().map(|asked| Shown(&plan).asked(asked));
        all.filter(|text| text.contains("raised")).collect()
    };
    assert_eq!(raised(&definition), ["Both.Catch[0].ErrorEquals[0]: raised Lost by pay, Refused"]);
    // What a service raises is not known.
    definition["States"]["Both"]["Branches"][0]["States"]["Try"]["Resource"] = json!("arn:aws:states:::sns:publish");
    assert_eq!(raised(&definition), Vec::<String>::new());
}

#[test]
fn waits_and_failures_read_paths() {
    let definition = json!({ "StartAt": "Hold", "States": {
        "Hold": { "Type": "Wait", "SecondsPath": "$.seconds", "Next": "Until" },
        "Until": { "Type": "Wait", "TimestampPath": "$.at", "Next": "No" },
        "No": { "Type": "Fail", "ErrorPath": "$.error", "CausePath": "States.Format('{}', $.cause)" },
    } });
    asks(
        &definition,
        &[
            "Hold.SecondsPath: Integer Order.in.seconds",
            "Until.TimestampPath: Timestamp Order.in.at",
            "No.ErrorPath: Text Order.in.error",
            "No.CausePath: there Order.in.cause",
        ],
    );
}

#[test]
fn what_the_definition_builds_is_known_without_types() {
    let definition = json!({ "StartAt": "Make", "States": {
        "Make": { "Type": "Pass", "Result": { "a": 1, "c": null }, "Next": "Use" },
        "Use": { "Type": "Pass", "InputPath": "$.b", "End": true },
    } });
    let plan = Program::default().plan(&definition);
    let [asked] = plan.asked.as_slice() else { panic!("{:?}", plan.asked) };
    assert_eq!(asked.head, "InputPath `$.b` in state `Use`");
    assert_eq!(asked.name, "Use_InputPath");
    assert_eq!(asked.note.as_deref(), Some("there is no field `b`\n    fields available: a, c"));
}
