//! Streams across pages.

use std::collections::HashSet;
use std::fmt;
use std::future::Future;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Page, PageItem};
use crate::error::Result;
use crate::json::Json;
use crate::next::next;
use crate::request::{Call, Params, Request};

/// A list, page by page; a page is asked for when the one before has been taken.
///
/// The stream ends with the last page, with an error, and with a page that leads back to where the walk has been: a
/// server that does not know `after` sends the same page again and again, which is neither repeated nor followed.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T> {
    call: Option<Call<Page<T>>>,
    /// A page that was handed out is not followed before the next one is wanted.
    next: Option<Request<Page<T>, super::NextPage>>,
    seen: HashSet<String>,
}

/// The items of a list across its pages; a page is asked for when the items of the one before have been taken.
///
/// It ends as [`Pages`] does.
#[must_use = "streams do nothing unless polled"]
pub struct Items<T> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T>,
}

impl<T, P> Request<Page<T>, P>
where
    T: PageItem + Json + Send + 'static,
    P: Params,
{
    /// A stream of all items, from this page on.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> openai_assistants::Result<()> {
    /// # let server = emulator::Emulator::start().await.unwrap();
    /// # let client = server.client();
    /// let mut files = client.files().list().purpose("assistants").items();
    /// while let Some(file) = files.try_next().await? {
    ///     println!("{} {}", file.id, file.filename);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn items(self) -> Items<T> {
        Items { pages: self.pages(), items: Vec::new().into_iter() }
    }

    /// A stream of all pages, from this one on.
    pub fn pages(self) -> Pages<T> {
        Pages { call: Some(self.into_future()), next: None, seen: HashSet::new() }
    }
}

impl<T: PageItem + Json + Send + 'static> Pages<T> {
    /// Waits for the next page; `None` after the last one.
    ///
    /// It is what `TryStreamExt` of the package `futures` calls by the same name. Dropping it before it is done loses
    /// nothing.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        next(self).await
    }
}

impl<T: PageItem + Json + Send + 'static> Items<T> {
    /// Waits for the next item; `None` after the last one.
    ///
    /// It is what `TryStreamExt` of the package `futures` calls by the same name. Dropping it before it is done loses
    /// nothing.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        next(self).await
    }
}

impl<T: PageItem + Json + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(next) = self.next.take() {
            self.call = Some(next.into_future());
        }
        let Some(call) = &mut self.call else { return Poll::Ready(None) };
        let page = ready!(Pin::new(call).poll(cx));
        self.call = None;
        let page = page?;
        if let Some(cursor) = page.cursor() {
            if !self.seen.insert(cursor.to_owned()) {
                return Poll::Ready(None);
            }
        }
        self.next = page.next_page();
        Poll::Ready(Some(Ok(page)))
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
        f.debug_struct("Pages").field("pages_seen", &self.seen.len()).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
