//! Reads an expression by operator precedence, as the reference implementation does.

use super::lexer::Lexer;
use super::node::{Node, Origin, Parents};
use super::parents::Resolver;
use super::token::Token;
use super::tree::{Expression, Kind, Name, Operator, StepKind};
use super::{DEPTH_LIMIT, HEIGHT_LIMIT, expected};
use crate::query::error::Fault;
use std::ops::Range;

/// A text, its next word, and what is known of the words before it.
#[derive(Debug)]
pub(super) struct Parser<'a> {
    lexer: Lexer<'a>,
    pub(super) token: Token<'a>,
    /// Where the next word stands.
    pub(super) range: Range<usize>,
    /// Where the word before it stands.
    pub(super) previous: Range<usize>,
    pub(super) parents: Resolver,
    depth: usize,
}

/// Reads an expression that is the whole of a text.
pub(super) fn read(text: &str) -> Result<Expression, Fault> {
    let mut parser = Parser {
        lexer: Lexer::new(text),
        token: Token::End,
        range: 0..0,
        previous: 0..0,
        parents: Resolver::default(),
        depth: 0,
    };
    parser.advance(false)?;
    let node = parser.expression(0)?;
    if parser.token != Token::End {
        return Err(expected::operator(&parser));
    }
    parser.parents.finish(&node)?;
    Ok(node.expression)
}

impl<'a> Parser<'a> {
    /// Goes to the next word. Behind a value `/` divides.
    pub(super) fn advance(&mut self, after_value: bool) -> Result<(), Fault> {
        let (token, range) = self.lexer.next(after_value)?;
        self.token = token;
        self.previous = std::mem::replace(&mut self.range, range);
        Ok(())
    }

    /// Takes a symbol if it comes next.
    pub(super) fn eat(&mut self, symbol: &str) -> Result<bool, Fault> {
        let found = self.token.is(symbol);
        if found {
            self.advance(false)?;
        }
        Ok(found)
    }

    /// The bytes of the text there.
    pub(super) fn text(&self, range: Range<usize>) -> &'a str {
        self.lexer.text().get(range).unwrap_or_default()
    }

    /// The variable that is written there.
    pub(super) fn name(&self, range: Range<usize>) -> Name {
        Name { name: self.text(range.start + 1..range.end).to_owned(), range }
    }

    /// Reads a value and all that binds it more tightly than `power`.
    pub(super) fn expression(&mut self, power: u8) -> Result<Box<Node>, Fault> {
        if self.depth == DEPTH_LIMIT {
            return Err(too_deep(self.range.start, format!("this is nested more than {DEPTH_LIMIT} deep")));
        }
        self.depth += 1;
        let mut left = self.operand()?;
        while power < self.token.power() {
            left = self.operation(left)?;
            if left.height > HEIGHT_LIMIT {
                let message = format!("more than {HEIGHT_LIMIT} operators are nested or in a row here");
                return Err(too_deep(self.previous.start, message));
            }
        }
        self.depth -= 1;
        Ok(left)
    }

    /// Reads a value without what follows it.
    fn operand(&mut self) -> Result<Box<Node>, Fault> {
        let range = self.range.clone();
        let token = std::mem::replace(&mut self.token, Token::End);
        if let Token::Symbol(symbol) = token {
            self.token = Token::Symbol(symbol);
            return self.operand_of_symbol(symbol, range);
        }
        if token == Token::End {
            return Err(expected::value(self));
        }
        self.advance(true)?;
        Ok(Box::new(literal(token, range)))
    }

    fn operand_of_symbol(&mut self, symbol: &'static str, range: Range<usize>) -> Result<Box<Node>, Fault> {
        if !matches!(symbol, "(" | "[" | "{" | "-" | "|") {
            return self.step(symbol, range);
        }
        self.advance(true)?;
        match symbol {
            "(" => self.block(range.start),
            "[" => self.array(range.start),
            "{" => self.object(range.start),
            "-" => self.negative(range.start),
            _ => self.transform(range.start),
        }
    }

    /// Reads a symbol that is a value by itself.
    fn step(&mut self, symbol: &'static str, range: Range<usize>) -> Result<Box<Node>, Fault> {
        let kind = match symbol {
            "and" | "or" | "in" => StepKind::Field(symbol.to_owned()),
            "*" => StepKind::Wildcard,
            "**" => StepKind::Descendants,
            "%" => StepKind::Parent,
            _ => return Err(expected::value(self)),
        };
        self.advance(true)?;
        let itself = (kind == StepKind::Parent).then(|| self.parents.add(range.clone()));
        let node = Node::step(kind, range);
        Ok(Box::new(Node { own: Parents { itself, ..Parents::default() }, ..node }))
    }

    /// Reads what follows a value.
    fn operation(&mut self, left: Box<Node>) -> Result<Box<Node>, Fault> {
        let Token::Symbol(symbol) = self.token else { return Err(expected::operator(self)) };
        let at = self.range.start;
        let power = self.token.power();
        self.advance(false)?;
        match symbol {
            "(" => self.call(left, at),
            "[" => self.predicate(left, at),
            "{" => self.grouping(left, at),
            "^" => self.ordering(left, at),
            "?" => self.condition(left),
            ":=" => self.bind(left, power),
            _ => {
                let right = self.expression(power)?;
                self.infix(symbol, at, left, right)
            }
        }
    }

    fn infix(
        &mut self,
        symbol: &'static str,
        at: usize,
        left: Box<Node>,
        right: Box<Node>,
    ) -> Result<Box<Node>, Fault> {
        match symbol {
            "." => return self.join(left, right),
            "@" => return Self::focus(left, at, self.bound(&right, symbol)?),
            "#" => return Ok(Self::index(left, self.bound(&right, symbol)?)),
            _ => {}
        }
        let mut node = pair(left, right, |left, right| match Operator::read(symbol) {
            Some(operator) => Kind::Binary { operator, left, right },
            None => Kind::Chain { left, right },
        });
        if symbol == "~>" {
            // What either side looks for is lost in the reference.
            node.own = Parents::default();
        }
        Ok(node)
    }
}

fn literal(token: Token<'_>, range: Range<usize>) -> Node {
    let kind = match token {
        Token::Name(name) => {
            let origin = if matches!(name, "function" | "λ") { Origin::Function } else { Origin::Other };
            return Node { origin, ..Node::step(StepKind::Field(name.to_owned()), range) };
        }
        Token::Variable(name) => {
            let origin = Origin::Variable(range.clone());
            return Node { origin, ..Node::new(Kind::Variable(name.to_owned()), range) };
        }
        Token::String(text) => Kind::String(text),
        Token::Number(number) => Kind::Number(number),
        Token::Bool(value) => Kind::Bool(value),
        Token::Regex(regex) => Kind::Regex(regex),
        Token::Null | Token::Symbol(_) | Token::End => Kind::Null,
    };
    Node::new(kind, range)
}

/// A value of two values. What they look for, it looks for.
fn pair(left: Box<Node>, right: Box<Node>, kind: impl FnOnce(Box<Expression>, Box<Expression>) -> Kind) -> Box<Node> {
    let range = left.expression.range.start..right.expression.range.end;
    let height = left.height.max(right.height) + 1;
    let mut own = Parents::default();
    own.absorb(left.own);
    own.absorb(right.own);
    let kind = kind(Box::new(left.expression), Box::new(right.expression));
    Box::new(Node { height, own, ..Node::new(kind, range) })
}

fn too_deep(offset: usize, message: String) -> Fault {
    Fault::complete(offset, message).help("bind a part to a variable: `($part := …; …)`")
}
