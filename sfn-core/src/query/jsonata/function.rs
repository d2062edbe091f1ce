//! The functions that an expression may call: the one table of their names, signatures and meanings.

use super::signature::Signature;

/// A row of the table of functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Function {
    /// Its name, without the `$`.
    pub name: &'static str,
    /// What it takes and gives, as JSONata writes signatures.
    pub signature: &'static str,
    /// What it does, in a line.
    pub doc: &'static str,
}

impl Function {
    /// The function of that name, without the `$`.
    pub fn named(name: &str) -> Option<&'static Function> {
        FUNCTIONS.iter().find(|function| function.name == name)
    }

    /// Its signature, read.
    pub fn signature(&self) -> Option<Signature> {
        Signature::read(self.signature, 0..0).ok()
    }
}

const fn row(name: &'static str, signature: &'static str, doc: &'static str) -> Function {
    Function { name, signature, doc }
}

/// Every function: those of JSONata 2.0.6 without `$eval`, and the six that AWS adds.
///
/// Sources: docs.jsonata.org; the signatures that the reference implementation 2.0.6 registers; docs.aws.amazon.com,
/// "JSONata functions provided by Step Functions" (2025). AWS gives no signatures for its six: these are its words.
pub const FUNCTIONS: &[Function] = &[
    row("abs", "<n-:n>", "The absolute value"),
    row("append", "<xx:a>", "Two arrays, or values, in one array"),
    row("assert", "<bs?:x>", "An error with that message, unless the condition holds"),
    row("average", "<a<n>:n>", "The mean of numbers"),
    row("base64decode", "<s-:s>", "A text out of Base64"),
    row("base64encode", "<s-:s>", "A text as Base64"),
    row("boolean", "<x-:b>", "A value as `true` or `false`"),
    row("ceil", "<n-:n>", "The number rounded up"),
    row("clone", "<(oa)-:o>", "A copy of an object or array"),
    row("contains", "<s-(sf):b>", "Whether a text contains a text or matches a regular expression"),
    row("count", "<a:n>", "How many items an array has"),
    row("decodeUrl", "<s-:s>", "A URL without its percent escapes"),
    row("decodeUrlComponent", "<s-:s>", "A component of a URL without its percent escapes"),
    row("distinct", "<x:x>", "An array without its duplicates"),
    row("each", "<o-f:a>", "What a function gives for each field of an object"),
    row("encodeUrl", "<s-:s>", "A URL with percent escapes"),
    row("encodeUrlComponent", "<s-:s>", "A component of a URL with percent escapes"),
    row("error", "<s?:x>", "An error with that message"),
    row("exists", "<x:b>", "Whether an expression gives a value"),
    row("filter", "<af>", "The items of an array for which a function holds"),
    row("floor", "<n-:n>", "The number rounded down"),
    row("formatBase", "<n-n?:s>", "An integer as text in a base, 10 if none is given"),
    row("formatInteger", "<n-s:s>", "An integer as text by a picture"),
    row("formatNumber", "<n-so?:s>", "A number as text by a picture"),
    row("fromMillis", "<n-s?s?:s>", "Milliseconds since 1970 as a timestamp, by a picture, in a time zone"),
    row("hash", "<xs:s>", "The hash of a text as hexadecimal digits, by the algorithm that is named"),
    row("join", "<a<s>s?:s>", "Texts in one, with a separator"),
    row("keys", "<x-:a<s>>", "The names of an object's fields"),
    row("length", "<s-:n>", "How many characters a text has"),
    row("lookup", "<x-s:x>", "The field of that name"),
    row("lowercase", "<s-:s>", "A text in lower case"),
    row("map", "<af>", "What a function gives for each item of an array"),
    row("match", "<s-f<s:o>n?:a<o>>", "Where a regular expression matches a text"),
    row("max", "<a<n>:n>", "The largest of numbers"),
    row("merge", "<a<o>:o>", "Objects in one"),
    row("millis", "<:n>", "The time now, in milliseconds since 1970"),
    row("min", "<a<n>:n>", "The smallest of numbers"),
    row("not", "<x-:b>", "The opposite of a condition"),
    row("now", "<s?s?:s>", "The time now as a timestamp, by a picture, in a time zone"),
    row("number", "<(nsb)-:n>", "A value as a number"),
    row("pad", "<s-ns?:s>", "A text filled up to a length, on its left where that is negative"),
    row("parse", "<s-:x>", "The value that a JSON text stands for"),
    row("parseInteger", "<s-s:n>", "An integer out of a text, by a picture"),
    row("partition", "<an:a>", "An array in arrays of at most so many items"),
    row("power", "<n-n:n>", "A number raised to a power"),
    row("random", "<n?:n>", "A number from 0 up to, not including, 1; the same for the same seed"),
    row("range", "<nnn:a>", "The numbers from a first to a last one, by a step"),
    row("reduce", "<afj?:j>", "What a function makes of the items of an array, one after the other"),
    row("replace", "<s-(sf)(sf)n?:s>", "A text with what matches replaced"),
    row("reverse", "<a:a>", "An array from back to front"),
    row("round", "<n-n?:n>", "The number rounded to so many decimals, halves to even"),
    row("shuffle", "<a:a>", "An array in random order"),
    row("sift", "<o-f?:o>", "The fields of an object for which a function holds"),
    row("single", "<af?>", "The one item of an array for which a function holds"),
    row("sort", "<af?:a>", "An array in order"),
    row("split", "<s-(sf)n?:a<s>>", "A text in pieces"),
    row("spread", "<x-:a<o>>", "An object as objects of one field each"),
    row("sqrt", "<n-:n>", "The square root"),
    row("string", "<x-b?:s>", "A value as text, indented where the second argument is `true`"),
    row("substring", "<s-nn?:s>", "A part of a text, from a position, of a length"),
    row("substringAfter", "<s-s:s>", "What stands behind a text in a text"),
    row("substringBefore", "<s-s:s>", "What stands before a text in a text"),
    row("sum", "<a<n>:n>", "The sum of numbers"),
    row("toMillis", "<s-s?:n>", "A timestamp in milliseconds since 1970"),
    row("trim", "<s-:s>", "A text with its white space made single, and none at its ends"),
    row("type", "<x:s>", "The name of a value's type"),
    row("uppercase", "<s-:s>", "A text in upper case"),
    row("uuid", "<:s>", "A random UUID"),
    row("zip", "<a+>", "Arrays of the first items of arrays, of their second, and so on"),
];
