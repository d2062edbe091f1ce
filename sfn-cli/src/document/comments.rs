//! The comments of a YAML text, and what each is about. AWS's JSON has none.

mod tree;

pub(crate) use tree::Comments;

use super::parse::Syntax;
use granit_parser::{Event, Parser, Span, StructureStyle, options};
use sfn_core::check::{Location, Step};
use std::collections::HashMap;
use tree::Comment;

/// The comments of a file.
#[derive(Debug, Default)]
pub(crate) struct FileComments {
    all: Comments,
    /// What stands elsewhere, by the place of the alias that stands for it.
    aliases: Vec<(Location, Location)>,
}

impl FileComments {
    /// Those at a place and below it.
    pub(crate) fn at(&self, location: &Location) -> Comments {
        let mut steps = location.steps().to_vec();
        // What an alias names comes before it: the last one is to be followed first.
        for (alias, anchor) in self.aliases.iter().rev() {
            if let Some(below) = steps.strip_prefix(alias.steps()) {
                steps = anchor.steps().iter().chain(below).cloned().collect();
            }
        }
        self.all.at(&steps)
    }
}

/// Finds the comments of a text that was read before; `None`: the library does not take the text after all.
pub(super) fn of_text(text: &str, syntax: Syntax) -> Option<FileComments> {
    if syntax == Syntax::Json || !text.contains('#') {
        return Some(FileComments::default());
    }
    let mut sweep = Sweep::new(text);
    for event in Parser::new_from_str_with_options(text, options! { max_buffered_comment_events: usize::MAX }) {
        let (event, span) = event.ok()?;
        sweep.event(event, &span)?;
    }
    Some(sweep.finish())
}

/// The number of a place; 0 is the root.
type Place = usize;

const ROOT: Place = 0;

/// Where a key, a value or an entry of a list begins.
#[derive(Clone, Copy)]
struct Point {
    start: usize,
    column: usize,
    place: Place,
}

/// A list or object whose end has not come yet.
struct Open {
    place: Place,
    next: Next,
}

/// What comes next in it.
enum Next {
    Item(usize),
    Key,
    ValueOf(Place),
}

/// The points and comments of a text, in the order of the parser.
struct Sweep<'t> {
    text: &'t str,
    /// The way to each place: what is around it, and the step from there.
    places: Vec<(Place, Option<Step>)>,
    points: Vec<Point>,
    comments: Vec<(Point, Comment)>,
    open: Vec<Open>,
    anchors: HashMap<usize, Place>,
    aliases: Vec<(Place, Place)>,
}

impl<'t> Sweep<'t> {
    fn new(text: &'t str) -> Self {
        let (points, comments, open, aliases) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { text, places: vec![(ROOT, None)], points, comments, open, anchors: HashMap::new(), aliases }
    }

    fn event(&mut self, event: Event<'_>, span: &Span) -> Option<()> {
        let start = span.byte_range()?.start;
        let point = |place| Point { start, column: span.start.col(), place };
        match event {
            Event::Comment(text, _) => self.comments.push((point(ROOT), Comment::new(start, &text))),
            Event::Scalar(text, _, anchor, _) => {
                let place = self.next(&text);
                // What is left empty stands nowhere.
                if !span.is_empty() {
                    self.points.push(point(place));
                }
                self.anchors.insert(anchor, place);
            }
            Event::Alias(anchor) => {
                let place = self.next("");
                self.points.push(point(place));
                self.aliases.extend(self.anchors.get(&anchor).map(|anchor| (place, *anchor)));
            }
            Event::SequenceStart(style, anchor, _) => self.begin(style, anchor, Next::Item(0), &point),
            Event::MappingStart(style, anchor, _) => self.begin(style, anchor, Next::Key, &point),
            Event::SequenceEnd | Event::MappingEnd => {
                let place = self.open.pop()?.place;
                // The end of a block is not written.
                if !span.is_empty() {
                    self.points.push(point(place));
                }
            }
            _ => {}
        }
        Some(())
    }

    fn begin(&mut self, style: StructureStyle, anchor: usize, first: Next, point: &dyn Fn(Place) -> Point) {
        // A block that is the value of a key begins with its first key or dash.
        let is_value = self.open.last().is_some_and(|open| matches!(open.next, Next::ValueOf(_)));
        let place = self.next("");
        if style == StructureStyle::Flow || !is_value {
            self.points.push(point(place));
        }
        self.anchors.insert(anchor, place);
        self.open.push(Open { place, next: first });
    }

    /// The place of what comes next: of a value, of an entry, or of a key with this text.
    fn next(&mut self, key: &str) -> Place {
        let Some(Open { place: around, next }) = self.open.last_mut() else { return ROOT };
        let step = match next {
            Next::ValueOf(place) => {
                let place = *place;
                *next = Next::Key;
                return place;
            }
            Next::Item(index) => {
                *index += 1;
                Step::Index(*index - 1)
            }
            Next::Key => {
                *next = Next::ValueOf(self.places.len());
                Step::Key(key.to_owned())
            }
        };
        self.places.push((*around, Some(step)));
        self.places.len() - 1
    }

    /// Gives each comment its place.
    fn finish(mut self) -> FileComments {
        let mut comments = std::mem::take(&mut self.comments);
        comments.sort_by_key(|(point, _)| point.start);
        self.points.sort_by_key(|point| point.start);
        let mut all = Comments::default();
        let mut coming = self.points.iter().copied().peekable();
        let mut before = Before::default();
        for (at, comment) in comments {
            while let Some(point) = coming.next_if(|point| point.start < at.start) {
                before.add(point);
            }
            let place = self.subject(at, &before, coming.peek());
            all.add(self.way(place).steps(), comment);
        }
        let aliases = self.aliases.iter().map(|(alias, anchor)| (self.way(*alias), self.way(*anchor)));
        FileComments { all, aliases: aliases.collect() }
    }

    /// What a comment is about: what it stands behind, else what it stands above, else what it stands at the end of.
    fn subject(&self, comment: Point, before: &Before, next: Option<&Point>) -> Place {
        let line = self.text.get(..comment.start).unwrap_or_default();
        let line = line.rsplit('\n').next().unwrap_or_default().trim();
        if !line.chars().all(|character| character == '-') {
            return before.last;
        }
        match next {
            Some(next) if !line.is_empty() || comment.column <= next.column => next.place,
            _ => before.around(comment.column).map_or(ROOT, |point| match point.column.cmp(&comment.column) {
                std::cmp::Ordering::Less => point.place,
                _ => self.places.get(point.place).map_or(ROOT, |(around, _)| *around),
            }),
        }
    }

    /// The steps from the root to a place.
    fn way(&self, place: Place) -> Location {
        let mut steps = Vec::new();
        let mut place = place;
        while let Some((around, Some(step))) = self.places.get(place) {
            steps.push(step.clone());
            place = *around;
        }
        steps.reverse();
        steps.into_iter().collect()
    }
}

/// The points before a comment.
#[derive(Default)]
struct Before {
    last: Place,
    /// Those that nothing further left has come after: from left to right.
    columns: Vec<Point>,
}

impl Before {
    fn add(&mut self, point: Point) {
        self.last = point.place;
        while self.columns.pop_if(|before| before.column >= point.column).is_some() {}
        self.columns.push(point);
    }

    /// The last one that stands at this column or left of it.
    fn around(&self, column: usize) -> Option<&Point> {
        let end = self.columns.partition_point(|point| point.column <= column);
        self.columns.get(end.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests;
