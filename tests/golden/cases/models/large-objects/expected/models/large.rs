// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Large`.

use crate::convert::IntoField;
use crate::types::{Little, Member};
use crate::{Extra, Nullable};

/// Its optional members are behind pointers if they take more than two strings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Large {
    /// The property `text_0`.
    pub text_0: Option<String>,
    /// The property `text_1`.
    pub text_1: Option<String>,
    /// The property `text_2`.
    pub text_2: Option<String>,
    /// The property `text_3`.
    pub text_3: Option<String>,
    /// The property `text_4`.
    pub text_4: Option<String>,
    /// The property `text_5`.
    pub text_5: Option<String>,
    /// The property `text_6`.
    pub text_6: Option<String>,
    /// The property `text_7`.
    pub text_7: Option<String>,
    /// The property `text_8`.
    pub text_8: Option<String>,
    /// The property `text_9`.
    pub text_9: Option<String>,
    /// The property `text_10`.
    pub text_10: Option<String>,
    /// The property `always`.
    pub always: Member,
    /// The property `rarely`.
    pub rarely: Option<Box<Member>>,
    /// The property `cleared`.
    pub cleared: Nullable<Box<Member>>,
    /// The property `little`.
    pub little: Option<Little>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Large {
    /// Creates a value from the required fields; no others are set.
    pub fn new(always: impl Into<Member>) -> Self {
        Self {
            always: always.into(),
            ..Self::default()
        }
    }

    /// Sets `text_0`.
    pub fn text_0<As>(mut self, text_0: impl IntoField<String, As>) -> Self {
        self.text_0 = text_0.into_field().into_option();
        self
    }

    /// Sets `text_1`.
    pub fn text_1<As>(mut self, text_1: impl IntoField<String, As>) -> Self {
        self.text_1 = text_1.into_field().into_option();
        self
    }

    /// Sets `text_2`.
    pub fn text_2<As>(mut self, text_2: impl IntoField<String, As>) -> Self {
        self.text_2 = text_2.into_field().into_option();
        self
    }

    /// Sets `text_3`.
    pub fn text_3<As>(mut self, text_3: impl IntoField<String, As>) -> Self {
        self.text_3 = text_3.into_field().into_option();
        self
    }

    /// Sets `text_4`.
    pub fn text_4<As>(mut self, text_4: impl IntoField<String, As>) -> Self {
        self.text_4 = text_4.into_field().into_option();
        self
    }

    /// Sets `text_5`.
    pub fn text_5<As>(mut self, text_5: impl IntoField<String, As>) -> Self {
        self.text_5 = text_5.into_field().into_option();
        self
    }

    /// Sets `text_6`.
    pub fn text_6<As>(mut self, text_6: impl IntoField<String, As>) -> Self {
        self.text_6 = text_6.into_field().into_option();
        self
    }

    /// Sets `text_7`.
    pub fn text_7<As>(mut self, text_7: impl IntoField<String, As>) -> Self {
        self.text_7 = text_7.into_field().into_option();
        self
    }

    /// Sets `text_8`.
    pub fn text_8<As>(mut self, text_8: impl IntoField<String, As>) -> Self {
        self.text_8 = text_8.into_field().into_option();
        self
    }

    /// Sets `text_9`.
    pub fn text_9<As>(mut self, text_9: impl IntoField<String, As>) -> Self {
        self.text_9 = text_9.into_field().into_option();
        self
    }

    /// Sets `text_10`.
    pub fn text_10<As>(mut self, text_10: impl IntoField<String, As>) -> Self {
        self.text_10 = text_10.into_field().into_option();
        self
    }

    /// Sets `rarely`.
    pub fn rarely<As>(mut self, rarely: impl IntoField<Member, As>) -> Self {
        self.rarely = rarely.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `cleared`.
    pub fn cleared<As>(mut self, cleared: impl IntoField<Member, As>) -> Self {
        self.cleared = cleared.into_field().boxed();
        self
    }

    /// Sends `cleared` as `null`, which differs from omitting it.
    #[inline]
    pub fn cleared_null(mut self) -> Self {
        self.cleared = Nullable::Null;
        self
    }

    /// Sets `little`.
    pub fn little<As>(mut self, little: impl IntoField<Little, As>) -> Self {
        self.little = little.into_field().into_option();
        self
    }
}

crate::__object! {
    Large, has_required: true {
        text_0: 0 optional "text_0";
        text_1: 1 optional "text_1";
        text_2: 2 optional "text_2";
        text_3: 3 optional "text_3";
        text_4: 4 optional "text_4";
        text_5: 5 optional "text_5";
        text_6: 6 optional "text_6";
        text_7: 7 optional "text_7";
        text_8: 8 optional "text_8";
        text_9: 9 optional "text_9";
        text_10: 10 optional "text_10";
        always: 11 required "always";
        rarely: 12 optional "rarely";
        cleared: 13 clearable "cleared";
        little: 14 optional "little";
    }
}

impl crate::Params for Large {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
