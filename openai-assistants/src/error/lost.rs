//! How to find out whether a request whose response was lost took effect.

/// What operations create, and how to look for it.
const OPERATIONS: [(&str, &str); 10] = [
    (
        "createRun",
        "the run may have been created; find it with `threads().runs().list(thread_id)` before creating another",
    ),
    (
        "createThreadAndRun",
        "the thread and its run may have been created; threads cannot be listed, so keep `metadata` or an idempotency \
         key to recognize them, or create the thread first",
    ),
    (
        "submitToolOuputsToRun",
        "the outputs may have been submitted; `threads().runs().retrieve(thread_id, run_id)` tells",
    ),
    (
        "createMessage",
        "the message may have been created; find it with `threads().messages().list(thread_id)` before creating another",
    ),
    ("createThread", "the thread may have been created; threads cannot be listed, so another one does no harm"),
    (
        "createAssistant",
        "the assistant may have been created; find it with `assistants().list()` before creating another",
    ),
    ("createFile", "the file may have been uploaded; find it with `files().list()` before uploading it again"),
    (
        "createVectorStore",
        "the vector store may have been created; find it with `vector_stores().list()` before creating another",
    ),
    (
        "createVectorStoreFile",
        "the file may have been added; find it with `vector_stores().files().list(vector_store_id)`",
    ),
    (
        "createVectorStoreFileBatch",
        "the batch may have been created; its files are in `vector_stores().files().list(vector_store_id)`",
    ),
];

/// The hint for an operation whose response was lost. Others need none: they can be repeated, or their objects retrieved.
pub(super) fn hint(operation: &str) -> Option<&'static str> {
    OPERATIONS.iter().find(|(id, _)| *id == operation).map(|(_, hint)| *hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids are those of the API.
    #[test]
    fn every_operation_that_creates_has_a_hint() {
        let creates = |id: &str| id.starts_with("create") || id.starts_with("submit");
        let ids: Vec<_> = crate::operations::OPERATIONS.iter().map(|operation| operation.id).collect();
        for id in &ids {
            assert_eq!(hint(id).is_some(), creates(id), "{id}");
        }
        assert!(OPERATIONS.iter().all(|(id, _)| ids.contains(id)));
    }

    #[test]
    fn hints_leave_room_for_the_error() {
        assert!(OPERATIONS.iter().all(|(_, hint)| hint.len() <= 200));
    }
}
