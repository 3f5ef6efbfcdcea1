// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// How it is:
    ///
    /// - `open`: one can go in!
    /// * `closed`: one cannot, see `open`
    ///
    /// Not in the list: `opened`: nothing.
    pub state: Option<ThingState>,
    /// The property `choice`.
    pub choice: Option<ThingChoice>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `state`. How it is.
    pub fn state<As>(mut self, state: impl IntoField<ThingState, As>) -> Self {
        self.state = state.into_field().into_option();
        self
    }

    /// Sets `choice`.
    pub fn choice<As>(mut self, choice: impl IntoField<ThingChoice, As>) -> Self {
        self.choice = choice.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        state: 0 optional "state";
        choice: 1 optional "choice";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// How it is:
///
/// - `open`: one can go in!
/// * `closed`: one cannot, see `open`
///
/// Not in the list: `opened`: nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingState {
    /// `open`: one can go in!
    Open,
    /// `closed`: one cannot, see `open`.
    Closed,
    /// `opened`
    Opened,
    /// `': odd`
    Odd,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingState {
        Open = "open";
        Closed = "closed";
        Opened = "opened";
        Odd = "`: odd";
        _ = Unknown;
    }
}

/// `ThingChoice`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingChoice {
    /// `none`: not at all.
    None,
    /// `any`
    Any,
    /// This one.
    ThingChoiceVariant1(ThingChoiceVariant1),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingChoice {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "any" => Self::Any,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::ThingChoiceVariant1(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::None => crate::json::View::Text("none"),
            Self::Any => crate::json::View::Text("any"),
            Self::ThingChoiceVariant1(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingChoice);

impl From<ThingChoiceVariant1> for ThingChoice {
    fn from(value: ThingChoiceVariant1) -> Self {
        Self::ThingChoiceVariant1(value)
    }
}

crate::__union!(ThingChoice, Unknown);

/// This one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingChoiceVariant1 {
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingChoiceVariant1 {
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
    ThingChoiceVariant1, has_required: false {
        name: 0 optional "name";
    }
}
