//! API → files of tokens, one file for each concept.

mod answers;
mod conversions;
mod declared;
mod docs;
mod doctests;
mod enums;
mod events;
mod examples;
mod features;
mod formats;
mod meanings;
mod operations;
mod params;
mod resources;
mod rest;
mod root;
mod setters;
mod setup;
mod shared;
mod streams;
mod structs;
mod types;
mod unions;

use std::collections::{BTreeMap, HashSet};

use proc_macro2::TokenStream;
use quote::quote;

pub use self::docs::{BREAK, clean};
pub use self::doctests::{read_back, tested_blocks};
pub use self::resources::Names;
use self::types::{Uses, ident};
use crate::ir::{Api, Feature, IdDef, Kind, TypeDef};
use crate::{Mode, SourceFile};

/// A file before it is rendered.
#[derive(Debug, Default)]
pub struct File {
    /// Path below the folder of generated files.
    pub path: String,
    /// What the file is about: one line of Markdown.
    pub docs: String,
    /// Its parts, in order.
    pub parts: Vec<Part>,
}

/// A piece of a file.
#[derive(Debug)]
pub enum Part {
    /// Rust items.
    Items(TokenStream),
    /// Rust items, as tokens.
    Text(String),
    /// A call of a macro that reads like a table: the macro, and a line for each row.
    Table { name: String, rows: Vec<String> },
}

/// A file of models while it is written: its imports follow from its parts.
struct ModelFile<'a> {
    mode: Mode<'a>,
    uses: Uses,
    parts: Vec<Part>,
}

impl ModelFile<'_> {
    fn items(&mut self, tokens: TokenStream) {
        self.parts.push(Part::Items(tokens));
    }
}

/// Every source but the models. Those of resources, of which there can be hundreds, are made when they are asked for.
pub fn files<'a>(api: &'a Api, names: &'a Names<'a>, mode: Mode<'a>) -> impl Iterator<Item = File> + 'a {
    let mut files = Vec::new();
    files.extend((!api.types.is_empty()).then(|| models_root(api)));
    files.extend((!api.ids.is_empty()).then(|| ids(&api.ids)));
    files.push(operations::file(api, mode));
    files.push(root::file(api, names, mode));
    let test = match mode {
        Mode::Crate { name } => Some(examples::test(api, name)),
        Mode::Spec => None,
    };
    let sources = files.into_iter().chain(resources::files(api, names, mode));
    sources.map(move |file| placed(file, mode)).chain(test)
}

/// Files other than sources: the examples of a separate crate.
pub fn data(api: &Api, mode: Mode<'_>) -> Option<SourceFile> {
    mode.is_crate().then(|| examples::cases(api))
}

/// A file of models: its name, and the types in it.
pub type Module<'a> = (&'a str, Vec<&'a TypeDef>);

/// The files of models, by name.
pub fn modules(api: &Api) -> Vec<Module<'_>> {
    let mut modules: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
    for def in &api.types {
        modules.entry(&def.module).or_default().push(def);
    }
    modules.into_iter().collect()
}

/// The file where it belongs: the sources of a crate are in a folder of their own.
fn placed(mut file: File, mode: Mode<'_>) -> File {
    if mode.is_crate() {
        file.path.insert_str(0, "src/");
    }
    file
}

fn models_root(api: &Api) -> File {
    // All types of a file exist under the same condition.
    let feature = |defs: &[&TypeDef]| features::cfg(&defs.first().and_then(|def| def.feature.clone()));
    let modules = modules(api);
    let parts = listed(modules.iter().map(|(module, defs)| (ident(module), feature(defs))));
    File { path: "models/mod.rs".into(), docs: "The types of the API.".into(), parts }
}

/// The modules of a folder, with the attributes of each, and all that is in them.
fn listed(modules: impl Iterator<Item = (proc_macro2::Ident, TokenStream)>) -> Vec<Part> {
    let (names, attributes): (Vec<_>, Vec<_>) = modules.unzip();
    vec![
        Part::Items(quote!(#(#attributes mod #names;)*)),
        Part::Items(quote!(#(#attributes pub use self::#names::*;)*)),
    ]
}

/// A file of models.
pub fn model(api: &Api, (module, defs): &Module<'_>, mode: Mode<'_>) -> File {
    let mut draft = ModelFile { mode, uses: Uses::default(), parts: Vec::new() };
    for def in defs {
        match &def.kind {
            Kind::Struct(inner) => structs::emit(api, def, inner, &mut draft),
            Kind::Enum(inner) => enums::emit(def, inner, &mut draft),
            Kind::Union(inner) => unions::emit(api, def, inner, &mut draft),
            Kind::Events(inner) => events::emit(api, def, inner, &mut draft),
            Kind::Format(format) => formats::emit(def, *format, &mut draft),
            Kind::Answers(inner) => answers::emit(def, inner, &mut draft),
            Kind::Alias(ty) => {
                draft.uses.ty(ty);
                let (docs, name, ty) =
                    (docs::attributes(&def.docs, &format!("`{}`.", def.name)), ident(&def.name), types::rust(ty));
                draft.items(quote!(#docs pub type #name = #ty;));
            }
        }
        // That of a union in the client has already been written, before its table.
        if mode.is_crate() || !matches!(def.kind, Kind::Union(_)) {
            params::emit(api, def, &mut draft);
        }
        streams::emit(api, def, &mut draft);
    }
    let mut parts = imports(&draft.uses, &defs.iter().map(|d| d.name.as_str()).collect::<Vec<_>>());
    parts.append(&mut draft.parts);
    let first = defs.first().map(|d| d.source.as_str()).unwrap_or_default();
    let docs = format!("From {}.", docs::code(first));
    placed(File { path: format!("models/{module}.rs"), docs, parts }, mode)
}

/// `use` lines; `own` are the names that the file itself defines.
fn imports(uses: &Uses, own: &[&str]) -> Vec<Part> {
    let mut tokens = TokenStream::new();
    if uses.map {
        tokens.extend(quote!(
            use std::collections::BTreeMap;
        ));
    }
    if uses.value {
        tokens.extend(quote!(
            use serde_json::Value;
        ));
    }
    if uses.paging {
        tokens.extend(quote!(
            use crate::__generated::paging;
        ));
    }
    let convert: Vec<_> = uses.convert.iter().map(|name| ident(name)).collect();
    if !convert.is_empty() {
        tokens.extend(quote!(use crate::convert::{#(#convert),*};));
    }
    let own: HashSet<&str> = own.iter().copied().collect();
    let models: Vec<_> =
        uses.models.iter().filter(|name| !own.contains(name.as_str())).map(|name| ident(name)).collect();
    if !models.is_empty() {
        tokens.extend(quote!(use crate::types::{#(#models),*};));
    }
    let runtime: Vec<_> = uses.runtime.iter().map(|name| ident(name)).collect();
    if !runtime.is_empty() {
        tokens.extend(quote!(use crate::{#(#runtime),*};));
    }
    tokens.extend(added_imports(uses, &own));
    if tokens.is_empty() { Vec::new() } else { vec![Part::Items(tokens)] }
}

/// `use` lines for what only features need.
fn added_imports(uses: &Uses, own: &HashSet<&str>) -> TokenStream {
    let mut tokens = TokenStream::new();
    let added = || uses.added.iter();
    let any = |needs: fn(&Uses) -> bool| {
        let features: Vec<&Feature> = added().filter(|(_, uses)| needs(uses)).map(|(feature, _)| feature).collect();
        (!features.is_empty()).then(|| features::cfg_any(features))
    };
    if let (false, Some(cfg)) = (uses.map, any(|uses| uses.map)) {
        tokens.extend(quote!(#cfg use std::collections::BTreeMap;));
    }
    if let (false, Some(cfg)) = (uses.value, any(|uses| uses.value)) {
        tokens.extend(quote!(#cfg use serde_json::Value;));
    }
    let convert = added().flat_map(|(feature, uses)| uses.convert.iter().map(|name| (feature.clone(), *name)));
    for (features, names) in features::grouped(&uses.convert, convert) {
        let (cfg, names) = (features::cfg_any(&features), names.iter().map(|name| ident(name)));
        tokens.extend(quote!(#cfg use crate::convert::{#(#names),*};));
    }
    let models = added().flat_map(|(feature, uses)| uses.models.iter().map(|name| (feature.clone(), name.clone())));
    for (features, names) in features::grouped(&uses.models, models) {
        let names: Vec<_> = names.iter().filter(|name| !own.contains(name.as_str())).map(|name| ident(name)).collect();
        if !names.is_empty() {
            let cfg = features::cfg_any(&features);
            tokens.extend(quote!(#cfg use crate::types::{#(#names),*};));
        }
    }
    let runtime = added().flat_map(|(feature, uses)| uses.runtime.iter().map(|name| (feature.clone(), *name)));
    for (features, names) in features::grouped(&uses.runtime, runtime) {
        let (cfg, names) = (features::cfg_any(&features), names.iter().map(|name| ident(name)));
        tokens.extend(quote!(#cfg use crate::{#(#names),*};));
    }
    tokens
}

fn ids(ids: &[IdDef]) -> File {
    let mut parts = Vec::new();
    for id in ids {
        let name = ident(&id.name);
        let docs = docs::attributes(&format!("The ID of {}.", noun(&id.name)), "");
        let cfg = features::cfg(&id.feature);
        parts.push(Part::Items(quote!(
            #docs
            #cfg
            #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
            pub struct #name(String);
        )));
        parts.push(match &id.feature {
            None => Part::Table { name: "__id".into(), rows: vec![id.name.clone()] },
            Some(_) => Part::Items(quote!(#cfg crate::__id!(#name);)),
        });
    }
    File {
        path: "ids.rs".into(),
        docs: "Identifiers: one type for each kind of object, so that they cannot be mixed up.".into(),
        parts,
    }
}

/// `VectorStoreId` → `a vector store`.
fn noun(name: &str) -> String {
    let words = heck::ToSnakeCase::to_snake_case(name.strip_suffix("Id").unwrap_or(name)).replace('_', " ");
    let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {words}")
}
