//! A Choice state.

use super::compile::Names;
use super::data::{Template, path};
use super::{CompileError, Field};
use crate::eval::path::Path;
use crate::json;
use sfn_core::asl::{self, QueryLanguage};
use sfn_core::json::Value;

/// The rules of a Choice state.
pub(crate) struct Choice {
    pub(crate) rules: Vec<Rule>,
    pub(crate) default: Option<usize>,
}

/// A rule with a state that follows it.
pub(crate) struct Rule {
    pub(crate) test: Test,
    pub(crate) assign: Option<Template>,
    pub(crate) output: Option<Template>,
    pub(crate) next: usize,
}

/// What makes a rule true.
pub(crate) enum Test {
    Comparison { variable: Box<Path>, comparator: Comparator, operand: Operand },
    And(Vec<Test>),
    Or(Vec<Test>),
    Not(Box<Test>),
    Condition(Field),
}

/// What a comparison does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparator {
    String(Order),
    Numeric(Order),
    Timestamp(Order),
    Boolean,
    Matches,
    IsNull,
    IsPresent,
    IsNumeric,
    IsString,
    IsBoolean,
    IsTimestamp,
}

/// How two values must stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a value is compared with.
pub(crate) enum Operand {
    Literal(json::Value),
    Path(Box<Path>),
}

impl Choice {
    pub(super) fn new(choice: &asl::Choice, language: QueryLanguage, names: &Names<'_>) -> Result<Self, CompileError> {
        let rules = choice.choices.iter().enumerate().map(|(place, rule)| Rule::new(place, rule, language, names));
        Ok(Self {
            rules: rules.collect::<Result<_, _>>()?,
            default: choice.default.as_ref().map(|name| names.find("Default", name)).transpose()?,
        })
    }
}

impl Rule {
    fn new(
        place: usize,
        rule: &asl::ChoiceRule,
        language: QueryLanguage,
        names: &Names<'_>,
    ) -> Result<Self, CompileError> {
        let template = |field: &str, value: &Option<Value>| {
            let field = format!("Choices[{place}]/{field}");
            value.as_ref().map(|value| Template::new(&field, language, value)).transpose()
        };
        Ok(Self {
            test: Test::new(&format!("Choices[{place}]"), rule, language)?,
            assign: template("Assign", &rule.assign)?,
            output: template("Output", &rule.output)?,
            next: names.find("Choices", rule.next.as_deref().unwrap_or_default())?,
        })
    }
}

impl Test {
    fn new(at: &str, rule: &asl::ChoiceRule, language: QueryLanguage) -> Result<Self, CompileError> {
        let all = |rules: &[asl::ChoiceRule]| {
            rules.iter().map(|rule| Self::new(at, rule, language)).collect::<Result<Vec<_>, _>>()
        };
        Ok(match &rule.test {
            asl::Test::And(rules) => Self::And(all(rules)?),
            asl::Test::Or(rules) => Self::Or(all(rules)?),
            asl::Test::Not(rule) => Self::Not(Box::new(Self::new(at, rule, language)?)),
            asl::Test::Condition(condition) => {
                Self::Condition(Field::new(&format!("{at}/Condition"), language, Some(condition), None)?)
            }
            asl::Test::Comparison { variable, operator, value } => comparison(variable, operator, value)?,
            _ => return Err(CompileError::new("Choices", "this engine does not know the test")),
        })
    }
}

fn comparison(variable: &Value, operator: &str, value: &Value) -> Result<Test, CompileError> {
    // `IsPresent` and its like have no sister that ends in `Path`.
    let (name, is_path) = match operator.strip_suffix("Path") {
        Some(name) => (name, true),
        None => (operator, false),
    };
    let Some(comparator) = Comparator::named(name) else {
        return Err(CompileError::new(operator, "this engine does not know the comparator"));
    };
    let operand = match is_path {
        true => Operand::Path(Box::new(path(operator, value)?)),
        false => Operand::Literal(value.into()),
    };
    Ok(Test::Comparison { variable: Box::new(path("Variable", variable)?), comparator, operand })
}

impl Comparator {
    fn named(name: &str) -> Option<Self> {
        let order = |rest: &str| {
            Some(match rest {
                "Equals" => Order::Equal,
                "LessThan" => Order::Less,
                "LessThanEquals" => Order::LessOrEqual,
                "GreaterThan" => Order::Greater,
                "GreaterThanEquals" => Order::GreaterOrEqual,
                _ => return None,
            })
        };
        Some(match name {
            "BooleanEquals" => Self::Boolean,
            "StringMatches" => Self::Matches,
            "IsNull" => Self::IsNull,
            "IsPresent" => Self::IsPresent,
            "IsNumeric" => Self::IsNumeric,
            "IsString" => Self::IsString,
            "IsBoolean" => Self::IsBoolean,
            "IsTimestamp" => Self::IsTimestamp,
            _ => {
                let string = name.strip_prefix("String").and_then(order).map(Self::String);
                let numeric = || name.strip_prefix("Numeric").and_then(order).map(Self::Numeric);
                let timestamp = || name.strip_prefix("Timestamp").and_then(order).map(Self::Timestamp);
                return string.or_else(numeric).or_else(timestamp);
            }
        })
    }
}
