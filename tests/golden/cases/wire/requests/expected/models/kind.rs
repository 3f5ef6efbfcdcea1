// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1plain~1{text}~1{number}~1{kind}~1{yes}/get/parameters/1/schema`.

/// `Kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value unknown to this version of the crate.
    Unknown(crate::requests::UnknownValue),
}

crate::requests::__string_enum! {
    Kind {
        A = "a";
        B = "b";
        _ = Unknown;
    }
}
