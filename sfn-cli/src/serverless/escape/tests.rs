use super::*;

#[test]
fn text_through_both_layers() {
    // Written, with `Fn::Sub` around the definition, without.
    let table = [
        ("plain $ and {}", "plain $ and {}", "plain $ and {}"),
        ("${self:service}-x", "${self:service}-x", "${self:service}-x"),
        ("${sls:stage}", "${sls:stage}", "${sls:stage}"),
        ("${cf(eu-west-1):stack.Out}", "${cf(eu-west-1):stack.Out}", "${cf(eu-west-1):stack.Out}"),
        ("${opt:stage, ${self:x}}", "${opt:stage, ${self:x}}", "${opt:stage, ${self:x}}"),
        ("${AWS::Region}", "${AWS::Region}", "${AWS::Region}"),
        ("${foo}", "${!foo}", "${foo}"),
        ("${!foo}", "${!!foo}", "${!foo}"),
        ("${}", "${!}", "${}"),
        ("${AWS::Nothing}", "${!AWS::Nothing}", "${AWS::Nothing}"),
        ("${product: $sum(qty)}", "${!product: $sum(qty)}", "\\${product: $sum(qty)}"),
        ("${f(x)}", "${!f(x)}", "\\${f(x)}"),
        ("${a::b}", "${!a::b}", "${a::b}"),
        ("${self:open", "${!self:open", "\\${self:open"),
        ("\\${foo}", "\\\\${!foo}", "\\\\${foo}"),
        ("\\${x: 1}", "\\\\${!x: 1}", "\\\\\\${x: 1}"),
        ("\\\\${env:A}", "\\\\\\\\${env:A}", "\\\\\\\\${env:A}"),
        ("a ${b} ${c: 1} d", "a ${!b} ${!c: 1} d", "a \\${b} \\${c: 1} d"),
        ("${b ${c: 1}}", "${!b ${!c: 1}}", "\\${b \\${c: 1}}"),
    ];
    for (text, sub, plain) in table {
        assert_eq!(escape(text, true, &[]), sub, "{text}");
        assert_eq!(escape(text, false, &[]), plain, "{text}");
    }
}

#[test]
fn sources_of_other_plugins() {
    assert_eq!(escape("${git:sha1}", true, &[]), "${!git:sha1}");
    assert_eq!(escape("${git:sha1}", true, &["git".to_owned()]), "${git:sha1}");
}

#[test]
fn hashes() {
    assert_eq!(lost_hash("#{AWS::Region} and #{} # {x}"), None);
    assert_eq!(lost_hash("order #{id} of"), Some("#{id} of".to_owned()));
    assert_eq!(lost_hash("#{"), Some("#{".to_owned()), "the plugin looks for the brace in all of the definition");
    assert!(has_pseudo("#{AWS::Region}") && has_pseudo("x${AWS::Region}") && !has_pseudo("${AWS::Foo}"));
}

#[test]
fn prose_has_no_variables() {
    assert_eq!(prose("as ${self:service} says"), "as \\${self:service} says");
}

#[test]
fn references() {
    let whole = |text| reference(text).map(|found| (found.name, found.attribute));
    assert_eq!(whole("${OrdersTable}"), Some(("OrdersTable", None)));
    assert_eq!(whole("${ordersTable.Arn}"), Some(("ordersTable", Some("Arn"))));
    for text in ["${AWS::Region}", "${self:x}", "${a_b}", "${}", "${.Arn}", "${A.}", "${A}${B}", "x${A}", "${!A}"] {
        assert_eq!(whole(text), None, "{text}");
    }
    assert!(is_variable("${param:limit}", &[]) && !is_variable("${Limit}", &[]));
}
