//! Calls functions over HTTP.

use crate::Answer;
use axum::http::HeaderName;
use std::time::Duration;

/// A client of the API that calls functions.
#[derive(Clone, Debug)]
pub struct Client {
    http: reqwest::Client,
    endpoint: String,
}

/// More than any function may take.
const TIMEOUT: Duration = Duration::from_secs(120);

impl Client {
    /// The header of an answer that is an error.
    pub(crate) const FUNCTION_ERROR: HeaderName = HeaderName::from_static("x-amz-function-error");

    /// Of the API at `endpoint`.
    #[must_use]
    pub fn new(endpoint: String) -> Self {
        Self { http: reqwest::Client::new(), endpoint }
    }

    /// Calls a function with an event, which is JSON text.
    ///
    /// # Errors
    /// When it could not be called: no such function, no JSON, nobody there.
    pub async fn invoke(&self, function: &str, event: String) -> Result<Answer, String> {
        let url = format!("{}/2015-03-31/functions/{function}/invocations", self.endpoint);
        let called = |error: reqwest::Error| format!("calling `{function}`: {error}");
        let response = self.http.post(url).body(event).timeout(TIMEOUT).send().await.map_err(called)?;
        let status = response.status();
        let is_error = response.headers().contains_key(Self::FUNCTION_ERROR);
        let text = response.text().await.map_err(called)?;
        match (status.is_success(), is_error) {
            (true, false) => Ok(Answer::Output(text)),
            (true, true) => Ok(Answer::Error(text)),
            (false, _) => Err(format!("calling `{function}`: {status}: {text}")),
        }
    }
}
