//! An `if` to the rules of a Choice.

use crate::args::Arg;
use crate::lower::{Lowering, Place};
use crate::machine::choice::{Choice, Outcome};
use crate::machine::condition::{Condition, Test};
use crate::value::{Value, ValueKind};
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use sfn_core::asl::fields::{comparator, comparators};
use sfn_core::check::Location;
use sfn_core::field::{Kind, Object};
use sfn_core::json::{Map, Value as Json};
use sfn_core::suggest;

impl Lowering<'_> {
    /// The rules and the default of a Choice.
    pub(super) fn choice(&mut self, choice: &Choice, at: &Location, fields: &mut Map) {
        let list = at.key("Choices");
        self.places.insert(list.clone(), Place::word(choice.keyword));
        let mut rules = Vec::with_capacity(choice.rules.len());
        for (index, rule) in choice.rules.iter().enumerate() {
            let here = list.index(index);
            self.places.insert(here.clone(), Place::word(rule.keyword));
            let mut json = Map::new();
            // The parser has said what is wrong with a condition that is missing.
            let Some(condition) = &rule.condition else {
                rules.push(self.broken());
                continue;
            };
            self.condition(condition, Object::ChoiceRule, &here, &mut json);
            self.outcome(&rule.outcome, Object::ChoiceRule, "Next", &here, &mut json);
            rules.push(Json::Object(json));
        }
        fields.insert("Choices".to_owned(), Json::Array(rules));
        if let Some(default) = &choice.default {
            // What an `else` assigns is what ASL assigns when no rule matches: a field of the state.
            self.outcome(default, Object::Choice, "Default", at, fields);
        }
    }

    /// `Choice(Field = …, if …)`.
    pub(super) fn choice_args(&mut self, args: &[Arg], at: &Location, fields: &mut Map) {
        let mut found = None;
        for (index, arg) in args.iter().enumerate() {
            match arg {
                Arg::Choice(choice) if found.is_some() => {
                    self.errors.error(choice.keyword, "a Choice has one `if`: further rules are `else if`");
                }
                Arg::Choice(choice) if index + 1 < args.len() => {
                    self.errors.error(choice.keyword, "the `if` stands last in `Choice(…)`");
                    found = Some(choice);
                }
                Arg::Choice(choice) => found = Some(choice),
                field => self.fields(Object::Choice, std::slice::from_ref(field), at, fields),
            }
        }
        // After the fields: an `else` that says one of them again is told so.
        if let Some(choice) = found {
            self.choice(choice, at, fields);
        }
    }

    fn outcome(&mut self, outcome: &Outcome, object: Object, key: &str, at: &Location, fields: &mut Map) {
        for (name, value) in &outcome.fields {
            let field = Arg::Field(name.clone(), value.clone());
            self.fields(object, std::slice::from_ref(&field), at, fields);
        }
        match &outcome.target {
            Some(target) => {
                self.places.insert(at.key(key), Place::tokens(target.span(), target.to_token_stream()));
                fields.insert(key.to_owned(), Json::from(self.scope.target(&crate::lower::key_text(target))));
                if let Some(of) = &outcome.stated {
                    self.stated(at.key(key), of);
                }
            }
            // The parser has said that it is missing: a hole keeps the checker silent.
            None => {
                let hole = self.broken();
                fields.insert(key.to_owned(), hole);
            }
        }
    }

    fn condition(&mut self, condition: &Condition, object: Object, at: &Location, fields: &mut Map) {
        if let Some((span, message)) = self.foreign_condition(condition, object) {
            self.errors.error(span, message);
            let hole = self.broken();
            fields.insert(if self.jsonata { "Condition" } else { "Not" }.to_owned(), hole);
            return;
        }
        match condition {
            Condition::Jsonata(value) => {
                let json = self.value(value, Some(&Kind::Condition), &at.key("Condition"));
                self.places.insert(at.key("Condition"), Place::of(value.span(), value));
                fields.insert("Condition".to_owned(), json);
            }
            Condition::Test(test) => self.test(test, object, at, fields),
            Condition::Not(span, inner) => {
                let here = at.key("Not");
                let mut json = Map::new();
                self.nested(inner, &here, &mut json);
                self.insert_condition("Not", *span, Json::Object(json), at, fields);
            }
            Condition::And(span, list) => self.list_of_conditions("And", *span, list, at, fields),
            Condition::Or(span, list) => self.list_of_conditions("Or", *span, list, at, fields),
            Condition::Json(span, value) => self.rule_in_json(*span, value, at, fields),
        }
    }

    /// `json!({ "And": […], "Comment": "…" })`: the fields of the rule as ASL has them.
    fn rule_in_json(&mut self, span: Span, value: &Value, at: &Location, fields: &mut Map) {
        if let (ValueKind::Object(members), Json::Object(rule)) = (&value.kind, self.template(value, None, at)) {
            for member in members.iter().filter(|member| member.key == "Next") {
                self.errors
                    .error(member.span, "the state to go to stands in braces behind the condition: `{ Target }`");
            }
            fields.extend(rule);
            return;
        }
        if !matches!(value.kind, ValueKind::Broken) {
            self.errors.error(span, "expected a choice rule: `json!({ \"And\": [ … ] })`");
        }
        let hole = self.broken();
        fields.insert("Not".to_owned(), hole);
    }

    /// What is wrong with a condition of the other query language, or with two JSONata ones that Rust's operators join.
    fn foreign_condition(&self, condition: &Condition, object: Object) -> Option<(Span, &'static str)> {
        let jsonata = "this is JSONata, and the query language here is JSONPath\n  help: compare a path, as in \
                       `StringEquals($.a, \"b\")`, or say `QueryLanguage = JSONata`";
        let jsonpath = "this is JSONPath, and the query language here is JSONata\n  help: write the whole condition as one \
                        expression: `if \"{% $states.input.a = 'b' and $exists($states.input.c) %}\"`";
        match condition {
            Condition::Jsonata(value) if !self.jsonata => Some((value.span(), jsonata)),
            Condition::Jsonata(value) if object == Object::NestedRule => Some((value.span(), jsonpath)),
            Condition::Jsonata(_) | Condition::Json(..) => None,
            other if self.jsonata => Some((other.span(), jsonpath)),
            _ => None,
        }
    }

    fn list_of_conditions(&mut self, key: &str, span: Span, list: &[Condition], at: &Location, fields: &mut Map) {
        let mut rules = Vec::with_capacity(list.len());
        for (index, condition) in list.iter().enumerate() {
            let mut json = Map::new();
            self.nested(condition, &at.key(key).index(index), &mut json);
            rules.push(Json::Object(json));
        }
        self.insert_condition(key, span, Json::Array(rules), at, fields);
    }

    fn nested(&mut self, condition: &Condition, at: &Location, fields: &mut Map) {
        self.places.insert(at.clone(), Place::word(condition.span()));
        self.condition(condition, Object::NestedRule, at, fields);
    }

    fn insert_condition(&mut self, key: &str, span: Span, json: Json, at: &Location, fields: &mut Map) {
        self.places.insert(at.key(key), Place::word(span));
        fields.insert(key.to_owned(), json);
    }

    fn test(&mut self, test: &Test, object: Object, at: &Location, fields: &mut Map) {
        let operator = test.operator.to_string();
        if comparator(&operator).is_none() {
            self.errors.error(test.operator.span(), no_such_operator(&operator));
            let hole = self.broken();
            fields.insert("Not".to_owned(), hole);
            return;
        }
        let variable = Arg::Field(Ident::new("Variable", test.operator.span()), test.variable.clone());
        self.fields(object, std::slice::from_ref(&variable), at, fields);
        let name = test.operator.to_string();
        let operator = match &test.value {
            Some(value) => Arg::Field(test.operator.clone(), value.clone()),
            None if compares(&name) => {
                let message =
                    format!("`{name}` needs a value to compare with: `{name}({}, ...)`", test.variable.tokens);
                self.errors.error(test.operator.span(), message);
                Arg::Field(test.operator.clone(), Value::broken())
            }
            None => Arg::Flag(test.operator.clone()),
        };
        self.fields(object, std::slice::from_ref(&operator), at, fields);
    }
}

/// Whether an operator compares with a value; the others, such as `IsPresent`, ask for `true` or `false`.
fn compares(operator: &str) -> bool {
    comparator(operator).is_some_and(|field| !matches!(field.kind, Kind::Bool))
}

fn no_such_operator(operator: &str) -> String {
    let near = suggest::did_you_mean(operator, comparators().map(|field| field.name));
    format!("there is no operator `{operator}`{near}")
}
