// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::{Extra, Nullable};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `self`.
    pub self_: String,
    /// The property `super`.
    pub super_: Option<String>,
    /// The property `crate`.
    pub crate_: Option<String>,
    /// The property `Self`.
    pub self_2: Option<String>,
    /// The property `extra`.
    pub extra_: Option<String>,
    /// The property `new`.
    pub new_: Option<String>,
    /// The property `default`.
    pub default: String,
    /// The property `clone`.
    pub clone: Option<String>,
    /// The property `fn`.
    pub r#fn: Option<String>,
    /// The property `async`.
    pub r#async: Option<String>,
    /// The property `yield`.
    pub r#yield: Option<String>,
    /// The property `gen`.
    pub r#gen: Option<String>,
    /// The property `try`.
    pub r#try: Option<String>,
    /// The property `union`.
    pub union: Option<String>,
    /// The property `_`.
    pub field: Option<String>,
    /// The property `__`.
    pub field_2: Option<String>,
    /// The property `-`.
    pub field_3: Option<String>,
    /// The property `""`.
    pub field_4: Option<String>,
    /// The property `1`.
    pub field_1: String,
    /// The property `2fa`.
    pub field_2fa: Option<String>,
    /// The property `a.b`.
    pub a_b: Option<String>,
    /// The property `a-b`.
    pub a_b_2: Option<String>,
    /// The property `a_b`.
    pub a_b_3: Option<String>,
    /// The property `aB`.
    pub a_b_4: Option<String>,
    /// The property `A B`.
    pub a_b_5: Option<String>,
    /// The property `$ref`.
    pub r#ref: Option<String>,
    /// The property `@type`.
    pub type_2: Option<String>,
    /// The property `#`.
    pub field_5: Option<String>,
    /// The property `日本`.
    pub u65e5_u672c: Option<String>,
    /// The property `ü`.
    pub ü: Option<String>,
    /// The property `🦀`.
    pub u1f980: Option<String>,
    /// The property `map`.
    pub map: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `value`.
    pub value: Option<String>,
    /// The property `index`.
    pub index: Option<String>,
    /// The property `at`.
    pub at: Option<String>,
    /// The property `serializer`.
    pub serializer: Option<String>,
    /// The property `deserializer`.
    pub deserializer: Option<String>,
    /// The property `into`.
    pub into: Option<String>,
    /// The property `from`.
    pub from: Option<String>,
    /// The property `as_str`.
    pub as_str: Option<String>,
    /// The property `Option`.
    pub option: Option<String>,
    /// The property `None`.
    pub none: Option<String>,
    /// The property `String`.
    pub string: Option<String>,
    /// The property `params`.
    pub params: Option<String>,
    /// The property `send`.
    pub send: Option<String>,
    /// The property `item`.
    pub item: Option<String>,
    /// The property `std`.
    pub std: Option<String>,
    /// The property `core`.
    pub core: Option<String>,
    /// The property `fmt`.
    pub fmt: Option<String>,
    /// The property `include[]`.
    pub include: Option<String>,
    /// The property
    /// `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Option<
        String,
    >,
    /// The property `foo`.
    pub foo: Nullable<String>,
    /// The property `foo_null`.
    pub foo_null: Option<String>,
    /// The property `Foo`.
    pub foo_2: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        self_: impl Into<String>,
        default: impl Into<String>,
        field_1: impl Into<String>,
    ) -> Self {
        Self {
            self_: self_.into(),
            default: default.into(),
            field_1: field_1.into(),
            ..<Self as Default>::default()
        }
    }

    /// Sets `type`.
    pub fn r#type<As>(mut self, r#type: impl IntoField<String, As>) -> Self {
        self.r#type = r#type.into_field().into_option();
        self
    }

    /// Sets `super_`.
    pub fn super_<As>(mut self, super_: impl IntoField<String, As>) -> Self {
        self.super_ = super_.into_field().into_option();
        self
    }

    /// Sets `crate_`.
    pub fn crate_<As>(mut self, crate_: impl IntoField<String, As>) -> Self {
        self.crate_ = crate_.into_field().into_option();
        self
    }

    /// Sets `self_2`.
    pub fn self_2<As>(mut self, self_2: impl IntoField<String, As>) -> Self {
        self.self_2 = self_2.into_field().into_option();
        self
    }

    /// Sets `extra_`.
    pub fn extra_<As>(mut self, extra_: impl IntoField<String, As>) -> Self {
        self.extra_ = extra_.into_field().into_option();
        self
    }

    /// Sets `new_`.
    pub fn new_<As>(mut self, new_: impl IntoField<String, As>) -> Self {
        self.new_ = new_.into_field().into_option();
        self
    }

    /// Sets `clone`.
    pub fn clone<As>(mut self, clone: impl IntoField<String, As>) -> Self {
        self.clone = clone.into_field().into_option();
        self
    }

    /// Sets `fn`.
    pub fn r#fn<As>(mut self, r#fn: impl IntoField<String, As>) -> Self {
        self.r#fn = r#fn.into_field().into_option();
        self
    }

    /// Sets `async`.
    pub fn r#async<As>(mut self, r#async: impl IntoField<String, As>) -> Self {
        self.r#async = r#async.into_field().into_option();
        self
    }

    /// Sets `yield`.
    pub fn r#yield<As>(mut self, r#yield: impl IntoField<String, As>) -> Self {
        self.r#yield = r#yield.into_field().into_option();
        self
    }

    /// Sets `gen`.
    pub fn r#gen<As>(mut self, r#gen: impl IntoField<String, As>) -> Self {
        self.r#gen = r#gen.into_field().into_option();
        self
    }

    /// Sets `try`.
    pub fn r#try<As>(mut self, r#try: impl IntoField<String, As>) -> Self {
        self.r#try = r#try.into_field().into_option();
        self
    }

    /// Sets `union`.
    pub fn union<As>(mut self, union: impl IntoField<String, As>) -> Self {
        self.union = union.into_field().into_option();
        self
    }

    /// Sets `field`.
    pub fn field<As>(mut self, field: impl IntoField<String, As>) -> Self {
        self.field = field.into_field().into_option();
        self
    }

    /// Sets `field_2`.
    pub fn field_2<As>(mut self, field_2: impl IntoField<String, As>) -> Self {
        self.field_2 = field_2.into_field().into_option();
        self
    }

    /// Sets `field_3`.
    pub fn field_3<As>(mut self, field_3: impl IntoField<String, As>) -> Self {
        self.field_3 = field_3.into_field().into_option();
        self
    }

    /// Sets `field_4`.
    pub fn field_4<As>(mut self, field_4: impl IntoField<String, As>) -> Self {
        self.field_4 = field_4.into_field().into_option();
        self
    }

    /// Sets `field_2fa`.
    pub fn field_2fa<As>(mut self, field_2fa: impl IntoField<String, As>) -> Self {
        self.field_2fa = field_2fa.into_field().into_option();
        self
    }

    /// Sets `a_b`.
    pub fn a_b<As>(mut self, a_b: impl IntoField<String, As>) -> Self {
        self.a_b = a_b.into_field().into_option();
        self
    }

    /// Sets `a_b_2`.
    pub fn a_b_2<As>(mut self, a_b_2: impl IntoField<String, As>) -> Self {
        self.a_b_2 = a_b_2.into_field().into_option();
        self
    }

    /// Sets `a_b_3`.
    pub fn a_b_3<As>(mut self, a_b_3: impl IntoField<String, As>) -> Self {
        self.a_b_3 = a_b_3.into_field().into_option();
        self
    }

    /// Sets `a_b_4`.
    pub fn a_b_4<As>(mut self, a_b_4: impl IntoField<String, As>) -> Self {
        self.a_b_4 = a_b_4.into_field().into_option();
        self
    }

    /// Sets `a_b_5`.
    pub fn a_b_5<As>(mut self, a_b_5: impl IntoField<String, As>) -> Self {
        self.a_b_5 = a_b_5.into_field().into_option();
        self
    }

    /// Sets `ref`.
    pub fn r#ref<As>(mut self, r#ref: impl IntoField<String, As>) -> Self {
        self.r#ref = r#ref.into_field().into_option();
        self
    }

    /// Sets `type_2`.
    pub fn type_2<As>(mut self, type_2: impl IntoField<String, As>) -> Self {
        self.type_2 = type_2.into_field().into_option();
        self
    }

    /// Sets `field_5`.
    pub fn field_5<As>(mut self, field_5: impl IntoField<String, As>) -> Self {
        self.field_5 = field_5.into_field().into_option();
        self
    }

    /// Sets `u65e5_u672c`.
    pub fn u65e5_u672c<As>(mut self, u65e5_u672c: impl IntoField<String, As>) -> Self {
        self.u65e5_u672c = u65e5_u672c.into_field().into_option();
        self
    }

    /// Sets `ü`.
    pub fn ü<As>(mut self, ü: impl IntoField<String, As>) -> Self {
        self.ü = ü.into_field().into_option();
        self
    }

    /// Sets `u1f980`.
    pub fn u1f980<As>(mut self, u1f980: impl IntoField<String, As>) -> Self {
        self.u1f980 = u1f980.into_field().into_option();
        self
    }

    /// Sets `map`.
    pub fn map<As>(mut self, map: impl IntoField<String, As>) -> Self {
        self.map = map.into_field().into_option();
        self
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }

    /// Sets `value`.
    pub fn value<As>(mut self, value: impl IntoField<String, As>) -> Self {
        self.value = value.into_field().into_option();
        self
    }

    /// Sets `index`.
    pub fn index<As>(mut self, index: impl IntoField<String, As>) -> Self {
        self.index = index.into_field().into_option();
        self
    }

    /// Sets `at`.
    pub fn at<As>(mut self, at: impl IntoField<String, As>) -> Self {
        self.at = at.into_field().into_option();
        self
    }

    /// Sets `serializer`.
    pub fn serializer<As>(mut self, serializer: impl IntoField<String, As>) -> Self {
        self.serializer = serializer.into_field().into_option();
        self
    }

    /// Sets `deserializer`.
    pub fn deserializer<As>(mut self, deserializer: impl IntoField<String, As>) -> Self {
        self.deserializer = deserializer.into_field().into_option();
        self
    }

    /// Sets `into`.
    pub fn into<As>(mut self, into: impl IntoField<String, As>) -> Self {
        self.into = into.into_field().into_option();
        self
    }

    /// Sets `from`.
    pub fn from<As>(mut self, from: impl IntoField<String, As>) -> Self {
        self.from = from.into_field().into_option();
        self
    }

    /// Sets `as_str`.
    pub fn as_str<As>(mut self, as_str: impl IntoField<String, As>) -> Self {
        self.as_str = as_str.into_field().into_option();
        self
    }

    /// Sets `option`.
    pub fn option<As>(mut self, option: impl IntoField<String, As>) -> Self {
        self.option = option.into_field().into_option();
        self
    }

    /// Sets `none`.
    pub fn none<As>(mut self, none: impl IntoField<String, As>) -> Self {
        self.none = none.into_field().into_option();
        self
    }

    /// Sets `string`.
    pub fn string<As>(mut self, string: impl IntoField<String, As>) -> Self {
        self.string = string.into_field().into_option();
        self
    }

    /// Sets `params`.
    pub fn params<As>(mut self, params: impl IntoField<String, As>) -> Self {
        self.params = params.into_field().into_option();
        self
    }

    /// Sets `send`.
    pub fn send<As>(mut self, send: impl IntoField<String, As>) -> Self {
        self.send = send.into_field().into_option();
        self
    }

    /// Sets `item`.
    pub fn item<As>(mut self, item: impl IntoField<String, As>) -> Self {
        self.item = item.into_field().into_option();
        self
    }

    /// Sets `std`.
    pub fn std<As>(mut self, std: impl IntoField<String, As>) -> Self {
        self.std = std.into_field().into_option();
        self
    }

    /// Sets `core`.
    pub fn core<As>(mut self, core: impl IntoField<String, As>) -> Self {
        self.core = core.into_field().into_option();
        self
    }

    /// Sets `fmt`.
    pub fn fmt<As>(mut self, fmt: impl IntoField<String, As>) -> Self {
        self.fmt = fmt.into_field().into_option();
        self
    }

    /// Sets `include`.
    pub fn include<As>(mut self, include: impl IntoField<String, As>) -> Self {
        self.include = include.into_field().into_option();
        self
    }

    /// Sets
    /// `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub fn xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx<
        As,
    >(
        mut self,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: impl IntoField<
            String,
            As,
        >,
    ) -> Self {
        self
            .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
            .into_field()
            .into_option();
        self
    }

    /// Sets `foo`.
    pub fn foo<As>(mut self, foo: impl IntoField<String, As>) -> Self {
        self.foo = foo.into_field();
        self
    }

    /// Sends `foo` as `null`, which differs from omitting it.
    #[inline]
    pub fn foo_null_(mut self) -> Self {
        self.foo = Nullable::Null;
        self
    }

    /// Sets `foo_null`.
    pub fn foo_null<As>(mut self, foo_null: impl IntoField<String, As>) -> Self {
        self.foo_null = foo_null.into_field().into_option();
        self
    }

    /// Sets `foo_2`.
    pub fn foo_2<As>(mut self, foo_2: impl IntoField<String, As>) -> Self {
        self.foo_2 = foo_2.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        r#type: 0 optional "type";
        self_: 1 required "self";
        super_: 2 optional "super";
        crate_: 3 optional "crate";
        self_2: 4 optional "Self";
        extra_: 5 optional "extra";
        new_: 6 optional "new";
        default: 7 required "default";
        clone: 8 optional "clone";
        r#fn: 9 optional "fn";
        r#async: 10 optional "async";
        r#yield: 11 optional "yield";
        r#gen: 12 optional "gen";
        r#try: 13 optional "try";
        union: 14 optional "union";
        field: 15 optional "_";
        field_2: 16 optional "__";
        field_3: 17 optional "-";
        field_4: 18 optional "";
        field_1: 19 required "1";
        field_2fa: 20 optional "2fa";
        a_b: 21 optional "a.b";
        a_b_2: 22 optional "a-b";
        a_b_3: 23 optional "a_b";
        a_b_4: 24 optional "aB";
        a_b_5: 25 optional "A B";
        r#ref: 26 optional "$ref";
        type_2: 27 optional "@type";
        field_5: 28 optional "#";
        u65e5_u672c: 29 optional "日本";
        ü: 30 optional "ü";
        u1f980: 31 optional "🦀";
        map: 32 optional "map";
        name: 33 optional "name";
        value: 34 optional "value";
        index: 35 optional "index";
        at: 36 optional "at";
        serializer: 37 optional "serializer";
        deserializer: 38 optional "deserializer";
        into: 39 optional "into";
        from: 40 optional "from";
        as_str: 41 optional "as_str";
        option: 42 optional "Option";
        none: 43 optional "None";
        string: 44 optional "String";
        params: 45 optional "params";
        send: 46 optional "send";
        item: 47 optional "item";
        std: 48 optional "std";
        core: 49 optional "core";
        fmt: 50 optional "fmt";
        include: 51 optional "include[]";
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: 52 optional "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
        foo: 53 clearable "foo";
        foo_null: 54 optional "foo_null";
        foo_2: 55 optional "Foo";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
