//! The two ways to call a Lambda function: its ARN as the resource, and `lambda:invoke`.

use super::{Call, Outcome, Reply, Resource};
use crate::Failure;
use crate::eval::random::{self, Random};
use crate::json::{Object, Value};
use crate::payload::Payload;
use base64::prelude::{BASE64_STANDARD, Engine};
use std::cell::Cell;
use std::hash::{DefaultHasher, Hash, Hasher};

impl Call {
    /// The Lambda function that is called, as the definition names it: by its ARN, a part of it, its name, or the id of one
    /// that the program declares.
    #[must_use]
    pub fn function(&self) -> Option<&str> {
        match &self.resource {
            Resource::Function(function) | Resource::FunctionArn(function) => Some(function),
            _ if self.is_invoke() => self.input.value().get("FunctionName")?.as_str(),
            _ => None,
        }
    }

    /// The event that the function is given. A `Payload` that is a text is the body of the request: the JSON in it, as it stands, and
    /// the text itself where it is no JSON. Recorded.
    #[must_use]
    pub fn event(&self) -> Payload {
        if !self.is_invoke() {
            return self.input.clone();
        }
        match self.input.value().get("Payload") {
            None | Some(Value::Null) => Value::empty_object().into(),
            Some(Value::String(text)) => {
                Payload::parse(text.as_str()).unwrap_or_else(|_| Value::String(text.clone()).into())
            }
            Some(payload) => payload.clone().into(),
        }
    }

    /// What a function is told of its caller: the JSON text of `ClientContext`, and `TenantId`.
    ///
    /// # Errors
    /// What Lambda says of a `ClientContext` that it refuses.
    pub(super) fn caller(&self) -> Result<Caller, Failure> {
        let argument = |key: &str| self.input.value().get(key).filter(|_| self.is_invoke());
        let client_context = argument("ClientContext").filter(|context| !context.is_null());
        let client_context = client_context.map(|context| context.as_str().and_then(decoded).ok_or_else(refused));
        let tenant_id = argument("TenantId").and_then(Value::as_str).map(str::to_owned);
        Ok(Caller { client_context: client_context.transpose()?, tenant_id })
    }

    /// The answer to this call, where the function returned this.
    #[must_use]
    pub fn returned(&self, output: Payload) -> Reply {
        match &self.resource {
            resource if resource.is_callback() => {
                let mut reply = Reply::new(Outcome::Never);
                reply.submitted = Some(self.response(&output).into());
                reply
            }
            _ if self.is_invoke() => self.response(&output).into(),
            _ => output.into(),
        }
    }

    /// Whether it is a call of the optimized integration of Lambda.
    pub(super) fn is_invoke(&self) -> bool {
        self.resource.is_invoke()
    }

    /// What `lambda:invoke` gives, but for the headers `Date` and `X-Amzn-Trace-Id`.
    fn response(&self, output: &Payload) -> Value {
        let request = self.request_id();
        let length = output.text().len().to_string();
        let headers = [
            ("Connection", "keep-alive"),
            ("Content-Length", &length),
            ("Content-Type", "application/json"),
            ("X-Amz-Executed-Version", "$LATEST"),
            ("x-amzn-Remapped-Content-Length", "0"),
            ("x-amzn-RequestId", &request),
        ];
        let single = headers.iter().map(|(name, text)| (*name, Value::from(*text)));
        let all = headers.iter().map(|(name, text)| (*name, [Value::from(*text)].into_iter().collect()));
        let http = Object::from_iter([
            ("AllHttpHeaders", all.collect()),
            ("HttpHeaders", single.collect()),
            ("HttpStatusCode", Value::from(200_i64)),
        ]);
        let metadata = Object::from_iter([("RequestId", Value::from(request.as_str()))]);
        Value::from_iter([
            ("ExecutedVersion", Value::from("$LATEST")),
            ("Payload", output.value().clone()),
            ("SdkHttpMetadata", http.into()),
            ("SdkResponseMetadata", metadata.into()),
            ("StatusCode", Value::from(200_i64)),
        ])
    }

    /// An id for the request: the same for the same call of the same execution.
    pub(super) fn request_id(&self) -> String {
        random::uuid(&Bits { call: self, taken: Cell::new(0) })
    }
}

/// What a function is told of its caller.
pub(super) struct Caller {
    pub(super) client_context: Option<String>,
    pub(super) tenant_id: Option<String>,
}

/// The JSON object that Base64 stands for.
fn decoded(text: &str) -> Option<String> {
    let text = String::from_utf8(BASE64_STANDARD.decode(text).ok()?).ok()?;
    let value = Value::parse(&text).ok()?;
    value.as_object().map(|_| value.to_text())
}

fn refused() -> Failure {
    let cause = "Client context must be a valid Base64-encoded JSON object.";
    Failure::new("Lambda.InvalidRequestContentException", cause)
}

/// Random bits that a call determines.
struct Bits<'a> {
    call: &'a Call,
    taken: Cell<u8>,
}

impl Random for Bits<'_> {
    fn next_u64(&self) -> u64 {
        let Call { machine, state, attempt, iteration, now, .. } = self.call;
        let mut hasher = DefaultHasher::new();
        (self.taken.replace(self.taken.get() + 1), machine, state, attempt, iteration, now).hash(&mut hasher);
        hasher.finish()
    }
}
