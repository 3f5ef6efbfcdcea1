// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `files`.

use crate::types::FileId;
use crate::{Client, DownloadRequest, Request};

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

    /// `GET /files/{file_id}/content`
    pub fn content(&self, file_id: impl Into<FileId>) -> DownloadRequest {
        DownloadRequest::new(
            Request::new(
                self.client,
                &operations::DOWNLOAD_FILE,
                vec![file_id.into().into()],
                (),
            ),
        )
    }
}
