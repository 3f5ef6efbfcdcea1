//! `/vector_stores/{vector_store_id}/files`.

use openai_assistants::types::{
    VectorStoreFile, VectorStoreFileContentResponse, VectorStoreFileCreateParams, VectorStoreFileDeleted,
    VectorStoreFileUpdateParams,
};
use serde_json::{Value, json};

use super::resources::deleted;
use super::{Call, stores};
use crate::error::Failure;
use crate::http::Reply;
use crate::limits::INDEXED;
use crate::memory::Stored;
use crate::state::{State, StoreFile, make, page, rest};

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    listed(call, |_| true)
}

/// The files that fit, by the query's `filter` too.
pub(super) fn listed(call: &Call, fits: impl Fn(&StoreFile) -> bool) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let store = call.input.id(0);
    stores::refreshed(state, store)?;
    let filter = call.input.query("filter");
    let files = state.store(store)?.files.values().filter(|entry| fits(entry)).map(|entry| &*entry.file);
    let files = files.filter(|file| filter.is_none_or(|filter| file.status.as_str() == filter));
    page(files.collect(), &call.input, Clone::clone).map(Reply::Json)
}

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<VectorStoreFileCreateParams>()?;
    let state = &mut *call.state();
    let store = call.input.id(0);
    state.store(store)?;
    let file = stores::put_file(state, &call.server.clock, store, &body, None)?;
    Ok(Reply::Json(rest(file)))
}

fn find<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Stored<VectorStoreFile>, Failure> {
    let (store, id) = (call.input.id(0), call.input.id(1));
    stores::refreshed(state, store)?;
    let entry = state.store(store)?.files.get_mut(id);
    entry.map(|entry| &mut entry.file).ok_or_else(|| Failure::not_found(&format!("file in vector store '{store}'"), id))
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let file = find(state, call)?;
    let value = rest(&**file);
    Ok(pending(value, call))
}

/// Says when to ask again about what is under way.
pub(super) fn pending(value: Value, call: &Call) -> Reply {
    let pause = call.server.clock.scaled(std::time::Duration::from_millis(500)).as_millis();
    match value["status"].as_str() {
        Some("in_progress" | "queued" | "cancelling") => {
            Reply::Pending(value, u64::try_from(pause.max(1)).unwrap_or(1))
        }
        _ => Reply::Json(value),
    }
}

pub(super) fn update(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<VectorStoreFileUpdateParams>()?;
    let state = &mut *call.state();
    let file = find(state, call)?;
    let attributes = if body["attributes"].is_object() { body["attributes"].clone() } else { json!({}) };
    file.attributes = Some(make(attributes));
    file.settle()?;
    Ok(Reply::Json(rest(&**file)))
}

pub(super) fn delete(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let id = find(state, call)?.id.to_string();
    state.store(call.input.id(0))?.files.shift_remove(&id);
    Ok(Reply::Json(rest(make::<VectorStoreFileDeleted>(deleted(&id, "vector_store.file.deleted")))))
}

pub(super) fn content(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let id = find(state, call)?.id.to_string();
    let content = &state.file(&id)?.content;
    let text = String::from_utf8_lossy(&content[..content.len().min(INDEXED.0)]).into_owned();
    let page: VectorStoreFileContentResponse = make(json!({
        "object": "vector_store.file_content.page",
        "data": [{"type": "text", "text": text}],
        "has_more": false,
        "next_page": null,
    }));
    Ok(Reply::Json(rest(page)))
}
