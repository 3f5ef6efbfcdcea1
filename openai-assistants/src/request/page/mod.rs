//! Pages of lists.

pub(super) mod continuation;
mod json;
mod paginator;

use std::fmt;

use bytes::Bytes;

use self::continuation::Continuation;
pub use self::paginator::{Items, Pages};
use super::ListRequest;
use crate::error::Result;
use crate::http::{Body, Pair, Params, Parts};
use crate::json::Extra;
use crate::sealed::Sealed;

/// One page of a list.
///
/// `.await` on a list returns one page, and [`next_page`](Self::next_page) the request for the next one;
/// [`ListRequest::items`] and [`ListRequest::pages`] request all pages.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// The kind of object, `list`; empty if the server did not send it.
    pub object: String,
    /// The items of this page.
    pub data: Vec<T>,
    /// The ID of the first item, if the server sent it.
    pub first_id: Option<String>,
    /// The ID of the last item, if the server sent it.
    pub last_id: Option<String>,
    /// Whether the server reports more items; `None` if it did not send the field. See [`has_more`](Self::has_more()).
    pub has_more: Option<bool>,
    /// Unknown fields.
    pub extra: Extra,
    pub(super) continuation: Continuation,
}

/// An item of a [`Page`], with a cursor for the next page. This trait is sealed: only generated code implements it.
pub trait PageItem: Sealed {
    /// The ID that the request for the page after this item contains; empty if the server did not send one.
    fn cursor(&self) -> &str;
}

/// The query of a page that follows another one.
#[derive(Clone, Debug)]
pub struct NextPage {
    pub(super) query: Vec<Pair>,
    pub(super) encoded: Vec<Pair>,
    /// JSON, where pages are requested by a body.
    pub(super) body: Option<Bytes>,
}

impl<T: PageItem> Page<T> {
    /// Creates a page of these items, without a next page.
    pub fn new(data: impl Into<Vec<T>>) -> Self {
        let data = data.into();
        Self {
            object: "list".to_owned(),
            first_id: data.first().map(|item| item.cursor().to_owned()),
            last_id: data.last().map(|item| item.cursor().to_owned()),
            has_more: Some(false),
            extra: Extra::default(),
            continuation: Continuation::default(),
            data,
        }
    }

    /// Whether there may be another page.
    ///
    /// An empty page is always the last. Otherwise it is the server's `has_more`. If that is missing, a page with fewer
    /// items than the request's `limit` is the last; without a limit, only an empty page is.
    pub fn has_more(&self) -> bool {
        if self.data.is_empty() {
            return false;
        }
        self.has_more.unwrap_or_else(|| self.continuation.limit().is_none_or(|limit| self.data.len() >= limit))
    }

    /// Returns the cursor for the next page: the server's `last_id`, else the ID of the last item.
    pub fn cursor(&self) -> Option<&str> {
        let last_id = self.last_id.as_deref().filter(|id| !id.is_empty());
        last_id.or_else(|| self.data.last().map(T::cursor)).filter(|id| !id.is_empty())
    }

    /// Returns the request for the next page, with the same options; `None` if this page is the last.
    ///
    /// Also `None` if the page is not the response to a request.
    ///
    /// ```no_run
    /// # async fn f<T: openai_assistants::PageItem + openai_assistants::Json + Send + 'static>(
    /// #     mut page: openai_assistants::Page<T>) -> openai_assistants::Result<()> {
    /// while let Some(next) = page.next_page() {
    ///     page = next.await?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn next_page(&self) -> Option<ListRequest<T, NextPage>> {
        if !self.has_more() {
            return None;
        }
        self.continuation.next(self.cursor()?)
    }
}

impl<T> Sealed for Page<T> {}

impl Sealed for NextPage {}

impl Params for NextPage {
    fn into_parts(self) -> Result<Parts, serde_json::Error> {
        let body = self.body.map_or(Body::Empty, |json| Body::Json(json.into()));
        Ok(Parts { query: self.query, encoded: self.encoded, body, ..Parts::default() })
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter()
    }
}

/// Compares what the server sent, not the request of the page.
impl<T: PartialEq> PartialEq for Page<T> {
    fn eq(&self, other: &Self) -> bool {
        let Self { object, data, first_id, last_id, has_more, extra, continuation: _ } = self;
        *object == other.object
            && *data == other.data
            && *first_id == other.first_id
            && *last_id == other.last_id
            && *has_more == other.has_more
            && *extra == other.extra
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("object", &self.object)
            .field("data", &self.data)
            .field("first_id", &self.first_id)
            .field("last_id", &self.last_id)
            .field("has_more", &self.has_more)
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}
