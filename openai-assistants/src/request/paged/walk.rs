//! Streams across pages of any form.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde_json::Value;

use super::super::seen::Seen;
use super::super::{NextPage, RawResponse, ResponseFuture, next};
use super::members::{scalar, text};
use super::next::{Answered, circular};
use super::paging::{Follow, Paging, Source};
use super::{PagedRequest, follow};
use crate::error::Result;
use crate::json::Json;

/// A list, answer by answer; the next one is requested when the one before has been taken.
///
/// An item that was on an earlier page is not on a later one again, if items have an id.
///
/// The stream ends with the last page or with an error. If the pages lead back to where the stream has been, or to another
/// origin, or have no cursor although the server says that there is more, the error is of kind
/// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination): the list is incomplete then.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<A, T> {
    paging: Paging<A, T>,
    call: Option<ResponseFuture<RawResponse>>,
    /// What comes after the page that was handed out; it is not requested before it is wanted.
    next: Option<Result<PagedRequest<A, T, NextPage>>>,
    walked: Walked,
}

/// The items of a list across its pages; a page is requested when the items of the one before have been taken.
///
/// It ends as [`Pages`] does.
#[must_use = "streams do nothing unless polled"]
pub struct Items<A, T> {
    pages: Pages<A, T>,
    items: std::vec::IntoIter<T>,
}

/// Where a walk has been.
#[derive(Default)]
struct Walked {
    seen: Seen,
    /// How many items there were, without those that came again.
    count: u64,
    pages: u64,
    /// Whether the walk began in the middle of the list.
    is_partial: bool,
    /// The body of the page before.
    body: Bytes,
}

impl<A: Json + Send + 'static, T: Json + Send + 'static> Pages<A, T> {
    pub(super) fn new(first: ResponseFuture<RawResponse>, paging: Paging<A, T>) -> Self {
        Self { paging, call: Some(first), next: None, walked: Walked::default() }
    }

    /// Waits for the next answer; `None` after the last one.
    ///
    /// Dropping it before it is done loses nothing.
    pub async fn try_next(&mut self) -> Result<Option<A>> {
        next(self).await
    }

    /// Takes out what has been on an earlier page, and decides how to continue.
    fn take(&mut self, raw: RawResponse) -> Result<Option<A>> {
        let (paging, walked) = (self.paging, &mut self.walked);
        let mut page: A = raw.to_data()?;
        let (request, headers) = (&*raw.prepared, &raw.headers);
        if walked.pages == 0 {
            walked.is_partial = !paging.rules.is_first(request);
            if let (Follow::Link(_) | Follow::LinkHeader, Ok(own)) = (&paging.rules.follow, request.url()) {
                walked.seen.follow(own.into());
            }
        }
        let (count, last) = measure(paging, &mut page);
        let is_same = !paging.rules.is_bounded() && walked.pages > 0 && count > 0 && walked.body == raw.body;
        let is_repetition = walked.keep_new(paging, &mut page) || is_same;
        walked.pages += 1;
        let so_far = Some(walked.count).filter(|_| !walked.is_partial);
        let next = paging.rules.next(&Answered { request, headers, view: page.view(), count, last, so_far });
        let next = next.map(|next| next.map(|next| (next.key(), next)));
        let step = walked.seen.step(page, is_repetition, next, |_| Some(circular(paging.rules)));
        self.next = step.next.map(|next| match next {
            Ok(next) => Ok(follow(&raw, paging, next)),
            Err(error) => Err(error.with_operation(request.operation.id())),
        });
        let page = step.page.map_err(|error| error.with_operation(request.operation.id()));
        if !paging.rules.is_bounded() {
            walked.body = raw.body;
        }
        page
    }
}

/// How many items a page has, and the cursor of its last one.
pub(super) fn measure<A: Json, T: Json>(paging: Paging<A, T>, page: &mut A) -> (u64, Option<Value>) {
    let items = (paging.items)(page).map_or(&[][..], |items| items);
    let last = match &paging.rules.follow {
        Follow::Cursor(_, Source::LastItem(name)) => items.last().and_then(|item| scalar(item.view(), &[name])),
        _ => None,
    };
    (items.len() as u64, last)
}

impl Walked {
    /// Takes the items out that were there before. Whether that is all of them, and there were some.
    fn keep_new<A, T: Json>(&mut self, paging: Paging<A, T>, page: &mut A) -> bool {
        let Some(items) = (paging.items)(page) else { return false };
        let id = |item: &T| scalar(item.view(), &[paging.rules.id?]).map(text);
        let is_repetition = self.seen.keep_new(items, id);
        self.count += items.len() as u64;
        is_repetition
    }
}

impl<A: Json + Send + 'static, T: Json + Send + 'static> Items<A, T> {
    pub(super) fn new(pages: Pages<A, T>) -> Self {
        Self { pages, items: Vec::new().into_iter() }
    }

    /// Waits for the next item; `None` after the last one.
    ///
    /// Dropping it before it is done loses nothing.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        next(self).await
    }
}

impl<A: Json + Send + 'static, T: Json + Send + 'static> Stream for Pages<A, T> {
    type Item = Result<A>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(next) = self.next.take() {
            self.call = Some(next?.with_raw_response());
        }
        let Some(call) = &mut self.call else { return Poll::Ready(None) };
        let answer = ready!(Pin::new(call).poll(cx));
        self.call = None;
        Poll::Ready(answer.and_then(|raw| self.take(raw)).transpose())
    }
}

impl<A: Json + Send + 'static, T: Json + Send + 'static> Stream for Items<A, T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(page) => {
                    let (mut page, items) = (page?, self.pages.paging.items);
                    self.items = items(&mut page).map(std::mem::take).unwrap_or_default().into_iter();
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing here is pinned in place, whatever the types are.
impl<A, T> Unpin for Pages<A, T> {}
impl<A, T> Unpin for Items<A, T> {}

impl<A, T> fmt::Debug for Pages<A, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("items_seen", &self.walked.count).finish_non_exhaustive()
    }
}

impl<A, T> fmt::Debug for Items<A, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
