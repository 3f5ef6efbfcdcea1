//! Requests without their types.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use reqwest::Method;

use super::Payload;
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Operation;
use crate::options::RequestOptions;

/// A request without its types: everything that sends works on this, so that it is compiled once.
pub(crate) struct Draft {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) path: Vec<String>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Payload,
    pub(crate) options: RequestOptions,
    /// Why it cannot be sent.
    pub(crate) problem: Option<serde_json::Error>,
}

impl Draft {
    /// Why it cannot be sent, if so.
    pub(crate) fn check(&self) -> Result<()> {
        if let Some(error) = &self.problem {
            return Err(Error::new(ErrorKind::InvalidRequest, format!("the parameters are not valid JSON: {error}")));
        }
        self.options.problem().map_or(Ok(()), Err)
    }

    /// What must not be shown although a server may repeat it: the credential, and header values that look like one.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let config = self.client.config();
        let defaults = config.headers.values();
        let own = self.options.headers.iter().filter_map(|(_, value)| value.as_ref());
        let mut secrets = config.credential.known_secrets();
        for value in defaults.chain(own).filter(|value| value.is_sensitive()) {
            let text = String::from_utf8_lossy(value.as_bytes());
            // Without the scheme, as in `Bearer …`.
            secrets.extend(text.rsplit(' ').next().map(str::to_owned));
        }
        secrets
    }

    /// How long one attempt may take.
    pub(crate) fn total_timeout(&self) -> Option<Duration> {
        self.options.timeout.or(self.client.config().timeouts.total)
    }

    /// Whether the server ends up in the same state when it gets the request twice.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.operation.method == Method::GET || self.options.has_idempotency_key
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("operation", &self.operation.id)
            .field("path", &self.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
