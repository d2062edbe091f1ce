use sfn::state_machine;

state_machine! { Shop<u32> }

fn main() {}
