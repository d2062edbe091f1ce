//! What the checker says: problems are data, each with a stable code and a place.

use super::location::Location;
use crate::query::word;
use std::fmt;
use std::ops::Range;

/// What is wrong with a definition, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The kind of mistake.
    pub code: Code,
    /// Whether AWS refuses it.
    pub severity: Severity,
    /// Where it is.
    pub location: Location,
    /// Whether the name at `location` is wrong or its value.
    pub part: Part,
    /// The byte of the string at `location` where the mistake begins, where it lies inside a string.
    pub offset: Option<usize>,
    /// How many bytes of the string it has from there, where that is more than the word that begins there.
    pub length: Option<usize>,
    /// What is wrong: lower case, no full stop, the author's words in backticks.
    pub message: String,
    /// What is allowed, or how to mend it.
    pub help: Option<String>,
    /// A second place that has to do with it, such as the other declaration of a name.
    pub also: Option<Location>,
}

impl Problem {
    /// An error at the value of `location`.
    #[must_use]
    pub fn error(code: Code, location: Location, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            location,
            part: Part::Value,
            offset: None,
            length: None,
            message: message.into(),
            help: None,
            also: None,
        }
    }

    /// The same as a warning: AWS accepts it, but it is seldom what was meant.
    #[must_use]
    pub fn warning(code: Code, location: Location, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, location, message) }
    }

    /// A name that two states of a machine have: the one at `location`, and one before it.
    #[must_use]
    pub fn duplicate_state(name: &str, location: Location, before: Location) -> Self {
        Self::error(Code::DuplicateState, location, format!("state `{name}` is declared twice")).at_key().also(before)
    }

    /// A field that stands twice on one object.
    #[must_use]
    pub fn duplicate_field(name: &str, location: Location) -> Self {
        Self::error(Code::DuplicateField, location, format!("`{name}` is given twice")).at_key()
    }

    /// Moves the problem from the value to the name that stands at its location.
    #[must_use]
    pub fn at_key(self) -> Self {
        Self { part: Part::Key, ..self }
    }

    /// Says where inside the string at its location the mistake begins, in bytes.
    #[must_use]
    pub fn at_offset(self, offset: usize) -> Self {
        Self { offset: Some(offset), ..self }
    }

    /// Says which bytes of the string at its location are wrong.
    #[must_use]
    pub fn at_range(self, range: &Range<usize>) -> Self {
        Self { length: Some(range.len()), ..self.at_offset(range.start) }
    }

    /// The bytes that are wrong of `string`, which stands at its location: where the mistake lies inside of it.
    #[must_use]
    pub fn range(&self, string: &str) -> Option<Range<usize>> {
        let start = self.offset?;
        Some(self.length.map_or_else(|| word(string, start), |length| start..start + length))
    }

    /// Adds what is allowed, or how to mend it.
    #[must_use]
    pub fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Adds a second place.
    #[must_use]
    pub fn also(self, location: Location) -> Self {
        Self { also: Some(location), ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)
    }
}

/// Whether the name at a location is wrong, or its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The key of a field, or the name of a state.
    Key,
    /// The value.
    Value,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// AWS refuses the definition, or the execution cannot work.
    Error,
    /// Accepted, but seldom what was meant.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// The stable code of a problem: it keeps its meaning from release to release.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $(
                $(#[$doc])*
                ///
                #[doc = include_str!(concat!("../../problems/", $text, ".md"))]
                $variant,
            )*
        }

        impl Code {
            /// Every code, in the order of this page.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code as it is printed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The page of the catalogue in Markdown: what the code means, what triggers it, how to mend it. Its first
            /// line is `# ` and a title.
            #[must_use]
            pub const fn page(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("../../problems/", $text, ".md")),)* }
            }
        }
    };
}

codes! {
    /// A field that the object does not have.
    UnknownField = "unknown-field",
    /// A field that is given twice.
    DuplicateField = "duplicate-field",
    /// A field that must be there and is not.
    MissingField = "missing-field",
    /// A value of the wrong kind.
    WrongKind = "wrong-kind",
    /// A number, a text or a list that is too small, too large, too short or too long.
    OutOfBounds = "out-of-bounds",
    /// A word that is not one of those allowed.
    UnknownWord = "unknown-word",
    /// Fields that may not stand together, or of which one must be there.
    FieldConflict = "field-conflict",
    /// A field of the other query language.
    WrongQueryLanguage = "wrong-query-language",
    /// A `Next`, `Default` or `StartAt` that names no state here.
    UnknownTarget = "unknown-target",
    /// A state name that is used twice.
    DuplicateState = "duplicate-state",
    /// A state name that AWS refuses.
    InvalidStateName = "invalid-state-name",
    /// A state that says neither `Next` nor `End`, or both.
    MissingTransition = "missing-transition",
    /// A state that no transition leads to.
    UnreachableState = "unreachable-state",
    /// States from which no end can be reached.
    NoTerminalState = "no-terminal-state",
    /// A JSONPath, reference path or intrinsic call that AWS cannot read.
    InvalidPath = "invalid-path",
    /// A text between `{%` and `%}` that is no JSONata, or one without its delimiters.
    InvalidJsonata = "invalid-jsonata",
    /// A key that is there twice once its `.$` is taken off.
    DuplicateKey = "duplicate-key",
    /// A name that begins with `States.` and that AWS does not have: it matches no error.
    UnknownErrorName = "unknown-error-name",
    /// A reserved error name where it may not stand.
    InvalidErrorName = "invalid-error-name",
    /// A resource that is no ARN or that AWS does not have.
    InvalidResource = "invalid-resource",
    /// Something that an EXPRESS machine cannot do.
    NotInExpress = "not-in-express",
    /// A variable name that AWS refuses, or one that hides an outer one.
    InvalidVariable = "invalid-variable",
    /// A variable that is read where nothing before it can have assigned it.
    UndefinedVariable = "undefined-variable",
    /// A variable that is read where some ways to the state assign it and others do not.
    UnassignedVariable = "unassigned-variable",
    /// A call of a JSONata function that Step Functions does not have.
    UnknownFunction = "unknown-function",
    /// Arguments that a JSONata function does not take: too few, too many, or of a wrong kind.
    WrongArguments = "wrong-arguments",
    /// A name in a JSONata expression that stands for nothing there: a member that `$states` does not have, or `$` and
    /// bare names where there is no context value.
    UnboundName = "unbound-name",
    /// A timestamp that is not RFC 3339.
    InvalidTimestamp = "invalid-timestamp",
    /// Nesting deeper than AWS or this checker follows.
    TooDeep = "too-deep",
    /// A `Label` that AWS refuses, or one of a Map that is not DISTRIBUTED.
    InvalidLabel = "invalid-label",
    /// A `Label` that two Map states have.
    DuplicateLabel = "duplicate-label",
    /// A path into the context object to a field that it does not have.
    UnknownContextField = "unknown-context-field",
    /// A text that looks like a path, behind a key that is not evaluated (AWS: `NO_DOLLAR`).
    PathAsText = "path-as-text",
    /// A `Result` with what looks like a path in it: it is never evaluated (AWS: `PASS_RESULT_IS_STATIC`).
    StaticResult = "static-result",
    /// An error name that never gets to its retrier or catcher.
    UnusedErrorName = "unused-error-name",
    /// An error name that what the Task calls does not give: without its prefix, or with another's.
    ErrorNamePrefix = "error-name-prefix",
    /// A `MaxDelaySeconds` below the first interval.
    RetryDelay = "retry-delay",
    /// A choice rule that an earlier one has made useless.
    RepeatedRule = "repeated-rule",
    /// A callback that hands on no task token, or a token where there is none.
    TaskToken = "task-token",
    /// A callback without a timeout: if nobody answers, the execution waits for a year.
    NoTimeout = "no-timeout",
    /// Something that takes longer than an EXPRESS execution lives.
    ExpressTime = "express-time",
    /// A path that leads to nothing, or data of another kind than what reads it takes.
    UnfitData = "unfit-data",
    /// Data that is read, and of which nothing is known: only the macro, which knows the types, says it.
    UncheckedData = "unchecked-data",
    /// Advice: a call of a Lambda function without `Retry`.
    NoRetry = "no-retry",
    /// Advice: a Choice state without `Default`.
    NoDefault = "no-default",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
