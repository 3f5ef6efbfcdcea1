// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseToolParameters/properties/environment`.

/// What runs on the computer: `windows`, `mac`, `linux` or only a `browser`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComputerUseEnvironment {
    /// `windows`
    Windows,
    /// `mac`
    Mac,
    /// `linux`
    Linux,
    /// `browser`
    Browser,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ComputerUseEnvironment {
        Windows = "windows";
        Mac = "mac";
        Linux = "linux";
        Browser = "browser";
        _ = Unknown;
    }
}
