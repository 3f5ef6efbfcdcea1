// Written by `cargo xtask regen --all`. Changes here are lost.

//! `search`.

use crate::paging::__generated::paging;
use crate::paging::types::{ByDefaultResponse, Item, SearchBody};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `search`.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    client: &'a Client,
}

impl<'a> Search<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /search`
    pub fn create(
        &self,
        params: SearchBody,
    ) -> PagedRequest<ByDefaultResponse, Item, SearchBody> {
        PagedRequest::new(
            self.client,
            &operations::SEARCH,
            vec![],
            params,
            paging::Paging {
                items: |answer| answer.data.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Cursor(
                        paging::Parameter::Body("cursor"),
                        paging::Source::Member(&["next_cursor"]),
                    ),
                    id: Some("name"),
                    more: None,
                    size: None,
                },
            },
        )
    }
}
