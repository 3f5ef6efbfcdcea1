use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::root;

/// A request and its response, as they were recorded.
pub struct Exchange {
    /// File and position, for messages.
    pub name: String,
    /// HTTP method.
    pub method: String,
    /// Path below the base URL, without the query.
    pub path: String,
    /// Query, as it was sent.
    pub query: String,
    /// Headers that the request had.
    pub request_headers: Value,
    /// JSON body; null where there was none or where it was multipart.
    pub request: Value,
    /// HTTP status.
    pub status: u64,
    /// JSON body, or a list of the lines of an event stream.
    pub response: Value,
}

impl Exchange {
    fn of(name: String, entry: &Value) -> Self {
        let text = |member: &str| entry[member].as_str().unwrap_or_default().to_owned();
        let uri = text("uri");
        let (path, query) = uri.split_once('?').unwrap_or((&uri, ""));
        let (_, path) = path.split_once("/v1").expect("a recorded URI has /v1");
        Self {
            name,
            method: text("method"),
            path: path.to_owned(),
            query: query.to_owned(),
            request_headers: entry["request_headers"].clone(),
            request: entry["request_body"].clone(),
            status: entry["status"].as_u64().unwrap_or_default(),
            response: entry["response_body"].clone(),
        }
    }

    /// The text of the event stream that was answered, if it was one.
    pub fn transcript(&self) -> Option<String> {
        let lines = self.response.as_array().filter(|lines| !lines.is_empty())?;
        lines.iter().map(Value::as_str).collect()
    }

    /// A header of the request.
    pub fn request_header(&self, name: &str) -> Option<&str> {
        let headers = self.request_headers.as_object()?;
        headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name))?.1.as_str()
    }
}

/// The recordings that are part of the project. The emulator gave the answers, so a test that holds for them says nothing
/// of other servers.
pub fn recordings() -> PathBuf {
    root().join("tests/support/recordings")
}

/// The exchanges of all recordings in the folders of a folder, by file.
pub fn exchanges(folder: &Path) -> Vec<Exchange> {
    let mut files: Vec<PathBuf> = entries(folder).iter().flat_map(|group| entries(group)).collect();
    files.sort();
    let mut list = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a recording is readable");
        let recorded: Vec<Value> = serde_json::from_str(&text).expect("a recording is a JSON list");
        let group = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy();
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        list.extend(recorded.iter().enumerate().map(|(at, entry)| Exchange::of(format!("{group}/{name}#{at}"), entry)));
    }
    assert!(!list.is_empty(), "{} has no recordings", folder.display());
    list
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = std::fs::read_dir(folder).expect("a folder of recordings is readable");
    read.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect()
}
