//! From pieces of the body to events, up to the end of the stream.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::RawEventStream;
use super::answer::explain;
use super::sniff::Sniff;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::secrets::SafeText;
use crate::sse::RawEvent;

/// How many pieces are taken in a row before others get their turn. A server that floods the stream with comments would
/// otherwise keep the thread busy, and a timeout around the reading would never be polled.
const STREAK: u8 = 64;

impl RawEventStream {
    pub(super) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawEvent>>> {
        while !self.ended {
            if let Some(event) = self.decoder.next_event() {
                self.has_event |= event.is_ok();
                return Poll::Ready(Some(event.map_err(|error| self.too_large(&error))));
            }
            if self.streak == STREAK {
                self.streak = 0;
                if self.linger.poll_over(cx).is_ready() {
                    break;
                }
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            match self.reader.poll_chunk(cx) {
                Poll::Pending => {
                    self.streak = 0;
                    ready!(self.linger.poll_over(cx));
                    break;
                }
                Poll::Ready(Some(Ok(chunk))) => {
                    self.streak += 1;
                    match self.sniff.push(chunk) {
                        Some(chunk) => self.decoder.push(chunk),
                        None if self.sniff.is_full() => self.reader.close(),
                        None => {}
                    }
                }
                // The server has fallen silent, with nothing left to say.
                Poll::Ready(Some(Err(error)))
                    if self.linger.has_begun() && error.timeout_kind() == Some(TimeoutKind::Idle) =>
                {
                    break;
                }
                Poll::Ready(Some(Err(error))) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(self.error(error).in_stream())));
                }
                Poll::Ready(None) => {
                    if let Some(rest) = self.sniff.finish() {
                        self.decoder.push(rest);
                        continue;
                    }
                    if let Sniff::Other(body) = &mut self.sniff {
                        let body = body.split().freeze();
                        self.ended = true;
                        self.has_event = true;
                        let error = explain(body, &self.headers, &self.prepared.secrets());
                        return Poll::Ready(Some(Err(self.error(error))));
                    }
                    match self.decoder.finish() {
                        Some(event) => {
                            self.has_event |= event.is_ok();
                            return Poll::Ready(Some(event.map_err(|error| self.too_large(&error))));
                        }
                        None => break,
                    }
                }
            }
        }
        self.ended = true;
        // A body that has ended by now leaves a connection that can be used again; one that has not is not waited for.
        let _ = self.reader.poll_chunk(cx);
        self.reader.close();
        Poll::Ready(None)
    }

    fn too_large(&mut self, error: &impl ToString) -> Error {
        self.ended = true;
        self.reader.close();
        self.error(Error::new(ErrorKind::TooLarge, SafeText::internal(error.to_string())))
    }
}

impl Stream for RawEventStream {
    type Item = Result<RawEvent>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<RawEvent>>> {
        let event = ready!(self.poll_event(cx));
        if let (Some(Ok(event)), Some(is_last)) = (&event, self.is_last) {
            if is_last(event) {
                self.linger.begin();
            }
        }
        Poll::Ready(event)
    }
}
