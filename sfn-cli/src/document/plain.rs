//! JSON as nearly every definition is written, read in fewer instructions than serde_json takes.
//!
//! What is read here, serde_json reads to the same value: a test holds it. Whatever is doubtful is left to serde_json, which
//! alone says what is wrong with a text.

use super::halves::{self, SecondHalf};
use super::value::MERGE;
use crate::second;
use sfn_core::check::Extent;
use sfn_core::json::{Builder, Number, SmolStr, Value, plain_length};

/// Deeper texts are left to serde_json, which has a limit and a message for it.
const DEEPEST: usize = 100;

/// How many of these levels may lie around the second half of a text.
const DEEPEST_AROUND: usize = 10;

/// Reads JSON. `None`: it is none, nests deep, or has a key that stands twice, has an escape in it, or merges.
pub(super) fn read(text: &str) -> Option<(Value, Extent)> {
    match halves::guess(text) {
        Some(middle) => read_from_both(text, middle),
        None => Reader::new(text, 0).whole(),
    }
}

/// The same, of whose text a second thread reads what stands from `middle` on, if that is where an entry of an object begins:
/// behind the first quote of its key.
pub(super) fn read_from_both(text: &str, middle: usize) -> Option<(Value, Extent)> {
    second::with(|scope| {
        let second = scope.map(|scope| SecondHalf::begin(scope, text, middle));
        Reader { second, ..Reader::new(text, 0) }.whole()
    })
}

/// The last entries of an object.
pub(super) struct Entries {
    entries: Builder,
    /// The byte behind the object.
    end: usize,
    seen: Seen,
}

impl Entries {
    /// Reads them from a key on, of which the first quote has been read.
    pub(super) fn read(text: &str, start: usize) -> Option<Self> {
        let mut reader = Reader::new(text, start);
        reader.entries(b'"', DEEPEST - DEEPEST_AROUND)?;
        Some(Self { entries: reader.builder, end: reader.at, seen: reader.seen })
    }
}

/// What tells how long the value is that a text has.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// How many bytes of the text are no part of the value.
    blanks: usize,
    numbers: usize,
}

struct Reader<'t> {
    text: &'t str,
    /// How many bytes have been read.
    at: usize,
    builder: Builder,
    seen: Seen,
    second: Option<SecondHalf>,
}

impl<'t> Reader<'t> {
    /// Of a text, of which some bytes have been read.
    fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, builder: Builder::for_text(text.len() - at), seen: Seen::default(), second: None }
    }

    fn whole(mut self) -> Option<(Value, Extent)> {
        let first = self.next()?;
        let value = self.value(first, DEEPEST)?;
        // A text is written as short as it was, or shorter: what needs no escape may have had one.
        let bytes = self.text.len() - self.seen.blanks + self.seen.numbers * Extent::LONGEST_NUMBER;
        self.next().is_none().then_some((value, Extent { levels: DEEPEST, bytes }))
    }

    fn rest(&self) -> &[u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// The next byte that is no blank.
    #[inline]
    fn next(&mut self) -> Option<u8> {
        let start = self.at;
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            if byte > b' ' {
                self.seen.blanks += self.at - start;
                self.at += 1;
                return Some(byte);
            }
            self.at += 1;
            match byte {
                b'\n' => self.at += indentation(self.rest()),
                b' ' | b'\r' | b'\t' => {}
                other => return Some(other),
            }
        }
    }

    /// A value, of which the first byte has been read.
    fn value(&mut self, first: u8, levels: usize) -> Option<Value> {
        match first {
            b'"' => self.string().map(Value::String),
            b'{' => self.object(levels.checked_sub(1)?),
            b'[' => self.list(levels.checked_sub(1)?),
            b't' => self.word("rue", Value::Bool(true)),
            b'f' => self.word("alse", Value::Bool(false)),
            b'n' => self.word("ull", Value::Null),
            b'-' | b'0'..=b'9' => self.number().map(Value::Number),
            _ => None,
        }
    }

    fn object(&mut self, levels: usize) -> Option<Value> {
        let object = self.builder.object();
        let first = self.next()?;
        self.entries(first, levels)?;
        let mut is_distinct = true;
        let object = self.builder.end_object(object, |_| is_distinct = false);
        is_distinct.then_some(Value::Object(object))
    }

    /// The entries of an object to its end; the first byte of the first has been read.
    fn entries(&mut self, first: u8, levels: usize) -> Option<()> {
        let mut next = first;
        while next != b'}' {
            if next != b'"' {
                return None;
            }
            if self.is_at_second_half() && self.take_second_half(levels) {
                break;
            }
            let key = self.key()?;
            if self.next()? != b':' {
                return None;
            }
            let first = self.next()?;
            let value = self.value(first, levels)?;
            self.builder.add(key, value);
            next = match self.next()? {
                b',' => self.next().filter(|next| *next == b'"')?,
                end => Some(end).filter(|end| *end == b'}')?,
            };
        }
        Some(())
    }

    #[inline]
    fn is_at_second_half(&self) -> bool {
        self.second.as_ref().is_some_and(|second| second.start == self.at)
    }

    /// Goes on behind the object, if the rest of it has been read.
    fn take_second_half(&mut self, levels: usize) -> bool {
        // With less levels left than it took there may be too many.
        let second = self.second.take().filter(|_| levels >= DEEPEST - DEEPEST_AROUND);
        let Some(Entries { entries, end, seen }) = second.and_then(SecondHalf::end) else { return false };
        self.builder.append(entries);
        self.at = end;
        self.seen.blanks += seen.blanks;
        self.seen.numbers += seen.numbers;
        true
    }

    fn list(&mut self, levels: usize) -> Option<Value> {
        let list = self.builder.list();
        let mut next = self.next()?;
        while next != b']' {
            let value = self.value(next, levels)?;
            self.builder.push(value);
            next = match self.next()? {
                b',' => self.next().filter(|next| *next != b']')?,
                end => Some(end).filter(|end| *end == b']')?,
            };
        }
        Some(Value::Array(self.builder.end_list(list)))
    }

    fn key(&mut self) -> Option<SmolStr> {
        let key = self.unescaped()?;
        (key != MERGE).then(|| SmolStr::new(key))
    }

    /// A text; its first quote has been read.
    fn string(&mut self) -> Option<SmolStr> {
        let start = self.at;
        if let Some(text) = self.unescaped() {
            return Some(SmolStr::new(text));
        }
        self.at = start;
        loop {
            self.at += plain_length(self.rest());
            match self.rest() {
                [b'"', ..] => break,
                // Whether it is an escape is serde_json's to say.
                [b'\\', _, ..] => self.at += 2,
                _ => return None,
            }
        }
        self.at += 1;
        serde_json::from_str::<String>(self.text.get(start - 1..self.at)?).ok().map(SmolStr::from)
    }

    /// A text without an escape; its first quote has been read.
    #[inline]
    fn unescaped(&mut self) -> Option<&str> {
        let start = self.at;
        let end = start + plain_length(self.rest());
        self.at = end + 1;
        self.text.as_bytes().get(end).filter(|byte| **byte == b'"')?;
        self.text.get(start..end)
    }

    /// A number, of which the first byte has been read.
    fn number(&mut self) -> Option<Number> {
        self.seen.numbers += 1;
        let start = self.at - 1;
        let is_part = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        self.at += self.rest().iter().take_while(is_part).count();
        self.text.get(start..self.at)?.parse().ok()
    }

    /// A word, of which the first byte has been read.
    fn word(&mut self, rest: &str, value: Value) -> Option<Value> {
        let is_it = self.rest().starts_with(rest.as_bytes());
        self.at += rest.len();
        is_it.then_some(value)
    }
}

/// How many spaces these bytes begin with, but for less than eight of them.
#[inline]
fn indentation(bytes: &[u8]) -> usize {
    let words = bytes.as_chunks().0;
    for (number, word) in words.iter().enumerate() {
        let others = u64::from_le_bytes(*word) ^ u64::from_le_bytes([b' '; 8]);
        if others != 0 {
            return 8 * number + others.trailing_zeros() as usize / 8;
        }
    }
    8 * words.len()
}
