//! The API that clients call.

use crate::environment::{Environment, Served};
use crate::server::Server;
use crate::{Answer, Client, Function, LONGEST_PAYLOAD};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::json;
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Mutex;

/// The functions that are deployed, behind the API that calls them. Their processes are killed, at the latest, when the runtime of
/// tokio ends that they were started in.
#[derive(Debug)]
pub struct Lambda {
    server: Server,
    deployed: Arc<Deployed>,
}

#[derive(Debug)]
struct Deployed {
    functions: HashMap<String, (Function, Mutex<Option<Environment>>)>,
    logs: PathBuf,
    calls: AtomicU64,
    processes: AtomicU64,
}

impl Lambda {
    /// Deploys functions. What they write goes to `NAME.log` in the folder `logs`.
    ///
    /// # Errors
    /// When the system gives no port.
    pub async fn start(functions: impl IntoIterator<Item = Function>, logs: &FilePath) -> io::Result<Self> {
        let functions = functions.into_iter().map(|function| (function.name.clone(), (function, Mutex::default())));
        let deployed = Arc::new(Deployed {
            functions: functions.collect(),
            logs: logs.to_owned(),
            calls: AtomicU64::new(0),
            processes: AtomicU64::new(0),
        });
        let router = Router::new()
            .route("/2015-03-31/functions/{name}/invocations", post(invoke))
            .layer(DefaultBodyLimit::disable())
            .with_state(Arc::clone(&deployed));
        Ok(Self { server: Server::start(router).await?, deployed })
    }

    /// What calls them.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::new(format!("http://{}", self.server.address))
    }

    /// How often a function was called.
    #[must_use]
    pub fn calls(&self) -> u64 {
        self.deployed.calls.load(Ordering::Relaxed)
    }

    /// How many processes were started.
    #[must_use]
    pub fn processes(&self) -> u64 {
        self.deployed.processes.load(Ordering::Relaxed)
    }
}

impl Deployed {
    /// Calls a function; several calls of one wait for each other.
    async fn call(&self, name: &str, event: String) -> Option<io::Result<Answer>> {
        let (function, environment) = self.functions.get(name)?;
        let request_id = format!("00000000-0000-4000-8000-{:012}", self.calls.fetch_add(1, Ordering::Relaxed));
        let mut environment = environment.lock().await;
        let mut running = match environment.take().and_then(Environment::still_there) {
            Some(running) => running,
            None => match self.start(function).await {
                Ok(started) => started,
                Err(error) => return Some(Err(error)),
            },
        };
        let Served { answer, is_alive } = running.serve(function, &request_id, event).await;
        if is_alive {
            *environment = Some(running);
        }
        Some(Ok(answer))
    }

    async fn start(&self, function: &Function) -> io::Result<Environment> {
        self.processes.fetch_add(1, Ordering::Relaxed);
        let log = self.logs.join(format!("{}.log", function.name));
        Environment::start(function, File::options().create(true).append(true).open(log)?).await
    }
}

async fn invoke(State(deployed): State<Arc<Deployed>>, Path(name): Path<String>, event: String) -> Response {
    if event.len() > LONGEST_PAYLOAD {
        let message = format!(
            "{} byte payload is too large for the RequestResponse invocation type (limit {LONGEST_PAYLOAD} bytes)",
            event.len()
        );
        return refused(StatusCode::PAYLOAD_TOO_LARGE, "RequestTooLargeException", &message);
    }
    if let Err(error) = serde_json::from_str::<serde_json::Value>(&event) {
        let message = format!("Could not parse request body into json: {error}");
        return refused(StatusCode::BAD_REQUEST, "InvalidRequestContentException", &message);
    }
    match deployed.call(&name, event).await {
        None => refused(StatusCode::NOT_FOUND, "ResourceNotFoundException", &format!("Function not found: {name}")),
        Some(Err(error)) => refused(StatusCode::BAD_GATEWAY, "ServiceException", &error.to_string()),
        Some(Ok(Answer::Output(output))) => ([EXECUTED_VERSION], output).into_response(),
        Some(Ok(Answer::Error(error))) => {
            ([EXECUTED_VERSION, (Client::FUNCTION_ERROR, "Unhandled")], error).into_response()
        }
    }
}

const EXECUTED_VERSION: (HeaderName, &str) = (HeaderName::from_static("x-amz-executed-version"), "$LATEST");

/// An error of the service, not of a function.
fn refused(status: StatusCode, error: &'static str, message: &str) -> Response {
    let body = json!({ "Type": "User", "Message": message }).to_string();
    (status, [("x-amzn-errortype", error)], body).into_response()
}
