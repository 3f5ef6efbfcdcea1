//! Types and names as tokens, and the imports that they need.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Api, Feature, Presence, Type};

/// What a file uses from elsewhere.
#[derive(Default)]
pub struct Uses {
    /// Models and identifiers.
    pub models: BTreeSet<String>,
    /// Items of the runtime's root.
    pub runtime: BTreeSet<&'static str>,
    /// Traits of the runtime for what setters take.
    pub convert: BTreeSet<&'static str>,
    /// `std::collections::BTreeMap`.
    pub map: bool,
    /// `serde_json::Value`.
    pub value: bool,
    /// What is used only with a feature.
    pub added: BTreeMap<Feature, Uses>,
    /// How the pages of lists follow each other.
    pub paging: bool,
}

impl Uses {
    /// Where to note what something that may be of a feature uses.
    pub fn with(&mut self, feature: &Option<Feature>) -> &mut Self {
        match feature {
            None => self,
            Some(feature) => self.added.entry(feature.clone()).or_default(),
        }
    }

    /// Notes everything that a type names.
    pub fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Id(name) | Type::Named(name) => drop(self.models.insert(name.clone())),
            Type::Json => self.value = true,
            Type::JsonObject => drop(self.runtime.insert("JsonObject")),
            Type::Metadata => drop(self.runtime.insert("Metadata")),
            Type::Upload => drop(self.runtime.insert("Upload")),
            Type::List(inner) | Type::Boxed(inner) | Type::Nullable(inner) => self.ty(inner),
            Type::Map(inner) => {
                self.map = true;
                self.ty(inner);
            }
            Type::Page(inner) => {
                self.runtime.insert("Page");
                self.ty(inner);
            }
            Type::String | Type::Bool | Type::Integer(_) | Type::Float => {}
        }
    }
}

/// What the parser of Rust takes for no name.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether this is an identifier as it stands. The parser, which is asked about all others, takes its time.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        // None but `Self` has a capital or an underscore.
        && (name.contains('_') || KEYWORDS.binary_search(&name).is_err())
}

/// An identifier as text; see [`ident`].
pub fn word(name: &str) -> Cow<'_, str> {
    if is_plain(name) { Cow::Borrowed(name) } else { Cow::Owned(ident(name).to_string()) }
}

/// An identifier, raw where the name is a keyword.
pub fn ident(name: &str) -> Ident {
    if is_plain(name) {
        return Ident::new(name, Span::call_site());
    }
    // A keyword since Rust 2024, which the parser does not know as one.
    if name == "gen" {
        return Ident::new_raw(name, Span::call_site());
    }
    syn::parse_str::<Ident>(name).unwrap_or_else(|_| match name {
        "_" | "self" | "Self" | "super" | "crate" => format_ident!("{name}_"),
        _ if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && name.starts_with(|c: char| c.is_ascii_alphabetic()) =>
        {
            Ident::new_raw(name, Span::call_site())
        }
        // Lowering refuses such names; a placeholder is better than a panic all the same.
        _ => format_ident!("invalid"),
    })
}

/// The Rust type of a value that is present.
pub fn rust(ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Bool => quote!(bool),
        Type::Integer(width) => {
            let width = ident(width);
            quote!(#width)
        }
        Type::Float => quote!(f64),
        Type::Json => quote!(Value),
        Type::JsonObject => quote!(JsonObject),
        Type::Metadata => quote!(Metadata),
        Type::Upload => quote!(Upload),
        Type::Id(name) | Type::Named(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::List(inner) => {
            let inner = rust(inner);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let inner = rust(inner);
            quote!(BTreeMap<String, #inner>)
        }
        Type::Boxed(inner) => {
            let inner = rust(inner);
            quote!(Box<#inner>)
        }
        Type::Nullable(inner) => {
            let inner = rust(inner);
            quote!(Option<#inner>)
        }
        Type::Page(inner) => {
            let inner = rust(inner);
            quote!(Page<#inner>)
        }
    }
}

/// The Rust type of a field, as text.
pub fn written(ty: &Type, presence: Presence) -> String {
    held(plain(ty), presence).into_owned()
}

/// A type as text, with what stands around it for a field of this presence.
pub fn held(ty: Cow<'_, str>, presence: Presence) -> Cow<'_, str> {
    match presence {
        Presence::Required => ty,
        Presence::Nullable | Presence::Optional => format!("Option<{ty}>").into(),
        Presence::OptionalNullable => format!("Nullable<{ty}>").into(),
    }
}

/// As [`rust`], as text.
fn plain(ty: &Type) -> Cow<'_, str> {
    let around = |name: &str, inner: &Type| format!("{name}<{}>", plain(inner)).into();
    match ty {
        Type::String => "String".into(),
        Type::Bool => "bool".into(),
        Type::Integer(width) => (*width).into(),
        Type::Float => "f64".into(),
        Type::Json => "Value".into(),
        Type::JsonObject => "JsonObject".into(),
        Type::Metadata => "Metadata".into(),
        Type::Upload => "Upload".into(),
        Type::Id(name) | Type::Named(name) => word(name),
        Type::List(inner) => around("Vec", inner),
        Type::Map(inner) => format!("BTreeMap<String, {}>", plain(inner)).into(),
        Type::Boxed(inner) => around("Box", inner),
        Type::Nullable(inner) => around("Option", inner),
        Type::Page(inner) => around("Page", inner),
    }
}

/// The type that an alias stands for.
pub fn resolve<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    match ty {
        Type::Named(name) => api.aliased(name).unwrap_or(ty),
        _ => ty,
    }
}

/// What a method takes for a value of this type where nothing is optional, and how it makes the value of it.
pub fn argument(api: &Api, ty: &Type, name: &Ident, uses: &mut Uses) -> (TokenStream, TokenStream) {
    let plain = rust(ty);
    match resolve(api, ty) {
        Type::Bool | Type::Integer(_) | Type::Float | Type::JsonObject | Type::Page(_) => {
            uses.ty(ty);
            (plain, quote!(#name))
        }
        Type::List(inner) => {
            uses.ty(inner);
            let inner = rust(inner);
            (quote!(impl IntoIterator<Item = impl Into<#inner>>), quote!(#name.into_iter().map(Into::into).collect()))
        }
        Type::Map(inner) => {
            uses.ty(inner);
            let inner = rust(inner);
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#inner>)>),
                quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
            )
        }
        Type::Metadata => {
            uses.value = true;
            (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>),
                quote!(#name.into_iter().collect()),
            )
        }
        Type::Boxed(inner) => {
            let (taken, made) = argument(api, inner, name, uses);
            (taken, quote!(Box::new(#made)))
        }
        resolved => {
            uses.ty(resolved);
            let resolved = rust(resolved);
            (quote!(impl Into<#resolved>), quote!(#name.into()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is decided here is what the parser would say.
    #[test]
    fn identifiers_are_those_of_the_parser() {
        assert!(KEYWORDS.is_sorted());
        let others =
            ["a", "type_", "kind", "Type", "self_", "_", "_a", "a1", "1a", "", "é", "union", "auto", "default"];
        for name in KEYWORDS.iter().chain(&others) {
            let parsed = syn::parse_str::<Ident>(name).is_ok();
            assert_eq!(parsed, is_plain(name) || matches!(*name, "gen" | "_a" | "é"), "{name}");
        }
        assert_eq!(["type", "gen", "id", "self"].map(word), ["r#type", "r#gen", "id", "self_"]);
    }
}
