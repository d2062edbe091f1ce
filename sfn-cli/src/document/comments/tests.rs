use super::super::parse::Syntax;
use super::of_text;
use sfn_core::check::Location;

/// Each comment of a text is what its place is called: `# /a/b` is about `/a/b`.
#[track_caller]
fn are_about_what_they_say(count: usize, text: &str) {
    for text in [text.to_owned(), text.replace('\n', "\r\n")] {
        let comments = of_text(&text, Syntax::Yaml).unwrap();
        let places = comments.all.places();
        assert_eq!(places.len(), count, "{places:?}");
        for (place, said) in &places {
            assert_eq!(place, said, "{places:?}");
        }
    }
}

#[test]
fn behind_a_value() {
    are_about_what_they_say(3, "a: 1 # /a\nb: # /b\n  c: x   # /b/c\n");
    are_about_what_they_say(2, "a:\n- x # /a/0\n- b: y # /a/1/b\n");
    are_about_what_they_say(2, "a: b # /a\n     # /a\nc: d\n");
}

#[test]
fn above() {
    are_about_what_they_say(3, "# /\na: 1\n# /b\nb:\n  # /b/c\n  c: 2\n");
    are_about_what_they_say(3, "a:\n  # /a/0\n  - b: 1\n  # /a/1\n  - # /a/1\n    b: 1\n");
    are_about_what_they_say(1, "a:\n  # /a\n  text\n");
    are_about_what_they_say(2, "a:\n# /a/b\n  b: 1\n# /c\n\nc: 1\n");
}

#[test]
fn at_the_end() {
    are_about_what_they_say(2, "a:\n  b: 1\n  # /a\nc: 1\n# /\n");
    are_about_what_they_say(3, "a:\n  - b: 1\n    # /a/0\n  # /a\n   # /a\nc: 1\n");
    are_about_what_they_say(1, "a:\n  b:\n    c: 1\n  # /a\n");
    are_about_what_they_say(1, "a:\n# /\n");
}

#[test]
fn in_flow_collections() {
    are_about_what_they_say(4, "a: { # /a\n  b: 1, # /a/b\n  # /a/c\n  c: 2\n} # /a\n");
    are_about_what_they_say(3, "a: [1, # /a/0\n    # /a/1\n    2\n    # /a\n]\n");
}

#[test]
fn scalars_may_have_number_signs() {
    are_about_what_they_say(0, "a: b#c\nd: 'it''s # no'\ne: \"# \\\" # no\"\nf: \"two\n  # no\"\ng#h: '#'\n");
    are_about_what_they_say(3, "a: 'x # no' # /a\nb: \"# no\"   # /b\nc: d#e # /c\n");
}

#[test]
fn around_blocks() {
    are_about_what_they_say(3, "a: | # /a\n  # no\n    # no\n# /b\nb: >- # /b\n  x\n  # no\n\n");
    are_about_what_they_say(2, "a: !Sub | # /a\n    text # no\n    # no\n  # /a\nb: 1\n");
    are_about_what_they_say(1, "a: |2\n  # no\n\n  # no\n# /\n");
}

#[test]
fn around_anchors_tags_and_documents() {
    are_about_what_they_say(4, "# /\n--- # /\na: &x # /a\n  b: 1\nc: !Join # /c\n  - ','\n  - []\n");
    are_about_what_they_say(2, "? a # /a\n: b # /a\n");
}

#[test]
fn a_definition_may_be_named_by_an_alias() {
    let text = "x: &all\n  # of b\n  b: 1\nmachine:\n  definition: *all # at the name\n";
    let comments = of_text(text, Syntax::Yaml).unwrap();
    let at = Location::root().key("machine").key("definition");
    assert_eq!(comments.at(&at).into_lines(), ["of b"]);
    assert_eq!(comments.at(&at.parent().unwrap()).into_lines(), ["at the name"]);
}

#[test]
fn there_may_be_many() {
    let text = "# x\n".repeat(5000) + "a: 1\n" + &"  # y\n".repeat(5000) + "b:\n" + &"# z\n".repeat(5000) + "- 1\n";
    assert_eq!(of_text(&text, Syntax::Yaml).unwrap().all.places().len(), 15_000);
}

#[test]
fn json_has_none() {
    assert!(of_text("{ \"a\": \"# no\" }", Syntax::Json).unwrap().all.places().is_empty());
}
