//! Search in vector stores: words in common, no meaning.

use std::collections::HashSet;

use openai_assistants::types::{VectorStoreSearchParams, VectorStoreSearchResponsesPage};
use serde_json::{Value, json};

use super::{Call, stores};
use crate::error::Failure;
use crate::http::Reply;
use crate::state::{State, make, rest};

/// A piece of a file that fits a query.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    pub(crate) file_id: String,
    pub(crate) file_name: String,
    pub(crate) score: f64,
    pub(crate) attributes: Value,
    pub(crate) text: String,
}

/// What there is of a token, roughly.
const BYTES_PER_TOKEN: usize = 4;

/// The best pieces of the files in a vector store, best first.
pub(crate) fn search(state: &mut State, store: &str, query: &str, filter: &Value, limit: usize) -> Vec<Hit> {
    if stores::refreshed(state, store).is_err() {
        return Vec::new();
    }
    let wanted = words(query);
    let State { stores, files, .. } = state;
    let mut hits = Vec::new();
    for entry in stores.get(store).into_iter().flat_map(|store| store.files.values()) {
        let (Some(stored), "completed") = (files.get(entry.file.id.as_str()), entry.file.status.as_str()) else {
            continue;
        };
        let attributes = json!(entry.file.attributes);
        if !passes(filter, &attributes) {
            continue;
        }
        let size = json!(entry.file.chunking_strategy)["static"]["max_chunk_size_tokens"].as_u64().unwrap_or(800);
        for text in chunks(&String::from_utf8_lossy(&stored.content), size as usize * BYTES_PER_TOKEN) {
            let found = words(&text);
            let common = wanted.intersection(&found).count() as f64;
            // Even what has no word in common is found, last.
            let score = 0.05 + 0.9 * common / wanted.len().max(1) as f64;
            let (file_id, file_name) = (entry.file.id.to_string(), stored.file.filename.clone());
            hits.push(Hit { file_id, file_name, score, attributes: attributes.clone(), text });
        }
    }
    hits.sort_by(|left, right| right.score.total_cmp(&left.score));
    hits.truncate(limit);
    hits
}

fn words(text: &str) -> HashSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    words.map(str::to_lowercase).collect()
}

/// Lines together, up to this size.
fn chunks(text: &str, size: usize) -> Vec<String> {
    let mut chunks: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        match chunks.last_mut() {
            Some(chunk) if chunk.len() + line.len() <= size => chunk.push_str(line),
            _ => chunks.push(line.to_owned()),
        }
    }
    chunks
}

/// Whether a file's attributes pass a filter.
fn passes(filter: &Value, attributes: &Value) -> bool {
    let kind = filter["type"].as_str().unwrap_or_default();
    if let Some(filters) = filter["filters"].as_array() {
        let mut results = filters.iter().map(|filter| passes(filter, attributes));
        return if kind == "or" { results.any(|passes| passes) } else { results.all(|passes| passes) };
    }
    let Some(key) = filter["key"].as_str() else { return true };
    let (given, wanted) = (&attributes[key], &filter["value"]);
    let order = match (given.as_f64(), wanted.as_f64()) {
        (Some(given), Some(wanted)) => given.partial_cmp(&wanted),
        _ => given.as_str().zip(wanted.as_str()).map(|(given, wanted)| given.cmp(wanted)),
    };
    let equal = order.map_or(given == wanted, |order| order.is_eq());
    let contained = wanted.as_array().is_some_and(|wanted| wanted.contains(given));
    match kind {
        "ne" => !equal,
        "gt" => order.is_some_and(|order| order.is_gt()),
        "gte" => order.is_some_and(|order| order.is_ge()),
        "lt" => order.is_some_and(|order| order.is_lt()),
        "lte" => order.is_some_and(|order| order.is_le()),
        "in" => contained,
        "nin" => !contained,
        _ => equal,
    }
}

pub(super) fn perform(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<VectorStoreSearchParams>()?;
    let state = &mut *call.state();
    let store = call.input.id(0);
    if stores::refreshed(state, store)?.status.as_str() == "expired" {
        return Err(Failure::invalid(format!("Vector store {store} has expired.")));
    }
    let queries = match &body["query"] {
        Value::Array(_) => super::resources::strings(&body["query"]),
        one => vec![one.as_str().unwrap_or_default().to_owned()],
    };
    let limit = body["max_num_results"].as_u64().unwrap_or(10) as usize;
    let threshold = body["ranking_options"]["score_threshold"].as_f64().unwrap_or(0.0);
    let hits = search(state, store, &queries.join(" "), &body["filters"], limit);
    let data: Vec<_> = hits
        .into_iter()
        .filter(|hit| hit.score >= threshold)
        .map(|hit| {
            json!({
                "file_id": hit.file_id,
                "filename": hit.file_name,
                "score": hit.score,
                "attributes": hit.attributes,
                "content": [{"type": "text", "text": hit.text}],
            })
        })
        .collect();
    let page: VectorStoreSearchResponsesPage = make(json!({
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": data,
        "has_more": false,
        "next_page": null,
    }));
    Ok(Reply::Json(rest(page)))
}
