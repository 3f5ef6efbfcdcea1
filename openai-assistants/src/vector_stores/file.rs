//! One file, uploaded and indexed.

use std::fmt;
use std::future::IntoFuture;

use super::failure::UploadFailure;
use super::limits::Addition;
use super::uploads::Uploads;
use super::wait::settle;
use crate::deadline::Deadline;
use crate::error::{Error, Result};
use crate::generated::resources::VectorStoreFiles;
use crate::http::Upload;
use crate::polling::{PollFuture, PollOptions, poll_options};
use crate::request::Request;
use crate::types::{
    FileChunkingStrategyParam, FileId, VectorStoreFile, VectorStoreFileAttributeValue, VectorStoreFileCreateParams,
    VectorStoreId,
};

/// Uploads a file for assistants, adds it to a vector store, and waits until it is indexed, well or badly: look at the
/// `status`.
///
/// Between two looks it waits as long as the caller says, else as long as the server says, else 1 s growing to 5 s.
/// Dropping the future ends it where it is; what has been uploaded stays.
///
/// # Errors
///
/// Those of any request, and [`TimeoutKind::Deadline`](crate::TimeoutKind::Deadline) when the deadline passes. They
/// carry the file as it was [last seen](Error::last_vector_store_file), or before that the
/// [`UploadFailure`](Error::upload_failure).
///
/// Before anything is sent, the file and the parameters are checked against the documented limits, as with
/// [`UploadBatchRequest`](crate::UploadBatchRequest).
#[must_use = "a request is sent by `.await`"]
pub struct UploadFileRequest {
    vector_store_id: VectorStoreId,
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
    /// Uploads a file, adds it to a vector store, and waits until it is indexed.
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
        let vector_store_id = vector_store_id.into();
        let request = self.create(&vector_store_id, VectorStoreFileCreateParams::new(""));
        UploadFileRequest { vector_store_id, request, upload: upload.into(), options: PollOptions::default() }
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
    let UploadFileRequest { vector_store_id, mut request, upload, options } = all;
    let deadline = options.deadline(request.client().config().poll_deadline);
    let uploads = vec![upload];
    let params = request.params_mut();
    let addition = Addition {
        vector_store_id: &vector_store_id,
        file_ids: &[],
        chunking_strategy: params.chunking_strategy.as_ref(),
        attributes: &params.attributes,
    };
    Deadline::guard(deadline, addition.check(&uploads)).await??;
    let uploaded = Uploads::new(request.client(), uploads, 1).finish(deadline).await?;
    let item = uploaded.first().map(String::from);
    request.params_mut().file_id = uploaded.first().cloned().unwrap_or_default();
    let settled = settle::<VectorStoreFile>(request.into_prepared(), item, deadline, options.interval).await;
    settled.map_err(|error| unless_seen(error, uploaded))
}

/// Adds the uploaded files to an error that came before anything of the vector store was seen.
fn unless_seen(error: Error, uploaded: Vec<FileId>) -> Error {
    if error.last_vector_store_file().is_some() {
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
