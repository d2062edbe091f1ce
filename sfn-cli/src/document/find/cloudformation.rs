//! The machines of a SAM or CloudFormation template.

use super::super::embedded::Embedded;
use super::super::fault::Fault;
use super::super::reference::Site;
use super::{About, Finder};
use crate::rule::Rule;
use sfn_core::asl::MachineType;
use sfn_core::json::{Map, SmolStr, Value};
use std::rc::Rc;

/// The types of resources that are machines.
const TYPES: &[&str] = &["AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine"];

/// The properties that hold a definition or say where it is, in the order in which they are looked for.
const DEFINITIONS: &[&str] = &["Definition", "DefinitionString", "DefinitionUri", "DefinitionS3Location"];

/// Finds the resources that are machines.
pub(super) fn find(template: &mut Site, finder: &mut Finder) {
    let is_machine = |resource: &Value| {
        let word = resource.get("Type").and_then(Value::as_str);
        word.is_some_and(|word| TYPES.contains(&word))
    };
    let resources = template.value.get("Resources").and_then(Value::as_object);
    let ids = resources.into_iter().flatten().filter(|(_, resource)| is_machine(resource));
    let ids: Vec<String> = ids.map(|(id, _)| id.to_string()).collect();
    let at = template.at.key("Resources");
    for id in ids {
        let resource = template.value.pointer_mut("/Resources").and_then(|resources| resources.get_mut(&id));
        let Some(value) = resource.and_then(|resource| resource.get_mut("Properties")).map(Value::take) else {
            let file = &template.file;
            let message = format!("state machine `{id}` has no `Properties`");
            finder.faults.push(Fault::at_key(Rule::UnreadDefinition, file, at.key(&id), message));
            continue;
        };
        let properties = Site { file: Rc::clone(&template.file), at: at.key(&id).key("Properties"), value };
        add(id, properties, finder);
    }
}

fn add(id: String, mut site: Site, finder: &mut Finder) {
    let definition = DEFINITIONS.iter().find_map(|key| Some((*key, site.take(key)?)));
    let Some((key, definition)) = definition else {
        let message = format!("state machine `{id}` has none of {}", DEFINITIONS.join(", "));
        finder.faults.push(site.fault(Rule::UnreadDefinition, message));
        return;
    };
    let mut properties = match site.value {
        Value::Object(properties) => properties,
        _ => Map::new(),
    };
    properties.shift_remove(key);
    let word = properties.get("Type").or_else(|| properties.get("StateMachineType"));
    let entry = site.at.parent().unwrap_or_default();
    let entries = vec![(Rc::clone(&site.file), entry)];
    let about = About { name: id, machine_type: MachineType::of(word), properties, entries };
    match key {
        "Definition" | "DefinitionString" => finder.definition(about, definition),
        _ => finder.definition_uri(about, &definition),
    }
}

impl Finder {
    /// A definition as an object, as a text, or as an intrinsic function that makes a text.
    fn definition(&mut self, about: About, mut site: Site) {
        let function =
            site.value.as_object().filter(|object| object.len() == 1).and_then(|object| object.keys().next());
        match (function.map(SmolStr::as_str), &site.value) {
            (_, Value::String(_)) => self.text(about, site),
            (Some(function @ ("Fn::Sub" | "Fn::Join" | "Fn::ToJsonString")), _) => {
                let function = function.to_owned();
                let argument = site.take(&function);
                match (function.as_str(), argument) {
                    ("Fn::Join", Some(argument)) => self.join(about, &argument),
                    ("Fn::Sub", Some(argument)) => self.substitute(about, argument),
                    (_, Some(argument)) => self.add(about, argument),
                    _ => {}
                }
            }
            (Some(function), _) if function == "Ref" || function.starts_with("Fn::") => {
                let fault = site.unknown(&format!("`{function}`"));
                self.faults.push(fault);
            }
            _ => self.add(about, site),
        }
    }

    fn text(&mut self, about: About, site: Site) {
        if let Value::String(text) = site.value {
            self.add_embedded(about, Embedded::of_string(text.into()), site.file, site.at);
        }
    }

    /// `Fn::Sub`: a text, or a list of a text and what its names stand for.
    fn substitute(&mut self, about: About, site: Site) {
        let Site { file, at, value } = site;
        let site = match value {
            Value::Array(list) => Site { file, at: at.index(0), value: list.into_iter().next().unwrap_or_default() },
            value => Site { file, at, value },
        };
        if site.value.is_string() {
            self.text(about, site);
        } else {
            self.faults.push(site.fault(Rule::UnreadDefinition, "`Fn::Sub` takes a text"));
        }
    }

    /// `Fn::Join`: what is no text stands for one.
    fn join(&mut self, about: About, site: &Site) {
        let parts = site.value.as_array().and_then(|list| match list.as_slice() {
            [Value::String(separator), Value::Array(parts)] => Some((separator, parts)),
            _ => None,
        });
        let Some((separator, parts)) = parts else {
            self.faults.push(site.fault(Rule::UnreadDefinition, "`Fn::Join` takes a separator and a list"));
            return;
        };
        let parts: Vec<String> = parts.iter().map(part).collect();
        let embedded = Embedded::of_parts(parts.join(separator));
        self.add_embedded(about, embedded, Rc::clone(&site.file), site.at.clone());
    }

    /// A path, relative to the template; a place in S3 cannot be read from here.
    fn definition_uri(&mut self, about: About, site: &Site) {
        let opened = match &site.value {
            Value::String(path) if !path.starts_with("s3://") && !path.contains("${") => self.files.open(site, path),
            Value::String(uri) => Err(Box::new(site.unknown(&format!("`{uri}`")))),
            _ => Err(Box::new(site.unknown("what is in S3"))),
        };
        if let Some(site) = self.keep(opened) {
            self.add(about, site);
        }
    }
}

/// A part of a text: `${Name}` for what deployment puts in.
fn part(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        _ => match value.as_object().and_then(|object| object.iter().next()) {
            Some((function, Value::String(name))) if function == "Ref" => format!("${{{name}}}"),
            Some((function, Value::Array(path))) if function == "Fn::GetAtt" => {
                let path: Vec<&str> = path.iter().filter_map(Value::as_str).collect();
                format!("${{{}}}", path.join("."))
            }
            Some((function, _)) => format!("${{{}}}", function.trim_start_matches("Fn::")),
            None => value.to_string(),
        },
    }
}
