//! Credentials of clients.

#[cfg(test)]
mod tests;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Mutex;

use super::keyring::{Description, Keyring, Place};
use super::trimmed;
use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::secrets::{KnownTokens, SafeText};

/// The credential of a client: a key, or a function that fetches tokens.
///
/// `Debug` shows the kind of credential but not the secret. Clones share the fetched token.
///
/// ```
/// use std::time::Duration;
/// use openai_assistants::{AccessToken, Credential};
///
/// let key = Credential::key("sk-example");
/// let entra = Credential::token(|| async {
///     let token = String::from("example"); // from the identity service
///     Ok(AccessToken::new(token).expires_in(Duration::from_secs(3600)))
/// });
/// # let _ = (key, entra);
/// ```
#[derive(Clone)]
pub struct Credential(Source);

#[derive(Clone)]
enum Source {
    None,
    Key(Arc<str>),
    Bearer(Arc<str>),
    Callback(Arc<Tokens>),
    Keyring(Arc<Keyring>),
}

/// A token and its expiry.
///
/// Without an expiry the token is used until a server answers 401.
#[derive(Clone)]
pub struct AccessToken {
    token: String,
    expires_at: Option<SystemTime>,
}

type TokenFuture = Pin<Box<dyn Future<Output = Result<AccessToken, BoxError>> + Send>>;

struct Tokens {
    fetch: Box<dyn Fn() -> TokenFuture + Send + Sync>,
    /// Held while a token is fetched, so that one fetch serves all waiting requests. A request that is cancelled releases
    /// the lock, and the next one fetches.
    cached: Mutex<Option<Cached>>,
    /// The last tokens, the newest first: a response to any of them may still show it.
    known: KnownTokens,
}

#[derive(Clone)]
struct Cached {
    token: Arc<str>,
    renew_at: Option<Instant>,
}

/// A secret as it is sent: in a header, or where the document specifies.
#[derive(Clone)]
pub(crate) struct Secret {
    pub(crate) value: Arc<str>,
    /// A token is always sent in `Authorization: Bearer`, a key where the profile specifies.
    pub(crate) is_token: bool,
    /// Whether fetching again may return another one.
    pub(crate) is_renewable: bool,
    /// Where it is sent, unless the profile specifies it.
    pub(crate) place: Option<Place>,
    /// The headers that are sent with it.
    pub(crate) others: Vec<Secret>,
}

/// How long before its expiry a token is renewed, at most: it must still be valid when it reaches the server.
const RENEW_AHEAD: Duration = Duration::from_secs(60);

impl Credential {
    /// An API key, sent in the header that the [profile](crate::Profile) specifies.
    ///
    /// Whitespace and line breaks around it are removed. Building the client fails if it contains whitespace.
    pub fn key(key: impl Into<String>) -> Self {
        Self(Source::Key(trimmed(&key.into()).into()))
    }

    /// A token that does not change, sent as `Authorization: Bearer` under every profile. It is trimmed and checked
    /// like a [`key`](Self::key).
    pub fn bearer(token: impl Into<String>) -> Self {
        Self(Source::Bearer(trimmed(&token.into()).into()))
    }

    /// A function that fetches a token, sent as `Authorization: Bearer` under every profile.
    ///
    /// It is called when the first request is sent, shortly before the token expires, and once after a 401. Only one
    /// call is in flight at a time, however many requests wait for it. Its error becomes the source of an [`Error`] of
    /// kind [`Credential`](ErrorKind::Credential), and so does a token that is not a valid header value.
    pub fn token<F, Fut>(fetch: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<AccessToken, Box<dyn std::error::Error + Send + Sync>>> + Send + 'static,
    {
        let fetch = Box::new(move || Box::pin(fetch()) as TokenFuture);
        Self(Source::Callback(Arc::new(Tokens { fetch, cached: Mutex::new(None), known: KnownTokens::default() })))
    }

    /// No credential, for servers that do not require one.
    pub fn none() -> Self {
        Self(Source::None)
    }

    /// Credentials of which a request takes those that its operation names.
    #[doc(hidden)]
    pub fn keyring(keyring: Keyring) -> Self {
        Self(Source::Keyring(Arc::new(keyring)))
    }

    /// The secret to send now; `refused` is one that the server answered 401 to and that is not to be used again.
    pub(crate) async fn secret(
        &self,
        operation: (Option<&Description>, &str),
        refused: Option<&Secret>,
    ) -> Result<Option<Secret>, BoxError> {
        match &self.0 {
            Source::Keyring(keyring) => keyring.secret(operation, refused).await,
            _ => self.own_secret(refused).await,
        }
    }

    /// The secret, if no token must be fetched.
    pub(crate) fn known_secret(&self) -> Option<Option<Secret>> {
        let (value, is_token) = match &self.0 {
            Source::None => return Some(None),
            Source::Key(key) => (key, false),
            Source::Bearer(token) => (token, true),
            Source::Callback(_) | Source::Keyring(_) => return None,
        };
        Some(Some(Secret::new(value.clone(), is_token, false)))
    }

    /// The secret of a single credential.
    pub(super) async fn own_secret(&self, refused: Option<&Secret>) -> Result<Option<Secret>, BoxError> {
        match &self.0 {
            Source::Callback(tokens) => {
                let value = tokens.current(refused.map(|secret| &secret.value)).await?;
                Ok(Some(Secret::new(value, true, true)))
            }
            _ => Ok(self.known_secret().flatten()),
        }
    }

    /// The secret if it does not change.
    pub(super) fn fixed(&self) -> Option<&str> {
        match &self.0 {
            Source::Key(secret) | Source::Bearer(secret) => Some(secret),
            _ => None,
        }
    }

    /// Whether a secret may be sent where HTTP clients do not treat it as one.
    pub(crate) fn has_own_place(&self) -> bool {
        matches!(&self.0, Source::Keyring(keyring) if keyring.has_own_place())
    }

    /// The secret as far as it is known without fetching a token, for redaction.
    pub(crate) fn known_tokens(&self) -> KnownTokens {
        match &self.0 {
            Source::None => KnownTokens::default(),
            Source::Key(secret) | Source::Bearer(secret) => KnownTokens::fixed(secret),
            Source::Callback(tokens) => tokens.known.clone(),
            Source::Keyring(keyring) => keyring.known_tokens(),
        }
    }

    /// Rejects a static secret that is not a valid header value when the client is built, rather than with each request.
    pub(crate) fn check(&self) -> Result<()> {
        if let Source::Keyring(keyring) = &self.0 {
            return keyring.check();
        }
        self.check_as(if matches!(self.0, Source::Key(_)) { "the API key" } else { "the token" })
    }

    /// Rejects credentials if the operation requires more of them.
    pub(crate) fn check_for(&self, description: Option<&Description>, operation: &str) -> Result<()> {
        match (&self.0, description) {
            (Source::Keyring(keyring), Some(description)) => keyring.check_for(description, operation),
            _ => Ok(()),
        }
    }

    /// The schemes of an operation that no credential is set for; `None` if it requires none, or if one is sent.
    pub(crate) fn wanting(&self, description: Option<&Description>, operation: &str) -> Option<String> {
        match &self.0 {
            Source::Keyring(keyring) => keyring.wanting(description?, operation),
            _ => None,
        }
    }

    /// The same for a secret from `name`.
    pub(crate) fn check_as(&self, name: &str) -> Result<()> {
        let (Source::Key(secret) | Source::Bearer(secret)) = &self.0 else { return Ok(()) };
        match problem(secret) {
            Some(problem) => Err(Error::new(ErrorKind::Configuration, SafeText::internal(format!("{name} {problem}")))),
            None => Ok(()),
        }
    }
}

/// Why a secret cannot be sent, without showing it.
fn problem(secret: &str) -> Option<&'static str> {
    let is_scheme = |name: &str| secret.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    if secret.is_empty() {
        Some("is empty")
    } else if is_scheme("Bearer ") {
        Some("begins with `Bearer`; leave that out, it is added when the request is sent")
    } else if secret.contains(char::is_whitespace) {
        Some("contains whitespace; check that it was copied correctly")
    } else if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("contains characters other than visible ASCII; check that it was copied correctly")
    } else {
        None
    }
}

impl Secret {
    fn new(value: Arc<str>, is_token: bool, is_renewable: bool) -> Self {
        Self { value, is_token, is_renewable, place: None, others: Vec::new() }
    }

    /// The secret, and those sent with it.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Secret> {
        std::iter::once(self).chain(&self.others)
    }

    /// Whether fetching again may return another one of them.
    pub(crate) fn is_any_renewable(&self) -> bool {
        self.all().any(|secret| secret.is_renewable)
    }
}

impl Tokens {
    async fn current(&self, refused: Option<&Arc<str>>) -> Result<Arc<str>, BoxError> {
        let mut cached = self.cached.lock().await;
        if let Some(Cached { token, renew_at }) = &*cached {
            let is_fresh = renew_at.is_none_or(|at| Instant::now() < at);
            // Another request may have renewed it since this one was rejected.
            if is_fresh && refused != Some(token) {
                return Ok(token.clone());
            }
        }
        let fetched = (self.fetch)().await?;
        let token: Arc<str> = fetched.token.into();
        if let Some(problem) = problem(&token) {
            return Err(format!("the token that was fetched {problem}").into());
        }
        self.known.add(&token);
        // An expiry beyond the range of the clock means no expiry.
        let renew_at = fetched.expires_at.and_then(|at| {
            let lifetime = at.duration_since(SystemTime::now()).unwrap_or_default();
            Instant::now().checked_add(lifetime.saturating_sub(RENEW_AHEAD.min(lifetime / 10)))
        });
        *cached = Some(Cached { token: token.clone(), renew_at });
        Ok(token)
    }
}

impl AccessToken {
    /// A token that is used until a server rejects it. Whitespace and line breaks around it are removed.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: trimmed(&token.into()).to_owned(), expires_at: None }
    }

    /// Sets when the token expires.
    #[must_use]
    pub fn expires_at(mut self, at: SystemTime) -> Self {
        self.expires_at = Some(at);
        self
    }

    /// Sets how long the token is valid from now on.
    #[must_use]
    pub fn expires_in(self, lifetime: Duration) -> Self {
        match SystemTime::now().checked_add(lifetime) {
            Some(at) => self.expires_at(at),
            None => self,
        }
    }
}

impl From<&str> for Credential {
    fn from(key: &str) -> Self {
        Self::key(key)
    }
}

impl From<String> for Credential {
    fn from(key: String) -> Self {
        Self::key(key)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::None => "Credential::none",
            Source::Key(_) => "Credential::key([redacted])",
            Source::Bearer(_) => "Credential::bearer([redacted])",
            Source::Callback(_) => "Credential::token([redacted])",
            Source::Keyring(_) => "Credential::keyring([redacted])",
        })
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}
