//! What kind of event the server sent, in whichever of its forms. Not generic, and without the models.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use crate::sse::RawEvent;

/// An event with the name that it goes by.
#[derive(Debug, PartialEq)]
pub(super) struct Sorted<'a> {
    pub(super) name: Cow<'a, str>,
    /// The name was in the data: `{"event": …, "data": …}`.
    pub(super) is_envelope: bool,
}

/// Finds out the name of an event; `Err` with the error's JSON if it reports one.
pub(super) fn sort(event: &RawEvent, is_error: impl Fn(&str) -> bool) -> Result<Sorted<'_>, Bytes> {
    let name = event.event.as_str();
    if !matches!(name, "" | "message") {
        return if is_error(name) {
            Err(event.data.clone())
        } else {
            Ok(Sorted { name: name.into(), is_envelope: false })
        };
    }
    if event.data.trim_ascii() == b"[DONE]" {
        return Ok(Sorted { name: "done".into(), is_envelope: false });
    }
    let head: Head = serde_json::from_slice(&event.data).unwrap_or_default();
    match head.event {
        Some(inner) if is_error(&inner) => Err(unwrap(&event.data)),
        Some(inner) => Ok(Sorted { name: inner.into(), is_envelope: true }),
        None if head.has_error => Err(event.data.clone()),
        None => Ok(Sorted { name: name.into(), is_envelope: false }),
    }
}

/// The data within an envelope.
fn unwrap(envelope: &Bytes) -> Bytes {
    match serde_json::from_slice::<Value>(envelope) {
        Ok(Value::Object(mut object)) => match object.remove("data") {
            Some(data) => Bytes::from(data.to_string()),
            None => envelope.clone(),
        },
        _ => envelope.clone(),
    }
}

/// What has to be known of an object before it is decoded.
#[derive(Default)]
struct Head {
    event: Option<String>,
    has_error: bool,
}

impl<'de> Deserialize<'de> for Head {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct HeadVisitor;

        impl<'de> Visitor<'de> for HeadVisitor {
            type Value = Head;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Head, A::Error> {
                let mut head = Head::default();
                while let Some(key) = map.next_key::<Cow<'de, str>>()? {
                    match &*key {
                        "event" => head.event = map.next_value()?,
                        "error" => head.has_error = map.next_value::<Option<IgnoredAny>>()?.is_some(),
                        _ => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(head)
            }
        }

        deserializer.deserialize_map(HeadVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sse::Decoder;

    /// The name and whether it is an envelope, or the error's JSON.
    fn sorted(text: &str) -> Result<(String, bool), String> {
        let mut decoder = Decoder::new();
        decoder.push(Bytes::from(format!("{text}\n\n")));
        let event = decoder.next_event().expect("an event").expect("of a good size");
        match sort(&event, |name| name == "error") {
            Ok(sorted) => Ok((sorted.name.into_owned(), sorted.is_envelope)),
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
            assert_eq!(sorted(text), expected, "{text}");
        }
    }
}
