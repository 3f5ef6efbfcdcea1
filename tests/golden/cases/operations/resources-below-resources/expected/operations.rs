// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&LIST_STEPS];

/// `GET /threads/{thread_id}/runs/{run_id}/steps`
pub static LIST_STEPS: Operation = Operation {
    id: "listSteps",
    method: Method::GET,
    path: "/threads/{thread_id}/runs/{run_id}/steps",
    beta: Some("things=v2"),
};
