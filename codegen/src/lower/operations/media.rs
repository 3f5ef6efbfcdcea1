//! Media types.

use crate::Mode;

/// What a body of a media type is to generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    Json,
    Form,
    Events,
    Other,
}

impl Media {
    /// What a media type stands for, whatever parameters it has. A document that nobody corrects is taken at its word: its
    /// `*/*` is JSON, and a name that is not in lower case is not looked into.
    pub fn of(stated: &str, mode: Mode<'_>) -> Self {
        let essence = stated.split(';').next().unwrap_or_default().trim();
        let (essence, any) = match mode {
            Mode::Spec => (essence.to_ascii_lowercase(), Self::Other),
            Mode::Crate { .. } => (essence.to_owned(), Self::Json),
        };
        match &*essence {
            "*/*" => any,
            "application/json" => Self::Json,
            "text/event-stream" => Self::Events,
            other if other.ends_with("+json") => Self::Json,
            other if other.starts_with("multipart/") => Self::Form,
            _ => Self::Other,
        }
    }
}
