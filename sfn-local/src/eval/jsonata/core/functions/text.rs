//! `$parse` and `$hash`.

use super::super::convert::Origins;
use super::{error, mismatch};
use crate::eval::hash;
use crate::json::{self, Value};
use jsonata_core::evaluator::HostFnResult;
use jsonata_core::value::JValue;

/// `$parse(text)`: the value that a JSON text stands for.
pub(super) fn parse(arguments: &[JValue]) -> HostFnResult {
    match arguments {
        [JValue::Undefined] => Ok(JValue::Undefined),
        [JValue::String(text)] => match Value::parse(text) {
            Ok(value) => Ok(Origins::default().convert(&value)),
            Err(problem) => Err(error(&format!("the argument of $parse is no JSON: {}", json::problem(&problem)))),
        },
        [] | [_] => Err(mismatch("parse", 1)),
        _ => Err(mismatch("parse", 2)),
    }
}

/// `$hash(data, algorithm)`: the hash of a text, or of another value as JSON, in hexadecimal digits.
pub(super) fn hash(arguments: &[JValue]) -> HostFnResult {
    let (data, algorithm) = match arguments {
        [JValue::Undefined, ..] => return Ok(JValue::Undefined),
        [data, JValue::String(algorithm)] if !data.is_function() => (data, algorithm),
        [] => return Err(mismatch("hash", 1)),
        [_] | [_, _] => return Err(mismatch("hash", 2)),
        _ => return Err(mismatch("hash", 3)),
    };
    let digits = match data {
        JValue::String(text) => hash::hexadecimal(text, algorithm),
        data => {
            let json = data.to_json_string().map_err(|problem| error(&problem.to_string()))?;
            hash::hexadecimal(&json, algorithm)
        }
    };
    let known = "MD5, SHA-1, SHA-256, SHA-384, SHA-512";
    digits.map(JValue::string).ok_or_else(|| error(&format!("the second argument of $hash must be one of {known}")))
}
