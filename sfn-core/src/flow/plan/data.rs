//! What every state does with its data: from the raw input to the state output.

use super::super::{NodeId, Question, Step, Want};
use super::follow::{Data, Follow, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::json::Value;
use crate::query::path::{ReferencePath, Root, SegmentKind};

impl<'a> Sight<'a> {
    /// The place of the state.
    pub(super) fn spot(&self) -> Spot<'a> {
        Spot::State(&self.state.location, self.state.name)
    }

    pub(super) fn field(&self, name: &str) -> Option<&'a Value> {
        self.state.fields.get(name)
    }

    pub(super) fn with_data(self, data: NodeId) -> Self {
        Self { data, is_raw: self.is_raw && data == self.data, ..self }
    }
}

impl<'a> Follow<'a> {
    /// What the state sees behind `InputPath`.
    pub(super) fn input(&mut self, sight: &Sight<'a>) -> Sight<'a> {
        sight.with_data(self.filtered(sight, "InputPath", sight.data))
    }

    /// The part of the data that `InputPath` or `OutputPath` selects.
    fn filtered(&mut self, sight: &Sight<'a>, field: &str, data: NodeId) -> NodeId {
        match sight.field(field) {
            None => data,
            Some(_) if sight.state.is_jsonata => data,
            Some(Value::Null) => {
                let empty = self.nodes.closed([]);
                self.nodes
                    .called(empty, || format!("the empty object of `{field} = null` in state `{}`", sight.state.name))
            }
            Some(Value::String(text)) => self.path(&sight.with_data(data), text, sight.spot().key(field)),
            Some(_) => Nodes::UNKNOWN,
        }
    }

    /// The effective input: what `field`, a template, makes of what the state sees; that itself where there is none.
    pub(super) fn effective(&mut self, sight: &Sight<'a>, field: &str) -> NodeId {
        match sight.field(field) {
            None => sight.data,
            Some(template) => {
                let made = self.template(sight, template, sight.spot().key(field));
                self.made(sight, field, made)
            }
        }
    }

    /// What a field of a state makes, by that name.
    pub(super) fn made(&mut self, sight: &Sight<'a>, field: &str, node: NodeId) -> NodeId {
        self.nodes.called(node, || format!("the {field} of state `{}`", sight.state.name))
    }

    /// What leaves a state that has a result. `sight`: its raw input.
    pub(super) fn finish(&mut self, sight: &Sight<'a>, result: NodeId) -> Data {
        if sight.state.is_jsonata {
            let sight = Sight { result: Some(result), ..*sight };
            return self.finish_jsonata(&sight, result);
        }
        let spot = sight.spot();
        let selected = match sight.field("ResultSelector") {
            None => result,
            Some(template) => {
                let made = self.template(&sight.with_data(result), template, spot.key("ResultSelector"));
                self.made(sight, "ResultSelector", made)
            }
        };
        let is_changed = ["ResultSelector", "ResultPath"].iter().any(|field| sight.field(field).is_some());
        // Recorded: `$` in `Assign` is the result. What these fields change in that, nobody has recorded.
        let is_unknown = is_changed && sight.field("Assign").is_some();
        let seen = if is_unknown { self.assigned_data(sight) } else { selected };
        let variables = self.assigned_by_state(&sight.with_data(seen));
        let data = self.placed(sight, sight.field("ResultPath"), selected, spot.key("ResultPath"));
        Data { data: self.filtered(sight, "OutputPath", data), variables }
    }

    /// What leaves a state without a result. `seen`: behind `InputPath`.
    pub(super) fn pass_on(&mut self, seen: &Sight<'a>) -> Data {
        if seen.state.is_jsonata {
            return self.finish_jsonata(seen, seen.data);
        }
        let variables = self.assigned_by_state(seen);
        let data = self.survivors(seen.data);
        Data { data: self.filtered(seen, "OutputPath", data), variables }
    }

    /// The part of the data that `OutputPath` selects.
    pub(super) fn output_path(&mut self, sight: &Sight<'a>) -> NodeId {
        self.filtered(sight, "OutputPath", sight.data)
    }

    fn finish_jsonata(&mut self, sight: &Sight<'a>, default: NodeId) -> Data {
        let variables = self.assigned_by_state(sight);
        let data = match sight.field("Output") {
            None => default,
            Some(output) => {
                let made = self.jsonata(sight, output, sight.spot().key("Output"));
                self.made(sight, "Output", made)
            }
        };
        Data { data, variables }
    }

    fn assigned_by_state(&mut self, sight: &Sight<'a>) -> NodeId {
        match sight.field("Assign") {
            Some(assign) => self.assign(sight, assign, sight.spot().key("Assign")),
            None => sight.variables,
        }
    }

    /// The raw input with a result where `ResultPath` says.
    pub(super) fn placed(&mut self, sight: &Sight<'a>, path: Option<&Value>, result: NodeId, at: Spot<'_>) -> NodeId {
        let text = match path {
            None => return result,
            Some(Value::Null) => return self.survivors(sight.data),
            Some(Value::String(text)) => text,
            Some(_) => return Nodes::UNKNOWN,
        };
        let Some(path) = ReferencePath::parse(text).ok().map(ReferencePath::into_path) else { return Nodes::UNKNOWN };
        if path.root != Root::Input {
            return Nodes::UNKNOWN;
        }
        let steps: Vec<_> = path.segments.iter().map(|segment| &segment.kind).collect();
        if !steps.is_empty() {
            self.asks.ask(&self.nodes, Question::Is(sight.data, Want::Object), at, text);
        }
        let data = self.survivors(sight.data);
        self.ask_parents(sight, data, &steps, text, at);
        self.put(data, &steps, result)
    }

    /// Asks whether what lies on the way of a `ResultPath` has fields. What is absent is made.
    fn ask_parents(&mut self, sight: &Sight<'a>, data: NodeId, steps: &[&SegmentKind], text: &str, at: Spot<'_>) {
        let mut here = data;
        let mut parent = "$".to_owned();
        for step in steps.iter().take(steps.len().saturating_sub(1)) {
            let SegmentKind::Field(name) = step else { return };
            here = self.nodes.step(here, &Step::Field(name.clone()));
            here = self.nodes.present(here);
            if here == Nodes::ABSENT {
                return;
            }
            parent = format!("{parent}.{name}");
            let head = format!("ResultPath `{text}` in state `{}`: `{parent}`", sight.state.name);
            self.asks.ask_headed(&self.nodes, Question::Compares(here, Want::Object), at, head);
        }
    }

    /// A value with another at the end of steps; parents that are absent are made. The path is as long as a text may be, so
    /// this goes down and up again without recursion.
    fn put(&mut self, into: NodeId, steps: &[&SegmentKind], value: NodeId) -> NodeId {
        let mut parents = Vec::new();
        let mut here = into;
        let mut value = value;
        for step in steps {
            let SegmentKind::Field(name) = step else {
                // An entry of a list: the list is not known any more.
                value = Nodes::UNKNOWN;
                break;
            };
            parents.push((here, name));
            here = self.nodes.step(here, &Step::Field(name.clone()));
        }
        for (parent, name) in parents.into_iter().rev() {
            value = self.nodes.set(parent, name, value);
        }
        value
    }
}
