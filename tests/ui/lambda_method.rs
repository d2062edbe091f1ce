use sfn::lambda;

struct Shop;

impl Shop {
    #[lambda]
    fn pay(&self) {}
}

fn main() {}
