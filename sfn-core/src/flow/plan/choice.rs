//! The Choice state: its rules, their questions, and what is known behind each.

use super::super::{Fact, Question, Step, Test as Tell, Want};
use super::follow::{Data, Follow, Left, Sight};
use super::machine::Way;
use super::spot::Spot;
use super::test::{Found, Root, Test};
use crate::asl::fields;
use crate::check;
use crate::json::Value;
use crate::query::path::{self, Path, SegmentKind};

impl<'a> Follow<'a> {
    pub(super) fn choice(&mut self, sight: &Sight<'a>) -> Left {
        let seen = self.input(sight);
        let spot = sight.spot();
        let rules = spot.key("Choices");
        let mut left = Some(Data { data: seen.data, variables: seen.variables });
        let mut exits = Vec::new();
        for (place, exit) in sight.state.exits.iter().enumerate() {
            let Some(here) = left else { break };
            let data = match exit.way {
                Way::Rule(rule, index) => {
                    let at = rules.index(index);
                    let sure = if place == 0 { here } else { self.sure(here) };
                    let test = self.rule(&seen, sure, rule, at);
                    if place == 0 {
                        self.endless(sight, rule, at);
                    }
                    left = self.when(here, &test, false);
                    let data = self.when(here, &test, true);
                    data.map(|data| {
                        let data = self.sure(data);
                        self.chosen(&seen, data, rule, at)
                    })
                }
                _ => {
                    let here = self.sure(here);
                    Some(self.pass_on(&at_data(&seen, here)))
                }
            };
            exits.push(data.map(|data| self.along_exit(sight, exit, data)));
        }
        Left { exits, inner: Vec::new() }
    }

    /// What is sure of the data behind a test.
    fn sure(&mut self, data: Data) -> Data {
        self.nodes.weakened(data, &mut self.weak)
    }

    /// What leaves the state by a rule.
    fn chosen(&mut self, seen: &Sight<'a>, data: Data, rule: &'a Value, at: Spot<'_>) -> Data {
        let sight = at_data(seen, data);
        let variables = self.assigned(&sight, rule, at);
        if !sight.state.is_jsonata {
            let passed = self.output_path(&sight);
            return Data { data: passed, variables };
        }
        let data = match rule.get("Output") {
            None => sight.data,
            Some(output) => self.jsonata(&sight, output, at.key("Output")),
        };
        Data { data, variables }
    }

    /// Reads a rule of either query language, and asks what it compares. `here`: the data as far as the rules before it
    /// have told.
    fn rule(&mut self, seen: &Sight<'a>, here: Data, rule: &'a Value, at: Spot<'_>) -> Test {
        match rule.get("Condition") {
            Some(condition) if seen.state.is_jsonata => {
                self.condition(&at_data(seen, here), condition, at.key("Condition"))
            }
            _ => self.comparison(seen, here, rule, at),
        }
    }

    // Recursion as deep as rules nest, which the checker limits.
    fn comparison(&mut self, seen: &Sight<'a>, here: Data, rule: &'a Value, at: Spot<'_>) -> Test {
        if let Some(rule) = rule.get("Not") {
            return Test::Not(Box::new(self.comparison(seen, here, rule, at.key("Not"))));
        }
        for (field, holds) in [("And", true), ("Or", false)] {
            let Some(rules) = rule.get(field).and_then(Value::as_array) else { continue };
            let list = at.key(field);
            let mut tests = Vec::new();
            let mut here = Some(here);
            for (index, rule) in rules.iter().enumerate() {
                let Some(data) = here else { break };
                let test = self.comparison(seen, data, rule, list.index(index));
                here = self.when(data, &test, holds).map(|data| self.sure(data));
                tests.push(test);
            }
            return if holds { Test::And(tests) } else { Test::Or(tests) };
        }
        self.compared(seen, here, rule, at).unwrap_or(Test::Any)
    }

    fn compared(&mut self, seen: &Sight<'a>, here: Data, rule: &'a Value, at: Spot<'_>) -> Option<Test> {
        let fields = rule.as_object()?;
        let text = rule.get("Variable")?.as_str()?;
        let (operator, value) = fields.iter().find(|(key, _)| fields::comparator(key).is_some())?;
        let path = Path::parse(text).ok()?;
        let sight = at_data(seen, here);
        let place = at.key("Variable");
        let place = place.called(operator);
        // What facts say of it is no reason for a question.
        let before = self.leads_to(seen, &path);
        let before = self.unfound(before);
        if operator == "IsPresent" {
            self.walk(&sight, &path, place);
            let question = Question::Tells(before, Tell::Present);
            self.asks.ask(&self.nodes, question.clone(), place, text);
            self.reads_over(seen, &path, &question);
            let no = path.segments.last().and_then(field).map(Fact::HasNot);
            let found = found(&path, vec![Fact::Present], no.into_iter().collect())?;
            return value.as_bool().map(|yes| turned(Test::Found(vec![found]), yes));
        }
        self.read_path(&sight, &path, text, None, place);
        if let Some((want, test)) = tested(operator) {
            self.asks.ask(&self.nodes, Question::Tells(before, test), place, text);
            let no = if want == Want::Null { vec![Fact::Present, Fact::NotNull] } else { vec![Fact::Present] };
            let found = found(&path, vec![Fact::Present, Fact::Kind(want)], no)?;
            return value.as_bool().map(|yes| turned(Test::Found(vec![found]), yes));
        }
        let want = compares(operator)?;
        let mut all = Vec::new();
        let word = value.as_str().filter(|word| operator == "StringEquals" && !check::has_placeholder(word));
        let (yes, no) = match word {
            Some(word) => {
                self.asks.ask(&self.nodes, Question::Compares(before, Want::Text), place, text);
                self.asks.ask(&self.nodes, Question::Equals(before, word.to_owned()), at.key(operator), text);
                let word = word.to_owned();
                (vec![Fact::Present, Fact::Is(word.clone())], vec![Fact::Present, Fact::IsNot(word)])
            }
            None => {
                self.asks.ask(&self.nodes, Question::Compares(before, want), place, text);
                (vec![Fact::Present, Fact::Kind(want)], vec![Fact::Present])
            }
        };
        all.extend(found(&path, yes, no));
        if let Some(other) = value.as_str().filter(|_| operator.ends_with("Path")) {
            all.extend(self.other_side(&sight, seen, other, want, at.key(operator)));
        }
        Some(Test::Found(all))
    }

    /// The other side of a comparison, where it is a path.
    fn other_side(
        &mut self,
        sight: &Sight<'a>,
        seen: &Sight<'a>,
        text: &str,
        want: Want,
        at: Spot<'_>,
    ) -> Option<Found> {
        let path = Path::parse(text).ok()?;
        self.read_path(sight, &path, text, None, at);
        let before = self.leads_to(seen, &path);
        let before = self.unfound(before);
        self.asks.ask(&self.nodes, Question::Compares(before, want), at, text);
        found(&path, vec![Fact::Present, Fact::Kind(want)], vec![Fact::Present])
    }
}

/// The same place with other data.
fn at_data<'a>(sight: &Sight<'a>, data: Data) -> Sight<'a> {
    Sight { data: data.data, variables: data.variables, ..*sight }
}

fn turned(test: Test, yes: bool) -> Test {
    if yes { test } else { Test::Not(Box::new(test)) }
}

/// What is found of what a path leads to; of the list, where it goes on by an index.
fn found(path: &Path, yes: Vec<Fact>, no: Vec<Fact>) -> Option<Found> {
    let steps: Vec<_> = path.segments.iter().map_while(|segment| field(segment).map(Step::Field)).collect();
    let rest = path.segments.get(steps.len()..).unwrap_or_default();
    if !rest.iter().all(|segment| matches!(segment.kind, SegmentKind::Field(_) | SegmentKind::Index(_))) {
        return None;
    }
    let of_list = |facts: Vec<Fact>| match facts.contains(&Fact::Present) {
        true => vec![Fact::Present, Fact::Kind(Want::List), Fact::Searched],
        false => Vec::new(),
    };
    let (yes, no) = if rest.is_empty() { (yes, no) } else { (of_list(yes), of_list(no)) };
    match &path.root {
        path::Root::Input => Some(Found { of: Root::Data, path: steps, yes, no }),
        path::Root::Variable(name) => {
            let path = std::iter::once(Step::Field(name.clone())).chain(steps).collect();
            Some(Found { of: Root::Variables, path, yes, no })
        }
        path::Root::Context => None,
    }
}

fn field(segment: &path::Segment) -> Option<String> {
    match &segment.kind {
        SegmentKind::Field(name) => Some(name.clone()),
        _ => None,
    }
}

/// The kind that a test is about.
pub(super) fn tested(operator: &str) -> Option<(Want, Tell)> {
    let want = match operator {
        "IsNull" => return Some((Want::Null, Tell::Null)),
        "IsString" => Want::Text,
        "IsNumeric" => Want::Number,
        "IsBoolean" => Want::Boolean,
        "IsTimestamp" => Want::Timestamp,
        _ => return None,
    };
    Some((want, Tell::Kind(want)))
}

/// The kind that a comparison is about.
fn compares(operator: &str) -> Option<Want> {
    let kinds =
        [("String", Want::Text), ("Numeric", Want::Number), ("Boolean", Want::Boolean), ("Timestamp", Want::Timestamp)];
    kinds.iter().find(|(prefix, _)| operator.starts_with(prefix)).map(|(_, want)| *want)
}
