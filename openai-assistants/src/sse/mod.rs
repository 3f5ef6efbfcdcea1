//! Decodes the bytes of a `text/event-stream` body into events, without doing any I/O.
//!
//! [`Decoder`] takes the body in chunks, which may end anywhere, and returns one [`RawEvent`] after the other, by the
//! rules of the WHATWG HTML standard, section "Interpreting an event stream". The same bytes result in the same
//! events, however they are split into chunks.
//!
//! ```
//! use openai_assistants::sse::Decoder;
//!
//! let mut decoder = Decoder::new();
//! decoder.push("event: thread.run.queued\nda".into());
//! assert!(decoder.next_event().is_none());
//! decoder.push("ta: {}\n\n".into());
//! let event = decoder.next_event().expect("the blank line ends the event")?;
//! assert_eq!(event.event, "thread.run.queued");
//! assert_eq!(event.data, "{}");
//! # Ok::<(), openai_assistants::sse::SseError>(())
//! ```
//!
//! It departs from the standard in these points:
//!
//! * `data` stays bytes. A browser replaces invalid UTF-8 before anything else; here the consumer, usually a JSON
//!   parser, sees what the server sent. Names and IDs are text, with replacements as in a browser.
//! * At the end of the body the standard drops an event whose blank line is missing. [`Decoder::finish`] delivers it
//!   when its last line was ended, as several servers close the body right after the last `data` line.
//! * An event has a [size limit](Decoder::with_max_event_size).
//!
//! Reconnecting is deliberately not supported: `retry` fields are ignored, and an `id` is returned, but never sent.

mod encode;
mod fast_path;
mod lines;
mod pending;
mod text;

use std::fmt;

use bytes::Bytes;

use self::lines::Lines;
use self::pending::Pending;
pub use self::text::Utf8Bytes;

/// The size limit of an event in a decoder made by [`Decoder::new`]: 16 MiB.
///
/// The largest event of the Assistants protocol is a message or a step in full, which stays below 2 MiB.
pub const MAX_EVENT_SIZE: usize = 16 * 1024 * 1024;

/// One event of a stream; its data is not parsed.
///
/// Where possible, `event` and `data` share the memory of the chunk that they came in. To keep an event for long
/// without keeping a large chunk, copy them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RawEvent {
    /// The event's name; empty if the server sent none, where a browser uses `message`.
    pub event: Utf8Bytes,
    /// The event's data: its `data` lines, joined by line feeds, byte for byte.
    pub data: Bytes,
    /// The last ID that the stream has set, in this event or an earlier one; `None` if it has not set any.
    ///
    /// A server resets the ID by sending an empty one.
    pub id: Option<Utf8Bytes>,
}

/// Why a stream of bytes cannot be decoded any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SseError {
    /// An event exceeds the size limit of the decoder.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
}

impl fmt::Display for SseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "an event of the stream is larger than {limit} bytes"),
        }
    }
}

impl std::error::Error for SseError {}

/// Splits the bytes of a `text/event-stream` body into events.
///
/// Pass each chunk to [`push`](Self::push), then call [`next_event`](Self::next_event) until it returns `None`; at the
/// end of the body, call [`finish`](Self::finish).
///
/// An event that lies within one chunk and has one `data` line is not copied: its name and data are slices of the
/// chunk. The work is linear in the number of bytes, however they are split into chunks.
pub struct Decoder {
    lines: Lines,
    pending: Pending,
    limit: usize,
    /// Set after an error or the end of the body: no more input is accepted and no more events are returned.
    ended: bool,
}

impl Decoder {
    /// A decoder for one body, with the size limit [`MAX_EVENT_SIZE`].
    pub fn new() -> Self {
        Self::with_max_event_size(MAX_EVENT_SIZE)
    }

    /// A decoder for one body that refuses events larger than `limit` bytes.
    ///
    /// The limit applies to what has to be buffered for an event: its name, its data with a line end for each line,
    /// the last ID, and the line that is being read. Comments are not buffered and may be of any length.
    pub fn with_max_event_size(limit: usize) -> Self {
        Self { lines: Lines::new(), pending: Pending::new(), limit, ended: false }
    }

    /// Adds the next chunk of the body, which may end anywhere.
    ///
    /// Chunks are kept until [`next_event`](Self::next_event) has read them; the size limit does not count them. So take
    /// events until there are no more before the next `push`. After an error or [`finish`](Self::finish) the chunk is
    /// dropped.
    pub fn push(&mut self, chunk: Bytes) {
        if !self.ended {
            self.lines.push(chunk);
        }
    }

    /// Returns the next event; `None` if more bytes are needed to complete one.
    ///
    /// An error is returned once, after all events before it; from then on the result is `None`.
    pub fn next_event(&mut self) -> Option<Result<RawEvent, SseError>> {
        loop {
            let budget = self.limit.saturating_sub(self.pending.size());
            if self.pending.is_blank() {
                if let Some((name, data)) = self.lines.usual_event(budget) {
                    return Some(Ok(self.pending.complete(name, data)));
                }
            }
            match self.lines.next_line(budget) {
                Ok(Some(line)) if line.is_empty() => {
                    if let Some(event) = self.pending.dispatch() {
                        return Some(Ok(event));
                    }
                }
                Ok(Some(line)) => {
                    self.pending.field(line);
                    // Replacements can make a name or an id larger than the line it was in.
                    if self.pending.size() > self.limit {
                        return Some(Err(self.fail()));
                    }
                }
                Ok(None) => return None,
                Err(lines::TooLong) => return Some(Err(self.fail())),
            }
        }
    }

    /// Returns the remaining events once the body has ended; `None` if there are none.
    ///
    /// An event that only lacks the blank line after it is returned. If the body ends within a line, the event that
    /// this line belongs to may be incomplete and is dropped: a truncated body never yields half an event.
    ///
    /// Events that [`next_event`](Self::next_event) has not yet returned come first, so call `finish` until it returns
    /// `None`.
    pub fn finish(&mut self) -> Option<Result<RawEvent, SseError>> {
        if let Some(event) = self.next_event() {
            return Some(event);
        }
        let last = if self.lines.in_line() { None } else { self.pending.dispatch() };
        self.end();
        last.map(Ok)
    }

    /// Returns the number of bytes that are buffered: the unread chunks and the unfinished event.
    ///
    /// After [`next_event`](Self::next_event) has returned `None`, it is at most the size limit.
    pub fn buffered(&self) -> usize {
        self.lines.buffered() + self.pending.size()
    }

    fn fail(&mut self) -> SseError {
        self.end();
        SseError::TooLarge { limit: self.limit }
    }

    fn end(&mut self) {
        self.ended = true;
        self.lines = Lines::new();
        self.pending = Pending::new();
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

/// Shows only sizes, since the content is other people's conversations.
impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder")
            .field("buffered", &self.buffered())
            .field("limit", &self.limit)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
