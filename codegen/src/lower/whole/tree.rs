//! Paths → the tree of resources.
//!
//! The rule:
//!
//! 1. The words of a path that are not parameters are the path of the resource: `/threads/{thread_id}/runs` is
//!    `threads.runs`. Names in a query that the path itself states go before them: `/responses?beta=true` is
//!    `beta.responses`.
//! 2. A last word that nothing else begins with and that has one HTTP method is no resource but a method of the one
//!    before it: `POST /threads/{thread_id}/runs/{run_id}/cancel` is `threads.runs.cancel`. A path of one word is
//!    always a resource. A verb behind a colon is a word of its own: `POST /runs/{run_id}:cancel` is `runs.cancel`. So is a
//!    word that stands before a parameter in the same step: `/users({id})` is `/users/{id}`.
//! 3. Otherwise the HTTP method names the method. On one thing, whose path ends in a parameter: `GET` is `retrieve`,
//!    `POST` and `PATCH` are `update`, `PUT` is `replace`, `DELETE` is `delete`. On a collection: `GET` is `list`,
//!    `POST` is `create`, `PUT` is `replace`, `PATCH` is `update`, `DELETE` is `delete`. A resource that has no things
//!    below it and no `GET` whose `operationId` begins with `list` is one thing: `GET` is `retrieve`, and `POST` is `update` where there is a `GET` as well.
//! 4. What is taken, by an operation before it or by a resource below, is named after its `operationId`.

use std::collections::{BTreeMap, BTreeSet};

use super::super::naming;
use super::super::operations::{Endpoint, Item, methods};

/// Every operation in the order of the document.
pub(in crate::lower) fn endpoints<'d>(items: &[Item<'d>]) -> Vec<Endpoint<'d>> {
    let shape = Shape::of(items);
    let mut endpoints = Vec::new();
    for (stated, item) in items {
        let (path, query) = split(stated);
        for (method, node) in methods(item).filter(|(_, node)| node.as_map().is_some()) {
            let (resource, function) = shape.place(stated, method);
            let id = node.str("operationId").map_or_else(|| format!("{method} {stated}"), str::to_owned);
            let (path, query) = (path.to_owned(), query.clone());
            endpoints.push(Endpoint { item, node, method, id, path, query, resource, function, beta: None });
        }
    }
    endpoints
}

fn split(path: &str) -> (&str, Vec<(String, String)>) {
    let Some((path, query)) = path.split_once('?') else { return (path, Vec::new()) };
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name.to_owned(), value.to_owned())
    };
    (path, query.split('&').filter(|p| !p.is_empty()).map(pair).collect())
}

fn is_parameter(word: &str) -> bool {
    word.contains('{')
}

/// The words of a path, those of its query first.
fn words(stated: &str) -> Vec<&str> {
    let (path, query) = stated.split_once('?').unwrap_or((stated, ""));
    let names = query.split('&').filter_map(|pair| pair.split('=').next());
    names.chain(path.split('/').flat_map(stem).flat_map(steps)).filter(|word| !word.is_empty()).collect()
}

/// A step of a path, without and with the verb that a colon sets off: `{id}:cancel`.
fn steps(step: &str) -> impl Iterator<Item = &str> {
    let is_verb = |(thing, verb): &(&str, &str)| {
        !thing.is_empty()
            && (!thing.contains('{') || thing.ends_with('}'))
            && verb.starts_with(|c: char| c.is_ascii_alphabetic())
            && !verb.contains(['{', '}'])
    };
    let (thing, verb) = step.rsplit_once(':').filter(is_verb).unwrap_or((step, ""));
    [thing, verb].into_iter()
}

/// The word before a parameter in a step of a path, and the step: `users` of `users({id})`. One letter is no word: `v{version}`.
fn stem(step: &str) -> impl Iterator<Item = &str> {
    let before = step.split_once('{').map_or("", |(before, _)| before);
    let end = before.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-')).unwrap_or(before.len());
    let word = before[..end].trim_end_matches(['_', '-']);
    let is_word = word.len() > 1 && word.starts_with(|c: char| c.is_ascii_alphabetic());
    [if is_word { word } else { "" }, step].into_iter()
}

/// How many words a path has.
pub(super) fn depth(stated: &str) -> usize {
    words(stated).len()
}

/// What has to be known of all paths to place one.
struct Shape {
    /// Paths that others go on from, and whether with a parameter.
    parents: BTreeMap<Vec<String>, bool>,
    /// HTTP methods of each path.
    methods: BTreeMap<Vec<String>, BTreeSet<&'static str>>,
    /// Paths whose `GET` is named `list…`.
    lists: BTreeSet<Vec<String>>,
}

impl Shape {
    fn of(items: &[Item<'_>]) -> Self {
        let (mut parents, mut found, mut listing) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        for (stated, item) in items {
            let words: Vec<String> = words(stated).into_iter().map(neutral).collect();
            for end in 1..words.len() {
                *parents.entry(words[..end].to_vec()).or_default() |= is_parameter(&words[end]);
            }
            if item.get("get").and_then(|get| get.str("operationId")).is_some_and(lists) {
                listing.insert(words.clone());
            }
            let own = methods(item).map(|(method, _)| method);
            found.entry(words).or_insert_with(BTreeSet::new).extend(own);
        }
        Self { parents, methods: found, lists: listing }
    }

    fn place(&self, stated: &str, method: &str) -> (String, String) {
        let words = words(stated);
        let key: Vec<String> = words.iter().map(|word| neutral(word)).collect();
        let mut fixed: Vec<String> = words.iter().filter(|w| !is_parameter(w)).map(|w| naming::field_name(w)).collect();
        // What the root of the tree has as well.
        let own = ["client", "builder", "from_env"];
        fixed.first_mut().filter(|first| own.contains(&first.as_str())).into_iter().for_each(|first| first.push('_'));
        let Some((last, before)) = fixed.split_last() else { return ("root".to_owned(), verb(method, true)) };
        let one = words.last().is_some_and(|word| is_parameter(word));
        if one {
            return (fixed.join("."), verb(method, true));
        }
        let below = self.parents.get(&key).copied();
        let methods = self.methods.get(&key);
        let parent = self::words(split(stated).0).len() > 1;
        if below.is_none() && methods.is_some_and(|m| m.len() == 1) && parent && !before.is_empty() {
            return (before.join("."), last.clone());
        }
        let has_list = below == Some(true) || self.lists.contains(&key);
        let single = !has_list && (method != "post" || methods.is_some_and(|m| m.contains("get")) && below.is_none());
        (fixed.join("."), verb(method, single && !(method == "post" && self.listed(&key))))
    }

    /// Whether what a path leads to has things below it.
    fn listed(&self, key: &[String]) -> bool {
        self.parents.get(key) == Some(&true)
    }
}

fn lists(id: &str) -> bool {
    id.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("list"))
}

/// Parameters are alike whatever they are called.
fn neutral(word: &str) -> String {
    if is_parameter(word) { "{}".to_owned() } else { word.to_owned() }
}

fn verb(method: &str, one: bool) -> String {
    match (method, one) {
        ("get", true) => "retrieve",
        ("get", false) => "list",
        ("post", true) | ("patch", _) => "update",
        ("post", false) => "create",
        ("put", _) => "replace",
        (other, _) => other,
    }
    .to_owned()
}
