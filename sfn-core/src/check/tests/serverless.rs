use super::{NONE, line};
use crate::check::object;
use crate::field::Object;
use crate::json::{Value, json};

fn check(kind: Object, value: Value) -> Vec<String> {
    object(kind, &value).iter().map(line).collect()
}

#[test]
fn functions() {
    let function = |value| check(Object::Function, value);
    assert_eq!(function(json!({ "timeout": 900, "memorySize": 128, "events": [{ "sqs": { "arn": "a" } }] })), NONE);
    assert_eq!(function(json!({ "timeout": "${self:custom.timeout}", "role": { "Fn::GetAtt": ["R", "Arn"] } })), NONE);
    assert_eq!(function(json!({ "timeout": 901 })), ["/timeout: `timeout` is 1 to 900, not `901`"]);
    let expected = "/timeuot @key: a Lambda function has no field `timeuot`; did you mean `timeout`?";
    assert_eq!(function(json!({ "timeuot": 1 })), [expected]);
    let expected = "a Lambda function takes no `handler`: `sfn` writes it: the handler is the function itself";
    assert_eq!(function(json!({ "handler": "x" })), [format!("/handler @key: {expected}")]);
    assert_eq!(function(json!({ "name": "${self:service}-pay_2", "logRetentionInDays": 731 })), NONE);
    let expected = "/name: `name` of a Lambda function is not `my pay`: the Serverless Framework takes letters, digits, \
                    `-` and `_`";
    assert_eq!(function(json!({ "name": "my pay" })), [expected]);
    let days = |days: Value| function(json!({ "logRetentionInDays": days }));
    assert_eq!(days(json!("${self:custom.days}")), NONE);
    let is = "/logRetentionInDays: `logRetentionInDays` is 1, 3, 5, …, not";
    assert_eq!(days(json!(8)), [format!("{is} `8`; the nearest is 7")]);
    assert_eq!(days(json!(4000)), [format!("{is} `4000`; the nearest is 3653")]);
    assert_eq!(days(json!(-1)), [format!("{is} `-1`; the nearest is 1")]);
    assert_eq!(days(json!(1e30)), [format!("{is} `1e+30`; the nearest is 3653")]);
    assert_eq!(days(json!(6.5)), [format!("{is} `6.5`; the nearest is 7")]);
    assert_eq!(days(json!("8")).len(), 1);
    assert_eq!(function(json!({ "vpc": { "subnetIds": ["s"] } })).len(), 1);
    assert_eq!(function(json!({ "events": [{ "sqs": "a", "sns": "b" }] })).len(), 1);
}

#[test]
fn machines() {
    let machine = |value| check(Object::ServerlessMachine, value);
    assert_eq!(machine(json!({ "name": "${self:service}-${sls:stage}-Pay.2" })), NONE);
    let expected = "/name: `name` of a state machine is not `my pay`: Step Functions takes no ` ` in it";
    assert_eq!(machine(json!({ "name": "my pay" })), [expected]);
    assert_eq!(machine(json!({ "name": "m".repeat(81) })).len(), 1);
    assert_eq!(machine(json!({ "type": "EXPRESS", "tracingConfig": { "enabled": true } })), NONE);
    assert_eq!(machine(json!({ "kmsKeyArns": ["arn:aws:kms:::key/k", { "Fn::GetAtt": ["K", "Arn"] }] })), NONE);
    let expected = "/role: the plugin takes no `Fn::Sub` for `role`";
    assert_eq!(machine(json!({ "role": { "Fn::Sub": "arn:aws:iam::1:role/r" } })), [expected]);
    assert_eq!(machine(json!({ "role": "my-role" })), ["/role: `role` takes an ARN (`arn:aws…`), not `my-role`"]);
    assert_eq!(machine(json!({ "role": "arn:aws:iam::1:role/r", "iamRoleStatements": [] })).len(), 1);
    let statement = json!({ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "Sid": "x" });
    assert_eq!(machine(json!({ "iamRoleStatements": [statement] })).len(), 1);
    let target = json!({ "sns": "arn:aws:sns:::t" });
    assert_eq!(machine(json!({ "notifications": { "FAILED": vec![target.clone(); 5] } })), NONE);
    assert_eq!(
        machine(json!({ "type": "EXPRESS", "notifications": { "FAILED": [target.clone()] } })),
        ["/notifications @key: an EXPRESS machine has no `notifications`: the plugin leaves them out"]
    );
    assert_eq!(machine(json!({ "notifications": { "FAILED": vec![target; 6] } })).len(), 1);
    let alarms = |template: &str| json!({ "alarms": { "topics": { "ok": "t" }, "metrics": ["executionsFailed"], "nameTemplate": template } });
    assert_eq!(machine(alarms("$[metricName]")), NONE);
    assert_eq!(machine(alarms("fixed")).len(), 1);
}

#[test]
fn events() {
    let event = |value| check(Object::MachineEvent, value);
    let schedule = |value| event(json!({ "schedule": value }));
    assert_eq!(schedule(json!("rate(1 hour)")), NONE);
    assert_eq!(schedule(json!({ "rate": "cron(0 18 ? * SAT *)", "input": { "start": "true" } })), NONE);
    assert_eq!(schedule(json!("hourly")), ["/schedule: `hourly` is neither `rate(…)` nor `cron(…)`"]);
    assert_eq!(schedule(json!("rate(1 hours)")), ["/schedule: `rate(1 hours)` is written `rate(1 hour)`"]);
    assert_eq!(schedule(json!("rate(2 hour)")), ["/schedule: `rate(2 hour)` is written `rate(2 hours)`"]);
    let units = "is not a number of minutes, hours or days: `rate(5 minutes)`";
    assert_eq!(schedule(json!("rate(1 week)")), [format!("/schedule: `rate(1 week)` {units}")]);
    assert!(schedule(json!("cron(0 12 * * *)"))[0].ends_with("and `cron(0 12 * * *)` has 5"));
    assert_eq!(schedule(json!("rate(${self:custom.rate})")), NONE);
    assert_eq!(schedule(json!({ "rate": ["rate(1 hour)"] })), ["/schedule/rate: `rate` takes a text, not a list"]);
    assert_eq!(schedule(json!({ "rate": "rate(1 hour)", "input": 1, "inputPath": "$.x" })).len(), 1);
    assert_eq!(schedule(json!({ "rate": "rate(1 hour)", "method": "scheduler", "retryPolicy": {} })).len(), 1);
    assert_eq!(schedule(json!({ "rate": "rate(1 hour)", "method": "scheduler", "timezone": "UTC" })), NONE);
    assert_eq!(schedule(json!({ "rate": "rate(1 hour)", "timezone": "UTC" })).len(), 1);
    assert_eq!(schedule(json!({ "rate": "rate(1 hour)", "description": "say \"x\"" })).len(), 1);
    assert_eq!(event(json!({ "http": "POST orders" })), NONE);
    assert_eq!(event(json!({ "http": "orders" })).len(), 1);
    assert_eq!(event(json!({ "s3": "bucket" })), ["/s3 @key: an event of a state machine has no field `s3`"]);
    let expected = "an event of a state machine has no field `cloudWatchEvent`; did you mean `cloudwatchEvent`?";
    assert_eq!(event(json!({ "cloudWatchEvent": {} })), [format!("/cloudWatchEvent @key: {expected}")]);
    assert_eq!(event(json!({ "eventBridge": {} })), ["/eventBridge @key: `eventBridge` has no `event`"]);
    let sibling = json!({ "schedule": "rate(1 hour)", "inputPath": "$.x" });
    assert_eq!(event(sibling), ["/inputPath @key: an event of a state machine has no field `inputPath`"]);
}
