//! `list`: what the binary links.

use super::{Format, json};
use crate::error::{Error, Exit};
use crate::linked;
use crate::selection::Packages;
use crate::serverless::{self, Function, Options};
use crate::streams::Streams;
use crate::table::table;
use crate::workspace::Workspace;
use sfn_core::json::{SmolStr, Value, json};
use sfn_core::registry::{LambdaRegistration, Machine, MachineRegistration, Source};
use sfn_core::shape::{Kind, SchemaRef};

/// The options of `list`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(flatten)]
    packages: Packages,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    linked::check(&Workspace::default(), streams)?;
    let machines: Vec<_> = args.packages.machines()?.into_iter().map(MachineRow::new).collect();
    let functions: Vec<_> = args.packages.lambdas()?.into_iter().map(FunctionRow::new).collect();
    let text = match args.format {
        Format::Human => human(&machines, &functions),
        Format::Json => json(&json!({
            "machines": machines.iter().map(MachineRow::json).collect::<Vec<_>>(),
            "functions": functions.iter().map(FunctionRow::json).collect::<Vec<_>>(),
        }))?,
    };
    streams.result(&text)?;
    Ok(Exit::Done)
}

fn human(machines: &[MachineRow], functions: &[FunctionRow]) -> String {
    let machines: Vec<_> = machines.iter().map(MachineRow::cells).collect();
    let functions: Vec<_> = functions.iter().map(FunctionRow::cells).collect();
    let machines =
        table(["STATE MACHINE", "TYPE", "STATES", "EVENTS", "INPUT → OUTPUT", "MODULE", "SOURCE"], &machines);
    let functions =
        table(["FUNCTION", "KEY", "DEPLOYED AS", "INPUT → OUTPUT", "ERRORS", "MODULE", "SOURCE"], &functions);
    format!("{machines}\n{functions}")
}

struct MachineRow {
    registered: &'static MachineRegistration,
    /// None where it is invalid.
    machine: Option<Machine>,
}

impl MachineRow {
    fn new(registered: &'static MachineRegistration) -> Self {
        Self { registered, machine: registered.machine().ok() }
    }

    /// The number of states at every depth.
    fn states(&self) -> Option<usize> {
        Some(self.machine.as_ref()?.definition.model().ok()?.walk().count())
    }

    /// The kinds of its events.
    fn events(&self) -> Vec<&str> {
        let events = self.machine.iter().flat_map(|machine| &machine.events);
        events.filter_map(Value::as_object).flat_map(|event| event.keys().map(SmolStr::as_str)).collect()
    }

    fn machine_type(&self) -> Option<&'static str> {
        Some(self.machine.as_ref()?.machine_type.as_str())
    }

    fn cells(&self) -> [String; 7] {
        let Source { module, .. } = self.registered.source;
        let states = self.states().map(|states| states.to_string()).unwrap_or_default();
        let machine_type = self.machine_type().unwrap_or("invalid");
        let name = self.registered.name.to_owned();
        [
            name,
            machine_type.to_owned(),
            states,
            self.events().join(", "),
            types(self.registered.input, self.registered.output),
            module.to_owned(),
            place(self.registered.source),
        ]
    }

    fn json(&self) -> Value {
        let MachineRegistration { name, id, source, input, output, .. } = self.registered;
        json!({
            "name": name,
            "id": id,
            "package": source.package,
            "module": source.module,
            "file": source.file,
            "line": source.line,
            "valid": self.machine.is_some(),
            "type": self.machine_type(),
            "states": self.states(),
            "events": self.machine.as_ref().map(|machine| &machine.events),
            "input": known(*input),
            "output": known(*output),
        })
    }
}

struct FunctionRow {
    registered: &'static LambdaRegistration,
    key: String,
    deployed: String,
}

impl FunctionRow {
    fn new(registered: &'static LambdaRegistration) -> Self {
        let options = match registered.options.fill() {
            Ok(Value::Object(options)) => options,
            // `check` says what is wrong with them.
            _ => Options::new(),
        };
        let function = Function {
            name: registered.name.to_owned(),
            id: registered.id.to_owned(),
            handler: registered.id.to_owned(),
            source: serverless::Source::from(&registered.source),
            description: registered.description.to_owned(),
            options,
        };
        Self { registered, key: function.key(), deployed: function.deployed_name() }
    }

    fn errors(&self) -> Vec<&'static str> {
        self.registered.errors.iter().map(|error| error.name).collect()
    }

    fn cells(&self) -> [String; 7] {
        let LambdaRegistration { name, source, input, output, .. } = *self.registered;
        let (key, deployed) = (self.key.clone(), self.deployed.clone());
        [
            name.to_owned(),
            key,
            deployed,
            types(input, output),
            self.errors().join(", "),
            source.module.to_owned(),
            place(source),
        ]
    }

    fn json(&self) -> Value {
        let LambdaRegistration { name, id, source, input, output, .. } = self.registered;
        json!({
            "name": name,
            "id": id,
            "package": source.package,
            "module": source.module,
            "file": source.file,
            "line": source.line,
            "key": self.key,
            "deployedName": self.deployed,
            "errors": self.errors(),
            "input": known(*input),
            "output": known(*output),
        })
    }
}

/// What something takes and gives, by the names of the types; `?` for one that does not derive `Shape`.
fn types(input: SchemaRef, output: SchemaRef) -> String {
    let shown = |of| known(of).unwrap_or_else(|| "?".to_owned());
    format!("{} → {}", shown(input), shown(output))
}

/// The name of a type; none where nobody described it.
fn known(of: SchemaRef) -> Option<String> {
    let schema = of.get();
    (!matches!(schema.kind, Kind::Unknown)).then(|| schema.to_string())
}

fn place(source: Source) -> String {
    format!("{}:{}", source.file, source.line)
}
