//! The syntax tree of a JSONata expression.
//!
//! What follows a value (`.`, `[…]`, `^(…)`, `{…}`, `@`, `#`) is in one [`Path`]: its steps, the stages of each step,
//! its grouping. Parentheses stay in the tree as a [`Kind::Block`].

pub use super::signature::Signature;
use std::ops::Range;

/// An expression, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression {
    /// What it is.
    pub kind: Kind,
    /// The bytes of the text that it was read from, without the white space around it.
    pub range: Range<usize>,
}

/// What an expression is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// `"text"` or `'text'`, escapes read. Half of a surrogate pair is U+FFFD.
    String(String),
    /// `1.5e3`, or `-1` with its sign. Always finite.
    Number(f64),
    /// `true` or `false`.
    Bool(bool),
    /// `null`.
    Null,
    /// `/pattern/im`.
    Regex(Regex),
    /// `$name`, without the `$`: the empty name is the context value `$`, the name `$` is the root `$$`.
    Variable(String),
    /// `a.b[0]`, `$x[0]`, `*`: steps from the context value.
    Path(Path),
    /// `-value`.
    Negative(Box<Expression>),
    /// `left + right`.
    Binary {
        /// Which operator.
        operator: Operator,
        /// What stands before it.
        left: Box<Expression>,
        /// What stands behind it.
        right: Box<Expression>,
    },
    /// `[1, 2..5]`.
    Array(Vec<Item>),
    /// `{"key": value}`.
    Object(Vec<Pair>),
    /// `(one; two)`: the value of the last, with variables of its own. May be empty.
    Block(Vec<Expression>),
    /// `$f(1, 2)`; a partial application where an argument is `?`.
    Call {
        /// What is called.
        function: Box<Expression>,
        /// The arguments in order.
        arguments: Vec<Argument>,
    },
    /// `function($a, $b)<nn:n> { body }`.
    Lambda {
        /// The parameters in order.
        parameters: Vec<Name>,
        /// The signature, where it has one.
        signature: Option<Signature>,
        /// What it gives.
        body: Box<Expression>,
    },
    /// `test ? then : otherwise`.
    Condition {
        /// What decides.
        test: Box<Expression>,
        /// The value where it holds.
        then: Box<Expression>,
        /// The value where it does not; nothing without it.
        otherwise: Option<Box<Expression>>,
    },
    /// `$name := value`.
    Bind {
        /// The variable.
        name: Name,
        /// What it is bound to.
        value: Box<Expression>,
    },
    /// `value ~> function`.
    Chain {
        /// The first argument.
        left: Box<Expression>,
        /// The function, or a call of one that the argument is put before.
        right: Box<Expression>,
    },
    /// `|pattern|update, delete|`: a function that copies and changes an object.
    Transform {
        /// What is changed.
        pattern: Box<Expression>,
        /// What is merged into it.
        update: Box<Expression>,
        /// The keys that are taken out.
        delete: Option<Box<Expression>>,
    },
}

/// Steps from the context value, and a grouping of where they lead.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// The steps in order, at least one.
    pub steps: Vec<Step>,
    /// `{key: value, …}` behind it. It groups what all steps lead to, even where steps are written behind it.
    pub group: Option<Group>,
    /// Whether a `[]` in it keeps an array of one an array.
    pub keep_array: bool,
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Where it leads.
    pub kind: StepKind,
    /// What is done with each value there, in order.
    pub stages: Vec<Stage>,
    /// The bytes of the text that it was read from, stages included.
    pub range: Range<usize>,
}

/// Where a step of a path leads.
#[derive(Debug, Clone, PartialEq)]
pub enum StepKind {
    /// A field's name: bare, in backquotes, or a string between dots.
    Field(String),
    /// `*`: every field.
    Wildcard,
    /// `**`: everything below.
    Descendants,
    /// `%`: what holds the context value.
    Parent,
    /// An expression, evaluated for each value before it.
    Expression(Box<Expression>),
    /// `^(<a, >b)`: orders what the steps before it lead to.
    Sort(Vec<Term>),
}

/// What is done with the values of a step.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// `[0]`, `[price > 1]`: an index or a condition.
    Filter(Expression),
    /// `@$name`: binds each value, and leaves the context value as it was.
    Focus(Name),
    /// `#$name`: binds the index of each value.
    Index(Name),
}

/// A term of an ordering.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Whether it is marked by `>`.
    pub descending: bool,
    /// What is compared.
    pub expression: Expression,
}

/// A grouping.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Keys and values.
    pub pairs: Vec<Pair>,
    /// The bytes of the text that it was read from, braces included.
    pub range: Range<usize>,
}

/// A key of an object, or of a grouping, with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What gives the key, a string.
    pub key: Expression,
    /// What gives the value.
    pub value: Expression,
}

/// An item of an array.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A value; a sequence is spread.
    Value(Expression),
    /// `1..5`: every integer of the range, both ends included.
    Range(Expression, Expression),
}

/// An argument of a call.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// A value.
    Value(Expression),
    /// `?`: what the function that the call gives takes there.
    Placeholder(Range<usize>),
}

/// The name of a variable where it is bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Without the `$`.
    pub name: String,
    /// The bytes of the text that it was read from, `$` included.
    pub range: Range<usize>,
}

/// A regular expression, as ECMAScript has them without the flags `u` and `v`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regex {
    /// Between the slashes, as it is written.
    pub pattern: String,
    /// The flag `i`.
    pub ignore_case: bool,
    /// The flag `m`: `^` and `$` match at lines.
    pub multiline: bool,
}

impl std::fmt::Display for Regex {
    /// As ECMAScript writes it: with the flag `g`, which the reference implementation gives to each.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let flag = |is_set: bool, letter| if is_set { letter } else { "" };
        write!(out, "/{}/g{}{}", self.pattern, flag(self.ignore_case, "i"), flag(self.multiline, "m"))
    }
}

/// An operator between two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is told by `symbol`")]
pub enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Concatenate,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    And,
    Or,
}

const OPERATORS: [(&str, Operator); 15] = [
    ("+", Operator::Add),
    ("-", Operator::Subtract),
    ("*", Operator::Multiply),
    ("/", Operator::Divide),
    ("%", Operator::Modulo),
    ("&", Operator::Concatenate),
    ("=", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<", Operator::Less),
    ("<=", Operator::LessOrEqual),
    (">", Operator::Greater),
    (">=", Operator::GreaterOrEqual),
    ("in", Operator::In),
    ("and", Operator::And),
    ("or", Operator::Or),
];

impl Operator {
    /// As it is written.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        OPERATORS.iter().find(|(_, operator)| *operator == self).map_or("", |(symbol, _)| symbol)
    }

    pub(super) fn read(symbol: &str) -> Option<Operator> {
        OPERATORS.iter().find(|(known, _)| *known == symbol).map(|(_, operator)| *operator)
    }
}

impl Argument {
    /// The value, where it is one.
    #[must_use]
    pub fn value(&self) -> Option<&Expression> {
        match self {
            Argument::Value(value) => Some(value),
            Argument::Placeholder(_) => None,
        }
    }
}

impl Expression {
    /// The name, where the expression is a variable and nothing else.
    #[must_use]
    pub fn variable(&self) -> Option<&str> {
        match &self.kind {
            Kind::Variable(name) => Some(name),
            _ => None,
        }
    }

    /// Visits the expressions that this one directly holds, in the order of the text.
    pub fn children<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        match &self.kind {
            Kind::String(_) | Kind::Number(_) | Kind::Bool(_) | Kind::Null | Kind::Regex(_) | Kind::Variable(_) => {}
            Kind::Path(path) => path.children(visit),
            Kind::Negative(value) | Kind::Bind { value, .. } | Kind::Lambda { body: value, .. } => visit(value),
            Kind::Binary { left, right, .. } | Kind::Chain { left, right } => {
                visit(left);
                visit(right);
            }
            Kind::Array(items) => items.iter().for_each(|item| item.children(visit)),
            Kind::Object(pairs) => pairs.iter().for_each(|pair| pair.children(visit)),
            Kind::Block(expressions) => expressions.iter().for_each(visit),
            Kind::Call { function, arguments } => {
                visit(function);
                arguments.iter().filter_map(Argument::value).for_each(visit);
            }
            Kind::Condition { test: first, then: second, otherwise: third }
            | Kind::Transform { pattern: first, update: second, delete: third } => {
                visit(first);
                visit(second);
                third.iter().for_each(|third| visit(third));
            }
        }
    }
}

impl Path {
    /// Visits the expressions that the path directly holds, in the order of the text.
    pub fn children<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        for step in &self.steps {
            match &step.kind {
                StepKind::Expression(expression) => visit(expression),
                StepKind::Sort(terms) => terms.iter().for_each(|term| visit(&term.expression)),
                StepKind::Field(_) | StepKind::Wildcard | StepKind::Descendants | StepKind::Parent => {}
            }
            for stage in &step.stages {
                if let Stage::Filter(filter) = stage {
                    visit(filter);
                }
            }
        }
        self.group.iter().flat_map(|group| &group.pairs).for_each(|pair| pair.children(visit));
    }
}

impl Item {
    fn children<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        match self {
            Item::Value(value) => visit(value),
            Item::Range(first, last) => {
                visit(first);
                visit(last);
            }
        }
    }
}

impl Pair {
    fn children<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        visit(&self.key);
        visit(&self.value);
    }
}
