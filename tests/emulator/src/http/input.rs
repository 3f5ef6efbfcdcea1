//! A request, taken apart: which operation, with which ids, query and body.

use bytes::Bytes;
use hyper::{HeaderMap, Method, StatusCode};
use openai_assistants::Operation;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::credential::{BASES, Base};
use super::form::Form;
use super::intake::Most;
use super::text;
use crate::dialect::Dialect;
use crate::error::Failure;
use crate::limits::{Limits, VALUES};
use crate::{check, memory};

/// What opts in to version 2 of the protocol are operations on these.
const BETA: &[&str] = &["/assistants", "/threads"];
/// From this size on a body is read on another thread, in bytes.
const LARGE: usize = 64 << 10;

/// A request for one of the operations.
pub(crate) struct Input {
    pub(crate) dialect: Dialect,
    pub(crate) operation: &'static Operation,
    ids: Vec<String>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    /// The body in JSON, where it was read ahead.
    parsed: Option<Value>,
}

impl Input {
    /// Finds the operation and checks the credential, before the body is read.
    pub(super) fn new(
        method: &Method,
        path: &str,
        query: &str,
        headers: HeaderMap,
        key: Option<&str>,
    ) -> Result<Self, Failure> {
        let (base, rest) = BASES
            .iter()
            .find_map(|base| base.strip(path).map(|rest| (base, rest)))
            .ok_or_else(|| no_such_url(method, path))?;
        let (operation, ids) = find(base.dialect, method, rest).ok_or_else(|| no_such_url(method, path))?;
        let query = text::query(query);
        let has_version = query.iter().any(|(name, value)| name == "api-version" && !value.is_empty());
        let is_beta = BETA.iter().any(|prefix| operation.path.starts_with(prefix));
        Base::check(base, &headers, has_version, is_beta, key)?;
        Ok(Self { dialect: base.dialect, operation, ids, query, headers, body: Bytes::new(), parsed: None })
    }

    /// How large the body may be.
    pub(super) fn most(&self, limits: &Limits) -> Most {
        match self.is_upload() {
            true => Most { bytes: limits.upload, flag: "--max-upload" },
            false => Most { bytes: limits.body, flag: "--max-body" },
        }
    }

    pub(crate) fn is_upload(&self) -> bool {
        self.operation.id == "createFile"
    }

    pub(super) fn with_body(self, body: Bytes) -> Self {
        Self { body, ..self }
    }

    /// Reads and checks a large body on another thread, so that other clients need not wait.
    pub(crate) async fn read_ahead(mut self) -> Result<Self, Failure> {
        if self.body.len() < LARGE || self.is_upload() {
            return Ok(self);
        }
        let read = tokio::task::spawn_blocking(move || {
            self.parsed = Some(self.json()?);
            Ok(self)
        });
        read.await.unwrap_or_else(|_| Err(Failure::bug()))
    }

    /// The path parameter at this position.
    pub(crate) fn id(&self, index: usize) -> &str {
        self.ids.get(index).map_or("", String::as_str)
    }

    /// The value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The values of `include[]`, and of `include` as some clients write it.
    pub(crate) fn includes(&self, value: &str) -> bool {
        self.query.iter().any(|(name, other)| name.starts_with("include") && other == value)
    }

    /// The body as a form with files.
    pub(crate) async fn form(&self) -> Result<Form, Failure> {
        Form::read(&self.headers, self.body.clone()).await
    }

    /// The body, held against the document; members that are `null` and count as absent are left out.
    pub(crate) fn json(&self) -> Result<Value, Failure> {
        if let Some(parsed) = &self.parsed {
            return Ok(parsed.clone());
        }
        if memory::values(&self.body) > VALUES {
            let message = format!("The request body is too large: it has more than {VALUES} values.");
            return Err(Failure::new(StatusCode::PAYLOAD_TOO_LARGE, message).code("request_too_large"));
        }
        let mut body = match self.body.as_ref() {
            b"" => None,
            text => Some(serde_json::from_slice(text).map_err(|_| {
                Failure::invalid(
                    "We could not parse the JSON body of your request. The OpenAI API expects a JSON payload.",
                )
            })?),
        };
        check::body(self.dialect, self.operation.id, body.as_mut())?;
        Ok(body.unwrap_or_else(|| Value::Object(Default::default())))
    }

    /// The same in its generated type.
    pub(crate) fn params<T: DeserializeOwned>(&self) -> Result<(T, Value), Failure> {
        let body = self.json()?;
        let params = T::deserialize(&body).map_err(|error| Failure::invalid(format!("Invalid body: {error}.")))?;
        Ok((params, body))
    }
}

fn no_such_url(method: &Method, path: &str) -> Failure {
    Failure::new(StatusCode::NOT_FOUND, format!("Invalid URL ({method} {path})"))
}

/// The operation of a path; fixed segments come before parameters.
fn find(dialect: Dialect, method: &Method, path: &str) -> Option<(&'static Operation, Vec<String>)> {
    let segments: Vec<_> = path.trim_end_matches('/').split('/').collect();
    let matching = dialect.operations().filter(|operation| operation.method == *method).filter_map(|operation| {
        let template: Vec<_> = operation.path.split('/').collect();
        let mut pairs = template.iter().zip(&segments);
        let fits =
            template.len() == segments.len() && pairs.all(|(name, given)| name.starts_with('{') || name == given);
        fits.then(|| {
            let pairs = template.iter().zip(&segments).filter(|(name, _)| name.starts_with('{'));
            (operation, pairs.map(|(_, given)| text::decode(given)).collect::<Vec<_>>())
        })
    });
    matching.min_by_key(|(_, ids)| ids.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_by_its_path() {
        for (operation, dialect) in [Dialect::Published, Dialect::Foundry]
            .into_iter()
            .flat_map(|dialect| dialect.operations().map(move |operation| (operation, dialect)))
        {
            let filled =
                operation.path.split('/').map(|segment| if segment.starts_with('{') { "an%20id" } else { segment });
            let path = filled.collect::<Vec<_>>().join("/");
            let (found, ids) = find(dialect, &operation.method, &path).expect("an operation");
            assert_eq!((found.id, ids.len()), (operation.id, path.matches("an%20id").count()));
            assert!(ids.iter().all(|id| id == "an id"));
        }
    }

    #[test]
    fn addresses() {
        let cases = [
            ("/v1/threads", Some("/threads")),
            ("/openai/v1/threads", Some("/threads")),
            ("/openai/threads", Some("/threads")),
            ("/api/projects/p/threads/t", Some("/threads/t")),
            ("/v2/threads", None),
        ];
        for (path, rest) in cases {
            assert_eq!(BASES.iter().find_map(|base| base.strip(path)), rest, "{path}");
        }
    }
}
