// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Map`.

use std::collections::BTreeMap;

/// `Map`.
pub type Map = BTreeMap<String, String>;
