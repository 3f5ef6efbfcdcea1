//! Additional properties of objects, if the document has a schema for them.

use std::collections::HashSet;

use quote::{format_ident, quote};

use super::ModelFile;
use super::types::{argument, ident, rust};
use crate::ir::{Api, StructDef, Type, TypeDef};

/// A method that reads them and, where a request can have them, one that adds one.
pub fn emit(api: &Api, def: &TypeDef, inner: &StructDef, draft: &mut ModelFile<'_>) {
    let Some(Type::Map(ty)) = inner.rest.as_ref().filter(|_| !inner.not_json) else { return };
    draft.uses.ty(ty);
    let (name, held) = (ident(&def.name), rust(ty));
    // Setters have the names of fields.
    let taken: HashSet<&str> = inner.fields.iter().map(|field| field.name.as_str()).collect();
    let free = |name: &str| {
        let mut name = name.to_owned();
        while taken.contains(name.as_str()) {
            name.push('_');
        }
        format_ident!("{name}")
    };
    let read = free("additional_properties");
    let add = def.in_requests.then(|| {
        let (method, value) = (free("additional_property"), format_ident!("value"));
        let (wanted, made) = argument(api, ty, &value, &mut draft.uses);
        quote!(
            /// Sets an additional property.
            pub fn #method(mut self, name: impl Into<String>, value: #wanted) -> Self {
                let value: #held = #made;
                self.extra.insert(name.into(), crate::json::to_value(&value));
                self
            }
        )
    });
    draft.items(quote!(
        impl #name {
            /// Returns the additional properties; a value that does not match the schema is an error with its JSON.
            pub fn #read(&self) -> impl Iterator<Item = (&str, Result<#held, &serde_json::Value>)> {
                crate::json::additional(self)
            }

            #add
        }
    ));
}
