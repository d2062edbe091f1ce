use sfn::state_machine;

state_machine! {}

fn main() {}
