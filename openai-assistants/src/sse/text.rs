//! Text that shares the memory of the chunk it came in.

use std::fmt;
use std::ops::{Deref, Range};

use bytes::Bytes;

/// A string that is a slice of shared bytes, so taking it out of a chunk and cloning it costs no copy.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Utf8Bytes(Bytes);

/// The names of nearly all events of a long stream. Constants need no reference to the chunk and no UTF-8 check.
const USUAL: [&str; 2] = ["thread.message.delta", "thread.run.step.delta"];

#[inline]
fn usual(bytes: &[u8]) -> Option<&'static str> {
    USUAL.into_iter().find(|name| name.as_bytes() == bytes)
}

impl Utf8Bytes {
    /// The empty string.
    pub const fn new() -> Self {
        Self(Bytes::new())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        // Checked when it was made; checked again because the crate has no unsafe code, which for names is cheap.
        usual(&self.0).unwrap_or_else(|| std::str::from_utf8(&self.0).unwrap_or_default())
    }

    /// The bytes of the text. The cheapest way to compare it.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// How many bytes the text has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The bytes of the text, shared.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    /// The name of an event.
    #[inline]
    pub(super) fn name(chunk: &Bytes, at: Range<usize>) -> Option<Self> {
        let bytes = chunk.get(at.clone())?;
        match usual(bytes) {
            Some(name) => Some(Self::from(name)),
            None => Self::from_utf8(chunk.slice(at)),
        }
    }

    #[inline]
    pub(super) fn from_utf8(bytes: Bytes) -> Option<Self> {
        // The first question is answered faster, and nearly always suffices.
        (bytes.is_ascii() || std::str::from_utf8(&bytes).is_ok()).then_some(Self(bytes))
    }

    /// What is not UTF-8 becomes U+FFFD, as in a browser.
    pub(super) fn from_lossy(bytes: Bytes) -> Self {
        Self::from_utf8(bytes.clone()).unwrap_or_else(|| replaced(&bytes).into())
    }
}

#[cold]
fn replaced(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl From<&'static str> for Utf8Bytes {
    fn from(text: &'static str) -> Self {
        Self(Bytes::from_static(text.as_bytes()))
    }
}

impl From<String> for Utf8Bytes {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl Deref for Utf8Bytes {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Utf8Bytes {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for Utf8Bytes {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<&str> for Utf8Bytes {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl fmt::Display for Utf8Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Utf8Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
