//! What is the same in all attempts of a request.

use std::pin::pin;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::{Accept, Mode};
use super::{Pair, Payload, PreparedRequest};
use crate::config::{Config, Place, Secret, authority};
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::json::{JsonObject, from_bytes, to_text};
use crate::operation::{push_encoded, push_query};
use crate::secrets::SafeText;

/// By when a request has to be done.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Deadlines {
    /// All of an attempt, unless the response is streamed: then the response up to where it is known to be what was asked for.
    pub(crate) whole: Option<Deadline>,
    /// All attempts, and whatever is streamed.
    pub(crate) deadline: Option<Deadline>,
}

/// What is the same in all attempts of a request.
pub(super) struct WireRequest {
    pub(super) mode: Mode,
    /// Where it is sent and with what headers, but for the credential, until the first attempt takes it.
    head: Option<Box<(Url, HeaderMap)>>,
    /// The body, unless it is a file or has some: those are opened for each attempt.
    pub(super) buffered: Option<Bytes>,
    pub(super) deadline: Option<Deadline>,
    /// Host and port of the server that a redirect of this attempt led to, if it is another one.
    pub(super) redirected: Option<Arc<SafeText>>,
}

impl WireRequest {
    pub(super) fn new(prepared: &PreparedRequest, mode: Mode) -> Result<Self> {
        let deadline = Deadline::optional(TimeoutKind::Deadline, prepared.options.deadline);
        let url = prepared.url()?;
        let buffered = buffered_body(prepared)?;
        let headers = base_headers(prepared, mode, buffered.is_some())?;
        Ok(Self { mode, head: Some(Box::new((url, headers))), buffered, deadline, redirected: None })
    }

    /// The secret to send; fetching a token has as long as an attempt.
    pub(super) async fn secret(&self, prepared: &PreparedRequest, refused: Option<&Secret>) -> Result<Option<Secret>> {
        if let Some(known) = prepared.config.credential.known_secret() {
            return Ok(known);
        }
        Box::pin(self.fetch_secret(prepared, refused)).await
    }

    async fn fetch_secret(&self, prepared: &PreparedRequest, refused: Option<&Secret>) -> Result<Option<Secret>> {
        let config = &prepared.config;
        let operation = (config.settings.description, prepared.operation.id_ref());
        let total = Deadline::optional(TimeoutKind::Total, prepared.total_timeout());
        let fetch = pin!(config.credential.secret(operation, refused));
        let secret = Deadline::guard(Deadline::earliest([total, self.deadline]), fetch).await?;
        secret.map_err(|source| {
            Error::new(ErrorKind::Credential, "failed to fetch a token").with_source(source, &prepared.secrets())
        })
    }

    /// The address and the headers of an attempt, with the credential unless the caller has decided otherwise.
    pub(super) fn head(&mut self, prepared: &PreparedRequest, secret: Option<&Secret>) -> Result<(Url, HeaderMap)> {
        let (mut url, mut headers) = match self.head.take() {
            Some(head) => *head,
            None => (prepared.url()?, base_headers(prepared, self.mode, self.buffered.is_some())?),
        };
        add_to_query(&mut url, secret);
        for secret in secret.into_iter().flat_map(Secret::all) {
            let (name, value) = match secret.place {
                None => secret_header(&prepared.config, secret)?,
                Some(Place::Query(_)) => continue,
                Some(Place::Cookie(cookie)) => {
                    add_cookie(&mut headers, cookie, &secret.value)?;
                    continue;
                }
                Some(Place::Header(name)) => own_header(name, &secret.value)?,
                Some(Place::Authorization(scheme)) => {
                    own_header("authorization", &format!("{scheme} {}", secret.value))?
                }
            };
            if !is_decided(prepared, &name) {
                headers.insert(name, value);
            }
        }
        Ok((url, headers))
    }

    /// Notes where a redirect has led.
    pub(super) fn set_redirected(&mut self, prepared: &PreparedRequest, from: &Url, to: &Url) {
        let server = authority(to);
        self.redirected = (server != authority(from)).then(|| Arc::new(prepared.secrets().text(server)));
    }

    /// The limits of an attempt that begins now: of the headers of the response, and of [all of it](Deadlines::whole).
    pub(super) fn limits(&self, prepared: &PreparedRequest) -> (Option<Deadline>, Option<Deadline>) {
        let mut headers = prepared.config.settings.timeouts.response_headers;
        if matches!(self.mode, Mode::Streamed(_)) {
            headers = prepared.options.timeout.or(headers);
        }
        let headers = Deadline::optional(TimeoutKind::ResponseHeaders, headers);
        let total = Deadline::optional(TimeoutKind::Total, prepared.total_timeout());
        let whole = Deadline::earliest([total, self.deadline]);
        (Deadline::earliest([headers, whole]), whole)
    }
}

/// Adds the secrets that go there.
fn add_to_query(url: &mut Url, secret: Option<&Secret>) {
    for secret in secret.into_iter().flat_map(Secret::all) {
        let Some(Place::Query(name)) = secret.place else { continue };
        if url.query_pairs().any(|(other, _)| other == name) {
            continue;
        }
        let mut query = url.query().unwrap_or_default().to_owned();
        push_query(&mut query, name, &secret.value);
        url.set_query(Some(&query));
    }
}

/// All headers but the credential's.
fn base_headers(prepared: &PreparedRequest, mode: Mode, is_buffered: bool) -> Result<HeaderMap> {
    let config = &prepared.config;
    let mut headers = HeaderMap::new();
    let accept = match mode {
        Mode::Buffered => "application/json",
        Mode::Streamed(Accept::Events) => "text/event-stream",
        Mode::Streamed(Accept::Anything) => "*/*",
    };
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    if is_buffered {
        let media = match prepared.body {
            Payload::UrlEncoded(_) => "application/x-www-form-urlencoded",
            _ => "application/json",
        };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
    }
    config.settings.profile.set_beta(prepared.operation.beta(), &mut headers)?;
    for (name, value) in &config.settings.headers {
        headers.insert(name, value.clone());
    }
    for (name, value) in &prepared.options.headers {
        match value {
            Some(value) => drop(headers.insert(name, value.clone())),
            None => drop(headers.remove(name)),
        }
    }
    Ok(headers)
}

/// Takes out of an address what a server has repeated there of the secrets in a query.
pub(super) fn take_from_query(url: &mut Url, secret: Option<&Secret>) {
    for secret in secret.into_iter().flat_map(Secret::all) {
        let Some((Place::Query(_), query)) = secret.place.zip(url.query()) else { continue };
        let pairs = query.split('&').zip(url.query_pairs());
        let kept: Vec<_> = pairs.filter(|(_, (_, value))| *value != *secret.value).map(|(text, _)| text).collect();
        let kept = kept.join("&");
        url.set_query(Some(kept.as_str()).filter(|kept| !kept.is_empty()));
    }
}

/// The header of a secret that a document describes.
fn own_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue)> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::new(ErrorKind::Configuration, "invalid name for the header of a credential"))?;
    Ok((name, sensitive(value)?))
}

fn sensitive(text: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(text).map_err(|_| {
        Error::new(ErrorKind::Credential, "the credential has characters that are not allowed in a header")
    })?;
    value.set_sensitive(true);
    Ok(value)
}

/// Adds a cookie to those that are there, unless it is.
fn add_cookie(headers: &mut HeaderMap, name: &str, secret: &str) -> Result<()> {
    let cookies = headers.get(COOKIE).map(|cookies| String::from_utf8_lossy(cookies.as_bytes())).unwrap_or_default();
    if cookies.split(';').any(|cookie| cookie.split('=').next().is_some_and(|other| other.trim() == name)) {
        return Ok(());
    }
    let cookie = format!("{name}={secret}");
    let all = if cookies.is_empty() { cookie } else { format!("{cookies}; {cookie}") };
    let all = sensitive(&all)?;
    headers.insert(COOKIE, all);
    Ok(())
}

/// Whether the caller set the header or took it away.
fn is_decided(prepared: &PreparedRequest, name: &HeaderName) -> bool {
    prepared.config.settings.headers.contains_key(name) || prepared.options.headers.iter().any(|(own, _)| own == name)
}

/// The header of a secret; that of one which does not change is made once.
fn secret_header(config: &Config, secret: &Secret) -> Result<(HeaderName, HeaderValue)> {
    if secret.is_renewable {
        return config.settings.profile.secret_header(secret);
    }
    if let Some(header) = config.credential_header.get() {
        return Ok(header.clone());
    }
    let header = config.settings.profile.secret_header(secret)?;
    Ok(config.credential_header.get_or_init(|| header).clone())
}

/// The bytes of a body that is in memory, with the caller's own fields in it.
fn buffered_body(prepared: &PreparedRequest) -> Result<Option<Bytes>> {
    let fields = &prepared.options.body_fields;
    let refuse = |error: &dyn std::fmt::Display| {
        let message = prepared.secrets().text(format!("the body is not a JSON object: {error}"));
        Error::new(ErrorKind::InvalidRequest, message)
    };
    let json: &[u8] = match &prepared.body {
        Payload::Multipart(_) => return Ok(None),
        Payload::Raw(_) if fields.is_empty() => return Ok(None),
        Payload::Raw(_) => return Err(refuse(&"it takes no fields")),
        Payload::UrlEncoded(own) => return Ok(Some(url_encoded(own, fields).into())),
        Payload::Empty if fields.is_empty() => return Ok(None),
        Payload::Json(json) if fields.is_empty() => return Ok(Some(json.clone())),
        Payload::Empty => b"{}",
        Payload::Json(json) => json,
    };
    let mut object: JsonObject = from_bytes(json).map_err(|error| refuse(&error))?;
    object.extend(fields.iter().cloned());
    serde_json::to_vec(&object).map(|json| Some(json.into())).map_err(|error| refuse(&error))
}

/// Fields as a query has them; those of the caller replace others or join them.
fn url_encoded(own: &[Pair], fields: &[(String, serde_json::Value)]) -> String {
    let mut text = String::new();
    for (name, value) in own.iter().filter(|(name, _)| !fields.iter().any(|(other, _)| other == name)) {
        push_encoded(&mut text, name, value);
    }
    for (name, value) in fields {
        match value {
            serde_json::Value::String(value) => push_query(&mut text, name, value),
            other => push_query(&mut text, name, &to_text(other)),
        }
    }
    text
}
