//! `aws-sdk:<service>:<action>`: the IAM actions of a call of the AWS SDK.
//!
//! IAM's prefix is mostly the SDK's name of the service, and its action the call's; the tables hold where they are not
//! (service authorization reference, November 2026). A call is narrowed where its parameters name the resource in the
//! way of [`NARROW`]; else it is allowed on `*`.

use super::table::Need;
use super::target::Target::{self, Any, Arn, Buses, Function, Named, Queue, Tables};
use sfn_core::check::Service;

/// The IAM actions of a call, and what they are narrowed to.
pub(super) fn call(service: &str, action: &str) -> (Vec<String>, Vec<Target>) {
    (actions(service, action), targets(service, action))
}

/// Roles that the call hands on.
pub(super) fn passes_role(service: &str, action: &str) -> Option<Need> {
    let path: &[&str] = match (service, action) {
        ("scheduler", "createSchedule" | "updateSchedule") => &["Target", "RoleArn"],
        ("glue", "createJob" | "updateJob" | "createCrawler" | "updateCrawler") => &["Role"],
        ("lambda", "createFunction" | "updateFunctionConfiguration") => &["Role"],
        ("sfn", "createStateMachine" | "updateStateMachine") => &["RoleArn"],
        ("pipes", "createPipe" | "updatePipe") => &["RoleArn"],
        (
            "sagemaker",
            "createTrainingJob" | "createProcessingJob" | "createAutoMLJob" | "createHyperParameterTuningJob",
        ) => &["RoleArn"],
        ("sagemaker", "createModel") => &["ExecutionRoleArn"],
        ("cloudformation", "createStack" | "updateStack" | "createChangeSet") => &["RoleARN"],
        ("ecs", "runTask" | "startTask" | "registerTaskDefinition") => return Some(PASS_ANY),
        ("emr", "runJobFlow") | ("batch", "registerJobDefinition") => return Some(PASS_ANY),
        ("emrserverless", "startJobRun") => &["ExecutionRoleArn"],
        ("mediaconvert", "createJob") => &["Role"],
        _ => return None,
    };
    Some(Need { actions: &["iam:PassRole"], target: Arn(path) })
}

const PASS_ANY: Need = Need { actions: &["iam:PassRole"], target: Any };

fn actions(service: &str, action: &str) -> Vec<String> {
    let special = ACTIONS.iter().find(|(of, names, _)| *of == service && names.contains(&action));
    if let Some((_, _, actions)) = special {
        return actions.iter().map(|action| (*action).to_owned()).collect();
    }
    if matches!(service, "apigateway" | "apigatewayv2") {
        return vec![format!("apigateway:{}", verb(action))];
    }
    let prefix = prefix(service);
    let mut characters = action.chars();
    let name: String = characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect();
    vec![format!("{prefix}:{name}")]
}

/// IAM's name of a service: mostly what its requests are signed for.
fn prefix(service: &str) -> &str {
    let special = PREFIXES.iter().find(|(sdk, _)| *sdk == service).map(|(_, iam)| *iam);
    let signed = || Service::named(service).map(|service| service.signing_name).filter(|name| !name.is_empty());
    special.or_else(signed).unwrap_or(service)
}

/// API Gateway's actions are the verbs of HTTP.
fn verb(action: &str) -> &'static str {
    match action.split(|c: char| c.is_ascii_uppercase()).next() {
        Some("create" | "import" | "generate" | "test" | "tag") => "POST",
        Some("update") => "PATCH",
        Some("put") => "PUT",
        Some("delete" | "flush" | "untag") => "DELETE",
        _ => "GET",
    }
}

fn targets(service: &str, action: &str) -> Vec<Target> {
    // What lists or creates names no resource yet.
    if action.starts_with("list") && !matches!(action, "listObjects" | "listObjectsV2" | "listObjectVersions") {
        return vec![Any];
    }
    let fits =
        |(of, calls, _): &&(&str, &[&str], &[Target])| *of == service && (calls.is_empty() || calls.contains(&action));
    NARROW.iter().find(fits).map_or_else(|| vec![Any], |(_, _, targets)| targets.to_vec())
}

const TABLE: Target = Named("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/{TableName}");
const INDEXES: Target =
    Named("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/{TableName}/index/*");
const BUCKET: Target = Named("arn:${AWS::Partition}:s3:::{Bucket}");
const OBJECTS: Target = Named("arn:${AWS::Partition}:s3:::{Bucket}/*");

/// Service, calls (none: all others), what they are narrowed to.
#[rustfmt::skip]
const NARROW: &[(&str, &[&str], &[Target])] = &[
    ("dynamodb", &["batchGetItem", "batchWriteItem"], &[Tables]),
    ("dynamodb", &["query", "scan"], &[TABLE, INDEXES]),
    ("dynamodb", &["transactGetItems", "transactWriteItems", "executeStatement", "batchExecuteStatement", "executeTransaction"], &[Any]),
    ("dynamodb", &["deleteItem", "describeTable", "getItem", "putItem", "updateItem", "updateTable"], &[TABLE]),
    ("eventbridge", &["putEvents"], &[Buses]),
    ("firehose", &[], &[Named("arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/{DeliveryStreamName}")]),
    ("kinesis", &["putRecord", "putRecords"], &[Named("arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/{StreamName}")]),
    ("lambda", &["invoke"], &[Function]),
    ("s3", &["copyObject", "listBuckets", "uploadPartCopy"], &[Any]),
    ("s3", &[], &[BUCKET, OBJECTS]),
    ("secretsmanager", &["describeSecret", "getSecretValue", "putSecretValue", "updateSecret"],
        &[Named("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:{SecretId}*")]),
    ("sfn", &["startExecution", "startSyncExecution", "describeStateMachine"], &[Arn(&["StateMachineArn"])]),
    ("sns", &["publish", "publishBatch"], &[Arn(&["TopicArn"])]),
    ("sqs", &["sendMessage", "sendMessageBatch", "deleteMessage", "receiveMessage"], &[Queue]),
    ("ssm", &["getParameter", "putParameter", "deleteParameter"],
        &[Named("arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/{Name}")]),
];

/// Calls whose IAM actions have other names.
#[rustfmt::skip]
const ACTIONS: &[(&str, &[&str], &[&str])] = &[
    ("apigatewaymanagementapi", &["deleteConnection", "getConnection", "postToConnection"], &["execute-api:ManageConnections"]),
    ("bedrockruntime", &["converse", "invokeModel"], &["bedrock:InvokeModel"]),
    ("bedrockruntime", &["converseStream", "invokeModelWithResponseStream"], &["bedrock:InvokeModelWithResponseStream"]),
    ("bedrockruntime", &["startAsyncInvoke"], &["bedrock:InvokeModel", "bedrock:StartAsyncInvoke"]),
    ("dynamodb", &["transactGetItems"], &["dynamodb:GetItem"]),
    ("dynamodb", &["transactWriteItems"],
        &["dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]),
    ("dynamodb", &["batchExecuteStatement", "executeStatement", "executeTransaction"],
        &["dynamodb:PartiQLDelete", "dynamodb:PartiQLInsert", "dynamodb:PartiQLSelect", "dynamodb:PartiQLUpdate"]),
    ("kms", &["reEncrypt"], &["kms:ReEncryptFrom", "kms:ReEncryptTo"]),
    ("lambda", &["invoke", "invokeAsync", "invokeWithResponseStream"], &["lambda:InvokeFunction"]),
    ("opensearch", &["describeDomain", "describeElasticsearchDomain"], &["es:DescribeDomain"]),
    ("rdsdata", &["executeStatement"], &["rds-data:ExecuteStatement", "secretsmanager:GetSecretValue"]),
    ("rdsdata", &["batchExecuteStatement"], &["rds-data:BatchExecuteStatement", "secretsmanager:GetSecretValue"]),
    ("redshiftdata", &["batchExecuteStatement"], &["redshift-data:BatchExecuteStatement", "redshift-serverless:GetCredentials",
        "redshift:GetClusterCredentials", "redshift:GetClusterCredentialsWithIAM", "secretsmanager:GetSecretValue"]),
    ("redshiftdata", &["executeStatement"], &["redshift-data:ExecuteStatement", "redshift-serverless:GetCredentials",
        "redshift:GetClusterCredentials", "redshift:GetClusterCredentialsWithIAM", "secretsmanager:GetSecretValue"]),
    ("s3", &["completeMultipartUpload", "createMultipartUpload", "uploadPart"], &["s3:PutObject"]),
    ("s3", &["copyObject", "uploadPartCopy"],
        &["s3:GetObject", "s3:GetObjectTagging", "s3:PutObject", "s3:PutObjectTagging"]),
    ("s3", &["deleteBucketLifecycle", "putBucketLifecycleConfiguration"], &["s3:PutLifecycleConfiguration"]),
    ("s3", &["deleteBucketTagging"], &["s3:PutBucketTagging"]),
    ("s3", &["deleteObjects"], &["s3:DeleteObject"]),
    ("s3", &["getBucketEncryption"], &["s3:GetEncryptionConfiguration"]),
    ("s3", &["getBucketLifecycleConfiguration"], &["s3:GetLifecycleConfiguration"]),
    ("s3", &["getBucketNotificationConfiguration"], &["s3:GetBucketNotification"]),
    ("s3", &["getBucketReplication"], &["s3:GetReplicationConfiguration"]),
    ("s3", &["getObjectAttributes"], &["s3:GetObject", "s3:GetObjectAttributes"]),
    ("s3", &["headBucket", "listObjects", "listObjectsV2"], &["s3:ListBucket"]),
    ("s3", &["headObject", "selectObjectContent"], &["s3:GetObject"]),
    ("s3", &["listBuckets"], &["s3:ListAllMyBuckets"]),
    ("s3", &["listMultipartUploads"], &["s3:ListBucketMultipartUploads"]),
    ("s3", &["listObjectVersions"], &["s3:ListBucketVersions"]),
    ("s3", &["listParts"], &["s3:ListMultipartUploadParts"]),
    ("s3", &["putBucketEncryption"], &["s3:PutEncryptionConfiguration"]),
    ("s3", &["putBucketNotificationConfiguration"], &["s3:PutBucketNotification"]),
    ("s3", &["putBucketReplication"], &["s3:PutReplicationConfiguration"]),
    ("sns", &["publishBatch"], &["sns:Publish"]),
    ("sqs", &["changeMessageVisibilityBatch"], &["sqs:ChangeMessageVisibility"]),
    ("sqs", &["deleteMessageBatch"], &["sqs:DeleteMessage"]),
    ("sqs", &["sendMessageBatch"], &["sqs:SendMessage"]),
];

/// Services whose prefix in IAM is neither the SDK's name nor, for sure, what their requests are signed for.
#[rustfmt::skip]
const PREFIXES: &[(&str, &str)] = &[
    ("accessanalyzer", "access-analyzer"), ("acmpca", "acm-pca"), ("applicationautoscaling", "application-autoscaling"),
    ("applicationcostprofiler", "application-cost-profiler"), ("applicationdiscovery", "discovery"),
    ("appconfigdata", "appconfig"), ("autoscalingplans", "autoscaling-plans"), ("backupgateway", "backup-gateway"),
    ("bedrockagent", "bedrock"), ("bedrockagentcore", "bedrock-agentcore"),
    ("bedrockagentcorecontrol", "bedrock-agentcore"), ("bedrockagentruntime", "bedrock"), ("bedrockruntime", "bedrock"),
    ("chimesdkidentity", "chime"), ("chimesdkmediapipelines", "chime"), ("chimesdkmeetings", "chime"),
    ("chimesdkmessaging", "chime"), ("chimesdkvoice", "chime"), ("cloudcontrol", "cloudformation"), ("cloudhsmv2", "cloudhsm"),
    ("cloudsearchdomain", "cloudsearch"), ("cloudwatch", "cloudwatch"), ("cloudwatchevents", "events"), ("cloudwatchlogs", "logs"),
    ("codegurureviewer", "codeguru-reviewer"), ("codeguruprofiler", "codeguru-profiler"),
    ("codestarconnections", "codestar-connections"), ("codestarnotifications", "codestar-notifications"),
    ("cognitoidentity", "cognito-identity"), ("cognitoidentityprovider", "cognito-idp"), ("cognitosync", "cognito-sync"),
    ("computeoptimizer", "compute-optimizer"), ("connectcontactlens", "connect"), ("connectparticipant", "connect"),
    ("costandusagereport", "cur"), ("costexplorer", "ce"), ("customerprofiles", "profile"),
    ("databasemigration", "dms"), ("directory", "ds"), ("docdb", "rds"), ("docdbelastic", "docdb-elastic"),
    ("dynamodbstreams", "dynamodb"), ("ec2instanceconnect", "ec2-instance-connect"), ("ecrpublic", "ecr-public"),
    ("efs", "elasticfilesystem"), ("elasticloadbalancingv2", "elasticloadbalancing"), ("elasticsearch", "es"),
    ("emr", "elasticmapreduce"), ("emrcontainers", "emr-containers"), ("emrserverless", "emr-serverless"),
    ("eventbridge", "events"), ("finspacedata", "finspace-api"), ("forecastquery", "forecast"),
    ("greengrassv2", "greengrass"), ("iotdataplane", "iot"), ("iotjobsdataplane", "iotjobsdata"), ("iotsecuretunneling", "iot"),
    ("iot1clickdevices", "iot1click"), ("iot1clickprojects", "iot1click"), ("ioteventsdata", "iotevents"), ("kinesisanalyticsv2", "kinesisanalytics"),
    ("kinesisvideoarchivedmedia", "kinesisvideo"), ("kinesisvideomedia", "kinesisvideo"),
    ("kinesisvideosignaling", "kinesisvideo"), ("lexmodelbuilding", "lex"), ("lexmodelsv2", "lex"),
    ("lexruntime", "lex"), ("lexruntimev2", "lex"), ("licensemanager", "license-manager"), ("location", "geo"),
    ("marketplacecatalog", "aws-marketplace"), ("marketplaceentitlement", "aws-marketplace"),
    ("marketplacemetering", "aws-marketplace"), ("mediapackagevod", "mediapackage-vod"),
    ("mediastoredata", "mediastore"), ("migrationhub", "mgh"), ("migrationhubconfig", "mgh"), ("mturk", "mechanicalturk"), ("mwaa", "airflow"),
    ("neptune", "rds"), ("neptunedata", "neptune-db"), ("networkfirewall", "network-firewall"),
    ("opensearch", "es"), ("opensearchserverless", "aoss"), ("personalizeevents", "personalize"),
    ("personalizeruntime", "personalize"), ("pinpoint", "mobiletargeting"), ("pinpointemail", "ses"),
    ("pinpointsmsvoice", "sms-voice"), ("pinpointsmsvoicev2", "sms-voice"), ("qldbsession", "qldb"),
    ("rdsdata", "rds-data"), ("redshiftdata", "redshift-data"), ("redshiftserverless", "redshift-serverless"),
    ("resourceexplorer2", "resource-explorer-2"), ("resourcegroups", "resource-groups"),
    ("resourcegroupstaggingapi", "tag"), ("route53recoverycluster", "route53-recovery-cluster"),
    ("route53recoverycontrolconfig", "route53-recovery-control-config"),
    ("route53recoveryreadiness", "route53-recovery-readiness"), ("s3control", "s3"), ("s3outposts", "s3-outposts"),
    ("sagemakera2iruntime", "sagemaker"), ("sagemakeredge", "sagemaker"),
    ("sagemakerfeaturestoreruntime", "sagemaker"), ("sagemakergeospatial", "sagemaker-geospatial"),
    ("sagemakermetrics", "sagemaker"), ("sagemakerruntime", "sagemaker"),
    ("serverlessapplicationrepository", "serverlessrepo"), ("sesv2", "ses"), ("sfn", "states"), ("simpledb", "sdb"),
    ("snowdevicemanagement", "snow-device-management"), ("ssmcontacts", "ssm-contacts"),
    ("ssmincidents", "ssm-incidents"), ("sso", "sso"), ("ssoadmin", "sso"), ("timestreamquery", "timestream"),
    ("timestreamwrite", "timestream"), ("wafregional", "waf-regional"), ("workspacesweb", "workspaces-web"),
];
