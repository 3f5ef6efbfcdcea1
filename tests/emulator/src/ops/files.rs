//! `/files`.

use bytes::Bytes;
use openai_assistants::types::{FileDeleted, FileObject};
use serde_json::json;

use super::Call;
use super::resources::deleted;
use crate::dialect::Dialect;
use crate::error::Failure;
use crate::http::Reply;
use crate::limits::FILE_NAME;
use crate::memory::Full;
use crate::state::{Clock, Kind, State, StoredFile, make, page, problem, rest};

const PURPOSES: &[&str] = &["fine-tune", "assistants", "batch", "user_data", "vision", "evals"];
const FIELDS: &[&str] = &["file", "purpose", "expires_after", "expires_after[anchor]", "expires_after[seconds]"];

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    let purpose = call.input.query("purpose");
    let state = call.state();
    let files = state.files.values().map(|stored| &*stored.file);
    let files = files.filter(|file| purpose.is_none_or(|purpose| file.purpose.as_str() == purpose));
    page(files.collect(), &call.input, Clone::clone).map(Reply::Json)
}

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let refuse = |message: String, param: &str| Failure { detail: true, ..Failure::invalid(message).param(param) };
    let required = |name: &str| refuse(format!("'{name}' is a required property"), name);
    let form = call.form.as_ref().ok_or_else(|| required("file"))?;
    let is_known =
        |name: &str| FIELDS.contains(&name) || (name == "filename" && call.input.dialect == Dialect::Foundry);
    if let Some(name) = form.names().find(|name| !is_known(name)) {
        return Err(refuse(format!("Additional properties are not allowed ('{name}' was unexpected)"), name));
    }
    let file = form.field("file").ok_or_else(|| required("file"))?;
    let purpose = form.text("purpose").ok_or_else(|| required("purpose"))?;
    if !PURPOSES.contains(&purpose.as_str()) {
        let allowed: Vec<_> = PURPOSES.iter().map(|name| format!("'{name}'")).collect();
        return Err(refuse(format!("'{purpose}' is not one of [{}] - 'purpose'", allowed.join(", ")), "purpose"));
    }
    let expires_after = form.text("expires_after[seconds]").map(|text| text.parse::<i64>());
    let expires_after = match expires_after {
        Some(Ok(seconds)) if (3600..=2_592_000).contains(&seconds) => Some(seconds),
        None => None,
        Some(_) => {
            let message = "'expires_after[seconds]' must be a number from 3600 to 2592000".to_owned();
            return Err(refuse(message, "expires_after"));
        }
    };
    let given = form.text("filename").filter(|name| !name.is_empty());
    let name = given.as_deref().or(file.file_name.as_deref()).unwrap_or("file");
    if name.len() > FILE_NAME || file.content_type.as_ref().is_some_and(|kind| kind.len() > FILE_NAME) {
        return Err(refuse(format!("the name and the type of a file have at most {FILE_NAME} bytes"), "file"));
    }
    let content_type = file.content_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned());
    let state = &mut *call.state();
    let id = add(state, &call.server.clock, name, &purpose, &content_type, file.content.clone())?;
    if let (Some(stored), Some(seconds)) = (state.files.get_mut(&id), expires_after) {
        stored.file.expires_at = Some(call.now() + seconds);
    }
    Ok(Reply::Json(rest(&state.file(&id)?.file)))
}

/// Stores a file.
pub(crate) fn add(
    state: &mut State,
    clock: &Clock,
    name: &str,
    purpose: &str,
    content_type: &str,
    content: Bytes,
) -> Result<String, Full> {
    let id = state.ids.next(Kind::File);
    let file: FileObject = make(json!({
        "object": "file",
        "id": id,
        "purpose": purpose,
        "filename": name,
        "bytes": content.len(),
        "created_at": clock.now(),
        "expires_at": null,
        "status": "processed",
        "status_details": null,
    }));
    let problem = problem(&content);
    let (file, content) = (state.memory.store(file)?, state.memory.keep(content)?);
    state.files.insert(id.clone(), StoredFile { file, content, content_type: content_type.to_owned(), problem });
    Ok(id)
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    Ok(Reply::Json(rest(&call.state().file(call.input.id(0))?.file)))
}

pub(super) fn delete(call: &Call) -> Result<Reply, Failure> {
    let id = call.input.id(0);
    let state = &mut *call.state();
    state.files.shift_remove(id).ok_or_else(|| Failure::no_file(id))?;
    for store in state.stores.values_mut() {
        store.files.shift_remove(id);
    }
    Ok(Reply::Json(rest(make::<FileDeleted>(deleted(id, "file")))))
}

pub(super) fn content(call: &Call) -> Result<Reply, Failure> {
    let state = call.state();
    let stored = state.file(call.input.id(0))?;
    if stored.file.purpose.as_str() == "assistants" {
        return Err(Failure::invalid("Not allowed to download files of purpose: assistants"));
    }
    Ok(Reply::File {
        content_type: stored.content_type.clone(),
        name: stored.file.filename.clone(),
        content: stored.content.clone(),
    })
}
