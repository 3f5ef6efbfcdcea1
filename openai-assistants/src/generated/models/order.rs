// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1assistants/get/parameters/1/schema`.

/// `Order`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    Order {
        Asc = "asc";
        Desc = "desc";
        _ = Unknown;
    }
}
