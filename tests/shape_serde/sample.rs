//! JSON by a schema: what it says is written, or read.

use serde_json::{Map, Value, json};
use sfn::core::shape::{Field, Kind, Schema, SchemaRef, Side, Variant};

/// Beyond this depth, what can be empty is.
const DEEP: usize = 5;

/// A source of choices, which proptest can shrink: of none left, each is the first.
pub struct Choices<'a>(pub std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn of(&mut self, several: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % several.max(1)
    }

    fn flip(&mut self) -> bool {
        self.of(2) == 1
    }

    fn pick<T: Copy>(&mut self, several: &[T]) -> T {
        several[self.of(several.len())]
    }
}

/// A value of this schema.
pub fn sample(schema: &Schema, side: Side, choices: &mut Choices<'_>, depth: usize) -> Value {
    match &schema.kind {
        // What is unknown of the types here reads a list, or anything.
        Kind::Unknown => json!([]),
        Kind::Any if schema.name == "Value" => [Value::Null, json!({ "x": 1 }), json!("v")][choices.of(3)].clone(),
        // What is said to be any JSON is a list in truth.
        Kind::Any => json!([]),
        Kind::Null => Value::Null,
        Kind::Boolean => json!(choices.flip()),
        Kind::Integer { min, max } => integer(*min, *max, choices),
        Kind::Number => choices.pick(&[1.5, 0.0, -3.0, 1e20]).into(),
        Kind::Text(what) => text(schema, what, choices),
        Kind::Words(words) => word(words, side, choices),
        Kind::Option(_) if depth > DEEP || choices.flip() => Value::Null,
        Kind::Option(of) => sample(of.get(), side, choices, depth + 1),
        Kind::List { of, length } => {
            let length = length.unwrap_or_else(|| if depth > DEEP { 0 } else { choices.of(3) });
            (0..length).map(|_| sample(of.get(), side, choices, depth + 1)).collect()
        }
        Kind::Tuple(parts) => parts.iter().map(|part| sample(part.get(), side, choices, depth + 1)).collect(),
        Kind::Map(_) | Kind::Object { .. } => {
            let mut object = Map::new();
            put(schema, side, choices, depth, &mut object);
            if matches!(schema.kind, Kind::Object { flattened: [], closed: false, .. })
                && side == Side::Read
                && choices.flip()
            {
                object.insert("unknown".into(), json!({ "a": [1] }));
            }
            Value::Object(object)
        }
        Kind::OneOf(variants) => sample(way(variants, side, choices), side, choices, depth + 1),
        Kind::Sides { written, read } => sample(of_side(*written, *read, side), side, choices, depth),
        other => panic!("no sample of {other:?}"),
    }
}

/// Puts the fields of a schema into an object.
fn put(schema: &Schema, side: Side, choices: &mut Choices<'_>, depth: usize, object: &mut Map<String, Value>) {
    match &schema.kind {
        Kind::Null | Kind::Unknown | Kind::Any => {}
        Kind::Map(of) => {
            for number in 0..if depth > DEEP { 0 } else { choices.of(3) } {
                object.insert(key(schema, number), sample(of.get(), side, choices, depth + 1));
            }
        }
        Kind::Object { fields, flattened, .. } => {
            for field in *fields {
                put_field(field, side, choices, depth, object);
            }
            for part in *flattened {
                put(part.get(), side, choices, depth, object);
            }
        }
        Kind::Option(of) => {
            if choices.flip() {
                put(of.get(), side, choices, depth, object);
            }
        }
        Kind::OneOf(variants) => put(way(variants, side, choices), side, choices, depth, object),
        Kind::Sides { written, read } => put(of_side(*written, *read, side), side, choices, depth, object),
        other => panic!("{other:?} is flattened"),
    }
}

fn put_field(field: &Field, side: Side, choices: &mut Choices<'_>, depth: usize, object: &mut Map<String, Value>) {
    let (never, sometimes) = match side {
        Side::Written => (field.never_written, field.sometimes_written),
        Side::Read => (field.never_read, field.optional),
    };
    if never || sometimes && choices.flip() {
        return;
    }
    let mut names = vec![if side == Side::Written { field.written.text } else { field.read.text }];
    if side == Side::Read {
        names.extend(field.aliases.iter().map(|name| name.text));
    }
    object.insert(choices.pick(&names).to_owned(), sample(field.schema.get(), side, choices, depth + 1));
}

fn way<'s>(variants: &'s [Variant], side: Side, choices: &mut Choices<'_>) -> &'s Schema {
    let is_one =
        |variant: &&Variant| if side == Side::Written { !variant.never_written } else { !variant.read.is_empty() };
    let ways: Vec<&Variant> = variants.iter().filter(is_one).collect();
    choices.pick(&ways).schema.get()
}

pub fn of_side(written: SchemaRef, read: SchemaRef, side: Side) -> &'static Schema {
    if side == Side::Written { written.get() } else { read.get() }
}

fn integer(min: i128, max: i128, choices: &mut Choices<'_>) -> Value {
    let (min, max) = (min.max(i64::MIN.into()), max.min(u64::MAX.into()));
    let number = choices.pick(&[min, max, 1.clamp(min, max), 7.clamp(min, max), max - 1]);
    u64::try_from(number).map_or_else(|_| json!(i64::try_from(number).unwrap()), |number| json!(number))
}

fn word(words: &[Variant], side: Side, choices: &mut Choices<'_>) -> Value {
    let names: Vec<_> = match side {
        Side::Written => words.iter().filter(|word| !word.never_written).map(|word| word.written.text).collect(),
        Side::Read => words.iter().flat_map(|word| word.read).map(|name| name.text).collect(),
    };
    json!(choices.pick(&names))
}

/// A string of each type whose strings have a form.
const TEXTS: &[(&str, &str)] = &[
    ("char", "ü"),
    ("IpAddr", "::1"),
    ("Ipv4Addr", "10.0.0.1"),
    ("Ipv6Addr", "::1"),
    ("SocketAddr", "10.0.0.1:80"),
    ("DateTime", "2024-02-29T12:30:00.5Z"),
    ("NaiveDateTime", "2024-02-29T12:30:00.500"),
    ("NaiveDate", "2024-02-29"),
    ("NaiveTime", "12:30:00"),
    ("Weekday", "Monday"),
    ("Month", "January"),
    ("Decimal", "1.50"),
    ("OffsetDateTime", "2024-02-29 12:30:00.5 +00:00:00"),
    ("PrimitiveDateTime", "2024-02-29 12:30:00.5"),
    ("Date", "2024-02-29"),
    ("Time", "12:30:00.0"),
    ("UtcOffset", "+01:00:00"),
    ("Duration", "1.500000000"),
    ("Url", "https://example.com/a?b=c"),
    ("Uuid", "67e55044-10b1-426f-9247-bb680e5fe0c8"),
];

fn text(schema: &Schema, what: &str, choices: &mut Choices<'_>) -> Value {
    match TEXTS.iter().find(|(name, _)| *name == schema.name) {
        Some((_, text)) => json!(text),
        None if what.is_empty() => json!(choices.pick(&["abc", "", "7", "zwölf \"\n"])),
        None => panic!("no sample of {schema}"),
    }
}

/// A key of a map; of numbers, where it has such.
fn key(schema: &Schema, number: usize) -> String {
    match schema.arguments.first().map(|key| &key.get().kind) {
        Some(Kind::Integer { .. }) => number.to_string(),
        Some(Kind::Words(words)) => words[number % words.len()].read[0].text.to_owned(),
        Some(Kind::Boolean) => (number == 0).to_string(),
        _ => format!("key {number}"),
    }
}
