#[derive(sfn::Shape)]
union Both {
    number: u32,
    bytes: [u8; 4],
}

fn main() {}
