//! What a server answered with instead of a stream.

use std::any::Any;
use std::fmt;
use std::sync::OnceLock;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::error::{ApiError, Error, ErrorKind, is_disguised};
use crate::json::{Json, any, from_bytes};
use crate::secrets::Secrets;

/// The one response that came instead of a stream; attached to the error that says so. What it holds is looked at by who
/// knows the type.
pub(crate) struct PlainAnswer {
    body: Bytes,
    headers: HeaderMap,
    value: OnceLock<Option<Box<dyn Any + Send + Sync>>>,
}

impl PlainAnswer {
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as a type; the type of the first call is the only one.
    pub(crate) fn value<T: Json + Send + Sync + 'static>(&self) -> Option<&T> {
        let decode = || Some(Box::new(from_bytes::<T>(&self.body).ok()?) as Box<dyn Any + Send + Sync>);
        self.value.get_or_init(decode).as_ref()?.downcast_ref()
    }
}

impl fmt::Debug for PlainAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlainAnswer").finish_non_exhaustive()
    }
}

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
    error.with_attachment(PlainAnswer { body, headers: headers.clone(), value: OnceLock::new() })
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
