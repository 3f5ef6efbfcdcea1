//! Objects: the struct, its table for JSON, its constructor and setters.

use std::borrow::Cow;
use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::declared::Declared;
use super::setters::{self, Taken};
use super::types::{Uses, held, ident, resolve, rust, word, written};
use super::{ModelFile, Part, docs, features, params, rest};
use crate::Mode;
use crate::ir::{Api, Field, HeaderForm, Kind, Place, Presence, StructDef, Type, TypeDef};

pub fn emit(api: &Api, def: &TypeDef, inner: &StructDef, draft: &mut ModelFile<'_>) {
    let (name, has_secrets) = (ident(&def.name), inner.fields.iter().any(|field| field.secret));
    let derives = match (inner.has_upload(), inner.not_json) {
        (true, _) if inner.fields.iter().all(|f| f.presence != Presence::Required) => "#[derive(Debug, Default)]",
        (true, _) => "#[derive(Debug)]",
        (false, true) => "#[derive(Clone, Debug, PartialEq, Default)]",
        (false, false) if has_secrets => "#[derive(Clone, PartialEq)]",
        (false, false) => "#[derive(Clone, Debug, PartialEq)]",
    };
    let mut declared = Declared::begin(&def.docs, derives, "struct", &def.name);
    for field in &inner.fields {
        declare(field, &mut draft.uses, &mut declared);
    }
    if !inner.not_json {
        draft.uses.runtime.insert("Extra");
        let about = "Fields not in the specification, kept as received.";
        declared.documented(about, String::new).member(&None, "pub extra: ", "Extra");
    }
    draft.parts.push(declared.end());
    if def.in_requests {
        let builder = builder(api, def, inner, draft.mode, &mut draft.uses);
        draft.items(builder);
        draft.parts.extend(conversion(api, def, inner).map(Part::Items));
    }
    if inner.not_json {
        draft.items(quote!(
            impl crate::__generated::Sealed for #name {}
        ));
    } else {
        draft.parts.push(table(def, inner));
    }
    if has_secrets && !inner.not_json {
        draft.items(debug(def, inner));
    }
    if !inner.headers.is_empty() {
        let forms = inner.headers.iter().map(|form| match form {
            HeaderForm::Text => quote!(Text),
            HeaderForm::Scalar => quote!(Scalar),
            HeaderForm::Texts => quote!(Texts),
            HeaderForm::Scalars => quote!(Scalars),
            HeaderForm::Members(false) => quote!(Members),
            HeaderForm::Members(true) => quote!(MembersExploded),
            HeaderForm::Json => quote!(Json),
        });
        draft.items(quote!(
            impl crate::runtime::FromHeaders for #name {
                const FORMS: &'static [crate::__generated::HeaderForm] = &[#(crate::__generated::HeaderForm::#forms),*];
            }
        ));
    }
    rest::emit(api, def, inner, draft);
    if inner.has_id && !inner.not_json {
        // One that only the server sends can be left out.
        let id = inner.fields.iter().find(|f| f.wire == "id").filter(|f| f.presence != Presence::Required);
        let cursor = match id.map(|id| &id.ty) {
            None => quote!(self.id.as_str()),
            Some(Type::String) => quote!(self.id.as_deref().unwrap_or_default()),
            Some(_) => quote!(self.id.as_ref().map(|id| id.as_str()).unwrap_or_default()),
        };
        draft.items(quote!(
            impl crate::PageItem for #name {
                fn cursor(&self) -> &str {
                    #cursor
                }
            }
        ));
    }
}

/// `Debug` that does not show what is secret.
fn debug(def: &TypeDef, inner: &StructDef) -> TokenStream {
    let (name, text) = (ident(&def.name), &def.name);
    let fields = inner.fields.iter().map(|field| {
        let (cfg, label, name) = (features::cfg(&field.feature), &field.name, ident(&field.name));
        let value =
            if field.secret { quote!(crate::__generated::json::Hidden(&self.#name)) } else { quote!(self.#name) };
        quote!(#cfg debug.field(#label, &#value);)
    });
    quote!(
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut debug = f.debug_struct(#text);
                #(#fields)*
                debug.field("extra", &self.extra).finish()
            }
        }
    )
}

fn declare(field: &Field, uses: &mut Uses, declared: &mut Declared) {
    let uses = uses.with(&field.feature);
    let ty = if is_literal(field) {
        uses.runtime.insert("Literal");
        held("Literal".into(), field.presence).into_owned()
    } else {
        uses.ty(&field.ty);
        written(&field.ty, field.presence)
    };
    if field.presence == Presence::OptionalNullable {
        uses.runtime.insert("Nullable");
    }
    let declared = declared.documented(&field_text(field), || default_text(field));
    declared.member(&field.feature, &format!("pub {}: ", word(&field.name)), &ty);
}

pub(super) fn field_docs(field: &Field) -> TokenStream {
    docs::attributes(&field_text(field), &default_text(field))
}

/// The documentation of a field.
fn field_text(field: &Field) -> Cow<'_, str> {
    match field.deprecated {
        true => Cow::Owned(format!("{}\n\nDeprecated by the API.", field.docs)),
        false => Cow::Borrowed(field.docs.as_str()),
    }
}

/// The description of a field that has none in the document.
fn default_text(field: &Field) -> String {
    format!("The property {}.", docs::code(&field.wire))
}

/// `From` for the single argument of a constructor: the text that servers send instead of the object, or the list that
/// a request consists of.
fn conversion(api: &Api, def: &TypeDef, inner: &StructDef) -> Option<TokenStream> {
    let name = ident(&def.name);
    if let Some(list) = only_list(api, def) {
        let item = rust(list);
        return Some(quote!(crate::__from_list!(#name, #name::new, #item);));
    }
    let only = only(inner).filter(|field| inner.text.as_ref() == Some(&field.name))?;
    match resolve(api, &only.ty) {
        Type::String => Some(quote!(crate::__from_text!(#name, #name::new);)),
        Type::Id(id) => {
            let id = ident(id);
            Some(quote!(
                crate::__from_text!(#name, #name::new);
                crate::__from_id!(#name, #id);
            ))
        }
        _ => None,
    }
}

/// The only field that a constructor takes.
fn only(inner: &StructDef) -> Option<&Field> {
    let mut required = inner.fields.iter().filter(|f| f.constant.is_none() && f.presence == Presence::Required);
    required.next().filter(|_| required.next().is_none())
}

/// The items of the list that the parameters of a request consist of; others are optional.
pub(super) fn only_list<'a>(api: &'a Api, def: &'a TypeDef) -> Option<&'a Type> {
    let Kind::Struct(inner) = &def.kind else { return None };
    let is_body = |field: &&Field| field.place == Place::Body && field.feature.is_none();
    let only = only(inner).filter(is_body).filter(|_| !inner.not_json)?;
    match resolve(api, &only.ty) {
        Type::List(item) if api.senders(&def.name).next().is_some() => Some(item),
        _ => None,
    }
}

/// `new` with the required fields, and a setter for every other field.
fn builder(api: &Api, def: &TypeDef, inner: &StructDef, mode: Mode<'_>, uses: &mut Uses) -> TokenStream {
    let name = ident(&def.name);
    let required: Vec<&Field> =
        inner.fields.iter().filter(|f| f.constant.is_none() && matches!(f.presence, Presence::Required)).collect();
    let (mut arguments, mut generics) = (Vec::new(), Vec::new());
    let (mut values, mut set, mut may_refuse) = (Vec::new(), HashSet::new(), false);
    let extra = setters::extra_of(inner, quote!(&mut extra));
    for field in &required {
        let argument_name = ident(&field.name);
        let taken = setters::required(api, field, generics.len() + 1, extra.as_ref(), uses);
        let Taken { generic, ty, value, .. } = taken;
        generics.extend(generic);
        may_refuse |= taken.may_refuse;
        arguments.push(quote!(#argument_name: #ty));
        set.insert(field.name.as_str());
        values.push(if argument_name == value.to_string() {
            quote!(#argument_name)
        } else {
            quote!(#argument_name: #value)
        });
    }
    let generics = (!generics.is_empty()).then(|| quote!(<#(#generics),*>));
    // What is never decoded has a default of its own kind, which knows no constants.
    let bare = |field: &&Field| {
        field.constant.is_some()
            && field.presence == Presence::Required
            && (inner.not_json || field.place != Place::Body)
    };
    for field in inner.fields.iter().filter(|field| bare(field) || inner.sent.contains(&field.name)) {
        let (name, value) = (ident(&field.name), constant(field));
        values.push(quote!(#name: #value));
        set.insert(field.name.as_str());
    }
    // A setter called `default` would be called instead.
    let default = if inner.fields.iter().any(|f| f.name == "default") {
        quote!(<Self as Default>::default())
    } else {
        quote!(Self::default())
    };
    let body = if inner.has_upload() {
        let rest = inner.fields.iter().filter(|f| !set.contains(f.name.as_str())).map(|f| {
            let (name, cfg) = (ident(&f.name), features::cfg(&f.feature));
            quote!(#cfg #name: Default::default())
        });
        quote!(Self { #(#values,)* #(#rest,)* })
    } else if values.is_empty() {
        quote!(#default)
    } else {
        quote!(Self { #(#values,)* ..#default })
    };
    let body = match (may_refuse, inner.fields.iter().any(|f| f.name == "extra")) {
        // A problem is noted beside the values, which are all made before.
        (true, false) => {
            values.push(quote!(extra));
            quote!(
                let mut extra = Extra::default();
                Self { #(#values,)* ..#default }
            )
        }
        _ => body,
    };
    let about = if required.is_empty() {
        "Creates a value with no fields set.".to_owned()
    } else {
        "Creates a value from the required fields; no others are set.".to_owned()
    };
    let about = docs::attributes(&about, "");
    let names: HashSet<&str> = inner.fields.iter().map(|f| f.name.as_str()).collect();
    // Set by `.stream()`: a plain call that sets it gets events where it expects an object.
    let is_streamed = api.senders(&def.name).any(|operation| operation.streams.is_some());
    let extra = setters::extra_of(inner, quote!(&mut self.extra));
    let setters = inner
        .fields
        .iter()
        .filter(|f| (f.constant.is_none() || mode.is_crate()) && f.presence != Presence::Required)
        .filter(|f| !(is_streamed && params::is_flag(f)))
        .map(|f| setter(api, &names, f, extra.as_ref(), uses))
        .collect::<Vec<_>>();
    quote!(
        impl #name {
            #about
            pub fn new #generics(#(#arguments),*) -> Self { #body }
            #(#setters)*
        }
    )
}

fn setter(
    api: &Api,
    names: &HashSet<&str>,
    field: &Field,
    extra: Option<&TokenStream>,
    uses: &mut Uses,
) -> TokenStream {
    let (name, cfg, uses) = (ident(&field.name), features::cfg(&field.feature), uses.with(&field.feature));
    let (generics, argument, value) = match &field.constant {
        Some(_) => (None, TokenStream::new(), constant(field)),
        None => {
            let Taken { generic, ty, value, .. } = setters::setter(api, field, extra, uses);
            (generic.map(|generic| quote!(<#generic>)), quote!(#name: #ty), value)
        }
    };
    let about = docs::attributes(&format!("Sets `{}`.{}", field.name, first_sentence(&field.docs)), "");
    let setter = quote!(
        #about
        #cfg
        pub fn #name #generics(mut self, #argument) -> Self {
            self.#name = #value;
            self
        }
    );
    if field.presence != Presence::OptionalNullable {
        return setter;
    }
    let null = null_setter(names, field);
    let null_about =
        docs::attributes(&format!("Sends `{}` as `null`, which differs from omitting it.", field.name), "");
    quote!(
        #setter

        #null_about
        #cfg
        #[inline]
        pub fn #null(mut self) -> Self {
            self.#name = Nullable::Null;
            self
        }
    )
}

/// Name of the method that sends `null`.
fn null_setter(names: &HashSet<&str>, field: &Field) -> Ident {
    let mut name = format!("{}_null", field.name);
    while names.contains(name.as_str()) {
        name.push('_');
    }
    ident(&name)
}

/// The first sentence of a field's documentation, behind a blank; setters need no more of it.
fn first_sentence(text: &str) -> String {
    let line = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let end = line.find(". ").map_or(line.len(), |at| at + 1);
    let sentence = line[..end].trim();
    // Half a code span or link would swallow what follows.
    if sentence.is_empty() || sentence.matches('`').count() % 2 == 1 || sentence.contains("](") {
        String::new()
    } else {
        // What introduces a list stands without it here.
        sentence.strip_suffix(':').map_or_else(|| format!(" {sentence}"), |introduction| format!(" {introduction}."))
    }
}

fn table(def: &TypeDef, inner: &StructDef) -> Part {
    let in_body = || inner.fields.iter().filter(|f| f.place == Place::Body);
    let (plain, featured): (Vec<&Field>, Vec<&Field>) = in_body().partition(|f| f.feature.is_none());
    let row = |at: usize, f: &Field| {
        format!("{}{}: {at} {} {:?};", features::row(&f.feature), ident(&f.name), kind(f), f.wire)
    };
    let mut rows: Vec<String> = plain.iter().enumerate().map(|(at, f)| row(at, f)).collect();
    // Their indexes depend on the features.
    rows.extend(featured.iter().map(|f| row(plain.len(), f)));
    let query = inner.fields.iter().filter(|f| f.place == Place::Query);
    let query: Vec<String> = query.map(|f| format!("{}{};", features::row(&f.feature), ident(&f.name))).collect();
    if !query.is_empty() {
        rows.push(format!("}} query {{ {}", query.join(" ")));
    }
    for (part, field) in [("text", &inner.text), ("list", &inner.list)] {
        if let Some(field) = in_body().find(|f| Some(&f.name) == field.as_ref()) {
            rows.push(format!("}} {part} {{ {:?};", field.wire));
        }
    }
    let secret: Vec<String> = inner.fields.iter().filter(|f| f.secret).map(|f| format!("{:?};", f.wire)).collect();
    if !secret.is_empty() {
        rows.push(format!("}} secret {{ {}", secret.join(" ")));
    }
    let has_required = in_body().any(|f| matches!(f.presence, Presence::Required | Presence::Nullable));
    Part::Table { name: format!("__object {}, has_required: {has_required}", def.name), rows }
}

fn kind(field: &Field) -> String {
    let presence = match field.presence {
        Presence::Required => "required",
        Presence::Nullable => "nullable",
        Presence::Optional => "optional",
        Presence::OptionalNullable => "clearable",
    };
    match (&field.constant, field.presence) {
        (Some(constant), Presence::Required) if is_literal(field) => format!("literal({constant:?})"),
        (Some(constant), _) if is_literal(field) => format!("{presence}_literal({constant:?})"),
        (Some(_), Presence::Required) => format!("fixed({})", one(field)),
        (None, Presence::Required) if field.omit_empty => "required_unless_empty".to_owned(),
        _ if field.json_text => format!("{presence}(json_text)"),
        _ => presence.to_owned(),
    }
}

/// Whether the only value that a field can have is a string.
fn is_literal(field: &Field) -> bool {
    field.constant.is_some() && field.ty == Type::String
}

/// The only value that a field can have.
fn one(field: &Field) -> TokenStream {
    let constant = field.constant.as_deref().unwrap_or_default();
    match (&field.ty, constant.parse::<i64>(), constant.parse::<f64>()) {
        (Type::String, ..) => quote!(crate::Literal::new(#constant)),
        (Type::Bool, ..) => {
            let value = constant == "true";
            quote!(#value)
        }
        (Type::Integer(_), Ok(value), _) if value < 0 => {
            let value = proc_macro2::Literal::u64_unsuffixed(value.unsigned_abs());
            quote!((-#value))
        }
        (Type::Integer(_), Ok(value), _) => {
            let value = proc_macro2::Literal::i64_unsuffixed(value);
            quote!(#value)
        }
        (_, _, Ok(value)) if value < 0.0 => {
            let value = proc_macro2::Literal::f64_unsuffixed(-value);
            quote!((-#value))
        }
        (_, _, Ok(value)) => {
            let value = proc_macro2::Literal::f64_unsuffixed(value);
            quote!(#value)
        }
        _ => quote!(Default::default()),
    }
}

/// The only value, as a field holds it.
fn constant(field: &Field) -> TokenStream {
    let value = one(field);
    match field.presence {
        Presence::Required => value,
        Presence::Nullable | Presence::Optional => quote!(Some(#value)),
        Presence::OptionalNullable => quote!(crate::Nullable::Value(#value)),
    }
}
