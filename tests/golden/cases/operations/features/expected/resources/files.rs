// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `files`.

use crate::types::{Thing, UploadParams};
use crate::{Client, Request};

use crate::generated::operations;

/// `files`.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    client: &'a Client,
}

impl Client {
    /// `files`.
    pub fn files(&self) -> Files<'_> {
        Files::new(self)
    }
}

impl<'a> Files<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `POST /files`
    pub fn upload(&self, params: UploadParams) -> Request<Thing, UploadParams> {
        Request::new(self.client, &operations::UPLOAD, vec![], params)
    }
}
