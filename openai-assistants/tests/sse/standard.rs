//! One case for each sentence of the standard that a decoder can get wrong, and for what this one adds to it.

use crate::model::{Decoded, decode, model};
use bytes::Bytes;
use openai_assistants::sse::{Decoder, MAX_EVENT_SIZE, RawEvent, SseError};

struct Case {
    why: &'static str,
    body: &'static [u8],
    /// Name and data.
    events: &'static [(&'static str, &'static [u8])],
}

const CASES: &[Case] = &[
    Case { why: "a body may be empty", body: b"", events: &[] },
    Case { why: "name and data, ended by a blank line", body: b"event: a\ndata: 1\n\n", events: &[("a", b"1")] },
    Case { why: "the order of the fields does not matter", body: b"data: 1\nevent: a\n\n", events: &[("a", b"1")] },
    Case { why: "the last name counts", body: b"event: a\nevent: b\ndata: 1\n\n", events: &[("b", b"1")] },
    Case {
        why: "an empty name is none",
        body: b"event: a\nevent\ndata: 1\n\nevent: a\nevent:\ndata: 2\n\n",
        events: &[("", b"1"), ("", b"2")],
    },
    Case {
        why: "the name does not carry over to the next event",
        body: b"event: a\ndata: 1\n\ndata: 2\n\n",
        events: &[("a", b"1"), ("", b"2")],
    },
    Case {
        why: "an event without data is not dispatched, and its name is dropped",
        body: b"event: a\n\ndata: 1\n\n",
        events: &[("", b"1")],
    },
    Case {
        why: "`data` with nothing in it is data: the buffer is looked at before its last line feed goes",
        body: b"data\n\ndata:\n\ndata: \n\n",
        events: &[("", b""), ("", b""), ("", b"")],
    },
    Case {
        why: "data lines are joined by line feeds, also empty ones",
        body: b"data: 1\ndata: 2\n\ndata\ndata\n\ndata:\ndata: x\ndata:\n\n",
        events: &[("", b"1\n2"), ("", b"\n"), ("", b"\nx\n")],
    },
    Case {
        why: "data lines are joined by line feeds, whatever line ends were sent",
        body: b"data: 1\r\ndata: 2\rdata: 3\r\n\r\n",
        events: &[("", b"1\n2\n3")],
    },
    Case {
        why: "other fields may stand between data lines",
        body: b"data: 1\nevent: a\n: c\nfoo: b\ndata: 2\n\n",
        events: &[("a", b"1\n2")],
    },
    Case {
        why: "one space after the colon is dropped, no second one, and no tab",
        body: b"data:1\n\ndata: 1\n\ndata:  1\n\ndata:\t1\n\ndata: 1 \n\n",
        events: &[("", b"1"), ("", b"1"), ("", b" 1"), ("", b"\t1"), ("", b"1 ")],
    },
    Case {
        why: "only the first colon divides",
        body: b"event: a:b\ndata: {\"a\": 1}\n\ndata::\n\ndata: :\n\n",
        events: &[("a:b", b"{\"a\": 1}"), ("", b":"), ("", b":")],
    },
    Case {
        why: "a carriage return ends lines as well",
        body: b"event: a\rdata: 1\r\rdata: 2\r\r",
        events: &[("a", b"1"), ("", b"2")],
    },
    Case {
        why: "a carriage return and a line feed are one end",
        body: b"event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n",
        events: &[("a", b"1"), ("", b"2")],
    },
    Case {
        why: "a line feed and a carriage return are two",
        body: b"data: 1\n\rdata: 2\n\r",
        events: &[("", b"1"), ("", b"2")],
    },
    Case {
        why: "each end may be another one",
        body: b"data: 1\r\n\rdata: 2\r\r\ndata: 3\n\r\ndata: 4\r\n\n",
        events: &[("", b"1"), ("", b"2"), ("", b"3"), ("", b"4")],
    },
    Case {
        why: "what else Unicode has for line ends does not end a line",
        body: "data: a\u{85}b\u{2028}c\u{2029}d\x0be\x0cf\n\n".as_bytes(),
        events: &[("", "a\u{85}b\u{2028}c\u{2029}d\x0be\x0cf".as_bytes())],
    },
    Case {
        why: "blank lines by themselves are nothing",
        body: b"\n\r\n\r\n\n\ndata: 1\n\n\n\n\r\r\n",
        events: &[("", b"1")],
    },
    Case {
        why: "comments are read over, wherever they stand",
        body: b": hello\n\nevent: a\n:\ndata: 1\n:data: 2\n\n: bye\n\n",
        events: &[("a", b"1")],
    },
    Case {
        why: "unknown fields are read over; names are exact",
        body: b"Data: 1\ndata : 1\n data: 1\ndatas: 1\ndat: 1\n\xFF: 1\nevents: b\ndata: 2\n\n",
        events: &[("", b"2")],
    },
    Case {
        why: "`id` and `retry` alone dispatch nothing",
        body: b"id: 1\n\nretry: 10\n\nid: 2\nretry: 20\nevent: a\n\n",
        events: &[],
    },
    Case {
        why: "`retry` is read over, whether it is a number or not",
        body: b"retry: 10\ndata: 1\n\nretry: soon\ndata: 2\n\nretry\ndata: 3\n\n",
        events: &[("", b"1"), ("", b"2"), ("", b"3")],
    },
    Case {
        why: "a byte order mark at the very beginning is dropped",
        body: b"\xEF\xBB\xBFevent: a\ndata: 1\n\n",
        events: &[("a", b"1")],
    },
    Case {
        why: "a comment may follow the byte order mark",
        body: b"\xEF\xBB\xBF: c\ndata: 1\n\n",
        events: &[("", b"1")],
    },
    Case {
        why: "one byte order mark is dropped, not two: the second belongs to the field's name",
        body: b"\xEF\xBB\xBF\xEF\xBB\xBFdata: 1\ndata: 2\n\n",
        events: &[("", b"2")],
    },
    Case {
        why: "a byte order mark later on is a character like others",
        body: b"data: \xEF\xBB\xBF1\n\n\xEF\xBB\xBFdata: 2\n\n",
        events: &[("", b"\xEF\xBB\xBF1")],
    },
    Case {
        why: "half a byte order mark is part of the first line",
        body: b"\xEF\xBBdata: 1\ndata: 2\n\n",
        events: &[("", b"2")],
    },
    Case { why: "a zero byte is a byte like others", body: b"event: a\0\ndata: \0\n\n", events: &[("a\0", b"\0")] },
    Case {
        why: "data that is not UTF-8 is handed on as it came; a name is text",
        body: b"event: a\xFFb\ndata: \xFF\xFE\xC3\n\n",
        events: &[("a\u{FFFD}b", b"\xFF\xFE\xC3")],
    },
    Case {
        why: "at the end of the body an event that lacks only its blank line is delivered",
        body: b"data: 1\n\nevent: done\ndata: [DONE]\n",
        events: &[("", b"1"), ("done", b"[DONE]")],
    },
    Case {
        why: "a carriage return as the last byte has ended the line",
        body: b"data: [DONE]\r",
        events: &[("", b"[DONE]")],
    },
    Case {
        why: "a body that ends inside of a line may lack any part of the event",
        body: b"data: 1\n\nevent: a\ndata: 2\ndata: 3",
        events: &[("", b"1")],
    },
    Case { why: "even when all that was cut is the name's rest", body: b"data: 1\nev", events: &[] },
    Case { why: "at the end, too, an event needs data", body: b"event: a\nid: 1\n", events: &[] },
];

#[test]
fn follows_the_standard() {
    for case in CASES {
        let events: Vec<_> = case.events.iter().map(|e| (e.0.into(), e.1.to_vec())).collect();
        for size in [1, 2, 3, 4, 5, 7, 11, usize::MAX] {
            let got = decode(case.body, &[size], MAX_EVENT_SIZE);
            let got: Vec<_> = got.events.into_iter().map(|(name, data, _)| (name, data)).collect();
            assert_eq!(got, events, "{}, in chunks of {size}", case.why);
        }
        let got = model(case.body, MAX_EVENT_SIZE);
        let got: Vec<_> = got.events.into_iter().map(|(name, data, _)| (name, data)).collect();
        assert_eq!(got, events, "{}, by the model", case.why);
    }
}

#[track_caller]
fn check_ids(why: &str, body: &[u8], ids: &[Option<&str>]) {
    for size in [1, 2, 5, usize::MAX] {
        let got = decode(body, &[size], MAX_EVENT_SIZE);
        let got: Vec<_> = got.events.iter().map(|(_, _, id)| id.as_deref()).collect();
        assert_eq!(got, ids, "{why}");
    }
}

#[test]
fn ids_outlive_their_event() {
    check_ids("no id is none", b"data: 1\n\n", &[None]);
    check_ids(
        "an id holds until the next",
        b"id: 1\ndata\n\ndata\n\nid:2\ndata\n\n",
        &[Some("1"), Some("1"), Some("2")],
    );
    check_ids("the last one of an event counts", b"id: 1\ndata\nid: 2\n\n", &[Some("2")]);
    check_ids("an event without data can set it", b"id: 1\n\ndata\n\n", &[Some("1")]);
    check_ids("an empty one takes it back", b"id: 1\ndata\n\nid\ndata\n\n", &[Some("1"), Some("")]);
    check_ids("one with a zero byte is ignored", b"id: 1\nid: 2\0\ndata\n\n", &[Some("1")]);
    check_ids("it is text", b"id: \xC3\xA9\xFF\ndata\n\n", &[Some("\u{E9}\u{FFFD}")]);
}

fn only_event(decoder: &mut Decoder) -> RawEvent {
    let event = decoder.next_event().expect("an event").expect("no error");
    assert_eq!(decoder.next_event(), None);
    event
}

fn is_slice_of(part: &[u8], whole: &[u8]) -> bool {
    whole.as_ptr_range().contains(&part.as_ptr())
}

#[test]
fn data_within_one_chunk_is_not_copied() {
    let chunk = Bytes::from(b"id: 7\nevent: thread.run.queued\ndata: {}\n\n".to_vec());
    let mut decoder = Decoder::new();
    decoder.push(chunk.clone());
    let event = only_event(&mut decoder);
    assert!(is_slice_of(&event.data, &chunk));
    assert!(is_slice_of(event.event.as_bytes(), &chunk));
    let id = event.id.expect("an id");
    assert!(!is_slice_of(id.as_bytes(), &chunk), "an id would hold the chunk for the whole stream");
}

#[test]
fn an_event_may_span_chunks_and_still_share_its_line() {
    let [first, second] = ["event: a\nda", "ta: 1\ndata: 2\n"].map(|s| Bytes::from(s.as_bytes().to_vec()));
    let mut decoder = Decoder::new();
    decoder.push(first.clone());
    decoder.push(second);
    assert_eq!(decoder.next_event(), None);
    decoder.push("\n".into());
    let event = only_event(&mut decoder);
    assert!(is_slice_of(event.event.as_bytes(), &first));
    assert_eq!(event.data, "1\n2");
}

#[test]
fn an_event_is_handed_out_at_the_carriage_return() {
    let mut decoder = Decoder::new();
    decoder.push("data: 1\r\n\r".into());
    assert_eq!(only_event(&mut decoder).data, "1", "whether a line feed follows makes no difference");
    decoder.push("\ndata: 2\r\r".into());
    assert_eq!(only_event(&mut decoder).data, "2");
}

#[test]
fn chunks_may_be_pushed_ahead() {
    let mut decoder = Decoder::new();
    for chunk in ["data", ": 1\n", "\nda", "", "ta: 2\n\n", "data: 3\n"] {
        decoder.push(chunk.into());
    }
    let data: Vec<_> = std::iter::from_fn(|| decoder.finish()).map(|e| e.expect("no error").data).collect();
    assert_eq!(data, ["1", "2", "3"]);
    decoder.push("data: 4\n\n".into());
    assert_eq!((decoder.next_event(), decoder.finish(), decoder.buffered()), (None, None, 0));
}

#[track_caller]
fn check_limit(why: &str, body: &[u8], limit: usize, fits: bool) {
    for size in [1, 3, usize::MAX] {
        let got = decode(body, &[size], limit);
        let error = (!fits).then_some(SseError::TooLarge { limit });
        assert_eq!(got.error, error, "{why}, in chunks of {size}");
        assert_eq!(got, model(body, limit), "{why}, by the model");
    }
}

#[test]
fn what_is_held_is_limited() {
    check_limit("a line", b"data: 12345", 11, true);
    check_limit("a line", b"data: 123456", 11, false);
    check_limit("a line that is not used", b"foo: 1234567", 11, false);
    check_limit("a name and a line", b"event: 12345\ndata: 1", 12, true);
    check_limit("a name and a line", b"event: 12345\ndata: 12", 12, false);
    check_limit("several lines", b"data:1\ndata:2\ndata:3\n\n", 10, true);
    check_limit("several lines", b"data:1\ndata:2\ndata:34\n\n", 10, false);
    check_limit("empty lines", &b"data\n".repeat(8), 11, true);
    check_limit("empty lines", &b"data\n".repeat(9), 11, false);
    check_limit("the last id", b"id: 123456\ndata: 12\n\ndata: 34\n\n", 14, true);
    check_limit("the last id", b"id: 123456\ndata: 12\n\ndata: 345\n\n", 14, false);
    check_limit("a name with replacements", b"event:\xFF\xFF\n", 8, true);
    check_limit("a name with replacements", b"event:\xFF\xFF\xFF\n", 9, true);
    check_limit("a name with replacements", b"event:\xFF\xFF\xFF\xFF\n", 10, false);
    // Behind the first line, where the events of the usual shape are read in one go.
    check_limit("the usual event", b"\nevent: abc\ndata: 12\n\n", 11, true);
    check_limit("the usual event", b"\nevent: abc\ndata: 12\n\n", 10, false);
    check_limit("the usual event, without a name", b"\ndata: \n\ndata: 1\n\n", 7, true);
    check_limit("the usual event, without a name", b"\ndata: \n\ndata: 1\n\n", 6, false);
    check_limit("the usual event, with replacements", b"\nevent: \xFF\xFF\xFF\xFF\ndata: 1\n\n", 19, true);
    check_limit("the usual event, with replacements", b"\nevent: \xFF\xFF\xFF\xFF\ndata: 1\n\n", 18, false);
    check_limit("the usual event, with replacements", b"\nevent: \xFF\xFF\xFF\xFF\ndata: 1\n\n", 11, false);
    check_limit("names replace each other", &b"event: 1\n".repeat(99), 9, true);
    check_limit("each event by itself", &b"data: 1234\n\n".repeat(99), 10, true);
    check_limit("comments are not held", &[&b":".repeat(99)[..], b"\ndata\n"].concat(), 4, true);
    check_limit("nothing", b"", 0, true);
    check_limit("blank lines", b"\n\r\n: c", 0, true);
    check_limit("no room at all", b"d", 0, false);
    check_limit("half a byte order mark", b"\xEF\xBB!", 2, false);
    check_limit("half a byte order mark", b"\xEF\xBB\n", 2, true);
    check_limit("half a byte order mark", b"\xEF\xBB\n", 1, false);
}

#[test]
fn too_large_an_event_is_reported_once_and_is_the_end() {
    let got = decode(b"data: 1\n\ndata: 23456\n\ndata: 7\n\n", &[usize::MAX], 10);
    assert_eq!(
        got,
        Decoded {
            events: vec![(String::new(), b"1".to_vec(), None)],
            at_end: false,
            error: Some(SseError::TooLarge { limit: 10 }),
        }
    );
    assert_eq!(SseError::TooLarge { limit: 10 }.to_string(), "an event of the stream is larger than 10 bytes");
}

#[test]
fn what_passes_through_is_not_shown() {
    let mut decoder = Decoder::new();
    decoder.push("data: a secret".into());
    assert!(!format!("{decoder:?}").contains("secret"));
    assert_eq!(decoder.next_event(), None);
    assert_eq!(format!("{decoder:?}"), "Decoder { buffered: 14, limit: 16777216, ended: false, .. }");
}
