// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! Identifiers: one type for each kind of object, so that they cannot be mixed up.

/// The id of an assistant.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct AssistantId(String);

crate::__id!(AssistantId);

/// The id of a file.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct FileId(String);

crate::__id!(FileId);

/// The id of a message.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct MessageId(String);

crate::__id!(MessageId);

/// The id of a run.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct RunId(String);

crate::__id!(RunId);

/// The id of a step.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct StepId(String);

crate::__id!(StepId);

/// The id of a thread.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ThreadId(String);

crate::__id!(ThreadId);

/// The id of a tool call.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ToolCallId(String);

crate::__id!(ToolCallId);

/// The id of a vector store file batch.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct VectorStoreFileBatchId(String);

crate::__id!(VectorStoreFileBatchId);

/// The id of a vector store.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct VectorStoreId(String);

crate::__id!(VectorStoreId);
