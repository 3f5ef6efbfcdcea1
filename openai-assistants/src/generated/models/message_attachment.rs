// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateMessageRequest/properties/attachments/items`.

use crate::types::{FileId, MessageAttachmentTool};
use crate::Extra;
#[cfg(feature = "foundry")]
use crate::types::VectorStoreDataSource;

/// A file for tools to use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageAttachment {
    /// Id of the file.
    pub file_id: Option<FileId>,
    /// Tools that get the file.
    pub tools: Option<Vec<MessageAttachmentTool>>,
    /// File in Azure, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub data_source: Option<Box<VectorStoreDataSource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MessageAttachment {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_id`. Id of the file.
    pub fn file_id(mut self, file_id: impl Into<FileId>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// Sets `tools`. Tools that get the file.
    pub fn tools(
        mut self,
        tools: impl IntoIterator<Item = impl Into<MessageAttachmentTool>>,
    ) -> Self {
        self.tools = Some(tools.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `data_source`. File in Azure, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub fn data_source(mut self, data_source: impl Into<VectorStoreDataSource>) -> Self {
        self.data_source = Some(Box::new(data_source.into()));
        self
    }
}

crate::__object! {
    MessageAttachment {
        file_id: optional "file_id";
        tools: optional "tools";
        #[cfg(feature = "foundry")] data_source: optional "data_source";
    }
}
