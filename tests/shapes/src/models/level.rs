// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Level`.

/// `Level`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    Low,
    /// `2`
    High,
    /// `-1`
    Off,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

crate::__integer_enum! {
    Level {
        Low = 1;
        High = 2;
        Off = -1;
        _ = Unknown;
    }
}
