//! Open enums of strings.

use quote::quote;

use super::meanings::Meanings;
use super::types::ident;
use super::{ModelFile, Part, docs};
use crate::ir::{EnumDef, TypeDef};

pub fn emit(def: &TypeDef, inner: &EnumDef, draft: &mut ModelFile<'_>) {
    let (about, name) = (docs::attributes(&def.docs, &format!("`{}`.", def.name)), ident(&def.name));
    let meanings = Meanings::of(&def.docs);
    let variants = inner.values.iter().map(|value| {
        let about = meanings.get(&value.wire).unwrap_or_else(|| docs::code(&value.wire));
        let (about, variant) = (docs::attributes(&about, ""), ident(&value.name));
        quote!(#about #variant)
    });
    let unknown = ident(&inner.unknown);
    draft.items(quote!(
        #about
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that this version of the crate does not know.
            #unknown(crate::UnknownValue),
        }
    ));
    let mut rows: Vec<String> = inner.values.iter().map(|v| format!("{} = {:?};", ident(&v.name), v.wire)).collect();
    rows.push(format!("_ = {};", inner.unknown));
    draft.parts.push(Part::Table { name: format!("__string_enum {}", def.name), rows });
}
