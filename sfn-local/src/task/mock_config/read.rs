//! Reads a mock file, and says all that is wrong with it.

use super::responses::{Range, Response, Responses};
use super::{MockConfig, MockConfigError, MockConfigProblem, TestCase};
use crate::failure::Failure;
use crate::json::{Object, SmolStr, Value};
use indexmap::IndexMap;
use sfn_core::suggest::did_you_mean;
use std::collections::HashMap;

pub(super) fn read(text: &str) -> Result<MockConfig, MockConfigError> {
    let file = Value::parse(text).map_err(|error| MockConfigError::of(String::new(), format!("no JSON: {error}")))?;
    let mut reader = Reader { problems: Vec::new() };
    let config = reader.file(&file);
    if reader.problems.is_empty() { Ok(config) } else { Err(MockConfigError::new(reader.problems)) }
}

struct Reader {
    problems: Vec<MockConfigProblem>,
}

impl Reader {
    fn problem(&mut self, path: &str, message: String) {
        self.problems.push(MockConfigProblem { path: path.to_owned(), message });
    }

    fn file(&mut self, file: &Value) -> MockConfig {
        let Some(file) = self.object("", file, "an object with `StateMachines` and `MockedResponses`") else {
            return MockConfig::default();
        };
        self.only(file, "", &["StateMachines", "MockedResponses"]);
        let responses = self.section(file, "MockedResponses", Self::responses);
        let responses: HashMap<_, _> = responses.into_iter().collect();
        let machines = self.section(file, "StateMachines", Self::machine);
        for (machine, cases) in &machines {
            for (case, states) in cases {
                self.known_responses(&format!("StateMachines.{machine}.TestCases.{case}"), states, &responses);
            }
        }
        MockConfig { machines: machines.into_iter().collect(), responses }
    }

    fn known_responses(&mut self, path: &str, states: &TestCase, known: &HashMap<SmolStr, Responses>) {
        for (state, response) in states {
            if !known.contains_key(response) {
                let mut names: Vec<_> = known.keys().map(SmolStr::as_str).collect();
                names.sort_unstable();
                let near = did_you_mean(response, names);
                let message = format!("`MockedResponses` has no `{response}`{near}");
                self.problem(&format!("{path}.{state}"), message);
            }
        }
    }

    /// The entries of an object of the file, each read.
    fn section<T>(
        &mut self,
        file: &Object,
        key: &str,
        read: fn(&mut Self, &str, &Value) -> Option<T>,
    ) -> Vec<(SmolStr, T)> {
        let Some(section) = file.get(key) else { return Vec::new() };
        let Some(section) = self.object(key, section, "an object") else { return Vec::new() };
        let read =
            |(name, value): (&SmolStr, &Value)| Some((name.clone(), read(self, &format!("{key}.{name}"), value)?));
        section.iter().filter_map(read).collect()
    }

    fn machine(&mut self, path: &str, machine: &Value) -> Option<IndexMap<SmolStr, TestCase>> {
        let machine = self.object(path, machine, "an object with `TestCases`")?;
        self.only(machine, path, &["TestCases"]);
        let path = format!("{path}.TestCases");
        let cases = self.object(&path, machine.get("TestCases")?, "an object of test cases")?;
        let case = |(name, case): (&SmolStr, &Value)| Some((name.clone(), self.case(&format!("{path}.{name}"), case)?));
        Some(cases.iter().filter_map(case).collect())
    }

    fn case(&mut self, path: &str, case: &Value) -> Option<TestCase> {
        let mut states = TestCase::new();
        for (state, response) in self.object(path, case, "an object with the mocked response of each state")?.iter() {
            let expected = "the name of a mocked response";
            if let Some(response) = self.text(&format!("{path}.{state}"), response, expected) {
                states.insert(state.clone(), response);
            }
        }
        Some(states)
    }

    fn responses(&mut self, path: &str, responses: &Value) -> Option<Responses> {
        let mut read = Responses::default();
        for (key, response) in self.object(path, responses, "an object with the answer to each call")?.iter() {
            let at = format!("{path}.{key}");
            let response = self.response(&at, response);
            let Some(range) = Range::parse(key) else {
                let allowed = "the number of a call, from `0`, or a range such as `1-2`";
                self.problem(&at, format!("`{key}` is not {allowed}"));
                continue;
            };
            if let Some(Err(other)) = response.map(|response| read.add(range, response)) {
                self.problem(&at, format!("`{range}` and `{other}` have calls in common"));
            }
        }
        Some(read)
    }

    fn response(&mut self, path: &str, response: &Value) -> Option<Response> {
        let response = self.object(path, response, "an object with `Return` or `Throw`")?;
        self.only(response, path, &["Return", "Throw"]);
        match (response.get("Return"), response.get("Throw")) {
            (Some(result), None) => Some(Response::Return(result.clone())),
            (None, Some(error)) => self.error(&format!("{path}.Throw"), error).map(Response::Throw),
            (Some(_), Some(_)) => {
                self.problem(path, "both `Return` and `Throw`: a call has one answer".to_owned());
                None
            }
            (None, None) => {
                self.problem(path, "neither `Return` nor `Throw`".to_owned());
                None
            }
        }
    }

    fn error(&mut self, path: &str, error: &Value) -> Option<Failure> {
        let error = self.object(path, error, "an object with `Error` and `Cause`")?;
        self.only(error, path, &["Error", "Cause"]);
        let mut text =
            |key: &str| error.get(key).and_then(|value| self.text(&format!("{path}.{key}"), value, "a string"));
        let (name, cause) = (text("Error"), text("Cause"));
        if error.get("Error").is_none() {
            self.problem(path, "`Throw` has no `Error`, the name of the error".to_owned());
        }
        Some(Failure { error: Some(name?), cause: cause.map(String::from) })
    }

    fn object<'a>(&mut self, path: &str, value: &'a Value, expected: &str) -> Option<&'a Object> {
        if value.as_object().is_none() {
            self.problem(path, format!("expected {expected}, found {}", kind(value)));
        }
        value.as_object()
    }

    fn text(&mut self, path: &str, value: &Value, expected: &str) -> Option<SmolStr> {
        if value.as_str().is_none() {
            self.problem(path, format!("expected {expected}, found {}", kind(value)));
        }
        value.as_str().map(SmolStr::from)
    }

    fn only(&mut self, object: &Object, path: &str, allowed: &[&str]) {
        for (key, _) in object.iter().filter(|(key, _)| !allowed.contains(&key.as_str())) {
            let near = did_you_mean(key, allowed.iter().copied());
            let allowed = allowed.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(" and ");
            let near = if near.is_empty() { format!("; allowed: {allowed}") } else { near };
            self.problem(path, format!("no key is called `{key}` here{near}"));
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
