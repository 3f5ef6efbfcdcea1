//! Chunks in, lines out: the byte order mark, the three line ends, and lines that span chunks.

use std::collections::VecDeque;
use std::ops::Range;

use bytes::Bytes;
use memchr::memchr2;

const BOM: [u8; 3] = *b"\xEF\xBB\xBF";

/// What a line that spanned chunks may leave allocated for the next one.
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

/// Reads lines from chunks. A line end is looked for once in every byte, as the beginning of an unfinished line is moved
/// to `joined` and not read again.
pub(super) struct Lines {
    chunks: VecDeque<Bytes>,
    /// How far the first chunk has been read.
    at: usize,
    /// The beginning of the current line, from chunks that have been left behind.
    joined: Vec<u8>,
    /// `joined` was handed out as a line and is to be emptied.
    joined_is_read: bool,
    /// The current line is a comment, whose beginning was dropped.
    in_comment: bool,
    /// The last line ended in a carriage return, so a line feed that follows belongs to that end.
    after_cr: bool,
    /// How many bytes of the byte order mark were seen; `None` when the question is settled.
    bom: Option<usize>,
}

impl Lines {
    pub(super) fn new() -> Self {
        Self {
            chunks: VecDeque::new(),
            at: 0,
            joined: Vec::new(),
            joined_is_read: false,
            in_comment: false,
            after_cr: false,
            bom: Some(0),
        }
    }

    pub(super) fn push(&mut self, chunk: Bytes) {
        if !chunk.is_empty() {
            self.chunks.push_back(chunk);
        }
    }

    /// The next complete line that is not a comment, or none if there is no line end in the chunks. Fails as soon as
    /// that line has more than `budget` bytes.
    pub(super) fn next_line(&mut self, budget: usize) -> Result<Option<Line<'_>>, TooLong> {
        if self.joined_is_read {
            self.joined_is_read = false;
            self.joined.clear();
            self.joined.shrink_to(KEPT_CAPACITY);
        }
        let range = loop {
            let Some(chunk) = self.chunks.front() else {
                return Ok(None);
            };
            let rest = chunk.get(self.at..).unwrap_or_default();
            let Some(&first) = rest.first() else {
                self.chunks.pop_front();
                self.at = 0;
                continue;
            };
            if self.after_cr {
                self.after_cr = false;
                self.at += usize::from(first == b'\n');
                continue;
            }
            if let Some(seen) = self.bom {
                self.read_bom(seen, first);
                continue;
            }
            let comment = self.in_comment || (first == b':' && self.joined.is_empty());
            let end = line_end(rest);
            let length = end.unwrap_or(rest.len());
            if !comment && length > budget.saturating_sub(self.joined.len()) {
                return Err(TooLong);
            }
            if !comment && (end.is_none() || !self.joined.is_empty()) {
                self.joined.extend_from_slice(&rest[..length]);
            }
            let start = self.at;
            self.at += length;
            self.in_comment = comment && end.is_none();
            if end.is_some() {
                self.after_cr = rest[length] == b'\r';
                self.at += 1;
                if !comment {
                    break start..start + length;
                }
            }
        };
        if self.joined.is_empty() {
            // The chunk is still there: it is let go only when more is asked for.
            Ok(self.chunks.front().map(|chunk| Line::Shared(chunk, range)))
        } else {
            self.joined_is_read = true;
            Ok(Some(Line::Joined(&mut self.joined)))
        }
    }

    /// Whether the bytes read so far end inside of a line.
    pub(super) fn in_line(&self) -> bool {
        self.in_comment || (!self.joined_is_read && !self.joined.is_empty())
    }

    /// Bytes held: chunks not yet read and the beginning of the current line.
    pub(super) fn buffered(&self) -> usize {
        let chunks = self.chunks.iter().map(Bytes::len).sum::<usize>() - self.at;
        chunks + if self.joined_is_read { 0 } else { self.joined.len() }
    }

    /// Compares `byte`, the next one, with the byte order mark, of which `seen` bytes were there. What turns out to be
    /// none is the beginning of the first line.
    fn read_bom(&mut self, seen: usize, byte: u8) {
        if BOM.get(seen) == Some(&byte) {
            self.at += 1;
            self.bom = (seen + 1 < BOM.len()).then_some(seen + 1);
        } else {
            self.joined.extend_from_slice(&BOM[..seen]);
            self.bom = None;
        }
    }
}

/// Where the line at the beginning of `bytes` ends. Every search goes through here, for the test that counts them.
fn line_end(bytes: &[u8]) -> Option<usize> {
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
