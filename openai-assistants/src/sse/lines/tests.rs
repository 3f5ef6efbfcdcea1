//! The work for a byte does not grow with the bytes around it. Counted, not timed.

use std::cell::Cell;

use bytes::Bytes;

use crate::sse::Decoder;

thread_local! {
    static SEARCHED: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn count(bytes: usize) {
    SEARCHED.set(SEARCHED.get() + bytes);
}

/// Feeds `body` in chunks of `size` and checks how often a byte was searched for a line end, on average.
#[track_caller]
fn check(name: &str, body: &[u8], size: usize, events: usize) {
    SEARCHED.set(0);
    let mut decoder = Decoder::new();
    let mut seen = 0;
    for chunk in body.chunks(size) {
        decoder.push(Bytes::copy_from_slice(chunk));
        while let Some(event) = decoder.next_event() {
            assert!(event.is_ok());
            seen += 1;
        }
    }
    assert_eq!(seen, events, "{name}");
    // Once on the general path, and before that on the fast path, which may search the data line both after the name
    // and, if the name is empty, without it.
    let searched = SEARCHED.get();
    assert!(searched <= 3 * body.len(), "{name}: {searched} of {} bytes in chunks of {size}", body.len());
    assert!(searched > 0, "{name}: the search is not counted");
}

#[test]
fn every_byte_is_searched_a_fixed_number_of_times() {
    const SIZE: usize = 1 << 17;
    let long = b"x".repeat(SIZE);
    let bodies = [
        ("one long line", [b"data: ", &long[..], b"\n\n"].concat(), 1),
        ("a long name", [b"event: ", &long[..], b"\ndata\n\n"].concat(), 1),
        ("a long comment", [b":", &long[..], b"\ndata\n\n"].concat(), 1),
        ("many lines of one event", [&b"data: x\r\n".repeat(SIZE / 9)[..], b"\n"].concat(), 1),
        ("many events", b"event: a\ndata: 1\n\n".repeat(SIZE / 18), SIZE / 18),
        ("almost usual", b"event: a\ndata: 1\n\r".repeat(SIZE / 18), SIZE / 18),
        ("empty names", b"event: \nevent: \nevent: \ndata: 1\n\r".repeat(SIZE / 36), SIZE / 36),
    ];
    for (name, body, events) in &bodies {
        for size in [1, 2, 4096, usize::MAX] {
            check(name, body, size, *events);
        }
    }
}
