//! `/vector_stores/{vector_store_id}/file_batches`.

use openai_assistants::types::{VectorStoreFileBatch, VectorStoreFileBatchCreateParams};
use serde_json::{Value, json};

use super::{Call, store_files, stores};
use crate::error::Failure;
use crate::http::Reply;
use crate::state::{Kind, State, make, rest};

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<VectorStoreFileBatchCreateParams>()?;
    let state = &mut *call.state();
    let store = call.input.id(0);
    state.store(store)?;
    let (chunking, attributes) = (&body["chunking_strategy"], &body["attributes"]);
    let common =
        |name: &str, file: &Value| json!({(name): file, "chunking_strategy": chunking, "attributes": attributes});
    let all = |name: &str, list: &str| -> Vec<Value> {
        body[list].as_array().into_iter().flatten().map(|file| common(name, file)).collect()
    };
    let mut files = all("file_id", "file_ids");
    files.extend(all("data_source", "data_sources"));
    files.extend(body["files"].as_array().into_iter().flatten().cloned());
    for file in files.iter().filter(|file| file["data_source"].is_null()) {
        state.file(file["file_id"].as_str().unwrap_or_default())?;
    }
    let id = state.ids.next(Kind::Batch);
    for file in &files {
        stores::put_file(state, &call.server.clock, store, file, Some(&id))?;
    }
    let batch: VectorStoreFileBatch = make(json!({
        "id": id,
        "object": "vector_store.file_batch",
        "created_at": call.now(),
        "status": "in_progress",
        "vector_store_id": store,
        "file_counts": {"in_progress": files.len(), "completed": 0, "failed": 0, "cancelled": 0, "total": files.len()},
    }));
    let stored = state.memory.store(batch.clone())?;
    state.store(store)?.batches.insert(id, stored);
    Ok(Reply::Json(rest(batch)))
}

/// The batch, with its files counted.
fn refreshed(state: &mut State, call: &Call) -> Result<VectorStoreFileBatch, Failure> {
    let (store, id) = (call.input.id(0), call.input.id(1));
    stores::refreshed(state, store)?;
    let entry = state.store(store)?;
    let batch = entry.batches.get_mut(id).ok_or_else(|| Failure::not_found("file batch", id))?;
    let counts = stores::counts(entry.files.values().filter(|file| file.batch.as_deref() == Some(id)));
    if batch.status.as_str() == "in_progress" && counts.in_progress == 0 {
        let all_failed = counts.failed == counts.total && counts.total != 0;
        batch.status = make(if all_failed { "failed" } else { "completed" }.into());
    }
    batch.file_counts = make(json!(counts));
    Ok((**batch).clone())
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    let batch = refreshed(&mut call.state(), call)?;
    Ok(store_files::pending(rest(batch), call))
}

pub(super) fn cancel(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let batch = refreshed(state, call)?;
    if batch.status.as_str() != "in_progress" {
        let message = format!("Cannot cancel file batch with status '{}'.", batch.status);
        return Err(Failure::invalid(message));
    }
    let (store, id) = (call.input.id(0), call.input.id(1));
    let entry = state.store(store)?;
    for file in entry.files.values_mut().filter(|file| file.batch.as_deref() == Some(id)) {
        if file.file.status.as_str() == "in_progress" {
            file.file.status = make("cancelled".into());
        }
    }
    if let Some(batch) = entry.batches.get_mut(id) {
        batch.status = make("cancelled".into());
    }
    Ok(Reply::Json(rest(refreshed(state, call)?)))
}

pub(super) fn files(call: &Call) -> Result<Reply, Failure> {
    refreshed(&mut call.state(), call)?;
    let id = call.input.id(1);
    store_files::listed(call, |entry| entry.batch.as_deref() == Some(id))
}
