// Written by `cargo xtask regen --all`. Changes here are lost.

//! `text`.

use crate::answers::{Client, DownloadRequest, Request};

use crate::answers::operations;

/// `text`.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    client: &'a Client,
}

impl<'a> Text<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /text`
    ///
    /// # Headers
    ///
    /// By [`Download::headers_as`](crate::answers::runtime::Download::headers_as), as [`TextHeaders`](crate::answers::types::TextHeaders):
    ///
    /// * `X-Version`
    pub fn retrieve(&self) -> DownloadRequest {
        let request = Request::new(self.client, &operations::TEXT, vec![], ());
        let request = request.with_header("accept", "text/plain");
        DownloadRequest::new(request)
    }
}
