use sfn::Shape;
use std::collections::HashMap;

struct Line {
    article: String,
}

#[derive(Shape)]
struct Order {
    first: Line,
    lines: Vec<Line>,
    by_name: HashMap<String, Option<Line>>,
}

#[derive(Shape)]
enum Payment {
    Card(Line),
    Invoice { line: Line },
}

#[derive(Shape)]
#[shape(as = Line)]
struct Other;

fn main() {}
