//! One state.

use super::layout::Doc;
use super::{CurrentState, Writer, functions, literal, names};
use sfn_core::asl::fields::state_type;
use sfn_core::check::{Step, has_placeholder, placeholder};
use sfn_core::field::Object;
use sfn_core::json::{Map, SmolStr, Value};
use std::collections::BTreeSet;

/// The fields that an `if` says.
const OF_CHOICE: &[&str] = &["Type", "Comment", "Choices", "Default", "Assign", "Output"];

impl<'a> Writer<'_, 'a> {
    /// The states of one scope, `StartAt` first.
    pub(super) fn states(&mut self, machine: &Map) -> Vec<Doc<'a>> {
        let empty = Map::new();
        let states = machine.get("States").and_then(Value::as_object).unwrap_or(&empty);
        let start = machine.get("StartAt").and_then(Value::as_str).unwrap_or_default();
        if !states.contains_key(start) {
            let place = self.place();
            self.module.note(&place, format!("`StartAt` is no state: the first one is taken for `{start}`"));
        }
        let outer = self.enter(states);
        let first = states.iter().filter(|(name, _)| *name == start);
        let others = states.iter().filter(|(name, _)| *name != start);
        let written = self.within(Step::Key("States".to_owned()), |writer| {
            let state = |(name, state): (&SmolStr, &Value)| writer.within_key(name, |writer| writer.state(name, state));
            first.chain(others).map(state).collect()
        });
        self.scope = outer;
        written
    }

    fn state(&mut self, name: &str, state: &Value) -> Doc<'a> {
        let empty = Map::new();
        let fields = state.as_object().unwrap_or(&empty);
        let state = self.current(name, fields);
        let outer = std::mem::replace(&mut self.state, state);
        let doc = fields.get("Comment").and_then(Value::as_str).and_then(literal::doc_comment);
        let has_doc = doc.is_some();
        let mut lines: Vec<_> = doc.into_iter().flatten().map(|line| self.layout.text(line)).collect();
        let ident = self.target(name);
        // rustc normalises what is not ASCII.
        if ident != name || !name.is_ascii() {
            lines.push(self.layout.text(format!("#[name = {}]", literal::string(name))));
        }
        let body = self.body(fields, has_doc);
        lines.push(self.layout.text(format!("{ident}: ")).append(body));
        self.state = outer;
        self.layout.lines(lines)
    }

    fn current(&self, name: &str, fields: &Map) -> CurrentState {
        let resource = fields.get("Resource").and_then(Value::as_str);
        CurrentState {
            name: name.to_owned(),
            is_jsonata: fields.get("QueryLanguage").map_or(self.machine_jsonata, |own| own == "JSONata"),
            expects_lambda: error_names(fields).any(|name| name.starts_with("Lambda.")),
            invokes: resource.is_some_and(|arn| arn.contains(":lambda:invoke")),
            errors: custom_errors(fields),
        }
    }

    fn body(&mut self, fields: &Map, has_doc: bool) -> Doc<'a> {
        let word = fields.get("Type").and_then(Value::as_str).unwrap_or_default();
        let Some(object) = state_type(word) else {
            let place = self.place();
            self.module.note(&place, format!("there is no state type `{word}`"));
            return self.layout.text(if names::is_identifier(word) { word } else { "Pass" });
        };
        if object == Object::Choice {
            return self.choice_state(fields, has_doc);
        }
        let mut args = Vec::new();
        let mut except = vec!["Type"];
        if has_doc {
            except.push("Comment");
        }
        if let (Object::Task, Some(resource)) = (object, fields.get("Resource")) {
            args.push(self.within_key("Resource", |writer| writer.resource(resource)));
            except.push("Resource");
        }
        args.extend(self.machine_fields(object, fields, &mut except));
        if args.is_empty() { self.layout.text(word) } else { self.layout.list(format!("{word}("), args, ")") }
    }

    /// The fields in their order, blocks of states among them; what says where it goes last.
    fn machine_fields(&mut self, object: Object, fields: &Map, except: &mut Vec<&str>) -> Vec<Doc<'a>> {
        let mut blocks = Vec::new();
        if let (Object::Parallel, Some(Value::Array(branches))) = (object, fields.get("Branches"))
            && branches.iter().all(|branch| is_block(branch, &["StartAt", "States", "Comment"]))
        {
            except.push("Branches");
            blocks.extend(self.within(Step::Key("Branches".to_owned()), |writer| {
                let branches = branches.iter().filter_map(Value::as_object).enumerate();
                let branch = |(index, branch): (usize, &Map)| {
                    writer.commented_within(Step::Index(index), |writer| writer.block("Branch", branch))
                };
                branches.map(branch).collect::<Vec<_>>()
            }));
        }
        for key in ["ItemProcessor", "Iterator"] {
            if let (Object::Map, Some(processor)) = (object, fields.get(key))
                && is_block(processor, &["StartAt", "States", "Comment", "ProcessorConfig"])
                && let Some(states) = processor.as_object()
            {
                except.push(key);
                let config = states.iter().filter(|(key, _)| *key == "ProcessorConfig");
                let config: Map = config.map(|(key, value)| (key.clone(), value.clone())).collect();
                blocks.extend(self.within(Step::Key(key.to_owned()), |writer| {
                    let mut written = writer.fields(Object::ItemProcessor, &config, &[]);
                    let block = writer.block(key, states);
                    written.push(writer.commented(block));
                    written
                }));
            }
        }
        let last = [
            "ResultWriter",
            "ResultSelector",
            "ResultPath",
            "OutputPath",
            "Output",
            "Assign",
            "Retry",
            "Catch",
            "Next",
            "End",
        ];
        let is_last = |key: &str| last.contains(&key) && !blocks.is_empty();
        let split = |wanted: bool| {
            let chosen = fields.iter().filter(|(key, _)| is_last(key) == wanted);
            chosen.map(|(key, value)| (key.clone(), value.clone())).collect::<Map>()
        };
        let (before, after) = (split(false), split(true));
        let mut args = self.fields(object, &before, except);
        args.extend(blocks);
        args.extend(self.fields(object, &after, except));
        args
    }

    /// `Branch { … }`.
    fn block(&mut self, word: &str, machine: &Map) -> Doc<'a> {
        let states = self.states(machine);
        let block = self.layout.braces(format!("{word} {{"), states);
        let doc = machine.get("Comment").and_then(Value::as_str).and_then(literal::doc_comment);
        let docs = doc.into_iter().flatten().map(|line| self.layout.text(line));
        self.layout.lines(docs.chain([block]))
    }

    fn choice_state(&mut self, fields: &Map, has_doc: bool) -> Doc<'a> {
        let Some(choice) = self.choice(fields) else {
            let except: &[&str] = if has_doc { &["Type", "Comment"] } else { &["Type"] };
            let args = self.fields(Object::Choice, fields, except);
            return self.layout.list("Choice(", args, ")");
        };
        let mut except = OF_CHOICE.to_vec();
        if !has_doc {
            except.retain(|key| *key != "Comment");
        }
        if !fields.get("Default").is_some_and(Value::is_string) {
            except.retain(|key| !["Assign", "Output", "Default"].contains(key));
        }
        let mut args = self.fields(Object::Choice, fields, &except);
        if args.is_empty() {
            return choice;
        }
        args.push(choice);
        self.layout.list("Choice(", args, ")")
    }

    /// The first argument of a Task.
    fn resource(&mut self, resource: &Value) -> Doc<'a> {
        let by_file = self.module.known_function(resource);
        let reference = by_file
            .or_else(|| functions::of_resource(resource, self.state.expects_lambda))
            .filter(|_| !self.module.exact);
        if let Some(reference) = reference {
            let errors = self.state.errors.clone();
            let function = self.module.function(&reference, &self.state.name);
            function.errors.extend(errors);
            return self.layout.text(function.ident.clone());
        }
        match resource {
            Value::String(text) => {
                // Once for each: the constant is there from then on.
                let is_new = placeholder(text).is_some() && !self.module.constants.contains_key(text.as_str());
                if is_new && !self.module.exact {
                    let place = self.place();
                    let message = format!(
                        "nothing says what `{text}` is, so it is a constant; if it is a Lambda function, name a `#[lambda]` \
                         function instead"
                    );
                    self.module.note(&place, message);
                }
                self.resource_text(text)
            }
            other => self.value(other, super::value::Payload::AsItIs),
        }
    }

    /// A resource as text, or as a constant that the macro does not take for a function.
    pub(super) fn resource_text(&mut self, text: &str) -> Doc<'a> {
        match self.constant(text, "_ARN") {
            Some(constant) if constant.contains('_') => self.layout.text(constant),
            Some(constant) => self.layout.text(format!("{{ {constant} }}")),
            None => self.layout.text(literal::string(text)),
        }
    }
}

/// Whether a machine within a state has nothing that braces cannot hold.
fn is_block(machine: &Value, known: &[&str]) -> bool {
    let Some(fields) = machine.as_object() else { return false };
    let comment = fields.get("Comment").is_none_or(|comment| comment.as_str().and_then(literal::doc_comment).is_some());
    comment
        && fields.keys().all(|key| known.contains(&key.as_str()))
        && fields.get("States").is_some_and(Value::is_object)
}

/// The error names in a state's retriers and catchers.
fn error_names(fields: &Map) -> impl Iterator<Item = &str> {
    let entries = ["Retry", "Catch"].into_iter().filter_map(|key| fields.get(key)?.as_array()).flatten();
    entries.filter_map(|entry| entry.get("ErrorEquals")?.as_array()).flatten().filter_map(Value::as_str)
}

/// The error names in a state's retriers and catchers that are neither AWS's own nor a service's.
fn custom_errors(fields: &Map) -> BTreeSet<String> {
    error_names(fields).filter(|name| !name.contains('.') && !has_placeholder(name)).map(str::to_owned).collect()
}
