//! From the body of a response to the requested value, or to the error that it is instead.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;
use serde_core::de::{DeserializeOwned, Error as _};
use serde_json::Value;

use super::RawResponse;
use crate::error::{ApiError, DecodeFailure, Error, ErrorKind, Result, is_disguised};
use crate::headers::request_id;
use crate::http::trace;
use crate::json::{
    Decoding, Deviation, Json, JsonObject, Object, Read, Reader, View, any, read_bytes, read_bytes_with, to_text,
    without_mark,
};

/// The value, and where the body deviates from the documentation.
pub(super) fn decode<T: Json>(raw: &RawResponse) -> Result<(T, Vec<Deviation>)> {
    let mut value = T::default();
    let deviations = decode_into(raw, T::IS_NOTHING, &mut value)?;
    Ok((value, deviations))
}

/// What a response is decoded into, whatever its type.
trait Target {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read;
    fn view(&self) -> View<'_>;
    fn reset(&mut self);
}

impl<T: Json> Target for T {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        Json::read(self, reader)
    }

    fn view(&self) -> View<'_> {
        Json::view(self)
    }

    fn reset(&mut self) {
        *self = T::default();
    }
}

/// Not generic, so that it is compiled once. The value is a default, and stays one where there is nothing to decode.
fn decode_into(raw: &RawResponse, is_nothing: bool, value: &mut dyn Target) -> Result<Vec<Deviation>> {
    let is_strict = raw.prepared.config.settings.strict_decoding;
    if is_nothing && !is_strict && !raw.body.is_empty() {
        return undocumented(raw);
    }
    let mut decoding = Decoding::new(is_strict);
    let instead = match read_bytes_with(body(raw), &mut decoding, &mut |reader| value.read(reader)) {
        Ok(()) if !is_doubtful(raw, value.view(), decoding.is_recognized()) => None,
        Ok(()) => examine(raw, value.view())?,
        Err(error) => {
            value.reset();
            let instead = examine(raw, value.view())?;
            Some(instead.ok_or_else(|| not_decoded(raw, &error))?)
        }
    };
    if let Some(json) = instead {
        value.reset();
        read_bytes(&json, &mut |reader| value.read(reader)).map_err(|error| not_decoded(raw, &error))?;
    }
    let deviations = decoding.deviations(&raw.body, &raw.prepared.secrets());
    if !deviations.is_empty() {
        trace::deviations(raw.prepared.operation.id_ref(), &deviations);
    }
    Ok(deviations)
}

/// The value as a type of the caller's, which is decoded by serde.
pub(super) fn decode_as<T: DeserializeOwned>(raw: &RawResponse) -> Result<T> {
    let body = without_mark(body(raw));
    let decoded = match std::str::from_utf8(body) {
        Err(_) if !raw.prepared.config.settings.strict_decoding => serde_json::from_str(&String::from_utf8_lossy(body)),
        _ => serde_json::from_slice(body),
    };
    let is_error = |json: Value| is_disguised(&json) && (decoded.is_err() || has_only_error_members(&json));
    if body.len() <= MAX_ERROR && any(body).is_some_and(is_error) {
        return Err(disguised(raw));
    }
    decoded.map_err(|error| not_decoded(raw, &error))
}

/// The body as text, where it is documented as such.
pub(super) fn text(raw: &RawResponse) -> Result<String> {
    String::from_utf8(bytes(raw)?.into()).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        not_decoded(raw, &serde_json::Error::custom(format_args!("the text is not UTF-8 from byte {at} on")))
    })
}

/// The body, where it is documented to be something other than JSON.
pub(super) fn bytes(raw: &RawResponse) -> Result<Bytes> {
    let media = raw.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_json = media.split(';').next().is_some_and(|media| media.trim().ends_with("json"));
    if is_json && raw.body.len() <= MAX_ERROR && any(&raw.body).is_some_and(|json| is_disguised(&json)) {
        return Err(disguised(raw));
    }
    Ok(raw.body.clone())
}

/// The deviation of a success status that is not documented, although others are.
pub(super) fn undocumented_status(raw: &RawResponse) -> Result<Vec<Deviation>> {
    if raw.prepared.config.settings.strict_decoding {
        let message = format!("the status {} is not documented", raw.status.as_u16());
        return Err(not_decoded(raw, &serde_json::Error::custom(message)));
    }
    if raw.body.len() <= MAX_ERROR && any(&raw.body).is_some_and(|json| is_disguised(&json)) {
        return Err(disguised(raw));
    }
    let deviations = vec![Deviation::of_whole("a documented status", "another status of success")];
    trace::deviations(raw.prepared.operation.id_ref(), &deviations);
    Ok(deviations)
}

/// Whether all there is are members that errors have: of an answer that nobody knows, others may be what was asked for.
fn has_only_error_members(json: &Value) -> bool {
    const BESIDE: &[&str] =
        &["code", "errcode", "object", "ok", "param", "request_id", "status", "statusCode", "success", "type"];
    json.as_object().is_none_or(|members| {
        members.keys().all(|name| ERROR_MEMBERS.contains(&name.as_str()) || BESIDE.contains(&name.as_str()))
    })
}

/// The maximum length of the body of an error.
const MAX_ERROR: usize = 64 * 1024;

/// No body at all, as with status 204, is decoded like `null`: well for `()`, an error for an object.
fn body(raw: &RawResponse) -> &[u8] {
    if raw.body.is_empty() { b"null" } else { &raw.body }
}

/// The deviation of a body where none is documented: it may be an error; anything else is left to the caller.
fn undocumented(raw: &RawResponse) -> Result<Vec<Deviation>> {
    let found = match any(&raw.body) {
        Some(Value::Null) => return Ok(Vec::new()),
        Some(json) if is_disguised(&json) => return Err(disguised(raw)),
        Some(_) => "JSON",
        None => "a body that is not JSON",
    };
    let deviations = vec![Deviation::of_whole("nothing", found)];
    trace::deviations(raw.prepared.operation.id_ref(), &deviations);
    Ok(deviations)
}

/// Members that describe an error, or indicate one.
const ERROR_MEMBERS: &[&str] =
    &["error", "errors", "detail", "message", "msg", "errmsg", "error_msg", "error_message", "error_code", "reason"];

/// Whether the body may be something other than what was requested. It is called for every response, so it checks only
/// what was decoded.
fn is_doubtful(raw: &RawResponse, view: View<'_>, is_recognized: bool) -> bool {
    let Some(object) = view.object() else { return false };
    let extra = object.extra();
    !is_recognized && object.table().has_required
        || !extra.is_empty() && !has_id(object) && ERROR_MEMBERS.iter().any(|name| extra.contains_key(*name))
        || raw.body.first() == Some(&b'[')
}

/// Determines what a doubtful body is: an error, or the confirmation of a deletion, for which it returns the JSON that a
/// server would send. `None` if the body is what was requested.
#[cold]
fn examine(raw: &RawResponse, expected: View<'_>) -> Result<Option<Vec<u8>>> {
    let Some(expected) = expected.object() else { return Ok(None) };
    // An empty list.
    if raw.status == StatusCode::NO_CONTENT && raw.body.is_empty() && expected.table().list_member.is_some() {
        return Ok(Some(b"{}".to_vec()));
    }
    let json = any(body(raw));
    let members = match &json {
        Some(Value::Object(object)) => Some(object),
        Some(Value::Array(items)) => match items.as_slice() {
            [Value::Object(object)] => Some(object),
            _ => None,
        },
        _ => None,
    };
    let is_deletion = expected.names().contains(&DELETED);
    let is_confirmed = json.as_ref().is_some_and(|json| json.is_null() || *json == true || *json == 1);
    if is_deletion && is_confirmed {
        return Ok(Some(deleted(raw, JsonObject::new())));
    }
    let is_error = json.as_ref().is_some_and(is_disguised);
    let Some(members) = members else { return if is_error { Err(disguised(raw)) } else { Ok(None) } };
    let is_there = |name: &str| members.get(name).is_some_and(|value| !value.is_null());
    if is_there("error") && !is_there("id") {
        return Err(disguised(raw));
    }
    let is_list = matches!(json, Some(Value::Array(_))) && expected.table().list_member.is_some();
    if is_list || !expected.table().has_required || expected.names().iter().any(|name| is_there(name)) {
        return Ok(None);
    }
    if is_deletion && !is_error {
        return Ok(Some(deleted(raw, members.clone())));
    }
    if is_error || ERROR_MEMBERS.iter().any(|name| is_there(name)) {
        return Err(disguised(raw));
    }
    let error = serde_json::Error::custom("none of the members of the documented object is there");
    Err(not_decoded(raw, &error))
}

/// Members that only responses to deletions have.
const DELETED: &str = "deleted";

/// The response to a completed deletion, with the members that the server sent.
fn deleted(raw: &RawResponse, mut members: JsonObject) -> Vec<u8> {
    if let Some(id) = raw.prepared.path.last() {
        members.insert("id".to_owned(), id.clone().into());
    }
    members.insert(DELETED.to_owned(), true.into());
    to_text(&Value::Object(members)).into_bytes()
}

fn has_id(object: &dyn Object) -> bool {
    let index = object.names().iter().position(|name| *name == "id");
    index.is_some_and(|index| matches!(object.view_member(index), View::Text(id) if !id.is_empty()))
}

/// An error with a success status.
fn disguised(raw: &RawResponse) -> Error {
    let secrets = raw.prepared.secrets();
    let api = ApiError::from_response(raw.status, raw.headers.clone(), raw.body.clone(), None, &secrets);
    placed(raw, Error::from_api(ErrorKind::Api, api))
}

/// Not generic: it is the same for all types.
fn not_decoded(raw: &RawResponse, error: &serde_json::Error) -> Error {
    let secrets = raw.prepared.secrets();
    placed(raw, Error::from_decode(DecodeFailure::new("the response", &raw.body, error, &secrets)))
}

fn placed(raw: &RawResponse, error: Error) -> Error {
    error
        .with_redirected(raw.redirected.as_ref())
        .with_operation(raw.prepared.operation.id())
        .with_request_id(request_id(&raw.headers, &raw.prepared.secrets()))
        .with_attempts(raw.attempts)
}
