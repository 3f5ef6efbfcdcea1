// Written by `cargo xtask regen --all`. Changes here are lost.

//! `json`.

use crate::answers::{Client, DownloadRequest, Request};

use crate::answers::operations;

/// `json`.
#[derive(Clone, Copy, Debug)]
pub struct Json<'a> {
    client: &'a Client,
}

impl<'a> Json<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /json/bytes`
    pub fn bytes(&self) -> DownloadRequest {
        let request = Request::new(self.client, &operations::JSON_BYTES, vec![], ());
        let request = request.with_header("accept", "application/json");
        DownloadRequest::new(request)
    }
}
