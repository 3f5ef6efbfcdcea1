// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Metadata`.

use std::collections::BTreeMap;

/// Key-value pairs of your own, kept with an object: at most 16, with keys of up to 64 and values
/// of up to 512 characters.
pub type Metadata = BTreeMap<String, String>;
