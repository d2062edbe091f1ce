//! How many bytes a value has as compact JSON, and how deep it nests, without writing it.

use super::{Number, Value};
use std::fmt::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};

/// How large a value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    /// As compact JSON.
    pub(crate) bytes: usize,
    /// 0: neither a list nor an object.
    pub(crate) depth: usize,
}

impl Extent {
    const fn scalar(bytes: usize) -> Self {
        Self { bytes, depth: 0 }
    }

    /// What brackets make of what stands between them: so many commas, and these.
    pub(super) fn bracketed(commas: usize, inner: impl Iterator<Item = Self>) -> Self {
        inner.fold(Self { bytes: 2 + commas, depth: 1 }, |all, one| Self {
            bytes: all.bytes + one.bytes,
            depth: all.depth.max(1 + one.depth),
        })
    }

    const DEPTH_BITS: u32 = 20;

    fn pack(self) -> u64 {
        let depth = (self.depth as u64).min((1 << Self::DEPTH_BITS) - 1);
        (self.bytes as u64) << Self::DEPTH_BITS | depth
    }

    const fn unpack(packed: u64) -> Self {
        let depth = packed & ((1 << Self::DEPTH_BITS) - 1);
        Self { bytes: (packed >> Self::DEPTH_BITS) as usize, depth: depth as usize }
    }
}

/// The extent of a list or an object, once it was asked for; 0: nobody has asked.
#[derive(Debug, Default)]
pub(super) struct Measured(AtomicU64);

impl Measured {
    /// The extent, which `measure` finds the first time.
    pub(super) fn get(&self, measure: impl FnOnce() -> Extent) -> Extent {
        match self.0.load(Ordering::Relaxed) {
            0 => {
                let extent = measure();
                self.0.store(extent.pack(), Ordering::Relaxed);
                extent
            }
            packed => Extent::unpack(packed),
        }
    }

    /// What was measured holds no more.
    pub(super) fn forget(&mut self) {
        *self.0.get_mut() = 0;
    }
}

impl Clone for Measured {
    fn clone(&self) -> Self {
        Self(AtomicU64::new(self.0.load(Ordering::Relaxed)))
    }
}

impl Value {
    /// How many bytes [`Value::to_text`] has, in UTF-8. Lists and objects remember it: asked again, only what has changed
    /// is measured.
    #[must_use]
    pub fn length(&self) -> usize {
        self.extent().bytes
    }

    /// How many lists and objects are in each other, at most: 0 for what is neither, 1 for `[]`.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.extent().depth
    }

    /// Both at once.
    pub(crate) fn extent(&self) -> Extent {
        match self {
            Self::Null => Extent::scalar(4),
            Self::Bool(value) => Extent::scalar(5 - usize::from(*value)),
            Self::Number(number) => Extent::scalar(number_length(number)),
            Self::String(text) => Extent::scalar(text_length(text)),
            Self::Array(list) => list.extent(),
            Self::Object(object) => object.extent(),
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
