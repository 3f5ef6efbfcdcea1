// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FileSearchRanker`.

/// Ranker of file search: `auto` uses the one the server prefers, `default_2024_08_21` the version
/// of that date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileSearchRanker {
    /// `auto`
    Auto,
    /// `default_2024_08_21`
    Default20240821,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    FileSearchRanker {
        Auto = "auto";
        Default20240821 = "default_2024_08_21";
        _ = Unknown;
    }
}
