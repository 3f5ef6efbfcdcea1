// Written by `cargo xtask regen --all`. Changes here are lost.

//! `by`.

use crate::answers::types::ByStatusResponse;
use crate::answers::{Client, DownloadRequest, Request};

use crate::answers::operations;

/// `by`.
#[derive(Clone, Copy, Debug)]
pub struct By<'a> {
    client: &'a Client,
}

impl<'a> By<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /by/status`
    pub fn status(&self) -> Request<ByStatusResponse> {
        let request = Request::new(self.client, &operations::BY_STATUS, vec![], ());
        request.with_header("accept", "application/json, text/plain, image/png")
    }

    /// `POST /by/status`
    pub fn status_plain(&self) -> DownloadRequest {
        let request = Request::new(self.client, &operations::BY_STATUS, vec![], ());
        let request = request.with_header("accept", "text/plain");
        DownloadRequest::new(request)
    }

    /// `POST /by/status`
    pub fn status_png(&self) -> DownloadRequest {
        let request = Request::new(self.client, &operations::BY_STATUS, vec![], ());
        let request = request.with_header("accept", "image/png");
        DownloadRequest::new(request)
    }
}
