// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! Identifiers: one type for each kind of object, so that they cannot be mixed up.

/// The ID of an assistant.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct AssistantId(String);

crate::__id!(AssistantId);

/// The ID of a file.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct FileId(String);

crate::__id!(FileId);

/// The ID of a message.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct MessageId(String);

crate::__id!(MessageId);

/// The ID of a run.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct RunId(String);

crate::__id!(RunId);

/// The ID of a step.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct StepId(String);

crate::__id!(StepId);

/// The ID of a thread.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ThreadId(String);

crate::__id!(ThreadId);

/// The ID of a tool call.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ToolCallId(String);

crate::__id!(ToolCallId);

/// The ID of a vector store file batch.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct VectorStoreFileBatchId(String);

crate::__id!(VectorStoreFileBatchId);

/// The ID of a vector store.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct VectorStoreId(String);

crate::__id!(VectorStoreId);
