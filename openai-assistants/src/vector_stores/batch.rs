//! Many files, uploaded and indexed.

use std::fmt;
use std::future::IntoFuture;

use super::failure::UploadFailure;
use super::limits::Addition;
use super::split::MAX_BATCH;
use super::uploads::Uploads;
use super::wait::settle;
use crate::deadline::Deadline;
use crate::error::Result;
use crate::generated::resources::FileBatches;
use crate::http::Upload;
use crate::polling::{PollFuture, PollOptions, poll_options};
use crate::request::Request;
use crate::types::{
    FileChunkingStrategyParam, FileId, VectorStoreFileAttributeValue, VectorStoreFileBatch,
    VectorStoreFileBatchCreateParams, VectorStoreId,
};

/// How many files are uploaded at once if the caller does not say.
const CONCURRENCY: usize = 5;

/// Uploads files for assistants, several at once, adds them to a vector store as one batch, and waits until all of them
/// are dealt with: look at the `status` and the `file_counts`.
///
/// Between two looks it waits as long as the caller says, else as long as the server says, else 1 s growing to 5 s.
/// Dropping the future ends it where it is; what has been uploaded stays.
///
/// More than 500 files are added in several batches, and the result stands for all of them, as with
/// [`create_and_poll`](FileBatches::create_and_poll).
///
/// # Errors
///
/// Before anything is sent, all files and parameters are checked against the documented limits: there is a file at all,
/// each can be opened, is not empty and has at most 512 MB, chunks have from 100 to 4096 tokens of which at most half
/// overlap, and attributes are neither too many nor too long. Such an error is of kind
/// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), or [`Io`](crate::ErrorKind::Io) if a file cannot be opened, and
/// [`Error::upload_failure`](crate::Error::upload_failure) says which file it is. Of a reader, only the length that was
/// given is checked. For a server with other limits, upload with `files().create` and add with `create_and_poll`.
///
/// When an upload fails, those that are on their way are cancelled, those that wait are not sent, and no batch is
/// created; the error says which file it was and which were uploaded before:
/// [`Error::upload_failure`](crate::Error::upload_failure). When the deadline passes, it carries the batch as it was
/// [last seen](crate::Error::last_file_batch), if there was one. When some of several batches were not created, it carries
/// both.
#[must_use = "a request is sent by `.await`"]
pub struct UploadBatchRequest {
    vector_store_id: VectorStoreId,
    request: Request<VectorStoreFileBatch, VectorStoreFileBatchCreateParams>,
    uploads: Vec<Upload>,
    concurrency: usize,
    options: PollOptions,
}

impl UploadBatchRequest {
    poll_options!(self => self.options);

    /// Sets how many files are uploaded at once; 5 if unset, and at least 1.
    pub fn with_concurrency(mut self, uploads: usize) -> Self {
        self.concurrency = uploads;
        self
    }

    /// Adds files to the batch that are uploaded already. They come before those that are uploaded now.
    pub fn file_ids(mut self, file_ids: impl IntoIterator<Item = impl Into<FileId>>) -> Self {
        let ids = self.request.params_mut().file_ids.get_or_insert_default();
        ids.extend(file_ids.into_iter().map(Into::into));
        self
    }

    /// Sets how the files are cut into chunks; `auto` if unset.
    pub fn chunking_strategy(mut self, chunking_strategy: impl Into<FileChunkingStrategyParam>) -> Self {
        self.request.params_mut().chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// Sets attributes of every file, by which searches can filter.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<VectorStoreFileAttributeValue>)>,
    ) -> Self {
        let params = std::mem::take(self.request.params_mut());
        *self.request.params_mut() = params.attributes(attributes);
        self
    }
}

impl FileBatches<'_> {
    /// Uploads files, adds them to a vector store as one batch, and waits until all of them are dealt with.
    ///
    /// ```no_run
    /// # use openai_assistants::{Client, Result, Upload, types::*};
    /// # async fn f(client: Client) -> Result<()> {
    /// let batch = client
    ///     .vector_stores()
    ///     .file_batches()
    ///     .upload_and_poll("vs_1", ["a.md", "b.md", "c.md"].map(Upload::from_path))
    ///     .file_ids(["file-uploaded-before"])
    ///     .with_concurrency(2)
    ///     .await?;
    /// println!("{} of {} files", batch.file_counts.completed, batch.file_counts.total);
    /// # Ok(()) }
    /// ```
    pub fn upload_and_poll(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        uploads: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> UploadBatchRequest {
        let vector_store_id = vector_store_id.into();
        UploadBatchRequest {
            request: self.create(&vector_store_id, VectorStoreFileBatchCreateParams::new()),
            vector_store_id,
            uploads: uploads.into_iter().map(Into::into).collect(),
            concurrency: CONCURRENCY,
            options: PollOptions::default(),
        }
    }
}

impl IntoFuture for UploadBatchRequest {
    type Output = Result<VectorStoreFileBatch>;
    type IntoFuture = PollFuture<VectorStoreFileBatch>;

    fn into_future(self) -> PollFuture<VectorStoreFileBatch> {
        PollFuture::new(run(self))
    }
}

async fn run(all: UploadBatchRequest) -> Result<VectorStoreFileBatch> {
    let UploadBatchRequest { vector_store_id, mut request, uploads, concurrency, options } = all;
    let deadline = options.deadline(request.client().config().poll_deadline);
    let params = request.params_mut();
    let mut file_ids = params.file_ids.take().unwrap_or_default();
    let addition = Addition {
        vector_store_id: &vector_store_id,
        file_ids: &file_ids,
        chunking_strategy: params.chunking_strategy.as_ref(),
        attributes: &params.attributes,
    };
    Deadline::guard(deadline, addition.check(&uploads)).await??;
    let has_uploads = !uploads.is_empty();
    let uploaded = Uploads::new(request.client(), uploads, concurrency).finish(deadline).await?;
    file_ids.extend(uploaded.iter().cloned());
    let batches = file_ids.len().div_ceil(MAX_BATCH);
    request.params_mut().file_ids = Some(file_ids);
    let settled = settle::<VectorStoreFileBatch>(request.into_prepared(), None, deadline, options.interval).await;
    settled.map_err(|error| {
        let failure = UploadFailure { index: None, file_name: None, uploaded };
        match error.last_file_batch().cloned() {
            _ if !has_uploads => error,
            None => failure.attach(error),
            Some(seen) if seen.batch_ids().len() < batches => failure.attach_with(seen, batches, error),
            Some(_) => error,
        }
    })
}

impl fmt::Debug for UploadBatchRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadBatchRequest")
            .field("request", &self.request)
            .field("uploads", &self.uploads)
            .field("concurrency", &self.concurrency)
            .field("options", &self.options)
            .finish()
    }
}
