// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use serde_json::Value;
use crate::types::{
    ListThingsParams, ListThingsParamsCondition, ListThingsParamsEither,
    ListThingsParamsFilter, ListThingsParamsInclude, Thing,
};
use crate::{Client, Request};

use crate::generated::operations;

/// `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl Client {
    /// `things`.
    pub fn things(&self) -> Things<'_> {
        Things::new(self)
    }
}

impl<'a> Things<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /things`
    pub fn list(&self) -> Request<Thing, ListThingsParams> {
        Request::new(self.client, &operations::LIST_THINGS, vec![], Default::default())
    }
}

impl Request<Thing, ListThingsParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ListThingsParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// The property `include[]`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<ListThingsParamsInclude>>,
    ) -> Self {
        self.params_mut().include = Some(include.into_iter().map(Into::into).collect());
        self
    }

    /// The property `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.params_mut().ids = ids.into_iter().map(Into::into).collect();
        self
    }

    /// The property `filter`.
    pub fn filter(mut self, filter: impl Into<ListThingsParamsFilter>) -> Self {
        self.params_mut().filter = Some(filter.into());
        self
    }

    /// The property `conditions`.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<ListThingsParamsCondition>>,
    ) -> Self {
        self.params_mut().conditions = Some(
            conditions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The property `either`.
    pub fn either(mut self, either: impl Into<ListThingsParamsEither>) -> Self {
        self.params_mut().either = Some(either.into());
        self
    }

    /// The property `labels`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.params_mut().labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// The property `cleared`.
    pub fn cleared(mut self, cleared: impl Into<String>) -> Self {
        self.params_mut().cleared = crate::Nullable::Value(cleared.into());
        self
    }

    /// The property `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.params_mut().name = Some(name.into());
        self
    }

    /// The property `names`.
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.params_mut().names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// The property `file`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.params_mut().file = Some(file.into());
        self
    }

    /// The property `any`.
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.params_mut().any = Some(any.into());
        self
    }
}
