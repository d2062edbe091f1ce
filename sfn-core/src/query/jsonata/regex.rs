//! Whether a text is a regular expression of ECMAScript without the flags `u` and `v`.
//!
//! Source: ECMA-262, "Patterns" with its annex B, and what V8 11 accepts.

use std::collections::HashSet;

/// What is wrong with a pattern: the byte of it, and why.
type Wrong = (usize, &'static str);

/// The length of the pattern that a text begins with, up to the `/` that closes it.
///
/// As the reference implementation: a `/` within brackets of any kind closes nothing, and neither does an escaped one.
pub(super) fn length(text: &str) -> Option<usize> {
    let mut depth = 0_i64;
    let mut backslashes = 0_usize;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'/' if depth == 0 && backslashes.is_multiple_of(2) => return Some(offset),
            // One backslash before a bracket counts even where it is itself escaped.
            b'(' | b'[' | b'{' if backslashes == 0 => depth += 1,
            b')' | b']' | b'}' if backslashes == 0 => depth -= 1,
            _ => {}
        }
        backslashes = if byte == b'\\' { backslashes + 1 } else { 0 };
    }
    None
}

/// Checks a pattern.
pub(super) fn check(pattern: &str) -> Result<(), Wrong> {
    let mut reader = Reader { pattern, has_names: names_a_group(pattern), ..Reader::default() };
    reader.pattern()?;
    match reader.references.iter().find(|(_, name)| !reader.names.contains(name)) {
        Some((offset, _)) => Err((*offset, "no group has this name")),
        None => Ok(()),
    }
}

/// Whether a pattern names a group; `(?<=` and `(?<!` name nothing.
fn names_a_group(pattern: &str) -> bool {
    let mut in_brackets = false;
    let mut characters = pattern.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => {
                characters.next();
            }
            '[' => in_brackets = true,
            ']' => in_brackets = false,
            '(' if !in_brackets => match characters.as_str().strip_prefix("?<") {
                Some(behind) if !behind.starts_with(['=', '!']) => return true,
                _ => {}
            },
            _ => {}
        }
    }
    false
}

#[derive(Debug, Default)]
struct Reader<'a> {
    pattern: &'a str,
    position: usize,
    /// Whether a group is named: then `\k` refers to one.
    has_names: bool,
    names: HashSet<&'a str>,
    references: Vec<(usize, &'a str)>,
}

/// A group that is open: where, and whether a quantifier may follow it.
type Group = (usize, bool);

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.pattern.get(self.position..).unwrap_or_default()
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        self.position += if found { text.len() } else { 0 };
        found
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.rest().chars().next()?;
        self.position += c.len_utf8();
        Some(c)
    }

    fn pattern(&mut self) -> Result<(), Wrong> {
        let mut open: Vec<Group> = Vec::new();
        loop {
            let start = self.position;
            if interval(self.rest()).is_some() {
                return Err((start, "there is nothing before it to repeat"));
            }
            let repeatable = match self.bump() {
                None => break,
                Some('|' | '^' | '$') => false,
                Some('*' | '+' | '?') => return Err((start, "there is nothing before it to repeat")),
                Some('(') => {
                    let quantifiable = self.group(start)?;
                    open.push((start, quantifiable));
                    false
                }
                Some(')') => match open.pop() {
                    None => return Err((start, "no group is open here; a parenthesis as text is written `\\)`")),
                    Some((_, quantifiable)) => quantifiable,
                },
                Some('[') => {
                    self.class(start)?;
                    true
                }
                Some('\\') => self.escape(start)?,
                Some(_) => true,
            };
            if repeatable {
                self.quantifier()?;
            }
        }
        match open.pop() {
            Some((start, _)) => Err((start, "a group is not closed: expected `)`")),
            None => Ok(()),
        }
    }

    /// Reads what stands behind `(`. Gives whether a quantifier may follow the group.
    fn group(&mut self, start: usize) -> Result<bool, Wrong> {
        if !self.eat("?") || self.eat(":") || self.eat("=") || self.eat("!") {
            return Ok(true);
        }
        if self.eat("<=") || self.eat("<!") {
            return Ok(false);
        }
        if !self.eat("<") {
            return Err((start, "a group starts with `(`, `(?:`, `(?=`, `(?!`, `(?<=`, `(?<!` or `(?<name>`"));
        }
        let name = self.name().ok_or((start, "a group's name is no identifier"))?;
        if !self.names.insert(name) {
            return Err((start, "two groups have the same name"));
        }
        Ok(true)
    }

    /// Reads a name and the `>` behind it.
    fn name(&mut self) -> Option<&'a str> {
        let (name, _) = self.rest().split_once('>')?;
        let belongs = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let is_name = !name.is_empty() && name.chars().all(belongs) && !name.starts_with(char::is_numeric);
        self.position += name.len() + 1;
        is_name.then_some(name)
    }

    fn quantifier(&mut self) -> Result<(), Wrong> {
        let start = self.position;
        let is_one = match interval(self.rest()) {
            Some((length, least, most)) => {
                self.position += length;
                if most < least {
                    return Err((start, "the numbers of `{…}` are out of order"));
                }
                true
            }
            None => self.eat("*") || self.eat("+") || self.eat("?"),
        };
        if is_one {
            self.eat("?");
        }
        Ok(())
    }

    /// Reads what stands behind a backslash outside brackets. Gives whether a quantifier may follow.
    fn escape(&mut self, start: usize) -> Result<bool, Wrong> {
        match self.bump() {
            None => Err((start, "nothing stands behind its last `\\`")),
            Some('b' | 'B') => Ok(false),
            Some('k') if self.has_names => {
                let named = if self.eat("<") { self.name() } else { None };
                let name = named.ok_or((start, "`\\k` takes a group's name: `\\k<name>`"))?;
                self.references.push((start, name));
                Ok(true)
            }
            Some(_) => Ok(true),
        }
    }

    /// Reads what stands behind `[`.
    fn class(&mut self, start: usize) -> Result<(), Wrong> {
        const OPEN: &str = "brackets are not closed: expected `]`";
        self.eat("^");
        loop {
            if self.eat("]") {
                return Ok(());
            }
            let at = self.position;
            let first = self.class_atom(start, OPEN)?;
            if self.rest().starts_with("-]") || !self.eat("-") {
                continue;
            }
            let last = self.class_atom(start, OPEN)?;
            // A character outside the first plane is two UTF-16 units, each an atom of its own.
            if let (Some((_, first)), Some((last, _))) = (first, last)
                && first > last
            {
                return Err((at, "a range in brackets is out of order"));
            }
        }
    }

    /// Reads a character in brackets: its first and its last UTF-16 unit. None: it stands for many, as `\d` does.
    fn class_atom(&mut self, start: usize, open: &'static str) -> Result<Option<(u16, u16)>, Wrong> {
        let c = self.bump().ok_or((start, open))?;
        if c != '\\' {
            let mut units = [0; 2];
            let units = c.encode_utf16(&mut units);
            return Ok(units.first().copied().zip(units.last().copied()));
        }
        let at = self.position - 1;
        let c = self.bump().ok_or((at, "nothing stands behind its last `\\`"))?;
        let unit = match c {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => return Ok(None),
            'b' => 0x08,
            'f' => 0x0c,
            'n' => 0x0a,
            'r' => 0x0d,
            't' => 0x09,
            'v' => 0x0b,
            'c' => self.control(),
            '0'..='7' => self.octal(c),
            'x' => self.hex(2).unwrap_or(0x78),
            'u' => self.hex(4).unwrap_or(0x75),
            other => {
                let mut units = [0; 2];
                let units = other.encode_utf16(&mut units);
                return Ok(units.first().copied().zip(units.last().copied()));
            }
        };
        Ok(Some((unit, unit)))
    }

    /// What `\c` stands for in brackets: where no letter, digit or `_` follows, a backslash before a `c`.
    fn control(&mut self) -> u16 {
        match self.rest().bytes().next() {
            Some(byte) if byte.is_ascii_alphanumeric() || byte == b'_' => {
                self.position += 1;
                u16::from(byte & 0x1f)
            }
            _ => {
                self.position -= 1;
                0x5c
            }
        }
    }

    /// Up to three octal digits, at most 255.
    fn octal(&mut self, first: char) -> u16 {
        let mut value = first.to_digit(8).unwrap_or_default();
        for _ in 0..2 {
            let Some(digit) = self.rest().chars().next().and_then(|c| c.to_digit(8)) else { break };
            if value * 8 + digit > 255 {
                break;
            }
            value = value * 8 + digit;
            self.position += 1;
        }
        u16::try_from(value).unwrap_or_default()
    }

    fn hex(&mut self, digits: usize) -> Option<u16> {
        let text = self.rest().get(..digits)?;
        let value = text.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(text, 16).ok())??;
        self.position += digits;
        Some(value)
    }
}

/// `{1}`, `{1,}` or `{1,2}` at the start of a text: its length, and its bounds.
fn interval(text: &str) -> Option<(usize, u64, u64)> {
    let rest = text.strip_prefix('{')?;
    let number = |text: &str| {
        let length = text.bytes().take_while(u8::is_ascii_digit).count();
        // Whatever does not fit means "without end".
        let bound = |digits: &str| digits.parse().unwrap_or(u64::MAX).min(u64::from(u32::MAX >> 1));
        text.get(..length).filter(|digits| !digits.is_empty()).map(|digits| (length, bound(digits)))
    };
    let (length, least) = number(rest)?;
    let behind = rest.get(length..)?;
    if behind.starts_with('}') {
        return Some((length + 2, least, least));
    }
    let behind = behind.strip_prefix(',')?;
    let (more, most) = number(behind).unwrap_or((0, u64::MAX));
    behind.get(more..)?.starts_with('}').then_some((length + more + 3, least, most))
}
