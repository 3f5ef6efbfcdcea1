// Written by `cargo xtask regen --all`. Changes here are lost.

//! `none`.

use crate::paging::types::{ByDefaultResponse, NoneParams};
use crate::paging::{Client, Request};

use crate::paging::operations;

/// `none`.
#[derive(Clone, Copy, Debug)]
pub struct NoneResource<'a> {
    client: &'a Client,
}

impl<'a> NoneResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /none`
    pub fn retrieve(
        &self,
        params: NoneParams,
    ) -> Request<ByDefaultResponse, NoneParams> {
        Request::new(self.client, &operations::NONE, vec![], params)
    }
}
