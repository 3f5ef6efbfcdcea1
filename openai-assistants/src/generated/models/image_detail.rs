// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentImageFileObject/properties/image_file/properties/detail`.

/// Resolution at which the model looks at the image:
///
/// - `auto`: the server decides; the default
/// - `low`: costs the fewest tokens
/// - `high`: shows finer detail
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageDetail {
    /// `auto`: the server decides; the default.
    Auto,
    /// `low`: costs the fewest tokens.
    Low,
    /// `high`: shows finer detail.
    High,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ImageDetail {
        Auto = "auto";
        Low = "low";
        High = "high";
        _ = Unknown;
    }
}
