// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ModifyThreadRequest`.

use serde_json::Value;
use crate::types::{FileId, VectorStoreId};
use crate::{Extra, Metadata, Nullable};

/// Changes to a thread. A field that is left out keeps its value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParams {
    /// Files and vector stores for tools in this thread, grouped by tool.
    pub tool_resources: Nullable<ThreadUpdateParamsToolResources>,
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tool_resources`. Files and vector stores for tools in this thread, grouped by tool.
    pub fn tool_resources(
        mut self,
        tool_resources: impl Into<ThreadUpdateParamsToolResources>,
    ) -> Self {
        self.tool_resources = Nullable::Value(tool_resources.into());
        self
    }

    /// Sends `tool_resources` as `null`, which is not the same as leaving it out.
    pub fn tool_resources_null(mut self) -> Self {
        self.tool_resources = Nullable::Null;
        self
    }

    /// Sets `metadata`. Up to 16 key-value pairs of your own.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = Nullable::Value(metadata.into_iter().collect());
        self
    }

    /// Sends `metadata` as `null`, which is not the same as leaving it out.
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

crate::__object! {
    ThreadUpdateParams {
        tool_resources: clearable "tool_resources";
        metadata: clearable "metadata";
    }
}

impl crate::Params for ThreadUpdateParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// Files and vector stores for tools in this thread, grouped by tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParamsToolResources {
    /// What `code_interpreter` may read.
    pub code_interpreter: Option<ThreadUpdateParamsToolResourcesCodeInterpreter>,
    /// What `file_search` looks through.
    pub file_search: Option<ThreadUpdateParamsToolResourcesFileSearch>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParamsToolResources {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code_interpreter`. What `code_interpreter` may read.
    pub fn code_interpreter(
        mut self,
        code_interpreter: impl Into<ThreadUpdateParamsToolResourcesCodeInterpreter>,
    ) -> Self {
        self.code_interpreter = Some(code_interpreter.into());
        self
    }

    /// Sets `file_search`. What `file_search` looks through.
    pub fn file_search(
        mut self,
        file_search: impl Into<ThreadUpdateParamsToolResourcesFileSearch>,
    ) -> Self {
        self.file_search = Some(file_search.into());
        self
    }
}

crate::__object! {
    ThreadUpdateParamsToolResources {
        code_interpreter: optional "code_interpreter";
        file_search: optional "file_search";
    }
}

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParamsToolResourcesCodeInterpreter {
    /// Ids of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParamsToolResourcesCodeInterpreter {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. Ids of the files that code may open, at most 20; none by default.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    ThreadUpdateParamsToolResourcesCodeInterpreter {
        file_ids: optional "file_ids";
    }
}

/// What `file_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadUpdateParamsToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThreadUpdateParamsToolResourcesFileSearch {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vector_store_ids`. Id of the vector store to search.
    pub fn vector_store_ids(
        mut self,
        vector_store_ids: impl IntoIterator<Item = impl Into<VectorStoreId>>,
    ) -> Self {
        self.vector_store_ids = Some(
            vector_store_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

crate::__object! {
    ThreadUpdateParamsToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
    }
}
