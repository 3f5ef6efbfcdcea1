//! Examples.

use super::{At, Type};

/// A value that the document gives as an example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Its type.
    pub ty: Type,
    /// The value.
    pub json: serde_json::Value,
    /// Where it is written.
    pub at: At,
}
