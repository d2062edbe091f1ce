//! The two ways to call a Lambda function: its ARN as the resource, and `lambda:invoke`.

use super::{Call, Outcome, Reply, Resource};
use crate::eval::random::{self, Random};
use crate::json::{Object, Value};
use crate::payload::Payload;
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

    /// The event that the function is given.
    #[must_use]
    pub fn event(&self) -> Payload {
        if !self.is_invoke() {
            return self.input.clone();
        }
        match self.input.value().get("Payload") {
            None | Some(Value::Null) => Value::empty_object().into(),
            Some(payload) => payload.clone().into(),
        }
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
