// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepObject/properties/step_details`.

use serde_json::Value;
use crate::types::{MessageCreationStepDetails, ToolCallsStepDetails};
#[cfg(feature = "foundry")]
use crate::types::ActivitiesStepDetails;

/// The message written or the tools called, according to `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StepDetails {
    /// Details of a step that wrote a message.
    MessageCreation(MessageCreationStepDetails),
    /// Details of a step that called tools.
    ToolCalls(ToolCallsStepDetails),
    /// Details of a step that prepared tools.
    #[cfg(feature = "foundry")]
    Activities(ActivitiesStepDetails),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for StepDetails {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["message_creation", "tool_calls", #[cfg(feature = "foundry")] "activities"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::MessageCreation(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(2) => Self::Activities(reader.read()?),
            Some(_) => Self::ToolCalls(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::MessageCreation(value) => crate::Json::view(value),
            Self::ToolCalls(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::Activities(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<MessageCreationStepDetails> for StepDetails {
    fn from(value: MessageCreationStepDetails) -> Self {
        Self::MessageCreation(value)
    }
}

impl From<ToolCallsStepDetails> for StepDetails {
    fn from(value: ToolCallsStepDetails) -> Self {
        Self::ToolCalls(value)
    }
}

#[cfg(feature = "foundry")]
impl From<ActivitiesStepDetails> for StepDetails {
    fn from(value: ActivitiesStepDetails) -> Self {
        Self::Activities(value)
    }
}

crate::__union!(StepDetails, Unknown);
