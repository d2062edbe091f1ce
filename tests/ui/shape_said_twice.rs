use sfn::Shape;

#[derive(Shape)]
struct Order {
    #[shape(any, as = String)]
    id: u32,
    #[shape(as = String)]
    #[shape(as = u8)]
    count: u32,
}

fn main() {}
