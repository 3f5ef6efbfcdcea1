// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::Errors;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `error`.
    Error(String),
    /// `unknown`.
    Unknown2(String),
    /// `a.b`.
    AB(i64),
    /// `a_b`.
    AB2(Vec<String>),
    /// `""`.
    Empty {
        /// The event's data.
        data: bool,
        /// The property `type`.
        r#type: Option<String>,
        /// The property `data_2`.
        data_2: Option<String>,
    },
    /// `"quoted" */ \`.
    Quoted(Value),
    /// An event unknown to this version of the crate.
    Unknown {
        /// The event's name.
        event: String,
        /// Its data; a JSON string if it was not JSON.
        data: Value,
    },
}

impl Thing {
    /// The names of the events, in the order of the variants.
    pub const NAMES: [&'static str; 6] = [
        "error",
        "unknown",
        "a.b",
        "a_b",
        "",
        "\"quoted\" */ \\",
    ];
    /// Returns the event's name, as sent in `event:`.
    pub fn name(&self) -> &str {
        match self {
            Self::Error { .. } => "error",
            Self::Unknown2 { .. } => "unknown",
            Self::AB { .. } => "a.b",
            Self::AB2 { .. } => "a_b",
            Self::Empty { .. } => "",
            Self::Quoted { .. } => "\"quoted\" */ \\",
            Self::Unknown { event, .. } => event,
        }
    }

    /// Returns the event's data as one line of text, as sent in `data:`.
    #[inline]
    pub fn data(&self) -> String {
        crate::json::event_data(self)
    }
}

impl crate::StreamEvent for Thing {
    fn decode_with(
        event: Option<&str>,
        data: &[u8],
        decoding: &mut crate::json::Decoding,
    ) -> serde_json::Result<Self> {
        crate::json::decode_event(event, data, decoding)
    }

    fn name(&self) -> &str {
        self.name()
    }
    #[inline]
    fn data(&self) -> String {
        crate::json::event_data(self)
    }

    fn role(event: &str) -> crate::EventRole {
        match event {
            "error" => crate::EventRole::Error,
            _ => crate::EventRole::Data,
        }
    }

    fn names() -> &'static [&'static str] {
        &Self::NAMES
    }
}

impl crate::json::Events for Thing {
    const NAMES: &'static [&'static str] = &Self::NAMES;
    fn read(
        &mut self,
        index: usize,
        reader: &mut crate::json::Reader<'_>,
    ) -> crate::json::Read {
        *self = match index {
            0 => Self::Error(reader.read()?),
            1 => Self::Unknown2(reader.read()?),
            2 => Self::AB(reader.read()?),
            3 => Self::AB2(reader.read()?),
            4 => {
                Self::Empty {
                    data: reader.read()?,
                    r#type: None,
                    data_2: None,
                }
            }
            5 => Self::Quoted(reader.read()?),
            _ => return Err(crate::json::ReadError),
        };
        Ok(())
    }

    fn constant(_index: usize) -> Option<Self> {
        None
    }

    fn unknown(event: String, data: Value) -> Self {
        Self::Unknown { event, data }
    }

    fn companion(&mut self, name: &str, value: &Value) {
        match (self, name) {
            (Self::Empty { r#type, .. }, "type") => {
                *r#type = crate::json::companion(value);
            }
            (Self::Empty { data_2, .. }, "data_2") => {
                *data_2 = crate::json::companion(value);
            }
            _ => {}
        }
    }
    #[inline]
    fn members<'a>(&'a self, write: &mut crate::json::Write<'_, 'a>) {
        write("event", crate::json::View::Text(self.name()));
        match self {
            Self::Error(data) => write("data", crate::Json::view(data)),
            Self::Unknown2(data) => write("data", crate::Json::view(data)),
            Self::AB(data) => write("data", crate::Json::view(data)),
            Self::AB2(data) => write("data", crate::Json::view(data)),
            Self::Empty { data, r#type, data_2 } => {
                write("type", crate::json::optional(crate::Json::view(r#type)));
                write("data_2", crate::json::optional(crate::Json::view(data_2)));
                write("data", crate::Json::view(data));
            }
            Self::Quoted(data) => write("data", crate::Json::view(data)),
            Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
        }
    }
}

crate::__events!(Thing);

impl From<Errors> for Thing {
    #[inline]
    fn from(event: Errors) -> Self {
        match event {
            Errors::Error(data) => Self::Error(data),
            Errors::Unknown2(data) => Self::Unknown2(data),
            Errors::Unknown { event, data } => Self::Unknown { event, data },
        }
    }
}

impl TryFrom<Thing> for Errors {
    /// The event itself, if it is none of these.
    type Error = Box<Thing>;
    #[inline]
    fn try_from(event: Thing) -> Result<Self, Box<Thing>> {
        match event {
            Thing::Error(data) => Ok(Self::Error(data)),
            Thing::Unknown2(data) => Ok(Self::Unknown2(data)),
            other => Err(Box::new(other)),
        }
    }
}
