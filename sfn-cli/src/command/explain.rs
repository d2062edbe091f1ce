//! `explain`: the catalogue of problems.

use crate::error::{Error, Exit};
use crate::rule::Rule;
use crate::streams::Streams;
use sfn_core::check::Code;

/// The options of `explain`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// The code, as `check` prints it in brackets. Without one: what codes there are
    #[arg(value_parser = super::code(), hide_possible_values = true)]
    code: Option<String>,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let page = args.code.as_ref().and_then(|asked| pages().find(|(code, _)| code == asked));
    match page {
        Some((_, page)) => streams.result(page)?,
        None => streams.result(&list())?,
    }
    Ok(Exit::Done)
}

/// Every code with its page.
pub(super) fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let of_definitions = Code::ALL.iter().map(|code| (code.as_str(), code.page()));
    of_definitions.chain(Rule::ALL.iter().map(|rule| (rule.as_str(), rule.page())))
}

fn list() -> String {
    let width = pages().map(|(code, _)| code.len()).max().unwrap_or_default();
    let title = |page: &'static str| page.lines().next().unwrap_or_default().trim_start_matches("# ");
    pages().map(|(code, page)| format!("{code:width$}  {}\n", title(page))).collect()
}
