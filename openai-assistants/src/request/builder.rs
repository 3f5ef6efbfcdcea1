//! Calls of operations that no method has.

use std::fmt;
use std::sync::Arc;

use reqwest::Method;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use super::{DownloadRequest, RawResponse, Response, ResponseFuture};
use crate::client::Client;
use crate::http::{Body, Payload, PreparedRequest, RequestOptions, request_options};
use crate::operation::{Call, Called, fill_template};

/// A request for an operation that this crate does not know, created by [`Client::request`].
///
/// [`send`](Self::send) decodes the response, [`stream`](Self::stream) reads it as events, and
/// [`download`](Self::download) as bytes. Nothing is sent before the future of one of them is polled.
///
/// [`guide::other_operations`](crate::guide::other_operations) has examples.
#[must_use = "a request is sent by `.send()` and `.await`"]
pub struct RequestBuilder {
    pub(crate) prepared: PreparedRequest,
}

/// The resources whose operations take the `OpenAI-Beta` header.
const BETA_RESOURCES: [&str; 3] = ["assistants", "threads", "vector_stores"];
const BETA: &str = "assistants=v2";

/// The number of characters of method and path that are shown.
const MAX_NAME: usize = 120;

impl Client {
    /// Starts building a request for an operation that this crate does not know, with the profile, credential, retries,
    /// limits and errors of any other request.
    ///
    /// `path` is appended to the base URL, as `/threads` is for the known operations. Each `{}` in it stands for one of
    /// `values`, which is percent-encoded. Errors and traces show `path` as it is given, so pass IDs in `values`. The
    /// `OpenAI-Beta` header is sent below `/assistants`, `/threads` and `/vector_stores`.
    ///
    /// ```
    /// use openai_assistants::reqwest::Method;
    /// use openai_assistants::{JsonObject, types::Thread};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> openai_assistants::Result<()> {
    /// # let server = emulator::Emulator::start().await.unwrap();
    /// # let client = server.client();
    /// let new = serde_json::json!({"metadata": {"topic": "math"}});
    /// let thread: Thread =
    ///     client.request(Method::POST, "/threads", []).json(&new).send().await?;
    ///
    /// let answer = client
    ///     .request(Method::GET, "/threads/{}/messages", [thread.id.as_str()])
    ///     .query("limit", 2)
    ///     .send::<JsonObject>()
    ///     .await?;
    /// assert_eq!(answer["data"], serde_json::json!([]));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// When it is sent, of kind [`InvalidRequest`](crate::ErrorKind::InvalidRequest), if `path` does not begin with `/`,
    /// contains `?`, `#`, `%`, `\` or a segment that is empty, `.` or `..`, if a value is empty, or if there are not as many
    /// values as `{}`. The credential is sent to the client's own server only.
    pub fn request<const N: usize>(&self, method: Method, path: impl AsRef<str>, values: [&str; N]) -> RequestBuilder {
        RequestBuilder::new(self, method, path.as_ref(), &values)
    }
}

impl RequestBuilder {
    pub(crate) fn new(client: &Client, method: Method, template: &str, values: &[&str]) -> Self {
        let config = client.shared();
        let path = fill_template(template, values);
        // A rejected path may be an address that contains secrets.
        let shown = if path.is_ok() { template } else { "…" };
        let template = config.secrets.text_up_to(MAX_NAME, shown).into_string();
        let first = template.split('/').nth(1).unwrap_or_default();
        let takes_beta = config.settings.description.is_none() && BETA_RESOURCES.contains(&first);
        let beta = takes_beta.then_some(BETA);
        let call = Call { name: format!("{method} {template}"), method, path, beta };
        Self {
            prepared: PreparedRequest {
                config,
                operation: Called::Other(Arc::new(call)),
                path: Vec::new(),
                query: Vec::new(),
                encoded: Vec::new(),
                body: Payload::Empty,
                options: RequestOptions::default(),
            },
        }
    }

    /// Sends `name=value` in the query, percent-encoded, as [`with_query`](Self::with_query) does.
    pub fn query(self, name: impl Into<String>, value: impl ToString) -> Self {
        self.with_query(name, value.to_string())
    }

    /// Sends a value as the JSON body.
    ///
    /// To receive events, set `"stream": true` in it if the operation has such a field.
    pub fn json<B: Serialize + ?Sized>(mut self, body: &B) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => self.prepared.body = Payload::Json(json.into()),
            Err(error) => self.prepared.options.not_json(&error),
        }
        self
    }

    /// Sends a body other than JSON, such as a file by [`Body::Raw`].
    pub fn body(mut self, body: Body) -> Self {
        self.prepared.body = body.into();
        self
    }

    /// Sends the request and decodes the response.
    ///
    /// `T` is a type of [`types`](crate::types), [`JsonObject`](crate::JsonObject), `serde_json::Value`, or one of the
    /// program's own. A response without content is decoded as `null`, which `()` and `Option` accept.
    /// `serde::de::IgnoredAny` accepts any JSON.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](crate::ErrorKind::Decode) if `T` cannot be deserialized from the response. No
    /// [deviations](Response::deviations) are recorded.
    pub fn send<T: DeserializeOwned>(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.prepared, RawResponse::decode_as)
    }

    /// Sends the request; with the response's status, headers, request ID, rate limits, and the JSON as received.
    pub fn with_response<T: DeserializeOwned>(self) -> ResponseFuture<Response<T>> {
        ResponseFuture::new(self.prepared, Response::decode_as)
    }

    /// Sends the request; the response as received, not decoded.
    pub fn with_raw_response(self) -> ResponseFuture<RawResponse> {
        ResponseFuture::new(self.prepared, Ok)
    }

    /// Requests the response as a file: piece by piece, in memory, or to a path.
    pub fn download(self) -> DownloadRequest {
        DownloadRequest::of(self.prepared)
    }

    /// Sends the request to an address that the server has given; see
    /// [`Request::with_address`](crate::Request::with_address).
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.prepared.options.address = Some(address.into());
        self
    }

    request_options!(self => self.prepared.options);
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequestBuilder").field(&self.prepared).finish()
    }
}
