// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Strings/items`.

/// `StringObject`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringObject {
    /// `a`
    A,
    /// A value that this version of the crate does not know.
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
