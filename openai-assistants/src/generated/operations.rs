// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ASSISTANTS,
    &CREATE_ASSISTANT,
    &GET_ASSISTANT,
    &MODIFY_ASSISTANT,
    &DELETE_ASSISTANT,
    &LIST_FILES,
    &CREATE_FILE,
    &RETRIEVE_FILE,
    &DELETE_FILE,
    &DOWNLOAD_FILE,
    #[cfg(feature = "foundry")]
    &LIST_THREADS,
    &CREATE_THREAD,
    &CREATE_THREAD_AND_RUN,
    &GET_THREAD,
    &MODIFY_THREAD,
    &DELETE_THREAD,
    &LIST_MESSAGES,
    &CREATE_MESSAGE,
    &GET_MESSAGE,
    &MODIFY_MESSAGE,
    &DELETE_MESSAGE,
    &LIST_RUNS,
    &CREATE_RUN,
    &GET_RUN,
    &MODIFY_RUN,
    &CANCEL_RUN,
    &LIST_RUN_STEPS,
    &GET_RUN_STEP,
    &SUBMIT_TOOL_OUPUTS_TO_RUN,
    &LIST_VECTOR_STORES,
    &CREATE_VECTOR_STORE,
    &GET_VECTOR_STORE,
    &MODIFY_VECTOR_STORE,
    &DELETE_VECTOR_STORE,
    &CREATE_VECTOR_STORE_FILE_BATCH,
    &GET_VECTOR_STORE_FILE_BATCH,
    &CANCEL_VECTOR_STORE_FILE_BATCH,
    &LIST_FILES_IN_VECTOR_STORE_BATCH,
    &LIST_VECTOR_STORE_FILES,
    &CREATE_VECTOR_STORE_FILE,
    &GET_VECTOR_STORE_FILE,
    &UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
    &DELETE_VECTOR_STORE_FILE,
    &RETRIEVE_VECTOR_STORE_FILE_CONTENT,
    &SEARCH_VECTOR_STORE,
];

/// `GET /assistants`
pub static LIST_ASSISTANTS: Operation = Operation {
    id: "listAssistants",
    method: Method::GET,
    path: "/assistants",
    beta: Some("assistants=v2"),
};

/// `POST /assistants`
pub static CREATE_ASSISTANT: Operation = Operation {
    id: "createAssistant",
    method: Method::POST,
    path: "/assistants",
    beta: Some("assistants=v2"),
};

/// `GET /assistants/{assistant_id}`
pub static GET_ASSISTANT: Operation = Operation {
    id: "getAssistant",
    method: Method::GET,
    path: "/assistants/{assistant_id}",
    beta: Some("assistants=v2"),
};

/// `POST /assistants/{assistant_id}`
pub static MODIFY_ASSISTANT: Operation = Operation {
    id: "modifyAssistant",
    method: Method::POST,
    path: "/assistants/{assistant_id}",
    beta: Some("assistants=v2"),
};

/// `DELETE /assistants/{assistant_id}`
pub static DELETE_ASSISTANT: Operation = Operation {
    id: "deleteAssistant",
    method: Method::DELETE,
    path: "/assistants/{assistant_id}",
    beta: Some("assistants=v2"),
};

/// `GET /files`
pub static LIST_FILES: Operation = Operation {
    id: "listFiles",
    method: Method::GET,
    path: "/files",
    beta: None,
};

/// `POST /files`
pub static CREATE_FILE: Operation = Operation {
    id: "createFile",
    method: Method::POST,
    path: "/files",
    beta: None,
};

/// `GET /files/{file_id}`
pub static RETRIEVE_FILE: Operation = Operation {
    id: "retrieveFile",
    method: Method::GET,
    path: "/files/{file_id}",
    beta: None,
};

/// `DELETE /files/{file_id}`
pub static DELETE_FILE: Operation = Operation {
    id: "deleteFile",
    method: Method::DELETE,
    path: "/files/{file_id}",
    beta: None,
};

/// `GET /files/{file_id}/content`
pub static DOWNLOAD_FILE: Operation = Operation {
    id: "downloadFile",
    method: Method::GET,
    path: "/files/{file_id}/content",
    beta: None,
};

/// `GET /threads`
#[cfg(feature = "foundry")]
pub static LIST_THREADS: Operation = Operation {
    id: "listThreads",
    method: Method::GET,
    path: "/threads",
    beta: Some("assistants=v2"),
};

/// `POST /threads`
pub static CREATE_THREAD: Operation = Operation {
    id: "createThread",
    method: Method::POST,
    path: "/threads",
    beta: Some("assistants=v2"),
};

/// `POST /threads/runs`
pub static CREATE_THREAD_AND_RUN: Operation = Operation {
    id: "createThreadAndRun",
    method: Method::POST,
    path: "/threads/runs",
    beta: Some("assistants=v2"),
};

/// `GET /threads/{thread_id}`
pub static GET_THREAD: Operation = Operation {
    id: "getThread",
    method: Method::GET,
    path: "/threads/{thread_id}",
    beta: Some("assistants=v2"),
};

/// `POST /threads/{thread_id}`
pub static MODIFY_THREAD: Operation = Operation {
    id: "modifyThread",
    method: Method::POST,
    path: "/threads/{thread_id}",
    beta: Some("assistants=v2"),
};

/// `DELETE /threads/{thread_id}`
pub static DELETE_THREAD: Operation = Operation {
    id: "deleteThread",
    method: Method::DELETE,
    path: "/threads/{thread_id}",
    beta: Some("assistants=v2"),
};

/// `GET /threads/{thread_id}/messages`
pub static LIST_MESSAGES: Operation = Operation {
    id: "listMessages",
    method: Method::GET,
    path: "/threads/{thread_id}/messages",
    beta: Some("assistants=v2"),
};

/// `POST /threads/{thread_id}/messages`
pub static CREATE_MESSAGE: Operation = Operation {
    id: "createMessage",
    method: Method::POST,
    path: "/threads/{thread_id}/messages",
    beta: Some("assistants=v2"),
};

/// `GET /threads/{thread_id}/messages/{message_id}`
pub static GET_MESSAGE: Operation = Operation {
    id: "getMessage",
    method: Method::GET,
    path: "/threads/{thread_id}/messages/{message_id}",
    beta: Some("assistants=v2"),
};

/// `POST /threads/{thread_id}/messages/{message_id}`
pub static MODIFY_MESSAGE: Operation = Operation {
    id: "modifyMessage",
    method: Method::POST,
    path: "/threads/{thread_id}/messages/{message_id}",
    beta: Some("assistants=v2"),
};

/// `DELETE /threads/{thread_id}/messages/{message_id}`
pub static DELETE_MESSAGE: Operation = Operation {
    id: "deleteMessage",
    method: Method::DELETE,
    path: "/threads/{thread_id}/messages/{message_id}",
    beta: Some("assistants=v2"),
};

/// `GET /threads/{thread_id}/runs`
pub static LIST_RUNS: Operation = Operation {
    id: "listRuns",
    method: Method::GET,
    path: "/threads/{thread_id}/runs",
    beta: Some("assistants=v2"),
};

/// `POST /threads/{thread_id}/runs`
pub static CREATE_RUN: Operation = Operation {
    id: "createRun",
    method: Method::POST,
    path: "/threads/{thread_id}/runs",
    beta: Some("assistants=v2"),
};

/// `GET /threads/{thread_id}/runs/{run_id}`
pub static GET_RUN: Operation = Operation {
    id: "getRun",
    method: Method::GET,
    path: "/threads/{thread_id}/runs/{run_id}",
    beta: Some("assistants=v2"),
};

/// `POST /threads/{thread_id}/runs/{run_id}`
pub static MODIFY_RUN: Operation = Operation {
    id: "modifyRun",
    method: Method::POST,
    path: "/threads/{thread_id}/runs/{run_id}",
    beta: Some("assistants=v2"),
};

/// `POST /threads/{thread_id}/runs/{run_id}/cancel`
pub static CANCEL_RUN: Operation = Operation {
    id: "cancelRun",
    method: Method::POST,
    path: "/threads/{thread_id}/runs/{run_id}/cancel",
    beta: Some("assistants=v2"),
};

/// `GET /threads/{thread_id}/runs/{run_id}/steps`
pub static LIST_RUN_STEPS: Operation = Operation {
    id: "listRunSteps",
    method: Method::GET,
    path: "/threads/{thread_id}/runs/{run_id}/steps",
    beta: Some("assistants=v2"),
};

/// `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
pub static GET_RUN_STEP: Operation = Operation {
    id: "getRunStep",
    method: Method::GET,
    path: "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    beta: Some("assistants=v2"),
};

/// `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
pub static SUBMIT_TOOL_OUPUTS_TO_RUN: Operation = Operation {
    id: "submitToolOuputsToRun",
    method: Method::POST,
    path: "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    beta: Some("assistants=v2"),
};

/// `GET /vector_stores`
pub static LIST_VECTOR_STORES: Operation = Operation {
    id: "listVectorStores",
    method: Method::GET,
    path: "/vector_stores",
    beta: Some("assistants=v2"),
};

/// `POST /vector_stores`
pub static CREATE_VECTOR_STORE: Operation = Operation {
    id: "createVectorStore",
    method: Method::POST,
    path: "/vector_stores",
    beta: Some("assistants=v2"),
};

/// `GET /vector_stores/{vector_store_id}`
pub static GET_VECTOR_STORE: Operation = Operation {
    id: "getVectorStore",
    method: Method::GET,
    path: "/vector_stores/{vector_store_id}",
    beta: Some("assistants=v2"),
};

/// `POST /vector_stores/{vector_store_id}`
pub static MODIFY_VECTOR_STORE: Operation = Operation {
    id: "modifyVectorStore",
    method: Method::POST,
    path: "/vector_stores/{vector_store_id}",
    beta: Some("assistants=v2"),
};

/// `DELETE /vector_stores/{vector_store_id}`
pub static DELETE_VECTOR_STORE: Operation = Operation {
    id: "deleteVectorStore",
    method: Method::DELETE,
    path: "/vector_stores/{vector_store_id}",
    beta: Some("assistants=v2"),
};

/// `POST /vector_stores/{vector_store_id}/file_batches`
pub static CREATE_VECTOR_STORE_FILE_BATCH: Operation = Operation {
    id: "createVectorStoreFileBatch",
    method: Method::POST,
    path: "/vector_stores/{vector_store_id}/file_batches",
    beta: Some("assistants=v2"),
};

/// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
pub static GET_VECTOR_STORE_FILE_BATCH: Operation = Operation {
    id: "getVectorStoreFileBatch",
    method: Method::GET,
    path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    beta: Some("assistants=v2"),
};

/// `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
pub static CANCEL_VECTOR_STORE_FILE_BATCH: Operation = Operation {
    id: "cancelVectorStoreFileBatch",
    method: Method::POST,
    path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    beta: Some("assistants=v2"),
};

/// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
pub static LIST_FILES_IN_VECTOR_STORE_BATCH: Operation = Operation {
    id: "listFilesInVectorStoreBatch",
    method: Method::GET,
    path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    beta: Some("assistants=v2"),
};

/// `GET /vector_stores/{vector_store_id}/files`
pub static LIST_VECTOR_STORE_FILES: Operation = Operation {
    id: "listVectorStoreFiles",
    method: Method::GET,
    path: "/vector_stores/{vector_store_id}/files",
    beta: Some("assistants=v2"),
};

/// `POST /vector_stores/{vector_store_id}/files`
pub static CREATE_VECTOR_STORE_FILE: Operation = Operation {
    id: "createVectorStoreFile",
    method: Method::POST,
    path: "/vector_stores/{vector_store_id}/files",
    beta: Some("assistants=v2"),
};

/// `GET /vector_stores/{vector_store_id}/files/{file_id}`
pub static GET_VECTOR_STORE_FILE: Operation = Operation {
    id: "getVectorStoreFile",
    method: Method::GET,
    path: "/vector_stores/{vector_store_id}/files/{file_id}",
    beta: Some("assistants=v2"),
};

/// `POST /vector_stores/{vector_store_id}/files/{file_id}`
pub static UPDATE_VECTOR_STORE_FILE_ATTRIBUTES: Operation = Operation {
    id: "updateVectorStoreFileAttributes",
    method: Method::POST,
    path: "/vector_stores/{vector_store_id}/files/{file_id}",
    beta: Some("assistants=v2"),
};

/// `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
pub static DELETE_VECTOR_STORE_FILE: Operation = Operation {
    id: "deleteVectorStoreFile",
    method: Method::DELETE,
    path: "/vector_stores/{vector_store_id}/files/{file_id}",
    beta: Some("assistants=v2"),
};

/// `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
pub static RETRIEVE_VECTOR_STORE_FILE_CONTENT: Operation = Operation {
    id: "retrieveVectorStoreFileContent",
    method: Method::GET,
    path: "/vector_stores/{vector_store_id}/files/{file_id}/content",
    beta: Some("assistants=v2"),
};

/// `POST /vector_stores/{vector_store_id}/search`
pub static SEARCH_VECTOR_STORE: Operation = Operation {
    id: "searchVectorStore",
    method: Method::POST,
    path: "/vector_stores/{vector_store_id}/search",
    beta: Some("assistants=v2"),
};
