//! From a request to a response: attempts, retries, credentials.

mod attempt;
mod body;
mod multipart;
mod options;
mod params;
mod prepared;
mod redirect;
pub(crate) mod style;
pub(crate) mod trace;
mod wire_request;

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use self::attempt::{Failure, attempt};
pub(crate) use self::body::BodyReader;
pub use self::multipart::{Form, Progress, Upload};
pub(crate) use self::multipart::{ProgressFn, UploadError};
pub(crate) use self::options::{RequestOptions, parse_header, request_options};
pub use self::params::{Body, Params, Parts, Streams};
pub(crate) use self::params::{Pair, Payload};
pub(crate) use self::prepared::PreparedRequest;
pub(crate) use self::wire_request::Deadlines;
use self::wire_request::WireRequest;
use crate::config::Secret;
use crate::config::retry::may_repeat_after_success;
use crate::error::{Error, Result};
use crate::secrets::SafeText;

/// What is done with the body of a successful response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// It is read within the attempt.
    Buffered,
    /// It is left to the caller; the attempt ends with the headers.
    Streamed(Accept),
}

/// The `Accept` header for a streamed response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Accept {
    Events,
    Anything,
}

/// A successful response.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: AnswerBody,
    pub(crate) attempts: u32,
    /// Those of the last attempt.
    pub(crate) limits: Deadlines,
    /// Host and port of the server that it comes from, if a redirect led to another one.
    pub(crate) redirected: Option<Arc<SafeText>>,
}

pub(crate) enum AnswerBody {
    Buffered(Bytes),
    Streamed(BodyReader),
}

impl AnswerBody {
    /// What reads it, whether it is there already or not.
    pub(crate) fn into_reader(self, prepared: &PreparedRequest) -> BodyReader {
        match self {
            Self::Streamed(reader) => reader,
            Self::Buffered(body) => BodyReader::new(body.into(), None, None, prepared.secrets()),
        }
    }
}

/// Puts a future that sends a request behind a pointer. A future is compiled where that is done, with all futures in it:
/// here, once for all that [`send`], and not with the program that polls it.
#[inline(never)]
pub(crate) fn in_flight<T>(
    future: impl Future<Output = T> + Send + 'static,
) -> Pin<Box<dyn Future<Output = T> + Send>> {
    Box::pin(future)
}

/// Sends a request; with [`Mode::Streamed`] it is done when the headers of a successful response are there. A body
/// that is left to the caller has the limits of the attempt, until [`BodyReader::set_limit`] sets another one.
pub(crate) async fn send(prepared: &PreparedRequest, mode: Mode) -> Result<Answer> {
    let span = trace::request(prepared);
    let sent = span.around(send_with_retries(prepared, mode)).await;
    span.record(&sent);
    sent.map_err(|error| {
        prepared.explained(error).with_server(|| prepared.server()).with_operation(prepared.operation.id())
    })
}

async fn send_with_retries(prepared: &PreparedRequest, mode: Mode) -> Result<Answer> {
    prepared.check()?;
    let mut wire = WireRequest::new(prepared, mode)?;
    let mut secret = wire.secret(prepared, None).await.map_err(|error| error.with_sent(false))?;
    let mut renewed = false;
    let mut retries = 0;
    let mut attempts = 0;
    let mut may_have_been_sent = false;
    let mut answer_lost = false;
    loop {
        attempts += 1;
        let Failure { error, after_success } = match attempt(prepared, &mut wire, secret.as_ref()).await {
            Ok(answer) => return Ok(Answer { attempts, ..answer }),
            Err(failure) => *failure,
        };
        may_have_been_sent |= error.may_have_been_sent();
        let is_lost = error.is_answer_lost();
        let error = error.with_sent(may_have_been_sent).with_attempts(attempts).with_lost_answer_before(answer_lost);
        answer_lost |= is_lost;
        if !prepared.body.is_replayable() {
            return Err(error);
        }
        // A refused token may have expired early; asking for a new one once is no retry.
        let may_renew = !renewed && secret.as_ref().is_some_and(Secret::is_any_renewable);
        if may_renew && error.status() == Some(StatusCode::UNAUTHORIZED) {
            renewed = true;
            let renewal = wire.secret(prepared, secret.as_ref()).await;
            secret = renewal.map_err(|error| error.with_sent(true).with_attempts(attempts))?;
            continue;
        }
        if after_success && !may_repeat_after_success(&error, prepared.is_idempotent()) {
            return Err(error);
        }
        if may_have_been_sent && !prepared.may_be_repeated() {
            return Err(error);
        }
        let Some(delay) = next_delay(prepared, &error, retries) else {
            return Err(error);
        };
        // The failure is more informative than the deadline that prevents another attempt.
        if wire.deadline.is_some_and(|deadline| deadline.is_within(delay)) {
            return Err(error);
        }
        trace::retry(&error, delay);
        tokio::time::sleep(delay).await;
        retries += 1;
    }
}

fn next_delay(prepared: &PreparedRequest, error: &Error, retries: u32) -> Option<Duration> {
    let settings = &prepared.config.settings;
    let mut policy = settings.retry;
    if let Some(max_retries) = prepared.options.max_retries {
        policy.max_retries = max_retries;
    }
    policy.next_delay(error, retries, SystemTime::now(), (settings.jitter)())
}

/// An error of an attempt, that has not been decided on yet.
fn failure(error: Error) -> Box<Failure> {
    Box::new(Failure { error, after_success: false })
}
