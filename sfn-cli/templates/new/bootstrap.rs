use my_service as _;

fn main() -> std::process::ExitCode {
    sfn::bootstrap()
}
