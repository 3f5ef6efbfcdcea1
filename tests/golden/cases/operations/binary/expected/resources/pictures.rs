// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `pictures`.

use crate::{Client, DownloadRequest, Request};

use crate::generated::operations;

/// `pictures`.
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    client: &'a Client,
}

impl Client {
    /// `pictures`.
    pub fn pictures(&self) -> Pictures<'_> {
        Pictures::new(self)
    }
}

impl<'a> Pictures<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /pictures`
    pub fn get(&self) -> DownloadRequest {
        DownloadRequest::new(
            Request::new(self.client, &operations::GET_PICTURE, vec![], ()),
        )
    }
}
