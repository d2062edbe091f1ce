use sfn::ErrorNames;

#[derive(ErrorNames)]
enum PayError {
    Slow,
    #[error_name("Slow")]
    Late,
}

impl std::fmt::Display for PayError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("slow")
    }
}

fn main() {}
