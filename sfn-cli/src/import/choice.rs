//! A Choice as an `if`.

use super::Writer;
use super::layout::Doc;
use super::value::Payload;
use sfn_core::asl::fields::{NO_TEST, comparator};
use sfn_core::check::Step;
use sfn_core::field::{Kind, Object};
use sfn_core::json::{Map, SmolStr, Value};

/// A condition of an `if`.
enum Condition<'a> {
    /// One comparison, a JSONata expression, or a rule in `json!`.
    Single(Doc<'a>),
    Not(Box<Condition<'a>>),
    And(Vec<Condition<'a>>),
    Or(Vec<Condition<'a>>),
}

impl<'a> Writer<'_, 'a> {
    /// The rules as `if … else if …`, `Default` as the last `else`; `None` where a rule has no place in an `if`.
    ///
    /// What the state assigns when no rule is true stands in the last `else`.
    pub(super) fn choice(&mut self, state: &Map) -> Option<Doc<'a>> {
        let rules = state.get("Choices")?.as_array().filter(|rules| !rules.is_empty())?;
        let rules: Option<Vec<_>> = rules.iter().map(Value::as_object).collect();
        let rules = rules.filter(|rules| rules.iter().all(|rule| rule.get("Next").is_some_and(Value::is_string)))?;
        let mut parts = Vec::with_capacity(rules.len() * 2);
        self.within(Step::Key("Choices".to_owned()), |writer| {
            for (index, rule) in rules.iter().enumerate() {
                parts.extend(writer.within(Step::Index(index), |writer| writer.rule(rule, index == 0)));
            }
        });
        if state.get("Default").is_some_and(Value::is_string) {
            parts.push(self.layout.text(" else {"));
            let outcome = self.outcome(Object::Choice, state, "Default", &["Assign", "Output"]);
            parts.push(self.layout.body(outcome));
        }
        let many = rules.len() > 1;
        let doc = self.layout.concat(parts);
        Some(self.layout.group(if many { self.layout.broken(doc) } else { doc }))
    }

    /// `if … {`, and what is between the braces with the comments on the rule.
    fn rule(&mut self, rule: &Map, is_first: bool) -> [Doc<'a>; 2] {
        let keyword = if is_first { "if " } else { " else if " };
        let head = match self.condition(rule, true) {
            chain @ (Condition::And(_) | Condition::Or(_)) => self.layout.condition(keyword, self.written(chain)),
            other => self.layout.concat([self.layout.text(keyword), self.written(other), self.layout.text(" {")]),
        };
        let mut outcome = self.outcome(Object::ChoiceRule, rule, "Next", &["Comment", "Assign", "Output"]).into_iter();
        let first = outcome.next().map(|first| self.commented(first));
        [head, self.layout.body(first.into_iter().chain(outcome).collect())]
    }

    /// `Assign = …;`, `Target`.
    fn outcome(&mut self, object: Object, fields: &Map, key: &str, wanted: &[&str]) -> Vec<Doc<'a>> {
        let given = fields.iter().filter(|(key, _)| wanted.contains(&key.as_str()));
        let given: Map = given.map(|(key, value)| (key.clone(), value.clone())).collect();
        let mut statements: Vec<_> =
            self.fields(object, &given, &[]).into_iter().map(|field| field.append(";")).collect();
        let target = fields.get(key).and_then(Value::as_str).unwrap_or_default();
        let target = self.target(target);
        statements.push(self.within_key(key, |writer| writer.layout.text(target)));
        statements
    }

    fn condition(&mut self, rule: &Map, top: bool) -> Condition<'a> {
        let known = self.known_condition(rule, top);
        known.unwrap_or_else(|| {
            let rule: Map = test(rule, top).map(|(key, value)| (key.clone(), value.clone())).collect();
            Condition::Single(self.value(&Value::Object(rule), Payload::AsItIs))
        })
    }

    fn known_condition(&mut self, rule: &Map, top: bool) -> Option<Condition<'a>> {
        let mut test = test(rule, top);
        match (test.next()?, test.next(), test.next()) {
            ((key, Value::Array(list)), None, None) if (key == "And" || key == "Or") && list.len() > 1 => {
                let rules: Option<Vec<_>> = list.iter().map(Value::as_object).collect();
                let conditions = rules?.into_iter().map(|rule| self.condition(rule, false)).collect();
                Some(if key == "And" { Condition::And(conditions) } else { Condition::Or(conditions) })
            }
            ((key, Value::Object(rule)), None, None) if key == "Not" => {
                Some(Condition::Not(Box::new(self.condition(rule, false))))
            }
            ((key, value @ (Value::String(_) | Value::Bool(_))), None, None) if key == "Condition" && top => {
                // A placeholder would not be seen to be JSONata.
                let written = value.as_str().map(|text| self.string(text));
                Some(Condition::Single(written.unwrap_or_else(|| self.layout.text(value.to_string()))))
            }
            (one, Some(other), None) => {
                let (variable, (operator, value)) = if one.0 == "Variable" { (one.1, other) } else { (other.1, one) };
                let is_variable = one.0 == "Variable" || other.0 == "Variable";
                let path = variable.as_str().filter(|_| is_variable)?;
                self.comparison(path, operator, value)
            }
            _ => None,
        }
    }

    /// `Operator($.path, value)`; what `Is…` asks for is `true` unless it says otherwise.
    fn comparison(&mut self, path: &str, operator: &str, value: &Value) -> Option<Condition<'a>> {
        let kind = comparator(operator)?.kind;
        let mut args = vec![self.of_kind(&Kind::Path, &Value::from(path))];
        let is_question = matches!(kind, Kind::Bool) && operator.starts_with("Is");
        if !(is_question && *value == Value::Bool(true)) {
            args.push(self.of_kind(&kind, value));
        }
        Some(Condition::Single(self.layout.list(format!("{operator}("), args, ")")))
    }

    fn written(&self, condition: Condition<'a>) -> Doc<'a> {
        match condition {
            Condition::Single(doc) => doc,
            Condition::Not(inner) => {
                let inner = match *inner {
                    compound @ (Condition::And(_) | Condition::Or(_)) => self.parenthesised(compound),
                    single => self.written(single),
                };
                self.layout.text("!").append(inner)
            }
            Condition::And(list) => self.operands("&&", list),
            Condition::Or(list) => self.operands("||", list),
        }
    }

    /// Whatever is joined by another operator, or by the same one at another depth, stands in parentheses.
    fn operands(&self, operator: &'static str, list: Vec<Condition<'a>>) -> Doc<'a> {
        let operands = list.into_iter().map(|operand| match operand {
            compound @ (Condition::And(_) | Condition::Or(_)) => self.parenthesised(compound),
            single => self.written(single),
        });
        self.layout.chain(operator, operands.collect())
    }

    fn parenthesised(&self, condition: Condition<'a>) -> Doc<'a> {
        let inside = self.written(condition);
        self.layout.parentheses(inside)
    }
}

/// What a rule compares: all but what happens when it is true, which only a rule that is in no other has.
fn test(rule: &Map, top: bool) -> impl Iterator<Item = (&SmolStr, &Value)> {
    rule.iter().filter(move |(key, _)| !(top && NO_TEST.contains(&key.as_str())))
}
