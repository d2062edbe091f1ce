//! `run` in a binary that has no engine.

use crate::error::{Error, Exit};
use crate::streams::Streams;
use std::ffi::OsString;

/// The options of `run`, whatever they are.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    all: Vec<OsString>,
}

pub(super) fn run(_: &Args, _: &mut Streams<'_>) -> Result<Exit, Error> {
    let text = "this binary cannot run state machines: it was built without the feature `run` of sfn-cli\n\
                help: in Cargo.toml, `sfn-cli = { …, features = [\"run\"] }`";
    Err(Error::Usage(text.to_owned()))
}
