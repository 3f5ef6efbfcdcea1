use crate::types::{
    AutoFileChunkingStrategyParam, CodeInterpreterResources, FileChunkingStrategyParam, FileId, FileSearchResources,
    StaticFileChunkingStrategy, StaticFileChunkingStrategyObjectParam, VectorStoreId,
};

/// Files by their ids.
///
/// ```
/// use openai_assistants::types::{
///     AssistantCreateParams, ToolResources, VectorStoreId,
/// };
///
/// let store = VectorStoreId::from("vs_1");
/// let resources =
///     ToolResources::new().code_interpreter(["file_1", "file_2"]).file_search(&store);
/// let params = AssistantCreateParams::new("gpt-4o").tool_resources(resources);
/// # let _ = params;
/// ```
impl CodeInterpreterResources {
    fn of(file_ids: Vec<FileId>) -> Self {
        Self::new().file_ids(file_ids)
    }
}

crate::__from_list!(CodeInterpreterResources, CodeInterpreterResources::of, FileId);

impl FileSearchResources {
    fn of(vector_store_ids: Vec<VectorStoreId>) -> Self {
        Self::new().vector_store_ids(vector_store_ids)
    }
}

crate::__from_list!(FileSearchResources, FileSearchResources::of, VectorStoreId);

/// The one vector store that is searched.
impl From<VectorStoreId> for FileSearchResources {
    fn from(id: VectorStoreId) -> Self {
        Self::of(vec![id])
    }
}

/// The one vector store that is searched.
impl From<&VectorStoreId> for FileSearchResources {
    fn from(id: &VectorStoreId) -> Self {
        Self::of(vec![id.clone()])
    }
}

impl FileChunkingStrategyParam {
    /// Chunking as the server sees fit.
    pub fn auto() -> Self {
        AutoFileChunkingStrategyParam::new().into()
    }
}

/// Chunks of a size and overlap of your choice.
///
/// ```
/// use openai_assistants::types::{
///     StaticFileChunkingStrategy, VectorStoreFileCreateParams,
/// };
///
/// let chunks = StaticFileChunkingStrategy::new()
///     .max_chunk_size_tokens(800)
///     .chunk_overlap_tokens(400);
/// let params = VectorStoreFileCreateParams::new("file_1").chunking_strategy(chunks);
/// # let _ = params;
/// ```
impl From<StaticFileChunkingStrategy> for FileChunkingStrategyParam {
    fn from(chunks: StaticFileChunkingStrategy) -> Self {
        StaticFileChunkingStrategyObjectParam::new(chunks).into()
    }
}
