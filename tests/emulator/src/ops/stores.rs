//! `/vector_stores`, and what files in them go through.

use std::time::{Duration, Instant};

use indexmap::IndexMap;
use openai_assistants::types::{
    VectorStore, VectorStoreCreateParams, VectorStoreDeleted, VectorStoreFile, VectorStoreUpdateParams,
};
use serde_json::{Value, json};

use super::Call;
use super::resources::{deleted, metadata, patched, strings};
use crate::error::Failure;
use crate::http::Reply;
use crate::state::{Clock, Kind, State, Store, StoreFile, make, page, rest};

/// How long a file takes to be read, before scaling.
const INGESTION: Duration = Duration::from_millis(600);
const DAY: i64 = 86_400;

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let ids: Vec<_> = state.stores.keys().cloned().collect();
    let stores = ids.iter().map(|id| refreshed(state, id)).collect::<Result<_, _>>()?;
    page(stores, &call.input).map(Reply::Json)
}

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<VectorStoreCreateParams>()?;
    let state = &mut *call.state();
    let id = make_store(state, &call.server.clock, &body)?;
    Ok(Reply::Json(rest(refreshed(state, &id)?)))
}

/// Makes a vector store and puts its first files in it.
pub(super) fn make_store(state: &mut State, clock: &Clock, body: &Value) -> Result<String, Failure> {
    let files = strings(&body["file_ids"]);
    for file in &files {
        state.file(file)?;
    }
    let id = state.ids.next(Kind::VectorStore);
    let now = clock.now();
    let store: VectorStore = make(json!({
        "id": id,
        "object": "vector_store",
        "created_at": now,
        "name": body["name"],
        "description": body["description"],
        "usage_bytes": 0,
        "file_counts": {"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 0},
        "status": "completed",
        "expires_after": body["expires_after"],
        "expires_at": body["expires_after"]["days"].as_i64().map(|days| now + days * DAY),
        "last_active_at": now,
        "metadata": metadata(body),
    }));
    state.stores.insert(id.clone(), Store { store, files: IndexMap::new(), batches: IndexMap::new() });
    for file in files {
        let entry = json!({"file_id": file, "chunking_strategy": body["chunking_strategy"]});
        put_file(state, clock, &id, &entry, None)?;
    }
    Ok(id)
}

/// Puts a file into a vector store, where it will be read.
pub(super) fn put_file(
    state: &mut State,
    clock: &Clock,
    store: &str,
    body: &Value,
    batch: Option<&str>,
) -> Result<VectorStoreFile, Failure> {
    let id = body["file_id"].as_str().unwrap_or_default();
    state.file(id)?;
    let automatic = json!({"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}});
    let chunking = &body["chunking_strategy"];
    let file: VectorStoreFile = make(json!({
        "id": id,
        "object": "vector_store.file",
        "usage_bytes": 0,
        "created_at": clock.now(),
        "vector_store_id": store,
        "status": "in_progress",
        "last_error": null,
        "chunking_strategy": if chunking["type"] == "static" { chunking.clone() } else { automatic },
        "attributes": if body["attributes"].is_object() { body["attributes"].clone() } else { json!({}) },
    }));
    let ready = Instant::now() + clock.scaled(INGESTION);
    let entry = StoreFile { file: file.clone(), ready, batch: batch.map(str::to_owned) };
    state.store(store)?.files.insert(id.to_owned(), entry);
    Ok(file)
}

/// Lets the files of a vector store make progress, and counts them.
pub(super) fn refreshed(state: &mut State, id: &str) -> Result<VectorStore, Failure> {
    let State { stores, files, .. } = state;
    let entry = stores.get_mut(id).ok_or_else(|| Failure::not_found("vector store", id))?;
    let now = Instant::now();
    for (file_id, entry) in &mut entry.files {
        if entry.file.status.as_str() != "in_progress" || entry.ready > now {
            continue;
        }
        let content = files.get(file_id).map(|stored| stored.content.as_ref()).unwrap_or_default();
        let problem = match std::str::from_utf8(content) {
            Ok("") => Some(("invalid_file", "The file is empty.")),
            Err(_) if !content.starts_with(b"%PDF") => Some(("unsupported_file", "The file type is not supported.")),
            _ => None,
        };
        entry.file.status = make(if problem.is_some() { "failed" } else { "completed" }.into());
        entry.file.last_error = make(json!(problem.map(|(code, message)| json!({"code": code, "message": message}))));
        entry.file.usage_bytes = Some(i64::try_from(content.len()).unwrap_or(i64::MAX));
    }
    let counts = counts(entry.files.values());
    entry.store.usage_bytes = entry.files.values().filter_map(|entry| entry.file.usage_bytes).sum();
    if entry.store.status.as_str() != "expired" {
        entry.store.status = make(if counts["in_progress"] == 0 { "completed" } else { "in_progress" }.into());
    }
    entry.store.file_counts = make(counts);
    Ok(entry.store.clone())
}

/// How many files are in which state.
pub(super) fn counts<'a>(files: impl Iterator<Item = &'a StoreFile>) -> Value {
    let mut counts = json!({"in_progress": 0, "completed": 0, "failed": 0, "cancelled": 0, "total": 0});
    for entry in files {
        for name in [entry.file.status.as_str(), "total"] {
            counts[name] = (counts[name].as_i64().unwrap_or_default() + 1).into();
        }
    }
    counts
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    Ok(Reply::Json(rest(refreshed(&mut call.state(), call.input.id(0))?)))
}

pub(super) fn update(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<VectorStoreUpdateParams>()?;
    let state = &mut *call.state();
    let id = call.input.id(0);
    let entry = state.store(id)?;
    entry.store = patched(&entry.store, &body);
    if body.get("expires_after").is_some() {
        let days = body["expires_after"]["days"].as_i64();
        entry.store.expires_at = days.map(|days| call.now() + days * DAY);
    }
    Ok(Reply::Json(rest(refreshed(state, id)?)))
}

pub(super) fn delete(call: &Call) -> Result<Reply, Failure> {
    let id = call.input.id(0);
    call.state().stores.shift_remove(id).ok_or_else(|| Failure::not_found("vector store", id))?;
    Ok(Reply::Json(rest(make::<VectorStoreDeleted>(deleted(id, "vector_store.deleted")))))
}
