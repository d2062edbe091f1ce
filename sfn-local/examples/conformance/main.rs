//! Runs recorded executions, and recorded calls of TestState: `cargo run --release -p sfn-local --example conformance -- DIR…`.
//!
//! Reads every `*.jsonl` below the directories, a case a line, and writes a line of JSON for each to stdout: `id`, `status`,
//! `output`, `error`, `cause`, `events`; of TestState `id` and `response` or `error`. Tasks are answered from the case's own script. A summary goes to stderr.

mod age;
mod case;
mod function;
mod inspection;
mod run;
mod script;
mod tokens;

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let directories: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if directories.is_empty() {
        eprintln!("usage: conformance DIR…\n\nruns the recorded executions in the *.jsonl files below each DIR");
        return ExitCode::from(2);
    }
    match run_all(&directories).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run_all(directories: &[PathBuf]) -> io::Result<()> {
    let mut files = Vec::new();
    for directory in directories {
        collect(directory, &mut files)?;
    }
    files.sort();
    let (mut cases, mut skipped) = (0_u32, 0_u32);
    let mut out = io::BufWriter::new(io::stdout().lock());
    for file in &files {
        for line in BufReader::new(fs::File::open(file)?).lines() {
            match run::line(&line?).await {
                Some(result) => {
                    cases += 1;
                    writeln!(out, "{result}")?;
                }
                None => skipped += 1,
            }
        }
    }
    out.flush()?;
    eprintln!("{cases} cases in {} files; {skipped} lines are neither executions nor calls of TestState", files.len());
    Ok(())
}

/// The `*.jsonl` files below a directory.
fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if directory.is_file() {
        files.push(directory.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "jsonl") {
            files.push(path);
        }
    }
    Ok(())
}
