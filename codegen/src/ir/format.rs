//! Formats of text that have a type of another crate.

/// A type of another crate that texts of a format are read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// `uuid::Uuid`
    Uuid,
    /// `time::Date`
    TimeDate,
    /// `time::OffsetDateTime`
    TimeDateTime,
    /// `jiff::civil::Date`
    JiffDate,
    /// `jiff::Timestamp`
    JiffTimestamp,
}

impl Format {
    /// The crate that has the type.
    pub fn library(self) -> Library {
        match self {
            Self::Uuid => Library::Uuid,
            Self::TimeDate | Self::TimeDateTime => Library::Time,
            Self::JiffDate | Self::JiffTimestamp => Library::Jiff,
        }
    }
}

/// A crate that has types for formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Library {
    /// `uuid`, for `uuid`.
    Uuid,
    /// `time`, for `date` and `date-time`.
    Time,
    /// `jiff`, for `date` and `date-time`.
    Jiff,
}

impl Library {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Uuid, Self::Time, Self::Jiff];

    /// The name of the crate.
    pub fn name(self) -> &'static str {
        match self {
            Self::Uuid => "uuid",
            Self::Time => "time",
            Self::Jiff => "jiff",
        }
    }

    /// The dependency in the manifest of a generated crate, as TOML.
    pub fn requirement(self) -> &'static str {
        match self {
            Self::Uuid => r#"{ version = "1", default-features = false }"#,
            Self::Time => r#"{ version = "0.3", default-features = false, features = ["formatting", "parsing"] }"#,
            Self::Jiff => r#"{ version = "0.2", default-features = false, features = ["std"] }"#,
        }
    }

    /// The format that one of its types is for.
    pub fn format(self, name: &str) -> Option<Format> {
        match (self, name) {
            (Self::Uuid, "uuid") => Some(Format::Uuid),
            (Self::Time, "date") => Some(Format::TimeDate),
            (Self::Time, "date-time") => Some(Format::TimeDateTime),
            (Self::Jiff, "date") => Some(Format::JiffDate),
            (Self::Jiff, "date-time") => Some(Format::JiffTimestamp),
            _ => None,
        }
    }
}
