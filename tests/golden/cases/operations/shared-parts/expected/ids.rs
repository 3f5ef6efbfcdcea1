// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! Identifiers: one type for each kind of object, so that they cannot be mixed up.

/// The ID of a thing.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ThingId(String);

crate::__id!(ThingId);
