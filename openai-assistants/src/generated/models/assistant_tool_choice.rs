// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantsNamedToolChoice`.

use crate::convert::IntoField;
use crate::Extra;

/// The one tool that the model has to call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantToolChoice {
    /// Kind of tool. With `function`, the field of that name says which one.
    pub r#type: AssistantToolChoiceType,
    /// The function to call; only for `type` `function`.
    pub function: Option<AssistantToolChoiceFunction>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AssistantToolChoice {
    /// Creates a value from the required fields; no others are set.
    pub fn new(r#type: impl Into<AssistantToolChoiceType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// Sets `function`. The function to call; only for `type` `function`.
    pub fn function<As>(
        mut self,
        function: impl IntoField<AssistantToolChoiceFunction, As>,
    ) -> Self {
        self.function = function.into_field().into_option();
        self
    }
}

crate::__object! {
    AssistantToolChoice, has_required: true {
        r#type: 0 required "type";
        function: 1 optional "function";
    }
}

/// Kind of tool. With `function`, the field of that name says which one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssistantToolChoiceType {
    /// `function`
    Function,
    /// `code_interpreter`
    CodeInterpreter,
    /// `file_search`
    FileSearch,
    /// `azure_ai_search`
    #[cfg(feature = "foundry")]
    AzureAiSearch,
    /// `bing_custom_search`
    #[cfg(feature = "foundry")]
    BingCustomSearch,
    /// `bing_grounding`
    #[cfg(feature = "foundry")]
    BingGrounding,
    /// `computer_use_preview`
    #[cfg(feature = "foundry")]
    ComputerUsePreview,
    /// `connected_agent`
    #[cfg(feature = "foundry")]
    ConnectedAgent,
    /// `deep_research`
    #[cfg(feature = "foundry")]
    DeepResearch,
    /// `fabric_dataagent`
    #[cfg(feature = "foundry")]
    FabricDataagent,
    /// `mcp`
    #[cfg(feature = "foundry")]
    Mcp,
    /// `sharepoint_grounding`
    #[cfg(feature = "foundry")]
    SharepointGrounding,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    AssistantToolChoiceType {
        Function = "function";
        CodeInterpreter = "code_interpreter";
        FileSearch = "file_search";
        #[cfg(feature = "foundry")] AzureAiSearch = "azure_ai_search";
        #[cfg(feature = "foundry")] BingCustomSearch = "bing_custom_search";
        #[cfg(feature = "foundry")] BingGrounding = "bing_grounding";
        #[cfg(feature = "foundry")] ComputerUsePreview = "computer_use_preview";
        #[cfg(feature = "foundry")] ConnectedAgent = "connected_agent";
        #[cfg(feature = "foundry")] DeepResearch = "deep_research";
        #[cfg(feature = "foundry")] FabricDataagent = "fabric_dataagent";
        #[cfg(feature = "foundry")] Mcp = "mcp";
        #[cfg(feature = "foundry")] SharepointGrounding = "sharepoint_grounding";
        _ = Unknown;
    }
}

/// The function to call; only for `type` `function`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantToolChoiceFunction {
    /// Name of the function to call.
    pub name: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AssistantToolChoiceFunction {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

crate::__from_text!(AssistantToolChoiceFunction, AssistantToolChoiceFunction::new);

crate::__object! {
    AssistantToolChoiceFunction, has_required: true {
        name: 0 required "name";
    } text { "name";
    }
}
