// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `pages`.

use crate::__generated::paging;
use crate::convert::{IntoField, IntoNumberField};
use crate::types::{ListPagesParams, ListPagesResponse, Thing};
use crate::{Client, PagedRequest};

use crate::generated::operations;

/// `pages`.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a Client,
}

impl Client {
    /// `pages`.
    pub fn pages(&self) -> Pages<'_> {
        Pages::new(self)
    }
}

impl<'a> Pages<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /pages`
    pub fn list(&self) -> PagedRequest<ListPagesResponse, Thing, ListPagesParams> {
        PagedRequest::new(
            self.client,
            &operations::LIST_PAGES,
            vec![],
            Default::default(),
            paging::Paging {
                items: |answer| answer.data.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Cursor(
                        paging::Parameter::Query("after"),
                        paging::Source::LastItem("id"),
                    ),
                    id: Some("id"),
                    more: Some(&["has_more"]),
                    size: Some(paging::Size {
                        parameter: paging::Parameter::Query("limit"),
                        default: Some(20),
                        max: Some(100),
                    }),
                },
            },
        )
    }
}

impl PagedRequest<ListPagesResponse, Thing, ListPagesParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ListPagesParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// The property `after`.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.params_mut().after = after.into_field().into_option();
        self
    }

    /// The property `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.params_mut().limit = limit.into_number_field();
        self
    }
}
