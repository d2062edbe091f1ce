use sfn::ErrorNames;

#[derive(ErrorNames)]
enum PayError {
    #[error_name("States.Timeout")]
    Slow,
}

impl std::fmt::Display for PayError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("slow")
    }
}

fn main() {}
