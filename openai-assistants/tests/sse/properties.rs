//! For any input, split in any way, the decoder has the same result as the model.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use openai_assistants::sse::{Decoder, RawEvent};

use crate::model::{decode, model};

/// Pieces that streams are made of, and that decoders fall over.
#[rustfmt::skip]
const PIECES: &[&[u8]] = &[
    b"\n", b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b"\r\r", b"\n\r", b":", b" ", b": ", b": c\n", b":\r\n",
    b"data", b"data:", b"data: ", b"data: {\"a\": 1}\n\n", b"event: a\ndata: 1\n\n", b"event: \xFF\xFF\xFF\ndata: 1\n\n", b"event: ", b"data:x\r\n", b"data\n", b"da", b"ta: ",
    b"event", b"event: a\n", b"event:\r", b"event: thread.message.delta\r\n", b"ev", b"ent: b\n",
    b"id: 1\n", b"id\n", b"id: \0\n", b"id:\xFF\r", b"retry: 10\n", b"retry:\n", b"foo: bar\n", b"foo\n",
    b"\xEF\xBB\xBF", b"\xEF\xBB", b"\xEF", b"\xBB\xBF", b"\0", b"\xFF", "\u{E9}".as_bytes(),
    "\u{1F980}".as_bytes(), b"\xF0\x9F", b"x", b"[DONE]",
];

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        1 => vec(any::<u8>(), 0..200),
        2 => vec(select(b"\n\r: \xEF\xBB\xBFdate\0".as_slice()), 0..200),
        8 => vec(select(PIECES), 0..60).prop_map(|pieces| pieces.concat()),
    ]
}

fn limit() -> impl Strategy<Value = usize> {
    prop_oneof![3 => Just(1 << 20), 1 => 0..40_usize]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(4096), failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_chunking_gives_what_the_whole_gives(
        body in body(),
        sizes in vec(0..20_usize, 1..12),
        limit in limit(),
    ) {
        let whole = decode(&body, &[usize::MAX], limit);
        prop_assert_eq!(&whole, &model(&body, limit), "the whole body");
        prop_assert_eq!(&whole, &decode(&body, &sizes, limit), "in chunks");
        prop_assert_eq!(&whole, &decode(&body, &[1], limit), "byte by byte");
    }

    #[test]
    fn events_that_are_written_are_read_again(body in body()) {
        let events: Vec<_> = events(&body);
        let written: Vec<u8> = events.iter().flat_map(|event| event.to_bytes()).collect();
        prop_assert_eq!(self::events(&written), events);
    }
}

fn events(body: &[u8]) -> Vec<RawEvent> {
    let mut decoder = Decoder::new();
    decoder.push(bytes::Bytes::copy_from_slice(body));
    let mut events: Vec<_> = std::iter::from_fn(|| decoder.next_event()).map(|event| event.expect("small")).collect();
    events.extend(decoder.finish().map(|event| event.expect("small")));
    events
}
