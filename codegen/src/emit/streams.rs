//! Types that come as the data of events: one of a union, told by its tag, or always the same type.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::ident;
use super::{ModelFile, features};
use crate::ir::{Api, Kind, Shape, TypeDef, UnionDef};

pub fn emit(api: &Api, def: &TypeDef, draft: &mut ModelFile<'_>) {
    if !api.is_streamed(&def.name) {
        return;
    }
    let name = ident(&def.name);
    let event_name = match &def.kind {
        Kind::Union(inner) => tags(inner),
        // It says itself what it is.
        Kind::Events(_) => return,
        _ => quote!("message"),
    };
    draft.items(quote!(
        impl crate::StreamEvent for #name {
            fn decode_with(
                _event: Option<&str>,
                data: &[u8],
                decoding: &mut crate::json::Decoding,
            ) -> serde_json::Result<Self> {
                crate::json::decode_data(data, decoding)
            }

            fn name(&self) -> &str {
                #event_name
            }

            fn data(&self) -> String {
                crate::json::event_text(crate::Json::view(self))
            }

            fn role(event: &str) -> crate::EventRole {
                crate::default_role(event)
            }
        }
    ));
}

/// The tag's value for each variant.
fn tags(inner: &UnionDef) -> TokenStream {
    let arms = inner.branches.iter().filter_map(|branch| {
        let (variant, cfg) = (ident(&branch.name), features::cfg(&branch.feature));
        match &branch.shape {
            Shape::Tagged(values, _) => values.first().map(|value| quote!(#cfg Self::#variant(_) => #value)),
            _ => None,
        }
    });
    let (arms, unknown): (Vec<_>, _) = (arms.collect(), ident(&inner.unknown));
    let tag = inner.tag.as_deref().unwrap_or("type");
    let rest = (arms.len() < inner.branches.len()).then(|| quote!(_ => "message",));
    quote!(match self {
        #(#arms,)*
        Self::#unknown(value) => value.get(#tag).and_then(Value::as_str).unwrap_or_default(),
        #rest
    })
}
