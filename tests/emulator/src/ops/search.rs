//! Search in vector stores: words in common, no meaning.

use std::collections::HashSet;

use bytes::Bytes;
use openai_assistants::types::{VectorStoreSearchParams, VectorStoreSearchResponsesPage};
use serde_json::{Value, json};

use super::{Call, stores};
use crate::error::Failure;
use crate::http::Reply;
use crate::limits::INDEXED;
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

/// What a search reads: collected while the state is locked, and searched after that.
pub(crate) struct Shelf(Vec<Document>);

struct Document {
    file_id: String,
    file_name: String,
    attributes: Value,
    /// The size of pieces, in bytes.
    size: usize,
    content: Bytes,
}

/// The files of vector stores that pass a filter; copies nothing of their contents.
pub(crate) fn shelf<'a>(state: &mut State, stores: impl Iterator<Item = &'a str>, filter: &Value) -> Shelf {
    let (most, mut left) = INDEXED;
    let mut documents = Vec::new();
    for store in stores {
        if stores::refresh(state, store).is_err() {
            continue;
        }
        for entry in state.stores.get(store).into_iter().flat_map(|store| store.files.values()) {
            let (Some(stored), "completed") = (state.files.get(entry.file.id.as_str()), entry.file.status.as_str())
            else {
                continue;
            };
            let attributes = json!(entry.file.attributes);
            if !passes(filter, &attributes) {
                continue;
            }
            let size = json!(entry.file.chunking_strategy)["static"]["max_chunk_size_tokens"].as_u64().unwrap_or(800);
            let content = stored.content.slice(..stored.content.len().min(most).min(left));
            left -= content.len();
            documents.push(Document {
                file_id: entry.file.id.to_string(),
                file_name: stored.file.filename.clone(),
                attributes,
                size: (size as usize).saturating_mul(BYTES_PER_TOKEN).max(1),
                content,
            });
        }
    }
    Shelf(documents)
}

impl Shelf {
    /// The best pieces, best first.
    pub(crate) fn search(self, query: &str, limit: usize) -> Vec<Hit> {
        let wanted = words(query);
        let mut hits = Vec::new();
        for document in self.0 {
            let Document { file_id, file_name, attributes, size, content } = document;
            for text in chunks(&String::from_utf8_lossy(&content), size) {
                let found = words(&text);
                let common = wanted.intersection(&found).count() as f64;
                // Even what has no word in common is found, last.
                let score = 0.05 + 0.9 * common / wanted.len().max(1) as f64;
                let (file_id, file_name, attributes) = (file_id.clone(), file_name.clone(), attributes.clone());
                hits.push(Hit { file_id, file_name, score, attributes, text });
            }
            hits.sort_by(|left: &Hit, right| right.score.total_cmp(&left.score));
            hits.truncate(limit);
        }
        hits
    }
}

fn words(text: &str) -> HashSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    words.map(str::to_lowercase).collect()
}

/// Lines together, up to this size; longer lines are cut.
fn chunks(text: &str, size: usize) -> Vec<String> {
    let mut chunks: Vec<String> = Vec::new();
    for mut line in text.split_inclusive('\n') {
        match chunks.last_mut() {
            Some(chunk) if chunk.len() + line.len() <= size => chunk.push_str(line),
            _ => {
                while line.len() > size {
                    let end = (1..=size).rev().find(|end| line.is_char_boundary(*end));
                    // A character may be longer than the size.
                    let end = end.or_else(|| line.char_indices().nth(1).map(|(end, _)| end)).unwrap_or(line.len());
                    chunks.push(line[..end].to_owned());
                    line = &line[end..];
                }
                if !line.is_empty() {
                    chunks.push(line.to_owned());
                }
            }
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
    let store = call.input.id(0);
    if stores::refreshed(&mut call.state(), store)?.status.as_str() == "expired" {
        return Err(Failure::invalid(format!("Vector store {store} has expired.")));
    }
    let queries = match &body["query"] {
        Value::Array(_) => super::resources::strings(&body["query"]),
        one => vec![one.as_str().unwrap_or_default().to_owned()],
    };
    let limit = body["max_num_results"].as_u64().unwrap_or(10) as usize;
    let threshold = body["ranking_options"]["score_threshold"].as_f64().unwrap_or(0.0);
    let shelf = shelf(&mut call.state(), std::iter::once(store), &body["filters"]);
    let hits = shelf.search(&queries.join(" "), limit);
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

#[cfg(test)]
mod tests {
    #[test]
    fn pieces_are_no_larger_than_they_may_be() {
        for (text, size, pieces) in [
            ("a\nb\nc\n", 4, &["a\nb\n", "c\n"][..]),
            ("abcdef\ng", 4, &["abcd", "ef\ng"]),
            ("éé", 1, &["é", "é"]),
            ("", 4, &[]),
        ] {
            assert_eq!(super::chunks(text, size), pieces, "{text:?}");
        }
    }
}
