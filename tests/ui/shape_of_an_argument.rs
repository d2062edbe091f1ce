use sfn::Shape;

struct Line;

#[derive(Shape)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(Shape)]
struct Order {
    lines: Page<Line>,
}

fn holds<T: Shape>() {}

fn main() {
    holds::<Page<u8>>();
    holds::<Page<Line>>();
}
