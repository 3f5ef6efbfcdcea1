// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantObject/properties/tools/items`.

use serde_json::Value;
use crate::types::{CodeInterpreterTool, FileSearchTool, FunctionTool};
#[cfg(feature = "foundry")]
use crate::types::BingGroundingTool;

/// A tool that the model may call: `code_interpreter`, `file_search` or a function of yours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantTool {
    /// The code interpreter, which writes and runs Python in a sandbox.
    CodeInterpreter(CodeInterpreterTool),
    /// File search, which finds passages in the attached vector stores.
    FileSearch(FileSearchTool),
    /// A function of yours that the model may ask to have called.
    Function(FunctionTool),
    /// Search of the web with Bing.
    #[cfg(feature = "foundry")]
    BingGrounding(BingGroundingTool),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl crate::json::Union for AssistantTool {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &[
            "code_interpreter",
            "file_search",
            "function",
            #[cfg(feature = "foundry")]
            "bing_grounding",
        ],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::CodeInterpreter(reader.read()?),
            Some(1) => Self::FileSearch(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(3) => Self::BingGrounding(reader.read()?),
            Some(_) => Self::Function(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }

    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::CodeInterpreter(value) => crate::Json::view(value),
            Self::FileSearch(value) => crate::Json::view(value),
            Self::Function(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::BingGrounding(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<CodeInterpreterTool> for AssistantTool {
    fn from(value: CodeInterpreterTool) -> Self {
        Self::CodeInterpreter(value)
    }
}

impl From<FileSearchTool> for AssistantTool {
    fn from(value: FileSearchTool) -> Self {
        Self::FileSearch(value)
    }
}

impl From<FunctionTool> for AssistantTool {
    fn from(value: FunctionTool) -> Self {
        Self::Function(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BingGroundingTool> for AssistantTool {
    fn from(value: BingGroundingTool) -> Self {
        Self::BingGrounding(value)
    }
}

crate::__union!(AssistantTool, Unknown);
