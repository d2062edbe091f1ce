//! What the plugin would do for a task, by its source: serverless-step-functions 3.31.2, `lib/deploy/stepFunctions`,
//! `compileIamRole.js` and `iamStrategies`.

use super::super::escape;
use super::super::intrinsic;
use super::grants::Resource;
use super::params::{Param, param, within};
use super::tasks::{Kind, Task};
use sfn_core::json::{Map, Value};

/// How far the plugin serves a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coverage {
    /// It grants all that is needed.
    Full,
    /// It grants nothing, or too little.
    Missing,
    /// It stops with a `TypeError`, or writes a statement that AWS refuses.
    Broken,
}

use Coverage::{Broken, Full, Missing};

type Fields = Map;

/// How far the plugin serves `task`.
pub(super) fn coverage(task: &Task<'_>) -> Coverage {
    let fields = task.fields;
    match task.kind {
        // It knows nothing of the redrive and of the executions of the Map runs.
        Kind::Distributed => return Missing,
        // It looks at a result writer's resource without asking whether there is one.
        Kind::Writer if !fields.contains_key("Resource") => return Broken,
        Kind::Task | Kind::Reader | Kind::Writer => {}
    }
    let covered = fields.get("Resource").map_or(Missing, |resource| resource_coverage(resource, fields));
    // Whatever it grants of the task, it grants nothing of these.
    let lacks = fields.contains_key("Credentials") || task.kind == Kind::Writer || reads_manifest(task);
    if covered == Full && lacks { Missing } else { covered }
}

fn reads_manifest(task: &Task<'_>) -> bool {
    let config = task.fields.get("ReaderConfig");
    task.kind == Kind::Reader && config.is_some_and(|config| within(config, &["InputType"]) == Param::Text("MANIFEST"))
}

fn resource_coverage(resource: &Value, fields: &Fields) -> Coverage {
    match Resource::of(resource) {
        Resource::Function => Full,
        // It takes the reference to an activity for a function, which does no harm.
        Resource::Activity => Full,
        // It takes an intrinsic function for a Lambda function, and would allow to invoke `arn:aws:states:::…`.
        _ if intrinsic::is_intrinsic(resource) => Broken,
        Resource::Integration(name) if is_read(resource) => integration(&name, fields),
        Resource::Integration(_) => Missing,
        Resource::Unknown => Missing,
    }
}

/// Whether it understands the form: `arn:aws…:states:::` or `arn:${AWS::Partition}:states:::`.
fn is_read(resource: &Value) -> bool {
    let Some((partition, _)) = resource.as_str().and_then(|text| text.split_once(":states:::")) else { return false };
    partition.starts_with("arn:aws") || partition == "arn:${AWS::Partition}"
}

fn integration(name: &str, fields: &Fields) -> Coverage {
    let (call, pattern) = name.split_once('.').unwrap_or((name, ""));
    let (sync, token) = (pattern == "sync", pattern == "waitForTaskToken");
    let plain = pattern.is_empty();
    match call {
        "sqs:sendMessage" if plain || token => queue(fields),
        "sns:publish" if plain || token => {
            if constant_or_path(fields, "TopicArn") {
                Full
            } else {
                Missing
            }
        }
        "dynamodb:updateItem" | "dynamodb:putItem" | "dynamodb:getItem" | "dynamodb:deleteItem" if plain => {
            table(fields)
        }
        "aws-sdk:dynamodb:updateItem" | "aws-sdk:dynamodb:putItem" if plain || token => table(fields),
        "aws-sdk:dynamodb:updateTable" | "aws-sdk:dynamodb:query" | "aws-sdk:dynamodb:scan" if plain => table(fields),
        "aws-sdk:dynamodb:batchGetItem" | "aws-sdk:dynamodb:batchWriteItem" if plain => tables(fields),
        "aws-sdk:redshiftdata:executeStatement" | "aws-sdk:redshiftdata:batchExecuteStatement" if plain => {
            redshift(fields)
        }
        "aws-sdk:redshiftdata:listStatements"
        | "aws-sdk:redshiftdata:describeStatement"
        | "aws-sdk:redshiftdata:getStatementResult"
        | "aws-sdk:redshiftdata:cancelStatement"
            if plain =>
        {
            Full
        }
        "batch:submitJob" | "glue:startJobRun" if plain || sync => Full,
        "ecs:runTask" if plain || sync || token => Full,
        "lambda:invoke" if plain || token => function(fields),
        "states:startExecution" if plain || sync || token || pattern == "sync:2" => machine(fields),
        "aws-sdk:sfn:startSyncExecution" if plain => machine(fields),
        "codebuild:startBuild" if plain || sync => guarded(fields, &["ProjectName"]),
        "sagemaker:createTransformJob" if sync => transform(fields),
        "bedrock:invokeModel" if plain => model(fields),
        "events:putEvents" if plain || token => entries(fields),
        "aws-sdk:eventbridge:putTargets" if plain || token => rule(fields),
        "aws-sdk:scheduler:createSchedule" | "aws-sdk:scheduler:deleteSchedule" if plain => schedule(fields),
        "http:invoke" if plain => Full,
        "s3:getObject" | "aws-sdk:s3:getObject" | "s3:putObject" | "aws-sdk:s3:putObject" if plain => object(fields),
        "s3:listObjectsV2" | "aws-sdk:s3:listObjectsV2" if plain => object(fields),
        "aws-sdk:sesv2:sendEmail" if plain => Full,
        "athena:startQueryExecution" if plain || sync => Full,
        "athena:stopQueryExecution" | "athena:getQueryExecution" | "athena:getQueryResults" if plain => Full,
        "elasticmapreduce:createCluster" | "elasticmapreduce:terminateCluster" | "elasticmapreduce:addStep" => {
            // Its grants for `.sync` lack the rules through which Step Functions learns of the end.
            if plain { Full } else { Missing }
        }
        "elasticmapreduce:cancelStep"
        | "elasticmapreduce:setClusterTerminationProtection"
        | "elasticmapreduce:modifyInstanceFleetByName"
        | "elasticmapreduce:modifyInstanceGroupByName"
            if plain =>
        {
            Full
        }
        _ => Missing,
    }
}

/// Most of its code reads `Parameters` only.
fn parameter<'v>(fields: &'v Fields, key: &str) -> Param<'v> {
    fields.get("Parameters").map_or(Param::Absent, |parameters| within(parameters, &[key]))
}

fn constant_or_path(fields: &Fields, key: &str) -> bool {
    !matches!(parameter(fields, key), Param::Absent | Param::Other(_))
}

fn queue(fields: &Fields) -> Coverage {
    match parameter(fields, "QueueUrl") {
        Param::Dynamic | Param::Intrinsic(_) => Full,
        Param::Text(url) if escape::has_variable(url) => Full,
        Param::Text(url) if url.starts_with("https://sqs.") && url.contains(".amazonaws.com/") => Full,
        // It writes a statement whose list of resources is empty.
        Param::Text(_) => Broken,
        Param::Absent | Param::Other(_) => Missing,
    }
}

fn table(fields: &Fields) -> Coverage {
    let by_name = |value: &Value| value.get("Ref").is_some() || value.get("Fn::ImportValue").is_some();
    match (param(fields, &["TableName"]), param(fields, &["IndexName"])) {
        (Param::Dynamic, _) if !is_expression(fields) => Full,
        (Param::Text(name), index) if !name.starts_with("arn:") && !matches!(index, Param::Intrinsic(_)) => Full,
        (Param::Intrinsic(value), Param::Absent) if by_name(value) => Full,
        _ => Missing,
    }
}

fn tables(fields: &Fields) -> Coverage {
    match param(fields, &["RequestItems"]) {
        Param::Other(Value::Object(requests)) if requests.keys().any(|name| name.starts_with("arn:")) => Missing,
        Param::Other(Value::Object(_)) => Full,
        Param::Dynamic if !is_expression(fields) => Full,
        _ => Broken,
    }
}

/// Whether all of `Arguments` is one expression: it looks for a key in the text, and finds none.
fn is_expression(fields: &Fields) -> bool {
    fields.get("Arguments").is_some_and(Value::is_string)
}

fn redshift(fields: &Fields) -> Coverage {
    if !fields.contains_key("Parameters") {
        return Missing;
    }
    let texts = ["WorkgroupName", "SecretArn"].map(|key| parameter(fields, key));
    if texts.iter().any(|text| matches!(text, Param::Intrinsic(_) | Param::Other(_))) { Broken } else { Full }
}

fn function(fields: &Fields) -> Coverage {
    match param(fields, &["FunctionName"]) {
        Param::Text(_) | Param::Intrinsic(_) => Full,
        Param::Dynamic if !is_expression(fields) => Full,
        Param::Dynamic | Param::Absent | Param::Other(_) => Broken,
    }
}

fn machine(fields: &Fields) -> Coverage {
    match param(fields, &["StateMachineArn"]) {
        Param::Text(_) | Param::Intrinsic(_) => Full,
        Param::Dynamic if !is_expression(fields) => Full,
        Param::Dynamic | Param::Absent | Param::Other(_) => Broken,
    }
}

/// It takes the parameter for a text, and there to be `Parameters`.
fn guarded(fields: &Fields, path: &[&str]) -> Coverage {
    let Some(parameters) = fields.get("Parameters") else { return Broken };
    match within(parameters, path) {
        Param::Text(_) => Full,
        _ => Missing,
    }
}

fn transform(fields: &Fields) -> Coverage {
    match guarded(fields, &["TransformJobName"]) {
        Missing if !matches!(parameter(fields, "TransformJobName"), Param::Intrinsic(_)) => Full,
        other => other,
    }
}

fn model(fields: &Fields) -> Coverage {
    match parameter(fields, "ModelId") {
        Param::Text(id) if id.starts_with("arn:") && !id.contains(":inference-profile/") => Full,
        // `us.…`, `eu.…` and the like are inference profiles, which it takes for models.
        Param::Text(id) if id.split('.').next().is_some_and(|word| !PROFILES.contains(&word)) => Full,
        Param::Text(_) => Missing,
        _ => Broken,
    }
}

const PROFILES: &[&str] = &["apac", "au", "ca", "eu", "global", "jp", "us", "us-gov"];

fn entries(fields: &Fields) -> Coverage {
    let by_name = |bus: Param<'_>| match bus {
        Param::Absent => true,
        Param::Text(name) => !name.starts_with("arn:"),
        Param::Intrinsic(value) => value.get("Ref").is_some(),
        Param::Dynamic | Param::Other(_) => false,
    };
    match param(fields, &["Entries"]) {
        Param::Other(Value::Array(entries)) => {
            if entries.iter().all(|entry| by_name(within(entry, &["EventBusName"]))) { Full } else { Missing }
        }
        // Over a text it goes character by character, and finds the default bus.
        Param::Dynamic if fields.contains_key("Arguments") && !is_expression(fields) => Missing,
        _ => Broken,
    }
}

fn rule(fields: &Fields) -> Coverage {
    match (param(fields, &["Rule"]), param(fields, &["EventBusName"])) {
        (Param::Dynamic, _) if !is_expression(fields) => Full,
        (Param::Text(_) | Param::Intrinsic(_), Param::Absent | Param::Text(_) | Param::Intrinsic(_)) => Full,
        (Param::Dynamic | Param::Absent | Param::Other(_), _) => Broken,
        _ => Missing,
    }
}

fn schedule(fields: &Fields) -> Coverage {
    let group = param(fields, &["GroupName"]);
    let known = group == Param::Absent || group.is_constant();
    let role = param(fields, &["Target", "RoleArn"]);
    if known && (role == Param::Absent || role.is_constant()) { Full } else { Missing }
}

fn object(fields: &Fields) -> Coverage {
    if !fields.contains_key("Parameters") {
        return Broken;
    }
    let odd =
        ["Key", "Prefix"].map(|key| parameter(fields, key)).iter().any(|text| matches!(text, Param::Intrinsic(_)));
    if odd { Missing } else { Full }
}
