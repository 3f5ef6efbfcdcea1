// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::types::{Cat, Dog};
use crate::Extra;
#[cfg(feature = "first")]
use crate::convert::IntoNumberField;
#[cfg(feature = "second")]
use crate::convert::IntoList;
#[cfg(feature = "first")]
use crate::types::Fish;
#[cfg(feature = "second")]
use crate::types::Marked;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    pub name: Option<String>,
    /// With the second as its type is.
    #[cfg(feature = "second")]
    pub marked: Option<Box<Marked>>,
    /// The property `list`.
    #[cfg(feature = "second")]
    pub list: Option<Box<Vec<Marked>>>,
    /// The property `animal`.
    pub animal: Option<ThingAnimal>,
    /// With the first.
    #[cfg(feature = "first")]
    pub level: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }

    /// Sets `marked`. With the second as its type is.
    #[cfg(feature = "second")]
    pub fn marked<As>(mut self, marked: impl IntoField<Marked, As>) -> Self {
        self.marked = marked.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `list`.
    #[cfg(feature = "second")]
    pub fn list<As>(mut self, list: impl IntoList<Marked, As>) -> Self {
        self.list = list.into_list().map(Box::new);
        self
    }

    /// Sets `animal`.
    pub fn animal<As>(mut self, animal: impl IntoField<ThingAnimal, As>) -> Self {
        self.animal = animal.into_field().into_option();
        self
    }

    /// Sets `level`. With the first.
    #[cfg(feature = "first")]
    pub fn level(mut self, level: impl IntoNumberField<i64>) -> Self {
        self.level = level.into_number_field();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        name: 0 optional "name";
        animal: 1 optional "animal";
        #[cfg(feature = "second")] marked: 2 optional "marked";
        #[cfg(feature = "second")] list: 2 optional "list";
        #[cfg(feature = "first")] level: 2 optional "level";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingAnimal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingAnimal {
    /// `cat`.
    Cat(Cat),
    /// `dog`.
    Dog(Dog),
    /// `fish`.
    #[cfg(feature = "first")]
    Fish(Fish),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingAnimal {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "species",
        &["cat", "dog", #[cfg(feature = "first")] "fish"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Cat(reader.read()?),
            #[cfg(feature = "first")]
            Some(2) => Self::Fish(reader.read()?),
            Some(_) => Self::Dog(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Cat(value) => crate::Json::view(value),
            Self::Dog(value) => crate::Json::view(value),
            #[cfg(feature = "first")]
            Self::Fish(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Cat> for ThingAnimal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for ThingAnimal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

#[cfg(feature = "first")]
impl From<Fish> for ThingAnimal {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

crate::__union!(ThingAnimal, Unknown);
