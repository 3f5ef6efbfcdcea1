// Written by `cargo xtask regen --all`. Changes here are lost.

//! `any`.

use crate::answers::types::Thing;
use crate::answers::{Client, DownloadRequest, Request};

use crate::answers::operations;

/// `any`.
#[derive(Clone, Copy, Debug)]
pub struct Any<'a> {
    client: &'a Client,
}

impl<'a> Any<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /any/bytes`
    pub fn bytes(&self) -> DownloadRequest {
        DownloadRequest::new(
            Request::new(self.client, &operations::ANY_BYTES, vec![], ()),
        )
    }

    /// `GET /any/value`
    pub fn value(&self) -> Request<Thing> {
        Request::new(self.client, &operations::ANY_VALUE, vec![], ())
    }
}
