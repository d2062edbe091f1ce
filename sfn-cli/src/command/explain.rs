//! `explain`: the catalogue of problems.

use crate::error::{Error, Exit};
use crate::streams::Streams;
use sfn_core::check::Code;

/// The options of `explain`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// The code, as `check` prints it in brackets. Without one: what codes there are
    #[arg(value_parser = super::code(), hide_possible_values = true)]
    code: Option<Code>,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    match args.code {
        Some(code) => streams.result(code.page())?,
        None => streams.result(&list())?,
    }
    Ok(Exit::Done)
}

fn list() -> String {
    let width = Code::ALL.iter().map(|code| code.as_str().len()).max().unwrap_or_default();
    Code::ALL.iter().map(|code| format!("{:width$}  {}\n", code.as_str(), code.title())).collect()
}
