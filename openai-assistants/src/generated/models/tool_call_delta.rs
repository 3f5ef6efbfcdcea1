// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsObject/properties/tool_calls/items`.

use serde_json::Value;
use crate::types::{
    CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta,
};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolCallDelta, AzureFunctionToolCallDelta,
    BingCustomSearchToolCallDelta, BingGroundingToolCallDelta, ComputerUseToolCallDelta,
    ConnectedAgentToolCallDelta, DeepResearchToolCallDelta, FabricDataAgentToolCallDelta,
    McpToolCallDelta, OpenApiToolCallDelta, SharepointGroundingToolCallDelta,
};

/// A piece of a tool call: to `code_interpreter`, `file_search` or a function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolCallDelta {
    /// A piece of a call to the code interpreter.
    CodeInterpreter(CodeInterpreterToolCallDelta),
    /// A piece of a call to file search.
    FileSearch(FileSearchToolCallDelta),
    /// A piece of a call to one of your functions.
    Function(FunctionToolCallDelta),
    /// A piece of a call to Azure AI Search.
    #[cfg(feature = "foundry")]
    AzureAiSearch(AzureAiSearchToolCallDelta),
    /// A piece of a call to an Azure Function.
    #[cfg(feature = "foundry")]
    AzureFunction(AzureFunctionToolCallDelta),
    /// A piece of a call to Bing Custom Search.
    #[cfg(feature = "foundry")]
    BingCustomSearch(BingCustomSearchToolCallDelta),
    /// A piece of a call to Bing.
    #[cfg(feature = "foundry")]
    BingGrounding(BingGroundingToolCallDelta),
    /// A piece of a call to the computer.
    #[cfg(feature = "foundry")]
    ComputerUse(ComputerUseToolCallDelta),
    /// A piece of a call to another assistant.
    #[cfg(feature = "foundry")]
    ConnectedAgent(Box<ConnectedAgentToolCallDelta>),
    /// A piece of a call to deep research.
    #[cfg(feature = "foundry")]
    DeepResearch(DeepResearchToolCallDelta),
    /// A piece of a call to a data agent of Microsoft Fabric.
    #[cfg(feature = "foundry")]
    FabricDataAgent(FabricDataAgentToolCallDelta),
    /// A piece of a call to a tool of an MCP server.
    #[cfg(feature = "foundry")]
    Mcp(McpToolCallDelta),
    /// A piece of a call to an API.
    #[cfg(feature = "foundry")]
    OpenApi(OpenApiToolCallDelta),
    /// A piece of a call to SharePoint.
    #[cfg(feature = "foundry")]
    SharepointGrounding(SharepointGroundingToolCallDelta),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ToolCallDelta {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &[
            "code_interpreter",
            "file_search",
            "function",
            #[cfg(feature = "foundry")]
            "azure_ai_search",
            #[cfg(feature = "foundry")]
            "azure_function",
            #[cfg(feature = "foundry")]
            "bing_custom_search",
            #[cfg(feature = "foundry")]
            "bing_grounding",
            #[cfg(feature = "foundry")]
            "computer_use_preview",
            #[cfg(feature = "foundry")]
            "connected_agent",
            #[cfg(feature = "foundry")]
            "deep_research",
            #[cfg(feature = "foundry")]
            "fabric_dataagent",
            #[cfg(feature = "foundry")]
            "mcp",
            #[cfg(feature = "foundry")]
            "openapi",
            #[cfg(feature = "foundry")]
            "sharepoint_grounding",
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
            Some(3) => Self::AzureAiSearch(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(4) => Self::AzureFunction(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(5) => Self::BingCustomSearch(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(6) => Self::BingGrounding(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(7) => Self::ComputerUse(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(8) => Self::ConnectedAgent(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(9) => Self::DeepResearch(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(10) => Self::FabricDataAgent(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(11) => Self::Mcp(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(12) => Self::OpenApi(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(13) => Self::SharepointGrounding(reader.read()?),
            Some(_) => Self::Function(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::CodeInterpreter(value) => crate::Json::view(value),
            Self::FileSearch(value) => crate::Json::view(value),
            Self::Function(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::AzureAiSearch(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::AzureFunction(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::BingCustomSearch(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::BingGrounding(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::ComputerUse(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::ConnectedAgent(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::DeepResearch(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::FabricDataAgent(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::Mcp(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::OpenApi(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::SharepointGrounding(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<CodeInterpreterToolCallDelta> for ToolCallDelta {
    fn from(value: CodeInterpreterToolCallDelta) -> Self {
        Self::CodeInterpreter(value)
    }
}

impl From<FileSearchToolCallDelta> for ToolCallDelta {
    fn from(value: FileSearchToolCallDelta) -> Self {
        Self::FileSearch(value)
    }
}

impl From<FunctionToolCallDelta> for ToolCallDelta {
    fn from(value: FunctionToolCallDelta) -> Self {
        Self::Function(value)
    }
}

#[cfg(feature = "foundry")]
impl From<AzureAiSearchToolCallDelta> for ToolCallDelta {
    fn from(value: AzureAiSearchToolCallDelta) -> Self {
        Self::AzureAiSearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<AzureFunctionToolCallDelta> for ToolCallDelta {
    fn from(value: AzureFunctionToolCallDelta) -> Self {
        Self::AzureFunction(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BingCustomSearchToolCallDelta> for ToolCallDelta {
    fn from(value: BingCustomSearchToolCallDelta) -> Self {
        Self::BingCustomSearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BingGroundingToolCallDelta> for ToolCallDelta {
    fn from(value: BingGroundingToolCallDelta) -> Self {
        Self::BingGrounding(value)
    }
}

#[cfg(feature = "foundry")]
impl From<ComputerUseToolCallDelta> for ToolCallDelta {
    fn from(value: ComputerUseToolCallDelta) -> Self {
        Self::ComputerUse(value)
    }
}

#[cfg(feature = "foundry")]
impl From<ConnectedAgentToolCallDelta> for ToolCallDelta {
    fn from(value: ConnectedAgentToolCallDelta) -> Self {
        Self::ConnectedAgent(Box::new(value))
    }
}

#[cfg(feature = "foundry")]
impl From<DeepResearchToolCallDelta> for ToolCallDelta {
    fn from(value: DeepResearchToolCallDelta) -> Self {
        Self::DeepResearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<FabricDataAgentToolCallDelta> for ToolCallDelta {
    fn from(value: FabricDataAgentToolCallDelta) -> Self {
        Self::FabricDataAgent(value)
    }
}

#[cfg(feature = "foundry")]
impl From<McpToolCallDelta> for ToolCallDelta {
    fn from(value: McpToolCallDelta) -> Self {
        Self::Mcp(value)
    }
}

#[cfg(feature = "foundry")]
impl From<OpenApiToolCallDelta> for ToolCallDelta {
    fn from(value: OpenApiToolCallDelta) -> Self {
        Self::OpenApi(value)
    }
}

#[cfg(feature = "foundry")]
impl From<SharepointGroundingToolCallDelta> for ToolCallDelta {
    fn from(value: SharepointGroundingToolCallDelta) -> Self {
        Self::SharepointGrounding(value)
    }
}

crate::__union!(ToolCallDelta, Unknown);
