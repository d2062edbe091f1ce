//! A machine: its attributes, its head and its states.

use super::layout::Doc;
use super::{CurrentState, Event, Machine, Writer, literal, unchecked};
use sfn_core::asl::MachineType;
use sfn_core::asl::fields::field as asl_field;
use sfn_core::check::{self, Code, Codes, Options, Problem, Step};
use sfn_core::field::Object;
use sfn_core::flow;
use sfn_core::json::{Map, SmolStr, Value};
use sfn_core::serverless::fields::field as serverless_field;

impl<'a> Writer<'_, 'a> {
    /// `state_machine! { … }`.
    pub(super) fn machine(&mut self, machine: &Machine, ident: &str) -> Doc<'a> {
        let empty = Map::new();
        let fields = machine.definition.as_object().unwrap_or(&empty);
        self.machine_jsonata = fields.get("QueryLanguage").is_some_and(|language| language == "JSONata");
        self.state = CurrentState { is_jsonata: self.machine_jsonata, ..CurrentState::default() };
        ident.clone_into(&mut self.machine);
        machine.comments.unread.iter().for_each(|file| {
            self.module.note(ident, format!("the comments of {file} could not be read, and are left out"));
        });
        self.comments = machine.comments.definition.clone();
        let doc = fields.get("Comment").and_then(Value::as_str).and_then(literal::doc_comment);
        let mut except = vec!["StartAt", "States"];
        if doc.is_some() {
            except.push("Comment");
        }
        let mut lines: Vec<_> = doc.into_iter().flatten().map(|line| self.layout.text(line)).collect();
        let allowed_at = lines.len();
        lines.extend(self.asl(fields, &except));
        let of_definition = std::mem::replace(&mut self.comments, machine.comments.entry.clone());
        self.constants = false;
        lines.extend(self.serverless(&machine.options));
        lines.extend(self.events(&machine.events));
        self.constants = true;
        let mut head = std::mem::replace(&mut self.comments, of_definition).into_lines();
        let states = self.states(fields);
        let states = states.into_iter().map(|state| state.append(",")).collect();
        lines.push(self.layout.block(format!("pub {ident} {{"), states, "}"));
        // Which functions are written shows in the states.
        lines.splice(allowed_at..allowed_at, self.allow(machine));
        head.extend(std::mem::take(&mut self.comments).into_lines());
        self.below_comments(head, self.layout.block("state_machine! {", lines, "}"))
    }

    /// `#[allow(…)]`: the errors that AWS takes, which would keep the source from compiling, and the warnings, which would keep a
    /// project from it that denies them; and that nothing is known of the types, with what to do about it.
    fn allow(&mut self, machine: &Machine) -> Vec<Doc<'a>> {
        let machine_type = MachineType::of(machine.options.get("type"));
        let options = Options { machine_type, intrinsics: true, ..Options::default() };
        let problems = check::definition(&machine.definition, &options).into_iter();
        let mut codes = Codes::NONE;
        // What the data shows is an error in Rust.
        for problem in problems.filter(Problem::can_be_allowed).chain(flow::problems(&machine.definition)) {
            codes = codes.with(problem.code);
            let Problem { code, location, message, .. } = problem;
            let place = format!("{}.{location}", self.place());
            self.module.note(&place, format!("{message}; AWS takes it, so `{code}` is allowed"));
        }
        let mut lines = Vec::new();
        if unchecked::reads_unknown(&machine.definition, |resource| self.module.is_function(resource)) {
            codes = codes.with(Code::UncheckedData);
            lines.extend(unchecked::comment(&self.machine).map(|line| self.layout.text(line)));
        }
        let words: Vec<_> = codes.iter().map(|code| self.layout.text(code.as_str().replace('-', "_"))).collect();
        if !words.is_empty() {
            lines.push(self.layout.list("#[allow(", words, ")]"));
        }
        lines
    }

    fn asl(&mut self, fields: &Map, except: &[&str]) -> Option<Doc<'a>> {
        for key in fields.keys().filter(|key| asl_field(Object::Machine, key).is_none()) {
            let place = self.place();
            self.module.note(&place, format!("a state machine has no field `{key}`"));
        }
        let args = self.fields(Object::Machine, fields, except);
        (!args.is_empty()).then(|| self.layout.list("#[asl(", args, ")]"))
    }

    fn serverless(&mut self, options: &Map) -> Option<Doc<'a>> {
        let (known, unknown): (Vec<_>, Vec<_>) =
            options.iter().partition(|(key, _)| serverless_field(Object::ServerlessMachine, key).is_some());
        for (key, _) in unknown {
            let place = self.place();
            self.module.note(&place, format!("`{key}` has no place in Rust and is left out"));
        }
        let known: Map = known.into_iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        let args = self.fields(Object::ServerlessMachine, &known, &[]);
        (!args.is_empty()).then(|| self.layout.list("#[serverless(", args, ")]"))
    }

    fn events(&mut self, events: &[Event]) -> Vec<Doc<'a>> {
        let write = |writer: &mut Self| events.iter().filter_map(|event| writer.event(event)).collect();
        self.within(Step::Key("events".to_owned()), write)
    }

    fn event(&mut self, event: &Event) -> Option<Doc<'a>> {
        self.within(Step::Index(event.number), |writer| {
            let written = writer.known_event(&event.value)?;
            Some(writer.commented(written))
        })
    }

    fn known_event(&mut self, event: &Value) -> Option<Doc<'a>> {
        let known = event
            .as_object()
            .filter(|event| event.keys().all(|key| serverless_field(Object::MachineEvent, key).is_some()));
        let Some(event) = known.filter(|event| !event.is_empty()) else {
            let place = self.place();
            let kind = event.as_object().and_then(|event| event.keys().next()).map_or("", SmolStr::as_str);
            self.module.note(&place, format!("the event `{kind}` is left out: a state machine has no such event"));
            return None;
        };
        let mut entries = event.iter();
        if let (Some((key, value)), None) = (entries.next(), entries.next()) {
            let step = Step::Key(key.to_string());
            let args = self.within(step, |writer| writer.field(Object::MachineEvent, key, value));
            // The only argument opens on the same line.
            if let Ok([only]) = <[_; 1]>::try_from(args) {
                return Some(self.layout.concat([self.layout.text("#[event("), only, self.layout.text(")]")]));
            }
        }
        let args = self.fields(Object::MachineEvent, event, &[]);
        Some(self.layout.list("#[event(", args, ")]"))
    }
}
