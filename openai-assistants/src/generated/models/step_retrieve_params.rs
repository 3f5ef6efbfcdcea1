// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/get`.

use crate::convert::IntoList;
use crate::types::RunStepInclude;

/// Query parameters: retrieve a run step.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StepRetrieveParams {
    /// Parts of run steps to return that are otherwise left out. The one known value adds the text of
    /// file search hits.
    pub include: Option<Vec<RunStepInclude>>,
}

impl StepRetrieveParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `include`. Parts of run steps to return that are otherwise left out.
    pub fn include<As>(mut self, include: impl IntoList<RunStepInclude, As>) -> Self {
        self.include = include.into_list();
        self
    }
}

impl crate::__generated::Sealed for StepRetrieveParams {}

impl crate::Params for StepRetrieveParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.include {
            for item in value {
                parts.query.push(("include[]".into(), item.to_string()));
            }
        }
        Ok(parts)
    }
}
