//! Large batches as several requests.

use serde_json::Value;

use crate::generated::operations::CREATE_VECTOR_STORE_FILE_BATCH;
use crate::http::{Payload, PreparedRequest};
use crate::json::{JsonObject, from_bytes};
use crate::types::{VectorStoreFileBatch, VectorStoreFileBatchId, VectorStoreFileBatchStatus};

/// How many files every server takes in one batch; some take more.
const MAX_BATCH: usize = 500;

/// The members of a batch that list its files.
const LISTS: [&str; 2] = ["file_ids", "files"];

/// Where the IDs of several batches are kept in the one that represents them.
const BATCH_IDS: &str = "batch_ids";

/// The request, or several if it creates a batch with too many files.
pub(super) fn split(prepared: PreparedRequest) -> Vec<PreparedRequest> {
    let parts = bodies(&prepared).map(|bodies| {
        let part = |(index, body)| part(&prepared, index, body);
        bodies.into_iter().enumerate().map(part).collect::<Vec<_>>()
    });
    parts.unwrap_or_else(|| vec![prepared])
}

/// The bodies of the parts, if there has to be more than one.
fn bodies(prepared: &PreparedRequest) -> Option<Vec<Payload>> {
    let Payload::Json(json) = &prepared.body else { return None };
    // An empty item takes three bytes and a comma.
    if prepared.operation.id_ref() != CREATE_VECTOR_STORE_FILE_BATCH.id || json.len() < MAX_BATCH * 3 {
        return None;
    }
    let mut body: JsonObject = from_bytes(json).ok()?;
    let is_long = |list: &&str| body.get(*list).and_then(Value::as_array).is_some_and(|items| items.len() > MAX_BATCH);
    let list = LISTS.into_iter().find(is_long)?;
    // A list that the caller sets as a field of the body goes into every part, so that there can be only one.
    if prepared.options.body_fields.iter().any(|(name, _)| LISTS.contains(&name.as_str())) {
        return None;
    }
    let Some(Value::Array(items)) = body.remove(list) else { return None };
    let bodies = items.chunks(MAX_BATCH).map(|items| {
        body.insert(list.to_owned(), items.into());
        serde_json::to_vec(&body).map(|json| Payload::Json(json.into())).ok()
    });
    bodies.collect()
}

fn part(whole: &PreparedRequest, index: usize, body: Payload) -> PreparedRequest {
    let mut options = whole.options.clone();
    if index > 0 {
        options.extend_idempotency_key(&format!("-{}", index + 1));
    }
    PreparedRequest {
        config: whole.config.clone(),
        operation: whole.operation.clone(),
        path: whole.path.clone(),
        query: whole.query.clone(),
        encoded: whole.encoded.clone(),
        body,
        options,
    }
}

/// One batch that represents all of them: with the ID of the first one and the files of all.
pub(super) fn combine(batches: Vec<VectorStoreFileBatch>) -> Option<VectorStoreFileBatch> {
    let ids: Vec<Value> = batches.iter().map(|batch| batch.id.as_str().into()).collect();
    let combined = batches.into_iter().reduce(|mut all, next| {
        let (sum, counts) = (&mut all.file_counts, next.file_counts);
        for (sum, count) in [
            (&mut sum.in_progress, counts.in_progress),
            (&mut sum.completed, counts.completed),
            (&mut sum.failed, counts.failed),
            (&mut sum.cancelled, counts.cancelled),
            (&mut sum.total, counts.total),
        ] {
            *sum = sum.saturating_add(count);
        }
        if rank(&next.status) < rank(&all.status) {
            all.status = next.status;
        }
        all
    });
    combined.map(|mut all| {
        if ids.len() > 1 {
            all.extra.insert(BATCH_IDS.to_owned(), ids.into());
        }
        all
    })
}

/// Which of several states is that of all of them; the first one counts.
fn rank(status: &VectorStoreFileBatchStatus) -> u8 {
    match status {
        status if !status.is_terminal() => 0,
        VectorStoreFileBatchStatus::Failed => 1,
        VectorStoreFileBatchStatus::Cancelled => 2,
        _ => 3,
    }
}

impl VectorStoreFileBatch {
    /// The IDs of the batches on the server: that of this one, or of all those that a helper split more than 500 files
    /// into.
    ///
    /// Listing files and cancelling are for one batch at a time, so go through these.
    pub fn batch_ids(&self) -> Vec<VectorStoreFileBatchId> {
        match self.extra.get(BATCH_IDS) {
            Some(Value::Array(ids)) => ids.iter().filter_map(Value::as_str).map(Into::into).collect(),
            _ => vec![self.id.clone()],
        }
    }
}
