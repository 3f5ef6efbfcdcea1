// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1threads~1{thread_id}~1runs/post/parameters/1/schema/items`.

/// A part of a run step that is returned only on request: the text of each file search hit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunStepInclude {
    /// `step_details.tool_calls[*].file_search.results[*].content`
    StepDetailsToolCallsFileSearchResultsContent,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    RunStepInclude {
        StepDetailsToolCallsFileSearchResultsContent = "step_details.tool_calls[*].file_search.results[*].content";
        _ = Unknown;
    }
}
