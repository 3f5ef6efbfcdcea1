//! Errors without a server, for fuzzing and property tests.

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::{ApiError, DecodeFailure, Error, ErrorKind, is_disguised};
use crate::json::{Decoding, Json, from_bytes, from_bytes_with};
use crate::secrets::Secrets;

/// The error of a client with this key, whose server answers with an error status.
pub fn api_error(status: StatusCode, headers: HeaderMap, body: Bytes, key: &str) -> Error {
    Error::from_api(ErrorKind::Api, ApiError::from_response(status, headers, body, None, &Secrets::of_key(key)))
}

/// The error of a client with this key, whose server reports one in a stream.
pub fn event_error(data: Bytes, key: &str) -> Error {
    Error::from_api(ErrorKind::Stream, ApiError::from_event(data, &Secrets::of_key(key)))
}

/// The error of a client with this key, if a response cannot be decoded.
pub fn decode_error<T: Json>(body: &[u8], key: &str) -> Option<Error> {
    let error = from_bytes::<T>(body).err()?;
    Some(Error::from_decode(DecodeFailure::new("the response", body, &error, &Secrets::of_key(key))))
}

/// Whether the body of a response with a success status is an error.
pub fn is_error_in_disguise(body: &serde_json::Value) -> bool {
    is_disguised(body)
}

/// Decodes like a client with strict decoding.
pub fn decode_strictly<T: Json>(body: &[u8]) -> serde_json::Result<T> {
    from_bytes_with(body, &mut Decoding::new(true))
}
