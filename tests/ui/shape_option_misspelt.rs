use sfn::Shape;

#[derive(Shape)]
#[shape(all)]
struct Order {
    #[shape(ass = String)]
    id: u32,
    #[shape(crate = sfn)]
    count: u32,
}

#[derive(Shape)]
#[shape]
enum Status {
    #[shape()]
    Open,
    #[shape(any = true)]
    Closed(u8),
    #[shape(as)]
    Gone(u8),
}

fn main() {}
