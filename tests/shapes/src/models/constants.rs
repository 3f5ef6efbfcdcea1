// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Constants`.

use crate::{Extra, Literal, Nullable};

/// `Constants`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Constants {
    /// The property `a`.
    pub a: Literal,
    /// The property `b`.
    pub b: Option<Literal>,
    /// The property `c`.
    pub c: Option<Literal>,
    /// The property `d`.
    pub d: Nullable<Literal>,
    /// The property `whole`.
    pub whole: i64,
    /// The property `negative`.
    pub negative: i64,
    /// The property `fraction`.
    pub fraction: f64,
    /// The property `truth`.
    pub truth: bool,
    /// The property `nothing`.
    pub nothing: Option<i64>,
    /// The property `maybe`.
    pub maybe: Nullable<i64>,
    /// The property `falsehood`.
    pub falsehood: Option<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Constants {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b(mut self) -> Self {
        self.b = Some(crate::Literal::new("x"));
        self
    }

    /// Sets `c`.
    pub fn c(mut self) -> Self {
        self.c = Some(crate::Literal::new("x"));
        self
    }

    /// Sets `d`.
    pub fn d(mut self) -> Self {
        self.d = crate::Nullable::Value(crate::Literal::new("x"));
        self
    }

    /// Sends `d` as `null`, which differs from omitting it.
    #[inline]
    pub fn d_null(mut self) -> Self {
        self.d = Nullable::Null;
        self
    }

    /// Sets `nothing`.
    pub fn nothing(mut self) -> Self {
        self.nothing = Some(4);
        self
    }

    /// Sets `maybe`.
    pub fn maybe(mut self) -> Self {
        self.maybe = crate::Nullable::Value(4);
        self
    }

    /// Sends `maybe` as `null`, which differs from omitting it.
    #[inline]
    pub fn maybe_null(mut self) -> Self {
        self.maybe = Nullable::Null;
        self
    }

    /// Sets `falsehood`.
    pub fn falsehood(mut self) -> Self {
        self.falsehood = Some(false);
        self
    }
}

crate::__object! {
    Constants, has_required: true {
        a: 0 literal("x") "a";
        b: 1 nullable_literal("x") "b";
        c: 2 optional_literal("x") "c";
        d: 3 clearable_literal("x") "d";
        whole: 4 fixed(3) "whole";
        negative: 5 fixed((- 3)) "negative";
        fraction: 6 fixed(1.5) "fraction";
        truth: 7 fixed(true) "truth";
        nothing: 8 nullable "nothing";
        maybe: 9 clearable "maybe";
        falsehood: 10 optional "falsehood";
    }
}
