//! The work for a byte does not grow with the bytes before it. Counted, not timed.

use std::cell::Cell;

use bytes::Bytes;

use crate::sse::Decoder;

thread_local! {
    static SEARCHED: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn count(bytes: usize) {
    SEARCHED.set(SEARCHED.get() + bytes);
}

/// Feeds `body` in chunks of `size` and checks that no byte was searched for a line end twice.
#[track_caller]
fn check(body: &[u8], size: usize, events: usize) {
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
    assert_eq!(seen, events);
    assert!(SEARCHED.get() <= body.len(), "{} of {} bytes", SEARCHED.get(), body.len());
    assert!(SEARCHED.get() > body.len() / 2, "{} of {} bytes", SEARCHED.get(), body.len());
}

#[test]
fn every_byte_is_searched_once() {
    const SIZE: usize = 1 << 17;
    let bodies = [
        ("one long line", [&b"data: "[..], &b"x".repeat(SIZE), b"\n\n"].concat(), 1),
        ("many lines of one event", [&b"data: x\r\n".repeat(SIZE / 9)[..], b"\n"].concat(), 1),
        ("a long comment", [&b":".repeat(SIZE)[..], b"\ndata\n\n"].concat(), 1),
        ("many events", b"event: a\ndata: 1\n\n".repeat(SIZE / 18), SIZE / 18),
    ];
    for (_, body, events) in &bodies {
        for size in [1, 2, 4096, usize::MAX] {
            check(body, size, *events);
        }
    }
}
