//! Operation → the types of its request and response, as the crate's methods state them.

use openai_assistants::types::*;
use openai_assistants::{Operation, operations};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A type's way from JSON and back, and how it looks in between.
pub type Trip = fn(&Value) -> serde_json::Result<(Value, String)>;

/// An operation, the way of its body and the way of its answer.
pub struct Route {
    pub operation: &'static Operation,
    pub request: Option<Trip>,
    pub response: Trip,
}

/// Decodes from text, as the client does, and encodes again.
pub fn trip<T: DeserializeOwned + Serialize + std::fmt::Debug>(value: &Value) -> serde_json::Result<(Value, String)> {
    let decoded: T = serde_json::from_str(&value.to_string())?;
    Ok((serde_json::to_value(&decoded)?, format!("{decoded:?}")))
}

macro_rules! routes {
    ($($operation:ident: $($request:ty)? => $response:ty;)*) => {
        &[$(Route { operation: &operations::$operation, request: routes!(@ $($request)?), response: trip::<$response> }),*]
    };
    (@) => { None };
    (@ $request:ty) => { Some(trip::<$request>) };
}

/// Every operation but the two that are not JSON both ways: the download of a file, and nothing else.
pub static ROUTES: &[Route] = routes! {
    LIST_ASSISTANTS: => Page<Assistant>;
    CREATE_ASSISTANT: AssistantCreateParams => Assistant;
    GET_ASSISTANT: => Assistant;
    MODIFY_ASSISTANT: AssistantUpdateParams => Assistant;
    DELETE_ASSISTANT: => AssistantDeleted;
    CREATE_THREAD: ThreadCreateParams => Thread;
    CREATE_THREAD_AND_RUN: ThreadCreateAndRunParams => Run;
    GET_THREAD: => Thread;
    MODIFY_THREAD: ThreadUpdateParams => Thread;
    DELETE_THREAD: => ThreadDeleted;
    LIST_MESSAGES: => Page<Message>;
    CREATE_MESSAGE: MessageCreateParams => Message;
    GET_MESSAGE: => Message;
    MODIFY_MESSAGE: MessageUpdateParams => Message;
    DELETE_MESSAGE: => MessageDeleted;
    LIST_RUNS: => Page<Run>;
    CREATE_RUN: RunCreateParams => Run;
    GET_RUN: => Run;
    MODIFY_RUN: RunUpdateParams => Run;
    CANCEL_RUN: => Run;
    SUBMIT_TOOL_OUPUTS_TO_RUN: RunSubmitToolOutputsParams => Run;
    LIST_RUN_STEPS: => Page<RunStep>;
    GET_RUN_STEP: => RunStep;
    LIST_FILES: => Page<FileObject>;
    CREATE_FILE: => FileObject;
    RETRIEVE_FILE: => FileObject;
    DELETE_FILE: => FileDeleted;
    DOWNLOAD_FILE: => Value;
    LIST_VECTOR_STORES: => Page<VectorStore>;
    CREATE_VECTOR_STORE: VectorStoreCreateParams => VectorStore;
    GET_VECTOR_STORE: => VectorStore;
    MODIFY_VECTOR_STORE: VectorStoreUpdateParams => VectorStore;
    DELETE_VECTOR_STORE: => VectorStoreDeleted;
    SEARCH_VECTOR_STORE: VectorStoreSearchParams => VectorStoreSearchResponsesPage;
    LIST_VECTOR_STORE_FILES: => Page<VectorStoreFile>;
    CREATE_VECTOR_STORE_FILE: VectorStoreFileCreateParams => VectorStoreFile;
    GET_VECTOR_STORE_FILE: => VectorStoreFile;
    UPDATE_VECTOR_STORE_FILE_ATTRIBUTES: VectorStoreFileUpdateParams => VectorStoreFile;
    DELETE_VECTOR_STORE_FILE: => VectorStoreFileDeleted;
    RETRIEVE_VECTOR_STORE_FILE_CONTENT: => VectorStoreFileContentResponse;
    CREATE_VECTOR_STORE_FILE_BATCH: VectorStoreFileBatchCreateParams => VectorStoreFileBatch;
    GET_VECTOR_STORE_FILE_BATCH: => VectorStoreFileBatch;
    CANCEL_VECTOR_STORE_FILE_BATCH: => VectorStoreFileBatch;
    LIST_FILES_IN_VECTOR_STORE_BATCH: => Page<VectorStoreFile>;
};

/// The route of a recorded request; literal parts of a path win over parameters.
pub fn find(method: &str, path: &str) -> Option<&'static Route> {
    let given: Vec<&str> = path.split('/').collect();
    let fits = |route: &&Route| {
        let template: Vec<&str> = route.operation.path.split('/').collect();
        route.operation.method == method
            && template.len() == given.len()
            && template.iter().zip(&given).all(|(t, g)| t == g || t.starts_with('{'))
    };
    ROUTES.iter().filter(fits).min_by_key(|route| route.operation.path.matches('{').count())
}

/// What only Foundry has, with the feature of this name; nothing of it was recorded from the hosted API.
pub const FOUNDRY: &[&str] = &["listThreads"];

#[test]
fn there_is_a_route_for_every_operation() {
    let routed: Vec<&str> = ROUTES.iter().map(|route| route.operation.id).collect();
    let all = operations::OPERATIONS.iter().map(|o| o.id).filter(|id| !FOUNDRY.contains(id));
    let missing: Vec<&str> = all.clone().filter(|id| !routed.contains(id)).collect();
    assert_eq!(missing, [""; 0]);
    assert_eq!(all.count(), 44);
}
