use crate::types::{AssistantTool, CodeInterpreterTool, FileSearchTool, FunctionDefinition, FunctionTool};

impl AssistantTool {
    /// The tool that runs code.
    pub fn code_interpreter() -> Self {
        CodeInterpreterTool::new().into()
    }

    /// The tool that searches files in vector stores.
    pub fn file_search() -> Self {
        FileSearchTool::new().into()
    }

    /// A function that the caller carries out.
    ///
    /// ```
    /// use openai_assistants::types::{AssistantTool, FunctionDefinition};
    ///
    /// let tool = AssistantTool::function(
    ///     FunctionDefinition::new("get_time").description("Tells the time"),
    /// );
    /// assert_eq!(tool.function_name(), Some("get_time"));
    /// ```
    pub fn function(definition: impl Into<FunctionDefinition>) -> Self {
        FunctionTool::new(definition).into()
    }

    /// The name of the function, if the tool is one.
    pub fn function_name(&self) -> Option<&str> {
        match self {
            Self::Function(tool) => Some(&tool.function.name),
            _ => None,
        }
    }
}

impl From<FunctionDefinition> for FunctionTool {
    fn from(definition: FunctionDefinition) -> Self {
        Self::new(definition)
    }
}

impl From<FunctionDefinition> for AssistantTool {
    fn from(definition: FunctionDefinition) -> Self {
        Self::function(definition)
    }
}
