//! What uploading one file and uploading a batch have in common.

use super::failure::UploadFailure;
use super::indexed::Indexed;
use super::limits::Addition;
use super::progress::Tracker;
use super::split::split;
use super::uploads::Uploads;
use super::wait::settle;
use crate::deadline::Deadline;
use crate::error::{Error, Result};
use crate::http::{Params, Upload};
use crate::polling::{PollOptions, Watch};
use crate::request::Request;
use crate::types::FileId;

/// Params that add files to a vector store.
pub(super) trait AddFiles: Params {
    /// What is checked before anything is uploaded.
    fn addition(&self) -> Addition<'_>;

    /// Adds uploaded files. Returns the id of what the request creates, where it is known before.
    fn add(&mut self, uploaded: &[FileId]) -> Option<String>;
}

/// Checks files and params, uploads the files, adds their ids to the params of the request, sends it, and polls what it
/// creates.
pub(super) async fn upload_and_poll<T: Indexed, P: AddFiles>(
    mut request: Request<T, P>,
    uploads: Vec<Upload>,
    concurrency: usize,
    options: PollOptions,
    tracker: Option<Tracker>,
) -> Result<T> {
    let deadline = options.deadline(request.client().config().settings.poll_deadline);
    request.check_path()?;
    Deadline::guard(deadline, request.params_mut().addition().check(&uploads)).await??;
    let uploads = match &tracker {
        Some(tracker) => Deadline::guard(deadline, tracker.watch(uploads)).await?,
        None => uploads,
    };
    let uploaded = Uploads::new(request.client(), uploads, concurrency, tracker.clone()).finish(deadline).await?;
    let item = request.params_mut().add(&uploaded);
    let requests = split(request.into_prepared());
    let total = requests.len();
    let watch: Option<Box<Watch<T>>> =
        tracker.map(|tracker| Box::new(move |seen: &T| tracker.indexed(seen.counts())) as Box<Watch<T>>);
    let settled = settle::<T>(requests, item, deadline, options.interval, watch.as_deref()).await;
    settled.map_err(|error| with_uploaded::<T>(error, uploaded, total))
}

/// Adds the uploaded files to an error that occurred before anything of the vector store was seen, or before all of
/// several batches were created.
fn with_uploaded<T: Indexed>(error: Error, uploaded: Vec<FileId>, total: usize) -> Error {
    if uploaded.is_empty() {
        return error;
    }
    let failure = UploadFailure { index: None, file_name: None, uploaded };
    match error.last_file_batch().filter(|batch| batch.batch_ids().len() < total).cloned() {
        Some(created) => failure.attach_with(created, total, error),
        None if error.attachment::<T>().is_some() => error,
        None => failure.attach(error),
    }
}

/// The params that both have, as methods; `$params` is the way to them.
macro_rules! indexing_params {
    ($self:ident => $params:expr) => {
        /// Sets how files are cut into chunks; `auto` if unset.
        pub fn chunking_strategy<As>(
            mut $self,
            chunking_strategy: impl crate::json::into::IntoField<crate::types::FileChunkingStrategyParam, As>,
        ) -> Self {
            $params.chunking_strategy = chunking_strategy.into_field().into_option();
            $self
        }

        /// Sets attributes of each file, by which searches can filter.
        pub fn attributes<As>(
            mut $self,
            attributes: impl crate::json::into::IntoMap<crate::types::VectorStoreFileAttributeValue, As>,
        ) -> Self {
            *$params = std::mem::take($params).attributes(attributes);
            $self
        }
    };
}
pub(super) use indexing_params;
