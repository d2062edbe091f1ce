//! Whole numbers that 64 bits do not hold. AWS reads with Jackson, which keeps all their digits; serde_json gives a float for them.

use std::cell::{Cell, RefCell};

/// What reading a text shows of its numbers.
#[derive(Default)]
pub(super) struct Numbers<'t> {
    /// Whether one was a float beyond 64 bits: it may have been written as a whole number.
    has_large: Cell<bool>,
    /// The numbers of the text in their order, where they are looked at.
    tokens: Option<RefCell<Tokens<'t>>>,
}

impl<'t> Numbers<'t> {
    /// The numbers of this text.
    pub(super) fn of(text: &'t str) -> Self {
        Self { has_large: Cell::new(false), tokens: Some(RefCell::new(Tokens(text))) }
    }

    /// Whether the text has to be read again, with its numbers.
    pub(super) fn has_large(&self) -> bool {
        self.has_large.get()
    }

    /// The next number is read, and is no float.
    pub(super) fn pass(&self) {
        self.next();
    }

    /// The next number is read, as this float; its digits, where it is a whole number.
    pub(super) fn float(&self, float: f64) -> Option<&'t str> {
        // 2^63: what is not below it may be a whole number that is read as a float.
        const LARGE: f64 = 9_223_372_036_854_775_808.0;
        if float.abs() >= LARGE {
            self.has_large.set(true);
        }
        self.next().filter(|token| float.abs() >= LARGE && !token.contains(['.', 'e', 'E']))
    }

    fn next(&self) -> Option<&'t str> {
        self.tokens.as_ref()?.borrow_mut().next()
    }
}

/// The numbers in JSON, which was found to be valid.
struct Tokens<'t>(&'t str);

impl<'t> Iterator for Tokens<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        loop {
            let at = self.0.find(|character: char| matches!(character, '"' | '-' | '0'..='9'))?;
            let rest = self.0.get(at..)?;
            if let Some(text) = rest.strip_prefix('"') {
                self.0 = behind_text(text);
                continue;
            }
            let is_part = |character: char| matches!(character, '-' | '+' | '.' | 'e' | 'E' | '0'..='9');
            let end = rest.find(|character| !is_part(character)).unwrap_or(rest.len());
            let (token, behind) = rest.split_at_checked(end)?;
            self.0 = behind;
            return Some(token);
        }
    }
}

/// What stands behind the end of a text.
fn behind_text(mut rest: &str) -> &str {
    while let Some(at) = rest.find(['"', '\\']) {
        let is_end = rest.get(at..).is_some_and(|rest| rest.starts_with('"'));
        // Of an escape the character behind the backslash is passed over; it is no part of a longer one where it is a quote.
        let behind = rest.get(at + 1..).unwrap_or_default();
        if is_end {
            return behind;
        }
        let mut characters = behind.chars();
        characters.next();
        rest = characters.as_str();
    }
    ""
}
