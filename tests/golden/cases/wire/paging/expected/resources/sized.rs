// Written by `cargo xtask regen --all`. Changes here are lost.

//! `sized`.

use crate::paging::__generated::paging;
use crate::paging::types::{Item, NumbersResponse, SizedParams};
use crate::paging::{Client, PagedRequest};

use crate::paging::operations;

/// `sized`.
#[derive(Clone, Copy, Debug)]
pub struct SizedResource<'a> {
    client: &'a Client,
}

impl<'a> SizedResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /sized`
    pub fn retrieve(
        &self,
        params: SizedParams,
    ) -> PagedRequest<NumbersResponse, Item, SizedParams> {
        PagedRequest::new(
            self.client,
            &operations::SIZED,
            vec![],
            params,
            paging::Paging {
                items: |answer| answer.data.as_mut(),
                rules: &paging::Rules {
                    follow: paging::Follow::Page(
                        paging::Parameter::Query("page"),
                        paging::Count {
                            first: 0,
                            total: None,
                            pages: None,
                        },
                    ),
                    id: None,
                    more: None,
                    size: Some(paging::Size {
                        parameter: paging::Parameter::Query("per_page"),
                        default: None,
                        max: None,
                    }),
                },
            },
        )
    }
}
