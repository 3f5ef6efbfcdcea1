//! Lists whose pages follow each other as a document says, by `x-rust-pagination`.

mod link;
mod members;
mod next;
pub mod paging;
mod walk;

use std::fmt;
use std::future::IntoFuture;

use self::next::{Answered, Next};
use self::paging::Paging;
pub use self::walk::{Items, Pages};
use super::{NextPage, RawResponse, Request, Response, ResponseFuture};
use crate::client::Client;
use crate::error::Result;
use crate::http::{Params, request_options};
use crate::json::Json;
use crate::operation::Operation;

/// A request for a list with documented pagination; it has not been sent.
///
/// `.await` sends it and gives one answer as a whole, [`with_next`](Self::with_next) with the request for the page after
/// it. [`items`](Self::items) and [`pages`](Self::pages) follow the list to its end.
///
/// ```no_run
/// # async fn f(request: openai_assistants::PagedRequest<openai_assistants::JsonObject, serde_json::Value>)
/// # -> openai_assistants::Result<()> {
/// let mut items = request.items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item}");
/// }
/// # Ok(()) }
/// ```
#[must_use = "a request is sent by `.await`"]
pub struct PagedRequest<A, T, P = ()> {
    request: Request<A, P>,
    paging: Paging<A, T>,
}

/// An answer, and the request for the page after it; `None` if it is the last.
pub type WithNext<A, T> = (A, Option<PagedRequest<A, T, NextPage>>);

impl<A, T, P> PagedRequest<A, T, P> {
    #[doc(hidden)]
    pub fn new(
        client: &Client,
        operation: &'static Operation,
        path: impl Into<Vec<String>>,
        params: P,
        paging: Paging<A, T>,
    ) -> Self {
        Self { request: Request::new(client, operation, path, params), paging }
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn options_mut(&mut self) -> &mut crate::http::RequestOptions {
        &mut self.request.options
    }

    #[doc(hidden)]
    pub fn params_mut(&mut self) -> &mut P {
        self.request.params_mut()
    }

    request_options!(self => self.request.options);
}

impl<A, T, P: Params> PagedRequest<A, T, P> {
    /// Requests the response as received: status, headers and bytes.
    ///
    /// It is not decoded, and retries and errors are as for any request.
    pub fn with_raw_response(self) -> ResponseFuture<RawResponse> {
        self.request.with_raw_response()
    }
}

impl<A, T, P> PagedRequest<A, T, P>
where
    A: Json + Send + 'static,
    T: Json + Send + 'static,
    P: Params,
{
    /// Requests the whole response: status, headers, request id, rate limits, and the JSON as received.
    pub fn with_response(self) -> ResponseFuture<Response<A>> {
        self.request.with_response()
    }

    /// Sends the request, and returns the response with the request for the next page; `None` after the last page.
    ///
    /// # Errors
    ///
    /// Those of the request, and [`ErrorKind::Pagination`](crate::ErrorKind::Pagination) if the response refers to
    /// another origin, or announces another page without its location.
    pub async fn with_next(self) -> Result<WithNext<A, T>> {
        let paging = self.paging;
        let raw = self.with_raw_response().await?;
        let mut page: A = raw.to_data()?;
        let (count, last) = walk::measure(paging, &mut page);
        let (request, headers) = (&*raw.prepared, &raw.headers);
        let so_far = Some(count).filter(|_| paging.rules.is_first(request));
        let answer = Answered { request, headers, view: page.view(), count, last, so_far };
        let next = paging.rules.next(&answer).map_err(|error| error.with_operation(request.operation.id()))?;
        Ok((page, next.map(|next| follow(&raw, paging, next))))
    }

    /// Sends the request for the page, as `.await` does; see [`Request::send`](crate::Request::send).
    pub fn send(self) -> ResponseFuture<A> {
        self.into_future()
    }

    /// A stream of all items, from this page on.
    pub fn items(self) -> Items<A, T> {
        Items::new(self.pages())
    }

    /// A stream of all answers, from this page on.
    pub fn pages(self) -> Pages<A, T> {
        let paging = self.paging;
        Pages::new(self.with_raw_response(), paging)
    }
}

/// The request for the page after an answer.
fn follow<A, T>(raw: &RawResponse, paging: Paging<A, T>, next: Next) -> PagedRequest<A, T, NextPage> {
    let before = &raw.prepared;
    let (params, options) = next.request(before);
    let client = Client::from_shared(before.config.clone());
    let request = Request::again(&client, before.operation.clone(), before.path.clone(), params).with_options(options);
    PagedRequest { request, paging }
}

impl<A, T, P> IntoFuture for PagedRequest<A, T, P>
where
    A: Json + Send + 'static,
    P: Params,
{
    type Output = Result<A>;
    type IntoFuture = ResponseFuture<A>;

    fn into_future(self) -> ResponseFuture<A> {
        self.request.into_future()
    }
}

impl<A, T, P> fmt::Debug for PagedRequest<A, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PagedRequest").field(&self.request).finish()
    }
}
