use super::super::program::Program;
use super::super::tests::{function, machine, one_state, program};
use super::*;

fn plan(definition: Value) -> (Role, Vec<String>) {
    let program: Program = program(vec![function("work")], vec![machine("M", definition)]);
    let mut report = Report::default();
    let names =
        Names::of(&program, &program.service, &super::super::base::Declared::of_functions(&["byHand"]), &mut report);
    let machine = &program.machines[0];
    let named = names.machine(&machine.id).unwrap();
    let role = role(machine, named, &names, &machine.definition, false, &mut report);
    (role, report.texts())
}

fn task(resource: &str, key: &str, value: Value) -> Role {
    let (role, problems) = plan(one_state(json!({ "Type": "Task", "Resource": resource, key: value, "End": true })));
    assert_eq!(problems, Vec::<String>::new());
    role
}

fn parameters(resource: &str, value: Value) -> Role {
    task(&format!("arn:aws:states:::{resource}"), "Parameters", value)
}

fn arguments(resource: &str, value: Value) -> Role {
    task(&format!("arn:aws:states:::{resource}"), "Arguments", value)
}

fn allow(actions: &[&str], resource: Value) -> Value {
    json!({ "Effect": "Allow", "Action": actions, "Resource": resource })
}

fn sub(text: &str) -> Value {
    json!({ "Fn::Sub": text })
}

fn extended(actions: &[&str], resource: Value) -> Role {
    Role::Extended(vec![allow(actions, resource)])
}

#[track_caller]
fn own(role: Role, actions: &[&str]) {
    let Role::Own(statements) = role else { panic!("{role:?}") };
    let text = serde_json::to_string(&statements).unwrap();
    for action in actions {
        assert!(text.contains(action), "{action} in {text}");
    }
}

const QUEUE: &str = "https://sqs.eu-west-1.amazonaws.com/1/q";

#[test]
fn the_table_is_sorted() {
    let names: Vec<_> = table::INTEGRATIONS.iter().map(|integration| integration.name).collect();
    assert!(names.is_sorted_by(|a, b| a < b));
    for action in
        table::INTEGRATIONS.iter().flat_map(|row| row.call.iter().chain(row.sync)).flat_map(|need| need.actions)
    {
        let (_, name) = action.split_once(':').unwrap();
        assert!(name.starts_with(|c: char| c.is_ascii_uppercase()), "{action}");
    }
}

#[test]
fn functions() {
    for resource in
        [json!({ "Fn::GetAtt": ["work", "Arn"] }), json!("arn:aws:lambda:eu-west-1:1:function:f"), json!("${env:ARN}")]
    {
        let state = json!({ "Type": "Task", "Resource": resource, "End": true });
        assert_eq!(plan(one_state(state)), (Role::Plugin, vec![]));
    }
    assert_eq!(parameters("lambda:invoke", json!({ "FunctionName.$": "$.f" })), Role::Plugin);
    assert_eq!(arguments("lambda:invoke", json!({ "FunctionName": "f" })), Role::Plugin);
    own(arguments("lambda:invoke", json!("{% $states.input %}")), &["lambda:InvokeFunction"]);
    assert_eq!(
        parameters("aws-sdk:lambda:invoke", json!({ "FunctionName": { "Ref": "byHand" } })),
        extended(
            &["lambda:InvokeFunction"],
            json!([
                { "Fn::GetAtt": ["ByHandLambdaFunction", "Arn"] },
                { "Fn::Sub": ["${Function}:*", { "Function": { "Fn::GetAtt": ["ByHandLambdaFunction", "Arn"] } }] },
            ])
        )
    );
}

#[test]
fn queues_and_topics() {
    assert_eq!(parameters("sqs:sendMessage", json!({ "QueueUrl": QUEUE })), Role::Plugin);
    let arn = "arn:${AWS::Partition}:sqs:eu-west-1:1:q";
    let granted = extended(&["sqs:SendMessage"], json!([sub(arn)]));
    assert_eq!(arguments("sqs:sendMessage", json!({ "QueueUrl": QUEUE })), granted);
    assert_eq!(arguments("sqs:sendMessage.waitForTaskToken", json!({ "QueueUrl": QUEUE })), granted);
    let by_reference = extended(&["sqs:SendMessage"], json!([{ "Fn::GetAtt": ["Q", "Arn"] }]));
    assert_eq!(arguments("sqs:sendMessage", json!({ "QueueUrl": { "Ref": "Q" } })), by_reference);
    assert_eq!(
        arguments("sqs:sendMessage", json!({ "QueueUrl": "{% $u %}" })),
        extended(&["sqs:SendMessage"], json!("*"))
    );
    let china = "https://sqs.cn-north-1.amazonaws.com.cn/1/q";
    own(parameters("sqs:sendMessage", json!({ "QueueUrl": china })), &["sqs:SendMessage", "sqs:cn-north-1:1:q"]);
    assert_eq!(parameters("sns:publish", json!({ "TopicArn.$": "$.t" })), Role::Plugin);
    assert_eq!(
        arguments("sns:publish", json!({ "TopicArn": { "Ref": "T" } })),
        extended(&["sns:Publish"], json!([{ "Ref": "T" }]))
    );
    assert_eq!(parameters("sns:publish", json!({ "PhoneNumber": "1" })), extended(&["sns:Publish"], json!("*")));
}

#[test]
fn tables() {
    let arn = |table: &str| {
        sub(&format!("arn:${{AWS::Partition}}:dynamodb:${{AWS::Region}}:${{AWS::AccountId}}:table/{table}"))
    };
    assert_eq!(arguments("dynamodb:getItem", json!({ "TableName": "t" })), Role::Plugin);
    assert_eq!(parameters("aws-sdk:dynamodb:query", json!({ "TableName": { "Ref": "T" } })), Role::Plugin);
    assert_eq!(
        arguments("aws-sdk:dynamodb:getItem", json!({ "TableName": "t" })),
        extended(&["dynamodb:GetItem"], json!([arn("t")]))
    );
    let imported = json!({ "Fn::Sub": "${Env}-t" });
    let named = json!({ "Fn::Sub": [arn("${TableName}")["Fn::Sub"], { "TableName": imported }] });
    assert_eq!(
        parameters("dynamodb:putItem", json!({ "TableName": imported })),
        extended(&["dynamodb:PutItem"], json!([named])),
        "the plugin would write `table/[object Object]`"
    );
    assert_eq!(
        parameters("aws-sdk:dynamodb:query", json!({ "TableName": "arn:aws:dynamodb:eu-west-1:1:table/t" })),
        extended(&["dynamodb:Query"], json!(["arn:aws:dynamodb:eu-west-1:1:table/t"])),
    );
    own(arguments("aws-sdk:dynamodb:batchGetItem", json!("{% $r %}")), &["dynamodb:BatchGetItem"]);
    assert_eq!(
        parameters("aws-sdk:dynamodb:transactWriteItems", json!({ "TransactItems": [] })),
        extended(
            &["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
            json!("*")
        )
    );
}

#[test]
fn machines() {
    let arn = "arn:aws:states:eu-west-1:1:stateMachine:m";
    assert_eq!(arguments("states:startExecution.sync:2", json!({ "StateMachineArn": arn })), Role::Plugin);
    assert_eq!(arguments("states:startExecution", json!({ "StateMachineArn": "{% $m %}" })), Role::Plugin);
    own(
        arguments("states:startExecution.sync", json!("{% $m %}")),
        &["states:StartExecution", "states:StopExecution", "events:PutRule"],
    );
    assert_eq!(
        parameters("aws-sdk:sfn:startExecution", json!({ "StateMachineArn": arn })),
        extended(&["states:StartExecution"], json!([arn]))
    );
}

#[test]
fn what_the_plugin_reads_unguarded() {
    own(arguments("aws-sdk:s3:getObject", json!({ "Bucket": "b", "Key": "k" })), &["s3:GetObject", "s3:::b"]);
    own(
        arguments("codebuild:startBuild.sync", json!({ "ProjectName": "p" })),
        &["codebuild:StartBuild", "project/p", "events:PutRule"],
    );
    own(arguments("bedrock:invokeModel", json!({ "ModelId": "m" })), &["bedrock:InvokeModel"]);
    own(parameters("bedrock:invokeModel", json!({ "ModelId.$": "$.m" })), &["bedrock:InvokeModel"]);
    own(
        arguments("sagemaker:createTransformJob.sync", json!({})),
        &["sagemaker:CreateTransformJob", "sagemaker:StopTransformJob"],
    );
    own(parameters("events:putEvents", json!({ "Entries.$": "$.e" })), &["events:PutEvents"]);
    own(
        parameters("aws-sdk:redshiftdata:executeStatement", json!({ "SecretArn": { "Ref": "S" } })),
        &["redshift-data:ExecuteStatement", "secretsmanager:GetSecretValue"],
    );
}

#[test]
fn events() {
    let entry = |bus: Value| json!({ "Entries": [{ "EventBusName": bus, "Source": "s" }, { "Source": "s" }] });
    assert_eq!(arguments("events:putEvents", entry(json!("b"))), Role::Plugin);
    let bus = |name: &str| {
        sub(&format!("arn:${{AWS::Partition}}:events:${{AWS::Region}}:${{AWS::AccountId}}:event-bus/{name}"))
    };
    assert_eq!(
        arguments("events:putEvents", entry(json!("{% $b %}"))),
        extended(&["events:PutEvents"], json!([bus("*"), bus("default")]))
    );
    let target = json!({ "GroupName": "{% $g %}", "Target": { "RoleArn": "arn:aws:iam::1:role/r" } });
    let Role::Extended(statements) = arguments("aws-sdk:scheduler:createSchedule", target) else { panic!() };
    assert_eq!(statements[1], allow(&["iam:PassRole"], json!(["arn:aws:iam::1:role/r"])));
}

#[test]
fn the_sdk_s_services_by_iam_s_names() {
    let table = [
        ("sfn:describeExecution", "states:DescribeExecution"),
        ("cloudwatchlogs:startQuery", "logs:StartQuery"),
        ("eventbridge:putRule", "events:PutRule"),
        ("sesv2:sendBulkEmail", "ses:SendBulkEmail"),
        ("cognitoidentityprovider:adminGetUser", "cognito-idp:AdminGetUser"),
        ("elasticloadbalancingv2:describeTargetHealth", "elasticloadbalancing:DescribeTargetHealth"),
        ("s3:headObject", "s3:GetObject"),
        ("s3:listObjectsV2", "s3:ListBucket"),
        ("secretsmanager:getSecretValue", "secretsmanager:GetSecretValue"),
        ("ec2:describeInstances", "ec2:DescribeInstances"),
        ("bedrockruntime:converse", "bedrock:InvokeModel"),
        ("apigateway:updateStage", "apigateway:PATCH"),
        ("apigateway:getExport", "apigateway:GET"),
        ("cloudwatch:putMetricData", "cloudwatch:PutMetricData"),
        ("paymentcryptographydata:encryptData", "payment-cryptography:EncryptData"),
        ("ssmsap:startApplication", "ssm-sap:StartApplication"),
        ("mturk:createHIT", "mechanicalturk:CreateHIT"),
    ];
    for (call, action) in table {
        let (service, name) = call.split_once(':').unwrap();
        assert_eq!(sdk::call(service, name).0, [action], "{call}");
    }
    assert_eq!(parameters("aws-sdk:ec2:stopInstances", json!({})), extended(&["ec2:StopInstances"], json!("*")));
    assert_eq!(
        parameters("aws-sdk:ssm:getParameter", json!({ "Name": "/a/b" })),
        extended(
            &["ssm:GetParameter"],
            json!([sub("arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/a/b")])
        )
    );
}

#[test]
fn maps_that_are_distributed() {
    let map = |more: Value| {
        let processor = json!({
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
            "StartAt": "In", "States": { "In": { "Type": "Task", "Resource": { "Fn::GetAtt": ["work", "Arn"] }, "End": true } },
        });
        let mut state = json!({ "Type": "Map", "ItemProcessor": processor, "End": true });
        state.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        plan(one_state(state)).0
    };
    let own_arn = |kind: &str, end: &str| {
        sub(&format!(
            "arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:{kind}:${{self:service}}-${{sls:stage}}-M{end}"
        ))
    };
    let itself = [
        allow(&["states:StartExecution"], json!([own_arn("stateMachine", "")])),
        allow(&["states:DescribeExecution", "states:StopExecution"], json!([own_arn("execution", ":*")])),
        allow(
            &["states:DescribeExecution", "states:RedriveExecution", "states:StopExecution"],
            json!([own_arn("execution", "/*")]),
        ),
    ];
    assert_eq!(map(json!({})), Role::Extended(itself.to_vec()));
    let reader =
        json!({ "ItemReader": { "Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": { "Bucket": "b" } } });
    assert_eq!(map(reader), Role::Extended(itself.to_vec()), "the plugin does this one");
    let manifest = json!({ "ItemReader": {
        "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "MANIFEST" },
        "Parameters": { "Bucket": "b", "Key": "k" },
    } });
    let Role::Extended(statements) = map(manifest) else { panic!() };
    assert!(statements.contains(&allow(&["s3:GetObject", "s3:ListBucket"], json!("*"))), "{statements:?}");
    let writer =
        json!({ "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "b" } } });
    let Role::Extended(statements) = map(writer) else { panic!() };
    let upload = ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"];
    assert_eq!(statements[3], allow(&upload, json!([sub("arn:${AWS::Partition}:s3:::b/*")])));
    let jsonata = json!({ "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "Arguments": { "Bucket": "b", "Key": "k" } } });
    own(map(jsonata), &["lambda:InvokeFunction", "WorkLambdaFunction", "states:RedriveExecution", "s3:::b/k"]);
    own(map(json!({ "ResultWriter": { "WriterConfig": { "OutputType": "JSON" } } })), &["lambda:InvokeFunction"]);
}

#[test]
fn credentials_and_activities() {
    let state = json!({
        "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ec2:stopInstances",
        "Credentials": { "RoleArn": "arn:aws:iam::2:role/r" }, "End": true,
    });
    assert_eq!(plan(one_state(state)).0, extended(&["sts:AssumeRole"], json!(["arn:aws:iam::2:role/r"])));
    let state = json!({
        "Type": "Task", "Resource": { "Fn::GetAtt": ["work", "Arn"] },
        "Credentials": { "RoleArn.$": "$.r" }, "End": true,
    });
    assert_eq!(plan(one_state(state)).0, extended(&["sts:AssumeRole"], json!("*")));
    assert_eq!(task("arn:aws:states:eu-west-1:1:activity:a", "Comment", json!("")), Role::Plugin);
}

#[test]
fn what_nobody_knows() {
    let (_, problems) =
        plan(one_state(json!({ "Type": "Task", "Resource": "arn:aws:states:::nosuch:thing", "End": true })));
    assert!(
        problems[0].starts_with("M.Only (src/lib.rs:1): the integration `nosuch:thing` is not known"),
        "{problems:?}"
    );
    let (_, problems) = plan(one_state(json!({ "Type": "Task", "Resource": "urn:x", "End": true })));
    assert_eq!(problems.len(), 1);
}

#[test]
fn partitions() {
    let gov = task("arn:aws-us-gov:states:::sqs:sendMessage", "Parameters", json!({ "QueueUrl": QUEUE }));
    assert_eq!(gov, Role::Plugin);
    let plugin_s = task("arn:#{AWS::Partition}:states:::glue:startJobRun", "Parameters", json!({}));
    assert_eq!(plugin_s, extended(&["glue:StartJobRun"], json!("*")), "the plugin looks before it replaces");
    let state =
        json!({ "Type": "Task", "Resource": sub("arn:${AWS::Partition}:states:::glue:startJobRun"), "End": true });
    own(plan(one_state(state)).0, &["glue:StartJobRun"]);
    let written_out = task("arn:aws:states:eu-west-1:1:glue:startJobRun", "Parameters", json!({}));
    assert_eq!(written_out, extended(&["glue:StartJobRun"], json!("*")));
}

#[test]
fn statements_are_merged() {
    let grants = vec![
        statement::Grant::new(["a:B"], json!("x")),
        statement::Grant::new(["a:C"], json!("y")),
        statement::Grant::new(["a:A"], json!("x")),
        statement::Grant::new(["a:A", "a:B"], json!("z")),
        statement::Grant::new(["a:C"], json!("*")),
    ];
    let merged = statement::merge(grants);
    assert_eq!(merged, [allow(&["a:A", "a:B"], json!(["x", "z"])), allow(&["a:C"], json!("*"))]);
}

#[test]
fn the_integrations_that_the_plugin_lacks() {
    for name in [
        "apigateway:invoke",
        "eks:runJob.sync",
        "databrew:startJobRun",
        "emr-serverless:startJobRun.sync",
        "mediaconvert:createJob",
    ] {
        assert_ne!(
            std::mem::discriminant(&parameters(name, json!({}))),
            std::mem::discriminant(&Role::Own(vec![])),
            "{name}"
        );
    }
    assert_eq!(parameters("apigateway:invoke", json!({})), extended(&["execute-api:Invoke"], json!("*")));
}
