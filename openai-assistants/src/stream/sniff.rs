//! Whether the body of a response is a stream of events, by how it begins. Servers get the content type wrong.

use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_TYPE, HeaderMap};

/// How much of a body that is not a stream is kept, to say what it is instead.
const MAX_OTHER: usize = 1024 * 1024;

/// How much may come before it is clear how a body begins.
const MAX_HEAD: usize = 4 * 1024;

/// What the content type declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Declared {
    Events,
    /// JSON or a page. It is a stream only if it begins like one.
    Other,
    /// Nothing, or something that means nothing.
    Unclear,
}

/// The body, as far as it has come.
#[derive(Debug)]
pub(super) enum Sniff {
    /// Not enough data has arrived to decide.
    Undecided(Declared, BytesMut),
    Events,
    /// Something else, which is kept.
    Other(BytesMut),
}

/// How a body begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beginning {
    /// With a field of an event, or a comment.
    Event,
    /// With what begins JSON objects, JSON lists, or pages.
    Other,
    Unclear,
}

impl Declared {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let content_type = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match content_type.as_str() {
            "text/event-stream" => Self::Events,
            "text/html" | "application/json" => Self::Other,
            other if other.ends_with("+json") => Self::Other,
            _ => Self::Unclear,
        }
    }
}

impl Sniff {
    pub(super) fn new(declared: Declared) -> Self {
        Self::Undecided(declared, BytesMut::new())
    }

    /// Takes a piece of the body; what is to be read as events is given back.
    #[inline]
    pub(super) fn push(&mut self, chunk: Bytes) -> Option<Bytes> {
        match self {
            Self::Events => Some(chunk),
            _ => self.decide(chunk),
        }
    }

    #[cold]
    fn decide(&mut self, chunk: Bytes) -> Option<Bytes> {
        match self {
            Self::Events => Some(chunk),
            Self::Other(body) => {
                body.extend_from_slice(&chunk[..chunk.len().min(MAX_OTHER.saturating_sub(body.len()))]);
                None
            }
            Self::Undecided(declared, head) => {
                // The first piece is nearly always enough.
                let is_first = head.is_empty();
                if !is_first {
                    head.extend_from_slice(&chunk);
                }
                let bytes = if is_first { &chunk[..] } else { &head[..] };
                let beginning = beginning(bytes).or((bytes.len() > MAX_HEAD).then_some(Beginning::Unclear));
                let is_stream = match (beginning, declared) {
                    (None, _) => {
                        if is_first {
                            head.extend_from_slice(&chunk);
                        }
                        return None;
                    }
                    (Some(Beginning::Event), _) => true,
                    (Some(Beginning::Other), _) => false,
                    (Some(Beginning::Unclear), declared) => *declared == Declared::Events,
                };
                let bytes = if is_first { chunk } else { std::mem::take(head).freeze() };
                if is_stream {
                    *self = Self::Events;
                    return Some(bytes);
                }
                *self = Self::Other(BytesMut::new());
                self.decide(bytes)
            }
        }
    }

    /// Whether it is not a stream, and enough of it has come.
    pub(super) fn is_full(&self) -> bool {
        matches!(self, Self::Other(body) if body.len() >= MAX_OTHER)
    }

    /// The body has ended; what is to be read as events after all is given back.
    pub(super) fn finish(&mut self) -> Option<Bytes> {
        let Self::Undecided(declared, head) = self else { return None };
        if *declared == Declared::Other {
            *self = Self::Other(std::mem::take(head));
            return None;
        }
        let head = std::mem::take(head).freeze();
        *self = Self::Events;
        Some(head)
    }
}

/// How a body begins; `None` if more of it is needed.
fn beginning(bytes: &[u8]) -> Option<Beginning> {
    const MARK: &[u8] = b"\xef\xbb\xbf";
    const FIELDS: [&[u8]; 4] = [b"data", b"event", b"id", b"retry"];
    if bytes.len() < MARK.len() && MARK.starts_with(bytes) {
        return None;
    }
    let text = bytes.strip_prefix(MARK).unwrap_or(bytes).trim_ascii_start();
    match text.first()? {
        b':' => return Some(Beginning::Event),
        b'{' | b'[' | b'<' | b'"' => return Some(Beginning::Other),
        _ => {}
    }
    if FIELDS.iter().any(|field| field.starts_with(text)) {
        return None;
    }
    let is_field = |field: &&[u8]| matches!(text.strip_prefix(*field), Some([b':' | b'\n' | b'\r', ..]));
    Some(if FIELDS.iter().any(is_field) { Beginning::Event } else { Beginning::Unclear })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether it is a stream, and what is left of it, whichever pieces it comes in.
    fn sniffed(declared: Declared, body: &str) -> Option<String> {
        let read = |pieces: &[&[u8]]| {
            let mut sniff = Sniff::new(declared);
            let mut text: Vec<u8> = Vec::new();
            for piece in pieces {
                text.extend(sniff.push(Bytes::copy_from_slice(piece)).unwrap_or_default());
            }
            text.extend(sniff.finish().unwrap_or_default());
            match sniff {
                Sniff::Events => Some(String::from_utf8(text).expect("text")),
                Sniff::Other(other) => {
                    assert_eq!((text, &other[..]), (Vec::new(), body.as_bytes()));
                    None
                }
                Sniff::Undecided(..) => panic!("undecided at the end"),
            }
        };
        let whole = read(&[body.as_bytes()]);
        for at in 0..=body.len() {
            let (first, second) = body.as_bytes().split_at(at);
            assert_eq!(read(&[first, second]), whole, "{body} at {at}");
        }
        assert_eq!(read(&body.as_bytes().chunks(1).collect::<Vec<_>>()), whole, "{body}");
        whole
    }

    #[test]
    fn the_beginning_decides() {
        use Declared::{Events, Other, Unclear};
        for (body, of_events, of_others, of_unclear) in [
            ("event: a\ndata: 1\n\n", true, true, true),
            ("data:{}\n\n", true, true, true),
            (": ping\n\ndata: 1\n\n", true, true, true),
            ("\u{feff}\r\n\nid\ndata: 1\n\n", true, true, true),
            ("retry: 1\n", true, true, true),
            ("{\"id\": \"run_1\"}", false, false, false),
            ("\u{feff} [1]", false, false, false),
            ("<html>", false, false, false),
            ("other: 1\n\n", true, false, false),
            ("database", true, false, false),
            ("dat", true, false, true),
            ("", true, false, true),
            ("\n\n", true, false, true),
        ] {
            for (declared, expected) in [(Events, of_events), (Other, of_others), (Unclear, of_unclear)] {
                assert_eq!(sniffed(declared, body), expected.then(|| body.to_owned()), "{body:?}, {declared:?}");
            }
        }
    }
}
