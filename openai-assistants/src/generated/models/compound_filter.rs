// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CompoundFilter`.

use crate::convert::IntoList;
use crate::types::VectorStoreSearchFilter;
use crate::Extra;

/// Several conditions taken together; they can be nested.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompoundFilter {
    /// How the conditions combine: with `and` all must hold, with `or` one is enough.
    pub r#type: CompoundFilterType,
    /// The conditions.
    pub filters: Vec<VectorStoreSearchFilter>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl CompoundFilter {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(
        r#type: impl Into<CompoundFilterType>,
        filters: impl IntoList<VectorStoreSearchFilter, As>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            filters: filters.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }
}

crate::__object! {
    CompoundFilter, has_required: true {
        r#type: 0 required "type";
        filters: 1 required "filters";
    }
}

/// How the conditions combine: with `and` all must hold, with `or` one is enough.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompoundFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    CompoundFilterType {
        And = "and";
        Or = "or";
        _ = Unknown;
    }
}
