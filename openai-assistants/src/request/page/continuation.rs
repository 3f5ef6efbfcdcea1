//! The request for the next page.

use std::borrow::Cow;
use std::sync::Arc;

use reqwest::Method;

use super::super::{ListRequest, RawResponse};
use super::NextPage;
use crate::client::Client;
use crate::http::PreparedRequest;

/// The request whose response is a page; none for a page that is not a response.
#[derive(Clone, Default)]
pub(crate) struct Continuation(Option<Arc<PreparedRequest>>);

impl Continuation {
    /// Of the response to a request that can be sent again.
    pub(crate) fn of(response: &RawResponse) -> Self {
        Self(Some(response.prepared.clone()).filter(|prepared| *prepared.operation.method() == Method::GET))
    }

    /// The `limit` of the request.
    pub(super) fn limit(&self) -> Option<usize> {
        let prepared = self.0.as_ref()?;
        let query = prepared.options.merge_query(&prepared.query);
        let encoded = prepared.encoded.iter().map(|(name, value)| (&**name, value));
        let mut all = encoded.chain(query.iter().map(|(name, value)| (name.as_str(), value)));
        all.rfind(|(name, _)| *name == "limit").and_then(|(_, value)| value.parse().ok())
    }

    /// The same request, continued after `cursor`.
    pub(super) fn next<T>(&self, cursor: &str) -> Option<ListRequest<T, NextPage>> {
        let prepared = self.0.as_ref()?;
        let mut options = prepared.options.clone();
        options.query.retain(|(name, _)| name != "after");
        let mut query = prepared.query.clone();
        query.retain(|(name, _)| name != "after");
        query.push(("after".into(), cursor.to_owned()));
        let mut encoded = prepared.encoded.clone();
        encoded.retain(|(name, _)| name != "after");
        let client = Client::from_shared(prepared.config.clone());
        let request = ListRequest::again(
            &client,
            prepared.operation.clone(),
            prepared.path.clone(),
            NextPage { query, encoded, body: None },
        );
        Some(request.with_options(options))
    }

    /// The operation of the request.
    pub(super) fn operation(&self) -> Option<Cow<'static, str>> {
        self.0.as_ref().map(|prepared| prepared.operation.id())
    }
}
