//! What setters and constructors take, and how they make the value of a field of it.
//!
//! A setter is a thin generic shell around a conversion of the runtime: its traits, in `convert`, are implemented for
//! values, options of them, lists and maps of all kinds and numbers of every type.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::types::{Uses, argument, ident, resolve, rust};
use crate::ir::{Api, Field, Presence, StructDef, Type};

/// An argument of a setter or constructor.
pub struct Taken {
    /// The generic parameter for it, if it has one.
    pub generic: Option<Ident>,
    /// Its type.
    pub ty: TokenStream,
    /// The expression that makes the value of the field.
    pub value: TokenStream,
    /// It may note in `extra` why the object cannot be sent.
    pub may_refuse: bool,
}

/// Where a problem with an argument is noted: the `extra` of the object, which is there unless it is never JSON.
pub fn extra_of(def: &StructDef, extra: TokenStream) -> Option<TokenStream> {
    (!def.not_json).then_some(extra)
}

/// What is made of an argument.
enum Made {
    /// A value.
    Value,
    /// An option of one.
    Option,
    /// A value, null or nothing.
    Nullable,
}

/// What a setter takes for a field.
pub fn setter(api: &Api, field: &Field, extra: Option<&TokenStream>, uses: &mut Uses) -> Taken {
    let (ty, is_boxed) = unboxed(&field.ty);
    let (mut taken, made) = taken(api, field, ty, extra, true, uses);
    let value = taken.value;
    taken.value = match (made, is_boxed, field.presence == Presence::OptionalNullable) {
        (Made::Value, false, true) => quote!(crate::Nullable::Value(#value)),
        (Made::Value, true, true) => quote!(crate::Nullable::Value(Box::new(#value))),
        (Made::Value, false, false) => quote!(Some(#value)),
        (Made::Value, true, false) => quote!(Some(Box::new(#value))),
        (Made::Option, false, true) => quote!(#value.into()),
        (Made::Option, true, true) => quote!(#value.map(Box::new).into()),
        (Made::Option, false, false) => value,
        (Made::Option, true, false) => quote!(#value.map(Box::new)),
        (Made::Nullable, false, true) => value,
        (Made::Nullable, true, true) => quote!(#value.boxed()),
        (Made::Nullable, false, false) => quote!(#value.into_option()),
        (Made::Nullable, true, false) => quote!(#value.into_option().map(Box::new)),
    };
    taken
}

/// What a constructor takes for a field that must be there; `number` keeps generic parameters apart.
pub fn required(api: &Api, field: &Field, number: usize, extra: Option<&TokenStream>, uses: &mut Uses) -> Taken {
    let (ty, is_boxed) = unboxed(&field.ty);
    let (mut taken, made) = taken(api, field, ty, extra, false, uses);
    let value = taken.value;
    let value = if matches!(made, Made::Option) { quote!(#value.unwrap_or_default()) } else { value };
    taken.value = if is_boxed { quote!(Box::new(#value)) } else { value };
    if let (Some(generic), 2..) = (&mut taken.generic, number) {
        let numbered = format_ident!("{generic}{number}");
        taken.ty = with_generic(api, ty, &numbered, uses);
        *generic = numbered;
    }
    taken
}

fn unboxed(ty: &Type) -> (&Type, bool) {
    match ty {
        Type::Boxed(inner) => (inner, true),
        other => (other, false),
    }
}

fn taken(
    api: &Api,
    field: &Field,
    ty: &Type,
    extra: Option<&TokenStream>,
    is_optional: bool,
    uses: &mut Uses,
) -> (Taken, Made) {
    let (name, wire) = (ident(&field.name), field.wire.as_str());
    let generic = ident(GENERIC);
    let plain = |taken: TokenStream, value: TokenStream| Taken { generic: None, ty: taken, value, may_refuse: false };
    let of_kind = |taken: TokenStream, value: TokenStream| Taken {
        generic: Some(generic.clone()),
        ty: taken,
        value,
        may_refuse: false,
    };
    match (resolve(api, ty), extra) {
        (Type::List(_), _) => (of_kind(with_generic(api, ty, &generic, uses), quote!(#name.into_list())), Made::Option),
        (Type::Map(_) | Type::Metadata, Some(extra)) => {
            let value = quote!(crate::json::given_map(#wire, #name.into_map(), #extra));
            let taken = of_kind(with_generic(api, ty, &generic, uses), value);
            (Taken { may_refuse: true, ..taken }, Made::Option)
        }
        (Type::JsonObject, Some(extra)) => {
            let (function, made) = match is_optional {
                true => (quote!(given_optional_object), Made::Option),
                false => (quote!(given_object), Made::Value),
            };
            let value = quote!(crate::json::#function(#wire, #name, #extra));
            (Taken { may_refuse: true, ..plain(quote!(impl crate::__generated::serde::Serialize), value) }, made)
        }
        (Type::Integer(_) | Type::Float, _) => {
            let number = rust(resolve(api, ty));
            if is_optional {
                uses.convert.insert("IntoNumberField");
                (plain(quote!(impl IntoNumberField<#number>), quote!(#name.into_number_field())), Made::Option)
            } else {
                uses.convert.insert("IntoNumber");
                (plain(quote!(impl IntoNumber<#number>), quote!(#name.into_number())), Made::Value)
            }
        }
        (Type::Bool | Type::String | Type::Upload | Type::Id(_) | Type::Named(_), _) if is_optional => {
            (of_kind(with_generic(api, ty, &generic, uses), quote!(#name.into_field())), Made::Nullable)
        }
        _ => {
            let (taken, value) = argument(api, ty, &name, uses);
            (plain(taken, value), Made::Value)
        }
    }
}

/// The generic parameter that selects the implementation of a trait.
const GENERIC: &str = "As";

/// The bound of an argument that has such a parameter.
fn with_generic(api: &Api, ty: &Type, generic: &Ident, uses: &mut Uses) -> TokenStream {
    match resolve(api, ty) {
        Type::List(inner) => {
            uses.convert.insert("IntoList");
            uses.ty(inner);
            let inner = rust(inner);
            quote!(impl IntoList<#inner, #generic>)
        }
        Type::Map(inner) => {
            uses.convert.insert("IntoMap");
            uses.ty(inner);
            let inner = rust(inner);
            quote!(impl IntoMap<#inner, #generic>)
        }
        Type::Metadata => {
            uses.convert.insert("IntoMap");
            uses.value = true;
            quote!(impl IntoMap<Value, #generic>)
        }
        resolved => {
            uses.convert.insert("IntoField");
            uses.ty(resolved);
            let resolved = rust(resolved);
            quote!(impl IntoField<#resolved, #generic>)
        }
    }
}
