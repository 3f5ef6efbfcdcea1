// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList};
use crate::types::{OwnerId, PartId, ThingId};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `id`.
    pub id: ThingId,
    /// The property `parent_id`.
    pub parent_id: Option<ThingId>,
    /// The property `part_ids`.
    pub part_ids: Option<Vec<PartId>>,
    /// The property `owner`.
    pub owner: Option<ThingOwner>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(id: impl Into<ThingId>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Sets `parent_id`.
    pub fn parent_id<As>(mut self, parent_id: impl IntoField<ThingId, As>) -> Self {
        self.parent_id = parent_id.into_field().into_option();
        self
    }

    /// Sets `part_ids`.
    pub fn part_ids<As>(mut self, part_ids: impl IntoList<PartId, As>) -> Self {
        self.part_ids = part_ids.into_list();
        self
    }

    /// Sets `owner`.
    pub fn owner<As>(mut self, owner: impl IntoField<ThingOwner, As>) -> Self {
        self.owner = owner.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        id: 0 required "id";
        parent_id: 1 nullable "parent_id";
        part_ids: 2 optional "part_ids";
        owner: 3 optional "owner";
    }
}

impl crate::PageItem for Thing {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingOwner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingOwner {
    /// Text.
    Text(OwnerId),
    /// An object.
    ThingOwnerVariant1(ThingOwnerVariant1),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingOwner {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::ThingOwnerVariant1(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::ThingOwnerVariant1(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingOwner);

impl From<OwnerId> for ThingOwner {
    fn from(value: OwnerId) -> Self {
        Self::Text(value)
    }
}

impl From<ThingOwnerVariant1> for ThingOwner {
    fn from(value: ThingOwnerVariant1) -> Self {
        Self::ThingOwnerVariant1(value)
    }
}

crate::__union!(ThingOwner, Unknown);

/// `ThingOwnerVariant1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingOwnerVariant1 {
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingOwnerVariant1 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingOwnerVariant1, has_required: false {
        name: 0 optional "name";
    }
}
