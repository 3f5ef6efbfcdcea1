//! Their facts with our words, and a mark where words are missing.

use super::context::Context;
use super::facts::pair;
use super::style::{aligned, flattened};
use crate::document::{Map, Node, Value};

/// Stands where words are needed.
pub const MISSING: &str = "(to be written)";

/// What is written for theirs: with our descriptions where both have the node, and marks on what is new.
/// `marked` means that a new node needs a description in any case.
pub fn merged(ours: Option<&Node>, theirs: &Node, context: Context, marked: bool) -> Node {
    let theirs = match ours {
        Some(ours) if context == Context::Schema => &aligned(ours, theirs),
        _ => theirs,
    };
    let flat = ours.filter(|_| context == Context::Schema).and_then(|ours| flattened(ours, theirs));
    let ours = flat.as_ref().or(ours);
    let value = match &theirs.value {
        Value::Map(map) if context != Context::Fact => {
            let mut members = words(ours, theirs, context, marked);
            for (key, child) in map {
                let inner = context.child(key);
                let new_name = context.is_names() || matches!(inner, Context::Parameter | Context::Response);
                members.insert(key.clone(), merged(ours.and_then(|n| n.get(key)), child, inner, new_name));
            }
            Value::Map(members)
        }
        Value::Seq(items) if matches!(context, Context::ParameterList | Context::SchemaList) => {
            let mine = ours.and_then(Node::as_seq).unwrap_or_default();
            let pairs = pair(mine, items, context);
            let marked = context == Context::ParameterList;
            let item = |(at, item): (usize, &Node)| merged(pairs[at].map(|i| &mine[i]), item, context.item(), marked);
            Value::Seq(items.iter().enumerate().map(item).collect())
        }
        other => other.clone(),
    };
    Node::new(value, theirs.mark)
}

/// The words of ours, or marks for those that a new node needs.
fn words(ours: Option<&Node>, theirs: &Node, context: Context, marked: bool) -> Map {
    let mut out = Map::default();
    if context.is_names() {
        return out;
    }
    if let Some(map) = ours.and_then(Node::as_map) {
        let mine = map.iter().filter(|(key, _)| context.child(key) == Context::Words);
        out.extend(mine.map(|(key, node)| (key.clone(), node.clone())));
        return out;
    }
    let mark = || Node::string(MISSING, theirs.mark);
    let referring = context != Context::Schema && theirs.get("$ref").is_some();
    match context {
        Context::Operation => {
            out.extend(theirs.get("operationId").map(|id| ("operationId".to_owned(), id.clone())));
            out.extend(theirs.get("tags").map(|tags| ("tags".to_owned(), tags.clone())));
            out.extend(["summary", "description"].map(|key| (key.to_owned(), mark())));
        }
        Context::Parameter => {
            let names = ["name", "in", "required"];
            out.extend(names.iter().filter_map(|key| Some(((*key).to_owned(), theirs.get(key)?.clone()))));
            if !referring {
                out.insert("description".into(), mark());
            }
        }
        Context::Response if !referring => drop(out.insert("description".into(), mark())),
        Context::Schema if marked || theirs.get("properties").is_some() => {
            drop(out.insert("description".into(), mark()))
        }
        _ => {}
    }
    out
}

/// Places that still want words: line and pointer.
pub fn missing(root: &Node) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    search(root, &mut String::from("#"), &mut found);
    found
}

fn search(node: &Node, pointer: &mut String, found: &mut Vec<(u32, String)>) {
    let length = pointer.len();
    let mut visit = |step: &str, child: &Node| {
        *pointer += &format!("/{}", step.replace('~', "~0").replace('/', "~1"));
        search(child, pointer, found);
        pointer.truncate(length);
    };
    match &node.value {
        Value::Map(map) => map.iter().for_each(|(key, child)| visit(key, child)),
        Value::Seq(items) => items.iter().enumerate().for_each(|(at, child)| visit(&at.to_string(), child)),
        Value::String(text) if text == MISSING => found.push((node.mark.line, pointer.clone())),
        _ => {}
    }
}
