//! Examples.

use super::{Location, Type};

/// A value that the document gives as an example.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its type.
    pub ty: Type,
    /// The value.
    pub json: serde_json::Value,
    /// Where it is written.
    pub at: Location,
}
