//! OpenAPI 3.0 and 3.1 → one form: OpenAPI 3.0's, with `$ref` allowed to have siblings.
//!
//! After this stage `type` is a single word that is never `null`, `nullable` says what can be null,
//! a constant is an `enum` of one value, exclusive bounds are flags, and no union has a null branch
//! or a branch that only repeats `required`.

use std::collections::{HashMap, HashSet};

use super::node::{Map, Node, Value};

/// Keys that describe a schema and do not restrict it.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "nullable",
    "readOnly",
    "writeOnly",
    "$comment",
];

/// Keys that belong to one JSON type.
const KEYS_OF_TYPES: &[(&str, &[&str])] = &[
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "patternProperties",
        ],
    ),
    ("array", &["items", "minItems", "maxItems", "uniqueItems", "prefixItems"]),
    ("string", &["minLength", "maxLength", "pattern", "format"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"]),
    ("integer", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"]),
];

/// Rewrites every schema of the document.
pub fn document(root: &mut Node) {
    let heirs = heirs(root);
    if let Some(components) = root.as_map_mut().and_then(|map| map.get_mut("components")).and_then(Node::as_map_mut) {
        for (kind, entries) in components.iter_mut() {
            for (name, entry) in entries.as_map_mut().into_iter().flatten() {
                match kind.as_str() {
                    "schemas" => {
                        schema(entry, &format!("#/components/schemas/{name}"));
                        if heirs.contains(name) {
                            extends(entry);
                        }
                    }
                    "parameters" | "headers" => parameter(entry),
                    "requestBodies" | "responses" => content(entry),
                    "pathItems" => path_item(entry),
                    _ => {}
                }
            }
        }
    }
    members(root, "paths").for_each(path_item);
}

/// The components that extend one with a discriminator, directly or not: each is a separate type, even if it adds
/// nothing to what it extends.
fn heirs(root: &Node) -> HashSet<String> {
    let Some(schemas) = root.at(["components", "schemas"]).and_then(Node::as_map) else { return HashSet::new() };
    let mut children: HashMap<String, Vec<&String>> = HashMap::new();
    for (name, node) in schemas {
        for reference in node.seq("allOf").iter().filter_map(|part| part.str("$ref")) {
            let parent = reference.strip_prefix("#/components/schemas/").map(super::unescape);
            children.entry(parent.unwrap_or_default()).or_default().push(name);
        }
    }
    let declares = |node: &Node| node.get("discriminator").is_some_and(|stated| stated.str("propertyName").is_some());
    let mut todo: Vec<&String> = schemas.iter().filter(|(_, node)| declares(node)).map(|(name, _)| name).collect();
    let mut found = HashSet::new();
    while let Some(name) = todo.pop() {
        todo.extend(children.remove(name).into_iter().flatten().filter(|child| found.insert((*child).clone())));
    }
    found
}

/// A component that is what it refers to becomes one that extends it.
fn extends(node: &mut Node) {
    let mark = node.mark;
    let Some(map) = node.as_map_mut() else { return };
    let Some(reference) = map.shift_remove("$ref") else { return };
    let part = Node::new(Value::Map(Map::from_iter([("$ref".to_owned(), reference)])), mark);
    map.insert("allOf".to_owned(), Node::new(Value::Seq(vec![part]), mark));
}

fn path_item(item: &mut Node) {
    for (key, value) in item.as_map_mut().into_iter().flatten() {
        match (key.as_str(), &mut value.value) {
            ("parameters", Value::Seq(items)) => items.iter_mut().for_each(parameter),
            (_, Value::Map(_)) => operation(value),
            _ => {}
        }
    }
}

fn operation(node: &mut Node) {
    let Some(map) = node.as_map_mut() else { return };
    if let Some(Value::Seq(items)) = map.get_mut("parameters").map(|n| &mut n.value) {
        items.iter_mut().for_each(parameter);
    }
    if let Some(body) = map.get_mut("requestBody") {
        content(body);
    }
    members(node, "responses").for_each(content);
}

fn parameter(node: &mut Node) {
    if let Some(inner) = node.as_map_mut().and_then(|map| map.get_mut("schema")) {
        schema(inner, "");
    }
    content(node);
}

fn content(node: &mut Node) {
    for media in members(node, "content") {
        if let Some(inner) = media.as_map_mut().and_then(|map| map.get_mut("schema")) {
            schema(inner, "");
        }
    }
    members(node, "headers").for_each(parameter);
}

fn members<'n>(node: &'n mut Node, key: &str) -> impl Iterator<Item = &'n mut Node> {
    node.as_map_mut()
        .and_then(|map| map.get_mut(key))
        .and_then(Node::as_map_mut)
        .into_iter()
        .flat_map(|map| map.values_mut())
}

/// Rewrites a schema, inner schemas first. `anchor` is the target of `$recursiveRef` inside it.
pub(super) fn schema(node: &mut Node, anchor: &str) {
    let mark = node.mark;
    match &node.value {
        Value::Bool(true) | Value::Null => *node = Node::new(Value::Map(Map::default()), mark),
        Value::Bool(false) => {
            let nothing = Map::from_iter([("not".to_owned(), Node::new(Value::Map(Map::default()), mark))]);
            *node = Node::new(Value::Map(nothing), mark);
        }
        _ => {}
    }
    let Some(map) = node.as_map_mut() else { return };
    for (key, value) in map.iter_mut() {
        match (key.as_str(), &mut value.value) {
            ("properties" | "patternProperties" | "$defs" | "definitions", Value::Map(inner)) => {
                inner.values_mut().for_each(|child| schema(child, anchor));
            }
            ("items" | "not", Value::Map(_) | Value::Bool(_)) => schema(value, anchor),
            ("items", Value::Seq(inner)) => inner.iter_mut().for_each(|child| schema(child, anchor)),
            (
                "additionalProperties"
                | "propertyNames"
                | "unevaluatedProperties"
                | "unevaluatedItems"
                | "if"
                | "then"
                | "else",
                Value::Map(_),
            ) => schema(value, anchor),
            ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Seq(inner)) => {
                inner.iter_mut().for_each(|child| schema(child, anchor));
            }
            _ => {}
        }
    }
    recursion(map, anchor);
    constant(map);
    unlisted(map);
    bounds(map);
    types(map, mark);
    all_of(map, mark);
    for union in ["anyOf", "oneOf"] {
        typed_branches(map, union);
        null_branches(map, union, mark);
        only_required(map, union);
        single_branch(map, union);
    }
    null_values(map, mark);
    wider_reference(map, mark);
    if map.contains_key("oneOf") || map.contains_key("anyOf") {
        let bare = map.get("type").and_then(Node::as_str) == Some("object") && !map.contains_key("properties");
        if bare {
            map.shift_remove("type");
        }
    }
}

/// `$recursiveRef: '#'` and `$dynamicRef` become a `$ref` to the component they stand in.
fn recursion(map: &mut Map, anchor: &str) {
    map.shift_remove("$recursiveAnchor");
    for key in ["$recursiveRef", "$dynamicRef"] {
        if let Some(node) = map.shift_remove(key) {
            if !anchor.is_empty() {
                map.insert("$ref".to_owned(), Node::string(anchor, node.mark));
            }
        }
    }
}

fn constant(map: &mut Map) {
    if let Some(value) = map.shift_remove("const") {
        let mark = value.mark;
        map.insert("enum".to_owned(), Node::new(Value::Seq(vec![value]), mark));
    }
}

/// Moves the keywords about unlisted members and items to where OpenAPI 3.0 has them.
fn unlisted(map: &mut Map) {
    if let Some(items @ Node { value: Value::Seq(_), .. }) = map.get("items") {
        let items = items.clone();
        map.shift_remove("items");
        map.insert("prefixItems".to_owned(), items);
    }
    let schemas = |node: Option<Node>| match node.map(|node| node.value) {
        Some(Value::Map(map)) => map.into_iter().map(|(_, node)| node).collect(),
        Some(Value::Seq(items)) => items,
        _ => Vec::new(),
    };
    let is_open = |map: &Map, key: &str| map.get(key).is_none_or(|node| node.as_map().is_none());
    let mut items: Vec<Node> = schemas(map.shift_remove("prefixItems"));
    if !items.is_empty() {
        // `items` is about those behind.
        items
            .extend(map.shift_remove("items").filter(|rest| rest.as_map().is_some_and(|map| !map.contains_key("not"))));
        map.insert("items".to_owned(), one_of(items));
    }
    for (from, to) in [("unevaluatedItems", "items"), ("unevaluatedProperties", "additionalProperties")] {
        let stated = map.shift_remove(from);
        if let Some(stated) = stated.filter(|node| node.as_map().is_some() && is_open(map, to)) {
            map.insert(to.to_owned(), stated);
        }
    }
    let patterns: Vec<Node> = schemas(map.get("patternProperties").cloned());
    if !patterns.is_empty() && is_open(map, "additionalProperties") {
        map.insert("additionalProperties".to_owned(), one_of(patterns));
    }
}

/// A schema for values that match one of several.
fn one_of(mut schemas: Vec<Node>) -> Node {
    let mut kept: Vec<Node> = Vec::new();
    for schema in schemas.drain(..) {
        if !kept.contains(&schema) {
            kept.push(schema);
        }
    }
    match kept.len() {
        1 => kept.remove(0),
        _ => {
            let mark = kept.first().map(|node| node.mark).unwrap_or_default();
            let branches = Node::new(Value::Seq(kept), mark);
            let mut node = Node::new(Value::Map(Map::from_iter([("anyOf".to_owned(), branches)])), mark);
            // It is a union like any other.
            if let Some(map) = node.as_map_mut() {
                null_branches(map, "anyOf", mark);
            }
            node
        }
    }
}

/// Branches that list values without a type have that of the values, or of the schema that they stand in.
fn typed_branches(map: &mut Map, union: &str) {
    let word = map.get("type").and_then(Node::as_str).filter(|word| *word != "object").map(str::to_owned);
    let Some(Value::Seq(branches)) = map.get_mut(union).map(|node| &mut node.value) else { return };
    for branch in branches {
        let mark = branch.mark;
        let Some(inner) = branch.as_map_mut() else { continue };
        if ["type", "$ref", "allOf", "anyOf", "oneOf", "properties"].iter().any(|key| inner.contains_key(*key)) {
            continue;
        }
        let values = inner.get("enum").and_then(Node::as_seq).unwrap_or_default();
        let own = ["string", "integer", "number", "boolean"]
            .into_iter()
            .find(|word| !values.is_empty() && values.iter().all(|value| has_type(value, Some(word))));
        if let Some(word) = own.map(str::to_owned).or_else(|| word.clone()) {
            inner.insert("type".to_owned(), Node::string(word, mark));
        }
    }
}

/// `exclusiveMinimum: 3` → `minimum: 3` with the flag.
fn bounds(map: &mut Map) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(node) = map.get_mut(exclusive) else { continue };
        if matches!(node.value, Value::Int(_) | Value::Float(_)) {
            let bound = std::mem::replace(node, Node::new(Value::Bool(true), node.mark));
            map.insert(inclusive.to_owned(), bound);
        }
    }
}

/// `type: [string, 'null']` → `type: string, nullable: true`; several types → `anyOf`.
fn types(map: &mut Map, mark: crate::diagnostic::Mark) {
    let Some(node) = map.get("type") else { return };
    let list: Vec<Node> = match &node.value {
        Value::Seq(items) => once_each(items),
        Value::Null => vec![Node::string("null", node.mark)],
        Value::String(word) if word == "null" => vec![node.clone()],
        _ => return,
    };
    let (nulls, mut others): (Vec<Node>, Vec<Node>) =
        list.into_iter().partition(|n| n.value == Value::Null || n.as_str() == Some("null"));
    map.shift_remove("type");
    if !nulls.is_empty() {
        if others.is_empty() {
            map.insert("enum".to_owned(), Node::new(Value::Seq(vec![Node::new(Value::Null, mark)]), mark));
        }
        map.insert("nullable".to_owned(), Node::new(Value::Bool(true), mark));
    }
    if others.len() < 2 {
        if let Some(only) = others.pop() {
            map.insert("type".to_owned(), only);
        }
        return;
    }
    let branches = others.into_iter().map(|word| branch(map, word)).collect();
    for (_, keys) in KEYS_OF_TYPES {
        keys.iter().for_each(|key| drop(map.shift_remove(*key)));
    }
    map.shift_remove("enum");
    if map.contains_key("anyOf") || map.contains_key("oneOf") {
        // The branches say it more exactly.
        return;
    }
    map.insert("anyOf".to_owned(), Node::new(Value::Seq(branches), mark));
}

/// The entries of a list of types, without duplicates.
fn once_each(items: &[Node]) -> Vec<Node> {
    let mut seen = HashSet::new();
    items.iter().filter(|item| item.as_str().is_none_or(|word| seen.insert(word))).cloned().collect()
}

/// One type of several, with the keys that belong to it.
fn branch(map: &Map, word: Node) -> Node {
    let mark = word.mark;
    let keys = KEYS_OF_TYPES.iter().find(|(name, _)| word.as_str() == Some(name)).map_or(&[][..], |(_, keys)| keys);
    let mut inner: Map = keys.iter().filter_map(|key| Some(((*key).to_owned(), map.get(*key)?.clone()))).collect();
    if let Some(values) = map.get("enum") {
        let fitting: Vec<Node> =
            values.as_seq().unwrap_or_default().iter().filter(|v| has_type(v, word.as_str())).cloned().collect();
        if !fitting.is_empty() {
            inner.insert("enum".to_owned(), Node::new(Value::Seq(fitting), values.mark));
        }
    }
    inner.insert("type".to_owned(), word);
    Node::new(Value::Map(inner), mark)
}

fn has_type(node: &Node, word: Option<&str>) -> bool {
    matches!(
        (&node.value, word),
        (Value::String(_), Some("string"))
            | (Value::Int(_), Some("integer" | "number"))
            | (Value::Float(_), Some("number"))
            | (Value::Bool(_), Some("boolean"))
            | (Value::Map(_), Some("object"))
            | (Value::Seq(_), Some("array"))
    )
}

/// Parts of an `allOf` that only annotate move up; a single part that is left moves up as well.
fn all_of(map: &mut Map, mark: crate::diagnostic::Mark) {
    let Some(Value::Seq(parts)) = map.get_mut("allOf").map(|n| &mut n.value) else { return };
    let annotates = |part: &Node| {
        part.as_map().is_some_and(|m| m.keys().all(|k| ANNOTATIONS.contains(&k.as_str()) || k.starts_with("x-")))
    };
    let (notes, parts): (Vec<Node>, Vec<Node>) = std::mem::take(parts).into_iter().partition(annotates);
    for note in notes {
        lift(map, note);
    }
    map.insert("allOf".to_owned(), Node::new(Value::Seq(parts), mark));
    single_branch(map, "allOf");
}

/// `anyOf: [X, {type: null}]` → `X, nullable: true`.
fn null_branches(map: &mut Map, union: &str, mark: crate::diagnostic::Mark) {
    let Some(Value::Seq(branches)) = map.get_mut(union).map(|n| &mut n.value) else { return };
    let before = branches.len();
    branches.retain(|branch| !only_null(branch));
    if branches.len() < before {
        map.insert("nullable".to_owned(), Node::new(Value::Bool(true), mark));
    }
}

fn only_null(branch: &Node) -> bool {
    let values = branch.seq("enum");
    !values.is_empty() && values.iter().all(|value| value.value == Value::Null)
}

/// A union whose branches only say which properties go together says nothing about types.
fn only_required(map: &mut Map, union: &str) {
    let Some(Value::Seq(branches)) = map.get(union).map(|n| &n.value) else { return };
    let bare = |branch: &Node| {
        branch.as_map().is_some_and(|m| {
            m.contains_key("required")
                && m.keys().all(|k| k == "required" || k == "not" || ANNOTATIONS.contains(&k.as_str()))
        })
    };
    if !branches.is_empty() && branches.iter().all(bare) {
        map.shift_remove(union);
    }
}

/// `$ref` next to `properties` applies both, as in an `allOf`.
fn wider_reference(map: &mut Map, mark: crate::diagnostic::Mark) {
    let more = map.get("properties").and_then(Node::as_map).is_some_and(|inner| !inner.is_empty());
    if !(more || map.contains_key("allOf")) {
        return;
    }
    let Some(reference) = map.shift_remove("$ref") else { return };
    let part = Node::new(Value::Map(Map::from_iter([("$ref".to_owned(), reference)])), mark);
    match map.get_mut("allOf").map(|node| &mut node.value) {
        Some(Value::Seq(parts)) => parts.insert(0, part),
        _ => drop(map.insert("allOf".to_owned(), Node::new(Value::Seq(vec![part]), mark))),
    }
}

/// A composition of one part is that part.
fn single_branch(map: &mut Map, key: &str) {
    let Some(Value::Seq(branches)) = map.get_mut(key).map(|n| &mut n.value) else { return };
    match branches.len() {
        0 => drop(map.shift_remove(key)),
        // A union of one event is a union still: other unions of events are made of it.
        1 if key != "allOf" && is_event(&branches[0]) => {}
        1 if branches[0].as_map().is_some() => {
            let only = branches.remove(0);
            map.shift_remove(key);
            lift(map, only);
        }
        _ => {}
    }
}

fn is_event(branch: &Node) -> bool {
    let property = |name: &str| branch.get("properties").and_then(|p| p.get(name));
    property("event").is_some_and(|event| event.seq("enum").len() == 1) && property("data").is_some()
}

/// Moves the members of an inner schema out; those of the outer schema take precedence.
fn lift(map: &mut Map, inner: Node) {
    let Value::Map(inner) = inner.value else { return };
    for (key, value) in inner {
        match (key.as_str(), map.get_mut(&key).map(|n| &mut n.value)) {
            ("properties", Some(Value::Map(mine))) => {
                if let Value::Map(theirs) = value.value {
                    for (key, value) in theirs {
                        mine.entry(key).or_insert(value);
                    }
                }
            }
            ("required", Some(Value::Seq(mine))) => {
                if let Value::Seq(theirs) = value.value {
                    mine.extend(theirs);
                }
            }
            (_, Some(_)) => {}
            (_, None) => drop(map.insert(key, value)),
        }
    }
}

/// `enum: [a, null]` → `enum: [a], nullable: true`.
fn null_values(map: &mut Map, mark: crate::diagnostic::Mark) {
    let Some(Value::Seq(values)) = map.get_mut("enum").map(|n| &mut n.value) else { return };
    let before = values.len();
    if values.iter().all(|value| value.value == Value::Null) {
        return;
    }
    values.retain(|value| value.value != Value::Null);
    if values.len() < before {
        map.insert("nullable".to_owned(), Node::new(Value::Bool(true), mark));
    }
}
