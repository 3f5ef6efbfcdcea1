//! Features of the generated crate.

use std::sync::Arc;

/// A feature that something is only there with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Feature(Arc<str>);

impl Feature {
    /// The feature of this name.
    pub fn new(name: &str) -> Self {
        Self(name.into())
    }

    /// Its name in `Cargo.toml`.
    pub fn name(&self) -> &str {
        &self.0
    }
}
