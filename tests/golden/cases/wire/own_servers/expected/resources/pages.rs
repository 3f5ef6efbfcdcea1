// Written by `cargo xtask regen --all`. Changes here are lost.

//! `pages`.

use crate::own_servers::__generated::paging;
use crate::own_servers::{Client, PagedRequest};

use crate::own_servers::operations;

/// `pages`.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a Client,
}

impl<'a> Pages<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /pages`
    ///
    /// Sent to `/v4`, unless `ApiBuilder::server_of` or `ApiBuilder::one_server` says otherwise.
    pub fn retrieve(&self) -> PagedRequest<Vec<String>, String> {
        PagedRequest::new(
            self.client,
            &operations::PAGES,
            vec![],
            (),
            paging::Paging {
                items: |answer| Some(answer),
                rules: &paging::Rules {
                    follow: paging::Follow::LinkHeader,
                    id: None,
                    more: None,
                    size: None,
                },
            },
        )
    }
}
