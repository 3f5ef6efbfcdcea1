// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateMessageRequest/properties/attachments/items`.

use crate::convert::{IntoField, IntoList};
use crate::types::{FileId, MessageAttachmentTool};
use crate::Extra;
#[cfg(feature = "foundry")]
use crate::types::VectorStoreDataSource;

/// A file for tools to use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageAttachment {
    /// ID of the file.
    pub file_id: Option<FileId>,
    /// Tools that get the file.
    pub tools: Option<Vec<MessageAttachmentTool>>,
    /// File in Azure, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub data_source: Option<Box<VectorStoreDataSource>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl MessageAttachment {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_id`. ID of the file.
    pub fn file_id<As>(mut self, file_id: impl IntoField<FileId, As>) -> Self {
        self.file_id = file_id.into_field().into_option();
        self
    }

    /// Sets `tools`. Tools that get the file.
    pub fn tools<As>(mut self, tools: impl IntoList<MessageAttachmentTool, As>) -> Self {
        self.tools = tools.into_list();
        self
    }

    /// Sets `data_source`. File in Azure, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub fn data_source<As>(
        mut self,
        data_source: impl IntoField<VectorStoreDataSource, As>,
    ) -> Self {
        self.data_source = data_source.into_field().into_option().map(Box::new);
        self
    }
}

crate::__object! {
    MessageAttachment, has_required: false {
        file_id: 0 optional "file_id";
        tools: 1 optional "tools";
        #[cfg(feature = "foundry")] data_source: 2 optional "data_source";
    }
}
