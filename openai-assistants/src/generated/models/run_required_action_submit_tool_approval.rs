// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunObject/properties/required_action/properties/submit_tool_approval`.

use crate::types::RequiredActionToolCall;
use crate::Extra;

/// The calls to approve or to refuse.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunRequiredActionSubmitToolApproval {
    /// The calls. All need a decision before the run resumes.
    pub tool_calls: Vec<RequiredActionToolCall>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunRequiredActionSubmitToolApproval, has_required: true {
        tool_calls: 0 required "tool_calls";
    }
}
