// Written by `cargo xtask regen --all`. Changes here are lost.

//! `charts`.

use crate::requests::types::Point;
use crate::requests::{Client, DownloadRequest, Request};

use crate::requests::operations;

/// `charts`.
#[derive(Clone, Copy, Debug)]
pub struct Charts<'a> {
    client: &'a Client,
}

impl<'a> Charts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /charts/{id}`
    pub fn retrieve(&self, id: impl Into<String>) -> Request<Point> {
        Request::new(self.client, &operations::GET_CHART, vec![id.into()], ())
    }

    /// `GET /charts/{id}`
    pub fn retrieve_png(&self, id: impl Into<String>) -> DownloadRequest {
        let request = Request::new(
            self.client,
            &operations::GET_CHART,
            vec![id.into()],
            (),
        );
        let request = request.with_header("accept", "image/png");
        DownloadRequest::new(request)
    }
}
