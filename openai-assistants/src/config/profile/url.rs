//! The URLs of a profile: its base URL, and those of requests.

use std::fmt;

use reqwest::Url;

use super::Profile;
use crate::config::address::API_VERSION;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Operation, PathError, push_encoded, push_query};
use crate::secrets::{SafeText, Secrets};

impl Profile {
    /// The address of a request: of `operation`, with the parameters of its path in order and a query.
    ///
    /// # Errors
    ///
    /// When a parameter is empty, `.` or `..`, their number is not that of the path, or the base URL is invalid.
    pub fn url<N: AsRef<str>, V: AsRef<str>>(
        &self,
        operation: &Operation,
        path: &[String],
        query: &[(N, V)],
    ) -> Result<Url> {
        self.url_from(self.base_url(&Secrets::none())?, |base| operation.fill_path(base, path), query, &[])
    }

    /// As [`Self::url`], for a base URL that has been parsed before, and a function that appends the path to its own; `encoded` is as it is written.
    pub(crate) fn url_from<N: AsRef<str>, V: AsRef<str>>(
        &self,
        mut url: Url,
        path: impl FnOnce(&str) -> std::result::Result<String, PathError>,
        query: &[(N, V)],
        encoded: &[(String, String)],
    ) -> Result<Url> {
        let base = url.path().trim_end_matches('/');
        // Already encoded; only `?` and `#` would be encoded again, and they cannot occur.
        let path =
            path(base).map_err(|error| Error::new(ErrorKind::InvalidRequest, SafeText::internal(error.to_string())))?;
        url.set_path(&path);
        let is_given = |name: &str| {
            query.iter().any(|(other, _)| other.as_ref() == name) || encoded.iter().any(|(other, _)| other == name)
        };
        let mut text = self.query_of(&url, is_given);
        for (name, value) in &self.query {
            if !is_given(name) {
                push_query(&mut text, name, value);
            }
        }
        for (name, value) in query {
            push_query(&mut text, name.as_ref(), value.as_ref());
        }
        for (name, value) in encoded {
            push_encoded(&mut text, name, value);
        }
        url.set_query(Some(text.as_str()).filter(|text| !text.is_empty()));
        Ok(url)
    }

    /// The query of the base URL as it was written, without what the profile or the request sends under the same name.
    fn query_of(&self, base: &Url, is_given: impl Fn(&str) -> bool) -> String {
        let Some(query) = base.query() else { return String::new() };
        let kept = query
            .split('&')
            .zip(base.query_pairs())
            .filter(|(_, (name, _))| !is_given(name) && !self.query.iter().any(|(other, _)| other == name));
        kept.map(|(text, _)| text).collect::<Vec<_>>().join("&")
    }

    /// The base URL, or why it is invalid.
    pub(crate) fn base_url(&self, secrets: &Secrets) -> Result<Url> {
        let version = self.query.iter().find(|(name, _)| name == API_VERSION).map(|(_, version)| &**version);
        self.address.resolve(version).map_err(|message| Error::new(ErrorKind::Configuration, secrets.text(message)))
    }

    /// The address as given, whether or not it can be used.
    pub(crate) fn parsed(&self) -> std::result::Result<Url, impl fmt::Display + use<>> {
        self.address.parsed()
    }

    /// The query that is sent with every request, without that of the base URL.
    pub(crate) fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (&**name, &**value))
    }
}
