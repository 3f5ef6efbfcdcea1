//! What kind of event the server sent, in whichever of its forms. Not generic, and without the models.

use std::borrow::Cow;

use bytes::Bytes;

use crate::json::{Json, JsonObject, from_bytes, read_bytes};
use crate::sse::RawEvent;

/// An event with the name that it goes by.
#[derive(Debug, PartialEq)]
pub(crate) struct Classified<'a> {
    pub(crate) name: Cow<'a, str>,
    /// The name was in the data: `{"event": …, "data": …}`.
    pub(crate) is_envelope: bool,
}

/// Finds out the name of an event; `Err` with the error's JSON if it reports one.
pub(crate) fn classify(event: &RawEvent, is_error: impl Fn(&str) -> bool) -> Result<Classified<'_>, Bytes> {
    let name = event.event.as_str();
    if !matches!(name, "" | "message") {
        return if is_error(name) {
            Err(event.data.clone())
        } else {
            Ok(Classified { name: name.into(), is_envelope: false })
        };
    }
    if event.data.trim_ascii() == b"[DONE]" {
        return Ok(Classified { name: "done".into(), is_envelope: false });
    }
    let head = head(&event.data);
    match head.event {
        Some(inner) if is_error(&inner) => Err(unwrap(&event.data)),
        Some(inner) => Ok(Classified { name: inner.into(), is_envelope: true }),
        None if head.has_error => Err(event.data.clone()),
        None => Ok(Classified { name: name.into(), is_envelope: false }),
    }
}

/// The data within an envelope.
fn unwrap(envelope: &Bytes) -> Bytes {
    match from_bytes::<JsonObject>(envelope) {
        Ok(mut object) => match object.remove("data") {
            Some(data) => Bytes::from(data.to_string()),
            None => envelope.clone(),
        },
        Err(_) => envelope.clone(),
    }
}

/// What has to be known of an object before it is decoded.
#[derive(Default)]
struct Head {
    event: Option<String>,
    has_error: bool,
}

/// Nothing is known of what is no object.
fn head(data: &[u8]) -> Head {
    let mut head = Head::default();
    let members = read_bytes(data, |reader| {
        reader.members(|reader, name| match &*name {
            "event" if reader.is_string() => head.event.read_member(reader),
            "error" => {
                head.has_error = !reader.null();
                if head.has_error { reader.skip() } else { Ok(()) }
            }
            _ => reader.skip(),
        })
    });
    members.map(|()| head).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sse::Decoder;

    /// The name and whether it is an envelope, or the error's JSON.
    fn classified(text: &str) -> Result<(String, bool), String> {
        let mut decoder = Decoder::new();
        decoder.push(Bytes::from(format!("{text}\n\n")));
        let event = decoder.next_event().expect("an event").expect("of a good size");
        match classify(&event, |name| name == "error") {
            Ok(event) => Ok((event.name.into_owned(), event.is_envelope)),
            Err(body) => Err(String::from_utf8(body.into()).expect("text")),
        }
    }

    #[test]
    fn forms() {
        let ok = |name: &str, is_envelope| Ok((name.to_owned(), is_envelope));
        for (text, expected) in [
            ("event: thread.run.queued\ndata: {}", ok("thread.run.queued", false)),
            ("event: done\ndata: [DONE]", ok("done", false)),
            ("data: [DONE]", ok("done", false)),
            ("event: message\ndata: [DONE] ", ok("done", false)),
            (r#"data: {"event":"thread.created","data":{}}"#, ok("thread.created", true)),
            (r#"data: {"data":{"event":"no"},"event":"yes"}"#, ok("yes", true)),
            (r#"data: {"event":1}"#, ok("", false)),
            (r#"data: {"x":1}"#, ok("", false)),
            ("data: words", ok("", false)),
            ("event: error\ndata: {\"message\":\"m\"}", Err(r#"{"message":"m"}"#.to_owned())),
            (r#"data: {"event":"error","data":{"message":"m"}}"#, Err(r#"{"message":"m"}"#.to_owned())),
            (r#"data: {"error":{"message":"m"}}"#, Err(r#"{"error":{"message":"m"}}"#.to_owned())),
            (r#"data: {"error":null}"#, ok("", false)),
        ] {
            assert_eq!(classified(text), expected, "{text}");
        }
    }
}
