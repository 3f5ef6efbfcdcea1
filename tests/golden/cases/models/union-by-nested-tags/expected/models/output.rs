// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Output`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::{Extra, Literal};

/// `Output`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Output {
    /// `logs`.
    Logs(OutputLogs),
    /// `image`.
    Image(OutputImage),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Output {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("type", &["logs", "image"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Logs(reader.read()?),
            Some(_) => Self::Image(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Logs(value) => crate::Json::view(value),
            Self::Image(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<OutputLogs> for Output {
    fn from(value: OutputLogs) -> Self {
        Self::Logs(value)
    }
}

impl From<OutputImage> for Output {
    fn from(value: OutputImage) -> Self {
        Self::Image(value)
    }
}

crate::__union!(Output, Unknown);

/// `OutputLogs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutputLogs {
    /// The property `type`.
    pub r#type: Literal,
    /// The property `logs`.
    pub logs: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OutputLogs {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `logs`.
    pub fn logs<As>(mut self, logs: impl IntoField<String, As>) -> Self {
        self.logs = logs.into_field().into_option();
        self
    }
}

crate::__object! {
    OutputLogs, has_required: true {
        r#type: 0 literal("logs") "type";
        logs: 1 optional "logs";
    }
}

/// `OutputImage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutputImage {
    /// The property `type`.
    pub r#type: Literal,
    /// The property `file_id`.
    pub file_id: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OutputImage {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_id`.
    pub fn file_id<As>(mut self, file_id: impl IntoField<String, As>) -> Self {
        self.file_id = file_id.into_field().into_option();
        self
    }
}

crate::__object! {
    OutputImage, has_required: true {
        r#type: 0 literal("image") "type";
        file_id: 1 optional "file_id";
    }
}
