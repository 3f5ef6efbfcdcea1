// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateMessageRequest/properties/attachments/items/properties/tools/items`.

use serde_json::Value;
use crate::types::{CodeInterpreterTool, MessageAttachmentFileSearchTool};

/// A tool that gets the file: `code_interpreter` opens it, `file_search` indexes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageAttachmentTool {
    /// The code interpreter, which writes and runs Python in a sandbox.
    CodeInterpreter(CodeInterpreterTool),
    /// File search as an attachment names it: without settings.
    FileSearch(MessageAttachmentFileSearchTool),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for MessageAttachmentTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CodeInterpreter(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::FileSearch(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for MessageAttachmentTool {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["code_interpreter", "file_search"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::CodeInterpreter)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::FileSearch)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<CodeInterpreterTool> for MessageAttachmentTool {
    fn from(value: CodeInterpreterTool) -> Self {
        Self::CodeInterpreter(value)
    }
}

impl From<MessageAttachmentFileSearchTool> for MessageAttachmentTool {
    fn from(value: MessageAttachmentFileSearchTool) -> Self {
        Self::FileSearch(value)
    }
}

crate::__union!(MessageAttachmentTool, Unknown);
