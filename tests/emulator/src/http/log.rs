//! One line for each request.

use std::fmt::{self, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use bytes::Bytes;
use hyper::body::{Frame, SizeHint};
use hyper::{Method, Response};

use super::Body;
use super::body::Broken;
use crate::fault::Fault;

/// Where lines go.
#[derive(Clone)]
pub(crate) struct Log(Arc<dyn Fn(&str) + Send + Sync>);

impl Log {
    pub(crate) fn new(write: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self(Arc::new(write))
    }

    pub(super) fn write(&self, line: &str) {
        (self.0)(line);
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Log").finish_non_exhaustive()
    }
}

/// Why a request was refused, among the extensions of its response.
#[derive(Clone)]
pub(super) struct Refused(pub(super) String);

/// A line that is written when it is dropped, which is when the response has been sent or the client has gone away.
pub(super) struct Line {
    log: Log,
    start: Instant,
    request: String,
    /// `-` before there is one.
    status: String,
    faults: Vec<String>,
    refused: Option<String>,
    is_complete: bool,
}

impl Line {
    pub(super) fn new(log: &Log, method: &Method, path: &str) -> Self {
        Self {
            log: log.clone(),
            start: Instant::now(),
            request: format!("{method} {path}"),
            status: "-".to_owned(),
            faults: Vec::new(),
            refused: None,
            is_complete: false,
        }
    }

    /// Notes the faults of the request.
    pub(super) fn faults(line: &mut Option<Self>, faults: &[Fault]) {
        if let Some(line) = line {
            line.faults = faults.iter().map(ToString::to_string).collect();
        }
    }

    /// Records the head of the response.
    pub(super) fn answered<B>(line: &mut Option<Self>, response: &mut Response<B>) {
        let refused = response.extensions_mut().remove::<Refused>();
        if let Some(line) = line {
            line.status = response.status().as_u16().to_string();
            line.refused = refused.map(|Refused(why)| why);
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let mut text = format!("{} {} {} ms", self.request, self.status, self.start.elapsed().as_millis());
        // Writing to a string does not fail.
        if !self.faults.is_empty() {
            let _ = write!(text, "; fault: {}", self.faults.join(", "));
        }
        if let Some(why) = &self.refused {
            let _ = write!(text, "; refused: {why}");
        }
        if !self.is_complete && self.faults.is_empty() {
            text.push_str("; the client disconnected");
        }
        // What clients send is among it, and must not look like another line.
        if text.contains(char::is_control) {
            text = text
                .chars()
                .map(|one| if one.is_control() { one.escape_default().to_string() } else { one.into() })
                .collect();
        }
        self.log.write(&text);
    }
}

/// A body with the line for its request.
pub(super) struct Logged {
    body: Body,
    line: Option<Line>,
}

impl Logged {
    pub(super) fn new(body: Body, line: Option<Line>) -> Self {
        let mut logged = Self { body, line };
        logged.finish_if(hyper::body::Body::is_end_stream(&logged.body));
        logged
    }

    fn finish_if(&mut self, is_over: bool) {
        if let (Some(line), true) = (&mut self.line, is_over) {
            line.is_complete = true;
        }
    }
}

impl hyper::body::Body for Logged {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        let is_over = matches!(frame, Poll::Ready(None)) || self.body.is_end_stream();
        self.finish_if(is_over);
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
