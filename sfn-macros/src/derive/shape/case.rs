//! serde's rules for `rename_all`, to the letter: they split names less cleverly than others do.

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Case {
    /// The rule that is written so. serde says what is wrong with another one.
    pub(super) fn named(rule: &str) -> Option<Self> {
        Some(match rule {
            "lowercase" => Self::Lower,
            "UPPERCASE" => Self::Upper,
            "PascalCase" => Self::Pascal,
            "camelCase" => Self::Camel,
            "snake_case" => Self::Snake,
            "SCREAMING_SNAKE_CASE" => Self::ScreamingSnake,
            "kebab-case" => Self::Kebab,
            "SCREAMING-KEBAB-CASE" => Self::ScreamingKebab,
            _ => return None,
        })
    }

    /// A variant's name, which is taken to be in PascalCase.
    pub(super) fn of_variant(self, name: &str) -> String {
        match self {
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Pascal => name.to_owned(),
            Self::Camel => begin_lower(name),
            Self::Snake => separated(name).to_ascii_lowercase(),
            Self::ScreamingSnake => separated(name).to_ascii_uppercase(),
            Self::Kebab => dashed(&separated(name).to_ascii_lowercase()),
            Self::ScreamingKebab => dashed(&separated(name).to_ascii_uppercase()),
        }
    }

    /// A field's name, which is taken to be in snake_case.
    pub(super) fn of_field(self, name: &str) -> String {
        match self {
            Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => joined(name),
            Self::Camel => begin_lower(&joined(name)),
            Self::Kebab => dashed(name),
            Self::ScreamingKebab => dashed(&name.to_ascii_uppercase()),
        }
    }
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// `PaidLate` as `Paid_Late`: before each capital but the first character.
fn separated(name: &str) -> String {
    let mut separated = String::with_capacity(name.len() + 4);
    for (at, character) in name.char_indices() {
        if at > 0 && character.is_uppercase() {
            separated.push('_');
        }
        separated.push(character);
    }
    separated
}

/// `paid_late` as `PaidLate`.
fn joined(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let mut joined = String::with_capacity(name.len());
    words.by_ref().for_each(|word| joined.push_str(&begin(word, |first| first.to_ascii_uppercase())));
    joined
}

fn begin_lower(name: &str) -> String {
    begin(name, |first| first.to_ascii_lowercase())
}

fn begin(name: &str, change: impl Fn(char) -> char) -> String {
    let mut rest = name.chars();
    rest.next().map(change).into_iter().chain(rest).collect()
}
