//! From a program to its `serverless.yml`, as a value tree for [`crate::yaml`].
//!
//! The file is one that the Serverless Framework (osls 4, Serverless 3) packages with serverless-step-functions 3.31.
//! What the plugin does wrong or leaves out is worked around here, so that the file does what the program says:
//! names that do not collide, roles that allow all that the machines do, log groups, text that survives `${…}`.
//!
//! The base file's `custom: sfn:` says what is added by itself, and how much:
//!
//! | key | default | meaning |
//! |---|---|---|
//! | `logging` | `true` | a machine without `loggingConfig` gets level ERROR with execution data, and a log group |
//! | `tracing` | `true` | a machine without `tracingConfig` gets `enabled: true` |
//! | `logRetentionInDays` | `30` | how long the log groups that are added keep their events |
//! | `functionLogGroups` | `true` | each function's log group gets that retention, unless it or the provider says its own |
//! | `exportArns` | `true` | each function's ARN is an Output, exported as `<deployed name>-arn` |
//! | `perFunction` | `false` | each function has an artifact of its own, `target/lambda/<Rust function>.zip`; see below |
//! | `variableSources` | `[]` | sources of variables, such as `git` in `${git:sha1}`, that other plugins of the service add |
//!
//! `stepFunctions: validate` is `true` unless a definition holds something that asl-validator refuses although Step
//! Functions takes it, which is a warning; `validate: true` in the base file makes that an error, `validate: false` is
//! kept without a word.
//!
//! All functions share one artifact, `target/lambda/bootstrap/bootstrap.zip`, which is what `cargo lambda build --release
//! --output-format zip` makes of a binary `bootstrap`; `handler` says which function it is to run, by its name, or by its
//! path where the program links several of that name. A function of the base file that runs on this artifact names one of
//! the program's functions too; one that does not says a `runtime` and a `package` of its own.
//!
//! `provider` gets the runtime `provided.al2023` and the architecture `arm64` unless the base file names others: build
//! with `--arm64` (the target `aarch64-unknown-linux-gnu` of rustup's is needed for that), or say `architecture: x86_64`.
//!
//! With `perFunction` there is a binary for each function, in `src/bin/<Rust function>.rs`. cargo-lambda calls each of
//! their zip files `bootstrap.zip`, in folders of their own, and the framework uploads files by their names alone, so
//! that one would overwrite the other: after the build they are to be renamed,
//! `for zip in target/lambda/*/bootstrap.zip; do mv "$zip" "${zip%/*}.zip"; done`.
//!
//! `plugins` gets serverless-step-functions where there are machines, and serverless-iam-roles-per-function where a
//! function has `iamRoleStatements` or another key of that plugin's: install what is there.
//!
//! Permissions of SDK integrations (`aws-sdk:…`) whose parameters name no resource are granted on `*`.

mod artifact;
mod base;
mod definition;
mod endpoints;
mod escape;
mod events;
mod functions;
mod iam;
mod ids;
mod intrinsic;
#[cfg(feature = "run")]
mod linked;
mod machines;
mod names;
mod placeholders;
mod problem;
mod program;
mod reference;
mod resources;
mod settings;
mod validator;

#[cfg(test)]
mod tests;

#[cfg(feature = "run")]
pub(crate) use self::linked::Linked;
pub(crate) use self::names::function_logical_id;
pub(crate) use self::placeholders::declared;
pub use self::problem::{EmitError, EmitProblem, Problems};
pub(crate) use self::program::place;
pub use self::program::{Function, Machine, Options, Program, Selection, Source};

use self::base::{Base, Declared};
use self::machines::{Common, Entries};
use self::names::Names;
use self::problem::Report;
use self::resources::Resources;
use self::settings::Settings;
use self::validator::FalseAlarm;
use sfn_core::json::{Map, Value, json};
use sfn_core::serverless::fields::{ROLE_KEYS, ROLE_PLUGIN};
use sfn_core::serverless::names::service_problem;
use sfn_core::suggest;

/// What emission takes beside the program.
#[derive(Debug, Clone, Default)]
pub struct EmitOptions {
    /// A serverless.yml that was written by hand, into which the program is merged.
    pub base: Option<serde_yaml::Value>,
    /// Whether each function has an artifact of its own, whatever the base file says of `perFunction`.
    pub per_function: bool,
}

/// What was emitted.
#[derive(Debug, Clone, PartialEq)]
pub struct Emitted {
    /// The `serverless.yml`.
    pub file: Value,
    /// What is in no way, but the author should know.
    pub warnings: Vec<EmitProblem>,
}

/// The `serverless.yml` of the program, without a word about its warnings: [`emit_with_warnings`] has them.
///
/// # Errors
/// Those of [`emit_with_warnings`].
pub fn emit(program: Program, options: &EmitOptions) -> Result<Value, EmitError> {
    emit_with_warnings(program, options).map(|emitted| emitted.file)
}

/// The `serverless.yml` of the program.
///
/// The same program gives the same tree.
///
/// # Errors
/// All that is in the way, at once: names that collide, are too long or that the framework does not take, references to
/// what the file does not contain, text and keys that the plugin would mangle, integrations whose permissions nobody
/// knows, events that the plugin would lose, and what in the base file is of the wrong kind or contradicts the program.
pub fn emit_with_warnings(mut program: Program, options: &EmitOptions) -> Result<Emitted, EmitError> {
    let definitions = program.machines.iter_mut().map(|machine| machine.definition.take()).collect();
    let program = &program;
    let mut report = Report::default();
    ids::check(program, &mut report);
    endpoints::check(program, &mut report);
    let base = Base::read(options.base.as_ref(), &mut report);
    let settings = Settings::read(base.value(), &mut report);
    let service = base.service().unwrap_or(&program.service).to_owned();
    if let Some(reason) = service_problem(&service) {
        report.other("service", format!("cannot be `{service}`: {reason}"));
    }
    let names = Names::of(program, &service, &base.declared(), &mut report);
    let per_function = (options.per_function || settings.per_function) && !program.functions.is_empty();
    let provider = base.provider();
    let mut functions = functions::functions(program, &names, &mut report);
    if per_function {
        artifact::give_own(program, &names, base.value(), &mut functions);
    }
    let mut resources = Resources::default();
    resources.functions(program, &names, &settings, provider.log_retention);
    let common = Common { names: &names, settings: &settings, provider: &provider };
    let Entries { entries, alarms, placeholders } =
        machines::machines(program, definitions, &common, &mut resources, &mut report);
    let (validate, mut warnings) = validate(&base, &alarms, &mut report);
    let known = known(functions, entries, validate, per_function, resources);
    let mut assumed = artifact::assumed(program, per_function);
    assumed.insert("service".to_owned(), Value::from(service));
    let file = base.merge(Value::Object(assumed), known, &mut report);
    artifact::check(program, &names, &file, &mut report);
    warnings.extend(placeholders::unknown(&file, &names, &placeholders));
    report.finish(Emitted { file, warnings })
}

/// The definition of one machine, for other tools: a reference to a function or a machine is the text
/// `${<LogicalId>.Arn}`, the form that CloudFormation's `DefinitionSubstitutions` and SAM replace. Nothing else changes.
///
/// # Errors
/// When the program has no such machine, or the definition refers to what the program does not contain.
pub fn asl(program: &Program, machine: &str) -> Result<Value, EmitError> {
    let mut report = Report::default();
    ids::check(program, &mut report);
    let names = Names::of(program, &program.service, &Declared::default(), &mut report);
    let Some(found) = program.machines.iter().find(|known| known.name == machine || known.id == machine) else {
        let hint = suggest::did_you_mean(machine, program.machines.iter().map(|known| known.name.as_str()));
        report.other(machine, format!("the program has no such state machine{hint}"));
        return report.finish(Value::Null);
    };
    let definition = definition::substituted(found, &names, &mut report);
    report.finish(definition)
}

/// `stepFunctions: validate`, with what is to be said of it. The base file has the last word, but it cannot ask for what
/// stops the packaging.
fn validate(base: &Base, alarms: &[(&Machine, FalseAlarm)], report: &mut Report) -> (bool, Vec<EmitProblem>) {
    let mut warnings = Report::default();
    for (machine, FalseAlarm { place, what }) in alarms {
        let refused = format!("asl-validator refuses {what}, which Step Functions takes");
        match base.validate() {
            Some(true) => {
                let message =
                    format!("the base file has `stepFunctions.validate: true`, and {refused}: leave `validate` away");
                report.machine(machine, place, message);
            }
            Some(false) => {}
            None => {
                let message = format!(
                    "{refused}, so `stepFunctions.validate` is `false` for the whole file; say so in the base file to \
                     be no longer told"
                );
                warnings.machine(machine, place, message);
            }
        }
    }
    (base.validate().unwrap_or(alarms.is_empty()), warnings.into_problems())
}

/// The plugins without which the framework refuses what the file says.
fn plugins(functions: &Map, machines: &Map) -> Vec<&'static str> {
    let has_role = functions.values().any(|function| ROLE_KEYS.iter().any(|key| function.get(key).is_some()));
    let needed = [(!machines.is_empty(), "serverless-step-functions"), (has_role, ROLE_PLUGIN)];
    needed.into_iter().filter(|(is_needed, _)| *is_needed).map(|(_, plugin)| plugin).collect()
}

/// What the program knows.
fn known(functions: Map, machines: Map, validate: bool, per_function: bool, resources: Resources) -> Value {
    let mut file = Map::new();
    if per_function {
        file.insert("package".to_owned(), json!({ "individually": true }));
    }
    let plugins = plugins(&functions, &machines);
    if !plugins.is_empty() {
        file.insert("plugins".to_owned(), json!(plugins));
    }
    if !functions.is_empty() {
        file.insert("functions".to_owned(), Value::Object(functions));
    }
    if !machines.is_empty() {
        // By value: `json!` would copy every definition.
        let machines =
            [("validate".to_owned(), Value::Bool(validate)), ("stateMachines".to_owned(), Value::Object(machines))];
        file.insert("stepFunctions".to_owned(), Value::Object(Map::from_iter(machines)));
    }
    file.extend(resources.section().map(|section| ("resources".to_owned(), section)));
    Value::Object(file)
}
