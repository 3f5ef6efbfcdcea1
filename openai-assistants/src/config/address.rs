//! Server addresses as pasted: with surrounding whitespace, a longer path than needed, or a query.

#[cfg(test)]
mod tests;

use std::net::IpAddr;

use reqwest::Url;

use super::trimmed;

/// An address as given, and the rules for what may be cut from it.
#[derive(Clone)]
pub(super) struct Address {
    text: String,
    style: Style,
    /// Its name in errors.
    name: &'static str,
}

/// The kind of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// None was given: every use of it is an error.
    Unset,
    /// The base URL itself, with any path and any query.
    Base,
    /// The base URL, unchanged: nothing is cut off.
    Exact,
    /// The endpoint of an Azure resource, for the API with dated versions.
    AzureDated,
    /// The endpoint of an Azure resource, for the unified paths.
    AzureUnified,
    /// The endpoint of a Foundry project.
    Foundry,
}

type Result<T> = std::result::Result<T, String>;

pub(super) const API_VERSION: &str = "api-version";

/// What may follow `/openai` in an address that was copied from a portal, a document or another client.
const BELOW_OPENAI: [&str; 9] =
    ["v1", "deployments", "assistants", "threads", "files", "vector_stores", "models", "responses", "batches"];

/// Complete endpoints below `/v1`, given instead of the base URL.
const BELOW_V1: [&str; 9] = [
    "chat/completions",
    "completions",
    "responses",
    "embeddings",
    "models",
    "assistants",
    "threads",
    "files",
    "vector_stores",
];

/// There is no default: the hosts that the official libraries default to no longer serve this API.
const UNSET: &str = "is not set; give the address of a server that supports the Assistants API, see \
    `openai_assistants::guide::servers`";

impl Address {
    pub(super) fn new(text: &str, style: Style) -> Self {
        let name = match style {
            Style::Unset | Style::Base | Style::Exact => "the base URL",
            Style::AzureDated | Style::AzureUnified => "the Azure OpenAI endpoint",
            Style::Foundry => "the project endpoint",
        };
        Self { text: trimmed(text).to_owned(), style, name }
    }

    /// Sets where it comes from, such as the name of a variable.
    pub(super) fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// The URL as given, whether or not it can be used.
    pub(super) fn parsed(&self) -> std::result::Result<Url, impl std::fmt::Display + use<>> {
        Url::parse(&self.text)
    }

    /// Whether its query has a dated version of Azure's API.
    pub(super) fn is_dated(&self) -> bool {
        let Ok(url) = Url::parse(&self.text) else { return false };
        url.query_pairs().any(|(name, value)| is_version(&name) && is_date(trimmed(&value)))
    }

    /// The base URL. `version` is the API version that was given besides the address; without one, the URL has that of
    /// the address in its query, or the default.
    pub(super) fn resolve(&self, version: Option<&str>) -> Result<Url> {
        let mut url = self.url()?;
        let path = self.path(&url)?;
        let own = self.own_version(&url)?;
        if let (Some(version), Some(own)) = (version, &own) {
            if !version.eq_ignore_ascii_case(own) {
                return Err(self.describe(&format!(
                    "has {} in its query, but the version given besides it is {}; remove one of them",
                    shown(own),
                    shown(version)
                )));
            }
        }
        url.set_path(&path);
        let version = match (self.style, version, own) {
            // Any query is kept, and a version within it as well.
            (Style::Unset | Style::Base | Style::Exact, ..) => return Ok(url),
            (_, Some(_), _) => None,
            (Style::AzureUnified, None, Some(own)) if is_date(&own) => {
                return Err(self.describe(&format!(
                    "has {} in its query, which the unified paths do not take; use `Profile::azure_openai`, or remove \
                     the query",
                    shown(&own)
                )));
            }
            (_, None, Some(own)) => Some(own),
            (Style::AzureDated, None, None) => {
                return Err(format!(
                    "there is no API version for {}; give one such as `2024-05-01-preview`",
                    self.name
                ));
            }
            (Style::Foundry, None, None) => Some("v1".to_owned()),
            (Style::AzureUnified, None, None) => None,
        };
        url.set_query(None);
        if let Some(version) = version {
            url.query_pairs_mut().append_pair(API_VERSION, &version);
        }
        Ok(url)
    }

    /// The URL as given, if it is one that requests can be sent below. Errors do not repeat it: it may carry a
    /// password, or be a key in the wrong place.
    fn url(&self) -> Result<Url> {
        if self.style == Style::Unset {
            return Err(self.describe(UNSET));
        }
        if self.text.is_empty() {
            return Err(self.describe("is empty"));
        }
        if self.text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(self.describe("contains whitespace; check that it is one address"));
        }
        if !self.text.contains("://") {
            return Err(self.describe(&match with_scheme(&self.text) {
                Some(suggestion) => format!("has no scheme; did you mean `{suggestion}`?"),
                None => "has no scheme; start it with `https://`, or `http://` for a server on this machine".to_owned(),
            }));
        }
        let url = Url::parse(&self.text).map_err(|error| self.describe(&format!("is not a valid URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(self.describe("is neither http nor https"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(self.describe("has a user name or password in it; use a credential or a header"));
        }
        if url.fragment().is_some() {
            return Err(self.describe("has a fragment, the part from `#` on; remove it"));
        }
        Ok(url)
    }

    /// The path that operations are appended to.
    fn path(&self, url: &Url) -> Result<String> {
        let segments: Vec<&str> = url.path().split('/').filter(|segment| !segment.is_empty()).collect();
        let kept = match self.style {
            Style::Base => return Ok(self.base_path(url.path())),
            Style::Unset | Style::Exact => return Ok(url.path().trim_end_matches('/').to_owned()),
            Style::Foundry => self.project(url, &segments)?,
            Style::AzureDated | Style::AzureUnified => {
                if is_foundry(url) && projects(&segments).is_some() {
                    return Err(self.describe("is the endpoint of a Foundry project; use `Profile::foundry_agents`"));
                }
                let is_end = |at: &usize| {
                    let next = segments.get(at + 1);
                    segments[*at].eq_ignore_ascii_case("openai")
                        && next.is_none_or(|next| BELOW_OPENAI.iter().any(|other| other.eq_ignore_ascii_case(next)))
                };
                &segments[..(0..segments.len()).find(is_end).unwrap_or(segments.len())]
            }
        };
        let below: &[&str] = match self.style {
            Style::AzureDated => &["openai"],
            Style::AzureUnified => &["openai", "v1"],
            Style::Unset | Style::Base | Style::Exact | Style::Foundry => &[],
        };
        Ok(format!("/{}", [kept, below].concat().join("/")))
    }

    fn base_path(&self, path: &str) -> String {
        let path = path.trim_end_matches('/');
        let cut = BELOW_V1.iter().find_map(|end| {
            let base = path.strip_suffix(end)?.strip_suffix('/')?;
            base.ends_with("/v1").then_some(base)
        });
        cut.unwrap_or(path).to_owned()
    }

    fn project<'a>(&self, url: &Url, segments: &'a [&'a str]) -> Result<&'a [&'a str]> {
        const SHAPE: &str = "it has the form `https://RESOURCE.services.ai.azure.com/api/projects/NAME`";
        match projects(segments) {
            Some(at) if segments.len() > at + 2 => Ok(&segments[..at + 3]),
            None if !is_foundry(url) => Ok(segments),
            _ => Err(self.describe(&format!("does not name a project; {SHAPE}"))),
        }
    }

    /// The version in the query, which may have nothing else where the API decides on it.
    fn own_version(&self, url: &Url) -> Result<Option<String>> {
        let mut own = None;
        for (name, value) in url.query_pairs() {
            if is_version(&name) && own.is_none() {
                own = Some(trimmed(&value).to_owned());
            } else if !matches!(self.style, Style::Base | Style::Exact) {
                let message = "has a query with more than an `api-version`; remove it, and add what is needed by \
                               `Profile::with_query`";
                return Err(self.describe(message));
            }
        }
        Ok(own.filter(|own| !own.is_empty()))
    }

    fn describe(&self, what: &str) -> String {
        format!("{} {what}", self.name)
    }
}

fn is_version(name: &str) -> bool {
    name.eq_ignore_ascii_case(API_VERSION)
}

/// Whether a version is dated, such as `2024-05-01-preview`, unlike `preview` or `v1`.
fn is_date(version: &str) -> bool {
    version.len() >= 10
        && version.bytes().take(10).enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

fn is_foundry(url: &Url) -> bool {
    url.host_str().is_some_and(|host| host.ends_with(".services.ai.azure.com"))
}

/// The position of `api/projects`.
fn projects(segments: &[&str]) -> Option<usize> {
    let is_here =
        |pair: &[&str]| matches!(pair, [a, b] if a.eq_ignore_ascii_case("api") && b.eq_ignore_ascii_case("projects"));
    segments.windows(2).position(is_here)
}

/// A version, if it looks like one: the text in its place may be anything.
fn shown(version: &str) -> String {
    let is_plain =
        version.len() <= 24 && version.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    if is_plain { format!("`{API_VERSION}={version}`") } else { format!("another `{API_VERSION}`") }
}

/// The address with the missing scheme added, if it is certainly an address and not a key.
fn with_scheme(text: &str) -> Option<String> {
    let text = text.trim_start_matches('/');
    let (authority, path) = text.find(['/', '?', '#']).map_or((text, ""), |at| text.split_at(at));
    let url = Url::parse(&format!("http://{authority}")).ok().filter(|_| !authority.contains('@'))?;
    let host = url.host_str()?;
    // Numbers become IP addresses when they are parsed.
    let port = authority.strip_prefix(host)?;
    let (is_name, is_local) = match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => (true, ip.is_loopback() || ip.is_private() || ip.is_unspecified()),
        Ok(IpAddr::V6(ip)) => (true, ip.is_loopback() || ip.is_unspecified()),
        Err(_) => match host.rsplit_once('.') {
            // A token may have dots, but ends in something longer than any top-level domain.
            Some((_, last)) => (last.len() <= 18 && last.bytes().all(|b| b.is_ascii_lowercase()), last == "localhost"),
            None => (host == "localhost" || !port.is_empty(), true),
        },
    };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/-._".contains(c);
    let is_short = path.split('/').all(|segment| segment.len() <= 20);
    let path = if is_short && path.chars().all(is_plain) { path } else { "/…" };
    let scheme = if is_local { "http" } else { "https" };
    is_name.then(|| format!("{scheme}://{authority}{path}"))
}
