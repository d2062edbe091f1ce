//! The service integrations that Step Functions has beside the AWS SDK's, and what each needs.
//!
//! Source: "Integrating services" and the policy templates below it in the Step Functions developer guide, November
//! 2026. One row an integration; a row that is sorted wrongly or stands twice fails a test.

use super::target::Target::{self, Any, Arn, Buses, Executions, Function, Named, Queue};

/// What an integration needs.
#[derive(Debug)]
pub(super) struct Integration {
    /// `service:action`, without `.sync` and `.waitForTaskToken`.
    pub(super) name: &'static str,
    /// For every call.
    pub(super) call: &'static [Need],
    /// For `.sync` besides.
    pub(super) sync: &'static [Need],
}

/// Actions, and what they are narrowed to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    pub(super) actions: &'static [&'static str],
    pub(super) target: Target,
}

/// The integration of this name.
pub(super) fn integration(name: &str) -> Option<&'static Integration> {
    INTEGRATIONS.iter().find(|integration| integration.name == name)
}

/// What the plugin adds for `loggingConfig`.
pub(super) const LOG_DELIVERY: &[&str] = &[
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
];

/// What the plugin adds for `tracingConfig`.
pub(super) const TRACING: &[&str] =
    &["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"];

/// What the plugin adds for `kmsKeyArns`.
pub(super) const KEYS: &[&str] =
    &["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];

const OBJECT: Target = Named("arn:${AWS::Partition}:s3:::{Bucket}/{Key}");
const BUCKET: Target = Named("arn:${AWS::Partition}:s3:::{Bucket}");
const OBJECTS: Target = Named("arn:${AWS::Partition}:s3:::{Bucket}/*");
const TABLE: Target = Named("arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/{TableName}");
const PROJECT: Target = Named("arn:${AWS::Partition}:codebuild:${AWS::Region}:${AWS::AccountId}:project/{ProjectName}");
const WORKGROUP: Target =
    Named("arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/{WorkGroup|*}");
const CLUSTER: Target = Named("arn:${AWS::Partition}:eks:${AWS::Region}:${AWS::AccountId}:cluster/{ClusterName}");
const DATABREW: Target = Named("arn:${AWS::Partition}:databrew:${AWS::Region}:${AWS::AccountId}:job/{Name}");
const MACHINE: Target = Arn(&["StateMachineArn"]);

/// `.sync` waits on rules that Step Functions manages; the names of all begin like this.
const RULES: Need = on(
    &["events:DescribeRule", "events:PutRule", "events:PutTargets"],
    Named("arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEvent*"),
);
const PASS_ROLE: Need = on(&["iam:PassRole"], Any);
/// Athena reads the catalogue and the data as its caller.
const ATHENA_DATA: Need = on(
    &[
        "athena:GetDataCatalog",
        "glue:BatchCreatePartition",
        "glue:BatchGetPartition",
        "glue:CreatePartition",
        "glue:CreateTable",
        "glue:GetDatabase",
        "glue:GetDatabases",
        "glue:GetPartition",
        "glue:GetPartitions",
        "glue:GetTable",
        "glue:GetTables",
        "glue:UpdateTable",
        "lakeformation:GetDataAccess",
        "s3:AbortMultipartUpload",
        "s3:GetBucketLocation",
        "s3:GetObject",
        "s3:ListBucket",
        "s3:ListBucketMultipartUploads",
        "s3:ListMultipartUploadParts",
        "s3:PutObject",
    ],
    Any,
);

const fn on(actions: &'static [&'static str], target: Target) -> Need {
    Need { actions, target }
}

const fn row(name: &'static str, call: &'static [Need], sync: &'static [Need]) -> Integration {
    Integration { name, call, sync }
}

#[rustfmt::skip]
pub(super) const INTEGRATIONS: &[Integration] = &[
    row("apigateway:invoke", &[on(&["execute-api:Invoke"], Any)], &[]),
    row("athena:getQueryExecution", &[on(&["athena:GetQueryExecution"], WORKGROUP)], &[]),
    row("athena:getQueryResults", &[on(&["athena:GetQueryResults"], WORKGROUP), on(&["s3:GetObject"], Any)], &[]),
    row("athena:startQueryExecution",
        &[on(&["athena:StartQueryExecution", "athena:GetWorkGroup"], WORKGROUP), ATHENA_DATA],
        &[on(&["athena:GetQueryExecution", "athena:GetQueryResults", "athena:StopQueryExecution"], WORKGROUP)]),
    row("athena:stopQueryExecution", &[on(&["athena:StopQueryExecution"], WORKGROUP)], &[]),
    row("batch:submitJob", &[on(&["batch:SubmitJob"], Any)],
        &[on(&["batch:DescribeJobs", "batch:TerminateJob"], Any), RULES]),
    row("bedrock:createModelCustomizationJob",
        &[on(&["bedrock:CreateModelCustomizationJob", "bedrock:TagResource"], Any), PASS_ROLE],
        &[on(&["bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob"], Any)]),
    // The model may be one of a region, an inference profile with its models, or one that was made to measure.
    row("bedrock:invokeModel", &[on(&["bedrock:InvokeModel"], Any)], &[]),
    row("codebuild:batchDeleteBuilds", &[on(&["codebuild:BatchDeleteBuilds"], Any)], &[]),
    row("codebuild:batchGetReports", &[on(&["codebuild:BatchGetReports"], Any)], &[]),
    row("codebuild:deleteBuildBatch", &[on(&["codebuild:DeleteBuildBatch"], Any)], &[]),
    row("codebuild:retryBuildBatch", &[on(&["codebuild:RetryBuildBatch"], Any)],
        &[on(&["codebuild:BatchGetBuildBatches", "codebuild:StopBuildBatch"], Any), RULES]),
    row("codebuild:startBuild", &[on(&["codebuild:StartBuild"], PROJECT)],
        &[on(&["codebuild:BatchGetBuilds", "codebuild:StopBuild"], PROJECT), RULES]),
    row("codebuild:startBuildBatch", &[on(&["codebuild:StartBuildBatch"], PROJECT)],
        &[on(&["codebuild:BatchGetBuildBatches", "codebuild:StopBuildBatch"], PROJECT), RULES]),
    row("codebuild:stopBuild", &[on(&["codebuild:StopBuild"], Any)], &[]),
    row("codebuild:stopBuildBatch", &[on(&["codebuild:StopBuildBatch"], Any)], &[]),
    row("databrew:startJobRun", &[on(&["databrew:StartJobRun"], DATABREW)],
        &[on(&["databrew:ListJobRuns", "databrew:StopJobRun"], DATABREW)]),
    row("dynamodb:deleteItem", &[on(&["dynamodb:DeleteItem"], TABLE)], &[]),
    row("dynamodb:getItem", &[on(&["dynamodb:GetItem"], TABLE)], &[]),
    row("dynamodb:putItem", &[on(&["dynamodb:PutItem"], TABLE)], &[]),
    row("dynamodb:updateItem", &[on(&["dynamodb:UpdateItem"], TABLE)], &[]),
    row("ecs:runTask", &[on(&["ecs:RunTask", "ecs:TagResource"], Any), PASS_ROLE],
        &[on(&["ecs:DescribeTasks", "ecs:StopTask"], Any), RULES]),
    // The cluster itself decides what the caller may do in it.
    row("eks:call", &[], &[]),
    row("eks:createCluster", &[on(&["eks:CreateCluster"], Any), PASS_ROLE],
        &[on(&["eks:DeleteCluster", "eks:DescribeCluster"], Any)]),
    row("eks:createFargateProfile", &[on(&["eks:CreateFargateProfile"], CLUSTER), PASS_ROLE],
        &[on(&["eks:DeleteFargateProfile", "eks:DescribeFargateProfile"], Any)]),
    row("eks:createNodegroup",
        &[on(&["ec2:DescribeSubnets", "eks:CreateNodegroup", "iam:GetRole", "iam:ListAttachedRolePolicies"], Any), PASS_ROLE],
        &[on(&["eks:DeleteNodegroup", "eks:DescribeNodegroup"], Any)]),
    row("eks:deleteCluster", &[on(&["eks:DeleteCluster"], Any)], &[on(&["eks:DescribeCluster"], Any)]),
    row("eks:deleteFargateProfile", &[on(&["eks:DeleteFargateProfile"], Any)],
        &[on(&["eks:DescribeFargateProfile"], Any)]),
    row("eks:deleteNodegroup", &[on(&["eks:DeleteNodegroup"], Any)], &[on(&["eks:DescribeNodegroup"], Any)]),
    row("eks:runJob", &[], &[]),
    row("elasticmapreduce:addStep", &[on(&["elasticmapreduce:AddJobFlowSteps"], Any)],
        &[on(&["elasticmapreduce:CancelSteps", "elasticmapreduce:DescribeStep"], Any), RULES]),
    row("elasticmapreduce:cancelStep", &[on(&["elasticmapreduce:CancelSteps"], Any)], &[]),
    row("elasticmapreduce:createCluster", &[on(&["elasticmapreduce:AddTags", "elasticmapreduce:RunJobFlow"], Any), PASS_ROLE],
        &[on(&["elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows"], Any), RULES]),
    row("elasticmapreduce:modifyInstanceFleetByName",
        &[on(&["elasticmapreduce:ListInstanceFleets", "elasticmapreduce:ModifyInstanceFleet"], Any)], &[]),
    row("elasticmapreduce:modifyInstanceGroupByName",
        &[on(&["elasticmapreduce:ListInstanceGroups", "elasticmapreduce:ModifyInstanceGroups"], Any)], &[]),
    row("elasticmapreduce:setClusterTerminationProtection", &[on(&["elasticmapreduce:SetTerminationProtection"], Any)], &[]),
    row("elasticmapreduce:terminateCluster", &[on(&["elasticmapreduce:TerminateJobFlows"], Any)],
        &[on(&["elasticmapreduce:DescribeCluster"], Any), RULES]),
    row("emr-containers:createVirtualCluster", &[on(&["emr-containers:CreateVirtualCluster", "iam:CreateServiceLinkedRole"], Any)], &[]),
    row("emr-containers:deleteVirtualCluster", &[on(&["emr-containers:DeleteVirtualCluster"], Any)],
        &[on(&["emr-containers:DescribeVirtualCluster"], Any)]),
    row("emr-containers:startJobRun", &[on(&["emr-containers:StartJobRun"], Any)],
        &[on(&["emr-containers:CancelJobRun", "emr-containers:DescribeJobRun"], Any)]),
    row("emr-serverless:cancelJobRun", &[on(&["emr-serverless:CancelJobRun"], Any)],
        &[on(&["emr-serverless:GetJobRun"], Any), RULES]),
    row("emr-serverless:createApplication", &[on(&["emr-serverless:CreateApplication", "iam:CreateServiceLinkedRole"], Any)],
        &[on(&["emr-serverless:DeleteApplication", "emr-serverless:GetApplication"], Any), RULES]),
    row("emr-serverless:deleteApplication", &[on(&["emr-serverless:DeleteApplication"], Any)],
        &[on(&["emr-serverless:GetApplication"], Any), RULES]),
    row("emr-serverless:startApplication", &[on(&["emr-serverless:StartApplication"], Any)],
        &[on(&["emr-serverless:GetApplication", "emr-serverless:StopApplication"], Any), RULES]),
    row("emr-serverless:startJobRun", &[on(&["emr-serverless:StartJobRun"], Any), PASS_ROLE],
        &[on(&["emr-serverless:CancelJobRun", "emr-serverless:GetJobRun"], Any), RULES]),
    row("emr-serverless:stopApplication", &[on(&["emr-serverless:StopApplication"], Any)],
        &[on(&["emr-serverless:GetApplication"], Any), RULES]),
    row("events:putEvents", &[on(&["events:PutEvents"], Buses)], &[]),
    row("glue:startJobRun", &[on(&["glue:StartJobRun"], Any)],
        &[on(&["glue:BatchStopJobRun", "glue:GetJobRun", "glue:GetJobRuns"], Any)]),
    row("http:invoke", &[
        on(&["states:InvokeHTTPEndpoint"], Any),
        on(&["events:RetrieveConnectionCredentials"], Arn(&["Authentication", "ConnectionArn"])),
        on(&["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"],
            Named("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:events!connection/*")),
    ], &[]),
    row("lambda:invoke", &[on(&["lambda:InvokeFunction"], Function)], &[]),
    row("mediaconvert:createJob", &[on(&["mediaconvert:CreateJob"], Any), PASS_ROLE],
        &[on(&["mediaconvert:CancelJob", "mediaconvert:GetJob"], Any), RULES]),
    // Readers of a distributed Map state.
    row("s3:getObject", &[on(&["s3:GetObject"], OBJECT)], &[]),
    row("s3:listObjectsV2", &[on(&["s3:ListBucket"], BUCKET), on(&["s3:GetObject"], OBJECTS)], &[]),
    // Its result writer, which uploads in parts and reads them again for its manifest.
    row("s3:putObject", &[on(&[
        "s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject",
    ], OBJECTS)], &[]),
    row("sagemaker:createEndpoint", &[on(&["sagemaker:AddTags", "sagemaker:CreateEndpoint"], Any)], &[]),
    row("sagemaker:createEndpointConfig", &[on(&["sagemaker:AddTags", "sagemaker:CreateEndpointConfig"], Any)], &[]),
    row("sagemaker:createHyperParameterTuningJob",
        &[on(&["sagemaker:AddTags", "sagemaker:CreateHyperParameterTuningJob"], Any), PASS_ROLE],
        &[on(&["sagemaker:DescribeHyperParameterTuningJob", "sagemaker:ListTags", "sagemaker:StopHyperParameterTuningJob"], Any), RULES]),
    row("sagemaker:createLabelingJob", &[on(&["sagemaker:AddTags", "sagemaker:CreateLabelingJob"], Any), PASS_ROLE],
        &[on(&["sagemaker:DescribeLabelingJob", "sagemaker:ListTags", "sagemaker:StopLabelingJob"], Any), RULES]),
    row("sagemaker:createModel", &[on(&["sagemaker:AddTags", "sagemaker:CreateModel"], Any), PASS_ROLE], &[]),
    row("sagemaker:createProcessingJob", &[on(&["sagemaker:AddTags", "sagemaker:CreateProcessingJob"], Any), PASS_ROLE],
        &[on(&["sagemaker:DescribeProcessingJob", "sagemaker:ListTags", "sagemaker:StopProcessingJob"], Any), RULES]),
    row("sagemaker:createTrainingJob", &[on(&["sagemaker:AddTags", "sagemaker:CreateTrainingJob"], Any), PASS_ROLE],
        &[on(&["sagemaker:DescribeTrainingJob", "sagemaker:ListTags", "sagemaker:StopTrainingJob"], Any), RULES]),
    row("sagemaker:createTransformJob", &[on(&["sagemaker:AddTags", "sagemaker:CreateTransformJob"], Any)],
        &[on(&["sagemaker:DescribeTransformJob", "sagemaker:ListTags", "sagemaker:StopTransformJob"], Any), RULES]),
    row("sagemaker:updateEndpoint", &[on(&["sagemaker:UpdateEndpoint"], Any)], &[]),
    row("sns:publish", &[on(&["sns:Publish"], Arn(&["TopicArn"]))], &[]),
    row("sqs:sendMessage", &[on(&["sqs:SendMessage"], Queue)], &[]),
    row("states:startExecution", &[on(&["states:StartExecution"], MACHINE)],
        &[on(&["states:DescribeExecution", "states:StopExecution"], Executions), RULES]),
];
