// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `texts`.

use crate::{Client, DownloadRequest, Request};

use crate::generated::operations;

/// `texts`.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    client: &'a Client,
}

impl Client {
    /// `texts`.
    pub fn texts(&self) -> Texts<'_> {
        Texts::new(self)
    }
}

impl<'a> Texts<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /text`
    pub fn get(&self) -> DownloadRequest {
        DownloadRequest::new(
            Request::new(self.client, &operations::GET_TEXT, vec![], ()),
        )
    }
}
