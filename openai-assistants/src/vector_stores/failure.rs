//! What errors keep of uploads, and of what was waited for.

use crate::error::Error;
use crate::secrets::SafeText;
use crate::types::{FileId, VectorStore, VectorStoreFile, VectorStoreFileBatch};

/// The files that had been uploaded when an upload failed or the deadline was exceeded. See [`Error::upload_failure`].
///
/// Files that were on their way at that moment are in neither place: the server may or may not have them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadFailure {
    /// Which of the uploads failed, counted from 0; `None` if none did, but what came after.
    pub index: Option<usize>,
    /// The name of the file whose upload failed.
    pub file_name: Option<String>,
    /// The files that were uploaded and stay on the server, in the order in which they were given.
    pub uploaded: Vec<FileId>,
}

/// Ids that an error's text repeats; the value has all of them.
const SHOWN: usize = 10;

impl UploadFailure {
    /// Attaches it to an error, whose message mentions it.
    pub(super) fn attach(self, error: Error) -> Error {
        let context = match (&self.index, &self.file_name) {
            (Some(index), Some(name)) => format!("upload {} (`{}`)", index + 1, name.escape_debug()),
            _ => "after uploads".to_owned(),
        };
        let context = self.context(context);
        error.with_context(context).with_attachment(self)
    }

    /// Puts it on an error that came after some of `total` batches had been created.
    pub(super) fn attach_with(self, batch: VectorStoreFileBatch, total: usize, error: Error) -> Error {
        let created = batch.batch_ids().len();
        let context = self.context(format!("file batch {} of {total}", created + 1));
        error.with_context(context).with_attachment(PartlyAdded { failure: self, batch })
    }

    fn context(&self, mut context: String) -> SafeText {
        let ids: Vec<&str> = self.uploaded.iter().take(SHOWN).map(FileId::as_str).collect();
        let more = self.uploaded.len() - ids.len();
        context.push_str(&match (ids.len(), more) {
            (0, _) => ", nothing uploaded yet".to_owned(),
            (_, 0) => format!(", already uploaded: {}", ids.join(", ")),
            _ => format!(", already uploaded: {} and {more} more", ids.join(", ")),
        });
        SafeText::internal(context)
    }
}

/// Uploads of which some were added to the vector store in batches, and the others were not.
struct PartlyAdded {
    failure: UploadFailure,
    batch: VectorStoreFileBatch,
}

impl Error {
    /// Which upload failed and what had been uploaded before, if the error came from uploading files for a vector
    /// store.
    ///
    /// Where more files were uploaded than one batch takes, and some of the batches were created,
    /// [`last_file_batch`](Self::last_file_batch) represents those.
    pub fn upload_failure(&self) -> Option<&UploadFailure> {
        self.attachment().or_else(|| self.attachment::<PartlyAdded>().map(|added| &added.failure))
    }

    /// The file as last seen, if the error occurred while one file of a vector store was waited for.
    pub fn last_vector_store_file(&self) -> Option<&VectorStoreFile> {
        self.attachment()
    }

    /// The batch as last seen, if the error occurred while a batch of files was waited for.
    ///
    /// Where files were added in several batches, it represents those that were created, see
    /// [`batch_ids`](VectorStoreFileBatch::batch_ids).
    pub fn last_file_batch(&self) -> Option<&VectorStoreFileBatch> {
        self.attachment().or_else(|| self.attachment::<PartlyAdded>().map(|added| &added.batch))
    }

    /// The vector store as last seen, if the error occurred while a vector store was waited for.
    pub fn last_vector_store(&self) -> Option<&VectorStore> {
        self.attachment()
    }
}
