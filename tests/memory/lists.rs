//! What a list takes while it is decoded, beside structs that have only the fields of this list.

use std::collections::BTreeMap;

use allocation_counter::measure;
use openai_assistants::types::Run;
use openai_assistants::{Json, Page};
use serde::Deserialize;

const RUNS: usize = 100;

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct ExactPage {
    object: String,
    data: Vec<ExactRun>,
    first_id: String,
    last_id: String,
    has_more: bool,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct ExactRun {
    id: String,
    object: String,
    created_at: i64,
    thread_id: String,
    assistant_id: String,
    status: String,
    required_action: Option<RequiredAction>,
    last_error: Option<BTreeMap<String, String>>,
    expires_at: Option<i64>,
    started_at: Option<i64>,
    cancelled_at: Option<i64>,
    failed_at: Option<i64>,
    completed_at: Option<i64>,
    incomplete_details: Option<BTreeMap<String, String>>,
    model: String,
    instructions: Option<String>,
    tools: Vec<Tagged>,
    metadata: Option<BTreeMap<String, String>>,
    usage: Option<Usage>,
    temperature: Option<f64>,
    top_p: Option<f64>,
    max_prompt_tokens: Option<i64>,
    max_completion_tokens: Option<i64>,
    truncation_strategy: Option<Truncation>,
    tool_choice: Option<String>,
    parallel_tool_calls: bool,
    response_format: Option<String>,
    tool_resources: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct Tagged {
    r#type: String,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct RequiredAction {
    r#type: String,
    submit_tool_outputs: Calls,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct Calls {
    tool_calls: Vec<Call>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct Call {
    id: String,
    r#type: String,
    function: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct Usage {
    prompt_tokens: i64,
    completion_tokens: i64,
    total_tokens: i64,
    prompt_token_details: Option<BTreeMap<String, i64>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "it is about their size")]
struct Truncation {
    r#type: String,
    last_messages: Option<i64>,
}

#[test]
fn a_list_of_runs_takes_little_more_than_exact_structs() {
    let runs = vec![include_str!("bodies/run.json"); RUNS].join(",");
    let page =
        format!(r#"{{"object":"list","data":[{runs}],"first_id":"run_q7","last_id":"run_q7","has_more":false}}"#);
    let ours = measure(|| assert_eq!(Page::<Run>::from_json(page.as_bytes()).expect("a page").data.len(), RUNS));
    let exact = measure(|| assert_eq!(serde_json::from_str::<ExactPage>(&page).expect("a page").data.len(), RUNS));
    println!("{} bytes at most; exact structs {}", ours.bytes_max, exact.bytes_max);
    assert!(2 * ours.bytes_max <= 3 * exact.bytes_max, "{} and {} bytes", ours.bytes_max, exact.bytes_max);
}
