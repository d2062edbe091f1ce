//! A set of codes, and what a machine may say of its own problems.

use super::{Code, Problem, Severity};

/// A set of codes, such as what `#[allow(…)]` names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Codes(u128);

const _: () = assert!(Code::ALL.len() <= 128, "a set has a bit for each code");

impl Codes {
    /// No code.
    pub const NONE: Self = Self(0);

    /// The set and this code.
    #[must_use]
    pub const fn with(self, code: Code) -> Self {
        Self(self.0 | 1 << code as u32)
    }

    /// Whether the code is in the set.
    #[must_use]
    pub const fn contains(self, code: Code) -> bool {
        self.0 >> code as u32 & 1 == 1
    }

    /// Whether a problem is one of these, and one that can be allowed.
    #[must_use]
    pub fn allow(self, problem: &Problem) -> bool {
        self.contains(problem.code) && problem.can_be_allowed()
    }

    /// The codes, in the order of [`Code::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Code> {
        Code::ALL.iter().copied().filter(move |code| self.contains(*code))
    }
}

impl FromIterator<Code> for Codes {
    fn from_iter<I: IntoIterator<Item = Code>>(codes: I) -> Self {
        codes.into_iter().fold(Self::NONE, Self::with)
    }
}

impl Problem {
    /// Whether AWS takes the definition for all that: a warning, or an error that shows only when the state runs. Such a
    /// problem a machine may allow; what AWS refuses nobody can allow.
    #[must_use]
    pub fn can_be_allowed(&self) -> bool {
        self.severity == Severity::Warning || self.aws_code().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Location;

    #[test]
    fn a_set_holds_what_was_put_in() {
        let set: Codes = [Code::NoTimeout, Code::UnknownField].into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [Code::UnknownField, Code::NoTimeout]);
        assert_eq!(Code::ALL.iter().copied().collect::<Codes>().iter().count(), Code::ALL.len());
        assert_eq!(Codes::NONE.iter().next(), None);
    }

    #[test]
    fn what_aws_refuses_cannot_be_allowed() {
        let error = |code| Problem::error(code, Location::root(), "");
        assert!(!error(Code::UnknownTarget).can_be_allowed());
        assert!(error(Code::UndefinedVariable).can_be_allowed());
        assert!(Problem::warning(Code::StaticResult, Location::root(), "").can_be_allowed());
    }
}
