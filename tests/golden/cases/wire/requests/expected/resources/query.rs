// Written by `cargo xtask regen --all`. Changes here are lost.

//! `query`.

use crate::requests::types::QueryParams;
use crate::requests::{Client, Request};

use crate::requests::operations;

/// `query`.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    client: &'a Client,
}

impl<'a> Query<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /query`
    pub fn retrieve(&self, params: QueryParams) -> Request<(), QueryParams> {
        Request::new(self.client, &operations::QUERY, vec![], params)
    }
}
