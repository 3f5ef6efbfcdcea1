// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `parts`.

use crate::types::ListPartsResponse;
use crate::{Client, Request};

use crate::generated::operations;

/// `parts`.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    client: &'a Client,
}

impl Client {
    /// `parts`.
    pub fn parts(&self) -> Parts<'_> {
        Parts::new(self)
    }
}

impl<'a> Parts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /parts`
    pub fn list(&self) -> Request<ListPartsResponse> {
        Request::new(self.client, &operations::LIST_PARTS, vec![], ())
    }
}
