// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsObject/properties/tool_calls/items`.

use serde_json::Value;
use crate::types::{CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchToolCall, AzureFunctionToolCall, BingCustomSearchToolCall,
    BingGroundingToolCall, BrowserAutomationToolCall, ComputerUseToolCall,
    ConnectedAgentToolCall, DeepResearchToolCall, FabricDataAgentToolCall, McpToolCall,
    OpenApiToolCall, SharepointGroundingToolCall,
};

/// A tool call: to `code_interpreter`, `file_search` or a function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolCall {
    /// A call to the code interpreter.
    CodeInterpreter(CodeInterpreterToolCall),
    /// A call to file search.
    FileSearch(FileSearchToolCall),
    /// A call to one of your functions.
    Function(FunctionToolCall),
    /// A call to Azure AI Search.
    #[cfg(feature = "foundry")]
    AzureAiSearch(AzureAiSearchToolCall),
    /// A call to an Azure Function.
    #[cfg(feature = "foundry")]
    AzureFunction(AzureFunctionToolCall),
    /// A call to Bing Custom Search.
    #[cfg(feature = "foundry")]
    BingCustomSearch(BingCustomSearchToolCall),
    /// A call to Bing.
    #[cfg(feature = "foundry")]
    BingGrounding(BingGroundingToolCall),
    /// A call to browser automation.
    #[cfg(feature = "foundry")]
    BrowserAutomation(BrowserAutomationToolCall),
    /// A call to the computer.
    #[cfg(feature = "foundry")]
    ComputerUse(Box<ComputerUseToolCall>),
    /// A call to another assistant.
    #[cfg(feature = "foundry")]
    ConnectedAgent(Box<ConnectedAgentToolCall>),
    /// A call to deep research.
    #[cfg(feature = "foundry")]
    DeepResearch(DeepResearchToolCall),
    /// A call to a data agent of Microsoft Fabric.
    #[cfg(feature = "foundry")]
    FabricDataAgent(FabricDataAgentToolCall),
    /// A call to a tool of an MCP server.
    #[cfg(feature = "foundry")]
    Mcp(Box<McpToolCall>),
    /// A call to an API.
    #[cfg(feature = "foundry")]
    OpenApi(OpenApiToolCall),
    /// A call to SharePoint.
    #[cfg(feature = "foundry")]
    SharepointGrounding(SharepointGroundingToolCall),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ToolCall {
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
            "browser_automation",
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
            Some(7) => Self::BrowserAutomation(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(8) => Self::ComputerUse(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(9) => Self::ConnectedAgent(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(10) => Self::DeepResearch(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(11) => Self::FabricDataAgent(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(12) => Self::Mcp(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(13) => Self::OpenApi(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(14) => Self::SharepointGrounding(reader.read()?),
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
            Self::BrowserAutomation(value) => crate::Json::view(value),
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

impl From<CodeInterpreterToolCall> for ToolCall {
    fn from(value: CodeInterpreterToolCall) -> Self {
        Self::CodeInterpreter(value)
    }
}

impl From<FileSearchToolCall> for ToolCall {
    fn from(value: FileSearchToolCall) -> Self {
        Self::FileSearch(value)
    }
}

impl From<FunctionToolCall> for ToolCall {
    fn from(value: FunctionToolCall) -> Self {
        Self::Function(value)
    }
}

#[cfg(feature = "foundry")]
impl From<AzureAiSearchToolCall> for ToolCall {
    fn from(value: AzureAiSearchToolCall) -> Self {
        Self::AzureAiSearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<AzureFunctionToolCall> for ToolCall {
    fn from(value: AzureFunctionToolCall) -> Self {
        Self::AzureFunction(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BingCustomSearchToolCall> for ToolCall {
    fn from(value: BingCustomSearchToolCall) -> Self {
        Self::BingCustomSearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BingGroundingToolCall> for ToolCall {
    fn from(value: BingGroundingToolCall) -> Self {
        Self::BingGrounding(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BrowserAutomationToolCall> for ToolCall {
    fn from(value: BrowserAutomationToolCall) -> Self {
        Self::BrowserAutomation(value)
    }
}

#[cfg(feature = "foundry")]
impl From<ComputerUseToolCall> for ToolCall {
    fn from(value: ComputerUseToolCall) -> Self {
        Self::ComputerUse(Box::new(value))
    }
}

#[cfg(feature = "foundry")]
impl From<ConnectedAgentToolCall> for ToolCall {
    fn from(value: ConnectedAgentToolCall) -> Self {
        Self::ConnectedAgent(Box::new(value))
    }
}

#[cfg(feature = "foundry")]
impl From<DeepResearchToolCall> for ToolCall {
    fn from(value: DeepResearchToolCall) -> Self {
        Self::DeepResearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<FabricDataAgentToolCall> for ToolCall {
    fn from(value: FabricDataAgentToolCall) -> Self {
        Self::FabricDataAgent(value)
    }
}

#[cfg(feature = "foundry")]
impl From<McpToolCall> for ToolCall {
    fn from(value: McpToolCall) -> Self {
        Self::Mcp(Box::new(value))
    }
}

#[cfg(feature = "foundry")]
impl From<OpenApiToolCall> for ToolCall {
    fn from(value: OpenApiToolCall) -> Self {
        Self::OpenApi(value)
    }
}

#[cfg(feature = "foundry")]
impl From<SharepointGroundingToolCall> for ToolCall {
    fn from(value: SharepointGroundingToolCall) -> Self {
        Self::SharepointGrounding(value)
    }
}

crate::__union!(ToolCall, Unknown);
