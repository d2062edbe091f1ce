//! What is written in brackets: blocks, arrays, objects, calls, functions, predicates; and conditions, binds, transforms.

use super::expected;
use super::node::{Node, Origin, Parents};
use super::parser::Parser;
use super::signature::Signature;
use super::token::Token;
use super::tree::{Argument, Expression, Item, Kind, Name, Pair, Term};
use crate::query::error::Fault;

/// Collects the parts of a value: how deep they are, and what they look for.
#[derive(Default)]
struct Parts {
    height: usize,
    parents: Parents,
}

impl Parts {
    fn add(&mut self, node: Box<Node>) -> Expression {
        self.height = self.height.max(node.height);
        self.parents.absorb(node.own);
        node.expression
    }

    fn node(self, kind: Kind, start: usize, end: usize) -> Box<Node> {
        Box::new(Node { height: self.height + 1, own: self.parents, ..Node::new(kind, start..end) })
    }
}

impl Parser<'_> {
    /// Takes the bracket that closes the one at `open`, and gives the byte behind it.
    fn close(&mut self, symbol: &'static str, open: usize, after_value: bool) -> Result<usize, Fault> {
        if !self.token.is(symbol) {
            return Err(expected::close(self, symbol, open));
        }
        let end = self.range.end;
        self.advance(after_value)?;
        Ok(end)
    }

    /// Reads what stands behind `(`.
    pub(super) fn block(&mut self, start: usize) -> Result<Box<Node>, Fault> {
        let mut parts = Parts::default();
        let mut expressions = Vec::new();
        while !self.token.is(")") {
            let node = self.expression(0)?;
            expressions.push(parts.add(node));
            if !self.eat(";")? {
                break;
            }
        }
        let end = self.close(")", start, true)?;
        Ok(parts.node(Kind::Block(expressions), start, end))
    }

    /// Reads what stands behind `[`.
    pub(super) fn array(&mut self, start: usize) -> Result<Box<Node>, Fault> {
        let mut parts = Parts::default();
        let mut items = Vec::new();
        while !items.is_empty() || !self.token.is("]") {
            let node = self.expression(0)?;
            let value = parts.add(node);
            items.push(if self.eat("..")? {
                let node = self.expression(0)?;
                Item::Range(value, parts.add(node))
            } else {
                Item::Value(value)
            });
            if !self.eat(",")? {
                break;
            }
        }
        let end = self.close("]", start, true)?;
        Ok(parts.node(Kind::Array(items), start, end))
    }

    /// Reads what stands behind `{`.
    pub(super) fn object(&mut self, start: usize) -> Result<Box<Node>, Fault> {
        let mut parts = Parts::default();
        let (pairs, end) = self.pairs(start, &mut parts)?;
        Ok(parts.node(Kind::Object(pairs), start, end))
    }

    /// Reads the grouping of what stands before its `{`.
    pub(super) fn grouping(&mut self, left: Box<Node>, open: usize) -> Result<Box<Node>, Fault> {
        let mut parts = Parts::default();
        let (pairs, end) = self.pairs(open, &mut parts)?;
        // The reference does not ask what a grouping looks for.
        Self::group(left, open, pairs, end, parts.height + 1)
    }

    fn pairs(&mut self, open: usize, parts: &mut Parts) -> Result<(Vec<Pair>, usize), Fault> {
        let mut pairs = Vec::new();
        while !pairs.is_empty() || !self.token.is("}") {
            let key = self.expression(0)?;
            let key = parts.add(key);
            if !self.eat(":")? {
                return Err(expected::colon(self, &key));
            }
            let value = self.expression(0)?;
            pairs.push(Pair { key, value: parts.add(value) });
            if !self.eat(",")? {
                break;
            }
        }
        let end = self.close("}", open, true)?;
        Ok((pairs, end))
    }

    /// Reads what stands behind the sign.
    pub(super) fn negative(&mut self, start: usize) -> Result<Box<Node>, Fault> {
        let node = self.expression(70)?;
        let end = node.expression.range.end;
        if let Kind::Number(number) = node.expression.kind {
            return Ok(Box::new(Node::new(Kind::Number(-number), start..end)));
        }
        let mut parts = Parts::default();
        let value = parts.add(node);
        Ok(parts.node(Kind::Negative(Box::new(value)), start, end))
    }

    /// Reads what stands behind the first `|`.
    pub(super) fn transform(&mut self, start: usize) -> Result<Box<Node>, Fault> {
        let mut parts = Parts::default();
        let pattern = self.expression(0)?;
        let pattern = Box::new(parts.add(pattern));
        self.close("|", start, false)?;
        let update = self.expression(0)?;
        let update = Box::new(parts.add(update));
        let delete = if self.eat(",")? {
            let node = self.expression(0)?;
            Some(Box::new(parts.add(node)))
        } else {
            None
        };
        let end = self.close("|", start, false)?;
        parts.parents = Parents::default();
        Ok(parts.node(Kind::Transform { pattern, update, delete }, start, end))
    }

    /// Reads a predicate, or the `]` of an empty one.
    pub(super) fn predicate(&mut self, left: Box<Node>, open: usize) -> Result<Box<Node>, Fault> {
        if self.token.is("]") {
            // As in the reference, where a `/` behind `[]` is no division.
            let end = self.close("]", open, false)?;
            return Ok(Self::keep_array(left, end));
        }
        let predicate = self.expression(0)?;
        let end = self.close("]", open, true)?;
        self.filter(left, open, predicate, end)
    }

    /// Reads the terms of an ordering.
    pub(super) fn ordering(&mut self, left: Box<Node>, start: usize) -> Result<Box<Node>, Fault> {
        let open = self.range.start;
        if !self.eat("(")? {
            return Err(expected::symbol(self, "(", "an ordering is written `^(key)` or `^(>key)`"));
        }
        let mut terms = Vec::new();
        let mut left = left;
        loop {
            let descending = self.token.is(">");
            if descending || self.token.is("<") {
                self.advance(false)?;
            }
            let node = self.expression(0)?;
            left.height = left.height.max(node.height + 1);
            terms.push((Term { descending, expression: node.expression }, node.own));
            if !self.eat(",")? {
                break;
            }
        }
        let end = self.close(")", open, false)?;
        self.sort(left, start, terms, end)
    }

    /// Reads what stands behind `?`.
    pub(super) fn condition(&mut self, test: Box<Node>) -> Result<Box<Node>, Fault> {
        let mut parts = Parts::default();
        let start = test.expression.range.start;
        let test = Box::new(parts.add(test));
        let then = self.expression(0)?;
        let then = Box::new(parts.add(then));
        let mut end = then.range.end;
        let otherwise = if self.eat(":")? {
            let node = self.expression(0)?;
            end = node.expression.range.end;
            Some(Box::new(parts.add(node)))
        } else {
            None
        };
        Ok(parts.node(Kind::Condition { test, then, otherwise }, start, end))
    }

    /// Reads what stands behind `:=`.
    pub(super) fn bind(&mut self, left: Box<Node>, power: u8) -> Result<Box<Node>, Fault> {
        let Origin::Variable(range) = &left.origin else {
            let start = left.expression.range.start;
            let message = format!("expected a variable before `:=`, not `{}`", self.shown(&left.expression));
            return Err(Fault::complete(start, message).help("a variable starts with `$`: `$x := 1`"));
        };
        let name = self.name(range.clone());
        let start = left.expression.range.start;
        let node = self.expression(power - 1)?;
        let end = node.expression.range.end;
        let mut parts = Parts::default();
        let value = Box::new(parts.add(node));
        Ok(parts.node(Kind::Bind { name, value }, start, end))
    }

    /// Reads the arguments of a call; behind the word `function`, a function.
    pub(super) fn call(&mut self, left: Box<Node>, open: usize) -> Result<Box<Node>, Fault> {
        let start = left.expression.range.start;
        let mut parts = Parts::default();
        let mut arguments = Vec::new();
        let mut origins = Vec::new();
        while !arguments.is_empty() || !self.token.is(")") {
            if self.token.is("?") {
                arguments.push(Argument::Placeholder(self.range.clone()));
                origins.push(Origin::Other);
                self.advance(false)?;
            } else {
                let node = self.expression(0)?;
                origins.push(node.origin.clone());
                arguments.push(Argument::Value(parts.add(node)));
            }
            if !self.eat(",")? {
                break;
            }
        }
        let end = self.close(")", open, true)?;
        if left.origin == Origin::Function {
            return self.lambda(start, &arguments, origins);
        }
        parts.height = parts.height.max(left.height);
        let function = Box::new(left.expression);
        Ok(parts.node(Kind::Call { function, arguments }, start, end))
    }

    /// Reads the signature and the body of a function.
    fn lambda(&mut self, start: usize, arguments: &[Argument], origins: Vec<Origin>) -> Result<Box<Node>, Fault> {
        let mut parameters: Vec<Name> = Vec::new();
        for (argument, origin) in arguments.iter().zip(origins) {
            match origin {
                Origin::Variable(range) => parameters.push(self.name(range)),
                _ => return Err(expected::parameter(self, argument)),
            }
        }
        let signature = if self.token.is("<") { Some(self.signature()?) } else { None };
        let open = self.range.start;
        if !self.eat("{")? {
            return Err(expected::symbol(self, "{", "a function is written `function($x) { … }`"));
        }
        let body = self.expression(0)?;
        let mut parts = Parts::default();
        let body = Box::new(parts.add(body));
        // As in the reference, where a `/` behind a function is no division.
        let end = self.close("}", open, false)?;
        parts.parents = Parents::default();
        Ok(parts.node(Kind::Lambda { parameters, signature, body }, start, end))
    }

    /// Reads a signature from its `<`.
    fn signature(&mut self) -> Result<Signature, Fault> {
        let start = self.range.start;
        let mut text = "<".to_owned();
        let mut depth = 1_usize;
        while depth > 0 && !self.token.is("{") && self.token != Token::End {
            self.advance(false)?;
            match &self.token {
                Token::Symbol("!" | "~") => return Err(expected::close(self, ">", start)),
                Token::Symbol(">") => depth -= 1,
                Token::Symbol("<") => depth += 1,
                _ => {}
            }
            match &self.token {
                Token::Name(name) | Token::Variable(name) => text.push_str(name),
                Token::String(string) => text.push_str(string),
                Token::Regex(regex) => text.push_str(&regex.to_string()),
                _ => text.push_str(self.text(self.range.clone())),
            }
        }
        let end = self.range.end;
        if !self.eat(">")? {
            return Err(expected::close(self, ">", start));
        }
        Signature::read(&text, start..end).map_err(|(_, reason)| {
            Fault::complete(start, format!("`{text}` is no signature: {reason}"))
                .help("it gives the letters of the types, as in `<s-n?:s>`: a string, perhaps a number, gives a string")
        })
    }
}
