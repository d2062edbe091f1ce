//! The optimized integrations: which actions there are, and the patterns of each.
//!
//! Source: docs.aws.amazon.com, "Integrating optimized services", 2025. Every other action is an `aws-sdk` one.

use super::has_placeholder;
use std::iter;

/// How a Task waits for what it calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Until the call answers.
    RequestResponse,
    /// `.sync`: until the job is done.
    Sync,
    /// `.sync:2`: the same, with the output as JSON.
    Sync2,
    /// `.waitForTaskToken`: until someone sends the token back.
    WaitForTaskToken,
}

/// What a resource that is a service integration calls.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call<'a> {
    /// Whether it is one of `aws-sdk:…`.
    pub(crate) is_sdk: bool,
    pub(crate) service: &'a str,
    pub(crate) action: &'a str,
    pub(crate) pattern: Pattern,
}

impl<'a> Call<'a> {
    /// Reads `arn:aws:states:::<service>:<action>`; `None`: it is none, or deployment puts parts of it in.
    pub(crate) fn of(resource: &'a str) -> Option<Self> {
        let mut parts = split(resource);
        if parts.next()? != "arn" || parts.nth(1)? != "states" {
            return None;
        }
        let first = parts.nth(2)?;
        let is_sdk = first == "aws-sdk";
        let service = if is_sdk { parts.next()? } else { first };
        // The action to its end: `.sync:2` has a colon in it.
        let length: usize = parts.map(|part| part.len() + 1).sum();
        let action = resource.get((resource.len() + 1).checked_sub(length)?..)?;
        if service == "activity" || has_placeholder(service) || has_placeholder(action) {
            return None;
        }
        let (action, pattern) = Pattern::split(action);
        Some(Self { is_sdk, service, action, pattern: pattern.ok()? })
    }
}

/// The parts between the colons, but for colons inside `${…}` and `#{…}`.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    let (mut rest, mut depth) = (Some(text), 0_usize);
    let mut is_end = move |byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        byte == b':' && depth == 0
    };
    iter::from_fn(move || {
        let text = rest?;
        let part = text.bytes().position(&mut is_end).and_then(|end| text.split_at_checked(end));
        rest = part.and_then(|(_, behind)| behind.get(1..));
        Some(part.map_or(text, |(part, _)| part))
    })
}

/// One action.
#[derive(Clone, Copy, Debug)]
pub(super) struct Integration {
    service: &'static str,
    action: &'static str,
    pub(super) patterns: &'static [Pattern],
}

impl Pattern {
    /// The action of a text, and its pattern; `Err`: the suffix, where there is no such pattern.
    pub(super) fn split(action: &str) -> (&str, Result<Self, &str>) {
        let at = action.find(['.', ':']).unwrap_or(action.len());
        let (name, suffix) = action.split_at(at);
        let all = [Self::RequestResponse, Self::Sync, Self::Sync2, Self::WaitForTaskToken];
        (name, all.into_iter().find(|pattern| pattern.suffix() == suffix).ok_or(suffix))
    }

    pub(super) const fn suffix(self) -> &'static str {
        match self {
            Self::RequestResponse => "",
            Self::Sync => ".sync",
            Self::Sync2 => ".sync:2",
            Self::WaitForTaskToken => ".waitForTaskToken",
        }
    }
}

impl Integration {
    /// The suffixes that the action has, for a message.
    pub(super) fn suffixes(&self) -> String {
        let suffixes = self.patterns.iter().map(|pattern| pattern.suffix()).filter(|suffix| !suffix.is_empty());
        suffixes.map(|suffix| format!("`{suffix}`")).collect::<Vec<_>>().join(" and ")
    }
}

pub(super) fn find(service: &str, action: &str) -> Option<&'static Integration> {
    INTEGRATIONS.iter().find(|row| row.service == service && row.action == action)
}

pub(super) fn actions(service: &str) -> impl Iterator<Item = &'static str> {
    INTEGRATIONS.iter().filter(move |row| row.service == service).map(|row| row.action)
}

pub(super) fn services() -> impl Iterator<Item = &'static str> {
    INTEGRATIONS.iter().map(|row| row.service)
}

const CALL: &[Pattern] = &[Pattern::RequestResponse];
const JOB: &[Pattern] = &[Pattern::RequestResponse, Pattern::Sync];
const CALLBACK: &[Pattern] = &[Pattern::RequestResponse, Pattern::WaitForTaskToken];
const JOB_OR_CALLBACK: &[Pattern] = &[Pattern::RequestResponse, Pattern::Sync, Pattern::WaitForTaskToken];
const EXECUTION: &[Pattern] = &[Pattern::RequestResponse, Pattern::Sync, Pattern::Sync2, Pattern::WaitForTaskToken];

const fn row(service: &'static str, action: &'static str, patterns: &'static [Pattern]) -> Integration {
    Integration { service, action, patterns }
}

const INTEGRATIONS: &[Integration] = &[
    row("lambda", "invoke", CALLBACK),
    row("states", "startExecution", EXECUTION),
    row("dynamodb", "getItem", CALL),
    row("dynamodb", "putItem", CALL),
    row("dynamodb", "updateItem", CALL),
    row("dynamodb", "deleteItem", CALL),
    row("sns", "publish", CALLBACK),
    row("sqs", "sendMessage", CALLBACK),
    row("events", "putEvents", CALLBACK),
    row("http", "invoke", CALL),
    row("apigateway", "invoke", CALLBACK),
    row("s3", "getObject", CALL),
    row("s3", "listObjectsV2", CALL),
    row("s3", "putObject", CALL),
    row("ecs", "runTask", JOB_OR_CALLBACK),
    row("batch", "submitJob", JOB_OR_CALLBACK),
    row("bedrock", "invokeModel", CALLBACK),
    row("bedrock", "createModelCustomizationJob", JOB_OR_CALLBACK),
    row("athena", "startQueryExecution", JOB),
    row("athena", "stopQueryExecution", CALL),
    row("athena", "getQueryExecution", CALL),
    row("athena", "getQueryResults", CALL),
    row("glue", "startJobRun", JOB),
    row("databrew", "startJobRun", JOB),
    row("mediaconvert", "createJob", JOB),
    row("codebuild", "startBuild", JOB),
    row("codebuild", "stopBuild", CALL),
    row("codebuild", "batchDeleteBuilds", CALL),
    row("codebuild", "batchGetReports", CALL),
    row("codebuild", "startBuildBatch", JOB),
    row("codebuild", "stopBuildBatch", CALL),
    row("codebuild", "retryBuild", JOB),
    row("codebuild", "retryBuildBatch", JOB),
    row("codebuild", "deleteBuildBatch", CALL),
    row("eks", "call", CALL),
    row("eks", "runJob", JOB),
    row("eks", "createCluster", JOB),
    row("eks", "deleteCluster", JOB),
    row("eks", "createFargateProfile", JOB),
    row("eks", "deleteFargateProfile", JOB),
    row("eks", "createNodegroup", JOB),
    row("eks", "deleteNodegroup", JOB),
    row("elasticmapreduce", "createCluster", JOB),
    row("elasticmapreduce", "terminateCluster", JOB),
    row("elasticmapreduce", "addStep", JOB),
    row("elasticmapreduce", "cancelStep", CALL),
    row("elasticmapreduce", "setClusterTerminationProtection", CALL),
    row("elasticmapreduce", "modifyInstanceFleetByName", CALL),
    row("elasticmapreduce", "modifyInstanceGroupByName", CALL),
    row("emr-containers", "createVirtualCluster", CALL),
    row("emr-containers", "deleteVirtualCluster", JOB),
    row("emr-containers", "startJobRun", JOB),
    row("emr-serverless", "createApplication", JOB),
    row("emr-serverless", "updateApplication", CALL),
    row("emr-serverless", "deleteApplication", JOB),
    row("emr-serverless", "startApplication", JOB),
    row("emr-serverless", "stopApplication", JOB),
    row("emr-serverless", "startJobRun", JOB),
    row("emr-serverless", "cancelJobRun", JOB),
    row("sagemaker", "createEndpoint", CALL),
    row("sagemaker", "createEndpointConfig", CALL),
    row("sagemaker", "createHyperParameterTuningJob", JOB),
    row("sagemaker", "createLabelingJob", JOB),
    row("sagemaker", "createModel", CALL),
    row("sagemaker", "createProcessingJob", JOB),
    row("sagemaker", "createTrainingJob", JOB),
    row("sagemaker", "createTransformJob", JOB),
    row("sagemaker", "updateEndpoint", CALL),
];
