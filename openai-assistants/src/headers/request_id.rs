//! The ID that a server assigns to a request, to be included in support requests.

use reqwest::header::{HeaderMap, HeaderValue};

use crate::secrets::{SafeText, Secrets};

/// How long a request's id is at most.
const REQUEST_ID: usize = 200;

/// The id of the request, for an error.
pub(crate) fn request_id(headers: &HeaderMap, secrets: &Secrets) -> Option<SafeText> {
    request_id_ref(headers).map(|id| secrets.text_up_to(REQUEST_ID, id))
}

pub(crate) fn request_id_ref(headers: &HeaderMap) -> Option<&str> {
    request_id_header(headers).map(|(_, id)| id)
}

/// The id of the request, under the first of the names that servers give it.
fn request_id_header(headers: &HeaderMap) -> Option<(&'static str, &str)> {
    ["x-request-id", "apim-request-id", "x-ms-request-id", "request-id"]
        .into_iter()
        .find_map(|name| Some((name, headers.get(name)?.to_str().ok().filter(|id| !id.is_empty())?)))
}

/// Makes the id of the request one that can be shown anywhere: without secrets, of one line, not too long.
pub(crate) fn clean_request_id(headers: &mut HeaderMap, secrets: &Secrets) {
    let Some((name, id)) = request_id_header(headers) else { return };
    let safe = secrets.text_up_to(REQUEST_ID, id);
    if safe.as_str() != id {
        match HeaderValue::from_str(&safe.as_str().replace('…', "...")) {
            Ok(value) => drop(headers.insert(name, value)),
            Err(_) => drop(headers.remove(name)),
        }
    }
}
