// Written by `cargo xtask regen --all`. Changes here are lost.

//! `nested`.

use crate::paging::__generated::paging;
use crate::paging::types::{Item, NestedParams, NestedResponse};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `nested`.
#[derive(Clone, Copy, Debug)]
pub struct Nested<'a> {
    client: &'a Client,
}

impl<'a> Nested<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /nested`
    pub fn retrieve(
        &self,
        params: NestedParams,
    ) -> PagedRequest<Option<NestedResponse>, Item, NestedParams> {
        PagedRequest::new(
            self.client,
            &operations::NESTED,
            vec![],
            params,
            paging::Paging {
                items: |answer| answer.as_mut()?.result.as_mut()?.list.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Cursor(
                        paging::Parameter::Query("page[after]"),
                        paging::Source::Member(&["meta", "after"]),
                    ),
                    id: Some("id"),
                    more: None,
                    size: None,
                },
            },
        )
    }
}
