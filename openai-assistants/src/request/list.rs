//! Requests for lists.

use std::fmt;
use std::future::IntoFuture;

use super::page::continuation::Continuation;
use super::{Items, Page, PageItem, Pages, RawResponse, Request, Response, ResponseFuture};
use crate::client::Client;
use crate::error::Result;
use crate::http::{Params, RequestOptions, request_options};
use crate::json::Json;
use crate::operation::{Called, Operation};

/// A request for a list that has not been sent.
///
/// `.await` sends it and returns one [`Page`], which has the request for the next page. [`items`](Self::items) and
/// [`pages`](Self::pages) request the whole list.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> openai_assistants::Result<()> {
/// # let server = emulator::Emulator::start().await.unwrap();
/// # let client = server.client();
/// let page = client.assistants().list().order("desc").limit(2).await?;
/// for assistant in &page {
///     println!("{}", assistant.id);
/// }
///
/// let mut items = client.assistants().list().items();
/// while let Some(assistant) = items.try_next().await? {
///     println!("{}", assistant.id);
/// }
/// # Ok(()) }
/// ```
#[must_use = "a request is sent by `.await`"]
pub struct ListRequest<T, P = ()> {
    request: Request<Page<T>, P>,
}

impl<T, P> ListRequest<T, P> {
    #[doc(hidden)]
    pub fn new(client: &Client, operation: &'static Operation, path: impl Into<Vec<String>>, params: P) -> Self {
        Self { request: Request::new(client, operation, path, params) }
    }

    /// Of the operation of another request.
    pub(crate) fn again(client: &Client, operation: Called, path: Vec<String>, params: P) -> Self {
        Self { request: Request::again(client, operation, path, params) }
    }

    pub(crate) fn with_options(self, options: RequestOptions) -> Self {
        Self { request: self.request.with_options(options) }
    }

    #[cfg(feature = "helpers")]
    pub(crate) fn into_request(self) -> Request<Page<T>, P> {
        self.request
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.request.options
    }

    #[doc(hidden)]
    pub fn params_mut(&mut self) -> &mut P {
        self.request.params_mut()
    }

    request_options!(self => self.request.options);
}

impl<T, P: Params> ListRequest<T, P> {
    /// Requests the response as received: status, headers and bytes.
    ///
    /// The body is not decoded. Retries and errors are the same as for any request.
    pub fn with_raw_response(self) -> ResponseFuture<RawResponse> {
        self.request.with_raw_response()
    }
}

impl<T, P> ListRequest<T, P>
where
    T: PageItem + Json + Send + 'static,
    P: Params,
{
    /// Requests the decoded response with its status, headers, request ID, rate limits and the JSON as received.
    pub fn with_response(self) -> ResponseFuture<Response<Page<T>>> {
        ResponseFuture::new(self.request.into_prepared(), |raw| {
            let continuation = Continuation::of(&raw);
            let mut response = Response::<Page<T>>::decode(raw)?;
            response.data.continuation = continuation;
            Ok(response)
        })
    }

    /// Sends the request for the page, like `.await`; see [`Request::send`].
    pub fn send(self) -> ResponseFuture<Page<T>> {
        self.into_future()
    }

    /// Returns a stream of all items, from this page on.
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
        Items::new(self.pages())
    }

    /// Returns a stream of all pages, from this one on.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.into_future())
    }
}

impl<T, P> IntoFuture for ListRequest<T, P>
where
    T: PageItem + Json + Send + 'static,
    P: Params,
{
    type Output = Result<Page<T>>;
    type IntoFuture = ResponseFuture<Page<T>>;

    fn into_future(self) -> ResponseFuture<Page<T>> {
        ResponseFuture::new(self.request.into_prepared(), |raw| {
            let continuation = Continuation::of(&raw);
            let mut page: Page<T> = raw.decode()?;
            page.continuation = continuation;
            Ok(page)
        })
    }
}

impl<T, P> fmt::Debug for ListRequest<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ListRequest").field(&self.request).finish()
    }
}
