//! From the names that a file has for functions and machines back to those that the program links: what [`asl`](super::asl) and
//! [`emit`](super::emit) write runs here.

use super::base::Declared;
use super::names::Names;
use super::problem::Report;
use super::program::Program;
use sfn_core::json::Value;
use sfn_local::registered;
use std::collections::HashMap;

/// What the program links, by the names that a file has for it.
pub(crate) struct Linked {
    /// By logical ids, and functions by their keys too.
    by_name: HashMap<String, Known>,
    /// ARNs by the texts that `Fn::Sub` makes them of.
    by_text: HashMap<String, String>,
}

/// A function or a machine.
#[derive(Clone)]
struct Known {
    arn: String,
    /// What `Ref` gives: the name of a function, the ARN of a machine.
    reference: String,
}

impl Linked {
    /// What the program links, as far as it has no mistakes. Of two with one name, which cannot be emitted, it is the first.
    pub(crate) fn new() -> Self {
        let program = Program::linked();
        let names = Names::of(&program, "", &Declared::default(), &mut Report::default());
        let mut linked = Self { by_name: HashMap::new(), by_text: HashMap::new() };
        for function in &program.functions {
            let Some(named) = names.function(&function.id) else { continue };
            let reference = registered::function_name(&function.id).to_string();
            let known = Known { arn: registered::function_arn(&function.id).to_string(), reference };
            for name in [&named.logical_id, &named.key] {
                linked.by_name.entry(name.clone()).or_insert_with(|| known.clone());
            }
        }
        for machine in &program.machines {
            let Some(named) = names.machine(&machine.id) else { continue };
            let arn = registered::machine_arn(&machine.id).to_string();
            let known = Known { arn: arn.clone(), reference: arn.clone() };
            linked.by_name.entry(named.id.clone()).or_insert(known);
            linked.by_text.entry(named.arn()).or_insert(arn);
        }
        linked
    }

    /// Puts ARNs where a definition refers to what is linked. All else stays as it is.
    // The depth is bounded: a definition is read at most 128 levels deep.
    pub(crate) fn resolve(&self, value: &mut Value) {
        if let Some(text) = self.intrinsic(value) {
            *value = text.into();
            return;
        }
        match value {
            Value::String(text) if text.contains("${") => *value = self.substituted(text).into(),
            Value::Object(object) => object.values_mut().for_each(|below| self.resolve(below)),
            Value::Array(items) => items.iter_mut().for_each(|below| self.resolve(below)),
            _ => {}
        }
    }

    /// What a function of CloudFormation gives; `None`: this is none, or it refers to something else.
    fn intrinsic(&self, value: &Value) -> Option<String> {
        let (function, argument) = value.as_object().filter(|object| object.len() == 1)?.iter().next()?;
        match (function.as_str(), argument) {
            ("Fn::GetAtt", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(name), Value::String(attribute)] if attribute == "Arn" => self.arn(name),
                _ => None,
            },
            ("Fn::GetAtt", Value::String(text)) => self.arn(text.strip_suffix(".Arn")?),
            ("Ref", Value::String(name)) => Some(self.by_name.get(name.as_str())?.reference.clone()),
            ("Fn::Sub", Value::String(text)) => {
                let whole = self.by_text.get(text.as_str()).cloned();
                whole.or_else(|| Some(self.substituted(text)).filter(|done| !done.contains("${")))
            }
            _ => None,
        }
    }

    fn arn(&self, name: &str) -> Option<String> {
        Some(self.by_name.get(name)?.arn.clone())
    }

    /// A text with what stands for `${Name.Arn}` and `${Name}`.
    fn substituted(&self, text: &str) -> String {
        let mut parts = text.split("${");
        let mut done = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let found = part.split_once('}').and_then(|(name, behind)| Some((self.placeholder(name)?, behind)));
            match found {
                Some((put, behind)) => done.extend([put, behind]),
                None => done.extend(["${", part]),
            }
        }
        done
    }

    fn placeholder(&self, name: &str) -> Option<&str> {
        match name.strip_suffix(".Arn") {
            Some(name) => Some(&self.by_name.get(name)?.arn),
            None => Some(&self.by_name.get(name)?.reference),
        }
    }
}
