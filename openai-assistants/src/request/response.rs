//! Responses: the typed value, and what the server sent with it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::{FromHeaders, FromResponse, decode, typed_headers};
use crate::error::Result;
use crate::headers::{RateLimits, request_id_ref};
use crate::http::{self, Answer, AnswerBody, Mode, PreparedRequest};
use crate::json::{Deviation, Json};
use crate::secrets::SafeText;

/// A decoded response, with its status and headers.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> openai_assistants::Result<()> {
/// # let server = emulator::Emulator::start().await.unwrap();
/// # let client = server.client();
/// let response = client.assistants().list().with_response().await?;
/// println!("{} in {} attempts", response.status(), response.attempts());
/// println!(
///     "{:?}, {:?} requests left",
///     response.request_id(),
///     response.rate_limits().requests.remaining
/// );
/// let assistants = response.into_data();
/// # let _ = assistants;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The typed value.
    pub data: T,
    deviations: Vec<Deviation>,
    raw: RawResponse,
}

/// A successful response as received.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) prepared: Arc<PreparedRequest>,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    /// Host and port of the server that it comes from, if a redirect led to another one.
    pub(crate) redirected: Option<Arc<SafeText>>,
}

impl<T> Response<T> {
    /// Returns the HTTP status, which is a success.
    pub fn status(&self) -> StatusCode {
        self.raw.status()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// The documented headers, as the type that the documentation of the method names.
    pub fn headers_as<H: FromHeaders>(&self) -> H {
        self.raw.headers_as()
    }

    /// Returns the ID that the server assigned to the request; include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// The rate limits that the server reported.
    pub fn rate_limits(&self) -> RateLimits {
        self.raw.rate_limits()
    }

    /// Returns how often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts()
    }

    /// Returns where the response differs from the documentation: the first 100 places, in order.
    ///
    /// Such values are converted if they are unambiguous, and otherwise kept as received in the `extra` of the
    /// enclosing object. Unknown fields and enum values are not deviations.
    /// [`strict_decoding`](crate::ClientBuilder::strict_decoding) makes the first one an error.
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// The response as received.
    pub fn raw(&self) -> &RawResponse {
        &self.raw
    }

    /// Returns the typed value.
    pub fn into_data(self) -> T {
        self.data
    }
}

impl<T: FromResponse> Response<T> {
    pub(crate) fn decode(raw: RawResponse) -> Result<Self> {
        let (data, deviations) = T::from_response(&raw)?;
        Ok(Self { data, deviations, raw })
    }
}

impl<T: DeserializeOwned> Response<T> {
    pub(super) fn decode_as(raw: RawResponse) -> Result<Self> {
        let data = decode::decode_as(&raw)?;
        Ok(Self { data, deviations: Vec::new(), raw })
    }
}

impl RawResponse {
    /// Returns the HTTP status, which is a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The documented headers, as the type that the documentation of the method names.
    pub fn headers_as<H: FromHeaders>(&self) -> H {
        typed_headers::read(&self.headers)
    }

    /// Returns the ID that the server assigned to the request; include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        request_id_ref(&self.headers)
    }

    /// The rate limits that the server reported.
    pub fn rate_limits(&self) -> RateLimits {
        RateLimits::from_headers(&self.headers)
    }

    /// Returns how often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The body, byte for byte.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body, byte for byte.
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// The body as JSON.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](crate::ErrorKind::Decode), if it is not JSON.
    pub fn json(&self) -> Result<Value> {
        self.to_data()
    }

    /// Decodes the body as a type of the API, for operations with several kinds of responses.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](crate::ErrorKind::Decode), if it is not JSON, or of a different JSON type.
    pub fn body_as<T: Json>(&self) -> Result<T> {
        self.to_data()
    }

    pub(crate) fn decode<T: FromResponse>(self) -> Result<T> {
        T::from_response(&self).map(|(data, _)| data)
    }

    pub(super) fn decode_as<T: DeserializeOwned>(self) -> Result<T> {
        decode::decode_as(&self)
    }

    pub(super) fn to_data<T: Json>(&self) -> Result<T> {
        decode::decode(self).map(|(data, _)| data)
    }
}

/// What is sent, on its way.
pub(super) type Fetch = Pin<Box<dyn Future<Output = Result<RawResponse>> + Send>>;

/// Sends a request and reads the whole response.
pub(super) fn fetch(prepared: PreparedRequest) -> Fetch {
    let prepared = Arc::new(prepared);
    http::in_flight(async move {
        let Answer { status, headers, body, attempts, redirected, .. } = http::send(&prepared, Mode::Buffered).await?;
        let body = match body {
            AnswerBody::Buffered(body) => body,
            AnswerBody::Streamed(mut reader) => {
                let whole = reader.read_all(prepared.config.settings.max_response_size).await;
                whole.map_err(|error| error.with_operation(prepared.operation.id()))?
            }
        };
        Ok(RawResponse { prepared, status, headers, body, attempts, redirected })
    })
}

/// Shows the body by its length.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.prepared.operation.id_ref())
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
