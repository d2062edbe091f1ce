mod golden;
mod own;
mod place;

use super::Path;
use crate::eval::testing::{read, with_scope};
use crate::json::Value;

/// What a path leads to, or the message.
fn evaluate(path: &str, input: &Value) -> Result<Value, String> {
    let path = Path::parse(path).map_err(|error| error.message)?;
    with_scope(input, &read(r#"{"Execution":{"Id":"x"}}"#), |scope| {
        path.evaluate(scope).map(|value| value.into_owned()).map_err(|error| error.to_string())
    })
}
