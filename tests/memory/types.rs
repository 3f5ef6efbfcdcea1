//! Every type that is decoded.

use openai_assistants::__generated::json::View;
use openai_assistants::{Extra, Json, JsonObject};
use serde_json::Value;

/// A type, for what is done with each of them.
pub struct Type {
    pub name: &'static str,
    /// Decodes as responses are, and returns the error.
    pub from_json: fn(&[u8]) -> Option<String>,
    /// Decodes as responses are, and encodes the result; or returns the error.
    pub round: fn(&[u8]) -> Result<Value, String>,
    /// The members that are documented, if it is an object.
    pub names: fn() -> &'static [&'static str],
    /// Makes the value that stands for what a server left out.
    pub default: fn(),
}

macro_rules! list {
    ($($type:ty),* $(,)?) => {
        &[$(Type {
            name: stringify!($type),
            from_json: |json| <$type>::from_json(json).err().map(|error| error.to_string()),
            round: |json| {
                let decoded = <$type>::from_json(json).map_err(|error| error.to_string())?;
                serde_json::to_value(&decoded).map_err(|error| error.to_string())
            },
            names: || match Json::view(&<$type>::default()) {
                View::Object(object) => object.names(),
                _ => &[],
            },
            default: || { let _ = <$type>::default(); },
        }),*]
    };
}

macro_rules! types {
    ($($name:ident)*) => {{
        use openai_assistants::types::*;
        list![$($name),*]
    }};
}

/// The generated ones.
pub const GENERATED: &[Type] = types! {
    ActivitiesStepDetails ActivityFunctionDefinition ActivityFunctionParameters AiSearchIndexResource Annotation
    AnnotationDelta Assistant AssistantCreateParams AssistantDeleted AssistantId AssistantResponseFormatOption
    AssistantTool AssistantToolChoice AssistantToolChoiceFunction AssistantToolChoiceOption AssistantToolChoiceType
    AssistantUpdateParams AssistantsPage AutoFileChunkingStrategyParam AzureAiSearchQueryType AzureAiSearchTool
    AzureAiSearchToolCall AzureAiSearchToolCallDelta AzureAiSearchToolResource AzureFunctionBinding
    AzureFunctionDefinition AzureFunctionStorageQueue AzureFunctionTool AzureFunctionToolCall AzureFunctionToolCallDelta
    AzureFunctionToolCallDetails BingCustomSearchConfiguration BingCustomSearchTool BingCustomSearchToolCall
    BingCustomSearchToolCallDelta BingCustomSearchToolParameters BingGroundingSearchConfiguration
    BingGroundingSearchToolParameters BingGroundingTool BingGroundingToolCall BingGroundingToolCallDelta
    BrowserAutomationTool BrowserAutomationToolCall BrowserAutomationToolCallDetails BrowserAutomationToolCallStep
    BrowserAutomationToolConnectionParameters BrowserAutomationToolParameters ChatModel ClickAction CodeInterpreterLogs
    CodeInterpreterOutput CodeInterpreterOutputDelta CodeInterpreterOutputImage CodeInterpreterOutputImageImage
    CodeInterpreterResources CodeInterpreterTool CodeInterpreterToolCall CodeInterpreterToolCallCodeInterpreter
    CodeInterpreterToolCallCodeInterpreterImage CodeInterpreterToolCallCodeInterpreterImageImage
    CodeInterpreterToolCallCodeInterpreterLogs CodeInterpreterToolCallDelta CodeInterpreterToolCallDeltaCodeInterpreter
    ComparisonFilter ComparisonFilterType ComparisonFilterValue ComparisonFilterValueItem CompoundFilter
    CompoundFilterType ComputerScreenshot ComputerUseAction ComputerUseEnvironment ComputerUseTool ComputerUseToolCall
    ComputerUseToolCallDelta ComputerUseToolCallDeltaDetails ComputerUseToolCallDetails ComputerUseToolParameters
    ConnectedAgentDetails ConnectedAgentTool ConnectedAgentToolCall ConnectedAgentToolCallDelta
    ConnectedAgentToolCallDetails CoordinatePoint DeepResearchBingGroundingConnection DeepResearchDetails
    DeepResearchTool DeepResearchToolCall DeepResearchToolCallDelta DeepResearchToolCallDetails DoubleClickAction
    DragAction ErrorObject ErrorResponse ErrorResponseDetail FabricDataAgentTool FabricDataAgentToolCall
    FabricDataAgentToolCallDelta FabricDataAgentToolParameters FileChunkingStrategy FileChunkingStrategyParam
    FileCitationAnnotation FileCitationAnnotationFileCitation FileCitationDeltaAnnotation
    FileCitationDeltaAnnotationFileCitation FileDeleted FileExpirationAfter FileId FileObject FileObjectStatus
    FilePathAnnotation FilePathAnnotationFilePath FilePathDeltaAnnotation FilePathDeltaAnnotationFilePath FilePurpose
    FileSearchRanker FileSearchResources FileSearchTool FileSearchToolCall FileSearchToolCallDelta
    FileSearchToolCallFileSearch FileSearchToolCallFileSearchRankingOptions FileSearchToolCallFileSearchResult
    FileSearchToolCallFileSearchResultContent FileSearchToolFileSearch FileSearchToolFileSearchRankingOptions
    FileSearchToolFileSearchRankingOptionsHybridSearch FilesPage FunctionArgument FunctionDefinition FunctionParameters
    FunctionTool FunctionToolCall FunctionToolCallDelta FunctionToolCallDeltaFunction FunctionToolCallFunction
    ImageDetail ImageFile ImageFileContentBlock ImageFileDelta ImageFileDeltaBlock ImageUrl ImageUrlContentBlock
    ImageUrlDelta ImageUrlDeltaBlock KeyPressAction McpApprovalPerTool McpRequireApproval McpTool McpToolCall
    McpToolCallDelta McpToolCallDeltaObject McpToolList McpToolResource Message MessageAttachment
    MessageAttachmentFileSearchTool MessageAttachmentTool MessageContent MessageContentDelta MessageContentPartParam
    MessageCreateParams MessageCreateParamsContent MessageCreationStepDetails MessageCreationStepDetailsMessageCreation
    MessageDeleted MessageDelta MessageDeltaEvent MessageId MessageIncompleteDetails MessageIncompleteDetailsReason
    MessageRole MessageStatus MessageUpdateParams MessagesPage MouseButton MoveAction NewVectorStore
    OpenApiAnonymousAuthDetails OpenApiAuthDetails OpenApiConnectionAuthDetails OpenApiConnectionSecurityScheme
    OpenApiFunctionDefinition OpenApiManagedAuthDetails OpenApiManagedSecurityScheme OpenApiTool OpenApiToolCall
    OpenApiToolCallDelta OpenApiToolCallDeltaObject Order OtherFileChunkingStrategyObject ReasoningEffort
    RefusalContentBlock RefusalDeltaBlock RequiredActionComputerUseDetails RequiredActionComputerUseToolCall
    RequiredActionFunctionToolCall RequiredActionFunctionToolCallFunction RequiredActionMcpToolCall
    RequiredActionToolCall ResponseFormatJsonObject ResponseFormatJsonSchema ResponseFormatJsonSchemaJsonSchema
    ResponseFormatJsonSchemaSchema ResponseFormatText Run RunCreateParams RunId RunIncompleteDetails
    RunIncompleteDetailsReason RunLastError RunLastErrorCode RunRequiredAction RunRequiredActionSubmitToolApproval
    RunRequiredActionSubmitToolOutputs RunStatus RunStep RunStepDelta RunStepDeltaEvent RunStepDeltaMessageDelta
    RunStepDeltaMessageDeltaMessageCreation RunStepInclude RunStepLastError RunStepLastErrorCode RunStepStatus
    RunStepType RunStepUsage RunStepUsageCompletionTokensDetails RunStepUsagePromptTokenDetails RunStepsPage
    RunSubmitToolOutputsParams RunSubmitToolOutputsParamsToolOutput RunUpdateParams RunUsage
    RunUsageCompletionTokensDetails RunUsagePromptTokenDetails RunsPage SafetyCheck ScreenshotAction ScrollAction
    SharepointGroundingTool SharepointGroundingToolCall SharepointGroundingToolCallDelta
    SharepointGroundingToolParameters StaticFileChunkingStrategy StaticFileChunkingStrategyObject
    StaticFileChunkingStrategyObjectParam StepActivity StepDetails StepDetailsDelta StepId Text TextContentBlock
    TextContentBlockParam TextDelta TextDeltaBlock Thread ThreadCreateAndRunParams ThreadCreateParams ThreadDeleted
    ThreadId ThreadUpdateParams ToolApproval ToolCall ToolCallDelta ToolCallDeltaObject ToolCallId ToolCallsStepDetails
    ToolConnection ToolOutputType ToolResources TruncationObject TruncationObjectType TypeAction UrlCitation
    UrlCitationAnnotation UrlCitationDelta UrlCitationDeltaAnnotation VectorStore VectorStoreConfiguration
    VectorStoreCreateParams VectorStoreDataSource VectorStoreDataSourceType VectorStoreDeleted
    VectorStoreExpirationAfter VectorStoreFile VectorStoreFileAttributeValue VectorStoreFileAttributes
    VectorStoreFileBatch VectorStoreFileBatchCreateParams VectorStoreFileBatchFileCounts VectorStoreFileBatchId
    VectorStoreFileBatchStatus VectorStoreFileContent VectorStoreFileContentResponse VectorStoreFileCounts
    VectorStoreFileCreateParams VectorStoreFileDeleted VectorStoreFileFilter VectorStoreFileLastError
    VectorStoreFileLastErrorCode VectorStoreFileStatus VectorStoreFileUpdateParams VectorStoreFilesPage VectorStoreId
    VectorStoreSearchFilter VectorStoreSearchParams VectorStoreSearchParamsQuery VectorStoreSearchParamsRankingOptions
    VectorStoreSearchParamsRankingOptionsRanker VectorStoreSearchResponse VectorStoreSearchResponseContent
    VectorStoreSearchResponsesPage VectorStoreStatus VectorStoreUpdateParams VectorStoresPage WaitAction
};

/// What they are made of.
pub const PARTS: &[Type] = list![
    Value,
    JsonObject,
    Extra,
    String,
    bool,
    i64,
    u64,
    f64,
    Option<Value>,
    Vec<Value>,
    Vec<String>,
    Vec<Vec<Vec<i64>>>,
];

/// The tables of the generated types: each with the names of its members.
pub fn tables() -> Vec<(String, Vec<String>)> {
    let (mut tables, mut begins) = (Vec::<(String, Vec<String>)>::new(), false);
    for line in sources().lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["crate::__object!" | "crate::__string_enum!", "{"] => {
                begins = true;
                continue;
            }
            [name, .., "{"] if begins => tables.push((name.trim_end_matches(',').to_owned(), Vec::new())),
            [member, .., wire] if member.ends_with(':') && wire.ends_with("\";") => {
                let wire = wire.trim_matches(['"', ';']).to_owned();
                tables.last_mut().into_iter().for_each(|(_, members)| members.push(wire.clone()));
            }
            _ => {}
        }
        begins = false;
    }
    tables
}

fn sources() -> String {
    let models = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openai-assistants/src/generated/models");
    let files = std::fs::read_dir(models).expect("the generated models");
    files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text")).collect()
}

/// Those of a query or a form, which are never decoded, have no table; streams' events have another.
#[test]
fn every_generated_type_is_in_the_list() {
    let has = |name: &str| GENERATED.iter().any(|ty| ty.name == name);
    let source = sources();
    let unions =
        source.lines().filter_map(|line| line.strip_prefix("crate::__union!(")?.split_once(',')).map(|(name, _)| name);
    let missing: Vec<_> =
        unions.map(str::to_owned).chain(tables().into_iter().map(|(name, _)| name)).filter(|name| !has(name)).collect();
    assert_eq!(missing, ["none"; 0]);
}
