//! What kind of event the server sent, in whichever of its forms. Not generic but for one function, and without the models.

use std::borrow::Cow;
use std::ops::Range;

use bytes::Bytes;

use super::{EventRole, StreamEvent, usual_status};
use crate::json::{Json, read_bytes, without_mark};
use crate::sse::RawEvent;

/// An event with the name that it goes by.
#[derive(Debug, PartialEq)]
pub(crate) struct Classified<'a> {
    pub(crate) name: Cow<'a, str>,
    pub(crate) form: Form,
}

/// Where an event's data is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// It is the data of the event as it was sent.
    Plain,
    /// The name and the data are in it: `{"event": …, "data": …}`.
    Envelope,
    /// It is here in what was sent: `{"type": …, "data": …}`.
    Wrapped(Range<usize>),
}

/// Finds out the name of an event; `Err` with the error's JSON if it reports one.
///
/// The name that the server sent counts. Without one, or with `message`, which is the name of events that have none, the
/// data tells, as [`nameless`] says.
pub(crate) fn classify<E: StreamEvent>(event: &RawEvent) -> Result<Classified<'_>, Bytes> {
    let name = event.event.as_str();
    if matches!(name, "" | "message") {
        return nameless(event, E::names(), |name| E::role(name) == EventRole::Error);
    }
    match E::role(name) {
        EventRole::Error => Err(event.data.clone()),
        _ => Ok(Classified { name: name.into(), form: Form::Plain }),
    }
}

/// Finds out what an event without a name is, given the names that there are:
///
/// * `[DONE]` is the end;
/// * a string `event` is the name, and `data` beside it the data; without `data` all of it is the data;
/// * so is a `type` that is one of the names;
/// * with a non-null `error` it reports one;
/// * an `object` that is one of the names, such as `thread.message.delta`, is the name; else it is the one that `object` and
///   `status` make together, such as `thread.run` and `queued`. A status that makes none leads to `in_progress`, and no
///   status to `created`.
#[cold]
fn nameless<'a>(
    event: &'a RawEvent,
    names: &'static [&'static str],
    is_error: impl Fn(&str) -> bool,
) -> Result<Classified<'a>, Bytes> {
    let plain = |name: Cow<'a, str>| Classified { name, form: Form::Plain };
    if event.data.trim_ascii() == b"[DONE]" {
        return Ok(plain("done".into()));
    }
    let is_name = |name: &String| names.contains(&name.as_str());
    let Head { event: own, kind, object, status, has_error, data } = head(&event.data);
    let inner = || data.clone().map_or_else(|| event.data.clone(), |at| event.data.slice(at));
    match (own, kind.filter(|kind| is_name(kind) || is_error(kind))) {
        (Some(name), _) if is_error(&name) => Err(inner()),
        (Some(name), _) if data.is_none() && is_name(&name) => Ok(plain(name.into())),
        (Some(name), _) => Ok(Classified { name: name.into(), form: Form::Envelope }),
        (None, Some(name)) if is_error(&name) => Err(inner()),
        (None, Some(name)) => {
            let form = data.map_or(Form::Plain, Form::Wrapped);
            Ok(Classified { name: name.into(), form })
        }
        (None, None) if has_error => Err(event.data.clone()),
        (None, None) => {
            let name = object.and_then(|object| of_object(names, &object, status.as_deref().unwrap_or_default()));
            Ok(plain(name.map_or(event.event.as_str(), |name| name).into()))
        }
    }
}

/// The name of the event that brings an object with a status.
fn of_object(names: &'static [&'static str], object: &str, status: &str) -> Option<&'static str> {
    let find = |wanted: &str| {
        let is_it = |name: &&&str| name.strip_prefix(object).and_then(|rest| rest.strip_prefix('.')) == Some(wanted);
        names.iter().find(is_it).copied()
    };
    let whole = names.iter().find(|name| **name == object).copied();
    let by_status = || match status {
        "" => find("created"),
        status => find(&usual_status(status)).or_else(|| find("in_progress")).or_else(|| find("created")),
    };
    whole.or_else(by_status)
}

/// What has to be known of an object before it is decoded.
#[derive(Default)]
struct Head {
    event: Option<String>,
    kind: Option<String>,
    object: Option<String>,
    status: Option<String>,
    has_error: bool,
    data: Option<Range<usize>>,
}

/// Nothing is known of what is no object.
fn head(bytes: &[u8]) -> Head {
    let mut head = Head::default();
    let mark = bytes.len() - without_mark(bytes).len();
    let members = read_bytes(bytes, &mut |reader| {
        reader.members(|reader, name| match &*name {
            "event" if reader.is_string() => head.event.read_member(reader),
            "type" if reader.is_string() => head.kind.read_member(reader),
            "object" if reader.is_string() => head.object.read_member(reader),
            "status" if reader.is_string() => head.status.read_member(reader),
            "data" => {
                let range = reader.skipped()?;
                head.data = Some(range.start + mark..range.end + mark);
                Ok(())
            }
            "error" => {
                head.has_error = !reader.null();
                if head.has_error { reader.skip() } else { Ok(()) }
            }
            _ => reader.skip(),
        })
    });
    match members {
        // Bytes that are not UTF-8 were replaced before reading, so the place is that in another text.
        Ok(()) if std::str::from_utf8(bytes).is_err() => Head { data: None, ..head },
        Ok(()) => head,
        Err(_) => Head::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sse::Decoder;
    use crate::types::AssistantStreamEvent;

    /// The name and where the data is, or the error's JSON.
    fn classified(text: &str) -> Result<(String, String), String> {
        let mut decoder = Decoder::new();
        decoder.push(Bytes::from(format!("{text}\n\n")));
        let event = decoder.next_event().expect("an event").expect("of a good size");
        match classify::<AssistantStreamEvent>(&event) {
            Ok(Classified { name, form }) => {
                let data = match form {
                    Form::Plain => "plain".to_owned(),
                    Form::Envelope => "envelope".to_owned(),
                    Form::Wrapped(at) => String::from_utf8_lossy(&event.data[at]).into_owned(),
                };
                Ok((name.into_owned(), data))
            }
            Err(body) => Err(String::from_utf8(body.into()).expect("text")),
        }
    }

    #[test]
    fn forms() {
        let ok = |name: &str, data: &str| Ok((name.to_owned(), data.to_owned()));
        for (text, expected) in [
            ("event: thread.run.queued\ndata: {}", ok("thread.run.queued", "plain")),
            ("event: done\ndata: [DONE]", ok("done", "plain")),
            ("data: [DONE]", ok("done", "plain")),
            ("event: message\ndata: [DONE] ", ok("done", "plain")),
            (r#"data: {"event":"thread.created","data":{}}"#, ok("thread.created", "envelope")),
            (r#"data: {"data":{"event":"no"},"event":"yes"}"#, ok("yes", "envelope")),
            (r#"data: {"event":1}"#, ok("", "plain")),
            (r#"data: {"x":1}"#, ok("", "plain")),
            ("data: words", ok("", "plain")),
            ("event: error\ndata: {\"message\":\"m\"}", Err(r#"{"message":"m"}"#.to_owned())),
            (r#"data: {"event":"error","data":{"message":"m"}}"#, Err(r#"{"message":"m"}"#.to_owned())),
            (r#"data: {"error":{"message":"m"}}"#, Err(r#"{"error":{"message":"m"}}"#.to_owned())),
            (r#"data: {"error":null}"#, ok("", "plain")),
            // The name in the data, without data beside it.
            (r#"data: {"event":"thread.run.queued","id":"run_1"}"#, ok("thread.run.queued", "plain")),
            (r#"data: {"event":"odd","id":"run_1"}"#, ok("odd", "envelope")),
            (r#"data: {"type":"thread.message.delta","delta":{}}"#, ok("thread.message.delta", "plain")),
            (
                r#"data: {"type":"thread.message.delta","data": {"id":"m"} }"#,
                ok("thread.message.delta", r#"{"id":"m"}"#),
            ),
            (r#"data: {"data":[1],"type":"thread.run.failed"}"#, ok("thread.run.failed", "[1]")),
            (r#"data: {"type":"done"}"#, ok("done", "plain")),
            (r#"data: {"type":"function","x":1}"#, ok("", "plain")),
            (r#"data: {"type":"error","message":"m"}"#, Err(r#"{"type":"error","message":"m"}"#.to_owned())),
            (r#"data: {"type":"error","data":{"message":"m"}}"#, Err(r#"{"message":"m"}"#.to_owned())),
            // The kind of the object, and its status.
            (r#"data: {"object":"thread.message.delta"}"#, ok("thread.message.delta", "plain")),
            (r#"data: {"object":"thread.run.step.delta","status":"x"}"#, ok("thread.run.step.delta", "plain")),
            (r#"data: {"object":"thread"}"#, ok("thread.created", "plain")),
            (r#"data: {"object":"thread.run","status":"queued"}"#, ok("thread.run.queued", "plain")),
            (r#"data: {"object":"thread.run","status":"requires_action"}"#, ok("thread.run.requires_action", "plain")),
            (r#"data: {"object":"thread.run","status":"CANCELED"}"#, ok("thread.run.cancelled", "plain")),
            (r#"data: {"object":"thread.run","status":"pondering"}"#, ok("thread.run.in_progress", "plain")),
            (r#"data: {"object":"thread.run","status":null}"#, ok("thread.run.created", "plain")),
            (
                r#"data: {"object":"thread.run.step","status":"in_progress"}"#,
                ok("thread.run.step.in_progress", "plain"),
            ),
            (r#"data: {"object":"thread.message"}"#, ok("thread.message.created", "plain")),
            (
                "event: message\ndata: {\"object\":\"thread.message\",\"status\":\"succeeded\"}",
                ok("thread.message.completed", "plain"),
            ),
            (r#"data: {"object":"thread.messages","status":"completed"}"#, ok("", "plain")),
            (r#"data: {"object":"","status":"completed"}"#, ok("", "plain")),
            (r#"data: {"object":"list","data":[]}"#, ok("", "plain")),
            // A name that was sent counts.
            (
                "event: thread.run.failed\ndata: {\"object\":\"thread.run\",\"status\":\"queued\"}",
                ok("thread.run.failed", "plain"),
            ),
        ] {
            assert_eq!(classified(text), expected, "{text}");
        }
    }
}
