//! What the framework takes for a name, in which its variables (`${…}`) may stand: what they hold is known only there.
//!
//! Source: `lib/config-schema.js` of osls 4 (Serverless 3 has the same patterns).

/// What is wrong with a service's name, as the end of a sentence; `^[a-zA-Z][0-9a-zA-Z-]+$` is right.
#[must_use]
pub fn service_problem(name: &str) -> Option<&'static str> {
    let text = literal(name);
    let is_whole = text.len() == name.len();
    let starts = text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.len() > 1;
    let is_name = (starts || !is_whole) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (!is_name).then_some("the Serverless Framework takes a letter, then letters, digits and `-`")
}

/// What is wrong with a function's name, as the end of a sentence; `^[a-zA-Z0-9-_]+$` is right.
#[must_use]
pub fn function_problem(name: &str) -> Option<&'static str> {
    let is_name =
        !name.is_empty() && literal(name).chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    (!is_name).then_some("the Serverless Framework takes letters, digits, `-` and `_`")
}

/// The most characters of a machine's name (API reference, `Name`).
pub const LONGEST_MACHINE: usize = 80;

/// What is wrong with a state machine's name, as the end of a sentence.
///
/// Source: API reference, `CreateStateMachine`, `name`.
#[must_use]
pub fn machine_problem(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some(format!("Step Functions takes 1 to {LONGEST_MACHINE} characters"));
    }
    let text = literal(name);
    if let Some(refused) = text.chars().find(|c| is_refused(*c)) {
        return Some(format!("Step Functions takes no `{}` in it", refused.escape_debug()));
    }
    let length = text.chars().count();
    (length > LONGEST_MACHINE)
        .then(|| format!("Step Functions takes at most {LONGEST_MACHINE} characters, and it has {length}"))
}

/// Whether a machine's, an execution's or an activity's name cannot have the character.
fn is_refused(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{fffe}' | '\u{ffff}' | '\u{10ffff}')
        || "<>{}[]?*\"#%\\^|~`$&,;:/".contains(character)
}

/// The text without its variables, which may stand within one another.
#[must_use]
pub fn literal(text: &str) -> String {
    let mut kept = String::new();
    let mut depth = 0_usize;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '$' if characters.peek() == Some(&'{') => depth += 1,
            '}' if depth > 0 => depth -= 1,
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{function_problem, literal, machine_problem, service_problem};

    #[test]
    fn variables_are_left_out() {
        assert_eq!(literal("a-${env:A, ${self:b}}-c"), "a--c");
        assert_eq!(literal("${self:service}"), "");
        assert_eq!(literal("$a}"), "$a}");
    }

    #[test]
    fn services() {
        for right in ["shop", "My-shop2", "a-", "${env:NAME}", "${env:TEAM}-shop", "shop-${sls:stage}"] {
            assert_eq!(service_problem(right), None, "{right}");
        }
        for wrong in ["", "a", "my shop", "my_shop", "2shop", "-shop", "größe", "${env:TEAM}_shop", "a b${sls:stage}"]
        {
            assert!(service_problem(wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn machines() {
        for right in ["Pay", "0-_.!'()+=@", "größe", "${self:service}-${sls:stage}-pay", &"m".repeat(80)] {
            assert_eq!(machine_problem(right), None, "{right}");
        }
        for wrong in ["", "my pay", "a/b", "a:b", "a\u{7}", "${sls:stage}/pay", "{}", "a\u{ffff}", &"m".repeat(81)] {
            assert!(machine_problem(wrong).is_some(), "{wrong:?}");
        }
        for refused in "<>{}[]?*\"#%\\^|~`$&,;:/ \t\n".chars() {
            assert!(machine_problem(&format!("a{refused}b")).is_some(), "{refused:?}");
        }
    }

    #[test]
    fn functions() {
        for right in ["pay", "0-_", "${self:service}-${sls:stage}-pay"] {
            assert_eq!(function_problem(right), None, "{right}");
        }
        for wrong in ["", "my pay", "a.b", "pay!", "${self:service}/pay"] {
            assert!(function_problem(wrong).is_some(), "{wrong}");
        }
    }
}
