use super::*;

#[test]
fn literals_are_as_plain_as_they_can_be() {
    let literals = [
        ("plain", r#""plain""#),
        ("{% $a = \"b\" %}", r##"r#"{% $a = "b" %}"#"##),
        ("a\"#b", r###"r##"a"#b"##"###),
        (r"C:\temp", r#"r"C:\temp""#),
        ("one\n", r#""one\n""#),
        ("\"one\"\n", r#""\"one\"\n""#),
        ("a\rb\0", r#""a\rb\0""#),
        ("a\u{202e}\"", r#""a\u{202e}\"""#),
    ];
    for (text, expected) in literals {
        assert_eq!(string(text), expected);
        assert_eq!(lines(text), None);
    }
}

#[test]
fn several_lines_are_raw_unless_rustfmt_would_change_them() {
    assert_eq!(lines("one\n  \"two\""), Some(Lines::Raw("r#\"one\n  \"two\"\"#".to_owned())));
    assert_eq!(lines("one\ntwo\n"), Some(Lines::Raw("r#\"one\ntwo\n\"#".to_owned())));
    let continued = |text: &str| match lines(text) {
        Some(Lines::Continued(lines)) => lines,
        other => panic!("{other:?}"),
    };
    assert_eq!(continued(" a \n  \"b\"\n\nc"), ["\" a \\n\\", "\\x20 \\\"b\\\"\\n\\", "\\n\\", "c\""]);
    assert_eq!(continued("a\n\tb"), ["\"a\\n\\", "\\tb\""]);
}

#[test]
fn jsonata_is_tidied_outside_of_its_texts() {
    assert_eq!(tidy_jsonata("{% ( \n\t\t$a;\t\n) %}").as_deref(), Some("{% (\n        $a;\n) %}"));
    assert_eq!(tidy_jsonata("{% \"a \nb\" %}"), None);
    assert_eq!(tidy_jsonata("a \nb"), None);
}

#[test]
fn a_doc_comment_is_what_the_macro_reads_back() {
    assert_eq!(doc_comment("one\n\ntwo"), Some(vec!["/// one".to_owned(), "///".to_owned(), "/// two".to_owned()]));
    for lost in ["", " a", "a ", "a \nb", "a\r\nb", "a\tb", "\na"] {
        assert_eq!(doc_comment(lost), None, "{lost:?}");
    }
}
