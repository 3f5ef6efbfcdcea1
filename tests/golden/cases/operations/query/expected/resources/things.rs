// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList};
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
    pub fn include<As>(
        mut self,
        include: impl IntoList<ListThingsParamsInclude, As>,
    ) -> Self {
        self.params_mut().include = include.into_list();
        self
    }

    /// The property `ids`.
    pub fn ids<As>(mut self, ids: impl IntoList<String, As>) -> Self {
        self.params_mut().ids = ids.into_list().unwrap_or_default();
        self
    }

    /// The property `filter`.
    pub fn filter<As>(
        mut self,
        filter: impl IntoField<ListThingsParamsFilter, As>,
    ) -> Self {
        self.params_mut().filter = filter.into_field().into_option();
        self
    }

    /// The property `conditions`.
    pub fn conditions<As>(
        mut self,
        conditions: impl IntoList<ListThingsParamsCondition, As>,
    ) -> Self {
        self.params_mut().conditions = conditions.into_list();
        self
    }

    /// The property `either`.
    pub fn either<As>(
        mut self,
        either: impl IntoField<ListThingsParamsEither, As>,
    ) -> Self {
        self.params_mut().either = either.into_field().into_option();
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
    pub fn cleared<As>(mut self, cleared: impl IntoField<String, As>) -> Self {
        self.params_mut().cleared = cleared.into_field();
        self
    }

    /// The property `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.params_mut().name = name.into_field().into_option();
        self
    }

    /// The property `names`.
    pub fn names<As>(mut self, names: impl IntoList<String, As>) -> Self {
        self.params_mut().names = names.into_list();
        self
    }

    /// The property `file`.
    pub fn file<As>(mut self, file: impl IntoField<String, As>) -> Self {
        self.params_mut().file = file.into_field().into_option();
        self
    }

    /// The property `any`.
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.params_mut().any = Some(any.into());
        self
    }
}
