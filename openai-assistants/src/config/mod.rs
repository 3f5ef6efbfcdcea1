//! The configuration of a client.

mod address;
mod credential;
mod http;
mod keyring;
mod profile;
pub(crate) mod retry;
pub(crate) mod secrets;
mod tls;

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

pub(crate) use self::credential::Secret;
pub use self::credential::{AccessToken, Credential};
pub(crate) use self::http::{Http, authority};
pub use self::keyring::{Description, Keyring, Place, Security, missing, variable};
pub use self::profile::Profile;
pub(crate) use self::retry::RetryPolicy;
#[cfg(feature = "rustls-ring")]
pub use self::tls::install_ring;
use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;

/// The configuration of a client.
pub(crate) struct Config {
    pub(crate) settings: Settings,
    pub(crate) http: Http,
    /// The profile's base URL, parsed.
    pub(crate) base_url: Url,
    pub(crate) credential: Credential,
    /// The secrets in all of it.
    pub(crate) secrets: Secrets,
    /// The header of a credential that does not change, created once.
    pub(crate) credential_header: OnceLock<(HeaderName, HeaderValue)>,
}

/// Settings of a builder that a client keeps unchanged.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) profile: Profile,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryPolicy,
    /// Limits polling, unless the caller sets a limit.
    pub(crate) poll_deadline: Option<Duration>,
    /// Whether the first deviation of a response is an error.
    pub(crate) strict_decoding: bool,
    pub(crate) max_response_size: usize,
    pub(crate) max_event_size: usize,
    /// What the document of a generated crate states for its operations.
    pub(crate) description: Option<&'static Description>,
    /// Servers of operations, by ID, which replace those of the document.
    pub(crate) servers: Vec<(&'static str, Profile)>,
    /// Whether the servers that a document states for operations are ignored.
    pub(crate) has_one_server: bool,
    /// A random number from 0 to 1.
    pub(crate) jitter: fn() -> f64,
}

/// The limits of an attempt; `None` sets none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    pub(crate) response_headers: Option<Duration>,
    pub(crate) idle: Option<Duration>,
    pub(crate) total: Option<Duration>,
}

/// A setting without characters that are often pasted with it: blanks, line breaks, invisible characters.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
    })
}

/// A random number from 0 to 1.
pub(crate) fn random() -> f64 {
    // 32 bits are exact in a float.
    f64::from((crate::random::bits() >> 32) as u32) / f64::from(u32::MAX)
}

impl Config {
    /// The address that the path of an operation is appended to.
    pub(crate) fn base_of(&self, operation: &str) -> Result<Cow<'_, Url>> {
        let settings = &self.settings;
        let chosen = settings.servers.iter().rfind(|(id, _)| *id == operation);
        let stated = settings.description.filter(|_| !settings.has_one_server);
        let url = match (chosen, stated.and_then(|description| description.server_of(operation))) {
            (Some((_, profile)), _) => profile.base_url(&self.secrets)?,
            (None, Some(address)) if address.contains("://") => Profile::exact(address).base_url(&self.secrets)?,
            (None, Some(address)) => self.base_url.join(address).map_err(|_| {
                let message = "the address that the document states for the operation is not a URL";
                Error::new(ErrorKind::Configuration, message)
            })?,
            (None, None) => return Ok(Cow::Borrowed(&self.base_url)),
        };
        self.http.check(&url)?;
        Ok(Cow::Owned(url))
    }
}

impl Settings {
    /// Formats a type that consists of them and a credential.
    pub(crate) fn fmt_as(&self, name: &str, credential: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("profile", &self.profile)
            .field("credential", credential)
            .field("headers", &names(&self.headers))
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt_as("Config", &self.credential, f)
    }
}

/// The values of headers may be secrets.
pub(crate) fn names(headers: &HeaderMap) -> Vec<&HeaderName> {
    headers.keys().collect()
}
