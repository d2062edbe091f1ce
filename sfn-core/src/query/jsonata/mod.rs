//! JSONata expressions, read to trees.
//!
//! Nothing is evaluated here. The dialect is that of the reference implementation in its version 2.0.6, which AWS runs
//! (source: docs.aws.amazon.com, "Transforming data with JSONata in Step Functions", 2025): what it takes is taken, and
//! what it refuses before it evaluates is refused. The functions are those that AWS has: see [`function`].

mod construct;
mod expected;
pub mod function;
mod lexer;
mod node;
mod parents;
mod parser;
mod path;
mod regex;
pub mod signature;
mod string;
mod token;
pub mod tree;

#[cfg(test)]
mod tests;

use super::SyntaxError;
pub use tree::Expression;

/// How deep an expression may nest. Published ones reach 20.
const DEPTH_LIMIT: usize = 128;

/// How deep a tree may be, which operators in a row make deeper too: `a & b & c`.
const HEIGHT_LIMIT: usize = 512;

impl Expression {
    /// Reads an expression that is the whole of `text`, without the `{%` and `%}` around it.
    ///
    /// # Errors
    /// When the reference implementation refuses it before it evaluates anything, or it nests more than 128 deep, or has more
    /// than 512 operators in a row.
    ///
    /// # Examples
    /// ```
    /// use sfn_core::query::jsonata::Expression;
    ///
    /// assert!(Expression::parse("$sum(items.(price * quantity))").is_ok());
    /// let error = Expression::parse("items[price == 1]").unwrap_err();
    /// assert_eq!(error.offset, 12);
    /// assert_eq!(error.message, "JSONata has no operator `==`");
    /// assert_eq!(error.help.as_deref(), Some("write `=`"));
    /// ```
    pub fn parse(text: &str) -> Result<Expression, SyntaxError> {
        parser::read(text).map_err(|fault| fault.into_error(text, "an expression"))
    }
}
