// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Labels`.

use std::collections::BTreeMap;

/// `Labels`.
pub type Labels = BTreeMap<String, String>;
