//! What a Lambda function is told about its invocation.

use std::time::{Duration, Instant, SystemTime};

/// What a Lambda function is told about its invocation.
///
/// A test makes one with `Context::default()` and sets what it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Context {
    /// The id of the request.
    pub request_id: String,
    /// The ARN that was invoked; it may name a version or an alias.
    pub invoked_function_arn: String,
    /// When the function will be stopped, in milliseconds since the Unix epoch; in the local engine by its own clock.
    pub deadline: u64,
    /// The name of the function where it is deployed.
    pub function_name: String,
    /// The version of the function, such as `$LATEST`.
    pub function_version: String,
    /// The memory that the function has, in MB.
    pub memory_size: u32,
    /// The CloudWatch log group that the function writes to; empty where there is none.
    pub log_group_name: String,
    /// The log stream of this process in it; empty where there is none.
    pub log_stream_name: String,
    /// The header of AWS X-Ray, `Root=…;Parent=…;Sampled=…`, where the invocation has one.
    pub xray_trace_id: Option<String>,
    /// What the caller passed as `ClientContext`, where it did: the JSON text of `client`, `custom` and `environment`.
    pub client_context: Option<String>,
    /// The tenant that the invocation is for, where the function isolates tenants.
    pub tenant_id: Option<String>,
    /// When this process will be stopped, where it is known by the clock that only goes forward.
    stops: Option<Instant>,
}

impl Context {
    /// The same, with so much time from now on.
    #[doc(hidden)]
    #[must_use]
    pub fn with_time_remaining(self, time: Duration) -> Self {
        Self { stops: Instant::now().checked_add(time), ..self }
    }

    /// [`Context::deadline`] as a time.
    #[must_use]
    pub fn deadline_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(self.deadline)).unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// How much time the function has until it is stopped; none once the deadline has passed.
    #[must_use]
    pub fn time_remaining(&self) -> Duration {
        match self.stops {
            Some(stops) => stops.saturating_duration_since(Instant::now()),
            None => self.deadline_time().duration_since(SystemTime::now()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_that_remains_is_counted_from_when_the_invocation_began() {
        let hour = Duration::from_secs(3600);
        let context = Context { deadline: 5, ..Context::default() };
        assert_eq!(context.time_remaining(), Duration::ZERO);
        assert_eq!(context.deadline_time(), SystemTime::UNIX_EPOCH + Duration::from_millis(5));
        let remaining = context.with_time_remaining(hour).time_remaining();
        assert!(remaining <= hour && remaining > hour / 2);
        let in_an_hour = (SystemTime::now() + hour).duration_since(SystemTime::UNIX_EPOCH).unwrap();
        let deadline = u64::try_from(in_an_hour.as_millis()).unwrap();
        assert!(Context { deadline, ..Context::default() }.time_remaining() > hour / 2);
        assert!(Context { deadline: u64::MAX, ..Context::default() }.deadline_time().elapsed().is_err());
    }
}
