//! One file, uploaded and indexed.

use std::fmt;
use std::future::IntoFuture;

use super::failure::UploadFailure;
use super::uploads::Uploads;
use super::wait::settle;
use crate::deadline::Deadline;
use crate::error::{Error, Result, TimeoutKind};
use crate::generated::resources::VectorStoreFiles;
use crate::http::Upload;
use crate::polling::{PollFuture, PollOptions, poll_options};
use crate::request::Request;
use crate::types::{
    FileChunkingStrategyParam, FileId, VectorStoreFile, VectorStoreFileAttributeValue, VectorStoreFileCreateParams,
    VectorStoreId,
};

/// A request that uploads a file, adds it to a vector store, and polls until the file is indexed or has failed: check
/// the `status`.
///
/// The interval between polls is the one [set by the caller](Self::with_poll_interval), else the one that the server
/// asks for, else 1 s growing to 5 s. Dropping the future stops all of it; files that have been uploaded remain on the
/// server.
///
/// # Errors
///
/// Those of any request, and [`TimeoutKind::Deadline`](crate::TimeoutKind::Deadline) when the deadline is exceeded.
/// They carry the file as [last seen](Error::last_vector_store_file), or before that the
/// [`UploadFailure`](Error::upload_failure).
#[must_use = "a request is sent by `.await`"]
pub struct UploadFileRequest {
    request: Request<VectorStoreFile, VectorStoreFileCreateParams>,
    upload: Upload,
    options: PollOptions,
}

impl UploadFileRequest {
    poll_options!(self => self.options);

    /// Sets how the file is cut into chunks; `auto` if unset.
    pub fn chunking_strategy(mut self, chunking_strategy: impl Into<FileChunkingStrategyParam>) -> Self {
        self.request.params_mut().chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// Sets attributes, by which searches can filter.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<VectorStoreFileAttributeValue>)>,
    ) -> Self {
        let params = std::mem::take(self.request.params_mut());
        *self.request.params_mut() = params.attributes(attributes);
        self
    }
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
    let UploadFileRequest { mut request, upload, options } = all;
    let deadline = Deadline::optional(TimeoutKind::Deadline, options.deadline);
    let uploaded = Uploads::new(request.client(), vec![upload], 1).finish(deadline).await?;
    let item = uploaded.first().map(String::from);
    request.params_mut().file_id = uploaded.first().cloned().unwrap_or_default();
    let settled = settle::<VectorStoreFile>(request.into_prepared(), item, deadline, options.interval).await;
    settled.map_err(|error| unless_seen::<VectorStoreFile>(error, uploaded))
}

/// Adds the uploaded files to an error that came before anything of the vector store was seen.
pub(super) fn unless_seen<T: 'static>(error: Error, uploaded: Vec<FileId>) -> Error {
    if error.attachment::<T>().is_some() {
        return error;
    }
    UploadFailure { index: None, file_name: None, uploaded }.attach(error)
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
