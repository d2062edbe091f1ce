//! The pages of the catalogue: each example is a file that does what its page says.

use super::Rule;
use crate::{document, references};
use std::path::Path;

/// The rules of a file in these words, whichever way it is written.
fn rules(fence: &str, text: &str) -> Vec<Rule> {
    let name = if fence == "json" { "file.json" } else { "file.yml" };
    let document = document::of_text(Path::new(name), text);
    let undeclared = references::undeclared(&document);
    let faults = document.faults.iter().map(|fault| fault.rule);
    faults.chain(undeclared.iter().map(|_| Rule::UndeclaredReference)).collect()
}

/// What the fences of files hold, with their kind.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let of = |fence| {
        let opening = page.split("\n```").filter_map(move |block| Some((fence, block.strip_prefix(fence)?)));
        opening.filter_map(|(fence, block)| Some((fence, block.strip_prefix('\n')?)))
    };
    of("json").chain(of("yaml")).collect()
}

#[test]
fn a_page_shows_the_problem_and_how_to_mend_it() {
    for rule in Rule::ALL {
        let (name, page) = (rule.as_str(), rule.page());
        assert!(page.starts_with("# ") && page.ends_with('\n'), "{name}: a title first");
        let (problem, mended) =
            page.split_once("\n## How to mend it\n").unwrap_or_else(|| panic!("{name}: no mending"));
        let is_of_a_file = !matches!(rule, Rule::Unfilled | Rule::NotEmitted | Rule::EmittedOtherwise);
        assert_eq!(blocks(problem).is_empty(), !is_of_a_file, "{name}: an example");
        for (fence, text) in blocks(problem) {
            assert_eq!(rules(fence, text), [*rule], "{name}: its example");
        }
        for (fence, text) in blocks(mended) {
            assert_eq!(rules(fence, text), [], "{name}: what it looks like mended");
        }
        assert!(page.lines().all(|line| line.chars().count() <= 140), "{name}: a line that is too long");
    }
}

#[test]
fn there_is_no_page_without_a_rule() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/problems");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(Rule::ALL.iter().any(|rule| format!("{}.md", rule.as_str()) == name), "{name}");
    }
}
