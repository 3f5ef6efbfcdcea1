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
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for MessageAttachmentTool {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["code_interpreter", "file_search"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::CodeInterpreter(reader.read()?),
            Some(_) => Self::FileSearch(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::CodeInterpreter(value) => crate::Json::view(value),
            Self::FileSearch(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
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
