// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComparisonFilter`.

use serde_json::Value;
use crate::Extra;

/// Condition on one attribute of a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComparisonFilter {
    /// How the attribute is compared with `value`:
    ///
    /// - `eq`: is the same; the default
    /// - `ne`: differs
    /// - `gt`: is greater
    /// - `gte`: is greater or the same
    /// - `lt`: is less
    /// - `lte`: is less or the same
    /// - `in`: is among the list
    /// - `nin`: is not among the list
    pub r#type: ComparisonFilterType,
    /// Key of the attribute.
    pub key: String,
    /// What to compare with; a list for `in` and `nin`.
    pub value: ComparisonFilterValue,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ComparisonFilter {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        r#type: impl Into<ComparisonFilterType>,
        key: impl Into<String>,
        value: impl Into<ComparisonFilterValue>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            key: key.into(),
            value: value.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ComparisonFilter, has_required: true {
        r#type: 0 required "type";
        key: 1 required "key";
        value: 2 required "value";
    }
}

/// How the attribute is compared with `value`:
///
/// - `eq`: is the same; the default
/// - `ne`: differs
/// - `gt`: is greater
/// - `gte`: is greater or the same
/// - `lt`: is less
/// - `lte`: is less or the same
/// - `in`: is among the list
/// - `nin`: is not among the list
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonFilterType {
    /// `eq`: is the same; the default.
    Eq,
    /// `ne`: differs.
    Ne,
    /// `gt`: is greater.
    Gt,
    /// `gte`: is greater or the same.
    Gte,
    /// `lt`: is less.
    Lt,
    /// `lte`: is less or the same.
    Lte,
    /// `in`: is among the list.
    In,
    /// `nin`: is not among the list.
    Nin,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ComparisonFilterType {
        Eq = "eq";
        Ne = "ne";
        Gt = "gt";
        Gte = "gte";
        Lt = "lt";
        Lte = "lte";
        In = "in";
        Nin = "nin";
        _ = Unknown;
    }
}

/// What to compare with; a list for `in` and `nin`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ComparisonFilterValue {
    /// Text.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// A boolean.
    Bool(bool),
    /// A list of texts and numbers.
    List(Vec<ComparisonFilterValueItem>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ComparisonFilterValue {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::BOOLEAN | crate::json::Kinds::LIST
            | crate::json::Kinds::NUMBER | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn boolean(value: bool) -> Self {
        Self::Bool(value)
    }

    fn number(value: serde_json::Number) -> Self {
        Self::Number(value)
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Number(value) => crate::json::View::Number(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ComparisonFilterValue);

crate::__from_floats!(ComparisonFilterValue, Number, Unknown);
crate::__from_integers!(ComparisonFilterValue, Number);

impl From<bool> for ComparisonFilterValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__from_list!(
    ComparisonFilterValue, ComparisonFilterValue::List, ComparisonFilterValueItem
);

crate::__union!(ComparisonFilterValue, Unknown);

/// A text or a number in the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ComparisonFilterValueItem {
    /// Text.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ComparisonFilterValueItem {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::NUMBER | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn number(value: serde_json::Number) -> Self {
        Self::Number(value)
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Number(value) => crate::json::View::Number(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ComparisonFilterValueItem);

crate::__from_floats!(ComparisonFilterValueItem, Number, Unknown);
crate::__from_integers!(ComparisonFilterValueItem, Number);

crate::__union!(ComparisonFilterValueItem, Unknown);
