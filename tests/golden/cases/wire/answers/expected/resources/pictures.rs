// Written by `cargo xtask regen --all`. Changes here are lost.

//! `pictures`.

use crate::answers::{Client, DownloadRequest, Request};

use crate::answers::operations;

/// `pictures`.
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    client: &'a Client,
}

impl<'a> Pictures<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /pictures`
    pub fn retrieve(&self) -> DownloadRequest {
        let request = Request::new(self.client, &operations::PICTURES, vec![], ());
        let request = request.with_header("accept", "image/png, image/jpeg");
        DownloadRequest::new(request)
    }
}
