//! Which bytes of a file a part of a string has: the file may have the string with escapes, or on several lines.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

/// The bytes that `part` of `string` has in `written`, which is the string as the file has it. `indent`: before how many characters of
/// a block's lines the string begins. `None`: it is written in a way that is not followed.
pub(super) fn part_of(written: &str, indent: usize, string: &str, part: &Range<usize>) -> Option<Range<usize>> {
    let mut reader = Reader::new(written, indent);
    let mut start = None;
    for (at, c) in string.char_indices() {
        if at >= part.start && start.is_none() {
            start = Some(reader.at());
        }
        match start {
            Some(start) if at >= part.end => return Some(start..reader.at()),
            _ => reader.skip(c)?,
        }
    }
    Some(start.unwrap_or_else(|| reader.at())..reader.at())
}

/// How a string is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// JSON, and YAML's `"`: with escapes.
    Double,
    /// YAML's `'`.
    Single,
    /// YAML without quotes: text behind its key, or a block.
    Plain,
}

/// Reads a string as the file has it, a character of the string at a time.
struct Reader<'w> {
    written: &'w str,
    rest: Peekable<CharIndices<'w>>,
    style: Style,
    indent: usize,
}

impl<'w> Reader<'w> {
    fn new(written: &'w str, indent: usize) -> Self {
        let mut rest = written.char_indices().peekable();
        let style = match rest.peek() {
            Some((_, '"')) => Style::Double,
            Some((_, '\'')) => Style::Single,
            _ => Style::Plain,
        };
        if style != Style::Plain {
            rest.next();
        }
        Self { written, rest, style, indent }
    }

    /// Where it is.
    fn at(&mut self) -> usize {
        self.rest.peek().map_or(self.written.len(), |(at, _)| *at)
    }

    /// Goes behind a character of the string.
    fn skip(&mut self, c: char) -> Option<()> {
        let (_, next) = *self.rest.peek()?;
        match (self.style, next) {
            (Style::Double, '\\') => self.escape(),
            (Style::Single, '\'') => {
                self.rest.next();
                self.rest.next_if(|(_, next)| *next == '\'').map(drop)
            }
            _ if c.is_ascii_whitespace() && self.line_ends() => {
                self.next_line(c);
                Some(())
            }
            _ => self.rest.next_if(|(_, next)| *next == c).map(drop),
        }
    }

    fn escape(&mut self) -> Option<()> {
        self.rest.next();
        let digits = match self.rest.next()?.1 {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            '\r' | '\n' => return None,
            _ => 0,
        };
        let code: String = self.rest.by_ref().take(digits).map(|(_, digit)| digit).collect();
        // The first half of a character that has two.
        let is_high = digits == 4 && u32::from_str_radix(&code, 16).is_ok_and(|code| (0xD800..0xDC00).contains(&code));
        if is_high {
            self.rest.by_ref().take(6).for_each(drop);
        }
        Some(())
    }

    /// Whether nothing but blanks is left on the line.
    fn line_ends(&mut self) -> bool {
        let at = self.at();
        let rest = self.written.get(at..).unwrap_or_default();
        rest.trim_start_matches([' ', '\t']).starts_with(['\r', '\n'])
    }

    /// Goes to where the next line of the string begins: a block keeps what is indented more.
    fn next_line(&mut self, c: char) {
        let is_block = self.style == Style::Plain && (c == '\n' || self.indent > 0);
        while self.rest.next_if(|(_, next)| [' ', '\t', '\r'].contains(next)).is_some() {}
        self.rest.next();
        let most = if is_block { self.indent } else { usize::MAX };
        let mut skipped = 0;
        while skipped < most && self.rest.next_if(|(_, next)| [' ', '\t'].contains(next)).is_some() {
            skipped += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::part_of;

    /// What of `written` is the part of `string` that is the word `x1`.
    fn found<'w>(written: &'w str, indent: usize, string: &str) -> Option<&'w str> {
        let start = string.find("x1").unwrap();
        part_of(written, indent, string, &(start..start + 2)).map(|part| &written[part])
    }

    #[test]
    fn a_part_is_found_behind_escapes_and_on_other_lines() {
        for (written, indent, string) in [
            (r#""a x1 b""#, 9, "a x1 b"),
            (r#""\"\u00e9\ud83d\ude00\\x\n x1 b""#, 9, "\"é😀\\x\n x1 b"),
            (r#""\x41\U0001F600\_ x1""#, 9, "A😀\u{a0} x1"),
            ("'it''s x1'", 9, "it's x1"),
            ("plain x1", 9, "plain x1"),
            ("one\n    two\n      three x1\n", 4, "one\ntwo\n  three x1\n"),
            ("one\r\n    two x1", 4, "one\ntwo x1"),
            ("folded\n    text x1\n", 4, "folded text x1\n"),
            ("\"on  \n  lines x1\"", 9, "on lines x1"),
        ] {
            assert_eq!(found(written, indent, string), Some("x1"), "{written}");
        }
    }

    #[test]
    fn another_string_is_not_followed() {
        assert_eq!(found("!Sub 'a x1'", 4, "a x1"), None);
        assert_eq!(found("\"a \\\n x1\"", 4, "a x1"), None);
        assert_eq!(part_of("", 0, "", &(0..0)), Some(0..0));
        assert_eq!(part_of("ab", 0, "ab", &(2..2)), Some(2..2));
        assert_eq!(part_of("ab", 0, "ab", &(9..9)), Some(2..2));
    }
}
