//! Text through the layers that read `${…}` and `#{…}` before Step Functions does.
//!
//! 1. The framework's variables: `${source:address}`. A source that it does not know stops it. `\${` is its escape.
//! 2. The plugin: `#{x}` becomes `${x}`, and `Fn::Sub` is put around the definition.
//! 3. CloudFormation, only where `Fn::Sub` is around the definition: `${x}` is a reference. `${!x}` is its escape.
//!
//! A definition's text is what Step Functions is to see, but for the variables of known sources, CloudFormation's
//! pseudo parameters, and a text that is one `${Name}` and nothing else, which are meant for those layers.

use sfn_core::check::has_placeholder;

/// The framework's own variable sources (osls 4, `lib/configuration/variables`).
pub(super) const SOURCES: &[&str] =
    &["aws", "cf", "env", "file", "opt", "param", "s3", "self", "sls", "ssm", "strToBool"];

/// CloudFormation's pseudo parameters.
const PSEUDO: &[&str] = &[
    "AWS::AccountId",
    "AWS::NotificationARNs",
    "AWS::NoValue",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// What stands after a `${`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    /// A variable of the framework.
    Variable,
    /// A pseudo parameter of CloudFormation.
    Pseudo,
    /// Text that the framework takes for a variable and stops at.
    Mistaken,
    /// Text.
    Plain,
}

/// Whether the text holds a pseudo parameter, in either spelling.
pub(super) fn has_pseudo(text: &str) -> bool {
    ["${", "#{"].iter().any(|opening| text.split(opening).skip(1).any(is_pseudo))
}

/// A whole text that is one `${Name}` or `${Name.Attribute}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reference<'t> {
    /// The logical id of a resource, or the name of a parameter.
    pub(super) name: &'t str,
    /// The resource's attribute.
    pub(super) attribute: Option<&'t str>,
}

/// The reference to a parameter or a resource that the whole text is (`Fn::Sub` in CloudFormation's user guide).
pub(super) fn reference(text: &str) -> Option<Reference<'_>> {
    let inside = text.strip_prefix("${")?.strip_suffix('}')?;
    let (name, attribute) = match inside.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (inside, None),
    };
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|character| character.is_ascii_alphanumeric());
    (is_word(name) && attribute.is_none_or(|attribute| attribute.split('.').all(is_word)))
        .then_some(Reference { name, attribute })
}

/// Whether the whole text is one variable of the framework: it puts a value of any type there.
pub(super) fn is_variable(text: &str, more: &[String]) -> bool {
    text.strip_prefix("${").is_some_and(|after| meaning(after, more) == Meaning::Variable)
}

/// The text, so that what is not a variable or a pseudo parameter arrives as it is.
///
/// `sub`: whether `Fn::Sub` will be around the definition. `more`: sources of the service's other plugins.
pub(super) fn escape(text: &str, sub: bool, more: &[String]) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    // Within what it takes for foreign text, the framework looks for variables but not for its escape.
    let mistaken = text.split("${").skip(1).any(|after| meaning(after, more) == Meaning::Mistaken);
    while let Some(at) = rest.find("${") {
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + 2..).unwrap_or_default());
        let slashes = before.len() - before.trim_end_matches('\\').len();
        out.push_str(before);
        // The framework halves the backslashes before `${`, and takes an odd one for its escape.
        out.extend(std::iter::repeat_n('\\', slashes));
        match meaning(after, more) {
            Meaning::Variable | Meaning::Pseudo => out.push_str("${"),
            Meaning::Mistaken | Meaning::Plain if sub => out.push_str("${!"),
            Meaning::Mistaken | Meaning::Plain if mistaken => out.push_str("\\${"),
            Meaning::Mistaken | Meaning::Plain => out.push_str("${"),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Prose, such as a doc comment: nothing in it is a variable.
pub(super) fn prose(text: &str) -> String {
    text.replace("${", "\\${")
}

/// The first `#{…}` that would not survive: the plugin rewrites it, wherever in the definition its `}` is.
///
/// `#{}` survives, since the plugin wants something between the braces; pseudo parameters are meant for the plugin.
pub(super) fn lost_hash(text: &str) -> Option<String> {
    let after = text.split("#{").skip(1).find(|after| !after.starts_with('}') && !is_pseudo(after))?;
    Some(format!("#{{{}", after.chars().take(20).collect::<String>()))
}

/// Whether the text holds a `${` or `#{` at all.
pub(super) fn is_plain(text: &str) -> bool {
    !has_placeholder(text)
}

/// Whether a variable of the framework stands in the text: what it is, is known only there.
pub(super) fn has_variable(text: &str) -> bool {
    text.split("${").skip(1).any(|after| meaning(after, &[]) == Meaning::Variable)
}

fn meaning(after: &str, more: &[String]) -> Meaning {
    if is_pseudo(after) {
        return Meaning::Pseudo;
    }
    let Some((word, next)) = leading_word(after) else { return Meaning::Plain };
    // `${AWS::Region}` and the like: two colons are no variable (`lib/configuration/variables/parse.js`).
    if !(next.starts_with('(') || next.starts_with(':') && !next.starts_with("::")) {
        return Meaning::Plain;
    }
    let known = SOURCES.contains(&word) || more.iter().any(|source| source == word);
    if known && next.contains('}') { Meaning::Variable } else { Meaning::Mistaken }
}

fn is_pseudo(after: &str) -> bool {
    after.split_once('}').is_some_and(|(name, _)| PSEUDO.contains(&name))
}

/// The word that the framework would take for the source, and what follows it.
fn leading_word(after: &str) -> Option<(&str, &str)> {
    after.chars().next().filter(char::is_ascii_lowercase)?;
    let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.' || c == '-'))?;
    after.split_at_checked(end)
}

#[cfg(test)]
mod tests;
