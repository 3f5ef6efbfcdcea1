//! Requests without their types.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderName;
use reqwest::{Method, StatusCode, Url};

use super::{Pair, Payload, RequestOptions};
use crate::config::{Config, authority};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Called;
use crate::secrets::{SafeText, Secrets, is_secret_header, is_secret_parameter};

/// A request without its types: everything that sends works on this, so that it is compiled once.
pub(crate) struct PreparedRequest {
    pub(crate) config: Arc<Config>,
    pub(crate) operation: Called,
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<Pair>,
    /// What is encoded already, behind the query.
    pub(crate) encoded: Vec<Pair>,
    pub(crate) body: Payload,
    pub(crate) options: RequestOptions,
}

impl PreparedRequest {
    /// Why it cannot be sent, if so.
    pub(crate) fn check(&self) -> Result<()> {
        if let Some(problem) = self.options.problem() {
            return Err(Error::new(ErrorKind::InvalidRequest, self.secrets().text(problem)));
        }
        if self.has_own_proof() {
            return Ok(());
        }
        let config = &self.config;
        config.credential.check_for(config.settings.description, self.operation.id_ref())
    }

    /// Whether the caller sends, or leaves out, a header or parameter that proves an identity.
    fn has_own_proof(&self) -> bool {
        let settings = &self.config.settings;
        let is_secret = |name: &HeaderName| is_secret_header(name.as_str());
        settings.headers.keys().chain(self.options.headers.iter().map(|(name, _)| name)).any(is_secret)
            || self.options.query.iter().any(|(name, _)| is_secret_parameter(name))
    }

    /// Says of a refusal that no credential was sent, if that is so although the operation takes one.
    pub(crate) fn explained(&self, error: Error) -> Error {
        let config = &self.config;
        if !matches!(error.status(), Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)) || self.has_own_proof() {
            return error;
        }
        match config.credential.wanting(config.settings.description, self.operation.id_ref()) {
            Some(wanted) => {
                let context = format!("no credential was sent, as there is none for {wanted}");
                error.with_context(SafeText::internal(context))
            }
            None => error,
        }
    }

    /// Host and port, for errors of the connection.
    pub(crate) fn server(&self) -> Option<SafeText> {
        Some(self.secrets().text(authority(&self.url().ok()?)))
    }

    /// Where it is sent.
    pub(crate) fn url(&self) -> Result<Url> {
        let config = &self.config;
        let query = self.options.merge_query(&self.query);
        let encoded = self.options.kept(&self.encoded);
        let (profile, base) = (&config.settings.profile, config.base_of(self.operation.id_ref())?.into_owned());
        let url = profile.url_from(base, |base| self.operation.fill_path(base, &self.path), &query, &encoded)?;
        match &self.options.address {
            Some(address) => linked(url, address),
            None => Ok(url),
        }
    }

    /// What must not be shown although a server may repeat it.
    pub(crate) fn secrets(&self) -> Secrets {
        self.options.secrets(&self.config)
    }

    /// How long one attempt may take.
    pub(crate) fn total_timeout(&self) -> Option<Duration> {
        self.options.timeout.or(self.config.settings.timeouts.total)
    }

    /// Whether the server ends up in the same state when it gets the request twice.
    pub(crate) fn is_idempotent(&self) -> bool {
        *self.operation.method() == Method::GET || self.options.has_idempotency_key
    }

    /// Whether a request that may have reached the server is sent once more. What a document describes is so if it, the
    /// method or the caller says that this does no harm; the operations of this crate all are.
    pub(crate) fn may_be_repeated(&self) -> bool {
        let Some(description) = self.config.settings.description else { return true };
        let options = &self.options;
        let is_asked_for = options.max_retries.is_some() || options.has_idempotency_key;
        is_asked_for
            || options.headers.iter().any(|(name, value)| name == "idempotency-key" && value.is_some())
            || description
                .is_repeatable(self.operation.id_ref())
                .unwrap_or_else(|| self.operation.method().is_idempotent())
    }
}

/// An address that a server has given. The errors do not repeat it: it may be anything.
fn linked(own: Url, address: &str) -> Result<Url> {
    let refuse = |what| Err(Error::new(ErrorKind::InvalidRequest, what));
    match own.join(address) {
        Ok(url) if url.origin() == own.origin() && url.username().is_empty() && url.password().is_none() => Ok(url),
        Ok(_) => refuse("the address given for the request does not belong to the server of the client"),
        Err(_) => refuse("the address given for the request is not a URL"),
    }
}

impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedRequest")
            .field("operation", &self.operation.id_ref())
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
