//! The problems that the checker of definitions does not know: of files, and of what is declared.

use sfn_core::check::Code;

/// The stable code of such a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// The text is no JSON.
    InvalidJson,
    /// The text is no YAML.
    InvalidYaml,
    /// No state machine is in the file.
    NoStateMachine,
    /// A definition is somewhere that cannot be read from here.
    UnreadDefinition,
    /// A machine refers to what its file does not declare.
    UndeclaredReference,
    /// What only the program knows, and cannot be written.
    Unfilled,
    /// What is right by itself, but cannot be part of the emitted file.
    NotEmitted,
    /// What changes the emitted file as a whole.
    EmittedOtherwise,
    /// The checker's own: a key is there twice, outside of a definition.
    DuplicateField,
}

impl Rule {
    /// Those that are none of the checker's codes.
    pub(crate) const ALL: &[Self] = &[
        Self::InvalidJson,
        Self::InvalidYaml,
        Self::NoStateMachine,
        Self::UnreadDefinition,
        Self::UndeclaredReference,
        Self::Unfilled,
        Self::NotEmitted,
        Self::EmittedOtherwise,
    ];

    /// The code as it is printed.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidJson => "invalid-json",
            Self::InvalidYaml => "invalid-yaml",
            Self::NoStateMachine => "no-state-machine",
            Self::UnreadDefinition => "unread-definition",
            Self::UndeclaredReference => "undeclared-reference",
            Self::Unfilled => "unfilled",
            Self::NotEmitted => "not-emitted",
            Self::EmittedOtherwise => "emitted-otherwise",
            Self::DuplicateField => Code::DuplicateField.as_str(),
        }
    }

    /// The page of the catalogue in Markdown, as [`Code::page`] is.
    pub(crate) const fn page(self) -> &'static str {
        match self {
            Self::InvalidJson => include_str!("../problems/invalid-json.md"),
            Self::InvalidYaml => include_str!("../problems/invalid-yaml.md"),
            Self::NoStateMachine => include_str!("../problems/no-state-machine.md"),
            Self::UnreadDefinition => include_str!("../problems/unread-definition.md"),
            Self::UndeclaredReference => include_str!("../problems/undeclared-reference.md"),
            Self::Unfilled => include_str!("../problems/unfilled.md"),
            Self::NotEmitted => include_str!("../problems/not-emitted.md"),
            Self::EmittedOtherwise => include_str!("../problems/emitted-otherwise.md"),
            Self::DuplicateField => Code::DuplicateField.page(),
        }
    }
}

#[cfg(test)]
mod tests;
