//! What a server indexes in the background.

use super::split;
use crate::ext::Status;
use crate::generated::operations;
use crate::json::Json;
use crate::operation::Operation;
use crate::types::{VectorStore, VectorStoreFile, VectorStoreFileBatch, VectorStoreStatus};

/// What a server indexes in the background, so that it can be waited for: a file in a vector store, a batch of them,
/// and a vector store itself. No other type can implement it.
pub trait Indexed: Sealed + Json + Clone + Send + Sync + 'static {
    /// Whether the indexing has finished, successfully or not. An unknown status counts as in progress.
    fn is_settled(&self) -> bool;
}

/// How to ask for it again.
pub trait Sealed {
    /// What to call it in an error.
    const NAME: &'static str;

    /// The ids that its address is made of.
    const IDS: usize;

    fn own_id(&self) -> &str;

    fn retrieve() -> &'static Operation;

    /// How many of its files are finished, successfully or not, and how many there are.
    fn counts(&self) -> (i64, i64);

    /// What several requests gave, as one.
    fn combine(all: Vec<Self>) -> Option<Self>
    where
        Self: Sized,
    {
        all.into_iter().next()
    }
}

impl Indexed for VectorStoreFile {
    fn is_settled(&self) -> bool {
        self.status.is_terminal()
    }
}

impl Sealed for VectorStoreFile {
    const NAME: &'static str = "file";
    const IDS: usize = 2;

    fn own_id(&self) -> &str {
        self.id.as_str()
    }

    fn retrieve() -> &'static Operation {
        &operations::GET_VECTOR_STORE_FILE
    }

    fn counts(&self) -> (i64, i64) {
        (i64::from(self.is_settled()), 1)
    }
}

impl Indexed for VectorStoreFileBatch {
    fn is_settled(&self) -> bool {
        self.status.is_terminal()
    }
}

impl Sealed for VectorStoreFileBatch {
    const NAME: &'static str = "batch of files";
    const IDS: usize = 2;

    fn own_id(&self) -> &str {
        self.id.as_str()
    }

    fn retrieve() -> &'static Operation {
        &operations::GET_VECTOR_STORE_FILE_BATCH
    }

    fn counts(&self) -> (i64, i64) {
        let counts = &self.file_counts;
        (counts.total.saturating_sub(counts.in_progress), counts.total)
    }

    fn combine(all: Vec<Self>) -> Option<Self> {
        split::combine(all)
    }
}

impl Indexed for VectorStore {
    fn is_settled(&self) -> bool {
        matches!(self.status.usual(), VectorStoreStatus::Completed | VectorStoreStatus::Expired)
    }
}

impl Sealed for VectorStore {
    const NAME: &'static str = "vector store";
    const IDS: usize = 1;

    fn own_id(&self) -> &str {
        self.id.as_str()
    }

    fn retrieve() -> &'static Operation {
        &operations::GET_VECTOR_STORE
    }

    fn counts(&self) -> (i64, i64) {
        let counts = &self.file_counts;
        (counts.total.saturating_sub(counts.in_progress), counts.total)
    }
}
