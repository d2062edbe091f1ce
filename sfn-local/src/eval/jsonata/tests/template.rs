use super::*;

fn compiled(template: &str) -> Template {
    Template::compile("Output", &serde_json::from_str(template).unwrap()).unwrap()
}

fn evaluated(template: &str, world: &World) -> Result<String, EvaluationError> {
    world.see(|scope| compiled(template).evaluate(scope)).map(|value| value.to_text())
}

#[test]
fn expressions_stand_at_any_depth() {
    let world = World::new(r#"{"a": 1, "list": [1, 2.0]}"#);
    let template =
        r#"{"x": ["{% $states.input.a %}", {"y": "{%$states.input.list%}"}], "z": " {% 1 %}", "w": "{% 1 %} "}"#;
    assert_eq!(evaluated(template, &world).unwrap(), r#"{"x":[1,{"y":[1,2.0]}],"z":" {% 1 %}","w":"{% 1 %} "}"#);
}

#[test]
fn what_has_no_expression_is_made_once() {
    let template = compiled(r#"{"a": [1, {"b": null}], "c": "{x}"}"#);
    assert_eq!(template.constant().unwrap().to_text(), r#"{"a":[1,{"b":null}],"c":"{x}"}"#);
    assert!(compiled(r#"["{% 1 %}"]"#).constant().is_none());
}

#[test]
fn an_error_names_the_field_and_the_expression() {
    let world = World::new("{}");
    let error = evaluated(r#"{"result": "{%  $states.input.x  %}"}"#, &world).unwrap_err();
    assert_eq!(error.location, "Output/result");
    assert_eq!(
        error.cause,
        "The JSONata expression '$states.input.x' specified for the field 'Output/result' returned nothing (undefined)."
    );
    let error = evaluated(r#"{"a": [1, {"b": "{% $f($states.input) %}"}]}"#, &world).unwrap_err();
    assert_eq!(error.location, "Output/a[1]/b");
    assert_eq!(
        error.cause,
        "The JSONata expression '$f($states.input)' specified for the field 'Output/a[1]/b' threw an error during \
         evaluation. T1006: Attempted to invoke a non-function"
    );
    let error = evaluated(r#""{% $fn := function($x){$x} %}""#, &world).unwrap_err();
    assert_eq!(
        error.cause,
        "The JSONata expression '$fn := function($x){$x}' specified for the field 'Output' returned an unsupported \
         result type."
    );
    assert_eq!(error.into_failure().name(), "States.QueryEvaluationError");
}

#[test]
fn a_field_takes_values_of_its_type() {
    let world = World::new("{}");
    let wanted = |wanted, text: &str| {
        let template = Template::compile("Items", &json::Value::from(text)).unwrap();
        world.see(|scope| template.evaluate_as(wanted, scope)).map(|value| value.to_text()).map_err(|error| error.cause)
    };
    assert_eq!(wanted(Wanted::Array, "{% [1] %}").unwrap(), "[1]");
    assert_eq!(
        wanted(Wanted::Array, "{% {'foo': 'bar'} %}").unwrap_err(),
        "The JSONata expression '{'foo': 'bar'}' specified for the field 'Items' returned an unexpected result type. \
         Expected 'array', but was 'object' for value: {\"foo\":\"bar\"}"
    );
    assert!(wanted(Wanted::Boolean, "{% 'x' %}").unwrap_err().ends_with("but was 'string' for value: \"x\""));
    assert!(wanted(Wanted::Number, "{% null %}").unwrap_err().ends_with("but was 'null' for value: null"));
    assert_eq!(wanted(Wanted::Integer, "{% 6 / 2 %}").unwrap(), "3");
    assert!(wanted(Wanted::Integer, "{% 1.5 %}").is_err());
    assert!(wanted(Wanted::String, "{% true %}").unwrap_err().ends_with("but was 'boolean' for value: true"));
}

#[test]
fn what_is_no_jsonata_is_refused() {
    for text in ["{% 1 + %}", "{% $a ?? 1 %}", "{% %}"] {
        assert!(Template::compile("Output", &json::Value::from(text)).is_err(), "{text}");
    }
}
