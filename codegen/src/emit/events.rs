//! Unions of stream events, all from the one list of events.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::types::{ident, rust};
use super::{ModelFile, docs, features, structs};
use crate::ir::{Api, Event, EventDef, EventRole, Feature, Kind, TypeDef};

pub fn emit(api: &Api, def: &TypeDef, inner: &EventDef, draft: &mut ModelFile<'_>) {
    draft.uses.value = true;
    let (about, name) = (docs::attributes(&def.docs, &format!("`{}`.", def.name)), ident(&def.name));
    let variants: Vec<_> = inner.events.iter().map(|event| variant(event, draft)).collect();
    draft.items(quote!(
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// An event unknown to this version of the crate.
            Unknown {
                /// The event's name.
                event: String,
                /// Its data; a JSON string if it was not JSON.
                data: Value,
            },
        }
    ));
    let feature = inner.events.iter().find_map(|event| event.feature.as_ref());
    let list = |events: Vec<&Event>| {
        let names: Vec<_> = events.iter().map(|event| event.wire.as_str()).collect();
        let count = Literal::usize_unsuffixed(names.len());
        Some(quote!(
            /// The names of the events, in the order of the variants.
            pub const NAMES: [&'static str; #count] = [#(#names),*];
        ))
    };
    let base = list(inner.events.iter().filter(|event| event.feature.is_none()).collect());
    let names = features::either(feature, base, list(inner.events.iter().collect()));
    let arms = inner.events.iter().map(|event| {
        let (variant, cfg, wire) = (ident(&event.name), features::cfg(&event.feature), &event.wire);
        quote!(#cfg Self::#variant { .. } => #wire)
    });
    draft.items(quote!(
        impl #name {
            #names

            /// Returns the event's name, as sent in `event:`.
            pub fn name(&self) -> &str {
                match self {
                    #(#arms,)*
                    Self::Unknown { event, .. } => event,
                }
            }

            /// Returns the event's data as one line of text, as sent in `data:`.
            #[inline]
            pub fn data(&self) -> String {
                crate::json::event_data(self)
            }
        }
    ));
    draft.items(stream(&name, inner));
    draft.items(read(&name, inner));
    draft.items(quote!(crate::__events!(#name);));
    for part in &inner.parts {
        let found = api.find(part);
        if let Some(Kind::Events(theirs)) = found.map(|d| &d.kind) {
            // The whole file exists only with the feature of its types.
            let feature = found.and_then(|part| part.feature.clone()).filter(|_| def.feature.is_none());
            draft.uses.with(&feature).models.insert(part.clone());
            draft.items(conversions(&name, part, theirs, &feature));
        }
    }
}

fn variant(event: &Event, draft: &mut ModelFile<'_>) -> TokenStream {
    let text = if event.docs.is_empty() {
        format!("{}.", docs::code(&event.wire))
    } else {
        format!("{}: {}", docs::code(&event.wire), event.docs)
    };
    let (about, cfg, name) = (docs::attributes(&text, ""), features::cfg(&event.feature), ident(&event.name));
    let Some(data) = &event.data else { return quote!(#about #cfg #name) };
    let uses = draft.uses.with(&event.feature);
    uses.ty(data);
    let ty = rust(data);
    if event.companions.is_empty() {
        return quote!(#about #cfg #name(#ty));
    }
    let companions = event.companions.iter().map(|field| {
        uses.ty(&field.ty);
        let (about, name, ty) = (structs::field_docs(field), ident(&field.name), rust(&field.ty));
        quote!(#about #name: Option<#ty>)
    });
    quote!(#about #cfg #name {
        /// The event's data.
        data: #ty,
        #(#companions,)*
    })
}

fn stream(name: &proc_macro2::Ident, inner: &EventDef) -> TokenStream {
    let roles = [(EventRole::Terminal, "Terminal"), (EventRole::Error, "Error"), (EventRole::Done, "Done")];
    let arms = roles.iter().filter_map(|(role, variant)| {
        let of_role = inner.events.iter().filter(|e| e.role == *role && e.feature.is_none());
        let names: Vec<_> = of_role.map(|e| e.wire.as_str()).collect();
        let variant = format_ident!("{variant}");
        (!names.is_empty()).then(|| quote!(#(#names)|* => crate::EventRole::#variant))
    });
    let mut arms: Vec<_> = arms.collect();
    for event in inner.events.iter().filter(|event| event.feature.is_some()) {
        if let Some((_, variant)) = roles.iter().find(|(role, _)| *role == event.role) {
            let (cfg, wire, variant) = (features::cfg(&event.feature), &event.wire, format_ident!("{variant}"));
            arms.push(quote!(#cfg #wire => crate::EventRole::#variant));
        }
    }
    let role = if arms.is_empty() {
        quote!(
            fn role(_event: &str) -> crate::EventRole {
                crate::EventRole::Data
            }
        )
    } else {
        quote!(fn role(event: &str) -> crate::EventRole { match event { #(#arms,)* _ => crate::EventRole::Data } })
    };
    quote!(
        impl crate::StreamEvent for #name {
            fn decode_with(
                event: Option<&str>,
                data: &[u8],
                decoding: &mut crate::json::Decoding,
            ) -> serde_json::Result<Self> {
                crate::json::decode_event(event, data, decoding)
            }

            fn name(&self) -> &str {
                self.name()
            }

            #[inline]
            fn data(&self) -> String {
                crate::json::event_data(self)
            }

            #role

            fn names() -> &'static [&'static str] {
                &Self::NAMES
            }
        }
    )
}

fn read(name: &proc_macro2::Ident, inner: &EventDef) -> TokenStream {
    let (mut reads, mut constants, mut companions) = (Vec::new(), Vec::new(), Vec::new());
    for (index, event) in inner.events.iter().enumerate() {
        let (index, variant) = (Literal::usize_unsuffixed(index), ident(&event.name));
        let cfg = features::cfg(&event.feature);
        match (&event.data, event.companions.is_empty()) {
            (None, _) => constants.push(quote!(#cfg #index => Some(Self::#variant))),
            (Some(_), true) => reads.push(quote!(#cfg #index => Self::#variant(reader.read()?))),
            (Some(_), false) => {
                let names: Vec<_> = event.companions.iter().map(|f| ident(&f.name)).collect();
                reads.push(quote!(#cfg #index => Self::#variant { data: reader.read()?, #(#names: None),* }));
                for (field, name) in event.companions.iter().zip(&names) {
                    let wire = &field.wire;
                    companions.push((
                        (cfg.clone(), quote!((Self::#variant { #name, .. }, #wire))),
                        quote!(*#name = crate::json::companion(value)),
                    ));
                }
            }
        }
    }
    let (patterns, actions): (Vec<_>, Vec<_>) = companions.into_iter().unzip();
    let companion = match (patterns.as_slice(), actions.as_slice()) {
        ([], _) => quote!(
            fn companion(&mut self, _name: &str, _value: &Value) {}
        ),
        ([(cfg, pattern)], [action]) if cfg.is_empty() => quote!(fn companion(&mut self, name: &str, value: &Value) {
            if let #pattern = (self, name) {
                #action;
            }
        }),
        _ => {
            let patterns = patterns.iter().map(|(cfg, pattern)| quote!(#cfg #pattern));
            quote!(fn companion(&mut self, name: &str, value: &Value) {
                match (self, name) {
                    #(#patterns => #actions,)*
                    _ => {}
                }
            })
        }
    };
    let constant = if constants.is_empty() {
        quote!(
            fn constant(_index: usize) -> Option<Self> {
                None
            }
        )
    } else {
        quote!(fn constant(index: usize) -> Option<Self> { match index { #(#constants,)* _ => None } })
    };
    let (reader, members) = (ident(if reads.is_empty() { "_reader" } else { "reader" }), members(inner));
    quote!(
        impl crate::json::Events for #name {
            const NAMES: &'static [&'static str] = &Self::NAMES;

            fn read(&mut self, index: usize, #reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
                *self = match index {
                    #(#reads,)*
                    // Those without data of their own are constant.
                    _ => return Err(crate::json::ReadError),
                };
                Ok(())
            }

            #constant

            fn unknown(event: String, data: Value) -> Self {
                Self::Unknown { event, data }
            }

            #companion

            #members
        }
    )
}

/// As one JSON object, the form that the document gives.
fn members(inner: &EventDef) -> TokenStream {
    let arms = inner.events.iter().map(|event| {
        let (variant, cfg) = (ident(&event.name), features::cfg(&event.feature));
        let arm = match (&event.data, &event.constant) {
            (Some(_), _) if event.companions.is_empty() => {
                quote!(Self::#variant(data) => write("data", crate::Json::view(data)))
            }
            (Some(_), _) => {
                let (names, wires): (Vec<_>, Vec<_>) =
                    event.companions.iter().map(|f| (ident(&f.name), &f.wire)).unzip();
                quote!(Self::#variant { data, #(#names),* } => {
                    #(write(#wires, crate::json::optional(crate::Json::view(#names)));)*
                    write("data", crate::Json::view(data));
                })
            }
            (None, constant) => {
                let constant = constant.as_deref().unwrap_or_default();
                quote!(Self::#variant => write("data", crate::json::View::Text(#constant)))
            }
        };
        quote!(#cfg #arm)
    });
    quote!(
        #[inline]
        fn members<'a>(&'a self, write: &mut crate::json::Write<'_, 'a>) {
            write("event", crate::json::View::Text(self.name()));
            match self {
                #(#arms,)*
                Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
            }
        }
    )
}

/// A part converts into the whole, and the whole into the part if the event is one of the part.
fn conversions(whole: &proc_macro2::Ident, part: &str, theirs: &EventDef, feature: &Option<Feature>) -> TokenStream {
    let of_part = features::cfg(feature);
    let part = ident(part);
    let pattern = |event: &Event| match (&event.data, event.companions.is_empty()) {
        (None, _) => TokenStream::new(),
        (Some(_), true) => quote!((data)),
        (Some(_), false) => {
            let names = event.companions.iter().map(|f| ident(&f.name));
            quote!({ data, #(#names),* })
        }
    };
    let (up, down): (Vec<_>, Vec<_>) = theirs
        .events
        .iter()
        .map(|event| {
            let (variant, held) = (ident(&event.name), pattern(event));
            let cfg = features::cfg(&event.feature);
            (
                quote!(#cfg #part::#variant #held => Self::#variant #held),
                quote!(#cfg #whole::#variant #held => Ok(Self::#variant #held)),
            )
        })
        .unzip();
    quote!(
        #of_part
        impl From<#part> for #whole {
            #[inline]
            fn from(event: #part) -> Self {
                match event {
                    #(#up,)*
                    #part::Unknown { event, data } => Self::Unknown { event, data },
                }
            }
        }

        #of_part
        impl TryFrom<#whole> for #part {
            /// The event itself, if it is none of these.
            type Error = Box<#whole>;

            #[inline]
            fn try_from(event: #whole) -> Result<Self, Box<#whole>> {
                match event {
                    #(#down,)*
                    other => Err(Box::new(other)),
                }
            }
        }
    )
}
