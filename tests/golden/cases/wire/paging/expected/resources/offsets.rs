// Written by `cargo xtask regen --all`. Changes here are lost.

//! `offsets`.

use crate::paging::__generated::paging;
use crate::paging::types::{Item, NumbersResponse, OffsetsParams};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `offsets`.
#[derive(Clone, Copy, Debug)]
pub struct Offsets<'a> {
    client: &'a Client,
}

impl<'a> Offsets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /offsets`
    pub fn retrieve(
        &self,
        params: OffsetsParams,
    ) -> PagedRequest<NumbersResponse, Item, OffsetsParams> {
        PagedRequest::new(
            self.client,
            &operations::OFFSETS,
            vec![],
            params,
            paging::Paging {
                items: |answer| answer.data.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Offset(
                        paging::Parameter::Query("skip"),
                        paging::Count {
                            first: 0,
                            total: Some(&["total"]),
                            pages: None,
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
