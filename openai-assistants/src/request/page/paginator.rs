//! Streams across pages.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::super::seen::Seen;
use super::super::{ListRequest, ResponseFuture, next};
use super::{NextPage, Page, PageItem};
use crate::error::{Error, ErrorKind, Result};
use crate::json::Json;

/// The pages of a list; each is requested after the previous one has been consumed.
///
/// Items that were on an earlier page are removed: servers that sort by second, or whose list grows meanwhile, send
/// some items twice.
///
/// The stream ends with the last page or with an error. If the server reports more items, but its pages repeat or have
/// no cursor, the error is of kind [`ErrorKind::Pagination`]: the list is incomplete.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T> {
    call: Option<ResponseFuture<Page<T>>>,
    /// The request for the page after the last one returned; it is sent when that page is polled for.
    next: Option<Result<ListRequest<T, NextPage>>>,
    seen: Seen,
}

/// The items of a list across its pages; each page is requested after the items of the previous one have been consumed.
///
/// No item is returned twice, and it ends like [`Pages`].
#[must_use = "streams do nothing unless polled"]
pub struct Items<T> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T>,
}

impl<T: PageItem + Json + Send + 'static> Pages<T> {
    pub(crate) fn new(first: ResponseFuture<Page<T>>) -> Self {
        Self { call: Some(first), next: None, seen: Seen::default() }
    }

    /// Waits for the next page; `None` after the last one.
    ///
    /// Equivalent to the method of `futures::TryStreamExt`. Cancellation safe: nothing is lost if the future is
    /// dropped.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        next(self).await
    }

    /// Removes items that were on an earlier page, and decides how to continue.
    fn follow(&mut self, mut page: Page<T>) -> Result<Option<Page<T>>> {
        let has_more = page.has_more == Some(true) && !page.data.is_empty();
        let next = page.next_page().zip(page.cursor().map(str::to_owned)).map(|(next, cursor)| (cursor, next));
        let id = |item: &T| Some(item.cursor().to_owned()).filter(|id| !id.is_empty());
        let is_repetition = self.seen.keep_new(&mut page.data, id);
        let next = if next.is_none() && has_more { Err(incomplete(&page)) } else { Ok(next) };
        // A server that does not report more items may have sent everything.
        let step = self.seen.step(page, is_repetition, next, |page| has_more.then(|| incomplete(page)));
        self.next = step.next;
        step.page
    }
}

impl<T: PageItem + Json + Send + 'static> Items<T> {
    pub(crate) fn new(pages: Pages<T>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }

    /// Waits for the next item; `None` after the last one.
    ///
    /// Equivalent to the method of `futures::TryStreamExt`. Cancellation safe: nothing is lost if the future is
    /// dropped.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        next(self).await
    }
}

fn incomplete<T: PageItem>(page: &Page<T>) -> Error {
    let message = match page.cursor() {
        Some(_) => {
            "the list is incomplete: the server reports more items, but its pages repeat; it may not support `after`"
        }
        None => "the list is incomplete: the server reports more items, but the last one has no ID to continue after",
    };
    let error = Error::new(ErrorKind::Pagination, message);
    match page.continuation.operation() {
        Some(operation) => error.with_operation(operation),
        None => error,
    }
}

impl<T: PageItem + Json + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(next) = self.next.take() {
            self.call = Some(next?.into_future());
        }
        let Some(call) = &mut self.call else { return Poll::Ready(None) };
        let page = ready!(Pin::new(call).poll(cx));
        self.call = None;
        Poll::Ready(page.and_then(|page| self.follow(page)).transpose())
    }
}

impl<T: PageItem + Json + Send + 'static> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(page) => self.items = page?.data.into_iter(),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing here is pinned in place, whatever `T` is.
impl<T> Unpin for Pages<T> {}
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("items_seen", &self.seen.items()).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
