//! The Choice state and its rules.

use super::QueryLanguage;
use super::canonical::{self, Canonical, Misfit, Step};
use super::fields;
use super::object::object;
use crate::json::Value;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use std::fmt;

object! {
    /// Chooses the next state: the first rule that is true, or `Default`.
    ///
    /// Source: states-language.net/spec.html#choice-state; docs.aws.amazon.com, "Choice workflow state", 2025.
    pub struct Choice {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The state's own query language; absent: that of what holds it.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The part of the raw input that the state sees. A path; `null`: `{}`. Default `$`. JSONPath.
        opt input_path: Value = "InputPath",
        /// The rules: at least one.
        req choices: Vec<ChoiceRule> = "Choices",
        /// The state that follows when no rule is true; absent: `States.NoChoiceMatched`.
        opt default: String = "Default",
        /// The part of the input that is the state output. A path; `null`: `{}`. Default `$`. JSONPath.
        opt output_path: Value = "OutputPath",
        /// Variables that are set when no rule is true. An object; both query languages.
        opt assign: Value = "Assign",
        /// The state output when no rule is true. Any JSON with expressions; absent: the input. JSONata.
        opt output: Value = "Output",
    }
}

/// One rule of a Choice state, or of another rule.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceRule {
    /// A description; AWS does not interpret it. Text.
    pub comment: Option<Value>,
    /// What makes it true.
    pub test: Test,
    /// Variables that are set when it is true. An object; both query languages; not in a nested rule.
    pub assign: Option<Value>,
    /// The state output when it is true. Any JSON with expressions; absent: the input. JSONata; not in a nested rule.
    pub output: Option<Value>,
    /// The state that follows when it is true; a nested rule has none.
    pub next: Option<String>,
    /// The fields that this model does not know, as they were read.
    pub other: crate::json::Map,
}

/// What makes a rule true.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Test {
    /// One of the comparators. JSONPath.
    Comparison {
        /// The path to what is compared.
        variable: Value,
        /// The comparator, such as `StringEquals`: one of [`fields::comparators`].
        operator: &'static str,
        /// What it is compared with; for the operators that end in `Path` a path to that.
        value: Value,
    },
    /// Every rule is true. JSONPath.
    And(Vec<ChoiceRule>),
    /// At least one rule is true. JSONPath.
    Or(Vec<ChoiceRule>),
    /// The rule is not true. JSONPath.
    Not(Box<ChoiceRule>),
    /// `true`, `false` or an expression that gives one. JSONata.
    Condition(Value),
}

impl ChoiceRule {
    /// A nested rule, or one to which `next` is to be added.
    #[must_use]
    pub fn new(test: Test) -> Self {
        Self { comment: None, test, assign: None, output: None, next: None, other: crate::json::Map::new() }
    }

    /// The state that follows when the rule is true.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        self.next.as_deref()
    }
}

impl Serialize for ChoiceRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let optional = |map: &mut S::SerializeMap, key: &str, value: &Option<Value>| match value {
            Some(value) => map.serialize_entry(key, value),
            None => Ok(()),
        };
        optional(&mut map, "Comment", &self.comment)?;
        match &self.test {
            Test::Comparison { variable, operator, value } => {
                map.serialize_entry("Variable", variable)?;
                map.serialize_entry(operator, value)?;
            }
            Test::And(rules) => map.serialize_entry("And", rules)?,
            Test::Or(rules) => map.serialize_entry("Or", rules)?,
            Test::Not(rule) => map.serialize_entry("Not", rule)?,
            Test::Condition(condition) => map.serialize_entry("Condition", condition)?,
        }
        self.other.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
        optional(&mut map, "Assign", &self.assign)?;
        optional(&mut map, "Output", &self.output)?;
        if let Some(next) = &self.next {
            map.serialize_entry("Next", next)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for ChoiceRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RuleVisitor)
    }
}

impl Canonical for ChoiceRule {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        for (key, below) in canonical::known_object(value)? {
            let ordered = match key.as_str() {
                "And" | "Or" => Vec::<Self>::order(below),
                "Not" => Self::order(below),
                "Next" => String::order(below),
                _ => Ok(()),
            };
            ordered.map_err(|misfit| misfit.below(Step::Key(key.to_string())))?;
        }
        canonical::sort(canonical::known_object(value)?, rank);
        Ok(())
    }
}

/// The order in which a rule is written.
fn rank(key: &str) -> usize {
    match key {
        "Comment" => 0,
        "Variable" => 1,
        "And" | "Or" | "Not" | "Condition" => 2,
        "Assign" => 4,
        "Output" => 5,
        "Next" => 6,
        _ if fields::comparator(key).is_some() => 2,
        _ => 3,
    }
}

struct RuleVisitor;

impl<'de> Visitor<'de> for RuleVisitor {
    type Value = ChoiceRule;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object (a choice rule)")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<ChoiceRule, A::Error> {
        let mut rule = ChoiceRule::new(Test::Condition(Value::Null));
        let (mut test, mut variable, mut comparison) = (None, None, None);
        while let Some(key) = access.next_key::<String>()? {
            match key.as_str() {
                "Comment" => rule.comment = Some(access.next_value()?),
                "Variable" => variable = Some(access.next_value()?),
                "And" => test = Some(Test::And(access.next_value()?)),
                "Or" => test = Some(Test::Or(access.next_value()?)),
                "Not" => test = Some(Test::Not(access.next_value()?)),
                "Condition" => test = Some(Test::Condition(access.next_value()?)),
                "Assign" => rule.assign = Some(access.next_value()?),
                "Output" => rule.output = Some(access.next_value()?),
                "Next" => rule.next = Some(access.next_value()?),
                _ => match fields::comparator(&key).filter(|_| comparison.is_none()) {
                    Some(field) => comparison = Some((field.name, access.next_value()?)),
                    None => {
                        rule.other.insert(key, access.next_value()?);
                    }
                },
            }
        }
        rule.test = finish(test, variable, comparison)?;
        Ok(rule)
    }
}

fn finish<E: Error>(
    test: Option<Test>,
    variable: Option<Value>,
    comparison: Option<(&'static str, Value)>,
) -> Result<Test, E> {
    match (test, variable, comparison) {
        (Some(test), None, None) => Ok(test),
        (None, Some(variable), Some((operator, value))) => Ok(Test::Comparison { variable, operator, value }),
        _ => Err(E::custom("a choice rule has a comparison, `And`, `Or`, `Not` or `Condition`, and only one of them")),
    }
}
