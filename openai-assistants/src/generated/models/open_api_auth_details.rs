// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiFunctionDefinition/properties/auth`.

use serde_json::Value;
use crate::types::{
    OpenApiAnonymousAuthDetails, OpenApiConnectionAuthDetails, OpenApiManagedAuthDetails,
};

/// How the service authenticates with the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OpenApiAuthDetails {
    /// Calls the API without a credential.
    Anonymous(OpenApiAnonymousAuthDetails),
    /// Calls the API with the key that a connection of the project keeps.
    Connection(OpenApiConnectionAuthDetails),
    /// Calls the API with a token of the project's managed identity.
    ManagedIdentity(OpenApiManagedAuthDetails),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for OpenApiAuthDetails {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["anonymous", "connection", "managed_identity"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Anonymous(reader.read()?),
            Some(1) => Self::Connection(reader.read()?),
            Some(_) => Self::ManagedIdentity(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Anonymous(value) => crate::Json::view(value),
            Self::Connection(value) => crate::Json::view(value),
            Self::ManagedIdentity(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<OpenApiAnonymousAuthDetails> for OpenApiAuthDetails {
    fn from(value: OpenApiAnonymousAuthDetails) -> Self {
        Self::Anonymous(value)
    }
}

impl From<OpenApiConnectionAuthDetails> for OpenApiAuthDetails {
    fn from(value: OpenApiConnectionAuthDetails) -> Self {
        Self::Connection(value)
    }
}

impl From<OpenApiManagedAuthDetails> for OpenApiAuthDetails {
    fn from(value: OpenApiManagedAuthDetails) -> Self {
        Self::ManagedIdentity(value)
    }
}

crate::__union!(OpenApiAuthDetails, Unknown);
