// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Strings/items`.

/// `StringObject`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringObject {
    /// `a`
    A,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    StringObject {
        A = "a";
        _ = Unknown;
    }
}

/// `Strings`.
pub type Strings = Vec<StringObject>;
