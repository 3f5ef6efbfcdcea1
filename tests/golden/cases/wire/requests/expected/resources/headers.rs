// Written by `cargo xtask regen --all`. Changes here are lost.

//! `headers`.

use crate::requests::types::HeadersParams;
use crate::requests::{Client, Request};

use crate::requests::operations;

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
    pub fn retrieve(&self, params: HeadersParams) -> Request<(), HeadersParams> {
        Request::new(self.client, &operations::HEADERS, vec![], params)
    }
}
