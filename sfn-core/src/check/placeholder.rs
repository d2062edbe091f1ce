//! Placeholders: what deployment replaces in a text of a definition.
//!
//! `${Name}` is that of CloudFormation (`Fn::Sub`, `DefinitionSubstitutions`) and of the Serverless Framework, `#{Name}` that of
//! its older plugin for pseudo parameters. What will stand there is not known, so no rule judges it. The `{}` of
//! `States.Format` and the `?` of JSONata are called so too, and are something else: those who read these languages know them.

/// The name in a text that is one `${name}` and nothing else: what replaces it may be of any type.
#[must_use]
pub fn placeholder(text: &str) -> Option<&str> {
    let name = text.strip_prefix("${")?.strip_suffix('}')?;
    (!name.is_empty() && !name.contains(['{', '}'])).then_some(name)
}

/// Whether a text is one placeholder and nothing else.
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    placeholder(text).is_some()
}

/// Whether deployment puts something into a text.
#[must_use]
pub fn has_placeholder(text: &str) -> bool {
    text.contains('{') && (text.contains("${") || text.contains("#{"))
}

#[cfg(test)]
mod tests {
    use super::{has_placeholder, is_placeholder, placeholder};

    #[test]
    fn one_and_nothing_else() {
        assert_eq!(placeholder("${Pay.Arn}"), Some("Pay.Arn"));
        assert_eq!(placeholder("${self:custom.path, '$default'}"), Some("self:custom.path, '$default'"));
        for text in ["", "Pay", "${}", "${a}${b}", "${self:custom.${b}}", " ${a}", "#{a}"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn somewhere_in_a_text() {
        assert!(has_placeholder("arn:${AWS::Partition}:x") && has_placeholder("#{AWS::Region}"));
        assert!(!has_placeholder("States.Format('{}')") && !has_placeholder("$.a"));
    }
}
