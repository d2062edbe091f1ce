//! JSON-RPC over the pipes of a rust-analyzer process. Every wait has an end.

use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// No single answer takes longer, on a slow machine either.
const ANSWER: Duration = Duration::from_secs(180);

const LOG: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/editor/rust-analyzer.log");

/// The error code of LSP for a question that a change has overtaken.
const CONTENT_MODIFIED: i64 = -32801;

/// A language server that runs.
pub(crate) struct Client {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    /// Notifications that came while an answer was waited for.
    waiting: VecDeque<Value>,
    last_id: u64,
}

impl Client {
    /// Starts the server.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || forward(output, &sender));
        Self { process, input, messages, waiting: VecDeque::new(), last_id: 0 }
    }

    /// Asks, and waits for the answer. The server gives up a question when it learns of a change: it is asked again.
    pub(crate) fn request(&mut self, method: &str, params: &Value) -> Value {
        let end = Instant::now() + ANSWER;
        loop {
            let answer = self.ask(method, params, end);
            match answer.get("error") {
                None => return answer["result"].clone(),
                Some(error) if error["code"] == CONTENT_MODIFIED => {}
                Some(error) => {
                    // As good as no answer: the probe then says what it missed.
                    println!("{method}: {error}");
                    return Value::Null;
                }
            }
        }
    }

    fn ask(&mut self, method: &str, params: &Value, end: Instant) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.receive(end, method);
            if message.get("method").is_some() {
                self.waiting.push_back(message);
            } else if message["id"] == id {
                return message;
            }
        }
    }

    /// Says something that has no answer.
    pub(crate) fn notify(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// The next notification of this kind, whatever came before it; it has to come before `end`.
    pub(crate) fn notification(&mut self, method: &str, end: Instant) -> Value {
        loop {
            let message = self.waiting.pop_front().unwrap_or_else(|| self.receive(end, method));
            if message["method"] == method {
                return message["params"].clone();
            }
        }
    }

    /// The next message that is not the server's own question: those are answered here.
    fn receive(&mut self, end: Instant, what: &str) -> Value {
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let message = self.messages.recv_timeout(left).unwrap_or_else(|error| match error {
                RecvTimeoutError::Timeout => panic!("no `{what}` from rust-analyzer in time: see {LOG}"),
                RecvTimeoutError::Disconnected => panic!("rust-analyzer ended before `{what}`: see {LOG}"),
            });
            match (message.get("method"), message.get("id")) {
                (Some(_), Some(id)) => self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": null })),
                _ => return message,
            }
        }
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        self.input.flush().unwrap();
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // A test that fails must not leave the process behind; that it is gone already is no mistake.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Hands messages on until the server closes its output.
fn forward(mut output: BufReader<ChildStdout>, sender: &Sender<Value>) {
    while let Some(message) = read(&mut output) {
        if sender.send(message).is_err() {
            return;
        }
    }
}

/// One message: headers, an empty line, a body of `Content-Length` bytes.
fn read(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = None;
    loop {
        let mut line = String::new();
        output.read_line(&mut line).ok().filter(|read| *read > 0)?;
        let line = line.trim();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("Content-Length:") {
            length = value.trim().parse().ok();
        }
    }
    let mut body = vec![0; length?];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}
