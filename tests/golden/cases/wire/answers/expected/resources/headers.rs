// Written by `cargo xtask regen --all`. Changes here are lost.

//! `headers`.

use crate::answers::types::Thing;
use crate::answers::{Client, DownloadRequest, Request};

use crate::answers::operations;

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
    ///
    /// # Headers
    ///
    /// By `with_response()` and [`Response::headers_as`](crate::answers::runtime::Response::headers_as), as [`HeadersHeaders`](crate::answers::types::HeadersHeaders):
    ///
    /// * `X-Total`: How many there are.
    /// * `x-last`
    /// * `Expires`: Until when.
    /// * `X-Tags`
    /// * `X-Sizes`
    /// * `X-Color`
    /// * `X-Exploded`
    /// * `X-Kind`
    /// * `X-Json`
    /// * `X-Ref`: What is left.
    pub fn retrieve(&self) -> Request<Thing> {
        Request::new(self.client, &operations::HEADERS, vec![], ())
    }

    /// `GET /headers/one`
    ///
    /// # Headers
    ///
    /// By `with_response()` and [`Response::headers_as`](crate::answers::runtime::Response::headers_as), as [`LeftHeaders`](crate::answers::types::LeftHeaders):
    ///
    /// * `X-Left`: What is left.
    pub fn one(&self) -> Request<Thing> {
        Request::new(self.client, &operations::HEADERS_ONE, vec![], ())
    }

    /// `GET /headers/two`
    ///
    /// # Headers
    ///
    /// By [`Download::headers_as`](crate::answers::runtime::Download::headers_as), as [`LeftHeaders`](crate::answers::types::LeftHeaders):
    ///
    /// * `X-Left`: What is left.
    pub fn two(&self) -> DownloadRequest {
        let request = Request::new(self.client, &operations::HEADERS_TWO, vec![], ());
        let request = request.with_header("accept", "image/png");
        DownloadRequest::new(request)
    }
}
