//! The Runtime API: what a program asks for events, and tells its answers.

use crate::server::Server;
use crate::{Answer, Function, LONGEST_PAYLOAD};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, body::Bytes};
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::{Mutex as AsyncMutex, mpsc, oneshot};

/// The Runtime API of one process.
#[derive(Debug)]
pub(crate) struct RuntimeApi {
    server: Server,
    events: mpsc::UnboundedSender<Event>,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Event {
    request_id: String,
    arn: String,
    deadline_ms: u128,
    text: String,
    answer: oneshot::Sender<Answer>,
}

#[derive(Debug)]
struct Shared {
    events: AsyncMutex<mpsc::UnboundedReceiver<Event>>,
    told: Mutex<Told>,
}

/// What the process has to answer, and what it said of its start.
#[derive(Debug, Default)]
struct Told {
    unanswered: HashMap<String, oneshot::Sender<Answer>>,
    init_error: Option<String>,
}

impl RuntimeApi {
    pub(crate) async fn start() -> io::Result<Self> {
        let (events, receiver) = mpsc::unbounded_channel();
        let shared = Arc::new(Shared { events: AsyncMutex::new(receiver), told: Mutex::default() });
        let router = Router::new()
            .route("/2018-06-01/runtime/invocation/next", get(next))
            .route("/2018-06-01/runtime/invocation/{id}/response", post(response))
            .route("/2018-06-01/runtime/invocation/{id}/error", post(error))
            .route("/2018-06-01/runtime/init/error", post(init_error))
            .layer(DefaultBodyLimit::disable())
            .with_state(Arc::clone(&shared));
        Ok(Self { server: Server::start(router).await?, events, shared })
    }

    /// `AWS_LAMBDA_RUNTIME_API`.
    pub(crate) fn address(&self) -> String {
        self.server.address.to_string()
    }

    /// Has the process take an event when it next asks for one. What is received is its answer.
    pub(crate) fn offer(&self, function: &Function, request_id: &str, text: String) -> oneshot::Receiver<Answer> {
        let (answer, receiver) = oneshot::channel();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let deadline_ms = (now + function.timeout).as_millis();
        let event = Event { request_id: request_id.to_owned(), arn: function.arn(), deadline_ms, text, answer };
        // Both ends are in this object.
        let _ = self.events.send(event);
        receiver
    }

    /// Why the process could not start, where it said so.
    pub(crate) fn init_error(&self) -> Option<String> {
        self.shared.told(|told| told.init_error.take())
    }
}

impl Shared {
    fn told<T>(&self, look: impl FnOnce(&mut Told) -> T) -> T {
        look(&mut self.told.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn answered(&self, request_id: &str, answer: Answer) -> Response {
        match self.told(|told| told.unanswered.remove(request_id)) {
            Some(caller) => {
                // Nobody waits for what took too long.
                let _ = caller.send(answer);
                accepted()
            }
            None => StatusCode::BAD_REQUEST.into_response(),
        }
    }
}

async fn next(State(shared): State<Arc<Shared>>) -> Response {
    let Some(event) = shared.events.lock().await.recv().await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let Event { request_id, arn, deadline_ms, text, answer } = event;
    let headers = [
        ("Content-Type", "application/json".to_owned()),
        ("Lambda-Runtime-Aws-Request-Id", request_id.clone()),
        ("Lambda-Runtime-Deadline-Ms", deadline_ms.to_string()),
        ("Lambda-Runtime-Invoked-Function-Arn", arn),
        ("Lambda-Runtime-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=0".to_owned()),
    ];
    shared.told(|told| told.unanswered.insert(request_id, answer));
    (headers, text).into_response()
}

async fn response(State(shared): State<Arc<Shared>>, Path(id): Path<String>, output: String) -> Response {
    if output.len() <= LONGEST_PAYLOAD {
        return shared.answered(&id, Answer::Output(output));
    }
    let message = format!("Response payload size exceeded maximum allowed payload size ({LONGEST_PAYLOAD} bytes).");
    // Only the caller is told more than the status.
    let _ = shared.answered(&id, Answer::error("Function.ResponseSizeTooLarge", &message));
    StatusCode::PAYLOAD_TOO_LARGE.into_response()
}

async fn error(State(shared): State<Arc<Shared>>, Path(id): Path<String>, error: String) -> Response {
    shared.answered(&id, Answer::Error(error))
}

async fn init_error(State(shared): State<Arc<Shared>>, error: Bytes) -> Response {
    shared.told(|told| told.init_error = Some(String::from_utf8_lossy(&error).into_owned()));
    accepted()
}

fn accepted() -> Response {
    (StatusCode::ACCEPTED, r#"{"status":"OK"}"#).into_response()
}
