//! On valid streams, in any chunks, all decoders give the same events.

use bytes::Bytes;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::decoders::{Decode, eventsource_stream, ours, sse_stream, sseer};

const PEERS: [(&str, Decode); 3] =
    [("eventsource-stream", eventsource_stream), ("sse-stream", sse_stream), ("sseer", sseer)];

/// A stream by the grammar of the standard: fields and comments, each with a line end, and blank lines between.
///
/// What it leaves out, because a peer stumbles over it, is in `differences.rs`: a byte order mark, `event` without a
/// colon, and a carriage return as the last byte.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let end = select(["\n", "\n", "\n", "\r\n", "\r"].as_slice());
    let value = prop_oneof![
        "[^\r\n]{0,12}",
        select(["", " ", "  x", ":", "{\"a\": 1}", "\u{FEFF}", "\u{1F980}", "\0"].as_slice()).prop_map(str::to_owned),
    ];
    let name = select(["data", "data", "data", "event", "id", "retry", "foo", "Data", ""].as_slice());
    let field = (name, select([":", ": "].as_slice()), value).prop_map(|(n, c, v)| format!("{n}{c}{v}"));
    let line = prop_oneof![
        6 => field,
        1 => select(["data", "id", "retry", "foo"].as_slice()).prop_map(str::to_owned),
        3 => Just(String::new()),
    ];
    vec((line, end), 0..24).prop_map(|lines| {
        let lines = lines.into_iter().map(|(line, end)| line + end).collect::<String>();
        (lines + "\n\n").into_bytes()
    })
}

fn cut(body: &[u8], sizes: &[usize]) -> Vec<Bytes> {
    let mut chunks = Vec::new();
    let mut rest = Bytes::copy_from_slice(body);
    for size in sizes.iter().cycle() {
        if rest.is_empty() {
            break;
        }
        chunks.push(rest.split_to(rest.len().min(*size)));
    }
    chunks
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..Default::default() })]

    #[test]
    fn on_valid_streams(body in stream(), sizes in vec(1..40_usize, 1..8)) {
        let chunks = cut(&body, &sizes);
        let ours = ours(chunks.clone());
        for (name, peer) in PEERS {
            prop_assert_eq!(&ours, &peer(chunks.clone()), "{}", name);
        }
    }
}
