//! Their facts in the form that our document is written in: no words, `null` as a type, `enum` for a constant.

use super::context::Context;
use crate::diagnostic::Mark;
use crate::document::{Map, Node, Value};

/// Flags that mean the same whether they are `false` or missing.
const FLAGS: &[&str] = &[
    "required",
    "deprecated",
    "nullable",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "readOnly",
    "writeOnly",
];

/// Whether a member has the same meaning as its absence.
pub fn is_default(key: &str, node: &Node) -> bool {
    node.value == Value::Bool(false) && FLAGS.contains(&key)
}

/// The node without its words. `component` is the schema that it is part of, which `$recursiveRef` means.
pub fn styled(node: &Node, context: Context, component: &str) -> Node {
    let value = match &node.value {
        Value::Map(map) if context != Context::Fact => {
            let mut members = Map::default();
            for (key, child) in map {
                let inner = context.child(key);
                if inner != Context::Words && (context.is_names() || !is_default(key, child)) {
                    let component = if context == Context::Schemas { key } else { component };
                    members.insert(key.clone(), styled(child, inner, component));
                }
            }
            if context == Context::Schema {
                schema(&mut members, component);
            }
            Value::Map(members)
        }
        Value::Seq(items) if matches!(context, Context::ParameterList | Context::SchemaList) => {
            Value::Seq(items.iter().map(|item| styled(item, context.item(), component)).collect())
        }
        other => other.clone(),
    };
    Node::new(value, node.mark)
}

fn schema(map: &mut Map, component: &str) {
    for key in ["$recursiveRef", "$dynamicRef"] {
        if map.shift_remove(key).is_some() && !component.is_empty() {
            map.insert("$ref".into(), text(&format!("#/components/schemas/{component}")));
        }
    }
    if let Some(value) = map.shift_remove("const") {
        map.insert("enum".into(), list(vec![value]));
    }
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if map.get(exclusive).and_then(Node::as_bool) == Some(true) {
            map.shift_remove(exclusive);
            if let Some(bound) = map.shift_remove(inclusive) {
                map.insert(exclusive.into(), bound);
            }
        }
    }
    let mut nullable = map.shift_remove("nullable").is_some();
    nullable |= all_of(map);
    if nullable {
        null(map);
    }
}

/// Removes parts of an `allOf` that only state `nullable`; a single remaining reference replaces the `allOf`.
fn all_of(map: &mut Map) -> bool {
    let Some(Value::Seq(parts)) = map.get_mut("allOf").map(|n| &mut n.value) else { return false };
    let before = parts.len();
    // `nullable: true` by itself was read before this, as an untyped schema that can be null.
    let only_null = |part: &Node| part.seq("type").len() == 1 && part.as_map().is_some_and(|m| m.len() == 1);
    let nullable = parts.iter().any(only_null);
    parts.retain(|part| !only_null(part) && part.as_map().is_none_or(|m| !m.is_empty()));
    if parts.is_empty() || (before > 1 && parts.len() == 1) {
        let only = parts.pop();
        map.shift_remove("allOf");
        for (key, value) in only.as_ref().and_then(Node::as_map).into_iter().flatten() {
            map.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }
    nullable
}

/// Adds `null` to what the schema allows.
fn null(map: &mut Map) {
    let null_type = || node(Value::Map(Map::from_iter([("type".to_owned(), text("null"))])));
    let is_null = |branch: &Node| branch.str("type") == Some("null");
    for union in ["anyOf", "oneOf"] {
        if let Some(Value::Seq(branches)) = map.get_mut(union).map(|n| &mut n.value) {
            if !branches.iter().any(is_null) {
                branches.push(null_type());
            }
            return;
        }
    }
    if map.is_empty() {
        map.insert("type".into(), list(vec![text("null")]));
        return;
    }
    match map.get_mut("type").map(|n| &mut n.value) {
        Some(Value::String(word)) => {
            let word = text(word);
            map.insert("type".into(), list(vec![word, text("null")]));
        }
        Some(Value::Seq(words)) if !words.iter().any(|w| w.as_str() == Some("null")) => words.push(text("null")),
        Some(_) => {}
        None => {
            let rest = std::mem::take(map);
            let (outer, inner): (Map, Map) = rest.into_iter().partition(|(key, _)| key == "default");
            *map = outer;
            map.insert("anyOf".into(), list(vec![node(Value::Map(inner)), null_type()]));
        }
    }
}

/// Puts their schema into the form that ours has, where both say `X or null`: by a list of types, or by `anyOf`.
pub fn aligned(ours: &Node, theirs: &Node) -> Node {
    match (nullable_union(ours), nullable_union(theirs)) {
        (Some(_), None) => wrapped(theirs),
        (None, Some(inner)) if ours.get("type").is_some() => unwrapped(theirs, inner),
        _ => None,
    }
    .unwrap_or_else(|| theirs.clone())
}

/// Ours without the `anyOf` that adds `null`, if theirs has none: the branch replaces the whole.
pub fn flattened(ours: &Node, theirs: &Node) -> Option<Node> {
    let inner = nullable_union(ours).filter(|_| theirs.get("anyOf").is_none())?;
    let mut members = ours.as_map()?.clone();
    members.shift_remove("anyOf");
    for (key, node) in inner.as_map()? {
        members.entry(key.clone()).or_insert_with(|| node.clone());
    }
    Some(Node::new(Value::Map(members), ours.mark))
}

/// The other branch of an `anyOf` of two of which one is `null`.
fn nullable_union(node: &Node) -> Option<&Node> {
    let is_null = |branch: &Node| branch.str("type") == Some("null");
    match node.seq("anyOf") {
        [inner, null] | [null, inner] if is_null(null) && !is_null(inner) => Some(inner),
        _ => None,
    }
}

fn wrapped(theirs: &Node) -> Option<Node> {
    let map = theirs.as_map()?;
    let (outer, mut inner): (Map, Map) = map.clone().into_iter().partition(|(key, _)| key == "default");
    let words = inner.get("type")?.as_seq()?;
    let rest: Vec<Node> = words.iter().filter(|w| w.as_str() != Some("null")).cloned().collect();
    let [word] = rest.as_slice() else { return None };
    let word = word.clone();
    inner.insert("type".into(), word);
    let null = node(Value::Map(Map::from_iter([("type".to_owned(), text("null"))])));
    let mut outer = outer;
    outer.insert("anyOf".into(), list(vec![node(Value::Map(inner)), null]));
    Some(node(Value::Map(outer)))
}

fn unwrapped(theirs: &Node, inner: &Node) -> Option<Node> {
    let word = inner.get("type").filter(|w| w.as_str().is_some())?.clone();
    let mut out: Map =
        theirs.as_map()?.iter().filter(|(k, _)| *k != "anyOf").map(|(k, v)| (k.clone(), v.clone())).collect();
    out.extend(inner.as_map()?.iter().map(|(k, v)| (k.clone(), v.clone())));
    out.insert("type".into(), list(vec![word, text("null")]));
    Some(node(Value::Map(out)))
}

fn node(value: Value) -> Node {
    Node::new(value, Mark::default())
}

fn text(text: &str) -> Node {
    Node::string(text, Mark::default())
}

fn list(items: Vec<Node>) -> Node {
    node(Value::Seq(items))
}
