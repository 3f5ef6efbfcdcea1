// Written by `cargo xtask regen --all`. Changes here are lost.

//! `headers`.

use crate::paging::__generated::paging;
use crate::paging::types::{HeadersParams, Item};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `headers`.
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a> {
    client: &'a Client,
}

impl<'a> Headers<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /headers`
    pub fn retrieve(
        &self,
        params: HeadersParams,
    ) -> PagedRequest<Vec<Item>, Item, HeadersParams> {
        PagedRequest::new(
            self.client,
            &operations::HEADERS,
            vec![],
            params,
            paging::Paging {
                items: |answer| Some(answer),
                rules: &paging::Rules {
                    follow: paging::Follow::Cursor(
                        paging::Parameter::Header("x-token"),
                        paging::Source::Header("x-next-token"),
                    ),
                    id: Some("id"),
                    more: None,
                    size: None,
                },
            },
        )
    }
}
