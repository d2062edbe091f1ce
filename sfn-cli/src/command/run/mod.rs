//! `run`: one execution of a state machine, here.

mod input;
mod progress;
mod source;
mod unanswered;

use crate::error::{Error, Exit};
use crate::streams::Streams;
use progress::Progress;
use sfn_local::clock::RealClock;
use sfn_local::objects::Directory;
use sfn_local::task::{Chain, MockConfig, MockConfigError, MockedCase, Registered, misnamed_errors};
use sfn_local::{Engine, Execution, Failure, Machine, Start, Status};
use source::Source;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, future, pin, task};
use unanswered::{Answers, Case};

/// What is printed under the help.
const EXAMPLE: &str = "Examples:
  sfn run CreateOrder --input '{\"id\":\"A-1\",\"amount\":100}'
  sfn run workflow.asl.json --input @input.json --mock MockConfigFile.json --case HappyPath

Lambda functions that this binary links are run; services of AWS are not called, and need a mock: a file of AWS's Step
Functions Local. Time is virtual, unless --real-time says otherwise: waits and retries take none.

Exit status: 0 the execution succeeded, 4 it failed, 5 it timed out; 1 to 3 as for other commands, nothing was run.";

/// The options of `run`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLE)]
pub(crate) struct Args {
    /// A state machine that this binary links, by name or by path (`my_crate::orders::CreateOrder`), or a file with one
    #[arg(value_name = "NAME|FILE")]
    machine: String,
    /// Which state machine of the file, where it has several
    #[arg(short = 'm', long = "machine", value_name = "MACHINE")]
    of_file: Option<String>,
    /// The input: JSON, `@` and a file, or `-` for the standard input
    #[arg(short, long, default_value = "{}", value_name = "JSON|@FILE|-")]
    input: String,
    /// What Task states are answered: a mock file of Step Functions Local
    #[arg(long, value_name = "FILE")]
    mock: Option<PathBuf>,
    /// The test case of the mock file; the first argument can name it too, as in `CreateOrder#HappyPath` [default: the only one of
    /// the state machine]
    #[arg(long, value_name = "CASE", requires = "mock")]
    case: Option<String>,
    /// What distributed Maps read from S3 and write there: a directory with one for each bucket
    #[arg(long, value_name = "DIR")]
    objects: Option<PathBuf>,
    /// Let waits, retries and timeouts take their time
    #[arg(long)]
    real_time: bool,
    /// Show the event history at the end
    #[arg(long)]
    history: bool,
    /// The name of the execution
    #[arg(long, value_name = "NAME", default_value = "local", value_parser = execution_name)]
    name: String,
    /// Run branches and iterations in another order, and draw other random numbers: the same for the same seed
    #[arg(long)]
    seed: Option<u64>,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let (name, case) = args.named()?;
    let Source { machine, others } = source::find(name, args.of_file.as_deref(), streams)?;
    let input = input::read(&args.input)?;
    let mut tasks = Chain::new();
    let (case, mocked) = args.mocked(&machine, case)?.map(|(name, case)| (name, Arc::new(case))).unzip();
    if let Some(case) = &mocked {
        tasks = tasks.with(Arc::clone(case));
    }
    let answers = Arc::new(Answers::new(tasks.with(Registered::all())));
    let progress = Arc::new(Mutex::new(Progress::new(&machine.name, streams.is_live)));
    let mut engine = Engine::new(Arc::clone(&answers)).with_machines(others);
    if args.real_time {
        engine = engine.with_clock(RealClock);
    }
    if let Some(directory) = &args.objects {
        engine = engine.with_objects(Directory::new(directory));
    }
    if let Some(seed) = args.seed {
        engine = engine.with_seed(seed);
    }
    let watched = Arc::clone(&progress);
    let engine = engine.with_watch(move |machine, execution, event| lock(&watched).event(machine, execution, event));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::Runtime)?;
    let execution = runtime.block_on(async {
        let mut run = pin::pin!(engine.run(&machine, Start::new(input).named(args.name.as_str())));
        future::poll_fn(|cx: &mut task::Context<'_>| {
            let polled = run.as_mut().poll(cx);
            lock(&progress).lines().for_each(|line| streams.note(line));
            polled
        })
        .await
    });
    lock(&progress).end();
    for error in misnamed_errors(&machine, &execution.history) {
        streams.say(format_args!("note: {error}\n"));
    }
    for state in mocked.iter().flat_map(|case| case.unused()) {
        streams.say(format_args!("note: the mock of state `{state}` was not called\n"));
    }
    if args.history {
        streams.say(&execution.history);
    }
    let exit = ended(&execution, streams)?;
    let case = args.mock.as_deref().zip(case.as_deref()).map(|(file, name)| Case { file, name });
    if let Some(help) = answers.help(&machine.name, case.as_ref()) {
        streams.say(format_args!("help: {help}\n"));
    }
    Ok(exit)
}

/// A name that an execution can have. Source: StartExecution in the reference of the API, 2026.
fn execution_name(text: &str) -> Result<String, String> {
    const LONGEST: usize = 80;
    let is_forbidden = |c: &char| {
        c.is_whitespace() || c.is_control() || "<>{}[]?*\"#%\\^|~`$&,;:/\u{FFFE}\u{FFFF}\u{10FFFF}".contains(*c)
    };
    match (text.chars().find(is_forbidden), text.chars().count()) {
        (Some(c), _) => Err(format!("the name of an execution cannot have {c:?}")),
        (None, 1..=LONGEST) => Ok(text.to_owned()),
        (None, count) => Err(format!("the name of an execution has 1 to {LONGEST} characters, and this has {count}")),
    }
}

fn lock(progress: &Mutex<Progress>) -> std::sync::MutexGuard<'_, Progress> {
    progress.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says how the execution ended.
fn ended(execution: &Execution, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    if let Some(output) = &execution.output {
        streams.result(&format!("{}\n", output.text()))?;
    }
    let failure = execution.failure.as_ref().map_or_else(String::new, Failure::to_string);
    Ok(match execution.status {
        Status::Succeeded => Exit::Done,
        Status::TimedOut => {
            streams.say("error: the execution timed out\n");
            Exit::TimedOut
        }
        _ => {
            streams.say(format_args!("error: the execution failed: {failure}\n"));
            Exit::ExecutionFailed
        }
    })
}

impl Args {
    /// The machine, and the test case: `NAME#CASE` names both, as for Step Functions Local.
    fn named(&self) -> Result<(&str, Option<&str>), Error> {
        match (self.machine.split_once('#'), self.case.as_deref()) {
            (Some((name, case)), None) if self.mock.is_some() => Ok((name, Some(case))),
            (Some((name, case)), None) => {
                Err(Error::Usage(format!("`{name}#{case}` names a test case: give its mock file with --mock")))
            }
            (Some((_, first)), Some(second)) => {
                Err(Error::Usage(format!("two test cases, `{first}` and `{second}`: give one of them")))
            }
            (None, case) => Ok((&self.machine, case)),
        }
    }

    /// The answers that the mock file has for a machine: a test case by its name.
    fn mocked(&self, machine: &Machine, case: Option<&str>) -> Result<Option<(String, MockedCase)>, Error> {
        let Some(path) = &self.mock else { return Ok(None) };
        let text = fs::read_to_string(path).map_err(|source| Error::Read { path: path.clone(), source })?;
        let failed = |error: MockConfigError| Error::MockFile { path: path.clone(), error: error.to_string() };
        let config = MockConfig::parse(&text).map_err(failed)?;
        config.check(machine).map_err(failed)?;
        let machine = machine.name.as_str();
        let case = match (case, config.test_cases(machine).collect::<Vec<_>>().as_slice()) {
            (Some(case), _) => case.to_owned(),
            (None, [only]) => (*only).to_owned(),
            // There is no such machine, which is said below.
            (None, []) => String::new(),
            (None, several) => {
                let names = several.join(", ");
                return Err(Error::Usage(format!(
                    "`{machine}` has several test cases: give one of them with --case: {names}"
                )));
            }
        };
        let mocked = config.test_case(machine, &case).map_err(failed)?;
        Ok(Some((case, mocked)))
    }
}
