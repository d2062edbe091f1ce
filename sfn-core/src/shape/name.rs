//! Names that a constant can compare.

/// A name with its hash.
#[derive(Clone, Copy, Debug)]
pub struct Name {
    /// The name.
    pub text: &'static str,
    /// [`hash`] of the name.
    pub hash: u64,
}

impl Name {
    /// The name, hashed: for constants that a macro did not write.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, hash: hash(text) }
    }

    /// Whether both are the same name.
    #[must_use]
    pub const fn is(self, other: Self) -> bool {
        self.hash == other.hash
    }
}

/// FNV-1a with 64 bits. Two names of one program that hash alike: for 10,000 names, 1 in 10^11.
#[must_use]
pub const fn hash(text: &str) -> u64 {
    let mut bytes = text.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    while let [byte, rest @ ..] = bytes {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        bytes = rest;
    }
    hash
}
