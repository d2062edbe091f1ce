//! Every name that AWS or the Serverless Framework sees.
//!
//! | thing | name |
//! |---|---|
//! | function key | the Rust function in lowerCamelCase: `get_all_users` is `getAllUsers` |
//! | function, log group (logical ids) | the framework's: `GetAllUsersLambdaFunction`, `GetAllUsersLogGroup` |
//! | function, deployed | `${self:service}-${sls:stage}-get-all-users`, or its `name` |
//! | machine key | the Rust type, or its `id` |
//! | machine (logical id) | its `id`, else the one that the plugin gives to such a key: `WeeklyStepFunctionsStateMachine` |
//! | machine, deployed | `${self:service}-${sls:stage}-Weekly`, or its `name` |
//! | role, log group (logical ids) | `<machine's>Role`, `<machine's>LogGroup` |
//! | log group, deployed | `/aws/vendedlogs/states/<deployed machine>`: under this prefix AWS needs no resource policy that grows |
//!
//! The machine's `id` is always emitted: without it the plugin makes the logical id of the deployed name, dots and all.

mod taken;

use self::taken::Taken;
use super::base::Declared;
use super::problem::Report;
use super::program::{Function, Machine, Program};
use heck::{ToKebabCase, ToLowerCamelCase};
use sfn_core::serverless::names::{LONGEST_MACHINE, literal};
use std::collections::HashMap;

/// What the names of deployed functions and machines begin with; a function's is the framework's own.
const PREFIX: &str = "${self:service}-${sls:stage}-";

/// AWS's limits, in characters.
const MAX_FUNCTION_NAME: usize = 64;

/// The names of one Lambda function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FunctionNames {
    pub(super) key: String,
    pub(super) logical_id: String,
    pub(super) log_group_id: String,
    pub(super) deployed: String,
}

impl FunctionNames {
    pub(super) fn of(function: &Function) -> Self {
        let key = function_key(&function.name);
        let deployed = explicit(&function.options, "name")
            .map_or_else(|| format!("{PREFIX}{}", bare(&function.name).to_kebab_case()), str::to_owned);
        Self { logical_id: function_logical_id(&key), log_group_id: log_group_logical_id(&key), deployed, key }
    }
}

/// The names of one state machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MachineNames {
    pub(super) key: String,
    pub(super) id: String,
    pub(super) deployed: String,
    pub(super) role_id: String,
    pub(super) log_group_id: String,
    pub(super) log_group_name: String,
}

impl MachineNames {
    pub(super) fn of(machine: &Machine) -> Self {
        let given = explicit(&machine.options, "id");
        let key = given.map_or_else(|| alphanumeric(&machine.name), str::to_owned);
        let id = given.map_or_else(|| default_machine_id(&key), str::to_owned);
        let deployed =
            explicit(&machine.options, "name").map_or_else(|| format!("{PREFIX}{}", machine.name), str::to_owned);
        // The plugin normalises `id`; what refers to the machine must say the normalised one.
        let logical = normalize(&id);
        Self {
            key,
            role_id: format!("{logical}Role"),
            log_group_id: format!("{logical}LogGroup"),
            log_group_name: format!("/aws/vendedlogs/states/{deployed}"),
            id: logical,
            deployed,
        }
    }

    /// The ARN, to be put through `Fn::Sub`. It names no resource, so a machine can call itself without a cycle.
    pub(super) fn arn(&self) -> String {
        format!("arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:stateMachine:{}", self.deployed)
    }

    /// The ARN of all its executions, to be put through `Fn::Sub`; `separator` is `:`, or `/` for those of its Map runs.
    pub(super) fn executions_arn(&self, separator: char) -> String {
        format!("{}{separator}*", self.arn().replace(":stateMachine:", ":execution:"))
    }
}

/// The key of a function under `functions`.
pub(super) fn function_key(rust_name: &str) -> String {
    bare(rust_name).to_lower_camel_case()
}

/// An identifier without the mark of a raw one.
pub(super) fn bare(rust_name: &str) -> &str {
    rust_name.trim_start_matches("r#")
}

/// The framework's logical id of the function with this key (`getLambdaLogicalId` in osls 4).
pub(crate) fn function_logical_id(key: &str) -> String {
    format!("{}LambdaFunction", normalize(key))
}

/// The framework's logical id of the log group of the function with this key.
pub(super) fn log_group_logical_id(key: &str) -> String {
    format!("{}LogGroup", normalize(key))
}

/// The logical id that the plugin gives to a machine of this key that has neither `id` nor `name`.
fn default_machine_id(key: &str) -> String {
    format!("{}StepFunctionsStateMachine", normalize(key))
}

/// The framework's normalisation: the first character in upper case, `-` and `_` spelt out, nothing else touched.
pub(super) fn normalize(key: &str) -> String {
    let spelt = key.replace('-', "Dash").replace('_', "Underscore");
    let mut characters = spelt.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn alphanumeric(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn explicit<'o>(options: &'o super::program::Options, key: &str) -> Option<&'o str> {
    options.get(key)?.as_str()
}

/// The names of everything in the file, by the items' Rust ids.
#[derive(Debug, Default)]
pub(super) struct Names<'p> {
    functions: HashMap<&'p str, FunctionNames>,
    machines: HashMap<&'p str, MachineNames>,
    /// Keys of functions, the base file's too, to their logical ids.
    logical_ids: HashMap<String, String>,
}

impl<'p> Names<'p> {
    /// Names everything in the program, of items with one id the first: [`super::ids`] refuses the others. `service` is
    /// the name that the file will have, `base` what the base file declares.
    pub(super) fn of(program: &'p Program, service: &str, base: &Declared, report: &mut Report) -> Self {
        let mut names = Self::default();
        let mut taken = Taken::default();
        for function in &program.functions {
            if names.functions.contains_key(function.id.as_str()) {
                continue;
            }
            let named = FunctionNames::of(function);
            check_function(function, &named, service, report);
            taken.function(function, &named, report);
            names.logical_ids.insert(named.key.clone(), named.logical_id.clone());
            names.functions.insert(&function.id, named);
        }
        for machine in &program.machines {
            if names.machines.contains_key(machine.id.as_str()) {
                continue;
            }
            let named = MachineNames::of(machine);
            check_machine(machine, &named, service, report);
            taken.machine(machine, &named, report);
            names.machines.insert(&machine.id, named);
        }
        for function in &base.functions {
            taken.base_function(function, report);
            names.logical_ids.insert(function.key.clone(), function_logical_id(&function.key));
        }
        base.machines.iter().for_each(|machine| taken.base_machine(machine, report));
        names
    }

    pub(super) fn function(&self, id: &str) -> Option<&FunctionNames> {
        self.functions.get(id)
    }

    pub(super) fn machine(&self, id: &str) -> Option<&MachineNames> {
        self.machines.get(id)
    }

    /// The logical id of what `key` names: that of a function, or itself.
    pub(super) fn logical_id<'k>(&'k self, key: &'k str) -> &'k str {
        self.logical_ids.get(key).map_or(key, String::as_str)
    }

    /// Whether `key` is the key of a function or its logical id.
    pub(super) fn is_function(&self, key: &str) -> bool {
        self.logical_ids.contains_key(key) || self.logical_ids.values().any(|id| id == key)
    }
}

fn check_function(function: &Function, named: &FunctionNames, service: &str, report: &mut Report) {
    if named.key.is_empty() || !named.key.chars().all(|character| character.is_ascii_alphanumeric()) {
        report.function(function, "the framework takes only ASCII letters and digits in a function's key: rename it");
    }
    if let Some(length) = too_long(&named.deployed, service, MAX_FUNCTION_NAME) {
        let message = format!(
            "its deployed name `{}` has at least {length} characters, and Lambda takes {MAX_FUNCTION_NAME}: \
             give it a shorter `name`",
            named.deployed
        );
        report.function(function, message);
    }
}

fn check_machine(machine: &Machine, named: &MachineNames, service: &str, report: &mut Report) {
    if named.id.is_empty() || !named.id.chars().all(|character| character.is_ascii_alphanumeric()) {
        let message = format!("CloudFormation takes only ASCII letters and digits in `id`, not `{}`", named.id);
        report.machine(machine, "", message);
    } else if explicit(&machine.options, "id").is_none() && !machine.name.is_ascii() {
        report.machine(machine, "", "its name is not ASCII: give it an `id` of letters and digits");
    }
    if let Some(length) = too_long(&named.deployed, service, LONGEST_MACHINE) {
        let message = format!(
            "its deployed name `{}` has at least {length} characters, and Step Functions takes {LONGEST_MACHINE}: \
             give it a shorter `name`",
            named.deployed
        );
        report.machine(machine, "", message);
    }
}

/// The least length that the name can have, if that is too much: a variable counts for nothing, the stage for one.
fn too_long(deployed: &str, service: &str, most: usize) -> Option<usize> {
    let service = if service.contains("${") { "" } else { service };
    let text = deployed.replace("${self:service}", service).replace("${sls:stage}", "x");
    let length = literal(&text).chars().count();
    (length > most).then_some(length)
}

#[cfg(test)]
mod tests;
