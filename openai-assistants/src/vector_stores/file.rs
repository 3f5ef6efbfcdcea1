//! One file, uploaded and indexed.

use std::fmt;
use std::future::IntoFuture;

use super::limits::Addition;
use super::upload_and_poll::{AddFiles, indexing_params, upload_and_poll};
use crate::error::Result;
use crate::generated::resources::VectorStoreFiles;
use crate::http::Upload;
use crate::polling::{PollFuture, PollOptions, poll_options};
use crate::request::Request;
use crate::types::{FileId, VectorStoreFile, VectorStoreFileCreateParams, VectorStoreId};

/// A request that uploads a file, adds it to a vector store, and polls until the file is indexed or has failed: check
/// the `status`.
///
/// The interval between polls is the one [set by the caller](Self::with_poll_interval), else the one that the server
/// asks for, else 250 ms growing to 5 s. Dropping the future stops all of it; files that have been uploaded remain on the
/// server.
///
/// # Errors
///
/// Those of any request, and [`TimeoutKind::Deadline`](crate::TimeoutKind::Deadline) when the deadline is exceeded.
/// They carry the file as [last seen](crate::Error::last_vector_store_file), or before that the
/// [`UploadFailure`](crate::Error::upload_failure).
///
/// Before anything is sent, the file and the parameters are checked against the documented limits, as with
/// [`UploadBatchRequest`](crate::UploadBatchRequest).
#[must_use = "a request is sent by `.await`"]
pub struct UploadFileRequest {
    request: Request<VectorStoreFile, VectorStoreFileCreateParams>,
    upload: Upload,
    options: PollOptions,
}

impl UploadFileRequest {
    poll_options!(self => self.options, VectorStoreFile);
    indexing_params!(self => self.request.params_mut());
}

impl VectorStoreFiles<'_> {
    /// Uploads a file, adds it to a vector store, and polls until it is indexed.
    ///
    /// ```no_run
    /// # use openai_assistants::{Client, Result, Upload, types::*};
    /// # async fn f(client: Client) -> Result<()> {
    /// let file = client
    ///     .vector_stores()
    ///     .files()
    ///     .upload_and_poll("vs_1", Upload::from_path("reports/2025.pdf"))
    ///     .attributes([("year", 2025.0)])
    ///     .await?;
    /// println!("{}", file.status);
    /// # Ok(()) }
    /// ```
    pub fn upload_and_poll(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        upload: impl Into<Upload>,
    ) -> UploadFileRequest {
        let request = self.create(vector_store_id, VectorStoreFileCreateParams::new(""));
        UploadFileRequest { request, upload: upload.into(), options: PollOptions::default() }
    }
}

impl IntoFuture for UploadFileRequest {
    type Output = Result<VectorStoreFile>;
    type IntoFuture = PollFuture<VectorStoreFile>;

    fn into_future(self) -> PollFuture<VectorStoreFile> {
        PollFuture::new(run(self))
    }
}

async fn run(all: UploadFileRequest) -> Result<VectorStoreFile> {
    let UploadFileRequest { request, upload, options } = all;
    upload_and_poll(request, vec![upload], 1, options, None).await
}

impl AddFiles for VectorStoreFileCreateParams {
    fn addition(&self) -> Addition<'_> {
        // Its one file is uploaded first.
        Addition { file_ids: &[], chunking_strategy: self.chunking_strategy.as_ref(), attributes: &self.attributes }
    }

    fn add(&mut self, uploaded: &[FileId]) -> Option<String> {
        self.file_id = uploaded.first().cloned().unwrap_or_default();
        Some(String::from(&self.file_id))
    }
}

impl fmt::Debug for UploadFileRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadFileRequest")
            .field("request", &self.request)
            .field("upload", &self.upload)
            .field("options", &self.options)
            .finish()
    }
}
