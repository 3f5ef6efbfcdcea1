// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::{Extra, JsonObject};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `level`.
    pub level: Option<ThingLevel>,
    /// The property `literal`.
    pub literal: Option<ThingLiteral>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `level`.
    pub fn level<As>(mut self, level: impl IntoField<ThingLevel, As>) -> Self {
        self.level = level.into_field().into_option();
        self
    }

    /// Sets `literal`.
    pub fn literal<As>(mut self, literal: impl IntoField<ThingLiteral, As>) -> Self {
        self.literal = literal.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        level: 0 optional "level";
        literal: 1 optional "literal";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingLevel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `""`
    Empty,
    /// `""`
    V,
    /// `a`
    A,
    /// `A`
    A2,
    /// `a b`
    AB,
    /// `a-b`
    AB2,
    /// `a_b`
    AB3,
    /// `AB`
    Ab,
    /// `1`
    V1,
    /// `1.5`
    V1Dot5,
    /// `15`
    V15,
    /// `-1`
    V12,
    /// `+1`
    V13,
    /// `self`
    Self_,
    /// `Self`
    Self2,
    /// `Unknown`
    Unknown,
    /// `unknown_value`
    UnknownValue,
    /// `Err`
    Err_,
    /// `Ok`
    Ok,
    /// `Error`
    Error,
    /// `None`
    None,
    /// `Some`
    Some,
    /// `type`
    Type,
    /// `日本`
    U65e5U672c,
    /// `ü`
    Ü,
    /// `Ü`
    Ü2,
    /// `🦀`
    U1f980,
    /// `/`
    V2,
    /// `*`
    V3,
    /// `>=`
    V4,
    /// `<=`
    V5,
    /// `null`
    Null,
    /// `true`
    True,
    /// `gpt-4.1`
    Gpt4Dot1,
    /// `gpt-41`
    Gpt41,
    /// `gpt-4-1`
    Gpt412,
    /// A value unknown to this version of the crate.
    UnknownValue2(crate::UnknownValue),
}

crate::__string_enum! {
    ThingLevel {
        Empty = "";
        V = " ";
        A = "a";
        A2 = "A";
        AB = "a b";
        AB2 = "a-b";
        AB3 = "a_b";
        Ab = "AB";
        V1 = "1";
        V1Dot5 = "1.5";
        V15 = "15";
        V12 = "-1";
        V13 = "+1";
        Self_ = "self";
        Self2 = "Self";
        Unknown = "Unknown";
        UnknownValue = "unknown_value";
        Err_ = "Err";
        Ok = "Ok";
        Error = "Error";
        None = "None";
        Some = "Some";
        Type = "type";
        U65e5U672c = "日本";
        Ü = "ü";
        Ü2 = "Ü";
        U1f980 = "🦀";
        V2 = "/";
        V3 = "*";
        V4 = ">=";
        V5 = "<=";
        Null = "null";
        True = "true";
        Gpt4Dot1 = "gpt-4.1";
        Gpt41 = "gpt-41";
        Gpt412 = "gpt-4-1";
        _ = UnknownValue2;
    }
}

/// `ThingLiteral`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingLiteral {
    /// `unknown`
    Unknown,
    /// `""`
    Empty,
    /// `""`
    V,
    /// `a b`
    AB,
    /// `a-b`
    AB2,
    /// `Object`
    Object,
    /// `Err`
    Err_,
    /// `Error`
    Error,
    /// `Self`
    Self_,
    /// An object.
    Object2(JsonObject),
    /// JSON unknown to this version of the crate, kept as received.
    UnknownValue(Value),
}

impl crate::json::Union for ThingLiteral {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::UnknownValue(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "unknown" => Self::Unknown,
            "" => Self::Empty,
            " " => Self::V,
            "a b" => Self::AB,
            "a-b" => Self::AB2,
            "Object" => Self::Object,
            "Err" => Self::Err_,
            "Error" => Self::Error,
            "Self" => Self::Self_,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::Object2(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Unknown => crate::json::View::Text("unknown"),
            Self::Empty => crate::json::View::Text(""),
            Self::V => crate::json::View::Text(" "),
            Self::AB => crate::json::View::Text("a b"),
            Self::AB2 => crate::json::View::Text("a-b"),
            Self::Object => crate::json::View::Text("Object"),
            Self::Err_ => crate::json::View::Text("Err"),
            Self::Error => crate::json::View::Text("Error"),
            Self::Self_ => crate::json::View::Text("Self"),
            Self::Object2(value) => crate::Json::view(value),
            Self::UnknownValue(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingLiteral);

impl From<JsonObject> for ThingLiteral {
    fn from(value: JsonObject) -> Self {
        Self::Object2(value)
    }
}

crate::__union!(ThingLiteral, UnknownValue);
