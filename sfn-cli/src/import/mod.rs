//! From definitions to Rust source: `state_machine!` with what it needs around it.
//!
//! A definition is walked once, with the field tables at hand, into a document that is then laid out. What cannot be
//! said in Rust, and what nobody but the author knows, is noted on the way.

mod choice;
mod comments;
mod fields;
mod functions;
mod items;
mod layout;
mod literal;
mod machine;
mod module;
mod names;
mod needs;
mod path;
mod source;
mod state;
mod unchecked;
mod value;

pub(crate) use names::{is_identifier, is_keyword, is_type, of_type};

use crate::document::Comments;
use crate::document::Document;
use comments::MachineComments;
use indexmap::IndexMap;
use layout::{Doc, Layout};
use module::{KnownFunction, Module};
use names::Taken;
use pretty::Arena;
use sfn_core::json::{Map, Value};
use std::collections::{BTreeSet, HashMap};

/// A machine to be written.
#[derive(Debug)]
pub(crate) struct Machine {
    /// Its name in the file.
    pub(crate) name: String,
    /// Its definition.
    pub(crate) definition: Value,
    /// Its keys in the step-functions plugin.
    pub(crate) options: Map,
    /// Its events, as the plugin has them.
    pub(crate) events: Vec<Event>,
    /// What placeholders of the definition stand for.
    pub(crate) substitutions: Map,
    /// What a YAML file says in comments.
    pub(crate) comments: MachineComments,
    /// What of the file is left out.
    pub(crate) notes: Vec<String>,
}

/// An event of a machine.
#[derive(Debug)]
pub(crate) struct Event {
    /// Which of the events of the file it is, from 0.
    pub(crate) number: usize,
    pub(crate) value: Value,
}

/// What becomes one module.
#[derive(Debug)]
pub(crate) struct Source {
    /// What it is from, for people.
    pub(crate) from: String,
    /// What the module is called after, where there are several.
    pub(crate) name: String,
    /// The name of the file's folder.
    pub(crate) folder: String,
    pub(crate) machines: Vec<Machine>,
    pub(crate) functions: Vec<KnownFunction>,
}

/// Rust source, and what is to be said of it.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) notes: Vec<String>,
}

/// What of a document is written.
pub(crate) fn source(document: &Document) -> Source {
    source::of_document(document)
}

/// Why machines of a document cannot be written: what has no states is no machine in Rust either.
pub(crate) fn unwritable(document: &Document) -> Vec<String> {
    let has_states = |machine: &&crate::document::Machine| {
        machine.definition.get("States").and_then(Value::as_object).is_some_and(|states| !states.is_empty())
    };
    let without = document.machines.iter().filter(|machine| !has_states(machine));
    let mut reasons: Vec<_> = without
        .map(|machine| {
            format!("{}: `{}` has no `States`: nothing can be written", machine.file().path().display(), machine.name)
        })
        .collect();
    if document.machines.is_empty() {
        reasons.push(format!("{}: no state machine could be read", document.file.path().display()));
    }
    reasons
}

/// Writes the sources: one as it is, several as a module each.
///
/// `exact`: texts stay as they are, so that what is emitted equals what was read; no functions are written.
pub(crate) fn write(mut sources: Vec<Source>, exact: bool) -> Written {
    let arena = Arena::new();
    let layout = Layout::new(&arena);
    let mut notes = Vec::new();
    let mut taken = Taken::of_module();
    let mut shared = (Taken::of_module(), HashMap::new());
    let several = sources.len() > 1;
    by_folder(&mut sources);
    let modules = sources.into_iter().map(|source| {
        let name = taken.take(&names::of_module(&source.name));
        let items = module(source, &name, exact, layout, &mut shared, &mut notes);
        if several { layout.block(format!("pub mod {name} {{"), vec![items], "}") } else { items }
    });
    let modules: Vec<_> = modules.collect();
    let text = layout::render(&layout.paragraphs(modules)) + "\n";
    Written { text, notes }
}

/// Puts the folder before the names of files that are called alike, and before those of machines.
fn by_folder(sources: &mut [Source]) {
    let mut files: HashMap<String, u32> = HashMap::new();
    let mut machines: HashMap<String, u32> = HashMap::new();
    for source in sources.iter() {
        *files.entry(names::of_module(&source.name)).or_default() += 1;
        let of_file: BTreeSet<_> = source.machines.iter().map(|machine| names::of_type(&machine.name)).collect();
        of_file.into_iter().for_each(|name| *machines.entry(name).or_default() += 1);
    }
    let is_shared = |counts: &HashMap<String, u32>, name: &str| counts.get(name).is_some_and(|count| *count > 1);
    for source in sources.iter_mut().filter(|source| !source.folder.is_empty()) {
        let folder = &source.folder;
        for machine in &mut source.machines {
            if is_shared(&machines, &names::of_type(&machine.name)) {
                machine.name = format!("{folder} {}", machine.name);
            }
        }
        if is_shared(&files, &names::of_module(&source.name)) {
            source.name = format!("{folder} {}", source.name);
        }
    }
}

/// `shared`: the names that are taken, and the paths to functions by their ARNs.
fn module<'a>(
    source: Source,
    name: &str,
    exact: bool,
    layout: Layout<'a>,
    shared: &mut (Taken, HashMap<String, String>),
    notes: &mut Vec<String>,
) -> Doc<'a> {
    let (taken, elsewhere) = std::mem::take(shared);
    let mut module = Module::new(exact, source.folder, source.functions, taken, elsewhere);
    // Types first: that a function or a constant is called as it is matters less.
    let idents: Vec<_> =
        source.machines.iter().map(|machine| module.taken.take(&names::of_type(&machine.name))).collect();
    let mut machines = Vec::with_capacity(idents.len());
    for (machine, ident) in source.machines.iter().zip(&idents) {
        module.substitutions.clone_from(&machine.substitutions);
        machine.notes.iter().for_each(|note| module.note(ident, note));
        machines.push(Writer::new(layout, &mut module).machine(machine, ident));
    }
    let mut seen = BTreeSet::new();
    for (machine, ident) in source.machines.iter().zip(&idents) {
        needs::note(ident, &machine.definition, &mut module, &mut seen);
        machine.options.values().for_each(|option| needs::note(ident, option, &mut module, &mut seen));
    }
    needs::note_constants(&mut module);
    let uncalled = module.uncalled().join(", ");
    if !uncalled.is_empty() && !exact {
        module.note("functions", format!("no machine calls {uncalled}: not written"));
    }
    let stubs = items::stubs(&mut module, layout);
    let items = items::items(&module, layout, &source.from, stubs, machines);
    notes.extend(module.notes.iter().map(|note| format!("{}: {note}", source.from)));
    *shared = module.close(name);
    items
}

/// What is being written: the module around, the machine, the scope and the state.
struct Writer<'m, 'a> {
    layout: Layout<'a>,
    module: &'m mut Module,
    machine: String,
    machine_jsonata: bool,
    /// The name in Rust of each state of the scope, by its name in ASL.
    scope: IndexMap<String, String>,
    /// The comments on what is being written, and below.
    comments: Comments,
    state: CurrentState,
    /// Whether placeholders become constants.
    constants: bool,
}

/// The state that is being written; outside of the states, what holds for the machine.
#[derive(Default)]
struct CurrentState {
    /// Empty: none.
    name: String,
    is_jsonata: bool,
    /// Whether its retriers or catchers name errors of Lambda's.
    expects_lambda: bool,
    /// Whether it invokes a Lambda function by name.
    invokes: bool,
    /// The error names in its retriers and catchers that are its function's own.
    errors: BTreeSet<String>,
}

impl<'m, 'a> Writer<'m, 'a> {
    fn new(layout: Layout<'a>, module: &'m mut Module) -> Self {
        Self {
            layout,
            module,
            machine: String::new(),
            machine_jsonata: false,
            scope: IndexMap::new(),
            comments: Comments::default(),
            state: CurrentState::default(),
            constants: true,
        }
    }

    /// Gives every state of a scope its name in Rust; the names of the scope around are given back.
    fn enter(&mut self, states: &Map) -> IndexMap<String, String> {
        let mut taken = Taken::default();
        let mut scope = IndexMap::with_capacity(states.len());
        // Names that are identifiers keep them, whatever others are made of.
        let (as_they_are, made): (Vec<_>, Vec<_>) = states.keys().partition(|name| names::is_identifier(name));
        for name in as_they_are.into_iter().chain(made) {
            scope.insert(name.to_string(), taken.take(&names::of_state(name)));
        }
        std::mem::replace(&mut self.scope, scope)
    }

    /// The name in Rust of a state of this scope. One that is not there gets the name that it would have: the macro says
    /// that there is none.
    fn target(&self, name: &str) -> String {
        self.scope.get(name).cloned().unwrap_or_else(|| names::of_state(name))
    }

    /// Where the writing is, for people.
    fn place(&self) -> String {
        let state = &self.state.name;
        if state.is_empty() { self.machine.clone() } else { format!("{}.{state}", self.machine) }
    }
}
