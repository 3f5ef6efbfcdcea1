//! What uploading one file and uploading a batch have in common.

use super::failure::UploadFailure;
use super::indexed::Indexed;
use super::uploads::Uploads;
use super::wait::settle;
use crate::deadline::Deadline;
use crate::error::{Error, Result, TimeoutKind};
use crate::http::{Params, Upload};
use crate::polling::PollOptions;
use crate::request::Request;
use crate::types::FileId;

/// Uploads files, adds their ids to the params of a request, sends it, and polls what it creates. `add` returns the id
/// of that, where it is known before.
pub(super) async fn upload_and_poll<T: Indexed, P: Params>(
    mut request: Request<T, P>,
    uploads: Vec<Upload>,
    concurrency: usize,
    options: PollOptions,
    add: impl FnOnce(&mut P, &[FileId]) -> Option<String>,
) -> Result<T> {
    let deadline = Deadline::optional(TimeoutKind::Deadline, options.deadline);
    let uploaded = Uploads::new(request.client(), uploads, concurrency).finish(deadline).await?;
    let item = add(request.params_mut(), &uploaded);
    let settled = settle::<T>(request.into_prepared(), item, deadline, options.interval).await;
    settled.map_err(|error| with_uploaded::<T>(error, uploaded))
}

/// Adds the uploaded files to an error that occurred before anything of the vector store was seen.
fn with_uploaded<T: Indexed>(error: Error, uploaded: Vec<FileId>) -> Error {
    if uploaded.is_empty() || error.attachment::<T>().is_some() {
        return error;
    }
    UploadFailure { index: None, file_name: None, uploaded }.attach(error)
}

/// The params that both have, as methods; `$params` is the way to them.
macro_rules! indexing_params {
    ($self:ident => $params:expr) => {
        /// Sets how files are cut into chunks; `auto` if unset.
        pub fn chunking_strategy(
            mut $self,
            chunking_strategy: impl Into<crate::types::FileChunkingStrategyParam>,
        ) -> Self {
            $params.chunking_strategy = Some(chunking_strategy.into());
            $self
        }

        /// Sets attributes of each file, by which searches can filter.
        pub fn attributes(
            mut $self,
            attributes: impl IntoIterator<
                Item = (impl Into<String>, impl Into<crate::types::VectorStoreFileAttributeValue>),
            >,
        ) -> Self {
            *$params = std::mem::take($params).attributes(attributes);
            $self
        }
    };
}
pub(super) use indexing_params;
