//! Reference paths: paths that name one single node, where something may also be put.

use super::error::SyntaxError;
use super::path::{Path, Root, Segment, SegmentKind};

/// A path to one node: fields and indexes only, from `$` or a variable.
///
/// `ResultPath`, `ItemsPath`, `TimeoutSecondsPath`, `HeartbeatSecondsPath`, `SecondsPath`, `TimestampPath` and the
/// Choice comparators that end in `Path` hold one. Source: states-language.net/spec.html#reference-paths.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferencePath(Path);

impl ReferencePath {
    /// Reads a reference path that does not lead into the context object, as `ResultPath` wants it.
    ///
    /// # Errors
    /// When it is no path, starts with `$$`, or can lead to other than one node.
    ///
    /// # Examples
    /// ```
    /// use sfn_core::query::path::ReferencePath;
    ///
    /// assert!(ReferencePath::parse("$.order['id'][0]").is_ok());
    /// assert!(ReferencePath::parse("$.orders[*].id").is_err());
    /// assert!(ReferencePath::parse("$$.Execution.Id").is_err());
    /// assert!(ReferencePath::parse_with_context("$$.Execution.Id").is_ok());
    /// ```
    pub fn parse(text: &str) -> Result<ReferencePath, SyntaxError> {
        let ReferencePath(path) = ReferencePath::parse_with_context(text)?;
        if path.root == Root::Context {
            let detail = "the context object cannot be named here";
            return Err(SyntaxError {
                offset: path.range.start,
                message: format!("`{text}` is not a reference path: {detail}"),
                help: Some("start with `$`".to_owned()),
            });
        }
        Ok(ReferencePath(path))
    }

    /// Reads a reference path that may lead into the context object (`$$`), as `ItemsPath` takes it.
    ///
    /// # Errors
    /// When it is no path, or can lead to other than one node.
    pub fn parse_with_context(text: &str) -> Result<ReferencePath, SyntaxError> {
        let path = Path::parse(text)?;
        match path.segments.iter().find_map(|segment| objection(segment, text)) {
            None => Ok(ReferencePath(path)),
            Some((offset, detail)) => Err(SyntaxError {
                offset,
                message: format!("`{text}` is not a reference path: {detail}"),
                help: Some("name a single node, with fields (`.a`, `['a']`) and indexes (`[0]`)".to_owned()),
            }),
        }
    }

    /// The same as a path.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The same as a path.
    pub fn into_path(self) -> Path {
        self.0
    }
}

/// Why a step cannot stand in a reference path, and where.
fn objection(segment: &Segment, text: &str) -> Option<(usize, String)> {
    let detail = match &segment.kind {
        SegmentKind::Index(_) => return None,
        SegmentKind::Field(name) => return misplaced_operator(name, segment, text),
        SegmentKind::Fields(_) => "several names lead to several nodes".to_owned(),
        SegmentKind::Indexes(_) => "several indexes lead to several nodes".to_owned(),
        SegmentKind::Slice { .. } => "a slice leads to several nodes".to_owned(),
        SegmentKind::Wildcard => "`*` leads to several nodes".to_owned(),
        SegmentKind::DeepScan => "`..` leads to several nodes".to_owned(),
        SegmentKind::Filter(_) => "a filter leads to several nodes".to_owned(),
        SegmentKind::Function { name, .. } => format!("`{}()` makes a value that is no node", name.name()),
    };
    Some((segment.range.start, detail))
}

/// A field may have any name in brackets; behind a dot, the operators that the specification excludes stay excluded.
fn misplaced_operator(name: &str, segment: &Segment, text: &str) -> Option<(usize, String)> {
    let written = text.get(segment.range.clone())?;
    if written.starts_with('[') {
        return None;
    }
    let operator = name.chars().find(|c| matches!(c, '@' | ',' | ':' | '?' | '*'))?;
    let offset = segment.range.start + written.find(operator)?;
    Some((offset, format!("`{operator}` cannot stand in a name behind a dot")))
}
