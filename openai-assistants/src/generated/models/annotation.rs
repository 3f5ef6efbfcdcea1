// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentTextObject/properties/text/properties/annotations/items`.

use serde_json::Value;
use crate::types::{FileCitationAnnotation, FilePathAnnotation};
#[cfg(feature = "foundry")]
use crate::types::UrlCitationAnnotation;

/// A note on a stretch of text: a citation or a file path.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Annotation {
    /// Marks a range of text as based on a file that `file_search` read.
    FileCitation(FileCitationAnnotation),
    /// Marks a stretch of text as the path of a file that `code_interpreter` wrote.
    FilePath(FilePathAnnotation),
    /// Marks a stretch of text as drawn from a web page or a document with a URL.
    #[cfg(feature = "foundry")]
    UrlCitation(Box<UrlCitationAnnotation>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Annotation {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["file_citation", "file_path", #[cfg(feature = "foundry")] "url_citation"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::FileCitation(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(2) => Self::UrlCitation(reader.read()?),
            Some(_) => Self::FilePath(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::FileCitation(value) => crate::Json::view(value),
            Self::FilePath(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::UrlCitation(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<FileCitationAnnotation> for Annotation {
    fn from(value: FileCitationAnnotation) -> Self {
        Self::FileCitation(value)
    }
}

impl From<FilePathAnnotation> for Annotation {
    fn from(value: FilePathAnnotation) -> Self {
        Self::FilePath(value)
    }
}

#[cfg(feature = "foundry")]
impl From<UrlCitationAnnotation> for Annotation {
    fn from(value: UrlCitationAnnotation) -> Self {
        Self::UrlCitation(Box::new(value))
    }
}

crate::__union!(Annotation, Unknown);
