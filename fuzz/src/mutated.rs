//! Definitions that are nearly right: one of ours, with a few of its parts changed.

use arbitrary::{Arbitrary, Unstructured};
use sfn_core::json::{Map, SmolStr, Value};

/// Definitions with every state type and most fields, in both query languages.
const BASES: [&str; 2] = [include_str!("../seeds/asl/jsonpath.json"), include_str!("../seeds/asl/jsonata.json")];

/// Words that mean something somewhere.
const WORDS: &[&str] = &include!("words.in");

/// A base, and what is done to it.
#[derive(Arbitrary, Debug)]
pub(crate) struct Mutated {
    base: u8,
    edits: Vec<Edit>,
}

#[derive(Arbitrary, Debug)]
struct Edit {
    place: u16,
    change: Change,
}

#[derive(Arbitrary, Debug)]
enum Change {
    Replace(Json),
    Remove,
    Rename(Word),
    Insert(Word, Json),
    /// Another part of the definition in place of this one.
    Copy(u16),
}

/// A known word, or any.
#[derive(Debug)]
struct Word(String);

impl<'a> Arbitrary<'a> for Word {
    fn arbitrary(u: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        if u.ratio(1, 8)? {
            return String::arbitrary(u).map(Self);
        }
        u.choose(WORDS).map(|word| Self((*word).to_owned()))
    }
}

#[derive(Arbitrary, Debug)]
enum Json {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(Word),
    List(Vec<Word>),
    Object(Vec<(Word, Word)>),
}

impl Json {
    fn value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(flag) => flag.into(),
            Self::Integer(number) => number.into(),
            Self::Float(number) => number.into(),
            Self::Text(word) => word.0.into(),
            Self::List(words) => words.into_iter().map(|word| word.0).collect(),
            Self::Object(entries) => {
                Value::Object(entries.into_iter().map(|(key, text)| (key.0, text.0.into())).collect())
            }
        }
    }
}

impl Mutated {
    /// The definition.
    pub(crate) fn json(self) -> Value {
        let base = BASES[usize::from(self.base) % BASES.len()];
        let mut json = serde_json::from_str(base).expect("the bases are JSON");
        for Edit { place, change } in self.edits.into_iter().take(8) {
            apply(&mut json, place, change);
        }
        json
    }
}

fn apply(json: &mut Value, place: u16, change: Change) {
    let mut places = Vec::new();
    pointers(json, &mut String::new(), &mut places);
    let at = |place: u16| places[usize::from(place) % places.len()].clone();
    let copied = match change {
        Change::Copy(from) => json.pointer(&at(from)).cloned(),
        _ => None,
    };
    let pointer = at(place);
    let (above, key) = pointer.rsplit_once('/').unwrap_or_default();
    let key = key.replace("~1", "/").replace("~0", "~");
    match change {
        Change::Replace(value) => set(json, &pointer, value.value()),
        Change::Copy(_) => set(json, &pointer, copied.unwrap_or_default()),
        Change::Insert(word, value) => {
            if let Some(object) = json.pointer_mut(&pointer).and_then(Value::as_object_mut) {
                object.insert(word.0, value.value());
            }
        }
        Change::Remove => match json.pointer_mut(above) {
            Some(Value::Object(object)) => {
                object.shift_remove(&key);
            }
            Some(Value::Array(list)) => {
                let index = key.parse().unwrap_or(usize::MAX);
                if index < list.len() {
                    list.remove(index);
                }
            }
            _ => {}
        },
        Change::Rename(word) => {
            if let Some(Value::Object(object)) = json.pointer_mut(above) {
                let renamed = |(name, value): (SmolStr, Value)| {
                    if name == key.as_str() { (word.0.as_str().into(), value) } else { (name, value) }
                };
                *object = std::mem::take(object).into_iter().map(renamed).collect::<Map>();
            }
        }
    }
}

fn set(json: &mut Value, pointer: &str, value: Value) {
    if let Some(there) = json.pointer_mut(pointer) {
        *there = value;
    }
}

/// Every place in a value, as a JSON pointer.
fn pointers(value: &Value, at: &mut String, found: &mut Vec<String>) {
    // Copies can double the definition: enough of it is enough.
    if found.len() >= 2_000 {
        return;
    }
    found.push(at.clone());
    let length = at.len();
    let mut below = |step: &str, value: &Value| {
        at.push('/');
        at.push_str(&step.replace('~', "~0").replace('/', "~1"));
        pointers(value, at, found);
        at.truncate(length);
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| below(key, value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| below(&index.to_string(), value)),
        _ => {}
    }
}
