//! Open enums of strings and of whole numbers.

use quote::quote;

use super::meanings::Meanings;
use super::types::ident;
use super::{ModelFile, Part, docs, features};
use crate::ir::{EnumDef, TypeDef, ValueDef};

pub fn emit(def: &TypeDef, inner: &EnumDef, draft: &mut ModelFile<'_>) {
    let (about, name) = (docs::attributes(&def.docs, &format!("`{}`.", def.name)), ident(&def.name));
    let meanings = Meanings::of(&def.docs);
    let variants = inner.values.iter().map(|value| {
        let about = meanings.get(&value.wire).unwrap_or_else(|| docs::code(&value.wire));
        let (about, cfg, variant) = (docs::attributes(&about, ""), features::cfg(&value.feature), ident(&value.name));
        quote!(#about #cfg #variant)
    });
    let unknown = ident(&inner.unknown);
    let held = if inner.whole { quote!(i64) } else { quote!(crate::UnknownValue) };
    draft.items(quote!(
        #about
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that this version of the crate does not know.
            #unknown(#held),
        }
    ));
    let value = |value: &ValueDef| if inner.whole { value.wire.clone() } else { format!("{:?}", value.wire) };
    let row = |v: &ValueDef| format!("{}{} = {};", features::row(&v.feature), ident(&v.name), value(v));
    let mut rows: Vec<String> = inner.values.iter().map(row).collect();
    rows.push(format!("_ = {};", inner.unknown));
    let table = if inner.whole { "__integer_enum" } else { "__string_enum" };
    draft.parts.push(Part::Table { name: format!("{table} {}", def.name), rows });
}
