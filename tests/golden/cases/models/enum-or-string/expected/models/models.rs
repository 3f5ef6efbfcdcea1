// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/model`.

/// `Models`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Models {
    /// `small-1`
    Small1,
    /// `large-1.5`
    Large1Dot5,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    Models {
        Small1 = "small-1";
        Large1Dot5 = "large-1.5";
        _ = Unknown;
    }
}
