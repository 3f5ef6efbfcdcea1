//! The standard read aloud: a decoder that has the whole body before it and takes no care of speed. The real one is held
//! against it, by the property tests and by the fuzz target.

use openai_assistants::sse::{Decoder, RawEvent, SseError};

/// The result of one body: its events and how it ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Decoded {
    /// Name, data and last id of each event.
    pub(crate) events: Vec<(String, Vec<u8>, Option<String>)>,
    /// Whether the last of them came from the end of the body, not from a blank line.
    pub(crate) at_end: bool,
    pub(crate) error: Option<SseError>,
}

impl Decoded {
    fn push(&mut self, event: &RawEvent) {
        let id = event.id.as_ref().map(|id| id.to_string());
        self.events.push((event.event.to_string(), event.data.to_vec(), id));
    }
}

/// Decodes `body` by the text of the standard, with the crate's own rules for the limit and for the end of the body.
pub(crate) fn model(body: &[u8], limit: usize) -> Decoded {
    let mut decoded = Decoded::default();
    let (mut name, mut data, mut id) = (String::new(), Vec::new(), None::<String>);
    if b"\xEF\xBB\xBF".starts_with(body) {
        return decoded;
    }
    let mut rest = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    while !rest.is_empty() {
        let length = rest.iter().position(|b| matches!(b, b'\n' | b'\r'));
        let line = &rest[..length.unwrap_or(rest.len())];
        let after = &rest[line.len()..];
        rest = match after {
            [b'\r', b'\n', rest @ ..] | [_, rest @ ..] => rest,
            [] => &[],
        };
        let held = name.len() + data.len() + id.as_ref().map_or(0, String::len);
        if line.first() != Some(&b':') && held + line.len() > limit {
            decoded.error = Some(SseError::TooLarge { limit });
            return decoded;
        }
        if after.is_empty() {
            return decoded;
        }
        if line.is_empty() {
            let (name, mut data) = (std::mem::take(&mut name), std::mem::take(&mut data));
            if data.pop().is_some() {
                decoded.events.push((name, data, id.clone()));
            }
            continue;
        }
        let colon = line.iter().position(|b| *b == b':');
        let (field, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"event" => name = String::from_utf8_lossy(value).into_owned(),
            b"data" => {
                data.extend_from_slice(value);
                data.push(b'\n');
            }
            b"id" if !value.contains(&0) => id = Some(String::from_utf8_lossy(value).into_owned()),
            _ => {}
        }
        if name.len() + data.len() + id.as_ref().map_or(0, String::len) > limit {
            decoded.error = Some(SseError::TooLarge { limit });
            return decoded;
        }
    }
    if data.pop().is_some() {
        decoded.events.push((name, data, id));
        decoded.at_end = true;
    }
    decoded
}

/// Decodes `body` with the crate's decoder, cut into chunks whose sizes are those of `sizes` over and over; a size of
/// zero is an empty chunk. Checks on the way that the decoder holds no more than it may.
pub(crate) fn decode(body: &[u8], sizes: &[usize], limit: usize) -> Decoded {
    let mut decoder = Decoder::with_max_event_size(limit);
    let mut decoded = Decoded::default();
    let mut sizes = sizes.iter().copied().cycle();
    let mut rest = body;
    let mut empty = 0;
    loop {
        let size = sizes.next().unwrap_or(rest.len());
        // A list of zeros only would never come to an end.
        empty = if size == 0 { empty + 1 } else { 0 };
        let size = if empty > 3 { 1 } else { size };
        let (chunk, after) = rest.split_at(size.min(rest.len()));
        rest = after;
        decoder.push(chunk.to_vec().into());
        while let Some(event) = decoder.next_event() {
            match event {
                Ok(event) => decoded.push(&event),
                Err(error) => {
                    assert_eq!(decoded.error.replace(error), None, "an error is reported once");
                }
            }
        }
        assert!(decoder.buffered() <= limit, "{} bytes held, of {limit}", decoder.buffered());
        if rest.is_empty() {
            break;
        }
    }
    while let Some(event) = decoder.finish() {
        let event = event.expect("every error was reported before the end");
        assert!(!decoded.at_end, "the end gives one event at most");
        decoded.at_end = true;
        decoded.push(&event);
    }
    assert_eq!(decoder.buffered(), 0, "nothing is held after the end");
    assert_eq!(decoder.next_event(), None);
    decoded
}
