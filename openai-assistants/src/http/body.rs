//! The body of a response, read piece by piece within its time limits.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use tokio::time::Sleep;

use super::attempt::transport_error;
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::secrets::{SafeText, Secrets};

/// The body of a response. Nothing is read ahead of who asks for it; dropping it closes the connection unless the body
/// is at its end. Its errors do not name the operation, which who asks for them knows.
pub(crate) struct BodyReader {
    /// `None` after the end or an error.
    body: Option<reqwest::Body>,
    idle: Option<Duration>,
    limit: Option<Deadline>,
    /// Set only while waiting, for the limit that is reached first, and whether that is the idle limit.
    timer: Option<(Pin<Box<Sleep>>, bool)>,
    /// What errors must not show.
    secrets: Secrets,
    /// The server that it comes from, if a redirect led there.
    redirected: Option<Arc<SafeText>>,
}

impl BodyReader {
    pub(crate) fn new(body: reqwest::Body, idle: Option<Duration>, limit: Option<Deadline>, secrets: Secrets) -> Self {
        Self { body: Some(body), idle, limit, timer: None, secrets, redirected: None }
    }

    /// What errors must not show.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    pub(super) fn with_redirected(mut self, server: Option<Arc<SafeText>>) -> Self {
        self.redirected = server;
        self
    }

    /// The server that it comes from, if a redirect led to another one than was asked.
    pub(crate) fn redirected(&self) -> Option<&Arc<SafeText>> {
        self.redirected.as_ref()
    }

    /// By when all of it has to be there.
    pub(crate) fn limit(&self) -> Option<Deadline> {
        self.limit
    }

    /// Replaces the limit on all of the body; that on gaps stays.
    pub(crate) fn set_limit(&mut self, limit: Option<Deadline>) {
        (self.limit, self.timer) = (limit, None);
    }

    /// The next piece, as received from the connection; `None` at the end.
    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            match Pin::new(body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) => {
                    // A server that sends without a pause never lets a timer be looked at.
                    if let Some(limit) = self.limit.filter(Deadline::has_passed) {
                        return self.fail(limit.error());
                    }
                    match frame.into_data() {
                        Ok(chunk) if !chunk.is_empty() => {
                            self.timer = None;
                            return Poll::Ready(Some(Ok(chunk)));
                        }
                        // Trailers mean nothing here, and what is empty is no sign of life.
                        _ => {}
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    let error = transport_error(error, &self.secrets).with_sent(true);
                    return self.fail(error);
                }
                Poll::Ready(None) => {
                    self.body = None;
                    return Poll::Ready(None);
                }
                Poll::Pending => return self.poll_timer(cx),
            }
        }
    }

    fn poll_timer(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.timer.is_none() {
            let at = |limit: &Deadline| limit.at();
            let (idle, limit) = (self.idle_limit().as_ref().map(at), self.limit.as_ref().map(at));
            let is_idle = idle.is_some_and(|idle| limit.is_none_or(|limit| idle <= limit));
            let first = if is_idle { idle } else { limit };
            self.timer = first.map(|first| (Box::pin(tokio::time::sleep_until(first)), is_idle));
        }
        let Some((timer, is_idle)) = &mut self.timer else { return Poll::Pending };
        ready!(timer.as_mut().poll(cx));
        match if *is_idle { self.idle_limit() } else { self.limit } {
            Some(limit) => self.fail(limit.error()),
            // Never: a timer is for one of the two, and is dropped when the limit changes.
            None => Poll::Pending,
        }
    }

    fn idle_limit(&self) -> Option<Deadline> {
        Deadline::optional(TimeoutKind::Idle, self.idle)
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<Bytes>>> {
        self.close();
        Poll::Ready(Some(Err(error.with_redirected(self.redirected.as_ref()))))
    }

    /// Lets the connection go.
    pub(crate) fn close(&mut self) {
        self.body = None;
        self.timer = None;
    }

    pub(crate) async fn chunk(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// The whole body, if it is no longer than `max` bytes.
    pub(crate) async fn read_all(&mut self, max: usize) -> Result<Bytes> {
        let mut read = Collected::new();
        while let Some(chunk) = poll_fn(|cx| self.poll_chunk(cx)).await {
            read.push(chunk?);
            if read.len() > max {
                self.close();
                let message = SafeText::internal(format!(
                    "the response is larger than {max} bytes; raise `ClientBuilder::max_response_size`"
                ));
                return Err(Error::new(ErrorKind::TooLarge, message).with_redirected(self.redirected.as_ref()));
            }
        }
        Ok(read.into_bytes())
    }

    /// As much of the body as comes, up to `max` bytes, and why it is not more if that is an error.
    pub(crate) async fn read_some(&mut self, max: usize) -> (Bytes, Option<Error>) {
        let mut read = Collected::new();
        while let Some(chunk) = self.chunk().await {
            let chunk = match chunk {
                Ok(chunk) => chunk,
                Err(error) => return (read.into_bytes(), Some(error)),
            };
            let room = max - read.len();
            if chunk.len() >= room {
                read.push(chunk.slice(..room));
                self.close();
                break;
            }
            read.push(chunk);
        }
        (read.into_bytes(), None)
    }
}

/// Joins chunks; a body that came as one is not copied.
enum Collected {
    One(Bytes),
    Several(BytesMut),
}

impl Collected {
    fn new() -> Self {
        Self::One(Bytes::new())
    }

    fn len(&self) -> usize {
        match self {
            Self::One(first) => first.len(),
            Self::Several(all) => all.len(),
        }
    }

    fn push(&mut self, chunk: Bytes) {
        match self {
            Self::One(first) if first.is_empty() => *first = chunk,
            Self::One(first) => {
                let mut all = BytesMut::with_capacity(first.len() + chunk.len());
                all.extend_from_slice(first);
                all.extend_from_slice(&chunk);
                *self = Self::Several(all);
            }
            Self::Several(all) => all.extend_from_slice(&chunk),
        }
    }

    fn into_bytes(self) -> Bytes {
        match self {
            Self::One(first) => first,
            Self::Several(all) => all.freeze(),
        }
    }
}
