//! Responses whose type depends on the status.

use bytes::Bytes;

use super::{RawResponse, decode};
use crate::error::Result;
use crate::json::{Deviation, Json};
use crate::sealed::Sealed;

/// What a response can be decoded to: every type of the API, and in crates generated from other documents also the enums of
/// operations that answer with a different type for each status.
///
/// This trait is sealed: only generated code implements it.
pub trait FromResponse: Sized + Sealed {
    /// Decodes a response by its status and its body, and reports where it deviates from the documentation.
    #[doc(hidden)]
    fn from_response(raw: &RawResponse) -> Result<(Self, Vec<Deviation>)>;
}

impl<T: Json> FromResponse for T {
    fn from_response(raw: &RawResponse) -> Result<(Self, Vec<Deviation>)> {
        decode::decode(raw)
    }
}

/// Called by generated tables.
#[doc(hidden)]
pub mod answers {
    use super::{Bytes, Deviation, Json, RawResponse, Result, decode};

    /// A response, and where it deviates.
    pub type Answered<T> = Result<(T, Vec<Deviation>)>;

    pub fn json<T: Json, A>(raw: &RawResponse, answer: fn(T) -> A) -> Answered<A> {
        decode::decode(raw).map(|(value, deviations)| (answer(value), deviations))
    }

    pub fn text<A>(raw: &RawResponse, answer: fn(String) -> A) -> Answered<A> {
        decode::text(raw).map(|text| (answer(text), Vec::new()))
    }

    pub fn bytes<A>(raw: &RawResponse, answer: fn(Bytes) -> A) -> Answered<A> {
        decode::bytes(raw).map(|bytes| (answer(bytes), Vec::new()))
    }

    pub fn nothing<A>(raw: &RawResponse, answer: A) -> Answered<A> {
        decode::decode::<()>(raw).map(|((), deviations)| (answer, deviations))
    }

    pub fn other<A>(raw: &RawResponse, answer: fn(RawResponse) -> A) -> Answered<A> {
        decode::undocumented_status(raw).map(|deviations| (answer(raw.clone()), deviations))
    }
}

/// Implements the enum of the responses of an operation: `status => Variant(how);`, exact statuses before ranges.
#[doc(hidden)]
#[macro_export]
macro_rules! __answers {
    ($name:ident { $($status:pat => $variant:ident($how:ident);)* }) => {
        impl $crate::__generated::Sealed for $name {}

        impl $crate::FromResponse for $name {
            fn from_response(raw: &$crate::RawResponse) -> $crate::__generated::answers::Answered<Self> {
                match raw.status().as_u16() {
                    $($status => $crate::__generated::answers::$how(raw, $name::$variant),)*
                    _ => $crate::__generated::answers::other(raw, $name::Other),
                }
            }
        }
    };
}
