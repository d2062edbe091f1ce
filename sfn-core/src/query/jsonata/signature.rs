//! The signatures of functions: `<s-nn?:s>`.
//!
//! Source: docs.jsonata.org/programming#function-signatures.

use super::regex;
use std::ops::Range;

/// What a function takes and gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// As it is written, without white space and comments: `<n-n?:n>`.
    pub text: String,
    /// The bytes of the text that it was read from; empty for a built-in function.
    pub range: Range<usize>,
    /// The parameters in order.
    pub parameters: Vec<Parameter>,
    /// What it gives, as it is written: `a<s>`. None: it does not say.
    pub returns: Option<String>,
}

/// What a function takes for an argument.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parameter {
    /// The letters of the types that it takes: `s`, `n`, `b`, `l` (null), `o`, `a`, `f`, `j` (any JSON), `x` (anything).
    pub types: String,
    /// Between the angle brackets behind `a` or `f`: `n` for `a<n>`.
    pub of: Option<String>,
    /// `?`, or `-`: it may be left out.
    pub optional: bool,
    /// `-`: left out, it is the context value.
    pub context: bool,
    /// `+`: one or more of them.
    pub repeated: bool,
    /// Whether it is a choice of types: `(sf)`.
    choice: bool,
    /// The regular expression over the letters of arguments that the reference implementation makes of it.
    matcher: String,
}

/// Why a text is no signature: the byte of it, and what is wrong.
pub(super) type Wrong = (usize, String);

impl Signature {
    /// Reads a signature, angle brackets included. What it does not know is left out, as the reference does.
    ///
    /// # Errors
    /// When the reference implementation refuses it.
    pub(super) fn read(text: &str, range: Range<usize>) -> Result<Signature, Wrong> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let mut returns = None;
        // Marks before the first parameter mark nothing, but the reference reads them.
        let mut none = Parameter { matcher: "x".to_owned(), ..Parameter::default() };
        let mut position = 1;
        while let Some(symbol) = text.get(position..).and_then(|rest| rest.chars().next()) {
            match symbol {
                ':' => {
                    returns = text.get(position + 1..).map(|rest| rest.strip_suffix('>').unwrap_or(rest).to_owned());
                    break;
                }
                's' | 'n' | 'b' | 'l' | 'o' | 'a' | 'f' | 'j' | 'x' => parameters.push(Parameter::of(symbol)),
                '-' | '?' | '+' => mark(parameters.last_mut().unwrap_or(&mut none), symbol, position)?,
                '(' => position = choice(text, position, &mut parameters)?,
                '<' => position = subtype(text, position, parameters.last_mut())?,
                _ => {}
            }
            position += text.get(position..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        }
        let matcher: String = parameters.iter().map(|parameter| format!("({})", parameter.matcher)).collect();
        regex::check(&format!("^{matcher}$")).map_err(|_| (0, "its marks do not fit".to_owned()))?;
        Ok(Signature { text: text.to_owned(), range, parameters, returns })
    }
}

impl Parameter {
    fn of(symbol: char) -> Parameter {
        let matcher = match symbol {
            'a' | 'x' => "[asnblfom]".to_owned(),
            'j' => "[asnblom]".to_owned(),
            'f' => "f".to_owned(),
            other => format!("[{other}m]"),
        };
        Parameter { types: symbol.to_string(), matcher, ..Parameter::default() }
    }

    /// Whether it takes a value of the type with this letter; `m` is a value that is missing.
    pub fn takes(&self, letter: char) -> bool {
        match self.types.as_str() {
            // Whatever is no array is made one.
            "a" | "x" if !self.choice => true,
            "j" if !self.choice => letter != 'f',
            "f" => letter == 'f',
            types => letter == 'm' || types.contains(letter),
        }
    }
}

fn mark(parameter: &mut Parameter, symbol: char, position: usize) -> Result<(), Wrong> {
    match symbol {
        '-' => {
            regex::check(&parameter.matcher).map_err(|_| (position, format!("`{symbol}` cannot stand here")))?;
            parameter.context = true;
            parameter.optional = true;
            parameter.matcher.push('?');
        }
        '?' => {
            parameter.optional = true;
            parameter.matcher.push('?');
        }
        _ => {
            parameter.repeated = true;
            parameter.matcher.push('+');
        }
    }
    Ok(())
}

/// Reads `(sf)`: one of several types. Gives where it closes.
fn choice(text: &str, position: usize, parameters: &mut Vec<Parameter>) -> Result<usize, Wrong> {
    let end = closing(text, position, '(', ')');
    let types = text.get(position + 1..end).unwrap_or_default();
    if types.contains('<') {
        return Err((position, "a choice of types holds no `<…>`".to_owned()));
    }
    let matcher = format!("[{types}m]");
    parameters.push(Parameter { types: types.to_owned(), choice: true, matcher, ..Parameter::default() });
    Ok(end)
}

/// Reads `<n>` behind `a` or `f`. Gives where it closes.
fn subtype(text: &str, position: usize, parameter: Option<&mut Parameter>) -> Result<usize, Wrong> {
    let Some(parameter) =
        parameter.filter(|parameter| !parameter.choice && matches!(parameter.types.as_str(), "a" | "f"))
    else {
        return Err((position, "`<…>` stands behind `a` (array) or `f` (function) only".to_owned()));
    };
    let end = closing(text, position, '<', '>');
    parameter.of = text.get(position + 1..end).map(str::to_owned);
    Ok(end)
}

/// Where the bracket closes that opens at `start`; the end of the text where it does not.
fn closing(text: &str, start: usize, open: char, close: char) -> usize {
    let mut depth = 0_usize;
    for (offset, c) in text.get(start..).unwrap_or_default().char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return start + offset;
            }
        }
    }
    text.len()
}
