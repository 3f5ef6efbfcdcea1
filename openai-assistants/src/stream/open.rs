//! Opening a stream: up to the headers, and checking that the response is one.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::RawEventStream;
use super::linger::Linger;
use crate::error::{ApiError, Error, ErrorKind, Result, is_disguised};
use crate::http::PreparedRequest;
use crate::http::{self, Answer, AnswerBody, BodyReader, Mode};
use crate::json::from_bytes;
use crate::secrets::Secrets;
use crate::sse::Decoder;

/// How much of a response that is no stream is read, to find an error in it.
const MAX_OTHER_BODY: usize = 64 * 1024;

pub(super) async fn open(prepared: PreparedRequest) -> Result<RawEventStream> {
    let prepared = Arc::new(prepared);
    let Answer { status, headers, body, attempts, limits } =
        http::send(&prepared, Mode::Streamed { accept: "text/event-stream" }).await?;
    let mut reader = match body {
        AnswerBody::Streamed(reader) => reader,
        AnswerBody::Buffered(body) => {
            BodyReader::new(prepared.operation.id, body.into(), None, None, prepared.secrets())
        }
    };
    if is_no_stream(&headers) {
        let secrets = prepared.secrets();
        let (body, broken) = reader.read_some(MAX_OTHER_BODY).await;
        let request_id = crate::headers::request_id(&headers, &secrets);
        // Of a body that broke off there may be enough to tell; one that does not come tells nothing.
        let error = match broken.filter(Error::is_timeout) {
            Some(error) => error,
            None => explain(body, headers, &secrets),
        };
        return Err(error.with_operation(prepared.operation.id).with_request_id(request_id).with_attempts(attempts));
    }
    reader.limit(limits.deadline);
    let decoder = Decoder::with_max_event_size(prepared.config.settings.max_event_size);
    Ok(RawEventStream {
        prepared,
        status,
        headers,
        attempts,
        has_event: false,
        reader,
        decoder,
        role: None,
        linger: Linger::default(),
        streak: 0,
        ended: false,
    })
}

/// Whether the content type rules a stream out. Servers that send another one, or none, get the benefit of the doubt.
fn is_no_stream(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let content_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(content_type.as_str(), "application/json" | "text/html" | "application/problem+json")
}

/// Some servers report an error with status 200; others do not support streaming and answer as if it had not been
/// requested.
fn explain(body: Bytes, headers: HeaderMap, secrets: &Secrets) -> Error {
    let json = from_bytes::<serde_json::Value>(&body);
    let has_error = |json: &serde_json::Value| json.get("error").is_some_and(|error| !error.is_null());
    if json.is_ok_and(|json| has_error(&json) || is_disguised(&json)) {
        return Error::from_api(ErrorKind::Stream, ApiError::from_event(body, secrets).with_headers(headers, secrets));
    }
    let message = "the server answered with one response instead of a stream of events; it may not support streaming";
    Error::new(ErrorKind::Decode, message)
}
