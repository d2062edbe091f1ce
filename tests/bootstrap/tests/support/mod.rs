//! AWS Lambda in small: a Runtime API, and the program that asks it for events.
//!
//! Source of the requests: docs.aws.amazon.com, "Using the Lambda runtime API for custom runtimes", 2026.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{Request, Response};
use serde_json::Value;
use std::collections::VecDeque;
use std::io::Read;
use std::net::SocketAddr;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, SystemTime};

const API: &str = "/2018-06-01/runtime/";
/// How long a program may take for all its events.
const LONGEST: Duration = Duration::from_secs(60);
/// How long an event may take, in milliseconds.
const DEADLINE: u64 = 30_000;

/// A program that is started as Lambda does.
pub(crate) struct Lambda {
    command: Command,
    status: u16,
    events: VecDeque<Vec<u8>>,
}

/// What came of it.
pub(crate) struct Outcome {
    /// What was posted, without what all paths begin with.
    pub(crate) posted: Vec<Posted>,
    /// How it ended; `None` where it waited for another event.
    pub(crate) status: Option<ExitStatus>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// One request to the Runtime API.
#[derive(Debug)]
pub(crate) struct Posted {
    pub(crate) path: String,
    pub(crate) body: Value,
    /// The header with the error's type.
    pub(crate) error_type: Option<String>,
}

enum Seen {
    Posted(Posted),
    /// Another event was asked for, and there is none.
    Done,
    Ended(ExitStatus),
}

/// What the server's requests share.
struct Api {
    /// What answers a request that posts something.
    status: u16,
    events: Mutex<VecDeque<Vec<u8>>>,
    served: Mutex<usize>,
    seen: Sender<Seen>,
}

impl Lambda {
    /// The program with this function, and with what Lambda says to every one.
    pub(crate) fn function(handler: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sfn-bootstrap-tests"));
        command.env_clear().envs([
            ("_HANDLER", handler),
            ("AWS_LAMBDA_FUNCTION_NAME", "shop-dev-function"),
            ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512"),
            ("AWS_LAMBDA_FUNCTION_VERSION", "7"),
            ("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/shop-dev-function"),
            ("AWS_LAMBDA_LOG_STREAM_NAME", "stream"),
        ]);
        Self { command, status: 202, events: VecDeque::new() }
    }

    /// The same with a variable of the environment; without it, where the value is empty.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        if value.is_empty() {
            self.command.env_remove(name)
        } else {
            self.command.env(name, value)
        };
        self
    }

    /// The same where the Runtime API answers what is posted with this status.
    pub(crate) fn refuses(self, status: u16) -> Self {
        Self { status, ..self }
    }

    /// Runs the program until it asks for an event after these, or ends.
    pub(crate) fn run(self, events: &[&str]) -> Outcome {
        self.run_bytes(events.iter().map(|event| event.as_bytes()))
    }

    /// The same with events that need not be text.
    pub(crate) fn run_bytes<'a>(mut self, events: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
        self.events.extend(events.into_iter().map(<[u8]>::to_vec));
        let (seen, sees) = channel();
        let api =
            Api { status: self.status, events: Mutex::new(self.events), served: Mutex::new(0), seen: seen.clone() };
        let address = serve(api);
        let program = self.command.env("AWS_LAMBDA_RUNTIME_API", address.to_string());
        let mut program = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (stdout, stderr) = (reads(program.stdout.take()), reads(program.stderr.take()));
        let program = Arc::new(Mutex::new(program));
        thread::spawn({
            let program = Arc::clone(&program);
            move || {
                loop {
                    if let Some(status) = program.lock().unwrap().try_wait().unwrap() {
                        let _ = seen.send(Seen::Ended(status));
                        return;
                    }
                    thread::sleep(Duration::from_millis(5));
                }
            }
        });
        let (posted, status) = watch(&sees);
        let _ = program.lock().unwrap().kill();
        Outcome { posted, status, stdout: stdout.join().unwrap(), stderr: stderr.join().unwrap() }
    }
}

fn watch(sees: &Receiver<Seen>) -> (Vec<Posted>, Option<ExitStatus>) {
    let mut posted = Vec::new();
    loop {
        match sees.recv_timeout(LONGEST).expect("the program neither answers nor ends") {
            Seen::Posted(request) => posted.push(request),
            Seen::Done => return (posted, None),
            Seen::Ended(status) => return (posted, Some(status)),
        }
    }
}

fn reads(from: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    let mut from = from.unwrap();
    thread::spawn(move || {
        let mut text = String::new();
        from.read_to_string(&mut text).unwrap();
        text
    })
}

/// Starts the Runtime API: where it listens.
fn serve(api: Api) -> SocketAddr {
    let (tells, told) = channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            tells.send(listener.local_addr().unwrap()).unwrap();
            let router = Router::new().fallback(answer).with_state(Arc::new(api));
            axum::serve(listener, router).await.unwrap();
        });
    });
    told.recv().unwrap()
}

async fn answer(State(api): State<Arc<Api>>, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path().strip_prefix(API).unwrap().to_owned();
    if path == "invocation/next" {
        let Some(event) = next(&api) else {
            api.seen.send(Seen::Done).unwrap();
            return std::future::pending().await;
        };
        return event;
    }
    let header = request.headers().get("Lambda-Runtime-Function-Error-Type");
    let error_type = header.map(|value| value.to_str().unwrap().to_owned());
    let body = to_bytes(request.into_body(), usize::MAX).await.unwrap();
    let body = serde_json::from_slice(&body).unwrap();
    api.seen.send(Seen::Posted(Posted { path, body, error_type })).unwrap();
    Response::builder().status(api.status).body(Body::empty()).unwrap()
}

fn next(api: &Api) -> Option<Response<Body>> {
    let event = api.events.lock().unwrap().pop_front()?;
    let mut served = api.served.lock().unwrap();
    *served += 1;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis();
    let response = Response::builder()
        .header("Lambda-Runtime-Aws-Request-Id", format!("request-{served}"))
        .header("Lambda-Runtime-Deadline-Ms", (u64::try_from(now).unwrap() + DEADLINE).to_string())
        .header("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-1:123456789012:function:shop")
        .header("Lambda-Runtime-Trace-Id", "Root=1-2-3")
        .header("Lambda-Runtime-Client-Context", r#"{"custom":{"execution":"e-1"}}"#)
        .header("Lambda-Runtime-Aws-Tenant-Id", "tenant");
    Some(response.body(Body::from(event)).unwrap())
}
