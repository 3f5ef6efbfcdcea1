// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantObject/properties/tools/items`.

use serde_json::Value;
use crate::types::{CodeInterpreterTool, FileSearchTool, FunctionTool};
#[cfg(feature = "foundry")]
use crate::types::{
    AzureAiSearchTool, AzureFunctionTool, BingCustomSearchTool, BingGroundingTool,
    BrowserAutomationTool, ComputerUseTool, ConnectedAgentTool, DeepResearchTool,
    FabricDataAgentTool, McpTool, OpenApiTool, SharepointGroundingTool,
};

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
    /// Azure AI Search, which looks through the indexes that `azure_ai_search` in the tool resources
    /// names.
    #[cfg(feature = "foundry")]
    AzureAiSearch(AzureAiSearchTool),
    /// An Azure Function. The service calls it through a queue and takes the answer from another; your
    /// program has no part in it.
    #[cfg(feature = "foundry")]
    AzureFunction(Box<AzureFunctionTool>),
    /// Bing Custom Search, which looks through a chosen part of the web.
    #[cfg(feature = "foundry")]
    BingCustomSearch(BingCustomSearchTool),
    /// Grounding with Bing Search, which answers from the web and cites it.
    #[cfg(feature = "foundry")]
    BingGrounding(BingGroundingTool),
    /// Browser automation, which carries out tasks on websites.
    #[cfg(feature = "foundry")]
    BrowserAutomation(BrowserAutomationTool),
    /// Computer use: the model asks for clicks and keys, your program carries them out and answers with
    /// a screenshot.
    #[cfg(feature = "foundry")]
    ComputerUse(ComputerUseTool),
    /// Another assistant, which the model can give a task and get an answer from.
    #[cfg(feature = "foundry")]
    ConnectedAgent(ConnectedAgentTool),
    /// Deep research, which reads its way through the web and writes a report.
    #[cfg(feature = "foundry")]
    DeepResearch(DeepResearchTool),
    /// A data agent of Microsoft Fabric, which answers questions about tables.
    #[cfg(feature = "foundry")]
    FabricDataAgent(FabricDataAgentTool),
    /// The tools of an MCP server, which the service calls itself. Headers for the server and the need
    /// for approval are set in the tool resources.
    #[cfg(feature = "foundry")]
    Mcp(McpTool),
    /// An HTTP API that the service calls by its OpenAPI document.
    #[cfg(feature = "foundry")]
    OpenApi(Box<OpenApiTool>),
    /// Grounding with SharePoint, which answers from documents that the user may read.
    #[cfg(feature = "foundry")]
    SharepointGrounding(SharepointGroundingTool),
    /// JSON unknown to this version of the crate, kept as received.
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
impl From<AzureAiSearchTool> for AssistantTool {
    fn from(value: AzureAiSearchTool) -> Self {
        Self::AzureAiSearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<AzureFunctionTool> for AssistantTool {
    fn from(value: AzureFunctionTool) -> Self {
        Self::AzureFunction(Box::new(value))
    }
}

#[cfg(feature = "foundry")]
impl From<BingCustomSearchTool> for AssistantTool {
    fn from(value: BingCustomSearchTool) -> Self {
        Self::BingCustomSearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BingGroundingTool> for AssistantTool {
    fn from(value: BingGroundingTool) -> Self {
        Self::BingGrounding(value)
    }
}

#[cfg(feature = "foundry")]
impl From<BrowserAutomationTool> for AssistantTool {
    fn from(value: BrowserAutomationTool) -> Self {
        Self::BrowserAutomation(value)
    }
}

#[cfg(feature = "foundry")]
impl From<ComputerUseTool> for AssistantTool {
    fn from(value: ComputerUseTool) -> Self {
        Self::ComputerUse(value)
    }
}

#[cfg(feature = "foundry")]
impl From<ConnectedAgentTool> for AssistantTool {
    fn from(value: ConnectedAgentTool) -> Self {
        Self::ConnectedAgent(value)
    }
}

#[cfg(feature = "foundry")]
impl From<DeepResearchTool> for AssistantTool {
    fn from(value: DeepResearchTool) -> Self {
        Self::DeepResearch(value)
    }
}

#[cfg(feature = "foundry")]
impl From<FabricDataAgentTool> for AssistantTool {
    fn from(value: FabricDataAgentTool) -> Self {
        Self::FabricDataAgent(value)
    }
}

#[cfg(feature = "foundry")]
impl From<McpTool> for AssistantTool {
    fn from(value: McpTool) -> Self {
        Self::Mcp(value)
    }
}

#[cfg(feature = "foundry")]
impl From<OpenApiTool> for AssistantTool {
    fn from(value: OpenApiTool) -> Self {
        Self::OpenApi(Box::new(value))
    }
}

#[cfg(feature = "foundry")]
impl From<SharepointGroundingTool> for AssistantTool {
    fn from(value: SharepointGroundingTool) -> Self {
        Self::SharepointGrounding(value)
    }
}

crate::__union!(AssistantTool, Unknown);
