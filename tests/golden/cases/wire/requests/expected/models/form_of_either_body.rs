// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1form-of-either/post/requestBody/content/multipart~1form-data/schema`.

use serde_json::Value;
use crate::requests::types::{Deep, Point};

/// `FormOfEitherBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FormOfEitherBody {
    /// An object.
    Point(Point),
    /// An object.
    Deep(Deep),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::requests::json::Union for FormOfEitherBody {
    const KINDS: crate::requests::json::Kinds = crate::requests::json::Kinds(crate::requests::json::Kinds::OBJECT);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::requests::json::Reader<'_>) -> crate::requests::json::Read {
        const BRANCHES: &[&[crate::requests::json::Member]] = &[
            &[("x", 96, &[])],
            &[("name", 33, &[]), ("inner", 48, &[]), ("list", 40, &[])],
        ];
        *self = match reader.closest(BRANCHES)? {
            Some(1) => Self::Deep(reader.read()?),
            _ => Self::Point(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::requests::json::View<'_> {
        match self {
            Self::Point(value) => crate::requests::Json::view(value),
            Self::Deep(value) => crate::requests::Json::view(value),
            Self::Unknown(value) => crate::requests::Json::view(value),
        }
    }
}

impl From<Point> for FormOfEitherBody {
    fn from(value: Point) -> Self {
        Self::Point(value)
    }
}

impl From<Deep> for FormOfEitherBody {
    fn from(value: Deep) -> Self {
        Self::Deep(value)
    }
}

crate::requests::__union!(FormOfEitherBody, Unknown);

impl crate::requests::Params for FormOfEitherBody {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::form();
        parts.members(&self)?;
        Ok(parts)
    }
}
