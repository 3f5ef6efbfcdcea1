//! `/vector_stores`, and what files in them go through.

use std::time::{Duration, Instant};

use indexmap::IndexMap;
use openai_assistants::types::{
    VectorStore, VectorStoreCreateParams, VectorStoreDeleted, VectorStoreFile, VectorStoreUpdateParams,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::resources::{deleted, metadata, patched, strings};
use super::{Call, files};
use crate::error::Failure;
use crate::http::Reply;
use crate::limits::FILE_NAME;
use crate::state::{Clock, Kind, State, Store, StoreFile, make, page, rest};

/// How long a file takes to be read, before scaling.
const INGESTION: Duration = Duration::from_millis(600);
const DAY: i64 = 86_400;

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let ids: Vec<_> = state.stores.keys().cloned().collect();
    for id in &ids {
        refresh(state, id)?;
    }
    let stores = state.stores.values().map(|entry| &*entry.store);
    page(stores.collect(), &call.input, Clone::clone).map(Reply::Json)
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
    let store = state.memory.store(store)?;
    state.stores.insert(id.clone(), Store { store, files: IndexMap::new(), batches: IndexMap::new() });
    for file in files {
        let entry = json!({"file_id": file, "chunking_strategy": body["chunking_strategy"]});
        put_file(state, clock, &id, &entry, None)?;
    }
    for source in body["configuration"]["data_sources"].as_array().into_iter().flatten() {
        let entry = json!({"data_source": source, "chunking_strategy": body["chunking_strategy"]});
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
    let id = match body["data_source"]["uri"].as_str() {
        Some(uri) => from_azure(state, clock, uri)?,
        None => body["file_id"].as_str().unwrap_or_default().to_owned(),
    };
    state.file(&id)?;
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
    let stored = state.memory.store(file.clone())?;
    let entry = StoreFile { file: stored, ready, batch: batch.map(str::to_owned) };
    let files = &mut state.store(store)?.files;
    // One that was there before is replaced by one at the end, as it would be after a restart.
    files.shift_remove(&id);
    files.insert(id, entry);
    Ok(file)
}

/// A file that stands for data in Azure, which the emulator cannot read: it contains their URI.
fn from_azure(state: &mut State, clock: &Clock, uri: &str) -> Result<String, Failure> {
    let name = uri.rsplit('/').find(|segment| !segment.is_empty()).unwrap_or("file");
    let name: String = name.chars().take(FILE_NAME / 4).collect();
    Ok(files::add(state, clock, &name, "assistants", "text/plain", uri.to_owned().into())?)
}

/// A copy of a vector store as it is now.
pub(super) fn refreshed(state: &mut State, id: &str) -> Result<VectorStore, Failure> {
    refresh(state, id)?;
    Ok((*state.store(id)?.store).clone())
}

/// Lets the files of a vector store make progress, and counts them.
pub(super) fn refresh(state: &mut State, id: &str) -> Result<(), Failure> {
    let State { stores, files, .. } = state;
    let entry = stores.get_mut(id).ok_or_else(|| Failure::not_found("vector store", id))?;
    let now = Instant::now();
    for (file_id, entry) in &mut entry.files {
        if entry.file.status.as_str() != "in_progress" || entry.ready > now {
            continue;
        }
        let (problem, bytes) = files.get(file_id).map_or((None, 0), |stored| (stored.problem, stored.content.len()));
        entry.file.status = make(if problem.is_some() { "failed" } else { "completed" }.into());
        entry.file.last_error = make(json!(problem.map(|(code, message)| json!({"code": code, "message": message}))));
        entry.file.usage_bytes = Some(i64::try_from(bytes).unwrap_or(i64::MAX));
    }
    let counts = counts(entry.files.values());
    entry.store.usage_bytes = entry.files.values().filter_map(|entry| entry.file.usage_bytes).sum();
    if entry.store.status.as_str() != "expired" {
        entry.store.status = make(if counts.in_progress == 0 { "completed" } else { "in_progress" }.into());
    }
    entry.store.file_counts = make(json!(counts));
    Ok(())
}

/// How many files are in which state.
#[derive(Default, Serialize)]
pub(super) struct Counts {
    pub(super) in_progress: usize,
    pub(super) completed: usize,
    pub(super) failed: usize,
    pub(super) cancelled: usize,
    pub(super) total: usize,
}

/// Counts files.
pub(super) fn counts<'a>(files: impl Iterator<Item = &'a StoreFile>) -> Counts {
    let mut counts = Counts::default();
    for entry in files {
        counts.total += 1;
        match entry.file.status.as_str() {
            "in_progress" => counts.in_progress += 1,
            "completed" => counts.completed += 1,
            "failed" => counts.failed += 1,
            _ => counts.cancelled += 1,
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
    *entry.store = patched(&*entry.store, &body);
    entry.store.settle()?;
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
