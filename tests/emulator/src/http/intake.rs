//! Takes in the body of a request, within limits.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::StatusCode;
use hyper::body::{Body as _, Incoming};
use tokio::time::{Instant, timeout_at};

use crate::error::Failure;
use crate::limits::{DRAIN, Limits};
use crate::memory::Memory;

/// A limit and the flag that changes it.
#[derive(Clone, Copy)]
pub(super) struct Most {
    pub(super) bytes: usize,
    pub(super) flag: &'static str,
}

/// Reads a body. What is announced as too large is refused at once, what turns out to be too large as soon as it does.
pub(super) async fn read(body: &mut Incoming, most: Most, limits: &Limits, memory: &Memory) -> Result<Bytes, Failure> {
    let announced = body.size_hint().lower();
    if usize::try_from(announced).map_or(true, |bytes| bytes > most.bytes) {
        return Err(too_large(most));
    }
    let mut held = memory.hold(0)?;
    let mut bytes = BytesMut::new();
    let end = Instant::now() + limits.body_timeout;
    loop {
        let patience = end.min(Instant::now() + limits.stall_timeout);
        let Ok(frame) = timeout_at(patience, body.frame()).await else { return Err(too_slow()) };
        let piece = match frame {
            Some(Ok(frame)) => frame.into_data().unwrap_or_default(),
            Some(Err(error)) => return Err(Failure::invalid(format!("The body cannot be read: {error}."))),
            None => return Ok(held.around(bytes.freeze())),
        };
        if bytes.len() + piece.len() > most.bytes {
            return Err(too_large(most));
        }
        held.grow(piece.len())?;
        bytes.extend_from_slice(&piece);
    }
}

/// Reads on for a while and forgets what comes: a connection that is closed with bytes unread is reset, and then the
/// client may not see the response.
pub(super) fn discard(mut body: Incoming) {
    tokio::spawn(tokio::time::timeout(DRAIN, async move { while let Some(Ok(_)) = body.frame().await {} }));
}

fn too_large(most: Most) -> Failure {
    let message = format!(
        "The request body is too large: the emulator takes at most {} bytes here. The flag {} changes the limit.",
        most.bytes, most.flag
    );
    Failure::new(StatusCode::PAYLOAD_TOO_LARGE, message).code("request_too_large")
}

fn too_slow() -> Failure {
    Failure::new(StatusCode::REQUEST_TIMEOUT, "The request body did not arrive in time.").code("request_timeout")
}
