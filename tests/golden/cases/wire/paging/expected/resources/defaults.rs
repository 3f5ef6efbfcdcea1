// Written by `cargo xtask regen --all`. Changes here are lost.

//! `defaults`.

use crate::paging::__generated::paging;
use crate::paging::types::{ByDefaultParams, ByDefaultResponse, Item};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `defaults`.
#[derive(Clone, Copy, Debug)]
pub struct Defaults<'a> {
    client: &'a Client,
}

impl<'a> Defaults<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /defaults`
    pub fn retrieve(
        &self,
        params: ByDefaultParams,
    ) -> PagedRequest<ByDefaultResponse, Item, ByDefaultParams> {
        PagedRequest::new(
            self.client,
            &operations::BY_DEFAULT,
            vec![],
            params,
            paging::Paging {
                items: |answer| answer.data.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Cursor(
                        paging::Parameter::Query("cursor"),
                        paging::Source::Member(&["next_cursor"]),
                    ),
                    id: Some("id"),
                    more: None,
                    size: None,
                },
            },
        )
    }
}
