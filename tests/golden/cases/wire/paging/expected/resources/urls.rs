// Written by `cargo xtask regen --all`. Changes here are lost.

//! `urls`.

use crate::paging::__generated::paging;
use crate::paging::types::{Item, UrlsResponse};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `urls`.
#[derive(Clone, Copy, Debug)]
pub struct Urls<'a> {
    client: &'a Client,
}

impl<'a> Urls<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /urls`
    pub fn retrieve(&self) -> PagedRequest<UrlsResponse, Item> {
        PagedRequest::new(
            self.client,
            &operations::URLS,
            vec![],
            (),
            paging::Paging {
                items: |answer| answer.value.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Link(&["@odata.nextLink"]),
                    id: Some("id"),
                    more: None,
                    size: None,
                },
            },
        )
    }
}
