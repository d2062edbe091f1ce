//! What AWS has: the services and actions of the SDK integrations, and the parameters of the optimized ones.
//!
//! The tables are generated, see `tables/aws.py`. They are as old as the release: what AWS has added since then is not
//! in them.

mod aliases;
mod parameters;
mod services;

use crate::suggest;

/// A service of `arn:aws:states:::aws-sdk:<service>:<action>`.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// Its name as Step Functions spells it: `cloudwatchlogs`.
    pub name: &'static str,
    /// What the names of its errors begin with, before the dot: `CloudWatchLogs`. Empty: not known.
    pub error_prefix: &'static str,
    /// What its requests are signed for: mostly its name in IAM. Empty: not known.
    pub signing_name: &'static str,
    /// Its actions in camelCase, sorted. Empty: not known.
    actions: &'static str,
}

impl Service {
    /// The service of that name; `None`: AWS has none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let known = services::SERVICES.binary_search_by(|(service, ..)| (*service).cmp(name)).ok();
        if let Some((name, error_prefix, signing_name, actions)) = known.and_then(|at| services::SERVICES.get(at)) {
            return Some(Self { name, error_prefix, signing_name, actions });
        }
        let former = FORMER.iter().find(|service| **service == name);
        former.map(|name| Self { name, error_prefix: "", signing_name: "", actions: "" })
    }

    /// Whether the service has that action. One whose actions are not known has any.
    #[must_use]
    pub fn has(&self, action: &str) -> bool {
        self.actions.is_empty() || self.actions().any(|known| known == action)
    }

    /// Its actions in camelCase; none where they are not known.
    pub fn actions(&self) -> impl Iterator<Item = &'static str> {
        self.actions.split_ascii_whitespace()
    }
}

/// The service that is meant by a name that is none: written otherwise, called by another tool's name, or misspelt.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    if let Some(service) = Service::named(&plain) {
        return Some(service.name);
    }
    let alias = aliases::ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(name));
    alias.map(|(_, service)| *service).or_else(|| suggest::nearest(name, services::SERVICES.iter().map(|row| row.0)))
}

/// What an optimized integration takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parameters {
    needed: &'static str,
    known: &'static str,
}

impl Parameters {
    /// Those of an action; `None`: they are not known.
    pub(super) fn of(service: &str, action: &str) -> Option<Self> {
        let mut rows = parameters::PARAMETERS.iter().chain(NOT_OF_THE_API);
        let (.., needed, known) = rows.find(|row| row.0 == service && row.1 == action)?;
        Some(Self { needed, known })
    }

    /// Those that must be there.
    pub(super) fn needed(&self) -> impl Iterator<Item = &'static str> {
        self.needed.split_ascii_whitespace()
    }

    /// Those that there are.
    pub(super) fn known(&self) -> impl Iterator<Item = &'static str> {
        self.known.split_ascii_whitespace()
    }
}

/// The optimized integrations that are not just a call of the API. Source: docs.aws.amazon.com, "Integrating optimized
/// services", 2025.
#[rustfmt::skip]
const NOT_OF_THE_API: &[(&str, &str, &str, &str)] = &[
    ("apigateway", "invoke", "ApiEndpoint Method", "AllowNullValues ApiEndpoint AuthType Headers Method Path QueryParameters RequestBody Stage"),
    ("bedrock", "invokeModel", "ModelId", "Accept Body ContentType GuardrailIdentifier GuardrailVersion Input ModelId Output PerformanceConfigLatency ServiceTier Trace"),
    ("eks", "call", "ClusterName Method Path", "CertificateAuthority ClusterName Endpoint Method Path QueryParameters RequestBody"),
    ("eks", "runJob", "ClusterName Job", "CertificateAuthority ClusterName Endpoint Job LogOptions Namespace"),
    ("elasticmapreduce", "addStep", "ClusterId Step", "ClusterId ExecutionRoleArn Step"),
    ("elasticmapreduce", "cancelStep", "ClusterId StepId", "ClusterId StepCancellationOption StepId"),
    ("elasticmapreduce", "modifyInstanceFleetByName", "ClusterId InstanceFleetName InstanceFleet", "ClusterId InstanceFleet InstanceFleetName"),
    ("elasticmapreduce", "modifyInstanceGroupByName", "ClusterId InstanceGroupName InstanceGroup", "ClusterId InstanceGroup InstanceGroupName"),
    ("elasticmapreduce", "setClusterTerminationProtection", "ClusterId TerminationProtected", "ClusterId TerminationProtected"),
    ("elasticmapreduce", "terminateCluster", "ClusterId", "ClusterId"),
    ("http", "invoke", "ApiEndpoint Method", "ApiEndpoint Authentication Headers InvocationConfig Method QueryParameters RequestBody Transform"),
    ("states", "startExecution", "StateMachineArn", "Input Name StateMachineArn TraceHeader"),
];

/// Services that AWS has closed, or that the models have left out: machines that call them are still there.
const FORMER: &[&str] = &[
    "alexaforbusiness",
    "backupstorage",
    "cloudwatchevents",
    "codestar",
    "elasticinference",
    "elastictranscoder",
    "evidently",
    "finspace",
    "finspacedata",
    "gamesparks",
    "honeycode",
    "iot1clickdevices",
    "iot1clickprojects",
    "iotanalytics",
    "iotevents",
    "ioteventsdata",
    "iotfleethub",
    "iotroborunner",
    "lookoutmetrics",
    "lookoutvision",
    "macie",
    "mobile",
    "nimble",
    "opsworks",
    "opsworkscm",
    "panorama",
    "privatenetworks",
    "qldb",
    "qldbsession",
    "robomaker",
    "simspaceweaver",
    "sms",
    "worklink",
];

#[cfg(test)]
mod tests {
    use super::aliases::ALIASES;
    use super::services::SERVICES;
    use super::{FORMER, Service, meant};

    #[test]
    fn the_tables_are_sorted_and_apart() {
        assert!(SERVICES.is_sorted_by(|one, other| one.0 < other.0));
        assert!(FORMER.iter().all(|name| SERVICES.iter().all(|row| row.0 != *name)), "no longer former");
        assert!(ALIASES.iter().all(|(_, service)| Service::named(service).is_some()));
    }

    #[test]
    fn services_and_actions_as_step_functions_spells_them() {
        // Recorded: the error of `aws-sdk:dynamodb:putItem` was `DynamoDb.DynamoDbException`.
        let recorded = [("dynamodb", "DynamoDb"), ("s3", "S3"), ("secretsmanager", "SecretsManager"), ("sfn", "Sfn")];
        for (name, prefix) in recorded {
            assert_eq!(Service::named(name).map(|service| service.error_prefix), Some(prefix));
        }
        let rds = Service::named("rds").unwrap();
        assert!(rds.has("deleteDBCluster") && !rds.has("deleteDbCluster") && !rds.has("DeleteDBCluster"));
        assert!(Service::named("qldbsession").unwrap().has("sendCommand"));
    }

    #[test]
    fn other_tools_names_are_known() {
        let names =
            ["stepfunctions", "logs", "cognito-idp", "DynamoDB", "dynamo", "elbv2", "events", "secrets-manager"];
        let services = [
            "sfn",
            "cloudwatchlogs",
            "cognitoidentityprovider",
            "dynamodb",
            "dynamodb",
            "elasticloadbalancingv2",
            "eventbridge",
            "secretsmanager",
        ];
        assert_eq!(names.map(meant), services.map(Some));
    }
}
