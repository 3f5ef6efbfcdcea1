//! What is the same in all attempts of a request.

use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use super::{Limit, Mode};
use crate::config::Config;
use crate::credential::Secret;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::json::{JsonObject, from_bytes};
use crate::request::{Draft, Payload};

/// By when the parts of one attempt have to be done.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    /// The headers of the response.
    pub(super) head: Option<Limit>,
    /// All of it, unless the response is streamed: then the response up to where it is known to be what was asked for.
    pub(crate) whole: Option<Limit>,
    /// All attempts, and whatever is streamed.
    pub(crate) deadline: Option<Limit>,
}

/// What is the same in all attempts of a request.
pub(super) struct Plan {
    pub(super) url: Url,
    pub(super) mode: Mode,
    /// All headers but the credential's, until the first attempt takes them.
    headers: Option<HeaderMap>,
    /// The body, unless it is multipart, which is opened for each attempt.
    pub(super) json: Option<Bytes>,
    pub(super) deadline: Option<Limit>,
}

impl Plan {
    pub(super) fn new(draft: &Draft, mode: Mode) -> Result<Self> {
        let config = draft.client.config();
        let deadline = Limit::maybe(TimeoutKind::Deadline, draft.options.deadline);
        let query = draft.options.merge_query(&draft.query);
        let url = config.profile.url_from(config.base_url.clone(), draft.operation, &draft.path, &query)?;
        let json = json_body(draft)?;
        let headers = Some(base_headers(draft, mode, json.is_some())?);
        Ok(Self { url, mode, headers, json, deadline })
    }

    /// The secret to send; fetching a token has as long as an attempt.
    pub(super) async fn secret(&self, draft: &Draft, refused: Option<&Secret>) -> Result<Option<Secret>> {
        let config = draft.client.config();
        let total = Limit::maybe(TimeoutKind::Total, draft.total_timeout());
        let secret = Limit::guard(Limit::earliest([total, self.deadline]), config.credential.secret(refused)).await?;
        secret.map_err(|source| {
            Error::new(ErrorKind::Credential, "no token could be fetched").with_source(source, &draft.secrets())
        })
    }

    /// The headers of an attempt, with the credential's unless the caller has decided otherwise.
    pub(super) fn headers(&mut self, draft: &Draft, secret: Option<&Secret>) -> Result<HeaderMap> {
        let mut headers = match self.headers.take() {
            Some(headers) => headers,
            None => base_headers(draft, self.mode, self.json.is_some())?,
        };
        if let Some(secret) = secret {
            let (name, value) = secret_header(draft.client.config(), secret)?;
            if !is_decided(draft, &name) {
                headers.insert(name, value);
            }
        }
        Ok(headers)
    }

    /// The limits of an attempt that begins now.
    pub(super) fn limits(&self, draft: &Draft) -> Limits {
        let mut headers = draft.client.config().timeouts.response_headers;
        if matches!(self.mode, Mode::Streamed { .. }) {
            headers = draft.options.timeout.or(headers);
        }
        let headers = Limit::maybe(TimeoutKind::ResponseHeaders, headers);
        let total = Limit::maybe(TimeoutKind::Total, draft.total_timeout());
        let whole = Limit::earliest([total, self.deadline]);
        Limits { head: Limit::earliest([headers, whole]), whole, deadline: self.deadline }
    }
}

/// All headers but the credential's.
fn base_headers(draft: &Draft, mode: Mode, has_json: bool) -> Result<HeaderMap> {
    let config = draft.client.config();
    let mut headers = HeaderMap::new();
    let accept = match mode {
        Mode::Buffered => "application/json",
        Mode::Streamed { accept } => accept,
    };
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    if has_json {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    config.profile.set_beta(draft.operation, &mut headers)?;
    for (name, value) in &config.headers {
        headers.insert(name, value.clone());
    }
    for (name, value) in &draft.options.headers {
        match value {
            Some(value) => drop(headers.insert(name, value.clone())),
            None => drop(headers.remove(name)),
        }
    }
    Ok(headers)
}

/// Whether the caller set the header or took it away.
fn is_decided(draft: &Draft, name: &HeaderName) -> bool {
    draft.client.config().headers.contains_key(name) || draft.options.headers.iter().any(|(own, _)| own == name)
}

/// The header of a secret; that of one which does not change is made once.
fn secret_header(config: &Config, secret: &Secret) -> Result<(HeaderName, HeaderValue)> {
    if secret.is_renewable {
        return config.profile.secret_header(secret);
    }
    if let Some(header) = config.credential_header.get() {
        return Ok(header.clone());
    }
    let header = config.profile.secret_header(secret)?;
    Ok(config.credential_header.get_or_init(|| header).clone())
}

/// The bytes of a JSON body, with the caller's own fields in it.
fn json_body(draft: &Draft) -> Result<Option<Bytes>> {
    let fields = &draft.options.body_fields;
    let json: &[u8] = match &draft.body {
        Payload::Multipart(_) => return Ok(None),
        Payload::Empty if fields.is_empty() => return Ok(None),
        Payload::Json(json) if fields.is_empty() => return Ok(Some(json.clone())),
        Payload::Empty => b"{}",
        Payload::Json(json) => json,
    };
    let refuse = |error: serde_json::Error| {
        let message = draft.secrets().text(format!("the body is no JSON object: {error}"));
        Error::new(ErrorKind::InvalidRequest, message)
    };
    let mut object: JsonObject = from_bytes(json).map_err(refuse)?;
    object.extend(fields.iter().cloned());
    serde_json::to_vec(&object).map(|json| Some(json.into())).map_err(refuse)
}
