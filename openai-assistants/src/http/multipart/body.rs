//! A request body that is read while it is sent.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::io::ReadBuf;

use super::{Progress, ProgressFn, Reader};

/// How much is read from a file at a time.
const CHUNK: usize = 64 * 1024;

/// The body of a multipart request.
pub(crate) struct FormBody {
    segments: VecDeque<Segment>,
}

/// A piece of the body: bytes, or what a reader yields.
pub(super) enum Segment {
    Bytes(Bytes, Option<Counter>),
    Reader {
        /// Never locked, only there because a body has to be `Sync`.
        reader: Mutex<Reader>,
        remaining: Option<u64>,
        counter: Counter,
    },
}

/// Counts the bytes of one file for its progress callback.
pub(super) struct Counter {
    call: Option<ProgressFn>,
    progress: Progress,
}

/// Why a body could not be read; found again in the sources of the HTTP client's error.
#[derive(Debug)]
pub(crate) struct UploadError(io::Error);

impl FormBody {
    pub(super) fn new(segments: VecDeque<Segment>) -> Self {
        Self { segments }
    }

    fn length(&self) -> Option<u64> {
        self.segments.iter().map(Segment::length).sum()
    }
}

impl Segment {
    pub(super) fn bytes(text: String) -> Self {
        Self::Bytes(text.into(), None)
    }

    pub(super) fn reader(reader: Reader, length: Option<u64>, counter: Counter) -> Self {
        Self::Reader { reader: Mutex::new(reader), remaining: length, counter }
    }

    fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes, _) => Some(bytes.len() as u64),
            Self::Reader { remaining, .. } => *remaining,
        }
    }

    /// The next bytes; empty at the end.
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let (chunk, counter) = match self {
            Self::Bytes(bytes, None) => return Poll::Ready(Ok(std::mem::take(bytes))),
            // In pieces, so that there is progress to report.
            Self::Bytes(bytes, Some(counter)) => (bytes.split_to(bytes.len().min(CHUNK)), counter),
            Self::Reader { reader, remaining, counter } => {
                let mut buffer = BytesMut::zeroed(CHUNK);
                let mut target = ReadBuf::new(&mut buffer);
                let reader = reader.get_mut().unwrap_or_else(PoisonError::into_inner);
                ready!(reader.as_mut().poll_read(cx, &mut target))?;
                let read = target.filled().len();
                buffer.truncate(read);
                if let Some(remaining) = remaining {
                    // The length went ahead in a header: a body of another one would be garbage to the server.
                    match remaining.checked_sub(read as u64) {
                        Some(rest) if rest == 0 || read > 0 => *remaining = rest,
                        Some(rest) => {
                            let message = format!("the file ended {rest} bytes before its announced length");
                            return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, message)));
                        }
                        None => {
                            return Poll::Ready(Err(io::Error::other("the file is longer than its announced length")));
                        }
                    }
                }
                (buffer.freeze(), counter)
            }
        };
        counter.add(chunk.len());
        Poll::Ready(Ok(chunk))
    }
}

impl Body for FormBody {
    type Data = Bytes;
    type Error = UploadError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, UploadError>>> {
        while let Some(segment) = self.segments.front_mut() {
            match ready!(segment.poll_chunk(cx)) {
                Ok(chunk) if chunk.is_empty() => drop(self.segments.pop_front()),
                Ok(chunk) => return Poll::Ready(Some(Ok(Frame::data(chunk)))),
                Err(error) => {
                    self.segments.clear();
                    return Poll::Ready(Some(Err(UploadError(error))));
                }
            }
        }
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Counter {
    pub(super) fn new(call: Option<ProgressFn>, total: Option<u64>) -> Self {
        Self { call, progress: Progress { bytes: 0, total } }
    }

    fn add(&mut self, bytes: usize) {
        self.progress.bytes += bytes as u64;
        if let (Some(call), true) = (&self.call, bytes > 0) {
            call(self.progress);
        }
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the file could not be read")
    }
}

impl std::error::Error for UploadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
