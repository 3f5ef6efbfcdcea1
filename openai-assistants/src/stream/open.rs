//! Opening a stream: up to the headers, and checking that the response is one.

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;

use super::RawEventStream;
use super::answer::explain;
use super::linger::Linger;
use super::sniff::{Declared, Sniff};
use crate::error::{Error, Result};
use crate::http::PreparedRequest;
use crate::http::{self, Accept, Answer, BodyReader, Mode};
use crate::sse::Decoder;

/// A stream that is being opened.
pub(super) type Opening = Pin<Box<dyn Future<Output = Result<RawEventStream>> + Send>>;

/// Opens a stream.
pub(super) fn open(prepared: PreparedRequest) -> Opening {
    http::in_flight(opened(Arc::new(prepared)))
}

async fn opened(prepared: Arc<PreparedRequest>) -> Result<RawEventStream> {
    let Answer { status, headers, body, attempts, limits, .. } =
        http::send(&prepared, Mode::Streamed(Accept::Events)).await?;
    let mut reader = body.into_reader(&prepared);
    let declared = Declared::of(&headers);
    let mut sniff = Sniff::new(declared);
    if declared != Declared::Other {
        reader.set_limit(limits.deadline);
    }
    let mut first = None;
    if declared != Declared::Events {
        let (begun, broken) = begin(&mut reader, &mut sniff).await;
        let error = match (&mut sniff, broken) {
            // A partial body may be enough to explain the error; a body that does not arrive explains nothing.
            (Sniff::Other(_), Some(error)) if error.is_timeout() => Some(error),
            (Sniff::Other(body), _) => Some(explain(body.split().freeze(), &headers, &prepared.secrets())),
            (_, broken) => broken.map(Error::in_stream),
        };
        if let Some(error) = error {
            let request_id = crate::headers::request_id(&headers, &prepared.secrets());
            return Err(error
                .with_redirected(reader.redirected())
                .with_server(|| prepared.server())
                .with_operation(prepared.operation.id())
                .with_request_id(request_id)
                .with_attempts(attempts));
        }
        first = begun;
        reader.set_limit(limits.deadline);
    }
    let mut decoder = Decoder::with_max_event_size(prepared.config.settings.max_event_size);
    if let Some(first) = first {
        decoder.push(first);
    }
    Ok(RawEventStream {
        prepared,
        status,
        headers,
        attempts,
        has_event: false,
        reader,
        sniff,
        decoder,
        is_last: None,
        linger: Linger::default(),
        streak: 0,
        ended: false,
    })
}

/// Reads until it is clear whether it is a stream, and all of what is none. Gives what is to be read as events, and what
/// broke the body.
async fn begin(reader: &mut BodyReader, sniff: &mut Sniff) -> (Option<Bytes>, Option<Error>) {
    loop {
        match reader.chunk().await {
            Some(Ok(chunk)) => match sniff.push(chunk) {
                Some(begun) => return (Some(begun), None),
                None if sniff.is_full() => return (None, None),
                None => {}
            },
            Some(Err(error)) => return (sniff.finish(), Some(error)),
            None => return (sniff.finish(), None),
        }
    }
}
