//! Names of the types of resources.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use proc_macro2::Ident;
use quote::format_ident;

use crate::Mode;
use crate::ir::{Api, Resource};
use crate::reserved::is_reserved;

/// What the root of a crate defines.
const ROOT: &str = "Api";

/// What the types of resources are called, by their paths.
pub struct Names<'a>(BTreeMap<&'a str, Ident>);

impl<'a> Names<'a> {
    pub fn of(api: &'a Api, mode: Mode<'_>) -> Self {
        let endings: Vec<Vec<String>> = api.resources.iter().map(|resource| endings(&resource.path, mode)).collect();
        // How many resources end so; one that says the same word twice is one.
        let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
        for endings in &endings {
            for ending in endings.iter().collect::<BTreeSet<_>>() {
                *alike.entry(ending).or_default() += 1;
            }
        }
        let mut given = BTreeSet::new();
        let mut name = |endings: &Vec<String>| {
            let own = endings.iter().find(|ending| alike.get(ending.as_str()) == Some(&1)).or(endings.last());
            let name = own.cloned().unwrap_or_default();
            let name = if is_taken(api, &name) { name + "Resource" } else { name };
            let numbered = (2..).map(|n| format!("{name}{n}"));
            let mut candidates = std::iter::once(name.clone()).chain(numbered);
            let free = candidates.find(|name| !given.contains(name) && !is_taken(api, name)).unwrap_or_default();
            given.insert(free.clone());
            format_ident!("{free}")
        };
        Self(api.resources.iter().zip(&endings).map(|(resource, endings)| (&*resource.path, name(endings))).collect())
    }

    /// The last words of the path that no other resource has; `Resource` behind it where a model has the name.
    pub fn get(&self, resource: &Resource) -> &Ident {
        &self.0[&*resource.path]
    }
}

/// The last word of the path in camel case, the last two, and so on to the whole.
fn endings(path: &str, mode: Mode<'_>) -> Vec<String> {
    let words: Vec<&str> = path.split('.').collect();
    let parent = |word: &&str| match mode {
        // Words chosen by an overlay are plural if intended: `VectorStoreFiles`.
        Mode::Spec => word.strip_suffix('s').unwrap_or(word).to_owned(),
        Mode::Crate { .. } => (*word).to_owned(),
    };
    let Some((last, parents)) = words.split_last() else { return Vec::new() };
    let parents: Vec<String> = parents.iter().map(parent).collect();
    let ending = |from: usize| [&parents[from..], &[(*last).to_owned()]].concat().join("_").to_upper_camel_case();
    (0..words.len()).rev().map(ending).collect()
}

/// Whether the file of a resource uses this name, or may, for something else.
fn is_taken(api: &Api, name: &str) -> bool {
    name == ROOT || is_reserved(name) || api.find(name).is_some() || api.ids.iter().any(|id| id.name == name)
}
