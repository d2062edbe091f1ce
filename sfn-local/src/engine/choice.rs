//! Choice.

use super::block::Exit;
use super::data::{Given, Stage};
use super::failed::Failed;
use super::run::Run;
use super::thread::{Thread, Visit};
use crate::Failure;
use crate::eval::{self, EvaluationError, Scope};
use crate::json::Value;
use crate::payload::Payload;
use crate::program::{Choice, Comparator, Operand, Order, Rule, State, Test};
use std::borrow::Cow;
use std::cmp::Ordering;

impl Run {
    pub(super) fn choice(
        &self,
        state: &State,
        choice: &Choice,
        thread: &mut Thread,
        visit: &Visit,
        input: &Payload,
    ) -> Result<Exit, Failed> {
        let stage = Stage::new(self, state, thread, visit, input);
        let chosen = stage.input().and_then(|effective| {
            let rule = stage.with(effective.value(), |scope| first(&choice.rules, scope))?;
            Ok((rule, effective))
        });
        let (rule, effective) = match chosen {
            Ok(chosen) => chosen,
            Err(error) => return Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        };
        let Some(next) = rule.map(|rule| rule.next).or(choice.default) else {
            let failure = Failure::no_choice_matched(format!(
                "Failed to transition out of the state. The state '{}' does not match any of the available choices.",
                state.name
            ));
            return Err(self.evaluation_failed(thread, visit, state, failure.into(), visit.before));
        };
        let done = match rule {
            Some(rule) if state.is_jsonata() => {
                let (assign, output) = (rule.assign.as_ref(), rule.output.as_ref());
                stage.jsonata(assign, output, input.clone(), Given::Input)
            }
            Some(rule) => {
                let assigned = stage.assign(rule.assign.as_ref(), |template| {
                    stage.with(effective.value(), |scope| template.evaluate(scope))
                });
                assigned.and_then(|assigned| Ok((stage.select(&state.data.output_path, effective.clone())?, assigned)))
            }
            None => stage.output(effective),
        };
        match done {
            Ok((output, assigned)) => {
                self.limit(&state.name, &output)?;
                Ok(Exit { output, assigned: assigned.apply(state, thread)?, next: Some(next) })
            }
            Err(error) => Err(self.evaluation_failed(thread, visit, state, error, visit.before)),
        }
    }
}

/// The first rule that is true.
fn first<'a>(rules: &'a [Rule], scope: &Scope<'_>) -> Result<Option<&'a Rule>, EvaluationError> {
    for rule in rules {
        if holds(&rule.test, scope)? {
            return Ok(Some(rule));
        }
    }
    Ok(None)
}

fn holds(test: &Test, scope: &Scope<'_>) -> Result<bool, EvaluationError> {
    match test {
        Test::And(tests) => {
            for test in tests {
                if !holds(test, scope)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        Test::Or(tests) => {
            for test in tests {
                if holds(test, scope)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Test::Not(test) => Ok(!holds(test, scope)?),
        Test::Condition(field) => Ok(field.evaluate(scope)?.is_some_and(|value| *value == Value::Bool(true))),
        Test::Comparison { variable, comparator, operand } => {
            if *comparator == Comparator::IsPresent {
                return Ok(variable.exists(scope) == expected(operand, scope)?.as_bool().unwrap_or(true));
            }
            let value = variable.evaluate(scope).map_err(|_| invalid(variable.text()))?;
            let operand = expected(operand, scope)?;
            compare(*comparator, &value, &operand)
        }
    }
}

fn expected<'a>(operand: &'a Operand, scope: &'a Scope<'_>) -> Result<Cow<'a, Value>, EvaluationError> {
    match operand {
        Operand::Literal(value) => Ok(Cow::Borrowed(value)),
        Operand::Path(path) => path.evaluate(scope).map_err(|_| invalid(path.text())),
    }
}

fn invalid(path: &str) -> EvaluationError {
    let cause = format!("Invalid path '{path}': The choice state's condition path references an invalid value.");
    Failure::runtime(cause).into()
}

/// Values of other kinds than the comparator's are not equal, and neither less nor greater.
fn compare(comparator: Comparator, value: &Value, operand: &Value) -> Result<bool, EvaluationError> {
    let is = |is: bool| is == operand.as_bool().unwrap_or(true);
    Ok(match comparator {
        Comparator::IsNull => is(value.is_null()),
        Comparator::IsPresent => is(true),
        Comparator::IsNumeric => is(value.as_number().is_some()),
        Comparator::IsString => is(value.as_str().is_some()),
        Comparator::IsBoolean => is(value.as_bool().is_some()),
        Comparator::IsTimestamp => is(timestamp(value).is_some()),
        Comparator::Boolean => value.as_bool().is_some() && value.as_bool() == operand.as_bool(),
        Comparator::String(order) => both(value.as_str(), operand.as_str(), |left, right| by_unit(left, right), order),
        Comparator::Numeric(order) => match (value.as_i64(), operand.as_i64()) {
            (Some(left), Some(right)) => is_in_order(left.cmp(&right), order),
            _ => both(value.as_f64(), operand.as_f64(), |left, right| left.total_cmp(right), order),
        },
        Comparator::Timestamp(order) => both(timestamp(value), timestamp(operand), Ord::cmp, order),
        Comparator::Matches => match (value.as_str(), operand.as_str()) {
            (Some(text), Some(pattern)) => eval::matches(pattern, text)?,
            _ => false,
        },
    })
}

/// By UTF-16 code units, as Java compares texts.
fn by_unit(left: &str, right: &str) -> Ordering {
    left.encode_utf16().cmp(right.encode_utf16())
}

fn both<T>(left: Option<T>, right: Option<T>, compare: impl Fn(&T, &T) -> Ordering, order: Order) -> bool {
    match (left, right) {
        (Some(left), Some(right)) => is_in_order(compare(&left, &right), order),
        _ => false,
    }
}

const fn is_in_order(ordering: Ordering, order: Order) -> bool {
    match order {
        Order::Equal => ordering.is_eq(),
        Order::Less => ordering.is_lt(),
        Order::LessOrEqual => ordering.is_le(),
        Order::Greater => ordering.is_gt(),
        Order::GreaterOrEqual => ordering.is_ge(),
    }
}

fn timestamp(value: &Value) -> Option<jiff::Timestamp> {
    eval::timestamp(value.as_str()?)
}
