//! What one module of the written source declares besides its machines, and what is to be said of it.

use super::functions::{self, Reference};
use super::names::{self, Taken};
use indexmap::{IndexMap, IndexSet};
use sfn_core::check::{has_placeholder, placeholder};
use sfn_core::json::{Map, Value};
use std::collections::{BTreeSet, HashMap};

/// A Lambda function to be written.
#[derive(Debug)]
pub(super) struct Function {
    /// Its name in Rust; the path to it where another module has it.
    pub(super) ident: String,
    /// Whether another module has it.
    pub(super) is_elsewhere: bool,
    /// What the definition calls it.
    pub(super) known_as: String,
    /// The error names that retriers and catchers of its callers give, AWS's own apart.
    pub(super) errors: BTreeSet<String>,
    /// Its keys in the Serverless Framework, as far as they are carried over.
    pub(super) options: Map,
}

/// What the file says of a function.
#[derive(Debug, Default)]
pub(crate) struct KnownFunction {
    /// The name in the file: a key below `functions`, a logical id.
    pub(crate) name: String,
    /// Whatever refers to it: logical ids, deployed names.
    pub(crate) keys: Vec<String>,
    /// Its keys in the Serverless Framework.
    pub(crate) options: Map,
    /// Keys that have no place in Rust, such as `runtime`.
    pub(crate) left_out: Vec<String>,
}

impl KnownFunction {
    /// Whether a reference is to this function: by one of its names, or by an ARN that ends in its key.
    fn is_meant(&self, reference: &Reference) -> bool {
        self.keys.contains(&reference.key)
            || (reference.key.contains(":function:")
                && names::of_function(&reference.name) == names::of_function(&self.name))
    }
}

/// A constant for a placeholder.
#[derive(Debug)]
pub(super) struct Constant {
    /// Its name in Rust.
    pub(super) ident: String,
    /// What deployment puts in its place, as far as the file says so.
    pub(super) meaning: Option<Value>,
}

/// What a module declares.
#[derive(Debug)]
pub(super) struct Module {
    /// Whether texts stay as they are: no function is written then.
    pub(super) exact: bool,
    pub(super) taken: Taken,
    /// The name of the file's folder, which tells equal names apart.
    pub(super) folder: String,
    /// The paths to the functions that other modules have, by their ARNs.
    pub(super) elsewhere: HashMap<String, String>,
    /// By the placeholder.
    pub(super) constants: IndexMap<String, Constant>,
    /// By what refers to them.
    pub(super) functions: IndexMap<String, Function>,
    /// The functions of the file.
    pub(super) known: Vec<KnownFunction>,
    /// What placeholders stand for.
    pub(super) substitutions: Map,
    /// What is lost, unknown or in doubt.
    pub(super) notes: IndexSet<String>,
    /// Whether a retrier or a catcher names an error that is not AWS's own: some function fails with it.
    pub(super) names_errors: bool,
}

impl Module {
    /// `taken`, `elsewhere`: what the modules before this one declare.
    pub(super) fn new(
        exact: bool,
        folder: String,
        known: Vec<KnownFunction>,
        taken: Taken,
        elsewhere: HashMap<String, String>,
    ) -> Self {
        Self {
            exact,
            taken,
            folder,
            elsewhere,
            constants: IndexMap::new(),
            functions: IndexMap::new(),
            known,
            substitutions: Map::new(),
            notes: IndexSet::new(),
            names_errors: false,
        }
    }

    /// The functions of the file that no machine calls.
    pub(super) fn uncalled(&self) -> Vec<String> {
        let uncalled = self.known.iter().filter(|known| !self.functions.contains_key(&known.name));
        uncalled.map(|known| format!("`{}`", known.name)).collect()
    }

    /// Says something that the author should know; once.
    pub(super) fn note(&mut self, place: &str, text: impl AsRef<str>) {
        self.notes.insert(format!("{place}: {}", text.as_ref()));
    }

    /// The constant for a text that is a placeholder and nothing else. `suffix`: what is added to a new name of one word.
    pub(super) fn constant(&mut self, text: &str, suffix: &str) -> Option<String> {
        let name = placeholder(text)?;
        if let Some(known) = self.constants.get(text) {
            return Some(known.ident.clone());
        }
        let mut wanted = names::of_constant(name.rsplit(':').next().unwrap_or(name)).trim_matches('_').to_owned();
        if !wanted.contains('_') {
            wanted.push_str(suffix);
        }
        if !names::is_identifier(&wanted) || wanted.len() < 2 {
            return None;
        }
        let ident = self.taken.take(&wanted);
        let meaning = self.substitutions.get(name).cloned();
        self.constants.insert(text.to_owned(), Constant { ident: ident.clone(), meaning });
        Some(ident)
    }

    /// The function that a reference means. A new one is named after what refers to it, else after the state.
    pub(super) fn function(&mut self, reference: &Reference, state: &str) -> &mut Function {
        let reference = self.substituted(reference);
        let known = self.known_as(&reference);
        let (key, name, known_as, options, left_out) = match known {
            Some(known) => {
                let name = known.name.clone();
                (name.clone(), name.clone(), name, known.options.clone(), known.left_out.join("`, `"))
            }
            None => (reference.key.clone(), reference.name.clone(), reference.text, Map::new(), String::new()),
        };
        if !left_out.is_empty() {
            self.note(&name, format!("not carried over from the function: `{left_out}`"));
        }
        let elsewhere = self.elsewhere.get(&key).cloned();
        let is_elsewhere = elsewhere.is_some();
        let (taken, folder) = (&mut self.taken, &self.folder);
        self.functions.entry(key).or_insert_with(|| {
            let ident = elsewhere.unwrap_or_else(|| {
                let wanted = functions::rust_name(&name).unwrap_or_else(|| names::of_function(state));
                taken.take_or(&wanted, &names::of_function(&format!("{folder} {wanted}")))
            });
            Function { ident, is_elsewhere, known_as, errors: BTreeSet::new(), options }
        })
    }

    /// Whether a function is written that goes by this name in the file.
    pub(super) fn writes(&self, name: &str) -> bool {
        let is_known = |known: &KnownFunction| {
            known.keys.iter().any(|key| key == name) && self.functions.contains_key(&known.name)
        };
        self.functions.contains_key(name) || self.known.iter().any(is_known)
    }

    /// Whether a resource is one of the functions, as far as they have been met.
    pub(super) fn is_function(&self, resource: &Value) -> bool {
        let reference = functions::of_function_name(resource).map(|reference| self.substituted(&reference));
        reference.is_some_and(|reference| {
            let key = self.known_as(&reference).map_or(&reference.key, |known| &known.name);
            self.functions.contains_key(key)
        })
    }

    /// The function of the file that a reference means.
    fn known_as(&self, reference: &Reference) -> Option<&KnownFunction> {
        self.known.iter().find(|known| known.is_meant(reference))
    }

    /// The functions that are written in this module.
    pub(super) fn stubs(&self) -> impl Iterator<Item = (&String, &Function)> {
        self.functions.iter().filter(|(_, function)| !function.is_elsewhere)
    }

    /// What the modules after this one must know: the names that are taken, and the functions by their ARNs.
    pub(super) fn close(mut self, name: &str) -> (Taken, HashMap<String, String>) {
        let mut elsewhere = std::mem::take(&mut self.elsewhere);
        let arns = self.stubs().filter(|(key, _)| key.starts_with("arn:") && !has_placeholder(key));
        elsewhere.extend(arns.map(|(key, function)| (key.clone(), format!("super::{name}::{}", function.ident))));
        // A constant is its module's own, and nobody else sees it.
        self.constants.values().for_each(|constant| self.taken.release(&constant.ident));
        (self.taken, elsewhere)
    }

    /// What a placeholder stands for, where the template says that it is a function.
    fn substituted(&self, reference: &Reference) -> Reference {
        let meaning = self.substitutions.get(&reference.key);
        meaning.and_then(functions::of_function_name).unwrap_or_else(|| reference.clone())
    }

    /// The function of the file that a resource means, whatever it is called.
    pub(super) fn known_function(&self, resource: &Value) -> Option<Reference> {
        let found = self.substituted(&functions::of_function_name(resource)?);
        self.known.iter().any(|known| known.is_meant(&found)).then_some(found)
    }

    /// What the template puts in the place of a text, where it says so.
    pub(super) fn substitution(&self, text: &str) -> Option<&Value> {
        if self.exact { None } else { self.substitutions.get(placeholder(text)?) }
    }
}
