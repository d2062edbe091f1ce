//! The catalogue of problems: a page for each code, whose examples do what they say.

#![allow(clippy::unwrap_used, reason = "a test says what failed by failing")]

use sfn_core::asl::MachineType;
use sfn_core::check::{Code, Codes, Options, advice, definition};

/// What the fences of a kind hold.
fn blocks(page: &str, fence: &str) -> Vec<String> {
    let opening = format!("```{fence}\n");
    page.split(&opening).skip(1).map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

/// The codes of a definition; for the page of an advice or of the data flow, those of what is asked for.
fn codes(page: Code, text: &str) -> Vec<Code> {
    let json = serde_json::from_str(text).unwrap();
    let options = Options { machine_type: MachineType::Standard, intrinsics: false, allowed: Codes::NONE };
    let problems = match page {
        Code::NoRetry | Code::NoDefault => advice(&json),
        Code::UnfitData => sfn_core::flow::problems(&json),
        _ => definition(&json, &options),
    };
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn a_page_shows_the_problem_and_how_to_mend_it() {
    for code in Code::ALL {
        let page = code.page();
        assert!(page.starts_with("# ") && page.ends_with('\n'), "{code}: a title first");
        let (problem, mended) =
            page.split_once("\n## How to mend it\n").unwrap_or_else(|| panic!("{code}: no mending"));
        let (examples, rust) = (blocks(problem, "json"), blocks(problem, "rust,ignore"));
        assert!(examples.len() + rust.len() > 0, "{code}: an example");
        for example in examples {
            assert_eq!(codes(*code, &example), [*code], "{code}: its example");
        }
        for example in blocks(mended, "json") {
            assert_eq!(codes(*code, &example), [], "{code}: what it looks like mended");
        }
        assert!(page.lines().all(|line| line.chars().count() <= 140), "{code}: a line that is too long");
    }
}

#[test]
fn there_is_no_page_without_a_code() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/problems");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_known = Code::ALL.iter().any(|code| format!("{code}.md") == name);
        assert!(is_known, "{name}");
    }
}
