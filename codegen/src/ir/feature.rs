//! Features of the generated crate.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Api, Kind};

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

impl Api {
    /// Every feature that something is only there with.
    pub fn features(&self) -> BTreeSet<&Feature> {
        let mut found: BTreeSet<&Feature> = self.operations.iter().filter_map(|part| part.feature.as_ref()).collect();
        for def in &self.types {
            found.extend(&def.feature);
            match &def.kind {
                Kind::Struct(def) => found.extend(def.fields.iter().filter_map(|part| part.feature.as_ref())),
                Kind::Union(def) => found.extend(def.branches.iter().filter_map(|part| part.feature.as_ref())),
                Kind::Enum(def) => found.extend(def.values.iter().filter_map(|part| part.feature.as_ref())),
                Kind::Events(def) => found.extend(def.events.iter().filter_map(|part| part.feature.as_ref())),
                Kind::Answers(_) | Kind::Format(_) | Kind::Alias(_) => {}
            }
        }
        found
    }
}
