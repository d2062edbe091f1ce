//! How many bytes a value has as compact JSON, without writing it.

use super::{Number, Value};
use std::fmt::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The length of a list or an object, once it was asked for; 0: nobody has asked.
#[derive(Debug, Default)]
pub(super) struct Length(AtomicUsize);

impl Length {
    /// The length, which `measure` finds the first time.
    pub(super) fn get(&self, measure: impl FnOnce() -> usize) -> usize {
        match self.0.load(Ordering::Relaxed) {
            0 => {
                let length = measure();
                self.0.store(length, Ordering::Relaxed);
                length
            }
            length => length,
        }
    }

    /// What was measured holds no more.
    pub(super) fn forget(&mut self) {
        *self.0.get_mut() = 0;
    }
}

impl Clone for Length {
    fn clone(&self) -> Self {
        Self(AtomicUsize::new(self.0.load(Ordering::Relaxed)))
    }
}

impl Value {
    /// How many bytes [`Value::to_text`] has, in UTF-8. Lists and objects remember it: asked again, only what has changed
    /// is measured.
    #[must_use]
    pub fn length(&self) -> usize {
        match self {
            Self::Null => 4,
            Self::Bool(value) => 5 - usize::from(*value),
            Self::Number(number) => number_length(number),
            Self::String(text) => text_length(text),
            Self::Array(list) => list.length(),
            Self::Object(object) => object.length(),
        }
    }
}

/// The length of a text with its quotes and escapes.
pub(super) fn text_length(text: &str) -> usize {
    let extra = |byte: u8| match byte {
        b'"' | b'\\' | 0x08 | 0x09 | 0x0A | 0x0C | 0x0D => 1,
        0..0x20 => 5,
        _ => 0,
    };
    text.len() + 2 + text.bytes().map(extra).sum::<usize>()
}

fn number_length(number: &Number) -> usize {
    struct Count(usize);
    impl Write for Count {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 += text.len();
            Ok(())
        }
    }
    let mut count = Count(0);
    // Nothing that counts can fail.
    let _ = write!(count, "{number}");
    count.0
}
