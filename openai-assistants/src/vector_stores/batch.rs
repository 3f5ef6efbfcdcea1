//! Many files, uploaded and indexed.

use std::fmt;
use std::future::IntoFuture;

use super::limits::Addition;
use super::progress::{BatchProgress, Tracker};
use super::upload_and_poll::{AddFiles, indexing_params, upload_and_poll};
use crate::error::Result;
use crate::generated::resources::FileBatches;
use crate::http::Upload;
use crate::json::into::IntoList;
use crate::polling::{PollFuture, PollOptions, poll_options};
use crate::request::Request;
use crate::types::{FileId, VectorStoreFileBatch, VectorStoreFileBatchCreateParams, VectorStoreId};

/// How many files are uploaded at once by default.
const CONCURRENCY: usize = 5;

/// A request that uploads files concurrently, adds them to a vector store as one batch, and polls until each of them is
/// indexed or has failed: check the `status` and the `file_counts`.
///
/// The interval between polls is the one [set by the caller](Self::with_poll_interval), else the one that the server
/// asks for, else 250 ms growing to 5 s. Dropping the future stops all of it; files that have been uploaded remain on the
/// server.
///
/// More than 500 files are added in several batches, and the result represents all of them, as with
/// [`create_and_poll`](FileBatches::create_and_poll).
///
/// # Errors
///
/// Before anything is sent, all files and parameters are checked against the documented limits: there is at least one
/// file, each can be opened, is not empty and has at most 512 MB, chunks have from 100 to 4096 tokens of which at most
/// half overlap, and attributes are neither too many nor too long. Such an error is of kind
/// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), or [`Io`](crate::ErrorKind::Io) if a file cannot be opened,
/// and [`Error::upload_failure`](crate::Error::upload_failure) names the file. Of a reader, only the length that was
/// given is checked. For a server with other limits, upload with `files().create` and add with `create_and_poll`.
///
/// When an upload fails, uploads in progress are cancelled, the remaining ones are not started, and no batch is
/// created; [`Error::upload_failure`](crate::Error::upload_failure) names the file that failed and those uploaded
/// before it. When the deadline is exceeded, the error carries the batch as
/// [last seen](crate::Error::last_file_batch), if there is one. When only some of several batches were created, it
/// carries both.
#[must_use = "a request is sent by `.await`"]
pub struct UploadBatchRequest {
    request: Request<VectorStoreFileBatch, VectorStoreFileBatchCreateParams>,
    uploads: Vec<Upload>,
    concurrency: usize,
    options: PollOptions,
    tracker: Option<Tracker>,
}

impl UploadBatchRequest {
    poll_options!(self => self.options, VectorStoreFileBatch);
    indexing_params!(self => self.request.params_mut());

    /// Sets how many files are uploaded at once; the default is 5, the minimum 1.
    pub fn with_concurrency(mut self, uploads: usize) -> Self {
        self.concurrency = uploads;
        self
    }

    /// Calls a function when bytes have been sent, a file has been uploaded, or the server has indexed more files. It
    /// is called by the task that polls the request, so it must not block.
    ///
    /// ```no_run
    /// # use openai_assistants::{Client, Result, Upload};
    /// # async fn f(client: Client) -> Result<()> {
    /// let uploads = ["a.md", "b.md"].map(Upload::from_path);
    /// let request = client
    ///     .vector_stores()
    ///     .file_batches()
    ///     .upload_and_poll("vs_1", uploads)
    ///     .on_progress(|progress| {
    ///         println!(
    ///             "{} bytes sent, {} files indexed",
    ///             progress.bytes, progress.indexed
    ///         );
    ///     });
    /// println!("{}", request.await?.status);
    /// # Ok(()) }
    /// ```
    pub fn on_progress(mut self, call: impl Fn(BatchProgress) + Send + Sync + 'static) -> Self {
        self.tracker = Some(Tracker::new(call));
        self
    }

    /// Adds files to the batch that have been uploaded already. They precede those uploaded now.
    pub fn file_ids<As>(mut self, file_ids: impl IntoList<FileId, As>) -> Self {
        let ids = self.request.params_mut().file_ids.get_or_insert_default();
        ids.extend(file_ids.into_list().unwrap_or_default());
        self
    }
}

impl FileBatches<'_> {
    /// Uploads files, adds them to a vector store as one batch, and polls until each of them is indexed or has failed.
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
    pub fn upload_and_poll<As>(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        uploads: impl IntoList<Upload, As>,
    ) -> UploadBatchRequest {
        UploadBatchRequest {
            request: self.create(vector_store_id, VectorStoreFileBatchCreateParams::new()),
            uploads: uploads.into_list().unwrap_or_default(),
            concurrency: CONCURRENCY,
            options: PollOptions::default(),
            tracker: None,
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
    let UploadBatchRequest { request, uploads, concurrency, options, tracker } = all;
    upload_and_poll(request, uploads, concurrency, options, tracker).await
}

impl AddFiles for VectorStoreFileBatchCreateParams {
    fn addition(&self) -> Addition<'_> {
        Addition {
            file_ids: self.file_ids.as_deref().unwrap_or_default(),
            chunking_strategy: self.chunking_strategy.as_ref(),
            attributes: &self.attributes,
        }
    }

    fn add(&mut self, uploaded: &[FileId]) -> Option<String> {
        self.file_ids.get_or_insert_default().extend_from_slice(uploaded);
        None
    }
}

impl fmt::Debug for UploadBatchRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadBatchRequest")
            .field("request", &self.request)
            .field("uploads", &self.uploads)
            .field("concurrency", &self.concurrency)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
