//! Required actions of a run.

#[cfg(feature = "foundry")]
use super::approval::ApprovalRequest;
#[cfg(feature = "foundry")]
use crate::types::RequiredActionToolCall;
use crate::types::{RequiredActionFunctionToolCall, Run};

/// The calls that a run requires outputs of, and those that require a decision.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::runs) struct Required {
    pub(super) calls: Vec<RequiredActionFunctionToolCall>,
    #[cfg(feature = "foundry")]
    pub(super) approvals: Vec<RequiredActionToolCall>,
}

impl Required {
    pub(in crate::runs) fn of(run: &Run) -> Self {
        if !run.requires_action() {
            return Self::default();
        }
        Self {
            calls: run.required_tool_calls().to_vec(),
            #[cfg(feature = "foundry")]
            approvals: run.required_approvals().to_vec(),
        }
    }

    pub(in crate::runs) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The calls that need an approval and that the service makes.
    #[cfg(feature = "foundry")]
    pub(in crate::runs) fn approval_requests(&self) -> impl Iterator<Item = ApprovalRequest> + '_ {
        self.approvals.iter().filter_map(ApprovalRequest::of)
    }
}
