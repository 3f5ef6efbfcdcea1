//! Splits chunks into lines: the byte order mark, the three line ends, and lines that span chunks.

use std::collections::VecDeque;
use std::ops::Range;

use bytes::Bytes;
use memchr::memchr2;

use super::fast_path::FastPath;
use super::text::Utf8Bytes;

const BOM: [u8; 3] = *b"\xEF\xBB\xBF";

/// The capacity that is kept for the next line that spans chunks.
const KEPT_CAPACITY: usize = 16 * 1024;

/// A line without its end, still where it was read.
pub(super) enum Line<'a> {
    /// Within one chunk.
    Shared(&'a Bytes, Range<usize>),
    /// Put together from several chunks.
    Joined(&'a mut Vec<u8>),
}

/// The line is longer than the caller had room for.
#[derive(Debug)]
pub(super) struct TooLong;

/// Reads lines from chunks. The beginning of an unfinished line is moved to `joined` and not searched again.
pub(super) struct Lines {
    chunk: Bytes,
    /// How far `chunk` has been read.
    at: usize,
    /// The chunks after it.
    queue: VecDeque<Bytes>,
    state: State,
    /// The beginning of the line, while [`State::InLine`]; else what is left of an earlier one.
    joined: Vec<u8>,
}

/// What the next byte is part of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Perhaps of a byte order mark, of which this many bytes were seen.
    Bom(usize),
    /// A line that begins with it.
    LineStart,
    /// A line that begins with it, unless it is a line feed, which then belongs to the carriage return before.
    AfterCr,
    /// A line whose beginning is in `joined`.
    InLine,
    /// A comment, whose beginning was dropped.
    InComment,
}

impl Lines {
    pub(super) fn new() -> Self {
        Self { chunk: Bytes::new(), at: 0, queue: VecDeque::new(), state: State::Bom(0), joined: Vec::new() }
    }

    pub(super) fn push(&mut self, chunk: Bytes) {
        if self.at == self.chunk.len() && self.queue.is_empty() {
            self.chunk = chunk;
            self.at = 0;
        } else if !chunk.is_empty() {
            self.queue.push_back(chunk);
        }
    }

    /// The name and data of the next event, if all of it is in the chunk, it has the usual shape, its name is UTF-8, and
    /// it is not larger than `budget`.
    #[inline]
    pub(super) fn usual_event(&mut self, budget: usize) -> Option<(Utf8Bytes, Bytes)> {
        if self.state != State::LineStart {
            return None;
        }
        let event = FastPath::find(self.chunk.get(self.at..)?)?;
        if event.size() > budget {
            return None;
        }
        let name = Utf8Bytes::name(&self.chunk, self.at + event.name.start..self.at + event.name.end)?;
        let data = self.chunk.slice(self.at + event.data.start..self.at + event.data.end);
        self.at += event.len();
        Some((name, data))
    }

    /// The next complete line that is not a comment, or none if there is no line end in the chunks. Fails as soon as
    /// that line has more than `budget` bytes.
    pub(super) fn next_line(&mut self, budget: usize) -> Result<Option<Line<'_>>, TooLong> {
        loop {
            let rest = self.chunk.get(self.at..).unwrap_or_default();
            let Some(&first) = rest.first() else {
                // The chunk is dropped even if there is no other: it may be large.
                self.at = 0;
                self.chunk = self.queue.pop_front().unwrap_or_default();
                if self.chunk.is_empty() {
                    return Ok(None);
                }
                continue;
            };
            match self.state {
                State::LineStart if first == b':' => self.state = State::InComment,
                State::LineStart | State::InLine | State::InComment => {}
                State::AfterCr => {
                    self.state = State::LineStart;
                    self.at += usize::from(first == b'\n');
                    continue;
                }
                State::Bom(seen) => {
                    self.read_bom(seen, first);
                    continue;
                }
            }
            let start = self.at;
            let end = line_end(rest);
            let line = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            let stop = start + line.len();
            match self.state {
                State::InComment => {}
                State::InLine => {
                    if self.joined.len() + line.len() > budget {
                        return Err(TooLong);
                    }
                    self.joined.extend_from_slice(line);
                }
                _ => {
                    if line.len() > budget {
                        return Err(TooLong);
                    }
                    if end.is_none() {
                        self.joined.clear();
                        self.joined.shrink_to(KEPT_CAPACITY);
                        self.joined.extend_from_slice(line);
                        self.state = State::InLine;
                    }
                }
            }
            let Some(&end) = rest.get(line.len()) else {
                self.at = stop;
                continue;
            };
            self.at = stop + 1;
            let next = if end == b'\r' { State::AfterCr } else { State::LineStart };
            match std::mem::replace(&mut self.state, next) {
                State::InComment => {}
                State::InLine => return Ok(Some(Line::Joined(&mut self.joined))),
                _ => return Ok(Some(Line::Shared(&self.chunk, start..stop))),
            }
        }
    }

    /// Whether the bytes read so far end inside of a line.
    pub(super) fn in_line(&self) -> bool {
        matches!(self.state, State::InLine | State::InComment)
    }

    /// Bytes held: chunks not yet read and the beginning of the current line.
    pub(super) fn buffered(&self) -> usize {
        let joined = if self.state == State::InLine { self.joined.len() } else { 0 };
        self.chunk.len() - self.at + self.queue.iter().map(Bytes::len).sum::<usize>() + joined
    }

    /// Compares `byte`, the next one, with the byte order mark, of which `seen` bytes were there. What turns out to be
    /// none is the beginning of the first line.
    fn read_bom(&mut self, seen: usize, byte: u8) {
        if BOM.get(seen) == Some(&byte) {
            self.at += 1;
            self.state = if seen + 1 < BOM.len() { State::Bom(seen + 1) } else { State::LineStart };
        } else if seen == 0 {
            self.state = State::LineStart;
        } else {
            self.joined.extend_from_slice(&BOM[..seen]);
            self.state = State::InLine;
        }
    }
}

/// Where the line at the beginning of `bytes` ends. Every search goes through here, for the test that counts them.
#[inline]
pub(super) fn line_end(bytes: &[u8]) -> Option<usize> {
    let end = memchr2(b'\n', b'\r', bytes);
    #[cfg(test)]
    tests::count(end.map_or(bytes.len(), |end| end + 1));
    end
}

impl Line<'_> {
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Shared(chunk, range) => chunk.get(range.clone()).unwrap_or_default(),
            Self::Joined(line) => line,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes().is_empty()
    }

    /// The line from `from` on; shared with the chunk, or taking over the memory in which it was joined.
    pub(super) fn into_bytes_from(self, from: usize) -> Bytes {
        match self {
            Self::Shared(chunk, range) => chunk.slice(range.end.min(range.start + from)..range.end),
            Self::Joined(line) => {
                let line = Bytes::from(std::mem::take(line));
                line.slice(from.min(line.len())..)
            }
        }
    }
}

#[cfg(test)]
mod tests;
