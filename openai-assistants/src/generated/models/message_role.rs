// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateMessageRequest/properties/role`.

/// Whose words the message holds:
///
/// - `user`: those of the user, the usual case
/// - `assistant`: those of the assistant, to record or make up an earlier answer
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageRole {
    /// `user`: those of the user, the usual case.
    User,
    /// `assistant`: those of the assistant, to record or make up an earlier answer.
    Assistant,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    MessageRole {
        User = "user";
        Assistant = "assistant";
        _ = Unknown;
    }
}
