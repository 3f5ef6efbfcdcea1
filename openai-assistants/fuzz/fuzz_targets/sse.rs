//! Bytes to events: the decoder gives what the model gives, however the bytes are cut, and holds no more than it may.
//!
//! The input is a limit, a number of chunk sizes, the sizes, and the body.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/sse/model.rs"]
mod model;

use model::{decode, model};

fuzz_target!(|input: &[u8]| {
    let [limit, count, rest @ ..] = input else {
        return;
    };
    let Some((sizes, body)) = rest.split_at_checked(usize::from(count % 16)) else {
        return;
    };
    let sizes: Vec<_> = sizes.iter().map(|size| usize::from(*size)).collect();
    let limit = if *limit == 0 { 1 << 20 } else { usize::from(*limit) - 1 };
    let expected = model(body, limit);
    assert_eq!(decode(body, &[usize::MAX], limit), expected, "the whole body");
    assert_eq!(decode(body, &sizes, limit), expected, "in chunks of {sizes:?}");
});
