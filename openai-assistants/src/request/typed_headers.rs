//! The headers of a response as a type of the API.

use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::json::{Json, JsonObject, View, from_value, object_of};

/// The headers that a document describes for the responses of an operation, in crates generated from it.
///
/// A missing header is `None`. So is one that does not match its documented type, which is kept as text in `extra`, under
/// its name.
///
/// This trait is sealed: only generated code implements it.
pub trait FromHeaders: Json {
    /// How each header is read, in the order of the members.
    #[doc(hidden)]
    const FORMS: &'static [HeaderForm];
}

/// How the text of a header is read: the style `simple`, or JSON.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum HeaderForm {
    /// `blue`
    Text,
    /// `100`, `true`
    Scalar,
    /// `blue,black`
    Texts,
    /// `1,2`
    Scalars,
    /// `R,100,G,200`
    Members,
    /// `R=100,G=200`
    MembersExploded,
    /// `{"R":100}`
    Json,
}

pub(super) fn read<H: FromHeaders>(headers: &HeaderMap) -> H {
    let empty = H::default();
    let names = match empty.view() {
        View::Object(object) => object.names(),
        _ => &[],
    };
    let mut members = JsonObject::new();
    for (name, form) in names.iter().zip(H::FORMS) {
        let values: Vec<_> =
            headers.get_all(*name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        if !values.is_empty() {
            // Several lines are one list.
            members.insert((*name).to_owned(), form.value(values.join(",").trim()));
        }
    }
    from_value(&Value::Object(members)).unwrap_or_default()
}

impl HeaderForm {
    #[inline]
    fn value(self, text: &str) -> Value {
        let parts = || text.split(',').map(str::trim).filter(|part| !part.is_empty());
        match self {
            Self::Text => text.into(),
            Self::Scalar => scalar(text),
            Self::Texts => parts().map(Value::from).collect(),
            Self::Scalars => parts().map(scalar).collect(),
            Self::Members => {
                let parts: Vec<&str> = parts().collect();
                if parts.len() % 2 == 1 {
                    return text.into();
                }
                object_of(&mut parts.chunks_exact(2).map(|pair| (pair[0].to_owned(), scalar(pair[1])))).into()
            }
            Self::MembersExploded => {
                if !parts().all(|part| part.contains('=')) {
                    return text.into();
                }
                let pairs = parts().filter_map(|part| part.split_once('='));
                object_of(&mut pairs.map(|(name, value)| (name.to_owned(), scalar(value)))).into()
            }
            Self::Json => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        }
    }
}

/// A number or boolean; anything else is text.
#[inline]
fn scalar(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ (Value::Number(_) | Value::Bool(_))) => value,
        _ => text.into(),
    }
}
