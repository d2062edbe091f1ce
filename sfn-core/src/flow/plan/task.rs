//! The Task state: what it calls, what that is given, and what it gives.

use super::super::{Node, NodeId, Part, Question, Want};
use super::Callee;
use super::follow::{Follow, Left, Sight};
use super::machine::State;
use super::nodes::Nodes;
use crate::check::{Call, Pattern};
use crate::json::Value;

/// What a Task calls of the program.
#[derive(Clone, Copy, Debug)]
pub(super) struct Called {
    pub(super) leaf: u32,
    pub(super) how: How,
}

/// How it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// It is the resource. Whether it is a function; `None`: only rustc knows.
    Resource(Option<bool>),
    /// `lambda:invoke`.
    Invoke(Pattern),
    /// `states:startExecution`.
    Start(Pattern),
}

/// What the answer of each optimized integration has.
const OF_EACH_ANSWER: &[&str] = &["SdkHttpMetadata", "SdkResponseMetadata"];

/// What else `DescribeExecution` may give. Source: docs.aws.amazon.com, "DescribeExecution", 2026.
const EXECUTED: &[&str] = &[
    "Cause",
    "Error",
    "InputDetails",
    "MapRunArn",
    "OutputDetails",
    "RedriveCount",
    "RedriveDate",
    "RedriveStatus",
    "RedriveStatusReason",
    "StartDate",
    "StateMachineAliasArn",
    "StateMachineVersionArn",
    "StopDate",
    "TraceHeader",
];

impl<'a> Follow<'a> {
    pub(super) fn task(&mut self, sight: &Sight<'a>) -> Left {
        let seen = self.input(sight);
        let field = arguments(sight.state);
        let given = self.effective(&seen, field);
        if sight.field(field).is_none() {
            // Whether they are read before `Parameters` or from what it makes, nobody has recorded.
            self.wanted_path(&seen, "TimeoutSecondsPath", Want::Integer);
            self.wanted_path(&seen, "HeartbeatSecondsPath", Want::Integer);
        }
        self.wanted(&seen, "TimeoutSeconds", Want::Integer);
        self.wanted(&seen, "HeartbeatSeconds", Want::Integer);
        let result = self.result(&seen, given);
        let data = self.finish(sight, result);
        let mut left = self.next(sight, data);
        self.caught(sight, &mut left);
        left
    }

    /// What a Task of the program's own calls.
    pub(super) fn called(&self, state: &State<'a>) -> Option<Called> {
        let resource = state.fields.get("Resource")?;
        if let Some(Callee { leaf, is_function }) = self.sources.callee(resource) {
            return Some(Called { leaf, how: How::Resource(is_function) });
        }
        let call = Call::of(resource.as_str()?).filter(|call| !call.is_sdk)?;
        let (name, how) = match (call.service, call.action) {
            ("lambda", "invoke") => ("FunctionName", How::Invoke(call.pattern)),
            ("states", "startExecution") => ("StateMachineArn", How::Start(call.pattern)),
            _ => return None,
        };
        let callee = self.sources.callee(state.fields.get(arguments(state))?.get(name)?)?;
        Some(Called { leaf: callee.leaf, how })
    }

    /// The result of a Task, behind the question whether what it calls takes what it is given.
    fn result(&mut self, sight: &Sight<'a>, given: NodeId) -> NodeId {
        let called = self.called(sight.state);
        if let Some(called) = called {
            self.asks.calls(called.leaf, sight.spot().key("Resource"));
            self.fits(sight, called, given);
        }
        let at = sight.state.location.key("Resource");
        let name = || format!("what is stated of the answer in state `{}`", sight.state.name);
        if let Some(stated) = self.stated(&at, name) {
            return stated;
        }
        let resource = sight.field("Resource").and_then(Value::as_str);
        match (called, resource) {
            (Some(Called { leaf, how: How::Resource(is_function) }), _) => {
                let part = if is_function == Some(true) { Part::Output } else { Part::Result };
                self.nodes.add(Node::Leaf(leaf, part))
            }
            (called, Some(resource)) => {
                let answer = self.integrated(sight, called, resource, given);
                self.made(sight, "answer", answer)
            }
            (None, None) => Nodes::UNKNOWN,
            (Some(_), None) => Nodes::UNKNOWN,
        }
    }

    /// Asks whether what is called takes what it is given.
    fn fits(&mut self, sight: &Sight<'a>, Called { leaf, how }: Called, given: NodeId) {
        let spot = sight.spot();
        let field = arguments(sight.state);
        let arguments = sight.field(field);
        let whole = match arguments {
            Some(_) => format!("what the {field} of state `{}` make", sight.state.name),
            None => format!("the data that reaches state `{}`", sight.state.name),
        };
        let at = spot.key("Resource");
        let (key, callee) = match how {
            How::Resource(Some(true)) => return self.ask_whole(sight, given, leaf, at, whole),
            How::Resource(_) if arguments.is_none() => return self.ask_whole(sight, given, leaf, at, whole),
            How::Resource(None) => {
                let machine = self.execution_input(given);
                let question = Question::Called { leaf, function: given, machine };
                return self.asks.ask_headed(&self.nodes, question, at, whole);
            }
            How::Resource(Some(false)) | How::Start(_) => ("Input", "StateMachineArn"),
            How::Invoke(_) => ("Payload", "FunctionName"),
        };
        let dynamic = format!("{key}.$");
        let has = |key: &&str| arguments.is_some_and(|all| all.get(key).is_some());
        let own = [key, &dynamic].into_iter().find(has);
        if own.is_none() && matches!(how, How::Invoke(_)) {
            return;
        }
        let given = if key == "Input" { self.execution_input(given) } else { self.nodes.field(given, key) };
        let head = format!("the {key} of state `{}`", sight.state.name);
        let place = spot.key(field);
        let at = match own.or(Some(callee).filter(has)) {
            Some(key) => place.key(key),
            None => at,
        };
        self.ask_fits(given, leaf, at, head);
    }

    /// The same of a call that is given what reaches its state, or what its arguments make.
    fn ask_whole(&mut self, sight: &Sight<'a>, given: NodeId, leaf: u32, at: super::spot::Spot<'_>, head: String) {
        self.ask_fits(given, leaf, at, head);
        if sight.field(arguments(sight.state)).is_none() {
            self.sought(sight, &Question::Fits(given, leaf, Part::Input), "$", Vec::new());
        }
    }

    fn ask_fits(&mut self, given: NodeId, leaf: u32, at: super::spot::Spot<'_>, head: String) {
        self.asks.ask_headed(&self.nodes, Question::Fits(given, leaf, Part::Input), at, head);
    }

    /// What `states:startExecution` starts a machine with: `{}` where nothing is said.
    fn execution_input(&mut self, given: NodeId) -> NodeId {
        match self.nodes.field(given, "Input") {
            Nodes::ABSENT => self.nodes.closed([]),
            input => input,
        }
    }

    /// What a service integration gives.
    fn integrated(&mut self, sight: &Sight<'a>, called: Option<Called>, resource: &str, given: NodeId) -> NodeId {
        let call = Call::of(resource).filter(|call| !call.is_sdk);
        let Some(call) = call.filter(|call| call.pattern != Pattern::WaitForTaskToken) else {
            return self.not_stated(sight, resource);
        };
        let output = called.map(|called| self.nodes.add(Node::Leaf(called.leaf, Part::Output)));
        match (call.service, call.action, call.pattern) {
            ("lambda", "invoke", _) => {
                let payload = output.unwrap_or_else(|| self.not_stated(sight, resource));
                self.invoked(payload)
            }
            ("states", "startExecution", Pattern::RequestResponse) => self.started(),
            ("states", "startExecution", pattern) => {
                let is_json = pattern == Pattern::Sync2;
                let output = match output {
                    _ if !is_json => self.nodes.add(Node::Text),
                    Some(output) => output,
                    None => self.not_stated(sight, resource),
                };
                let input = self.execution_input(given);
                self.executed(input, output, is_json)
            }
            _ => self.not_stated(sight, resource),
        }
    }

    fn not_stated(&mut self, sight: &Sight<'a>, resource: &str) -> NodeId {
        let message = format!("what `{resource}` gives to state `{}` is not known", sight.state.name);
        let help = format!("state its type behind the resource: `\"{resource}\" as Type`; `as _` for any JSON");
        let node = self.asks.unknown(sight.state.location.key("Resource"), message, Some(help));
        self.nodes.add(node)
    }

    /// The answer of `lambda:invoke`, as recorded.
    fn invoked(&mut self, payload: NodeId) -> NodeId {
        let text = self.nodes.add(Node::Text);
        let integer = self.nodes.add(Node::Integer);
        let fields = [("ExecutedVersion", text), ("Payload", payload), ("StatusCode", integer)];
        self.answer(&fields, &["DurableExecutionArn", "FunctionError", "LogResult"])
    }

    /// The answer of `states:startExecution`. `StartDate` is a text or a number, by the integration.
    fn started(&mut self) -> NodeId {
        let text = self.nodes.add(Node::Text);
        self.answer(&[("ExecutionArn", text)], &["StartDate"])
    }

    /// The answer of `states:startExecution.sync`, as recorded.
    fn executed(&mut self, input: NodeId, output: NodeId, is_json: bool) -> NodeId {
        let text = self.nodes.add(Node::Text);
        let input = if is_json { input } else { text };
        let fields = [
            ("ExecutionArn", text),
            ("Input", input),
            ("Name", text),
            ("Output", output),
            ("StateMachineArn", text),
            ("Status", text),
        ];
        self.answer(&fields, EXECUTED)
    }

    /// An answer of AWS, with these fields too, of which less is known. Who reads what AWS adds some day writes `as _`.
    fn answer(&mut self, fields: &[(&str, NodeId)], others: &[&str]) -> NodeId {
        let others = others.iter().chain(OF_EACH_ANSWER).map(|key| (*key, Nodes::UNKNOWN));
        self.nodes.closed(others.chain(fields.iter().copied()))
    }
}

/// The field that holds what a Task hands to what it calls.
pub(super) fn arguments(state: &State<'_>) -> &'static str {
    if state.is_jsonata { "Arguments" } else { "Parameters" }
}
