// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// What is required; everything else is left out.
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `super_`.
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// Sets `crate_`.
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// Sets `self_2`.
    pub fn self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2 = Some(self_2.into());
        self
    }

    /// Sets `extra_`.
    pub fn extra_(mut self, extra_: impl Into<String>) -> Self {
        self.extra_ = Some(extra_.into());
        self
    }

    /// Sets `new_`.
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// Sets `clone`.
    pub fn clone(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// Sets `fn`.
    pub fn r#fn(mut self, r#fn: impl Into<String>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }

    /// Sets `async`.
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// Sets `yield`.
    pub fn r#yield(mut self, r#yield: impl Into<String>) -> Self {
        self.r#yield = Some(r#yield.into());
        self
    }

    /// Sets `gen`.
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    /// Sets `try`.
    pub fn r#try(mut self, r#try: impl Into<String>) -> Self {
        self.r#try = Some(r#try.into());
        self
    }

    /// Sets `union`.
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// Sets `field`.
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Sets `field_2`.
    pub fn field_2(mut self, field_2: impl Into<String>) -> Self {
        self.field_2 = Some(field_2.into());
        self
    }

    /// Sets `field_3`.
    pub fn field_3(mut self, field_3: impl Into<String>) -> Self {
        self.field_3 = Some(field_3.into());
        self
    }

    /// Sets `field_4`.
    pub fn field_4(mut self, field_4: impl Into<String>) -> Self {
        self.field_4 = Some(field_4.into());
        self
    }

    /// Sets `field_2fa`.
    pub fn field_2fa(mut self, field_2fa: impl Into<String>) -> Self {
        self.field_2fa = Some(field_2fa.into());
        self
    }

    /// Sets `a_b`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets `a_b_2`.
    pub fn a_b_2(mut self, a_b_2: impl Into<String>) -> Self {
        self.a_b_2 = Some(a_b_2.into());
        self
    }

    /// Sets `a_b_3`.
    pub fn a_b_3(mut self, a_b_3: impl Into<String>) -> Self {
        self.a_b_3 = Some(a_b_3.into());
        self
    }

    /// Sets `a_b_4`.
    pub fn a_b_4(mut self, a_b_4: impl Into<String>) -> Self {
        self.a_b_4 = Some(a_b_4.into());
        self
    }

    /// Sets `a_b_5`.
    pub fn a_b_5(mut self, a_b_5: impl Into<String>) -> Self {
        self.a_b_5 = Some(a_b_5.into());
        self
    }

    /// Sets `ref`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    /// Sets `type_2`.
    pub fn type_2(mut self, type_2: impl Into<String>) -> Self {
        self.type_2 = Some(type_2.into());
        self
    }

    /// Sets `field_5`.
    pub fn field_5(mut self, field_5: impl Into<String>) -> Self {
        self.field_5 = Some(field_5.into());
        self
    }

    /// Sets `u65e5_u672c`.
    pub fn u65e5_u672c(mut self, u65e5_u672c: impl Into<String>) -> Self {
        self.u65e5_u672c = Some(u65e5_u672c.into());
        self
    }

    /// Sets `ü`.
    pub fn ü(mut self, ü: impl Into<String>) -> Self {
        self.ü = Some(ü.into());
        self
    }

    /// Sets `u1f980`.
    pub fn u1f980(mut self, u1f980: impl Into<String>) -> Self {
        self.u1f980 = Some(u1f980.into());
        self
    }

    /// Sets `map`.
    pub fn map(mut self, map: impl Into<String>) -> Self {
        self.map = Some(map.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `index`.
    pub fn index(mut self, index: impl Into<String>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// Sets `at`.
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `serializer`.
    pub fn serializer(mut self, serializer: impl Into<String>) -> Self {
        self.serializer = Some(serializer.into());
        self
    }

    /// Sets `deserializer`.
    pub fn deserializer(mut self, deserializer: impl Into<String>) -> Self {
        self.deserializer = Some(deserializer.into());
        self
    }

    /// Sets `into`.
    pub fn into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// Sets `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `as_str`.
    pub fn as_str(mut self, as_str: impl Into<String>) -> Self {
        self.as_str = Some(as_str.into());
        self
    }

    /// Sets `option`.
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// Sets `none`.
    pub fn none(mut self, none: impl Into<String>) -> Self {
        self.none = Some(none.into());
        self
    }

    /// Sets `string`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets `params`.
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets `send`.
    pub fn send(mut self, send: impl Into<String>) -> Self {
        self.send = Some(send.into());
        self
    }

    /// Sets `item`.
    pub fn item(mut self, item: impl Into<String>) -> Self {
        self.item = Some(item.into());
        self
    }

    /// Sets `std`.
    pub fn std(mut self, std: impl Into<String>) -> Self {
        self.std = Some(std.into());
        self
    }

    /// Sets `core`.
    pub fn core(mut self, core: impl Into<String>) -> Self {
        self.core = Some(core.into());
        self
    }

    /// Sets `fmt`.
    pub fn fmt(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets `include`.
    pub fn include(mut self, include: impl Into<String>) -> Self {
        self.include = Some(include.into());
        self
    }

    /// Sets
    /// `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    pub fn xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        mut self,
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: impl Into<
            String,
        >,
    ) -> Self {
        self
            .xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx = Some(
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                .into(),
        );
        self
    }

    /// Sets `foo`.
    pub fn foo(mut self, foo: impl Into<String>) -> Self {
        self.foo = Nullable::Value(foo.into());
        self
    }

    /// Sends `foo` as `null`, which is not the same as leaving it out.
    pub fn foo_null_(mut self) -> Self {
        self.foo = Nullable::Null;
        self
    }

    /// Sets `foo_null`.
    pub fn foo_null(mut self, foo_null: impl Into<String>) -> Self {
        self.foo_null = Some(foo_null.into());
        self
    }

    /// Sets `foo_2`.
    pub fn foo_2(mut self, foo_2: impl Into<String>) -> Self {
        self.foo_2 = Some(foo_2.into());
        self
    }
}

crate::__object! {
    Thing {
        r#type: optional "type";
        self_: required "self";
        super_: optional "super";
        crate_: optional "crate";
        self_2: optional "Self";
        extra_: optional "extra";
        new_: optional "new";
        default: required "default";
        clone: optional "clone";
        r#fn: optional "fn";
        r#async: optional "async";
        r#yield: optional "yield";
        r#gen: optional "gen";
        r#try: optional "try";
        union: optional "union";
        field: optional "_";
        field_2: optional "__";
        field_3: optional "-";
        field_4: optional "";
        field_1: required "1";
        field_2fa: optional "2fa";
        a_b: optional "a.b";
        a_b_2: optional "a-b";
        a_b_3: optional "a_b";
        a_b_4: optional "aB";
        a_b_5: optional "A B";
        r#ref: optional "$ref";
        type_2: optional "@type";
        field_5: optional "#";
        u65e5_u672c: optional "日本";
        ü: optional "ü";
        u1f980: optional "🦀";
        map: optional "map";
        name: optional "name";
        value: optional "value";
        index: optional "index";
        at: optional "at";
        serializer: optional "serializer";
        deserializer: optional "deserializer";
        into: optional "into";
        from: optional "from";
        as_str: optional "as_str";
        option: optional "Option";
        none: optional "None";
        string: optional "String";
        params: optional "params";
        send: optional "send";
        item: optional "item";
        std: optional "std";
        core: optional "core";
        fmt: optional "fmt";
        include: optional "include[]";
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: optional "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
        foo: clearable "foo";
        foo_null: optional "foo_null";
        foo_2: optional "Foo";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
