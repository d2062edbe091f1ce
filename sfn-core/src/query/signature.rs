//! The eighteen intrinsic functions: the one table of their names, arguments and results.

/// What a function takes for an argument, or gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Any value.
    Any,
    /// Any value, but not one written down: a path or a call.
    Computed,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A string.
    String,
    /// A number. Where an integer is due, the service rounds.
    Number,
    /// `true` or `false`.
    Bool,
    /// `false`.
    False,
    /// `'MD5'`, `'SHA-1'`, `'SHA-256'`, `'SHA-384'` or `'SHA-512'`.
    Algorithm,
}

/// A row of the table of functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    /// Which function.
    pub function: Function,
    /// Its name in a call, `States.` included.
    pub name: &'static str,
    /// How many arguments it takes at least.
    pub least: usize,
    /// How many it takes at most. None: any number, of the last kind.
    pub most: Option<usize>,
    /// What each argument is.
    pub kinds: &'static [Kind],
    /// What it gives.
    pub returns: Kind,
    /// What it does, in a line.
    pub doc: &'static str,
}

impl Signature {
    /// What the argument at that place is, counted from 0. None when there is none.
    pub fn kind(&self, place: usize) -> Option<Kind> {
        let last = if self.most.is_none() { self.kinds.last() } else { None };
        self.kinds.get(place).or(last).copied()
    }
}

macro_rules! functions {
    ($($variant:ident $name:literal $least:literal $most:tt [$($kind:ident)*] $returns:ident $doc:literal,)*) => {
        /// An intrinsic function. Source: docs.aws.amazon.com, "Intrinsic functions" (2026-11).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Function {
            $(#[doc = concat!("`", $name, "`: ", $doc, ".")] $variant,)*
        }

        impl Function {
            /// Its row in the table.
            pub const fn signature(self) -> &'static Signature {
                match self {
                    $(Function::$variant => &Signature {
                        function: Function::$variant,
                        name: $name,
                        least: $least,
                        most: functions!(@most $most),
                        kinds: &[$(Kind::$kind),*],
                        returns: Kind::$returns,
                        doc: $doc,
                    },)*
                }
            }

            /// The function of that name, `States.` included.
            pub fn named(name: &str) -> Option<Function> {
                match name {
                    $($name => Some(Function::$variant),)*
                    _ => None,
                }
            }
        }

        /// All intrinsic functions. JSONPath states only.
        pub const FUNCTIONS: &[Signature] = &[$(*Function::$variant.signature(),)*];
    };
    (@most any) => { None };
    (@most $most:literal) => { Some($most) };
}

// variant, name, arguments at least and at most, their kinds, the result's kind, what it does
functions! {
    Array "States.Array" 0 any [Any] Array "an array of the arguments",
    ArrayPartition "States.ArrayPartition" 2 2 [Array Number] Array "the array in arrays of at most that many items",
    ArrayContains "States.ArrayContains" 2 2 [Array Any] Bool "whether the array holds the value",
    ArrayRange "States.ArrayRange" 3 3 [Number Number Number] Array "at most 1000 numbers, from first to last by step",
    ArrayGetItem "States.ArrayGetItem" 2 2 [Array Number] Any "the item at that index, counted from 0",
    ArrayLength "States.ArrayLength" 1 1 [Array] Number "how many items the array has",
    ArrayUnique "States.ArrayUnique" 1 1 [Array] Array "the array with each value once",
    Base64Encode "States.Base64Encode" 1 1 [String] String "the string, at most 10,000 characters, in Base64",
    Base64Decode "States.Base64Decode" 1 1 [String] String "the string, at most 10,000 characters, out of Base64",
    Hash "States.Hash" 2 2 [Any Algorithm] String "the hash of at most 10,000 characters, in hexadecimal",
    JsonMerge "States.JsonMerge" 3 3 [Object Object False] Object "the fields of both, the second's over the first's",
    StringToJson "States.StringToJson" 1 1 [String] Any "the value that the JSON text stands for",
    JsonToString "States.JsonToString" 1 1 [Computed] String "the value as JSON text",
    MathRandom "States.MathRandom" 2 3 [Number Number Number] Number "a number, at least the first, below the second",
    MathAdd "States.MathAdd" 2 2 [Number Number] Number "the sum",
    StringSplit "States.StringSplit" 2 2 [String String] Array "the pieces of the string between any of the characters",
    Uuid "States.UUID" 0 0 [] String "a random UUID of version 4",
    Format "States.Format" 1 any [String Any] String "the template with an argument for each `{}`",
}
