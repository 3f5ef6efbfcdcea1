// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::__generated::paging;
use crate::convert::{IntoField, IntoNumberField};
use crate::types::{ListThingsParams, Thing, ThingList};
use crate::{Client, PagedRequest};

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

    /// Lists things.
    ///
    /// `GET /things`
    pub fn list(&self) -> PagedRequest<ThingList, Thing, ListThingsParams> {
        PagedRequest::new(
            self.client,
            &operations::LIST_THINGS,
            vec![],
            Default::default(),
            paging::Paging {
                items: |answer| Some(&mut answer.things),
                rules: &paging::Rules {
                    follow: paging::Follow::Cursor(
                        paging::Parameter::Query("cursor"),
                        paging::Source::Member(&["next_cursor"]),
                    ),
                    id: Some("id"),
                    more: Some(&["has_more"]),
                    size: None,
                },
            },
        )
    }
}

impl PagedRequest<ThingList, Thing, ListThingsParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ListThingsParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// Where to begin.
    pub fn cursor<As>(mut self, cursor: impl IntoField<String, As>) -> Self {
        self.params_mut().cursor = cursor.into_field().into_option();
        self
    }

    /// How many.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.params_mut().limit = limit.into_number_field();
        self
    }
}
