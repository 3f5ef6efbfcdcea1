// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsCodeObject/properties/code_interpreter/properties/outputs/items`.

use serde_json::Value;
use crate::types::{
    CodeInterpreterToolCallCodeInterpreterImage,
    CodeInterpreterToolCallCodeInterpreterLogs,
};

/// An output of the code interpreter: text or an image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CodeInterpreterOutput {
    /// Text that the code printed.
    Logs(CodeInterpreterToolCallCodeInterpreterLogs),
    /// An image that the code drew.
    Image(CodeInterpreterToolCallCodeInterpreterImage),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for CodeInterpreterOutput {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("type", &["logs", "image"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Logs(reader.read()?),
            Some(_) => Self::Image(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Logs(value) => crate::Json::view(value),
            Self::Image(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<CodeInterpreterToolCallCodeInterpreterLogs> for CodeInterpreterOutput {
    fn from(value: CodeInterpreterToolCallCodeInterpreterLogs) -> Self {
        Self::Logs(value)
    }
}

impl From<CodeInterpreterToolCallCodeInterpreterImage> for CodeInterpreterOutput {
    fn from(value: CodeInterpreterToolCallCodeInterpreterImage) -> Self {
        Self::Image(value)
    }
}

crate::__union!(CodeInterpreterOutput, Unknown);
