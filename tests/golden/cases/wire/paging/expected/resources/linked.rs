// Written by `cargo xtask regen --all`. Changes here are lost.

//! `linked`.

use crate::paging::__generated::paging;
use crate::paging::types::{Item, LinkedParams};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `linked`.
#[derive(Clone, Copy, Debug)]
pub struct Linked<'a> {
    client: &'a Client,
}

impl<'a> Linked<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /linked`
    pub fn retrieve(
        &self,
        params: LinkedParams,
    ) -> PagedRequest<Vec<Item>, Item, LinkedParams> {
        PagedRequest::new(
            self.client,
            &operations::LINKED,
            vec![],
            params,
            paging::Paging {
                items: |answer| Some(answer),
                rules: &paging::Rules {
                    follow: paging::Follow::LinkHeader,
                    id: Some("id"),
                    more: None,
                    size: None,
                },
            },
        )
    }
}
