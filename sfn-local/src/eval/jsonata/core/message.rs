//! The engine's errors in the words of the reference implementation, 2.0.6.

use super::super::engine::Fault;
use super::explain::{self, Failed};
use jsonata_core::evaluator::EvaluatorError;
use jsonata_core::parser::ParserError;

/// The errors whose words are always the same, where the engine has others.
const FIXED: [(&str, &str); 28] = [
    (
        "D1011",
        "U1001: Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.",
    ),
    ("D1012", "U1001: Expression evaluation timeout: Check for infinite loop"),
    ("D3001", "Attempting to invoke string function on Infinity or NaN"),
    ("D3010", "Second argument of replace function cannot be an empty string"),
    ("D3020", "Third argument of split function must evaluate to a positive number"),
    ("D3080", "The picture string must only contain a maximum of two sub-pictures"),
    ("D3081", "The sub-picture must not contain more than one instance of the 'decimal-separator' character"),
    ("D3082", "The sub-picture must not contain more than one instance of the 'percent' character"),
    ("D3083", "The sub-picture must not contain more than one instance of the 'per-mille' character"),
    ("D3084", "The sub-picture must not contain both a 'percent' and a 'per-mille' character"),
    (
        "D3085",
        "The mantissa part of a sub-picture must contain at least one character that is either an 'optional digit character' or a member of the 'decimal digit family'",
    ),
    (
        "D3086",
        "The sub-picture must not contain a passive character that is preceded by an active character and that is followed by another active character",
    ),
    (
        "D3087",
        "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a 'decimal-separator' character",
    ),
    ("D3088", "The sub-picture must not contain a 'grouping-separator' at the end of the integer part"),
    ("D3089", "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character"),
    (
        "D3090",
        "The integer part of the sub-picture must not contain a member of the 'decimal digit family' that is followed by an instance of the 'optional digit character'",
    ),
    (
        "D3091",
        "The fractional part of the sub-picture must not contain an instance of the 'optional digit character' that is followed by a member of the 'decimal digit family'",
    ),
    (
        "D3092",
        "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character treated as an 'exponent-separator'",
    ),
    (
        "D3093",
        "The exponent part of the sub-picture must comprise only of one or more characters that are members of the 'decimal digit family'",
    ),
    ("D3131", "In a decimal digit pattern, all digits must be from the same decimal group"),
    ("D3134", "The timezone integer format specifier cannot have more than four digits"),
    ("D3135", "No matching closing bracket ']' in date/time picture string"),
    ("D3136", "The date/time picture string is missing specifiers required to parse the timestamp"),
    ("D3138", "The $single() function expected exactly 1 matching result.  Instead it matched more."),
    ("D3139", "The $single() function expected exactly 1 matching result.  Instead it matched 0."),
    ("T1006", "Attempted to invoke a non-function"),
    ("T2003", "The left side of the range operator (..) must evaluate to an integer"),
    ("T2004", "The right side of the range operator (..) must evaluate to an integer"),
];

/// An error of an evaluation; `explain` says what failed, where the engine does not.
pub(super) fn of(error: &EvaluatorError, explain: impl FnOnce() -> Option<Failed>) -> Fault {
    let message = error.message();
    let told = match coded(message) {
        Some((code, text)) if explain::is_incomplete(code) => explain().and_then(|failed| told(code, text, &failed)),
        _ => None,
    };
    Fault::thrown(told.unwrap_or_else(|| worded(message)))
}

/// An error in the reference's words, with what failed.
fn told(code: &str, text: &str, failed: &Failed) -> Option<String> {
    let Failed { name, operands: [left, right] } = failed;
    let text = match code {
        "D1002" => format!("Cannot negate a non-numeric value: {left}"),
        "T0410" => {
            let index = argument(text)?;
            format!("Argument {index} of function \"{name}\" does not match function signature")
        }
        "T0412" => {
            let kind = text.rsplit(' ').next()?.to_lowercase();
            format!("Argument {} of function \"{name}\" must be an array of \"{kind}s\"", argument(text)?)
        }
        "T2009" => {
            format!("The values {left} and {right} either side of operator \"{name}\" must be of the same data type")
        }
        "T2010" => {
            format!("The expressions either side of operator \"{name}\" must evaluate to numeric or string values")
        }
        _ => return None,
    };
    Some(format!("{code}: {text}"))
}

/// Which argument it is: `Argument 2 of …`, or the first that is too much or missing.
fn argument(text: &str) -> Option<usize> {
    let number = |word: &str| word.trim_matches(',').parse::<usize>().ok();
    let mut numbers = text.split(' ').filter_map(number);
    let first = numbers.next()?;
    match text.contains("count") {
        true => Some(first.min(numbers.next()?) + 1),
        false => Some(first),
    }
}

pub(super) fn of_parser(error: &ParserError) -> Fault {
    Fault::thrown(worded(&error.to_string()))
}

/// `T2001: …`, in the reference's words.
fn worded(message: &str) -> String {
    let Some((code, text)) = coded(message) else { return message.to_owned() };
    let fixed = FIXED.iter().find(|(known, _)| *known == code).map(|(_, text)| *text);
    let text = match (code, fixed) {
        ("D1011" | "D1012", Some(fixed)) => return fixed.to_owned(),
        (_, Some(fixed)) => fixed.to_owned(),
        // The reference writes what it quotes as JSON.
        ("T2001" | "T2002", None) => quoted(text, "side of the ", " operator"),
        ("D3030", None) => quoted(&text.replace('\'', ""), "Cannot convert ", " to number")
            .replace("Cannot convert ", "Unable to cast value to a number: ")
            .replace(" to number", ""),
        ("D3100", None) => text.replace(
            "Radix must be between 2 and 36, got",
            "The radix of the formatBase function must be between 2 and 36.  It was given",
        ),
        _ => text.to_owned(),
    };
    format!("{code}: {text}")
}

/// The code of a message and what follows it. The engine puts words of its own before some.
fn coded(message: &str) -> Option<(&str, &str)> {
    let (before, text) = message.split_once(": ")?;
    let code = before.get(before.len().checked_sub(5)?..)?;
    let is_code =
        code.starts_with(|c: char| c.is_ascii_uppercase()) && code.bytes().skip(1).all(|c| c.is_ascii_digit());
    match is_code {
        true => Some((code, text)),
        false => coded(text),
    }
}

/// A text with what stands between two of its parts in quotes.
fn quoted(text: &str, before: &str, after: &str) -> String {
    let parts = text.split_once(before).and_then(|(start, rest)| Some((start, rest.split_once(after)?)));
    match parts {
        Some((start, (word, rest))) => format!("{start}{before}\"{word}\"{after}{rest}"),
        None => text.to_owned(),
    }
}
