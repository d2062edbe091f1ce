//! Whether an answer is the recorded one, by the rules of `compare.py`: tokens, and texts that the recorder has read.

use regex::Regex;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Compares the values of one case: what a token stands for is the same in all of it.
#[derive(Default)]
pub(crate) struct Comparison {
    bound: BTreeMap<String, String>,
}

impl Comparison {
    /// The first place where they differ, and how; `None`: they do not.
    pub(crate) fn difference(&mut self, expected: &Json, actual: &Json, at: &str) -> Option<String> {
        match (expected, actual) {
            (Json::String(text), actual) => self.text_difference(text, actual, at),
            (Json::Object(_) | Json::Array(_), Json::String(text)) => match serde_json::from_str::<Json>(text) {
                Ok(read) if !read.is_string() => self.difference(expected, &read, at),
                _ => differ(expected, actual, at),
            },
            (Json::Object(expected), Json::Object(actual)) => {
                let keys = |object: &serde_json::Map<String, Json>| object.keys().cloned().collect::<Vec<_>>();
                let lacks = expected.keys().any(|key| !actual.contains_key(key)) || expected.len() != actual.len();
                if lacks {
                    return Some(format!("{at}: expected {:?}, found {:?}", keys(expected), keys(actual)));
                }
                let mut entries = expected.iter().zip(expected.keys().map(|key| &actual[key]));
                entries.find_map(|((key, expected), actual)| self.difference(expected, actual, &format!("{at}/{key}")))
            }
            (Json::Array(items), Json::Array(others)) if items.len() == others.len() => {
                let mut items = items.iter().zip(others).enumerate();
                items.find_map(|(index, (item, other))| self.difference(item, other, &format!("{at}[{index}]")))
            }
            (Json::Number(one), Json::Number(other)) if one.as_f64() == other.as_f64() => None,
            (expected, actual) if expected == actual => None,
            _ => differ(expected, actual, at),
        }
    }

    fn text_difference(&mut self, expected: &str, actual: &Json, at: &str) -> Option<String> {
        let whole = || differ(&Json::from(expected), actual, at);
        let is_token = expected.starts_with("<<") && expected.ends_with(">>") && expected.matches("<<").count() == 1;
        if is_token && expected.starts_with("<<any") {
            return None;
        }
        let read = serde_json::from_str::<Json>(expected).ok().filter(|read| !read.is_string());
        match (actual, read) {
            (Json::String(text), _) if self.binds(expected, text) => None,
            (Json::String(text), Some(read)) => match serde_json::from_str(text) {
                Ok(actual) => self.difference(&read, &actual, at),
                Err(_) => whole(),
            },
            (Json::String(_), None) => whole(),
            (_, _) if is_token && expected.starts_with("<<ref") => None,
            (actual, Some(read)) => self.difference(&read, actual, at),
            (_, None) => whole(),
        }
    }

    /// Whether a text is what one with tokens stands for.
    fn binds(&mut self, expected: &str, actual: &str) -> bool {
        let token = Regex::new(r"<<(any|ref|iso8601)(?::[A-Za-z0-9_.\-]+)?(?::\d+)?>>").unwrap();
        let (mut pattern, mut names, mut end) = ("^".to_owned(), Vec::new(), 0);
        for found in token.captures_iter(expected) {
            let whole = found.get(0).unwrap();
            pattern.push_str(&regex::escape(&expected[end..whole.start()]));
            end = whole.end();
            match &found[1] {
                "iso8601" => pattern.push_str(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)"),
                "ref" => {
                    write!(pattern, "(?P<r{}>(?s:.*?))", names.len()).unwrap();
                    names.push(whole.as_str().to_owned());
                }
                _ => pattern.push_str("(?s:.*?)"),
            }
        }
        write!(pattern, "{}$", regex::escape(&expected[end..])).unwrap();
        let Some(captures) = Regex::new(&pattern).unwrap().captures(actual) else { return false };
        let values =
            names.iter().enumerate().map(|(at, name)| (name.clone(), captures[format!("r{at}").as_str()].to_owned()));
        let mut bound = self.bound.clone();
        for (name, value) in values {
            if bound.entry(name).or_insert_with(|| value.clone()) != &value {
                return false;
            }
        }
        self.bound = bound;
        true
    }
}

fn differ(expected: &Json, actual: &Json, at: &str) -> Option<String> {
    Some(format!("{at}: expected {expected}, found {actual}"))
}
