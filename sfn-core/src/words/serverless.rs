//! Generated from the field tables.
#![allow(non_snake_case, non_camel_case_types, reason = "the names are ASL's and the framework's")]

/// The fields of `Function`.
#[derive(Debug)]
pub struct Function {
    #[doc = "The deployed function's name: letters, digits, `-` and `_`. At most 64 characters. Default: `${self:service}-${sls:stage}-<key>`."] pub name: (),
    #[doc = "What the function is for. At most 256 characters. Default: the doc comment."] pub description: (),
    #[doc = "The longest that an invocation may take, in seconds. 1 to 900. Default 6."] pub timeout: (),
    #[doc = "The memory, in MB; the CPU grows with it. 128 to 10240. Default 1024."] pub memorySize: (),
    #[doc = "Environment variables by name."] pub environment: (),
    #[doc = "What invokes the function beside the state machines."] pub events: (),
    #[doc = "A public URL: `true`, or `authorizer`, `cors` and `invokeMode`. Default: none."] pub url: (),
    #[doc = "The processor: arm64 or x86_64. Default x86_64, or the provider's."] pub architecture: (),
    #[doc = "The size of `/tmp`, in MB. 512 to 10240. Default 512."] pub ephemeralStorageSize: (),
    #[doc = "How many invocations may run at once; they are kept for this function. At least 0. Default: no limit of its own."] pub reservedConcurrency: (),
    #[doc = "How many instances are kept warm. At least 1. Default: none."] pub provisionedConcurrency: (),
    #[doc = "The role of the function: a name of `resources`, an ARN or an intrinsic function. Default: the service's."] pub role: (),
    #[doc = "IAM statements of this function alone (plugin serverless-iam-roles-per-function, which `sfn` adds to `plugins`)."] pub iamRoleStatements: (),
    #[doc = "Whether the provider's statements hold too. Default false (plugin serverless-iam-roles-per-function)."] pub iamRoleStatementsInherit: (),
    #[doc = "The name of the function's own role (plugin serverless-iam-roles-per-function)."] pub iamRoleStatementsName: (),
    #[doc = "The permissions boundary of the function's own role (plugin serverless-iam-roles-per-function)."] pub iamPermissionsBoundary: (),
    #[doc = "The layers, by ARN or `Ref`. At most 5 are useful: AWS takes no more."] pub layers: (),
    #[doc = "The VPC in which the function runs. Default: none, or the provider's."] pub vpc: (),
    #[doc = "An EFS access point: `arn` and `localMountPath`."] pub fileSystemConfig: (),
    #[doc = "Tags by key. A key has at most 128 characters, a value 256."] pub tags: (),
    #[doc = "X-Ray: Active, PassThrough, or `true` for Active. Default: none, or the provider's."] pub tracing: (),
    #[doc = "The key that encrypts the environment variables."] pub kmsKeyArn: (),
    #[doc = "The SNS topic that gets asynchronous invocations which failed, by ARN."] pub onError: (),
    #[doc = "Where the outcome of asynchronous invocations goes: `onSuccess` and `onFailure`."] pub destinations: (),
    #[doc = "How long an asynchronous event may wait, in seconds. 60 to 21600. Default 21600."] pub maximumEventAge: (),
    #[doc = "How often an asynchronous invocation is retried. 0 to 2. Default 2."] pub maximumRetryAttempts: (),
    #[doc = "How long logs are kept, in days: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, … 3653. Default: for ever, or the provider's."] pub logRetentionInDays: (),
    #[doc = "The data protection policy of the log group."] pub logDataProtectionPolicy: (),
    #[doc = "`true`: no log group is made. Default false."] pub disableLogs: (),
    #[doc = "Whether each deployment makes a version. Default true."] pub versionFunction: (),
    #[doc = "When AWS updates the runtime: auto (default), onFunctionUpdate, or `mode` and `arn`."] pub runtimeManagement: (),
    #[doc = "The CloudFormation condition under which the function is made."] pub condition: (),
    #[doc = "The logical ids of resources that are made before it."] pub dependsOn: (),
}

/// The fields of `ServerlessMachine`.
#[derive(Debug)]
pub struct ServerlessMachine {
    #[doc = "The logical id: letters and digits. Default: the machine's name."] pub id: (),
    #[doc = "The deployed machine's name: a string. AWS takes at most 80 characters. Default: `${self:service}-${sls:stage}-<Name>`."] pub name: (),
    #[doc = "STANDARD (default): up to a year, exactly once; EXPRESS: up to five minutes, at least once."] pub r#type: (),
    #[doc = "The role's ARN. Default: a generated role. Not together with `iamRoleStatements`."] pub role: (),
    #[doc = "IAM statements that are added to the generated role."] pub iamRoleStatements: (),
    #[doc = "The logical ids of resources that are made before it."] pub dependsOn: (),
    #[doc = "Whether Tasks call the Lambda function's version of this deployment. Default false."] pub useExactVersion: (),
    #[doc = "Whether Lambda Tasks get their function's timeout as `TimeoutSeconds`. Default false."] pub configureTaskTimeouts: (),
    #[doc = "Tags by key, merged over the provider's."] pub tags: (),
    #[doc = "`false`: without the provider's tags. Default true."] pub inheritGlobalTags: (),
    #[doc = "Whether the machine outlives its stack. Default false."] pub retain: (),
    #[doc = "What is logged to CloudWatch Logs. Default: nothing."] pub loggingConfig: (),
    #[doc = "X-Ray tracing. Default: off."] pub tracingConfig: (),
    #[doc = "The key that encrypts the definition and the history. Default: AWS's own."] pub encryptionConfig: (),
    #[doc = "Keys that the generated role may use."] pub kmsKeyArns: (),
    #[doc = "CloudWatch alarms on the machine's executions."] pub alarms: (),
    #[doc = "Who is told about executions, by status. STANDARD only."] pub notifications: (),
}

/// The fields of `LoggingConfig`.
#[derive(Debug)]
pub struct LoggingConfig {
    #[doc = "Which events are logged: ALL, ERROR, FATAL or OFF (default)."] pub level: (),
    #[doc = "Whether inputs and outputs are logged. Default false."] pub includeExecutionData: (),
    #[doc = "The log group's ARN, which ends in `:*`: exactly one. Default: a log group of its own."] pub destinations: (),
}

/// The fields of `TracingConfig`.
#[derive(Debug)]
pub struct TracingConfig {
    #[doc = "Whether executions are traced. Default false."] pub enabled: (),
}

/// The fields of `EncryptionConfig`.
#[derive(Debug)]
pub struct EncryptionConfig {
    #[doc = "The key: its id, ARN or alias."] pub KmsKeyId: (),
    #[doc = "How long a data key is used again, in seconds. 60 to 900. Default 900."] pub KmsDataKeyReusePeriodSeconds: (),
    #[doc = "AWS_OWNED_KEY (default) or CUSTOMER_MANAGED_KMS_KEY."] pub Type: (),
}

/// The fields of `Alarms`.
#[derive(Debug)]
pub struct Alarms {
    #[doc = "Who is told, by the alarm's state."] pub topics: (),
    #[doc = "What is watched: at least one."] pub metrics: (),
    #[doc = "The alarms' names, with `$[stateMachineName]`, `$[metricName]` or `$[cloudWatchMetricName]`. Default: generated."] pub nameTemplate: (),
    #[doc = "What missing data means: missing (default), ignore, breaching or notBreaching."] pub treatMissingData: (),
    #[doc = "The time over which is counted, in seconds: 10, 20, 30 or a multiple of 60. Default 60."] pub period: (),
}

/// The fields of `AlarmTopics`.
#[derive(Debug)]
pub struct AlarmTopics {
    #[doc = "The SNS topic that is told when all is well again."] pub ok: (),
    #[doc = "The SNS topic that is told of an alarm."] pub alarm: (),
    #[doc = "The SNS topic that is told when there is no data."] pub insufficientData: (),
}

/// The fields of `AlarmMetric`.
#[derive(Debug)]
pub struct AlarmMetric {
    #[doc = "What missing data means: missing (default), ignore, breaching or notBreaching."] pub treatMissingData: (),
    #[doc = "The time over which is counted, in seconds: 10, 20, 30 or a multiple of 60. Default 60."] pub period: (),
    #[doc = "What is watched."] pub metric: (),
    #[doc = "The alarm's logical id. Default: generated."] pub logicalId: (),
    #[doc = "The alarm's name. Default: from `nameTemplate`."] pub alarmName: (),
}

/// The fields of `Notifications`.
#[derive(Debug)]
pub struct Notifications {
    #[doc = "Who is told of executions that were stopped. At most 5."] pub ABORTED: (),
    #[doc = "Who is told of executions that failed. At most 5."] pub FAILED: (),
    #[doc = "Who is told of executions that started. At most 5."] pub RUNNING: (),
    #[doc = "Who is told of executions that succeeded. At most 5."] pub SUCCEEDED: (),
    #[doc = "Who is told of executions that ran out of time. At most 5."] pub TIMED_OUT: (),
}

/// The fields of `NotificationTarget`.
#[derive(Debug)]
pub struct NotificationTarget {
    #[doc = "An SNS topic."] pub sns: (),
    #[doc = "An SQS queue: its ARN, or `arn` and `messageGroupId`."] pub sqs: (),
    #[doc = "A Kinesis stream: its ARN, or `arn` and `partitionKeyPath`."] pub kinesis: (),
    #[doc = "A Firehose stream."] pub firehose: (),
    #[doc = "A Lambda function."] pub lambda: (),
    #[doc = "A state machine."] pub stepFunctions: (),
    #[doc = "The part of the event that is the input: a JSONPath. Not with `method` scheduler."] pub inputPath: (),
    #[doc = "The input, made from the event. Not with `method` scheduler."] pub inputTransformer: (),
}

/// The fields of `MachineEvent`.
#[derive(Debug)]
pub struct MachineEvent {
    #[doc = "A schedule: `\"rate(1 hour)\"`, `\"cron(…)\"` or an object."] pub schedule: (),
    #[doc = "A REST API: `\"POST path\"` or an object."] pub http: (),
    #[doc = "Events of an event bus, by pattern."] pub eventBridge: (),
    #[doc = "The old name of `eventBridge`."] pub cloudwatchEvent: (),
}

/// The fields of `MachineSchedule`.
#[derive(Debug)]
pub struct MachineSchedule {
    #[doc = "When: one `rate(…)` or `cron(…)`."] pub rate: (),
    #[doc = "eventBus (default): an EventBridge rule; scheduler: EventBridge Scheduler."] pub method: (),
    #[doc = "The time zone, such as `Europe/Berlin`; only with `method` scheduler. Default UTC."] pub timezone: (),
    #[doc = "The role that starts the execution. Default: generated."] pub role: (),
    #[doc = "The rule's name. Default: generated."] pub name: (),
    #[doc = "What the rule is for. At most 512 characters."] pub description: (),
    #[doc = "Whether the rule is on. Default true."] pub enabled: (),
    #[doc = "How often EventBridge tries again. Not with `method` scheduler, where the plugin drops it."] pub retryPolicy: (),
    #[doc = "The execution's input."] pub input: (),
    #[doc = "The part of the event that is the input: a JSONPath. Not with `method` scheduler."] pub inputPath: (),
    #[doc = "The input, made from the event. Not with `method` scheduler."] pub inputTransformer: (),
}

/// The fields of `MachineHttp`.
#[derive(Debug)]
pub struct MachineHttp {
    #[doc = "The path of the REST API."] pub path: (),
    #[doc = "The HTTP method, or any."] pub method: (),
    #[doc = "Cross-origin requests: `true`, or `origins`, `headers`, `methods`, `allowCredentials`, `maxAge`. Default: none."] pub cors: (),
    #[doc = "Whether an API key is needed. Default false."] pub private: (),
    #[doc = "Who may call: a function's key, an ARN, `aws_iam` or an object. Default: anyone."] pub authorizer: (),
    #[doc = "What is done: StartExecution (default), StartSyncExecution, StopExecution … Any but the default needs `request.template`."] pub action: (),
    #[doc = "The role that calls Step Functions. Default: generated."] pub iamRole: (),
    #[doc = "The longest that API Gateway waits, in milliseconds. At least 50. Default 29000."] pub timeoutInMillis: (),
    #[doc = "`template` (`lambda_proxy`, or VTL by content type) and `schemas`."] pub request: (),
    #[doc = "`headers` and `template`."] pub response: (),
    #[doc = "Responses by code."] pub responses: (),
}

/// The fields of `MachineEventBridge`.
#[derive(Debug)]
pub struct MachineEventBridge {
    #[doc = "The event pattern."] pub event: (),
    #[doc = "The event bus. Default: the account's own."] pub eventBusName: (),
    #[doc = "The role that starts the execution. Default: generated."] pub iamRole: (),
    #[doc = "The SQS queue that gets events which could not be delivered, by ARN."] pub deadLetterConfig: (),
    #[doc = "The rule's name. Default: generated."] pub name: (),
    #[doc = "What the rule is for. At most 512 characters."] pub description: (),
    #[doc = "Whether the rule is on. Default true."] pub enabled: (),
    #[doc = "How often EventBridge tries again. Not with `method` scheduler, where the plugin drops it."] pub retryPolicy: (),
    #[doc = "The execution's input."] pub input: (),
    #[doc = "The part of the event that is the input: a JSONPath. Not with `method` scheduler."] pub inputPath: (),
    #[doc = "The input, made from the event. Not with `method` scheduler."] pub inputTransformer: (),
}

/// The fields of `InputTransformer`.
#[derive(Debug)]
pub struct InputTransformer {
    #[doc = "Names for parts of the event: JSONPaths."] pub inputPathsMap: (),
    #[doc = "The text of the input, with `<name>` for those parts."] pub inputTemplate: (),
}

/// The fields of `RetryPolicy`.
#[derive(Debug)]
pub struct RetryPolicy {
    #[doc = "How long EventBridge tries, in seconds. 60 to 86400. Default 86400."] pub maximumEventAgeInSeconds: (),
    #[doc = "How often EventBridge tries again. 0 to 185. Default 185."] pub maximumRetryAttempts: (),
}

/// The fields of `FunctionEvent`.
#[derive(Debug)]
pub struct FunctionEvent {
    #[doc = "A REST API: `\"GET /path\"` or an object."] pub http: (),
    #[doc = "An HTTP API: `\"GET /path\"`, `\"*\"` or an object."] pub httpApi: (),
    #[doc = "A schedule: `\"rate(1 hour)\"`, `\"cron(…)\"` or an object."] pub schedule: (),
    #[doc = "An SQS queue: its ARN or an object."] pub sqs: (),
    #[doc = "An SNS topic: its name, its ARN or an object."] pub sns: (),
    #[doc = "An S3 bucket: its name or an object."] pub s3: (),
    #[doc = "A DynamoDB or Kinesis stream: its ARN or an object."] pub stream: (),
    #[doc = "An EventBridge rule: a pattern or a schedule."] pub eventBridge: (),
    #[doc = "A rule on the default event bus."] pub cloudwatchEvent: (),
    #[doc = "A log group: its name or an object."] pub cloudwatchLog: (),
    #[doc = "A route of a WebSocket API."] pub websocket: (),
    #[doc = "An application load balancer's listener rule."] pub alb: (),
    #[doc = "Lambda@Edge. It cannot run Rust: AWS takes Node.js and Python there only."] pub cloudFront: (),
    #[doc = "A trigger of a Cognito user pool."] pub cognitoUserPool: (),
    #[doc = "An IoT rule."] pub iot: (),
    #[doc = "A hook of IoT fleet provisioning."] pub iotFleetProvisioning: (),
    #[doc = "A self-managed Kafka topic."] pub kafka: (),
    #[doc = "A topic of Amazon MSK."] pub msk: (),
    #[doc = "A queue of Amazon MQ for ActiveMQ."] pub activemq: (),
    #[doc = "A queue of Amazon MQ for RabbitMQ."] pub rabbitmq: (),
    #[doc = "An Alexa skill: its id or an object."] pub alexaSkill: (),
    #[doc = "An Alexa smart home skill: its id or an object."] pub alexaSmartHome: (),
}

/// The fields of `IamStatement`.
#[derive(Debug)]
pub struct IamStatement {
    #[doc = "Allow or Deny."] pub Effect: (),
    #[doc = "The actions, such as `s3:GetObject`."] pub Action: (),
    #[doc = "The ARNs; an intrinsic function stands in a list."] pub Resource: (),
}

/// The fields of `Vpc`.
#[derive(Debug)]
pub struct Vpc {
    #[doc = "The security groups."] pub securityGroupIds: (),
    #[doc = "The subnets."] pub subnetIds: (),
    #[doc = "Whether IPv6 may be used in dual-stack subnets. Default false."] pub ipv6AllowedForDualStack: (),
}
