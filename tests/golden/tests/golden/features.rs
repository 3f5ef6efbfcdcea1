//! What is only there with a feature, taken out of what is generated, leaves what the documents without the feature say:
//! every type, number and line.

use std::collections::BTreeMap;

use codegen::{Input, Mode, Output, Source};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::case::{Case, WHOLE};

/// The name of the feature in an attribute `cfg(feature = "…")`, or in one that is negated.
fn feature(attribute: &Group) -> Option<(String, bool)> {
    let text = attribute.stream().to_string().replace(' ', "");
    let positive = text.strip_prefix("cfg(feature=\"").map(|rest| (rest, false));
    let negative = || text.strip_prefix("cfg(not(feature=\"").map(|rest| (rest, true));
    let (rest, is_negated) = positive.or_else(negative)?;
    Some((rest.split('"').next()?.to_owned(), is_negated))
}

/// The tokens as the compiler has them without any of the features that are not the crate's own; no comma is the last token.
fn without(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let (mut out, mut at): (Vec<TokenTree>, usize) = (Vec::new(), 0);
    while at < tokens.len() {
        let start = out.len();
        let mut is_gone = false;
        // What is only allowed with a feature.
        if let (Some(TokenTree::Punct(sign)), Some(TokenTree::Punct(inner)), Some(TokenTree::Group(group))) =
            (tokens.get(at), tokens.get(at + 1), tokens.get(at + 2))
        {
            let is_conditional = group.stream().to_string().starts_with("cfg_attr (feature");
            if sign.as_char() == '#' && inner.as_char() == '!' && is_conditional {
                at += 3;
                continue;
            }
        }
        while let (Some(TokenTree::Punct(sign)), Some(TokenTree::Group(group))) = (tokens.get(at), tokens.get(at + 1)) {
            if sign.as_char() != '#' || group.delimiter() != Delimiter::Bracket {
                break;
            }
            match feature(group).filter(|(name, _)| name != "blocking") {
                Some((_, is_negated)) => is_gone |= !is_negated,
                None => out.extend([tokens[at].clone(), tokens[at + 1].clone()]),
            }
            at += 2;
        }
        if is_gone {
            out.truncate(start);
            at = behind(&tokens, at);
            continue;
        }
        match tokens.get(at) {
            Some(TokenTree::Group(group)) => {
                out.push(Group::new(group.delimiter(), without(group.stream())).into());
            }
            Some(token) => out.push(token.clone()),
            None => {}
        }
        at += 1;
    }
    if matches!(out.last(), Some(TokenTree::Punct(sign)) if sign.as_char() == ',') {
        out.pop();
    }
    // A part of a table in which all rows are gone.
    let is_empty = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.stream().is_empty());
    let is_query = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "query");
    if let Some(at) = out.windows(2).position(|pair| is_query(&pair[0]) && is_empty(&pair[1])) {
        out.drain(at..at + 2);
    }
    out.into_iter().collect()
}

/// Behind the item, field, arm, statement or row that begins at a place.
fn behind(tokens: &[TokenTree], start: usize) -> usize {
    let is = |at: usize, signs: &[char]| matches!(tokens.get(at), Some(TokenTree::Punct(sign)) if signs.contains(&sign.as_char()));
    let mut angles = 0_usize;
    for at in start..tokens.len() {
        if is(at, &['<']) {
            angles += 1;
        } else if is(at, &['>']) && !is(at - 1, &['-', '=']) {
            angles = angles.saturating_sub(1);
        }
        if is(at, &[';']) || angles == 0 && is(at, &[',']) {
            return at + 1;
        }
        let is_block = matches!(&tokens[at], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        // `use a::{b, c};`
        let is_use = matches!(&tokens[start], TokenTree::Ident(word) if word == "use");
        if is_block && !is_use {
            return if is(at + 1, &[',', ';']) { at + 2 } else { at + 1 };
        }
    }
    tokens.len()
}

fn tokens(output: &Output) -> BTreeMap<&str, TokenStream> {
    let sources = output.files.iter().filter(|file| file.path.ends_with(".rs"));
    sources.map(|file| (file.path.as_str(), file.text.parse().expect("Rust"))).collect()
}

/// Compares; returns how many tokens exist only with features.
#[track_caller]
fn compare(name: &str, with: &Output, without_features: &Output) -> usize {
    let (with, plain) = (tokens(with), tokens(without_features));
    let count = |stream: &TokenStream| stream.to_string().len();
    let mut added = 0;
    for (path, plain) in &plain {
        let stream = with.get(path).unwrap_or_else(|| panic!("{name}: {path} is gone"));
        let left = without(stream.clone());
        let wanted = without(plain.clone());
        assert_eq!(left.to_string(), wanted.to_string(), "{name}: {path}");
        added += count(stream) - count(plain);
    }
    for (path, stream) in &with {
        if !plain.contains_key(path) {
            added += count(stream);
        }
    }
    added
}

#[test]
fn without_a_feature_nothing_changes() {
    let mut compared = 0;
    for case in ["models", "operations"].into_iter().flat_map(Case::all) {
        for mode in [Mode::Spec, WHOLE] {
            let Some(plain) = case.without_features(mode) else { continue };
            let with = match case.generate(mode) {
                Ok(with) => with,
                // A body that gets parameters beside it is a member of another type there.
                Err(found) if mode != Mode::Spec && found.to_string().contains("has no parameters except") => continue,
                Err(found) => panic!("{}: {found}", case.name),
            };
            assert!(compare(&case.name, &with, &plain) > 100, "{}: nothing was added", case.name);
            compared += 1;
        }
    }
    assert!(compared >= 5, "only {compared} were compared");
}

#[test]
fn without_a_feature_the_client_is_the_same() {
    let read = |name: &str| std::fs::read_to_string(support::root().join("spec").join(name)).expect("a document");
    let [document, overlay, foundry] = ["openapi.yaml", "overlay.yaml", "foundry.yaml"].map(read);
    let overlays = [Source { name: "overlay.yaml", text: &overlay }, Source { name: "foundry.yaml", text: &foundry }];
    let generate = |overlays: &[Source<'_>]| {
        let document = Source { name: "openapi.yaml", text: &document };
        codegen::generate(Input { document, overlays, allow_unused_actions: false }, Mode::Spec)
            .unwrap_or_else(|found| panic!("{found}"))
    };
    let added = compare("spec", &generate(&overlays), &generate(&overlays[..1]));
    assert!(added > 1000, "nothing was added");
}
