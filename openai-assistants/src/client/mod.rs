//! The client: the one thing that requests are made from.

mod builder;
mod environment;

use std::fmt;
use std::sync::{Arc, OnceLock};

pub use self::builder::ClientBuilder;
use crate::config::Profile;
use crate::config::{Config, Description};
use crate::error::Result;

/// A client for one server, with one credential.
///
/// Cloning is cheap, and all clones share one pool of connections. It is `Send + Sync`: create one and use it
/// everywhere. Requests need a tokio runtime with its I/O and time drivers enabled.
///
/// ```
/// use std::time::Duration;
/// use openai_assistants::Client;
///
/// let client = Client::builder()
///     .base_url("http://localhost:8000/v1")
///     .api_key("any")
///     .timeout(Duration::from_secs(30))
///     .build()?;
/// let patient = client.to_builder().max_retries(10).build()?;
/// # let _ = patient;
/// # Ok::<(), openai_assistants::Error>(())
/// ```
#[derive(Clone)]
pub struct Client(Arc<Config>);

impl Client {
    /// Creates a client from environment variables.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `OPENAI_BASE_URL` | the base URL of an OpenAI-compatible server; required, unless `AZURE_OPENAI_ENDPOINT` is set |
    /// | `OPENAI_API_KEY` | its key; required |
    /// | `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID` | sent as `OpenAI-Organization` and `OpenAI-Project` |
    /// | `AZURE_OPENAI_ENDPOINT` | if set, and `OPENAI_BASE_URL` is not: a server with the paths of Azure OpenAI at this endpoint |
    /// | `OPENAI_API_VERSION` | the API version for this endpoint; if not set, that in the query of the endpoint, else the unified paths are used |
    /// | `AZURE_OPENAI_API_KEY` | the key for this endpoint |
    /// | `AZURE_OPENAI_AD_TOKEN` | a token for this endpoint, if there is no key |
    ///
    /// Whitespace and line breaks around a value are removed, and an empty variable counts as not set. See
    /// [Addresses](Profile#addresses) for what may be part of an address.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::ErrorKind::Configuration), naming the variable that is missing or wrong. No
    /// server is the default: OpenAI and Azure OpenAI both retired this API on 2026-08-26. To take only the key from the
    /// environment, use [`ClientBuilder::from_env`] and set a profile.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Creates a builder.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// Creates a builder with the settings of this client. The new client shares the connections, unless the proxy, the
    /// connect timeout or the HTTP client is set again.
    pub fn to_builder(&self) -> ClientBuilder {
        ClientBuilder::from_config(&self.0)
    }

    /// How the server is spoken to.
    pub fn profile(&self) -> &Profile {
        &self.0.settings.profile
    }

    /// The client, which also knows what a document says of its operations.
    #[doc(hidden)]
    pub fn described(self, description: &'static Description) -> Self {
        if self.0.settings.description.is_some_and(|own| std::ptr::eq(own, description)) {
            return self;
        }
        let mut settings = self.0.settings.clone();
        settings.description = Some(description);
        Self::from_config(Config {
            settings,
            http: self.0.http.clone(),
            base_url: self.0.base_url.clone(),
            credential: self.0.credential.clone(),
            secrets: self.0.secrets.clone(),
            credential_header: OnceLock::new(),
        })
    }

    pub(crate) fn from_config(config: Config) -> Self {
        Self(Arc::new(config))
    }

    pub(crate) fn from_shared(config: Arc<Config>) -> Self {
        Self(config)
    }

    pub(crate) fn shared(&self) -> Arc<Config> {
        self.0.clone()
    }

    #[cfg(feature = "helpers")]
    pub(crate) fn config(&self) -> &Config {
        &self.0
    }
}

/// Shows no secrets.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&*self.0).finish()
    }
}
