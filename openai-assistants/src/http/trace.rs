//! Spans for requests, by the OpenTelemetry conventions for generative AI. Without the feature `tracing` all of it is
//! nothing. No body, no key, no id and no query is recorded. The span of a stream ends when its headers are there.

#[cfg(feature = "tracing")]
mod enabled {
    use std::future::Future;
    use std::time::Duration;

    use std::borrow::Cow;
    use tracing::Instrument;

    use tracing::field::Empty;

    use crate::error::{Error, Result};
    use crate::http::Answer;
    use crate::http::PreparedRequest;
    use crate::json::Deviation;

    /// The span that the sending of a request is in.
    pub(crate) struct RequestSpan(tracing::Span);

    /// The span of a request that is about to be sent.
    pub(crate) fn request(prepared: &PreparedRequest) -> RequestSpan {
        let operation = &prepared.operation;
        let base = prepared.config.base_of(operation.id_ref()).unwrap_or(Cow::Borrowed(&prepared.config.base_url));
        RequestSpan(tracing::info_span!(
            "openai_assistants.request",
            otel.name = format_args!("{} {}", operation.method(), operation.template()),
            otel.kind = "client",
            otel.status_code = Empty,
            gen_ai.provider.name = prepared.config.settings.profile.provider(),
            gen_ai.operation.name = operation_name(operation.id_ref()),
            openai.operation.id = operation.id_ref(),
            http.request.method = operation.method().as_str(),
            url.template = operation.template(),
            server.address = base.host_str(),
            server.port = base.port_or_known_default(),
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            openai.request.id = Empty,
            error.type = Empty,
        ))
    }

    impl RequestSpan {
        /// Not `async`, as the future would then be there twice.
        pub(crate) fn around<F: Future>(&self, send: F) -> impl Future<Output = F::Output> + use<F> {
            send.instrument(self.0.clone())
        }

        /// Records how it went.
        pub(crate) fn record(&self, result: &Result<Answer>) {
            let Self(span) = self;
            let (status, request_id, attempts) = match result {
                Ok(answer) => (Some(answer.status), crate::headers::request_id_ref(&answer.headers), answer.attempts),
                Err(error) => (error.status(), error.request_id(), error.attempts()),
            };
            span.record("http.request.resend_count", attempts.saturating_sub(1));
            if let Some(status) = status {
                span.record("http.response.status_code", status.as_u16());
            }
            if let Some(id) = request_id {
                span.record("openai.request.id", id);
            }
            if let Err(error) = result {
                span.record("otel.status_code", "ERROR");
                match error.status() {
                    Some(status) => span.record("error.type", status.as_str()),
                    None => span.record("error.type", tracing::field::debug(error.kind())),
                };
            }
        }
    }

    /// Records that an attempt failed and is retried.
    pub(crate) fn retry(error: &Error, delay: Duration) {
        tracing::debug!(kind = ?error.kind(), status = error.status().map(|s| s.as_u16()), ?delay, "trying again");
    }

    /// Records each place where a response, or an event, is not as documented.
    pub(crate) fn deviations(operation: &str, deviations: &[Deviation]) {
        for deviation in deviations {
            tracing::warn!(
                openai.operation.id = operation,
                path = deviation.path(),
                expected = deviation.expected(),
                found = deviation.found(),
                "the response is not as documented"
            );
        }
    }

    /// The conventions' names for what agents do; the API's own name for the rest.
    fn operation_name(id: &str) -> &str {
        match id {
            "createAssistant" => "create_agent",
            "createRun" | "createThreadAndRun" | "submitToolOutputsToRun" | "submitToolOuputsToRun" => "invoke_agent",
            other => other,
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod disabled {
    use std::future::Future;
    use std::time::Duration;

    use crate::error::{Error, Result};
    use crate::http::Answer;
    use crate::http::PreparedRequest;
    use crate::json::Deviation;

    pub(crate) struct RequestSpan;

    pub(crate) fn request(_: &PreparedRequest) -> RequestSpan {
        RequestSpan
    }

    impl RequestSpan {
        pub(crate) fn around<F: Future>(&self, send: F) -> F {
            send
        }

        pub(crate) fn record(&self, _: &Result<Answer>) {}
    }

    pub(crate) fn retry(_: &Error, _: Duration) {}

    pub(crate) fn deviations(_: &str, _: &[Deviation]) {}
}

#[cfg(not(feature = "tracing"))]
pub(crate) use self::disabled::{deviations, request, retry};
#[cfg(feature = "tracing")]
pub(crate) use self::enabled::{deviations, request, retry};
