//! What is found, for people: in files as rustc shows its errors, with the line and a caret under what is wrong.

use super::finding::{Finding, Place};
use crate::document::{self, File};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use sfn_core::check::Severity;
use std::borrow::Cow;
use std::ops::Range;

/// How many problems are shown: nobody reads more.
const MOST_SHOWN: usize = 100;

/// The longest line that is shown as a whole, and how much of a longer one is shown before and after a mistake, in bytes.
const LONGEST_LINE: usize = 300;
const BEFORE: usize = 60;
const AFTER: usize = 80;

/// What stands for the rest of a line.
const CUT: &str = "…";

/// Each problem with its line. Errors come first where there is too much to show.
pub(super) fn human(found: &mut [Finding], is_styled: bool) -> String {
    let renderer = if is_styled { Renderer::styled() } else { Renderer::plain() };
    if found.len() > MOST_SHOWN {
        found.sort_by_key(|found| found.severity);
    }
    let one = |finding: &Finding| match &finding.place {
        Some(Place::Text(file, span)) => marked(finding, file, span, &renderer),
        Some(Place::Item(file, line)) => plain(finding, &format!(" ({file}:{line})")),
        None => plain(finding, ""),
    };
    let mut text: String = found.iter().take(MOST_SHOWN).map(one).collect();
    if let Some(more) = found.len().checked_sub(MOST_SHOWN).filter(|more| *more > 0) {
        text += &format!("... and {more} more: `--format json` has all\n");
    }
    text
}

/// What stands nowhere that was read; `place`: what is known of it.
fn plain(finding: &Finding, place: &str) -> String {
    let Finding { severity, rule, path, message, also, help, .. } = finding;
    let mut text = format!("{severity}[{rule}]: {message}\n  at {path}{place}\n");
    if let Some(also) = also {
        text += &format!("  see {}\n", also.path);
    }
    if let Some(help) = help {
        text += &format!("  help: {help}\n");
    }
    text + "\n"
}

/// With the line of the file.
fn marked(found: &Finding, file: &File, span: &Range<usize>, renderer: &Renderer) -> String {
    let level = match found.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group =
        level.primary_title(&found.message).id(found.rule).elements(place(file, span, AnnotationKind::Primary, None));
    if let Some(span) = found.also.as_ref().and_then(|also| also.span.as_ref()) {
        group = group.elements(place(file, span, AnnotationKind::Context, Some("see also")));
    }
    if !found.path.is_empty() {
        group = group.element(Level::NOTE.with_name("at").message(&found.path));
    }
    if let Some(help) = &found.help {
        group = group.element(Level::HELP.message(help));
    }
    let report: &[Group<'_>] = &[group];
    format!("{}\n\n", renderer.render(report))
}

/// The line of a place, with its number.
fn place<'f>(
    file: &'f File,
    span: &Range<usize>,
    kind: AnnotationKind,
    label: Option<&'static str>,
) -> Vec<Element<'f>> {
    let position = file.position(span.start);
    let path = file.path().display().to_string();
    let Excerpt { text, marked, is_whole } = excerpt(file, span);
    let snippet = Snippet::source(text).line_start(position.line).annotation(kind.span(marked).label(label));
    if is_whole {
        return vec![snippet.path(path).into()];
    }
    // The library would count columns in the piece.
    let origin = Origin::path(path).line(position.line).char_column(position.column);
    vec![origin.into(), snippet.fold(false).into()]
}

/// A line, or a piece of it.
struct Excerpt<'f> {
    text: Cow<'f, str>,
    /// The bytes of it that are wrong.
    marked: Range<usize>,
    is_whole: bool,
}

/// The line on which a place begins, and the bytes of the place there.
fn excerpt<'f>(file: &'f File, span: &Range<usize>) -> Excerpt<'f> {
    let line = file.line(span.start);
    let text = file.text();
    let start = span.start.min(line.end);
    let is_whole = line.len() <= LONGEST_LINE;
    let shown = if is_whole {
        line
    } else {
        let (from, to) = (start.saturating_sub(BEFORE).max(line.start), line.end.min(start + AFTER));
        document::floor(text, from)..document::floor(text, to)
    };
    let length = match text.get(start..span.end.min(shown.end)).unwrap_or_default().trim_end().len() {
        // A place between two characters, or at the end of the line.
        0 => text.get(start..shown.end).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8),
        length => length,
    };
    let start = start - shown.start;
    let piece = text.get(shown).unwrap_or_default();
    let (text, start) = if is_whole {
        (Cow::Borrowed(piece), start)
    } else {
        (Cow::Owned(format!("{CUT}{piece}{CUT}")), start + CUT.len())
    };
    Excerpt { text, marked: start..start + length, is_whole }
}
