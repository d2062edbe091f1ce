//! The conditions of filters: `[?(@.price < 10 && !@.sold)]`.

use super::cursor::Cursor;
use super::did_you_mean;
use super::error::Fault;
use super::literal::{self, Literal};
use super::path::Path;
use super::segment::{self, Ending, Segment, SegmentKind};

/// What an item must meet to be selected.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// `a || b`; two at least.
    Or(Vec<Condition>),
    /// `a && b`; two at least. Binds tighter than `||`.
    And(Vec<Condition>),
    /// `!@.a` or `!(…)`.
    Not(Box<Condition>),
    /// `@.a`: something is there. Never a literal.
    Exists(Operand),
    /// `@.a < 10`.
    Compare {
        /// What stands on the left.
        left: Operand,
        /// What the two must be to each other.
        operator: Operator,
        /// What stands on the right.
        right: Operand,
    },
}

/// What a condition compares, or a path's function takes.
#[derive(Debug, Clone, PartialEq)]
pub enum Operand {
    /// `@.a`: a path from the item at hand.
    Current(Vec<Segment>),
    /// `$.a`: a path from elsewhere.
    Path(Path),
    /// A value written down.
    Literal(Literal),
}

macro_rules! operators {
    ($($variant:ident $text:literal $doc:literal,)*) => {
        /// What the two sides of a comparison must be to each other. Source: Jayway 2.4, `RelationalOperator`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Operator {
            $(#[doc = concat!("`", $text, "`: ", $doc)] $variant,)*
        }

        impl Operator {
            /// All of them.
            pub const ALL: &[Operator] = &[$(Operator::$variant,)*];

            /// As it stands in a filter. Words are read in upper case too.
            pub fn text(self) -> &'static str {
                match self {
                    $(Operator::$variant => $text,)*
                }
            }
        }
    };
}

operators! {
    Equal "==" "the same value.",
    StrictEqual "===" "the same value and type.",
    NotEqual "!=" "another value.",
    StrictNotEqual "!==" "another value or type.",
    Less "<" "less.",
    LessOrEqual "<=" "less or the same.",
    Greater ">" "greater.",
    GreaterOrEqual ">=" "greater or the same.",
    Matches "=~" "a text that the regular expression on the right matches.",
    In "in" "one of the list on the right.",
    NotIn "nin" "none of the list on the right.",
    Contains "contains" "a list or text with the right one in it.",
    All "all" "a list with all of the right one in it.",
    Size "size" "as many items or characters as the number on the right.",
    Exists "exists" "there, when the right one is `true`.",
    Empty "empty" "of no items or characters, when the right one is `true`.",
    SubsetOf "subsetof" "a list of which all is in the right one.",
}

/// Reads `?(…)`, up to the closing parenthesis and with it.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<SegmentKind, Fault> {
    cursor.bump();
    cursor.skip_spaces();
    if !cursor.eat("(") {
        return Err(cursor.fault("expected `(`").help("a filter is written `[?(@.id == 1)]`"));
    }
    let condition = read_or(cursor)?;
    cursor.skip_spaces();
    cursor.expect(")")?;
    Ok(SegmentKind::Filter(Box::new(condition)))
}

/// Reads the arguments of a path's function, behind the opening parenthesis and up to the closing one, with it.
pub(super) fn read_arguments(cursor: &mut Cursor<'_>) -> Result<Vec<Operand>, Fault> {
    let mut arguments = Vec::new();
    cursor.skip_spaces();
    if cursor.eat(")") {
        return Ok(arguments);
    }
    loop {
        // Jayway's `parseFunctionParameters` passes over all else, a text in single quotes too.
        if !matches!(cursor.peek(), Some('$' | '@' | '"' | '-' | '{' | '0'..='9')) {
            return Err(cursor.fault("expected a path, a number, an object or a string in double quotes"));
        }
        arguments.push(read_operand(cursor, Ending::Argument)?);
        cursor.skip_spaces();
        if cursor.eat(")") {
            return Ok(arguments);
        }
        if !cursor.eat(",") {
            return Err(cursor.fault("expected `,` or `)`"));
        }
        cursor.skip_spaces();
    }
}

fn read_or(cursor: &mut Cursor<'_>) -> Result<Condition, Fault> {
    read_chain(cursor, "||", Condition::Or, |cursor| read_chain(cursor, "&&", Condition::And, read_single))
}

fn read_chain(
    cursor: &mut Cursor<'_>,
    operator: &str,
    join: fn(Vec<Condition>) -> Condition,
    read: fn(&mut Cursor<'_>) -> Result<Condition, Fault>,
) -> Result<Condition, Fault> {
    let first = read(cursor)?;
    let mut more = Vec::new();
    cursor.skip_spaces();
    while cursor.eat(operator) {
        more.push(read(cursor)?);
        cursor.skip_spaces();
    }
    if more.is_empty() {
        return Ok(first);
    }
    more.insert(0, first);
    Ok(join(more))
}

/// Reads what `&&` and `||` join: a comparison, a path alone, `!` before one of them, or parentheses.
fn read_single(cursor: &mut Cursor<'_>) -> Result<Condition, Fault> {
    cursor.skip_spaces();
    let start = cursor.position();
    if cursor.eat("(") {
        let inner = cursor.nested(read_or)?;
        cursor.skip_spaces();
        cursor.expect(")")?;
        return Ok(inner);
    }
    if !cursor.eat("!") {
        return read_comparison(cursor);
    }
    cursor.skip_spaces();
    let in_parentheses = cursor.peek() == Some('(');
    match cursor.nested(read_single)? {
        // Jayway drops the `!` of `!@.a == 1` and compares.
        Condition::Compare { .. } if !in_parentheses => {
            Err(Fault::at(start, "`!` before a comparison does nothing").help("write `!(…)` around the comparison"))
        }
        condition => Ok(Condition::Not(Box::new(condition))),
    }
}

fn read_comparison(cursor: &mut Cursor<'_>) -> Result<Condition, Fault> {
    let start = cursor.position();
    let left = read_operand(cursor, Ending::Filter)?;
    cursor.skip_spaces();
    let ends = ["&&", "||", ")", ""].iter().any(|end| match *end {
        "" => cursor.peek().is_none(),
        end => cursor.rest().starts_with(end),
    });
    match left {
        Operand::Literal(_) if ends => Err(Fault::at(start, "a value alone is no condition")),
        left if ends => Ok(Condition::Exists(left)),
        left => {
            let operator = read_operator(cursor)?;
            cursor.skip_spaces();
            let right = read_operand(cursor, Ending::Filter)?;
            Ok(Condition::Compare { left, operator, right })
        }
    }
}

fn read_operator(cursor: &mut Cursor<'_>) -> Result<Operator, Fault> {
    let start = cursor.position();
    let symbol = cursor.take_while(|c| matches!(c, '<' | '>' | '=' | '~' | '!'));
    let text = if symbol.is_empty() { cursor.take_while(char::is_alphabetic) } else { symbol };
    if text.is_empty() {
        return Err(cursor.fault("expected an operator or `)`"));
    }
    let operator = Operator::ALL.iter().find(|operator| operator.text() == text.to_lowercase()).ok_or_else(|| {
        let words = Operator::ALL.iter().map(|operator| operator.text()).filter(|_| symbol.is_empty());
        let help = match text {
            "=" => Some("did you mean `==`?".to_owned()),
            "and" => Some("did you mean `&&`?".to_owned()),
            "or" => Some("did you mean `||`?".to_owned()),
            _ => did_you_mean(text, words),
        };
        Fault::at(start, format!("there is no operator `{text}`")).or_help(help)
    })?;
    if symbol.is_empty() && cursor.peek().is_some_and(|c| c != ' ') {
        return Err(cursor.fault(format!("expected a blank after `{text}`")));
    }
    Ok(*operator)
}

/// Reads one side of a comparison, or one argument of a path's function.
fn read_operand(cursor: &mut Cursor<'_>, ending: Ending) -> Result<Operand, Fault> {
    match cursor.peek() {
        Some('@') => {
            cursor.bump();
            segment::read_all(cursor, ending).map(Operand::Current)
        }
        Some('$') => Path::read(cursor, ending).map(Operand::Path),
        _ => literal::read(cursor).map(Operand::Literal),
    }
}
