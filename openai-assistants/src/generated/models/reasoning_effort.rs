// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ReasoningEffort`.

/// How much a reasoning model thinks before it answers, rising from `none` over `minimal`, `low`,
/// `medium` and `high` to `xhigh` and `max`; the default is `medium`. Less effort means faster
/// answers and fewer tokens. A model may support only some of the levels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReasoningEffort {
    /// `none`
    None,
    /// `minimal`
    Minimal,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// `max`
    Max,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ReasoningEffort {
        None = "none";
        Minimal = "minimal";
        Low = "low";
        Medium = "medium";
        High = "high";
        Xhigh = "xhigh";
        Max = "max";
        _ = Unknown;
    }
}
