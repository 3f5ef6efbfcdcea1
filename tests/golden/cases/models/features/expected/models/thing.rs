// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::types::{Cat, Chosen, Dog, Shared};
use crate::Extra;
#[cfg(feature = "extra")]
use crate::convert::IntoNumberField;
#[cfg(feature = "extra")]
use crate::types::{Fish, Remote, ThingBox, ThingWordsVariant1};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    pub name: String,
    /// The property `color`.
    pub color: Option<ThingColor>,
    /// The property `animal`.
    pub animal: Option<ThingAnimal>,
    /// The property `choice`.
    pub choice: Option<ThingChoice>,
    /// The property `words`.
    pub words: Option<ThingWords>,
    /// The property `shared`.
    pub shared: Option<Shared>,
    /// What it weighs.
    #[cfg(feature = "extra")]
    pub weight: Option<f64>,
    /// What it is in.
    #[cfg(feature = "extra")]
    pub r#box: Option<Box<ThingBox>>,
    /// Lives in water.
    #[cfg(feature = "extra")]
    pub fish: Option<Box<Fish>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets `color`.
    pub fn color<As>(mut self, color: impl IntoField<ThingColor, As>) -> Self {
        self.color = color.into_field().into_option();
        self
    }

    /// Sets `animal`.
    pub fn animal<As>(mut self, animal: impl IntoField<ThingAnimal, As>) -> Self {
        self.animal = animal.into_field().into_option();
        self
    }

    /// Sets `choice`.
    pub fn choice<As>(mut self, choice: impl IntoField<ThingChoice, As>) -> Self {
        self.choice = choice.into_field().into_option();
        self
    }

    /// Sets `words`.
    pub fn words<As>(mut self, words: impl IntoField<ThingWords, As>) -> Self {
        self.words = words.into_field().into_option();
        self
    }

    /// Sets `shared`.
    pub fn shared<As>(mut self, shared: impl IntoField<Shared, As>) -> Self {
        self.shared = shared.into_field().into_option();
        self
    }

    /// Sets `weight`. What it weighs.
    #[cfg(feature = "extra")]
    pub fn weight(mut self, weight: impl IntoNumberField<f64>) -> Self {
        self.weight = weight.into_number_field();
        self
    }

    /// Sets `box`. What it is in.
    #[cfg(feature = "extra")]
    pub fn r#box<As>(mut self, r#box: impl IntoField<ThingBox, As>) -> Self {
        self.r#box = r#box.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `fish`. Lives in water.
    #[cfg(feature = "extra")]
    pub fn fish<As>(mut self, fish: impl IntoField<Fish, As>) -> Self {
        self.fish = fish.into_field().into_option().map(Box::new);
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        name: 0 required "name";
        color: 1 optional "color";
        animal: 2 optional "animal";
        choice: 3 optional "choice";
        words: 4 optional "words";
        shared: 5 optional "shared";
        #[cfg(feature = "extra")] weight: 6 optional "weight";
        #[cfg(feature = "extra")] r#box: 6 optional "box";
        #[cfg(feature = "extra")] fish: 6 optional "fish";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingColor`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingColor {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// `green`
    #[cfg(feature = "extra")]
    Green,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingColor {
        Red = "red";
        Blue = "blue";
        #[cfg(feature = "extra")] Green = "green";
        _ = Unknown;
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
    /// Lives in water.
    #[cfg(feature = "extra")]
    Fish(Box<Fish>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingAnimal {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "species",
        &["cat", "dog", #[cfg(feature = "extra")] "fish"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Cat(reader.read()?),
            #[cfg(feature = "extra")]
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
            #[cfg(feature = "extra")]
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

#[cfg(feature = "extra")]
impl From<Fish> for ThingAnimal {
    fn from(value: Fish) -> Self {
        Self::Fish(Box::new(value))
    }
}

crate::__union!(ThingAnimal, Unknown);

/// `ThingChoice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingChoice {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// An object.
    Chosen(Chosen),
    /// `all`
    #[cfg(feature = "extra")]
    All,
    /// `remote`.
    #[cfg(feature = "extra")]
    Remote(Remote),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingChoice {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    #[cfg(feature = "extra")]
    const TAG: (&'static str, &'static [&'static str]) = ("type", &["remote"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }
    #[cfg(feature = "extra")]
    fn text(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "auto" => Self::Auto,
            "all" => Self::All,
            _ => Self::unknown(Value::from(value)),
        }
    }
    #[cfg(not(feature = "extra"))]
    fn text(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "auto" => Self::Auto,
            _ => Self::unknown(Value::from(value)),
        }
    }
    #[cfg(feature = "extra")]
    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(_) => Self::Remote(reader.read()?),
            None => Self::Chosen(reader.read()?),
        };
        Ok(())
    }
    #[cfg(not(feature = "extra"))]
    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::Chosen(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::None => crate::json::View::Text("none"),
            Self::Auto => crate::json::View::Text("auto"),
            Self::Chosen(value) => crate::Json::view(value),
            #[cfg(feature = "extra")]
            Self::All => crate::json::View::Text("all"),
            #[cfg(feature = "extra")]
            Self::Remote(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingChoice);

impl From<Chosen> for ThingChoice {
    fn from(value: Chosen) -> Self {
        Self::Chosen(value)
    }
}

#[cfg(feature = "extra")]
impl From<Remote> for ThingChoice {
    fn from(value: Remote) -> Self {
        Self::Remote(value)
    }
}

crate::__union!(ThingChoice, Unknown);

/// `ThingWords`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingWords {
    /// Text.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// An object.
    #[cfg(feature = "extra")]
    ThingWordsVariant1(ThingWordsVariant1),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingWords {
    #[cfg(feature = "extra")]
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    #[cfg(not(feature = "extra"))]
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[cfg(feature = "extra")]
    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::ThingWordsVariant1(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            #[cfg(feature = "extra")]
            Self::ThingWordsVariant1(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingWords);

crate::__from_list!(ThingWords, ThingWords::List, String);

#[cfg(feature = "extra")]
impl From<ThingWordsVariant1> for ThingWords {
    fn from(value: ThingWordsVariant1) -> Self {
        Self::ThingWordsVariant1(value)
    }
}

crate::__union!(ThingWords, Unknown);
