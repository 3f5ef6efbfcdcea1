//! Collects the fields of an event until its blank line.

use bytes::Bytes;

use super::lines::Line;
use super::{RawEvent, Utf8Bytes};

/// The event that is being received.
pub(super) struct Pending {
    name: Utf8Bytes,
    data: Data,
    /// Kept after the event: by the standard, every later event has the last ID too.
    id: Option<Utf8Bytes>,
}

/// The `data` lines so far.
enum Data {
    None,
    One(Bytes),
    /// Joined by line feeds.
    Many(Vec<u8>),
}

impl Pending {
    pub(super) fn new() -> Self {
        Self { name: Utf8Bytes::new(), data: Data::None, id: None }
    }

    /// Bytes held for the event.
    #[inline]
    pub(super) fn size(&self) -> usize {
        let data = match &self.data {
            Data::None => 0,
            Data::One(line) => line.len() + 1,
            Data::Many(lines) => lines.len() + 1,
        };
        self.name.len() + data + self.id.as_ref().map_or(0, |id| id.len())
    }

    /// Takes in a line that is neither blank nor a comment.
    pub(super) fn field(&mut self, line: Line<'_>) {
        let bytes = line.bytes();
        if let Some(value) = value_of(b"data", bytes) {
            self.data.push(line, value);
        } else if let Some(value) = value_of(b"event", bytes) {
            self.name = Utf8Bytes::from_lossy(line.into_bytes_from(value));
        } else if let Some(value) = value_of(b"id", bytes) {
            let id = &bytes[value..];
            if memchr::memchr(0, id).is_none() {
                // A copy, as it would keep a whole chunk in memory until the end of the stream.
                self.id = Some(Utf8Bytes::from_lossy(Bytes::copy_from_slice(id)));
            }
        }
    }

    /// Whether there is no event begun.
    #[inline]
    pub(super) fn is_blank(&self) -> bool {
        self.name.is_empty() && matches!(self.data, Data::None)
    }

    /// An event that was read as a whole.
    #[inline]
    pub(super) fn complete(&self, event: Utf8Bytes, data: Bytes) -> RawEvent {
        RawEvent { event, data, id: self.id.clone() }
    }

    /// Completes the event at its blank line; an event without a `data` line is none.
    pub(super) fn dispatch(&mut self) -> Option<RawEvent> {
        let event = std::mem::take(&mut self.name);
        let data = match std::mem::replace(&mut self.data, Data::None) {
            Data::None => return None,
            Data::One(line) => line,
            Data::Many(lines) => Bytes::from(lines),
        };
        Some(RawEvent { event, data, id: self.id.clone() })
    }
}

impl Data {
    fn push(&mut self, line: Line<'_>, value: usize) {
        match self {
            Self::None => *self = Self::One(line.into_bytes_from(value)),
            Self::One(first) => {
                let value = line.bytes().get(value..).unwrap_or_default();
                let mut lines = Vec::with_capacity(first.len() + 1 + value.len());
                lines.extend_from_slice(first);
                lines.push(b'\n');
                lines.extend_from_slice(value);
                *self = Self::Many(lines);
            }
            Self::Many(lines) => {
                lines.push(b'\n');
                lines.extend_from_slice(line.bytes().get(value..).unwrap_or_default());
            }
        }
    }
}

/// Where the value begins in a line of the field `name`: behind the colon and one space. A line without a colon is a
/// field with an empty value.
fn value_of(name: &[u8], line: &[u8]) -> Option<usize> {
    match line.strip_prefix(name)? {
        [] => Some(line.len()),
        [b':', b' ', ..] => Some(name.len() + 2),
        [b':', ..] => Some(name.len() + 1),
        _ => None,
    }
}
