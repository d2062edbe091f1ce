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
    use super::{function_problem, literal, service_problem};

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
    fn functions() {
        for right in ["pay", "0-_", "${self:service}-${sls:stage}-pay"] {
            assert_eq!(function_problem(right), None, "{right}");
        }
        for wrong in ["", "my pay", "a.b", "pay!", "${self:service}/pay"] {
            assert!(function_problem(wrong).is_some(), "{wrong}");
        }
    }
}
