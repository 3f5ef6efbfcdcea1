// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::{Extra, Literal};

/// Only a title.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// */ pub fn out() {} /* and // and /// and //! end
    pub comment: Option<String>,
    /// "\] #\[doc = "x" \]#!\[allow(x)\] "# r#" \ \n
    pub attribute: Option<String>,
    /// abc x zero
    pub bidi: Option<String>,
    /// bell null escape vertical return next line end
    pub control: Option<String>,
    /// The property `blank`.
    pub blank: Option<String>,
    /// {} {0} #{x} ##
    pub braces: Option<String>,
    /// The property `wire "quoted" \ */ 'tick'`.
    pub wire_quoted_tick_u202e: Option<String>,
    /// The property `constant`.
    pub constant: Option<Literal>,
    /// The property `values`.
    pub values: Option<ThingValues>,
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

    /// Sets `comment`. */ pub fn out() {} /* and // and /// and //! end
    pub fn comment<As>(mut self, comment: impl IntoField<String, As>) -> Self {
        self.comment = comment.into_field().into_option();
        self
    }

    /// Sets `attribute`. "\] #\[doc = "x" \]#!\[allow(x)\] "# r#" \ \n
    pub fn attribute<As>(mut self, attribute: impl IntoField<String, As>) -> Self {
        self.attribute = attribute.into_field().into_option();
        self
    }

    /// Sets `bidi`. abc x zero
    pub fn bidi<As>(mut self, bidi: impl IntoField<String, As>) -> Self {
        self.bidi = bidi.into_field().into_option();
        self
    }

    /// Sets `control`. bell null escape vertical return next line end
    pub fn control<As>(mut self, control: impl IntoField<String, As>) -> Self {
        self.control = control.into_field().into_option();
        self
    }

    /// Sets `blank`.
    pub fn blank<As>(mut self, blank: impl IntoField<String, As>) -> Self {
        self.blank = blank.into_field().into_option();
        self
    }

    /// Sets `braces`. {} {0} #{x} ##
    pub fn braces<As>(mut self, braces: impl IntoField<String, As>) -> Self {
        self.braces = braces.into_field().into_option();
        self
    }

    /// Sets `wire_quoted_tick_u202e`.
    pub fn wire_quoted_tick_u202e<As>(
        mut self,
        wire_quoted_tick_u202e: impl IntoField<String, As>,
    ) -> Self {
        self.wire_quoted_tick_u202e = wire_quoted_tick_u202e.into_field().into_option();
        self
    }

    /// Sets `values`.
    pub fn values<As>(mut self, values: impl IntoField<ThingValues, As>) -> Self {
        self.values = values.into_field().into_option();
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
        comment: 0 optional "comment";
        attribute: 1 optional "attribute";
        bidi: 2 optional "bidi";
        control: 3 optional "control";
        blank: 4 optional "blank";
        braces: 5 optional "braces";
        wire_quoted_tick_u202e: 6 optional "wire \"quoted\" \\ \n */ `tick` \u{202e}";
        constant: 7 optional_literal("\"#]*/\n\u{202e}") "constant";
        values: 8 optional "values";
        literal: 9 optional "literal";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingValues`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingValues {
    /// `*/`
    V,
    /// `"#`
    V2,
    /// `a b`
    AB,
    /// `""`
    U202e,
    /// `'`
    V3,
    /// `""`
    U0,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingValues {
        V = "*/";
        V2 = "\"#";
        AB = "a\nb";
        U202e = "\u{202e}";
        V3 = "`";
        U0 = "\0";
        _ = Unknown;
    }
}

/// `ThingLiteral`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingLiteral {
    /// `'*/"`
    V,
    /// `]`
    V2,
    /// An object.
    ThingLiteralVariant1(ThingLiteralVariant1),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingLiteral {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "`*/\"" => Self::V,
            "]" => Self::V2,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::ThingLiteralVariant1(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::V => crate::json::View::Text("`*/\""),
            Self::V2 => crate::json::View::Text("]"),
            Self::ThingLiteralVariant1(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingLiteral);

impl From<ThingLiteralVariant1> for ThingLiteral {
    fn from(value: ThingLiteralVariant1) -> Self {
        Self::ThingLiteralVariant1(value)
    }
}

crate::__union!(ThingLiteral, Unknown);

/// `ThingLiteralVariant1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingLiteralVariant1 {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingLiteralVariant1 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingLiteralVariant1, has_required: false {
        a: 0 optional "a";
    }
}
