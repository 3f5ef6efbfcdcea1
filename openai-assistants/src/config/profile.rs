//! Server profiles: addresses, headers and query parameters.

#[cfg(test)]
mod tests;
mod url;

use std::borrow::Cow;
use std::fmt;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::address::{API_VERSION, Address, Style};
use super::trimmed;
use crate::config::Secret;
use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;

/// What a kind of server expects: its address, the query that goes with every request, and the headers
/// for the key and for the beta.
///
/// A profile is created by one of the constructors and adjusted with the `with_` methods. An invalid address is
/// reported when the client is built.
///
/// # Addresses
///
/// Addresses can be pasted as is. Surrounding whitespace and trailing slashes are removed, and so are paths that
/// portals and other clients append:
///
/// | profile | what is cut off |
/// |---|---|
/// | [`azure_openai`](Self::azure_openai), [`azure_openai_v1`](Self::azure_openai_v1) | `/openai`, `/openai/v1` or `/openai/deployments/NAME`, with all that follows |
/// | [`foundry_agents`](Self::foundry_agents) | all that follows `/api/projects/NAME` |
/// | the others | a complete endpoint below `/v1`, such as `/v1/chat/completions` |
///
/// With Azure and Foundry, the query of an address may be an `api-version` and nothing else. It is used if no version
/// is set elsewhere; two different versions are an error. The query of any other base URL is sent with every request.
///
/// ```no_run
/// use openai_assistants::{Client, Credential, Profile};
///
/// let client = Client::builder()
///     .profile(Profile::azure_openai(
///         "https://example.openai.azure.com",
///         "2024-05-01-preview",
///     ))
///     .credential(Credential::key("example"))
///     .build()?;
/// # Ok::<(), openai_assistants::Error>(())
/// ```
#[derive(Clone)]
pub struct Profile {
    kind: &'static str,
    /// Where the server is; checked when the client is built.
    address: Address,
    query: Vec<(Cow<'static, str>, String)>,
    key_header: KeyHeader,
    beta: Beta,
}

#[derive(Clone, Debug)]
enum KeyHeader {
    Bearer,
    Plain(Cow<'static, str>),
}

#[derive(Clone, Debug)]
enum Beta {
    /// As the specification of the operation states.
    AsDescribed,
    /// This value for the operations that take the header.
    Value(String),
    None,
}

impl Profile {
    /// No server: building a client with it is an error.
    pub(crate) fn unset() -> Self {
        Self::at("", Style::Unset, "unset")
    }

    /// OpenAI's own server, `https://api.openai.com/v1`.
    ///
    /// The Assistants API was retired on 2026-08-26; `/files` and `/vector_stores` remain available.
    pub fn openai() -> Self {
        Self::openai_compatible("https://api.openai.com/v1")
    }

    /// An OpenAI-compatible server at `base_url`, which includes the version: `http://localhost:8000/v1`.
    ///
    /// The key is sent as `Authorization: Bearer`.
    pub fn openai_compatible(base_url: impl Into<String>) -> Self {
        Self::at(&base_url.into(), Style::Base, "openai")
    }

    /// Azure OpenAI with dated versions: `{endpoint}/openai{path}?api-version={api_version}`.
    ///
    /// A key is sent in the `api-key` header, a token as `Authorization: Bearer`. The `model` of assistants and runs is
    /// the name of a deployment. The endpoint may have the same `api-version` in its query; with another one there,
    /// building the client fails. See [Addresses](Self#addresses).
    pub fn azure_openai(endpoint: impl AsRef<str>, api_version: impl Into<String>) -> Self {
        Self::azure(endpoint.as_ref(), Style::AzureDated).with_api_version(api_version)
    }

    /// Azure OpenAI with the unified paths: `{endpoint}/openai/v1{path}`.
    ///
    /// No `api-version` is sent unless the endpoint has one in its query, or one is set by
    /// [`with_api_version`](Self::with_api_version). One with a date belongs to [`azure_openai`](Self::azure_openai), and
    /// is rejected in an address. Otherwise like [`azure_openai`](Self::azure_openai).
    pub fn azure_openai_v1(endpoint: impl AsRef<str>) -> Self {
        Self::azure(endpoint.as_ref(), Style::AzureUnified)
    }

    /// Azure OpenAI, derived from an address alone: with the dated version in its query, else with the unified paths.
    pub(crate) fn azure_openai_at(endpoint: &str) -> Self {
        let is_dated = Address::new(endpoint, Style::AzureDated).is_dated();
        Self::azure(endpoint, if is_dated { Style::AzureDated } else { Style::AzureUnified })
    }

    /// Microsoft Foundry Agents (classic), by the project's endpoint:
    /// `https://{resource}.services.ai.azure.com/api/projects/{project}`.
    ///
    /// The version is `v1` unless the endpoint has another one in its query, or one is set by
    /// [`with_api_version`](Self::with_api_version). The server accepts only Entra tokens of the scope
    /// `https://ai.azure.com/.default`, see [`Credential::token`](crate::Credential::token). No `OpenAI-Beta` header is
    /// sent.
    pub fn foundry_agents(project_endpoint: impl Into<String>) -> Self {
        Self { beta: Beta::None, ..Self::at(&project_endpoint.into(), Style::Foundry, "foundry_agents") }
    }

    fn azure(endpoint: &str, style: Style) -> Self {
        let kind = if style == Style::AzureDated { "azure_openai" } else { "azure_openai_v1" };
        Self { key_header: KeyHeader::Plain("api-key".into()), ..Self::at(endpoint, style, kind) }
    }

    fn at(address: &str, style: Style, kind: &'static str) -> Self {
        Self {
            kind,
            address: Address::new(address, style),
            query: Vec::new(),
            key_header: KeyHeader::Bearer,
            beta: Beta::AsDescribed,
        }
    }

    /// Sets the source of the address, for errors.
    pub(crate) fn with_address_from(self, name: &'static str) -> Self {
        Self { address: self.address.named(name), ..self }
    }

    /// Another server; starts like [`openai_compatible`](Self::openai_compatible).
    pub fn custom(base_url: impl Into<String>) -> Self {
        Self { kind: "custom", ..Self::openai_compatible(base_url) }
    }

    /// The server of a document, whose address is used unchanged.
    #[doc(hidden)]
    pub fn exact(base_url: impl AsRef<str>) -> Self {
        Self::at(base_url.as_ref(), Style::Exact, "custom")
    }

    /// Sends `name=value` in the query of every request; replaces an earlier value of that name.
    #[must_use]
    pub fn with_query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.query.retain(|(other, _)| *other != name);
        self.query.push((name, value.into()));
        self
    }

    /// Sends `api-version=version` in the query of every request. An empty version removes it.
    #[must_use]
    pub fn with_api_version(mut self, version: impl Into<String>) -> Self {
        let version = version.into();
        self.query.retain(|(name, _)| *name != API_VERSION);
        match trimmed(&version) {
            "" => self,
            version => self.with_query(API_VERSION, version),
        }
    }

    /// Sends a key as the whole value of the header `name`, instead of in `Authorization: Bearer`.
    ///
    /// Tokens are still sent as `Authorization: Bearer`.
    #[must_use]
    pub fn with_key_header(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.key_header = KeyHeader::Plain(name.into());
        self
    }

    /// Sends `value` in the `OpenAI-Beta` header of the operations that take one, instead of `assistants=v2`.
    #[must_use]
    pub fn with_beta_header(mut self, value: impl Into<String>) -> Self {
        self.beta = Beta::Value(value.into());
        self
    }

    /// Sends no `OpenAI-Beta` header.
    #[must_use]
    pub fn without_beta_header(mut self) -> Self {
        self.beta = Beta::None;
        self
    }

    /// Adds the headers that depend on the profile: those of the beta and of the credential.
    pub(crate) fn set_beta(&self, described: Option<&'static str>, headers: &mut HeaderMap) -> Result<()> {
        let value = match (&self.beta, described) {
            (_, None) | (Beta::None, _) => return Ok(()),
            (Beta::AsDescribed, Some(value)) => HeaderValue::from_static(value),
            (Beta::Value(value), _) => HeaderValue::from_str(value)
                .map_err(|_| Error::new(ErrorKind::Configuration, "invalid value for header `OpenAI-Beta`"))?,
        };
        headers.insert("openai-beta", value);
        Ok(())
    }

    /// The header for a secret that no place is configured for.
    pub(crate) fn secret_header(&self, secret: &Secret) -> Result<(HeaderName, HeaderValue)> {
        let (name, text) = match &self.key_header {
            KeyHeader::Plain(name) if !secret.is_token => {
                let name = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| Error::new(ErrorKind::Configuration, "invalid name for the header of the API key"))?;
                (name, secret.value.to_string())
            }
            _ => (reqwest::header::AUTHORIZATION, format!("Bearer {}", secret.value)),
        };
        let mut value = HeaderValue::from_str(&text).map_err(|_| {
            Error::new(ErrorKind::Credential, "the token has characters that are not allowed in a header")
        })?;
        value.set_sensitive(true);
        Ok((name, value))
    }

    /// The provider's name in the conventions of OpenTelemetry.
    #[cfg(feature = "tracing")]
    pub(crate) fn provider(&self) -> &'static str {
        if self.kind.starts_with("azure") { "azure.ai.openai" } else { "openai" }
    }

    /// Whether the key is in a header that HTTP clients do not treat as secret.
    pub(crate) fn has_own_key_header(&self) -> bool {
        matches!(self.key_header, KeyHeader::Plain(_))
    }

    /// Whether keys go into this header.
    pub(crate) fn is_key_header(&self, name: &str) -> bool {
        matches!(&self.key_header, KeyHeader::Plain(header) if header.eq_ignore_ascii_case(name))
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        let host = self.base_url(&Secrets::none()).ok().and_then(|url| url.host_str().map(str::to_owned));
        f.debug_struct("Profile")
            .field("kind", &self.kind)
            .field("host", &host)
            .field("query", &names)
            .field("key_header", &self.key_header)
            .field("beta", &self.beta)
            .finish()
    }
}
