//! The builder of a client.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, USER_AGENT};

use super::Client;
use crate::config::{
    Config, Credential, Description, Http, Profile, RetryPolicy, Settings, Timeouts, random, secrets, trimmed,
};
use crate::error::{Error, ErrorKind, Result};
use crate::http::parse_header;
use crate::operation::Operation;

/// A builder of a [`Client`].
///
/// Everything has a default except the server, which is set by [`base_url`](Self::base_url) or
/// [`profile`](Self::profile), and the [credential](Self::credential).
///
/// ```
/// use std::time::Duration;
/// use openai_assistants::Client;
///
/// let client = Client::builder()
///     .base_url("http://localhost:8000/v1")
///     .api_key("sk-example")
///     .max_retries(4)
///     .timeout(Duration::from_secs(60))
///     .build()?;
/// # Ok::<(), openai_assistants::Error>(())
/// ```
#[must_use = "nothing is set up before `build`"]
pub struct ClientBuilder {
    settings: Settings,
    credential: Option<Credential>,
    connect_timeout: Duration,
    proxy: Option<reqwest::Proxy>,
    http: Option<Http>,
    /// The first invalid setting; reported by `build`.
    invalid: Option<String>,
}

/// The same as in the official libraries.
const TIMEOUT: Duration = Duration::from_secs(600);

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        let user_agent = HeaderValue::from_static(concat!("openai-assistants-rs/", env!("CARGO_PKG_VERSION")));
        let settings = Settings {
            profile: Profile::unset(),
            headers: HeaderMap::from_iter([(USER_AGENT, user_agent)]),
            timeouts: Timeouts { response_headers: Some(TIMEOUT), idle: Some(TIMEOUT), total: Some(TIMEOUT) },
            retry: RetryPolicy::default(),
            poll_deadline: None,
            strict_decoding: false,
            max_response_size: 256 * 1024 * 1024,
            max_event_size: crate::sse::MAX_EVENT_SIZE,
            description: None,
            servers: Vec::new(),
            has_one_server: false,
            jitter: random,
        };
        let connect_timeout = Duration::from_secs(5);
        Self { settings, credential: None, connect_timeout, proxy: None, http: None, invalid: None }
    }

    pub(crate) fn from_config(config: &Config) -> Self {
        Self {
            settings: config.settings.clone(),
            credential: Some(config.credential.clone()),
            http: Some(config.http.clone()),
            ..Self::new()
        }
    }

    /// Creates a builder from environment variables; see [`Client::from_env`].
    pub fn from_env() -> Result<Self> {
        // A value that is not Unicode is rejected where it is used, rather than treated as not set.
        super::environment::builder(|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
    }

    /// Sets the kind of server and its address. The default is [`Profile::openai`].
    pub fn profile(mut self, profile: Profile) -> Self {
        self.settings.profile = profile;
        self
    }

    /// Sets the base URL of an OpenAI-compatible server; short for a [`Profile::openai_compatible`].
    ///
    /// See [Addresses](Profile#addresses) for the accepted forms.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.profile(Profile::openai_compatible(url))
    }

    /// Sets the credential.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = Some(credential);
        self
    }

    /// Sets an API key; short for a [`Credential::key`]. Whitespace and line breaks around it are removed.
    pub fn api_key(self, key: impl Into<String>) -> Self {
        self.credential(Credential::key(key))
    }

    /// Sends `OpenAI-Organization` with every request.
    pub fn organization(self, id: impl AsRef<str>) -> Self {
        self.header("openai-organization", trimmed(id.as_ref()))
    }

    /// Sends `OpenAI-Project` with every request.
    pub fn project(self, id: impl AsRef<str>) -> Self {
        self.header("openai-project", trimmed(id.as_ref()))
    }

    /// Sends a header with every request. It replaces one of the same name that the client would send.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match parse_header(name.as_ref(), Some(value.as_ref())) {
            Ok((name, value)) => drop(value.map(|value| self.settings.headers.insert(name, value))),
            Err(message) => self.invalid = self.invalid.or(Some(message)),
        }
        self
    }

    /// Sets the `User-Agent`.
    pub fn user_agent(self, value: impl AsRef<str>) -> Self {
        self.header(USER_AGENT, value)
    }

    /// Limits the time for connecting. The default is 5 s.
    ///
    /// It does not apply to a preconfigured client, see [`http_client`](Self::http_client).
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self.http = None;
        self
    }

    /// Limits the time from the beginning of an attempt until the headers of the response have arrived. The default is
    /// 600 s; `None` sets no limit.
    pub fn response_header_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.timeouts.response_headers = limit.into();
        self
    }

    /// Limits the time without data while a response is read. The default is 600 s; `None` sets no limit.
    pub fn idle_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.timeouts.idle = limit.into();
        self
    }

    /// Limits an attempt as a whole, up to the last byte of the response. The default is 600 s; `None` sets no limit.
    ///
    /// For a response that is streamed or downloaded in chunks, this limits only the time until the headers have
    /// arrived, and the body if it is an error. `with_timeout` does the same for one request. See [the
    /// guide](crate::guide::time_limits) for which limit applies to what.
    pub fn timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.timeouts.total = limit.into();
        self
    }

    /// Sets how often a request is retried after a transient failure. The default is 2.
    ///
    /// A failure is transient if the server says so in `x-should-retry`, the status is 408, 409, 429 or 5xx, the
    /// connection fails, or a timeout of the attempt expires. An exhausted quota and an upload from a reader are never
    /// retried, and neither is a request other than `GET` once a successful response has begun.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.retry.max_retries = retries;
        self
    }

    /// Sets the delay before the first retry, which doubles with every further one, and the maximum delay. Up to a
    /// quarter is subtracted at random. The defaults are 0.5 s and 8 s.
    ///
    /// A delay that the server requests in `retry-after-ms` or `Retry-After` takes precedence. If it is longer than two
    /// minutes, the request is not retried. A delay of zero is ignored, and one below 100 ms is raised to that, or to
    /// the client's own delay if that is shorter.
    pub fn retry_delays(mut self, initial: Duration, max: Duration) -> Self {
        (self.settings.retry.initial_delay, self.settings.retry.max_delay) = (initial, max);
        self
    }

    /// Limits the time of polling: for a run, for a thread to be idle, for files to be indexed. The default is `None`,
    /// which sets no limit: runs are supposed to end or expire on the server.
    ///
    /// It covers everything that `poll()`, `create_and_poll`, `wait_for_idle` and `upload_and_poll` do, from the first
    /// request on; `with_deadline` on one of them takes precedence. For a [`RunStream`](crate::RunStream) that
    /// continues by polling, the time starts with the polling and does not include streaming and tool calls. When the
    /// limit is exceeded, the error is a [`TimeoutKind::Deadline`](crate::TimeoutKind::Deadline) and carries the object
    /// as last seen; nothing is cancelled on the server.
    pub fn poll_deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.settings.poll_deadline = limit.into();
        self
    }

    /// Sets whether a value that is not as documented makes the response or event an error of kind
    /// [`Decode`](ErrorKind::Decode). The default is no: it is converted or kept as received, and listed in
    /// [`Response::deviations`](crate::Response::deviations) or
    /// [`EventStream::deviations`](crate::EventStream::deviations).
    ///
    /// This is for tests of a server. Unknown fields and enum values are never errors.
    pub fn strict_decoding(mut self, is_strict: bool) -> Self {
        self.settings.strict_decoding = is_strict;
        self
    }

    /// Limits the size of a response that is read as a whole. The default is 256 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.settings.max_response_size = bytes;
        self
    }

    /// Limits the size of one event of a stream. The default is [`MAX_EVENT_SIZE`](crate::sse::MAX_EVENT_SIZE).
    pub fn max_event_size(mut self, bytes: usize) -> Self {
        self.settings.max_event_size = bytes;
        self
    }

    /// Sends all requests through a proxy. By default, `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` apply.
    ///
    /// It does not apply to a preconfigured client, see [`http_client`](Self::http_client).
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.proxy = Some(proxy);
        self.http = None;
        self
    }

    /// Uses a preconfigured `reqwest::Client`, with its TLS settings, proxies, pool and DNS.
    ///
    /// Build it with [`redirect::Policy::none()`](reqwest::redirect::Policy::none): this crate then follows redirects
    /// itself, and sends no credential to another origin. The rules of `reqwest` would keep a key in a header such as
    /// `api-key`. Timeouts of the given client apply as well.
    ///
    /// With the default features, `reqwest` has no cryptography of its own, and building a client of it panics: call
    /// `install_ring` first, see [`guide::features`](crate::guide::features).
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(Http::given(client));
        self
    }

    /// Sets the security, servers and retries of the operations of a document.
    #[doc(hidden)]
    pub fn description(mut self, description: &'static Description) -> Self {
        self.settings.description = Some(description);
        self
    }

    /// Sets the server of one operation.
    #[doc(hidden)]
    pub fn server_of(mut self, operation: &'static Operation, server: Profile) -> Self {
        self.settings.servers.push((operation.id, server));
        self
    }

    /// Sends all requests to the one server, whatever the document says of operations.
    #[doc(hidden)]
    pub fn one_server(mut self) -> Self {
        self.settings.has_one_server = true;
        self
    }

    /// Replaces the random number, from 0 to 1, that spreads retries; for tests.
    #[doc(hidden)]
    pub fn jitter(mut self, jitter: fn() -> f64) -> Self {
        self.settings.jitter = jitter;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](ErrorKind::Configuration): no credential or an invalid one, an invalid base URL, a header
    /// that cannot be sent, TLS that cannot be set up, or a base URL with `https` although no feature for TLS is enabled
    /// and no [`http_client`](Self::http_client) is set.
    ///
    /// # Panics
    ///
    /// With the feature `rustls-no-provider` and no other one for TLS, if the program has not installed a `CryptoProvider` and
    /// sets no [`http_client`](Self::http_client).
    pub fn build(self) -> Result<Client> {
        let credential = self.credential.clone().unwrap_or_else(Credential::none);
        let secrets = secrets::of_client(&self.settings.profile, &self.settings.headers, &credential);
        if let Some(message) = self.invalid {
            return Err(Error::new(ErrorKind::Configuration, secrets.text(message)));
        }
        let base_url = self.settings.profile.base_url(&secrets)?;
        let Some(credential) = self.credential else {
            return Err(Error::new(
                ErrorKind::Configuration,
                "no credential: set an API key, or `Credential::none()` for a server that needs none",
            ));
        };
        credential.check()?;
        for (_, server) in &self.settings.servers {
            server.base_url(&secrets)?;
        }
        let http = match self.http {
            Some(http) => http,
            None => Http::build(self.connect_timeout, self.proxy, &secrets)?,
        };
        http.check(&base_url)?;
        Ok(Client::from_config(Config {
            settings: self.settings,
            http,
            base_url,
            credential,
            secrets,
            credential_header: OnceLock::new(),
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt_as("ClientBuilder", &self.credential, f)
    }
}
