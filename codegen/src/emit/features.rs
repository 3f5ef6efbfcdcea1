//! Attributes of items that exist only with a feature.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Feature;

/// Restricts the next item to the feature; empty if there is none.
pub fn cfg(feature: &Option<Feature>) -> TokenStream {
    let Some(name) = feature.as_ref().map(Feature::name) else { return TokenStream::new() };
    quote!(#[cfg(feature = #name)])
}

/// Restricts the next item to builds without the feature.
pub fn cfg_not(feature: &Feature) -> TokenStream {
    let name = feature.name();
    quote!(#[cfg(not(feature = #name))])
}

/// Restricts the next item to any of several features.
pub fn cfg_any<'f>(features: impl IntoIterator<Item = &'f Feature>) -> TokenStream {
    let names: Vec<&str> = features.into_iter().map(Feature::name).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote!(#[cfg(feature = #name)]),
        _ => quote!(#[cfg(any(#(feature = #names),*))]),
    }
}

/// What a row of a table begins with.
pub fn row(feature: &Option<Feature>) -> String {
    feature.as_ref().map_or_else(String::new, |feature| format!("#[cfg(feature = {:?})] ", feature.name()))
}

/// The variants of an item without a feature and with it, if they differ.
pub fn either(feature: Option<&Feature>, without: Option<TokenStream>, with: Option<TokenStream>) -> TokenStream {
    let text = |tokens: &Option<TokenStream>| tokens.as_ref().map(ToString::to_string).unwrap_or_default();
    let Some(feature) = feature.filter(|_| text(&without) != text(&with)) else { return quote!(#with) };
    let (is, is_not) = (cfg(&Some(feature.clone())), cfg_not(feature));
    let with = with.map(|tokens| quote!(#is #tokens));
    let without = without.map(|tokens| quote!(#is_not #tokens));
    quote!(#with #without)
}

/// Names by the features that they are only needed with; those that are needed anyway are not there.
pub fn grouped<T: Ord + Clone>(
    base: &BTreeSet<T>,
    added: impl Iterator<Item = (Feature, T)>,
) -> BTreeMap<BTreeSet<Feature>, BTreeSet<T>> {
    let mut by_name: BTreeMap<T, BTreeSet<Feature>> = BTreeMap::new();
    for (feature, name) in added.filter(|(_, name)| !base.contains(name)) {
        by_name.entry(name).or_default().insert(feature);
    }
    let mut groups: BTreeMap<BTreeSet<Feature>, BTreeSet<T>> = BTreeMap::new();
    for (name, features) in by_name {
        groups.entry(features).or_default().insert(name);
    }
    groups
}
