//! `resources`: what the framework and the plugin leave to be declared: log groups, roles, exported ARNs.

use super::names::{FunctionNames, MachineNames, Names};
use super::program::{Function, Program};
use super::settings::Settings;
use sfn_core::json::{Map, Value, json};

/// The two sections that are filled.
#[derive(Debug, Default)]
pub(super) struct Resources {
    /// By logical id.
    pub(super) resources: Map,
    /// By name.
    pub(super) outputs: Map,
}

impl Resources {
    /// The log groups and the exports of the functions.
    ///
    /// `provider_retention`: whether the provider has a `logRetentionInDays` of its own.
    pub(super) fn functions(
        &mut self,
        program: &Program,
        names: &Names<'_>,
        settings: &Settings,
        provider_retention: bool,
    ) {
        let named = || program.functions.iter().filter_map(|function| Some((function, names.function(&function.id)?)));
        for (function, named) in named() {
            if settings.function_log_groups && !provider_retention && keeps_logs(function) {
                self.resources.insert(named.log_group_id.clone(), function_log_group(settings));
            }
        }
        for (_, named) in named().filter(|_| settings.export_arns) {
            self.outputs.insert(format!("{}ArnOutput", named.logical_id), arn_output(named));
        }
    }

    /// The log group of a machine.
    pub(super) fn machine_log_group(&mut self, named: &MachineNames, settings: &Settings) {
        let group = json!({
            "Type": "AWS::Logs::LogGroup",
            "Properties": { "LogGroupName": named.log_group_name, "RetentionInDays": settings.log_retention },
        });
        self.resources.insert(named.log_group_id.clone(), group);
    }

    /// The section; `None` where it would be empty.
    pub(super) fn section(self) -> Option<Value> {
        let parts = [("Resources", self.resources), ("Outputs", self.outputs)];
        let section: Map = parts
            .into_iter()
            .filter(|(_, entries)| !entries.is_empty())
            .map(|(name, entries)| (name.to_owned(), Value::Object(entries)))
            .collect();
        (!section.is_empty()).then_some(Value::Object(section))
    }
}

/// Whether the framework makes a log group for the function that has no retention of its own yet.
fn keeps_logs(function: &Function) -> bool {
    let disabled = function.options.get("disableLogs") == Some(&Value::Bool(true));
    let elsewhere = function.options.get("logs").is_some_and(|logs| logs.get("logGroup").is_some());
    !disabled && !elsewhere && !function.options.contains_key("logRetentionInDays")
}

/// The framework merges this into its own resource of that logical id, which has the name of the group.
fn function_log_group(settings: &Settings) -> Value {
    json!({ "Type": "AWS::Logs::LogGroup", "Properties": { "RetentionInDays": settings.log_retention } })
}

fn arn_output(named: &FunctionNames) -> Value {
    json!({
        "Value": { "Fn::GetAtt": [named.logical_id, "Arn"] },
        "Export": { "Name": format!("{}-arn", named.deployed) },
    })
}
