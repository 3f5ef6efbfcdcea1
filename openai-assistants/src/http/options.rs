//! What a caller may say about one request, besides what the API knows.

use std::time::Duration;

use reqwest::header::{HeaderName, HeaderValue};
use serde_json::Value;

use super::Pair;
use crate::config::Config;
use crate::secrets::{Collected, Secrets, is_secret_header, is_secret_parameter, is_secret_setting};

/// The options of one request; set by the `with_…` methods of the request types.
#[derive(Clone, Default)]
pub(crate) struct RequestOptions {
    /// In the order they were given; `None` takes a header away.
    pub(crate) headers: Vec<(HeaderName, Option<HeaderValue>)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body_fields: Vec<(String, Value)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    /// Whether repeating the request is harmless because the server recognizes it.
    pub(crate) has_idempotency_key: bool,
    /// Where to send it instead of the operation's own address.
    pub(crate) address: Option<String>,
    /// What the body holds that a server may repeat.
    #[cfg(feature = "foundry")]
    pub(crate) body_secrets: Vec<String>,
    /// What is wrong with the parameters, or the first thing that was wrong with an option; reported when the request is sent.
    invalid: Option<Box<str>>,
}

impl RequestOptions {
    pub(crate) fn header(&mut self, name: &str, value: Option<&str>) {
        match parse_header(name, value) {
            Ok(header) => self.headers.push(header),
            Err(message) => self.invalid = self.invalid.take().or(Some(message.into())),
        }
    }

    pub(crate) fn idempotency_key(&mut self, key: &str) {
        self.header("idempotency-key", Some(key));
        self.has_idempotency_key = true;
    }

    /// The options without what belongs to the one request only.
    #[cfg(feature = "helpers")]
    pub(crate) fn for_further_requests(&self) -> Self {
        let mut options = self.clone();
        options.body_fields.clear();
        options.deadline = None;
        options.address = None;
        options.forget_idempotency_key();
        options
    }

    /// Whether they say nothing, as those of most requests.
    #[cfg(feature = "helpers")]
    pub(crate) fn is_unset(&self) -> bool {
        let Self { headers, query, body_fields, timeout, deadline, max_retries, address, invalid, .. } = self;
        #[cfg(feature = "foundry")]
        let has_secrets = !self.body_secrets.is_empty();
        #[cfg(not(feature = "foundry"))]
        let has_secrets = false;
        headers.is_empty()
            && query.is_empty()
            && body_fields.is_empty()
            && (timeout.is_none() && deadline.is_none() && max_retries.is_none())
            && (address.is_none() && invalid.is_none())
            && !self.has_idempotency_key
            && !has_secrets
    }

    /// Takes the idempotency key away, which belongs to one request.
    pub(crate) fn forget_idempotency_key(&mut self) {
        self.has_idempotency_key = false;
        self.headers.retain(|(name, _)| name.as_str() != "idempotency-key");
    }

    /// Makes another idempotency key of the one that was given, for a further request of the same call.
    #[cfg(feature = "helpers")]
    pub(crate) fn extend_idempotency_key(&mut self, end: &str) {
        for (name, value) in &mut self.headers {
            let Some(key) = value.as_ref().filter(|_| name.as_str() == "idempotency-key") else { continue };
            // A header value with visible characters at its end is still one.
            *value = HeaderValue::from_bytes(&[key.as_bytes(), end.as_bytes()].concat()).ok();
        }
    }

    /// The parameters cannot be sent, which is reported before anything that is wrong with an option.
    pub(crate) fn not_json(&mut self, error: &serde_json::Error) {
        self.invalid = Some(format!("the parameters are not valid JSON: {error}").into());
    }

    /// Why the request cannot be sent.
    pub(crate) fn problem(&self) -> Option<&str> {
        self.invalid.as_deref()
    }

    /// What a request with these options must not show although a server may repeat it.
    pub(crate) fn secrets(&self, config: &Config) -> Secrets {
        let profile = &config.settings.profile;
        let mut own = Collected::default();
        for (name, value) in &self.headers {
            if let Some(value) = value {
                own.header(name, value, profile.is_key_header(name.as_str()));
            }
        }
        for (name, value) in &self.query {
            let is_profiles = profile.query().any(|(other, _)| other == name);
            own.parameter(name, value, |name| is_secret_parameter(name) || is_profiles && is_secret_setting(name));
        }
        #[cfg(feature = "foundry")]
        self.body_secrets.iter().for_each(|secret| own.value(secret));
        config.secrets.with(own)
    }

    /// The query of the operation merged with the caller's, whose parameters replace those of the same name.
    pub(crate) fn merge_query(&self, query: &[Pair]) -> Vec<(String, String)> {
        self.kept(query).into_iter().chain(self.query.iter().cloned()).collect()
    }

    /// What the caller does not replace in the query.
    pub(crate) fn kept(&self, query: &[Pair]) -> Vec<(String, String)> {
        let is_replaced = |name: &str| self.query.iter().any(|(other, _)| other == name);
        let kept = query.iter().filter(|(name, _)| !is_replaced(name));
        kept.map(|(name, value)| (name.to_string(), value.clone())).collect()
    }

    /// Adds headers before those of the caller, which replace them.
    pub(crate) fn add_headers(&mut self, headers: Vec<Pair>) {
        let own = std::mem::take(&mut self.headers);
        headers.iter().for_each(|(name, value)| self.header(name, Some(value)));
        self.headers.extend(own);
    }
}

/// Checks a header; the error does not repeat the value, which may be a secret.
pub(crate) fn parse_header(name: &str, value: Option<&str>) -> Result<(HeaderName, Option<HeaderValue>), String> {
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("invalid header name `{}`", name.escape_debug()))?;
    let Some(value) = value else { return Ok((parsed, None)) };
    let mut value = HeaderValue::from_str(value).map_err(|_| format!("invalid value for header `{name}`"))?;
    value.set_sensitive(is_secret_header(parsed.as_str()));
    Ok((parsed, Some(value)))
}

/// The `with_…` methods, the same on every request type; `$options` is the way to its [`RequestOptions`].
macro_rules! request_options {
    ($self:ident => $options:expr) => {
        /// Sends a header. It replaces one of the same name that the client would send.
        ///
        /// An invalid name or value is an error when the request is sent.
        pub fn with_header(mut $self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            $options.header(name.as_ref(), Some(value.as_ref()));
            $self
        }

        /// Removes a header that the client would send, such as `OpenAI-Beta`.
        pub fn without_header(mut $self, name: impl AsRef<str>) -> Self {
            $options.header(name.as_ref(), None);
            $self
        }

        /// Sends `name=value` in the query, percent-encoded.
        ///
        /// Replaces values of this name that the client would send. If called several times, all values are sent.
        pub fn with_query(mut $self, name: impl Into<String>, value: impl Into<String>) -> Self {
            $options.query.push((name.into(), value.into()));
            $self
        }

        /// Sends a field in the body that the types of this crate do not have, or another value for one that they have.
        ///
        /// In a multipart body it is a text part: a string as is, and everything else as JSON.
        pub fn with_body_field(mut $self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
            $options.body_fields.push((name.into(), value.into()));
            $self
        }

        /// Limits the time of one attempt, from sending to the last byte of the response.
        ///
        /// For a streamed response, it limits the time until the stream is open, and the time without data. See [the
        /// guide](crate::guide::time_limits) for which limit applies to what.
        pub fn with_timeout(mut $self, timeout: std::time::Duration) -> Self {
            $options.timeout = Some(timeout);
            $self
        }

        /// Limits the total time from sending the request: all attempts, the delays between them, and reading a
        /// streamed response.
        pub fn with_deadline(mut $self, deadline: std::time::Duration) -> Self {
            $options.deadline = Some(deadline);
            $self
        }

        /// Sets how often the request is retried after a transient failure; with 0 it is sent once.
        pub fn with_max_retries(mut $self, retries: u32) -> Self {
            $options.max_retries = Some(retries);
            $self
        }

        /// Sends an `Idempotency-Key`, by which a server recognizes a repeated request.
        ///
        /// All attempts send the same key. The client then also retries requests whose successful response was cut off.
        /// A server that does not support such keys executes the request again.
        pub fn with_idempotency_key(mut $self, key: impl AsRef<str>) -> Self {
            $options.idempotency_key(key.as_ref());
            $self
        }
    };
}
pub(crate) use request_options;

/// Shows the names of headers, query parameters and fields, not their values.
impl std::fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        let body_fields: Vec<_> = self.body_fields.iter().map(|(name, _)| name).collect();
        f.debug_struct("RequestOptions")
            .field("headers", &headers)
            .field("query", &query)
            .field("body_fields", &body_fields)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}
