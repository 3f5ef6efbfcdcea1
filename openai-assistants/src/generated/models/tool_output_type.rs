// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/SubmitToolOutputsRunRequest/properties/tool_outputs/items/properties/type`.

/// Kind of an output:
///
/// - `function_call_output`: text, the default
/// - `computer_call_output`: a screenshot
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolOutputType {
    /// `function_call_output`: text, the default.
    FunctionCallOutput,
    /// `computer_call_output`: a screenshot.
    ComputerCallOutput,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ToolOutputType {
        FunctionCallOutput = "function_call_output";
        ComputerCallOutput = "computer_call_output";
        _ = Unknown;
    }
}
