//! Every type that is decoded.

use openai_assistants::__generated::json::View;
use openai_assistants::{Extra, Json, JsonObject};
use serde_json::Value;

/// A type, for what is done with each of them.
pub struct Type {
    pub name: &'static str,
    /// Decodes as responses are, and says what went wrong.
    pub from_json: fn(&[u8]) -> Option<String>,
    /// Decodes as responses are, and encodes what it has got; or says what went wrong.
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
    Annotation AnnotationDelta Assistant AssistantCreateParams AssistantCreateParamsToolResources
    AssistantCreateParamsToolResourcesCodeInterpreter AssistantCreateParamsToolResourcesFileSearch
    AssistantCreateParamsToolResourcesFileSearchVectorStore AssistantDeleted AssistantResponseFormatOption
    AssistantTool AssistantToolChoice AssistantToolChoiceFunction AssistantToolChoiceOption AssistantToolChoiceType
    AssistantToolResources AssistantToolResourcesCodeInterpreter AssistantToolResourcesFileSearch
    AssistantUpdateParams AssistantUpdateParamsToolResources AssistantUpdateParamsToolResourcesCodeInterpreter
    AssistantUpdateParamsToolResourcesFileSearch AssistantsPage AutoFileChunkingStrategyParam ChatModel
    CodeInterpreterLogs CodeInterpreterOutput CodeInterpreterOutputDelta CodeInterpreterOutputImage
    CodeInterpreterOutputImageImage CodeInterpreterTool CodeInterpreterToolCall CodeInterpreterToolCallCodeInterpreter
    CodeInterpreterToolCallCodeInterpreterImage CodeInterpreterToolCallCodeInterpreterImageImage
    CodeInterpreterToolCallCodeInterpreterLogs CodeInterpreterToolCallDelta
    CodeInterpreterToolCallDeltaCodeInterpreter ComparisonFilter ComparisonFilterType ComparisonFilterValue
    ComparisonFilterValueItem CompoundFilter CompoundFilterType ErrorObject ErrorResponse ErrorResponseDetail
    FileChunkingStrategy FileChunkingStrategyParam FileCitationAnnotation FileCitationAnnotationFileCitation
    FileCitationDeltaAnnotation FileCitationDeltaAnnotationFileCitation FileDeleted FileExpirationAfter FileObject
    FileObjectStatus FilePathAnnotation FilePathAnnotationFilePath FilePathDeltaAnnotation
    FilePathDeltaAnnotationFilePath FilePurpose FileSearchRanker FileSearchTool FileSearchToolCall
    FileSearchToolCallDelta FileSearchToolCallFileSearch FileSearchToolCallFileSearchRankingOptions
    FileSearchToolCallFileSearchResult FileSearchToolCallFileSearchResultContent FileSearchToolFileSearch
    FileSearchToolFileSearchRankingOptions FileSearchToolFileSearchRankingOptionsHybridSearch FilesPage
    FunctionDefinition FunctionParameters FunctionTool FunctionToolCall FunctionToolCallDelta
    FunctionToolCallDeltaFunction FunctionToolCallFunction ImageDetail ImageFile ImageFileContentBlock ImageFileDelta
    ImageFileDeltaBlock ImageUrl ImageUrlContentBlock ImageUrlDelta ImageUrlDeltaBlock Message MessageAttachment
    MessageAttachmentFileSearchTool MessageAttachmentTool MessageContent MessageContentDelta MessageContentPartParam
    MessageCreateParams MessageCreateParamsContent MessageCreationStepDetails
    MessageCreationStepDetailsMessageCreation MessageDeleted MessageDelta MessageDeltaEvent MessageIncompleteDetails
    MessageIncompleteDetailsReason MessageRole MessageStatus MessageUpdateParams MessagesPage Metadata Order
    OtherFileChunkingStrategyObject ReasoningEffort RefusalContentBlock RefusalDeltaBlock
    RequiredActionFunctionToolCall RequiredActionFunctionToolCallFunction ResponseFormatJsonObject
    ResponseFormatJsonSchema ResponseFormatJsonSchemaJsonSchema ResponseFormatJsonSchemaSchema ResponseFormatText Run
    RunCreateParams RunIncompleteDetails RunIncompleteDetailsReason RunLastError RunLastErrorCode RunRequiredAction
    RunRequiredActionSubmitToolOutputs RunStatus RunStep RunStepDelta RunStepDeltaEvent RunStepDeltaMessageDelta
    RunStepDeltaMessageDeltaMessageCreation RunStepInclude RunStepLastError RunStepLastErrorCode RunStepStatus
    RunStepType RunStepUsage RunStepUsageCompletionTokensDetails RunStepUsagePromptTokenDetails RunStepsPage
    RunSubmitToolOutputsParams RunSubmitToolOutputsParamsToolOutput RunToolResources RunToolResourcesCodeInterpreter
    RunToolResourcesFileSearch RunUpdateParams RunUsage RunUsageCompletionTokensDetails RunUsagePromptTokenDetails
    RunsPage StaticFileChunkingStrategy StaticFileChunkingStrategyObject StaticFileChunkingStrategyObjectParam
    StepDetails StepDetailsDelta Text TextContentBlock TextContentBlockParam TextDelta TextDeltaBlock Thread
    ThreadCreateAndRunParams ThreadCreateAndRunParamsToolResources
    ThreadCreateAndRunParamsToolResourcesCodeInterpreter ThreadCreateAndRunParamsToolResourcesFileSearch
    ThreadCreateParams ThreadCreateParamsToolResources ThreadCreateParamsToolResourcesCodeInterpreter
    ThreadCreateParamsToolResourcesFileSearch ThreadCreateParamsToolResourcesFileSearchVectorStore ThreadDeleted
    ThreadToolResources ThreadToolResourcesCodeInterpreter ThreadToolResourcesFileSearch ThreadUpdateParams
    ThreadUpdateParamsToolResources ThreadUpdateParamsToolResourcesCodeInterpreter
    ThreadUpdateParamsToolResourcesFileSearch ToolCall ToolCallDelta ToolCallDeltaObject ToolCallsStepDetails
    TruncationObject TruncationObjectType VectorStore VectorStoreCreateParams VectorStoreDeleted
    VectorStoreExpirationAfter VectorStoreFile VectorStoreFileAttributeValue VectorStoreFileAttributes
    VectorStoreFileBatch VectorStoreFileBatchCreateParams VectorStoreFileBatchFileCounts VectorStoreFileBatchStatus
    VectorStoreFileContent VectorStoreFileContentResponse VectorStoreFileCounts VectorStoreFileCreateParams
    VectorStoreFileDeleted VectorStoreFileFilter VectorStoreFileLastError VectorStoreFileLastErrorCode
    VectorStoreFileStatus VectorStoreFileUpdateParams VectorStoreFilesPage VectorStoreSearchFilter
    VectorStoreSearchParams VectorStoreSearchParamsQuery VectorStoreSearchParamsRankingOptions
    VectorStoreSearchParamsRankingOptionsRanker VectorStoreSearchResponse VectorStoreSearchResponseContent
    VectorStoreSearchResponsesPage VectorStoreStatus VectorStoreUpdateParams VectorStoresPage AssistantId FileId
    MessageId RunId StepId ThreadId ToolCallId VectorStoreFileBatchId VectorStoreId
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
            [name, "{"] if begins => tables.push(((*name).to_owned(), Vec::new())),
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
