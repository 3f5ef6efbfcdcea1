//! The next item of a stream, without another package for it.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use crate::error::Result;

/// Waits for the next item; `None` after the last one.
pub(crate) async fn next<T, S: Stream<Item = Result<T>> + Unpin>(stream: &mut S) -> Result<Option<T>> {
    poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)).await.transpose()
}
