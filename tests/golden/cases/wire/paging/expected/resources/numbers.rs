// Written by `cargo xtask regen --all`. Changes here are lost.

//! `numbers`.

use crate::paging::__generated::paging;
use crate::paging::types::{Item, NumbersParams, NumbersResponse};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `numbers`.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a> {
    client: &'a Client,
}

impl<'a> Numbers<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /numbers`
    pub fn retrieve(
        &self,
        params: NumbersParams,
    ) -> PagedRequest<NumbersResponse, Item, NumbersParams> {
        PagedRequest::new(
            self.client,
            &operations::NUMBERS,
            vec![],
            params,
            paging::Paging {
                items: |answer| answer.data.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Page(
                        paging::Parameter::Query("page"),
                        paging::Count {
                            first: 1,
                            total: Some(&["total"]),
                            pages: Some(&["pages"]),
                        },
                    ),
                    id: Some("id"),
                    more: None,
                    size: None,
                },
            },
        )
    }
}
