//! Whether a mocked result is one that the API of a service can give.
//!
//! The table is generated, see `sfn-core/tables/outputs.py`: it has the services that workflows call most. Of others nothing is
//! known, and any result passes. Messages were recorded.

#[cfg(test)]
mod tests;

use super::Validation;
use crate::json::{Object, Value};
use crate::task::{Integration, Pattern, Resource};
use std::borrow::Cow;

/// The answers of each service: a line with its operations, each with the number of a shape, then a line for each shape.
const SHAPES: &str = include_str!("shapes.txt");

/// Each service with its operations and its shapes.
fn tables() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    SHAPES.split("\n=").skip(1).filter_map(|table| {
        let (head, shapes) = table.split_once('\n')?;
        let (service, actions) = head.split_once(' ')?;
        Some((service, actions, shapes))
    })
}

/// What is wrong with a result; `None`: nothing.
pub(super) fn problem(resource: &Resource, result: &Value, validation: Validation) -> Option<String> {
    let (Resource::Integration(integration), false) = (resource, validation == Validation::None) else { return None };
    let schema = Schema::of(integration, validation)?;
    let problem = schema.check(schema.answer, "", result).err()?;
    Some(format!("Mock result schema validation error: {problem}"))
}

/// The answer of an action.
struct Schema {
    /// The shapes of the service, as `outputs.py` writes them.
    shapes: Vec<&'static str>,
    /// The place of the answer's shape.
    answer: usize,
    /// Whether what is always there must be there.
    is_strict: bool,
    /// Whether the names are those of the AWS SDK for Java.
    is_sdk: bool,
    /// Members that are any JSON, whatever the API says.
    free: &'static [&'static str],
}

impl Schema {
    fn of(integration: &Integration, validation: Validation) -> Option<Self> {
        let Answer { service, action, free, is_sdk } = Answer::of(integration)?;
        let (_, actions, shapes) = tables().find(|(name, ..)| *name == service)?;
        let mut actions = actions.split_ascii_whitespace().filter_map(|row| row.split_once(':'));
        let answer = actions.find(|(name, _)| *name == action)?.1.parse().ok()?;
        let is_strict = validation == Validation::Strict;
        Some(Self { shapes: shapes.lines().collect(), answer, is_strict, is_sdk, free })
    }

    /// Whether a value is of a shape. It is no deeper than what JSON may nest.
    fn check(&self, shape: usize, field: &str, value: &Value) -> Result<(), String> {
        let Some(shape) = self.shapes.get(shape) else { return Ok(()) };
        let must_be = |what: &str| Err(format!("Field '{field}' must be {what}"));
        let Some(parts) = shape.split_at_checked(1) else { return Ok(()) };
        match (parts, value) {
            ((".", members), Value::Object(object)) => self.check_members(members, object),
            (("{", of), Value::Object(object)) => {
                object.iter().try_for_each(|(_, value)| self.check(number(of), field, value))
            }
            (("[", of), Value::Array(items)) => items.iter().try_for_each(|item| self.check(number(of), field, item)),
            (("s", limits), Value::String(text)) => within(limits, text.chars().count() as f64, field, LENGTHS),
            (("e", allowed), Value::String(text)) => {
                match allowed.split_ascii_whitespace().any(|allowed| allowed == text) {
                    true => Ok(()),
                    false => Err(format!("Field '{field}' is not an expected value")),
                }
            }
            (("n", limits), Value::Number(number)) => within(limits, number.as_f64(), field, VALUES),
            (("b", _), Value::Bool(_)) | (("*", _), _) => Ok(()),
            (("." | "{", _), _) if field.is_empty() => Err("Mock result must be an object".to_owned()),
            (("." | "{", _), _) => must_be("an object"),
            (("[", _), _) => must_be("an array"),
            (("s" | "e", _), _) => must_be("a string"),
            (("n", _), _) => must_be("a number"),
            (("b", _), _) => must_be("a boolean"),
            _ => Ok(()),
        }
    }

    fn check_members(&self, members: &str, object: &Object) -> Result<(), String> {
        let members = members.split_ascii_whitespace().filter_map(|member| {
            let (name, shape) = member.split_once(':')?;
            Some((self.name(name), number(shape.trim_end_matches('!')), shape.ends_with('!')))
        });
        let members: Vec<_> = members.collect();
        if self.is_strict
            && let Some((name, ..)) = members.iter().find(|(name, _, needed)| *needed && object.get(name).is_none())
        {
            return Err(format!("Required field '{name}' is missing"));
        }
        // AWS takes fields that the API does not have. Recorded.
        object.iter().try_for_each(|(field, value)| match members.iter().find(|(name, ..)| *name == field.as_str()) {
            Some((_, shape, _)) if !self.free.contains(&field.as_str()) => self.check(*shape, field, value),
            _ => Ok(()),
        })
    }

    /// A member's name in the result.
    fn name<'a>(&self, member: &'a str) -> Cow<'a, str> {
        match self.is_sdk {
            true => sdk_name(member),
            false => member.into(),
        }
    }
}

/// Which answer of the APIs a task gets.
struct Answer {
    service: &'static str,
    action: Cow<'static, str>,
    free: &'static [&'static str],
    is_sdk: bool,
}

impl Answer {
    /// `None`: it is not known.
    fn of(integration: &Integration) -> Option<Self> {
        let Integration { service, action, pattern } = integration;
        let is_sdk = service.strip_prefix("aws-sdk:");
        let free: &[&str] = match (service.as_str(), action.as_str(), pattern) {
            // What waits for the end of an execution gets the description of it.
            ("states", "startExecution", Pattern::RunJob | Pattern::RunJobJson) => {
                let free: &[&str] = if *pattern == Pattern::RunJobJson { &["Input", "Output"] } else { &[] };
                return Some(Self { service: "sfn", action: "describeExecution".into(), free, is_sdk: false });
            }
            // What else is waited for gives what the job gives, or whoever has the token.
            (.., Pattern::RunJob | Pattern::RunJobJson | Pattern::WaitForTaskToken) => return None,
            // The optimized integrations read what the API gives as bytes.
            ("lambda", "invoke", _) => &["Payload"],
            ("bedrock", "invokeModel", _) => &["Body"],
            _ => &[],
        };
        let (name, action) = match (service.as_str(), action.as_str()) {
            ("states", action) => ("sfn", action),
            ("events", action) => ("eventbridge", action),
            ("elasticmapreduce", "createCluster") => ("emr", "runJobFlow"),
            ("emr-containers", action) => ("emrcontainers", action),
            ("emr-serverless", action) => ("emrserverless", action),
            ("bedrock", "invokeModel") => ("bedrockruntime", "invokeModel"),
            (service, action) => (is_sdk.unwrap_or(service), action),
        };
        let (service, ..) = tables().find(|(known, ..)| *known == name)?;
        Some(Self { service, action: action.to_owned().into(), free, is_sdk: is_sdk.is_some() })
    }
}

/// What is said of too little and of too much.
type Words = [&'static str; 2];

const LENGTHS: Words = ["is smaller than the minimum length", "exceeds the maximum length"];
const VALUES: Words = ["is less than the minimum value", "exceeds the maximum value"];

/// Whether a number is within `least,greatest`.
fn within(limits: &str, value: f64, field: &str, [too_little, too_much]: Words) -> Result<(), String> {
    let (least, greatest) = limits.split_once(',').unwrap_or_default();
    let limit = |text: &str| text.parse::<f64>().ok();
    match (limit(least), limit(greatest)) {
        (Some(least), _) if value < least => Err(format!("Field '{field}' {too_little}")),
        (_, Some(greatest)) if value > greatest => Err(format!("Field '{field}' {too_much}")),
        _ => Ok(()),
    }
}

/// The place of a shape.
fn number(text: &str) -> usize {
    text.parse().unwrap_or(usize::MAX)
}

/// How the SDK integrations name a member: as the AWS SDK for Java does, but with a capital. Of capitals at the beginning only
/// the first, and the last if a small letter follows, stay: `SsekmsKeyId`, `ETag`.
fn sdk_name(member: &str) -> Cow<'_, str> {
    let letters: Vec<char> = member.chars().collect();
    let is_upper = |at: usize| letters.get(at).is_some_and(char::is_ascii_uppercase);
    let is_lower = |at: usize| letters.get(at).is_some_and(char::is_ascii_lowercase);
    let end = (1..letters.len()).find(|at| !is_upper(*at) || is_lower(at + 1)).unwrap_or(letters.len());
    if end <= 1 {
        return member.into();
    }
    let small =
        |(at, letter): (usize, &char)| if (1..end).contains(&at) { letter.to_ascii_lowercase() } else { *letter };
    letters.iter().enumerate().map(small).collect::<String>().into()
}
