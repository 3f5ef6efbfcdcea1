// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/TruncationObject`.

use crate::convert::IntoNumberField;
use crate::{Extra, Nullable};

/// How much of the thread the model sees in a run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TruncationObject {
    /// How messages are chosen:
    ///
    /// - `auto`: some from the middle of the thread are left out if it would not fit into the context
    ///   window or `max_prompt_tokens`; the default
    /// - `last_messages`: only the newest ones, as many as `last_messages` says
    pub r#type: TruncationObjectType,
    /// How many of the newest messages to keep, at least 1; for type `last_messages`.
    pub last_messages: Nullable<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl TruncationObject {
    /// Creates a value from the required fields; no others are set.
    pub fn new(r#type: impl Into<TruncationObjectType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// Sets `last_messages`. How many of the newest messages to keep, at least 1; for type
    /// `last_messages`.
    pub fn last_messages(mut self, last_messages: impl IntoNumberField<i64>) -> Self {
        self.last_messages = last_messages.into_number_field().into();
        self
    }

    /// Sends `last_messages` as `null`, which differs from omitting it.
    #[inline]
    pub fn last_messages_null(mut self) -> Self {
        self.last_messages = Nullable::Null;
        self
    }
}

crate::__object! {
    TruncationObject, has_required: true {
        r#type: 0 required "type";
        last_messages: 1 clearable "last_messages";
    } text { "type";
    }
}

/// How messages are chosen:
///
/// - `auto`: some from the middle of the thread are left out if it would not fit into the context
///   window or `max_prompt_tokens`; the default
/// - `last_messages`: only the newest ones, as many as `last_messages` says
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TruncationObjectType {
    /// `auto`: some from the middle of the thread are left out if it would not fit into the context
    /// window or `max_prompt_tokens`; the default.
    Auto,
    /// `last_messages`: only the newest ones, as many as `last_messages` says.
    LastMessages,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    TruncationObjectType {
        Auto = "auto";
        LastMessages = "last_messages";
        _ = Unknown;
    }
}
