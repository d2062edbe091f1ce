use super::*;

#[test]
fn literals_are_as_plain_as_they_can_be() {
    let literals = [
        ("plain", r#""plain""#),
        ("{% $a = \"b\" %}", r##"r#"{% $a = "b" %}"#"##),
        ("a\"#b", r###"r##"a"#b"##"###),
        (r"C:\temp", r#"r"C:\temp""#),
        ("one\ntwo", "r\"one\ntwo\""),
        ("one\n", r#""one\n""#),
        ("one \ntwo\t\n\"", "\"one\\x20\ntwo\\t\n\\\"\""),
        ("a\rb\0", r#""a\rb\0""#),
        ("a\u{202e}\"", r#""a\u{202e}\"""#),
    ];
    for (text, expected) in literals {
        assert_eq!(string(text), expected);
    }
}

#[test]
fn a_doc_comment_is_what_the_macro_reads_back() {
    assert_eq!(doc_comment("one\n\ntwo"), Some(vec!["/// one".to_owned(), "///".to_owned(), "/// two".to_owned()]));
    for lost in ["", " a", "a ", "a \nb", "a\r\nb", "a\tb", "\na"] {
        assert_eq!(doc_comment(lost), None, "{lost:?}");
    }
}
