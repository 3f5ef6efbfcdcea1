// Written by `cargo xtask regen --all`. Changes here are lost.

//! `last`.

use crate::paging::__generated::paging;
use crate::paging::types::{Item, LastParams, LastResponse};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `last`.
#[derive(Clone, Copy, Debug)]
pub struct Last<'a> {
    client: &'a Client,
}

impl<'a> Last<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /last`
    pub fn retrieve(
        &self,
        params: LastParams,
    ) -> PagedRequest<LastResponse, Item, LastParams> {
        PagedRequest::new(
            self.client,
            &operations::LAST,
            vec![],
            params,
            paging::Paging {
                items: |answer| Some(&mut answer.data),
                rules: &paging::Rules {
                    follow: paging::Follow::Cursor(
                        paging::Parameter::Query("after"),
                        paging::Source::LastItem("id"),
                    ),
                    id: Some("id"),
                    more: Some(&["more"]),
                    size: Some(paging::Size {
                        parameter: paging::Parameter::Query("limit"),
                        default: Some(2),
                        max: Some(3),
                    }),
                },
            },
        )
    }
}
