//! The words of messages.

use crate::field::{Kind, Object};
use crate::json::{Number, Value};
use crate::suggest;

/// An object as the subject of a sentence, as the author writes it.
pub(super) const fn noun(object: Object) -> &'static str {
    match object {
        Object::Machine | Object::ServerlessMachine => "a state machine",
        Object::Branch => "`Branch`",
        Object::ItemProcessor => "`ItemProcessor`",
        Object::Task => "`Task`",
        Object::Pass => "`Pass`",
        Object::Wait => "`Wait`",
        Object::Choice => "`Choice`",
        Object::Succeed => "`Succeed`",
        Object::Fail => "`Fail`",
        Object::Parallel => "`Parallel`",
        Object::Map => "`Map`",
        Object::Retrier => "`Retry`",
        Object::Catcher => "`Catch`",
        Object::ChoiceRule => "a choice rule",
        Object::NestedRule => "a nested choice rule",
        Object::Credentials => "`Credentials`",
        Object::ProcessorConfig => "`ProcessorConfig`",
        Object::ItemReader => "`ItemReader`",
        Object::ReaderConfig => "`ReaderConfig`",
        Object::ItemBatcher => "`ItemBatcher`",
        Object::ResultWriter => "`ResultWriter`",
        Object::WriterConfig => "`WriterConfig`",
        Object::Function => "a Lambda function",
        Object::LoggingConfig => "`loggingConfig`",
        Object::TracingConfig => "`tracingConfig`",
        Object::EncryptionConfig => "`encryptionConfig`",
        Object::Alarms => "`alarms`",
        Object::AlarmTopics => "`topics`",
        Object::AlarmMetric => "a metric of `alarms`",
        Object::Notifications => "`notifications`",
        Object::NotificationTarget => "a target of `notifications`",
        Object::MachineEvent => "an event of a state machine",
        Object::MachineSchedule => "`schedule`",
        Object::MachineHttp => "`http`",
        Object::MachineEventBridge => "`eventBridge`",
        Object::InputTransformer => "`inputTransformer`",
        Object::RetryPolicy => "`retryPolicy`",
        Object::FunctionEvent => "an event of a Lambda function",
        Object::IamStatement => "an IAM statement",
        Object::Vpc => "`vpc`",
    }
}

/// What a field of this kind takes, as the object of a sentence.
pub(super) fn expected(kind: &Kind, jsonata: bool) -> String {
    let base = match kind {
        Kind::Any | Kind::Jsonata => "any JSON".to_owned(),
        Kind::Null => "`null`".to_owned(),
        Kind::Text { .. } => "a text".to_owned(),
        Kind::Bool => "`true` or `false`".to_owned(),
        Kind::Integer { .. } | Kind::OneOfNumbers(_) => "a whole number".to_owned(),
        Kind::Number { .. } => "a number".to_owned(),
        Kind::Template | Kind::Assign | Kind::Object(_) | Kind::Entries(_) | Kind::States => "an object".to_owned(),
        Kind::Condition => "`true`, `false` or `{% … %}`".to_owned(),
        Kind::Items => "a list, an object or `{% … %}`".to_owned(),
        Kind::PathOrNull => "a path or `null`".to_owned(),
        Kind::Path => "a path".to_owned(),
        Kind::ReferencePath => "a reference path".to_owned(),
        Kind::ResultPath => "a reference path or `null`".to_owned(),
        Kind::PathOrIntrinsic => "a reference path or an intrinsic function call".to_owned(),
        Kind::Timestamp { .. } => "an RFC 3339 timestamp".to_owned(),
        Kind::Target => "the name of a state".to_owned(),
        Kind::True => "`true`".to_owned(),
        Kind::Resource | Kind::Arn => "an ARN".to_owned(),
        Kind::ErrorNames => "a list of error names".to_owned(),
        Kind::OneOf(words) => list(words, "or"),
        Kind::List(_) => "a list".to_owned(),
        Kind::Either(kinds) => {
            let kinds: Vec<_> = kinds.iter().map(|kind| expected(kind, false)).collect();
            kinds.join(" or ")
        }
    };
    let scalar =
        matches!(kind, Kind::Text { .. } | Kind::Integer { .. } | Kind::Number { .. } | Kind::Timestamp { .. });
    if jsonata && scalar && kind.takes_jsonata() { format!("{base} or `{{% … %}}`") } else { base }
}

/// What a value is.
pub(super) fn found(value: &Value) -> String {
    match value {
        Value::Null => "`null`".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(value) => format!("`{value}`"),
        Value::String(text) if text.chars().count() <= 40 => format!("the text `{text}`"),
        Value::String(_) => "a text".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// Names in backticks: "`A`, `B` and `C`".
pub(super) fn list(names: &[&str], last: &str) -> String {
    match names {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [first @ .., end] => {
            let first: Vec<_> = first.iter().map(|name| format!("`{name}`")).collect();
            format!("{} {last} `{end}`", first.join(", "))
        }
    }
}

/// What is said of a number that is none of those that the field takes, and which those are; `None`: it is one of them.
#[must_use]
pub fn not_among(field: &str, numbers: &[u32], given: &Number) -> Option<(String, String)> {
    if numbers.iter().any(|number| given.as_u64() == Some(u64::from(*number))) {
        return None;
    }
    // Far away all distances are one: a float has no digits left for the difference.
    let near = given.as_f64().unwrap_or_default().clamp(0.0, f64::from(u32::MAX));
    let distance = |number: &u32| (f64::from(*number) - near).abs();
    let nearest = numbers.iter().copied().min_by(|one, other| distance(one).total_cmp(&distance(other)));
    let texts: Vec<_> = numbers.iter().map(u32::to_string).collect();
    let first = texts.iter().take(3).map(String::as_str).collect::<Vec<_>>().join(", ");
    let message = format!("`{field}` is {first}, …, not `{given}`; the nearest is {}", nearest.unwrap_or_default());
    Some((message, format!("it takes {}", texts.join(", "))))
}

/// The longest word, in bytes, that is compared with others: the cost grows with the product of the lengths.
pub(super) const LONGEST_COMPARED: usize = 100;

/// The end of a message: `; did you mean …?`, or nothing.
pub(super) fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    if word.len() > LONGEST_COMPARED { String::new() } else { suggest::did_you_mean(word, candidates) }
}
