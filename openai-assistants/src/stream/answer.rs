//! What a server answered with instead of a stream.

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::error::{ApiError, Error, ErrorKind, is_disguised};
use crate::json::any;
use crate::secrets::Secrets;

#[cfg(feature = "helpers")]
use super::plain::PlainAnswer;

/// Some servers report an error with status 200; others know no streams and answer as if none had been asked for.
pub(super) fn explain(body: Bytes, headers: &HeaderMap, secrets: &Secrets) -> Error {
    let json = any(&body);
    if json.as_ref().is_some_and(is_error) {
        let api = ApiError::from_event(body, secrets).with_headers(headers.clone(), secrets);
        return Error::from_api(ErrorKind::Stream, api);
    }
    let error = match json.as_ref().and_then(run_id) {
        Some(id) => Error::new(
            ErrorKind::Decode,
            secrets.text(format!(
                "the server answered with the run {id} as JSON instead of a stream of events; wait for it with \
                 `runs().poll`, or stream with `RunStream::resume_by_polling`, which polls instead"
            )),
        )
        .with_answer(true),
        None => Error::new(
            ErrorKind::Decode,
            "the server answered with one response instead of a stream of events; it may not support streaming",
        ),
    };
    #[cfg(feature = "helpers")]
    let error = error.with_attachment(PlainAnswer::new(body, headers.clone()));
    error
}

fn is_error(json: &Value) -> bool {
    let is_there = |name: &str| json.get(name).is_some_and(|value| !value.is_null());
    is_there("error") && !is_there("id") || is_disguised(json)
}

/// The id of the run that the JSON is, in a list of one as well.
fn run_id(json: &Value) -> Option<&str> {
    let run = json.as_array().and_then(|list| list.first()).unwrap_or(json);
    let is_run = match run.get("object") {
        Some(object) => object == "thread.run",
        None => run.get("status").is_some() && run.get("thread_id").is_some(),
    };
    run.get("id")?.as_str().filter(|id| is_run && !id.is_empty())
}
