// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Strings/items`.

/// `String`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum String {
    /// `a`
    A,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

crate::__string_enum! {
    String {
        A = "a";
        _ = Unknown;
    }
}

/// `Strings`.
pub type Strings = Vec<String>;
