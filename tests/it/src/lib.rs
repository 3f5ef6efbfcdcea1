//! What the tests share: where the recordings are, and how JSON is compared.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

use std::path::{Path, PathBuf};

use serde_json::Value;

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map_or_else(PathBuf::new, Path::to_owned)
}

/// A folder beside the project, or where `OPENAI_ASSISTANTS_SHARED` says, that holds recordings and published
/// documents. It is not part of the project: where it is missing the caller returns, and the output says so.
pub fn shared(what: &str) -> Option<PathBuf> {
    let beside = || root().join("../shared");
    let path = std::env::var_os("OPENAI_ASSISTANTS_SHARED").map_or_else(beside, PathBuf::from).join(what);
    if path.exists() {
        return Some(path);
    }
    eprintln!("not tested: {} is not there", path.display());
    None
}

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
    /// The text of the event stream that was answered, if it was one.
    pub fn transcript(&self) -> Option<String> {
        self.response.as_array()?.iter().map(Value::as_str).collect()
    }

    /// A header of the request.
    pub fn request_header(&self, name: &str) -> Option<&str> {
        let headers = self.request_headers.as_object()?;
        headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name))?.1.as_str()
    }
}

/// Every recorded exchange.
pub fn exchanges() -> Option<Vec<Exchange>> {
    let folder = shared("recordings")?;
    let mut files: Vec<PathBuf> = entries(&folder).iter().flat_map(|group| entries(group)).collect();
    files.sort();
    let mut list = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a recording is readable");
        let recorded: Vec<Value> = serde_json::from_str(&text).expect("a recording is a JSON list");
        for (index, entry) in recorded.iter().enumerate() {
            let uri = entry["uri"].as_str().unwrap_or_default();
            let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
            let (_, path) = path.split_once("/v1").expect("a recorded URI has /v1");
            list.push(Exchange {
                name: format!("{}#{index}", file.file_stem().unwrap_or_default().to_string_lossy()),
                method: entry["method"].as_str().unwrap_or_default().to_owned(),
                path: path.to_owned(),
                query: query.to_owned(),
                request_headers: entry["request_headers"].clone(),
                request: entry["request_body"].clone(),
                status: entry["status"].as_u64().unwrap_or_default(),
                response: entry["response_body"].clone(),
            });
        }
    }
    Some(list)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = std::fs::read_dir(folder).expect("a folder of recordings is readable");
    read.filter_map(|entry| entry.ok().map(|e| e.path())).collect()
}

/// Where two JSON values differ; none when they say the same. `1` and `1.0` are one number. Where `null_is_absent`, a
/// member that is null equals one that is missing.
pub fn difference(before: &Value, after: &Value, null_is_absent: bool) -> Option<String> {
    walk(before, after, null_is_absent, "$")
}

fn walk(before: &Value, after: &Value, lenient: bool, path: &str) -> Option<String> {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            let names = a.keys().chain(b.keys().filter(|k| !a.contains_key(*k)));
            names.into_iter().find_map(|name| {
                let path = format!("{path}.{name}");
                match (a.get(name), b.get(name)) {
                    (Some(a), Some(b)) => walk(a, b, lenient, &path),
                    (Some(Value::Null), None) | (None, Some(Value::Null)) if lenient => None,
                    (Some(lost), None) => Some(format!("{path}: lost {lost}")),
                    (None, Some(new)) => Some(format!("{path}: came from nowhere: {new}")),
                    (None, None) => None,
                }
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(i, (a, b))| walk(a, b, lenient, &format!("{path}[{i}]")))
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => None,
        (a, b) if a == b => None,
        (a, b) => Some(format!("{path}: {a} became {b}")),
    }
}
