// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&LIST_STEPS];

/// `GET /threads/{thread_id}/runs/{run_id}/steps`
pub static LIST_STEPS: Operation = Operation {
    id: "listSteps",
    method: Method::GET,
    path: "/threads/{thread_id}/runs/{run_id}/steps",
    beta: Some("things=v2"),
};
