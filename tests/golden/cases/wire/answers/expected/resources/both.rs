// Written by `cargo xtask regen --all`. Changes here are lost.

//! `both`.

use crate::answers::types::Thing;
use crate::answers::{Client, DownloadRequest, Request};

use crate::answers::operations;

/// `both`.
#[derive(Clone, Copy, Debug)]
pub struct Both<'a> {
    client: &'a Client,
}

impl<'a> Both<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /both`
    pub fn retrieve(&self) -> Request<Thing> {
        Request::new(self.client, &operations::BOTH, vec![], ())
    }

    /// `GET /both`
    pub fn retrieve_png(&self) -> DownloadRequest {
        let request = Request::new(self.client, &operations::BOTH, vec![], ());
        let request = request.with_header("accept", "image/png");
        DownloadRequest::new(request)
    }
}
