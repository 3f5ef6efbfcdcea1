//! Who may ask, and which of the protocol's addresses is spoken to.

use hyper::HeaderMap;

use crate::dialect::Dialect;
use crate::error::Failure;

/// An address under which a service offers the protocol; `*` stands for one segment.
pub(super) struct Base {
    prefix: &'static str,
    pub(super) dialect: Dialect,
    /// `?api-version=` must be there.
    needs_version: bool,
    /// `OpenAI-Beta` must be there for assistants and threads.
    needs_beta: bool,
    /// A key may be sent in `api-key`.
    takes_api_key: bool,
}

/// The longest prefix first.
pub(super) const BASES: &[Base] = &[
    Base {
        prefix: "/api/projects/*",
        dialect: Dialect::Foundry,
        needs_version: true,
        needs_beta: false,
        takes_api_key: false,
    },
    Base {
        prefix: "/openai/v1",
        dialect: Dialect::Published,
        needs_version: false,
        needs_beta: false,
        takes_api_key: true,
    },
    Base {
        prefix: "/openai",
        dialect: Dialect::Published,
        needs_version: true,
        needs_beta: false,
        takes_api_key: true,
    },
    Base { prefix: "/v1", dialect: Dialect::Published, needs_version: false, needs_beta: true, takes_api_key: false },
];

/// The addresses, as prefixes of paths.
pub(crate) fn prefixes() -> impl Iterator<Item = &'static str> {
    BASES.iter().map(|base| base.prefix)
}

impl Base {
    /// The rest of a path below this address.
    pub(super) fn strip<'a>(&self, path: &'a str) -> Option<&'a str> {
        let mut rest = path;
        for segment in self.prefix.split('/').skip(1) {
            let (first, _) = rest.strip_prefix('/').map(|rest| rest.split_once('/').unwrap_or((rest, "")))?;
            if segment != "*" && segment != first {
                return None;
            }
            rest = &rest[first.len() + 1..];
        }
        Some(rest)
    }

    /// Checks what every request needs.
    pub(super) fn check(
        &self,
        headers: &HeaderMap,
        has_version: bool,
        is_beta: bool,
        key: Option<&str>,
    ) -> Result<(), Failure> {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let bearer = header("authorization").strip_prefix("Bearer ").unwrap_or_default().trim();
        let plain = if self.takes_api_key { header("api-key").trim() } else { "" };
        let given = if bearer.is_empty() { plain } else { bearer };
        if given.is_empty() {
            return Err(Failure::unauthorized(NO_KEY, None));
        }
        if key.is_some_and(|key| key != given) {
            let message = "Incorrect API key provided. The emulator was started with another key.";
            return Err(Failure::unauthorized(message, Some("invalid_api_key")));
        }
        if self.needs_version && !has_version {
            return Err(Failure::invalid("Missing required query parameter: 'api-version'.").param("api-version"));
        }
        if self.needs_beta && is_beta && header("openai-beta") != "assistants=v2" {
            return Err(Failure::invalid(NO_BETA).code("invalid_beta"));
        }
        Ok(())
    }
}

const NO_KEY: &str = "You didn't provide an API key. You need to provide your API key in an Authorization header using \
                      Bearer auth (i.e. Authorization: Bearer YOUR_KEY).";
const NO_BETA: &str = "You must provide the 'OpenAI-Beta' header to access the Assistants API. Please try again by \
                       setting the header 'OpenAI-Beta: assistants=v2'.";
