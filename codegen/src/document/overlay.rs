//! An OpenAPI Overlay 1.0 document, laid over the tree.

use serde_json::Value as Json;
use serde_json_path::{JsonPath, PathElement};

use super::node::{Node, Value};
use crate::diagnostic::{Diagnostic, Severity};

/// Applies every action in order. An action that selects or changes nothing is reported: it has
/// lost what it was written for.
pub fn apply(root: &mut Node, overlay: &Node, name: &str, unused: Severity) -> Vec<Diagnostic> {
    let report = |node: &Node, severity, message: String, help: &str| Diagnostic {
        severity,
        message,
        file: name.to_owned(),
        mark: node.mark,
        pointer: overlay.pointer_of(node),
        help: help.to_owned(),
    };
    let mut found = Vec::new();
    if !overlay.str("overlay").is_some_and(|version| version.starts_with("1.")) {
        let message = "not an OpenAPI Overlay 1.x document".to_owned();
        return vec![report(overlay, Severity::Error, message, "begin it with `overlay: 1.0.0`")];
    }
    if overlay.get("actions").and_then(Node::as_seq).is_none() {
        return vec![report(overlay, Severity::Error, "an overlay without `actions`".into(), "list its actions")];
    }
    // The path library reads `serde_json` values, so a copy of the tree is kept in step.
    let mut mirror = root.to_json();
    for action in overlay.seq("actions") {
        let Some(target) = action.str("target") else {
            found.push(report(
                action,
                Severity::Error,
                "an action without a target".into(),
                "add `target`, a JSONPath",
            ));
            continue;
        };
        let path = match JsonPath::parse(target) {
            Ok(path) => path,
            Err(error) => {
                let message = format!("`target` is not a JSONPath: {error}");
                found.push(report(action, Severity::Error, message, "see RFC 9535"));
                continue;
            }
        };
        let mut places: Vec<Vec<String>> =
            path.query_located(&mirror).locations().map(|at| at.iter().map(step).collect()).collect();
        if places.is_empty() {
            let message = format!("the action's target selects nothing: {target}");
            found.push(report(
                action,
                unused,
                message,
                "correct the target, or remove the action if the document has changed",
            ));
            continue;
        }
        let changed = if action.flag("remove") {
            // From the back, so that removing one does not move the next.
            places.sort_by(|a, b| position(b).cmp(&position(a)));
            places.iter().filter(|place| remove(root, &mut mirror, place)).count()
        } else if let Some(update) = action.get("update") {
            let json = update.to_json();
            places
                .iter()
                .filter(|place| {
                    let steps = || place.iter().map(String::as_str);
                    let Some(node) = root.at_mut(steps()) else { return false };
                    let changed = merge(node, update);
                    if let Some(value) = at_json(&mut mirror, place) {
                        merge_json(value, &json);
                    }
                    changed
                })
                .count()
        } else {
            found.push(report(
                action,
                Severity::Error,
                "an action that does nothing".into(),
                "add `update` or `remove: true`",
            ));
            continue;
        };
        if changed == 0 {
            let message = format!("the document already is what the action makes of it: {target}");
            found.push(report(action, unused, message, "remove the action"));
        }
    }
    found
}

fn step(element: &PathElement<'_>) -> String {
    match element {
        PathElement::Name(name) => (*name).to_owned(),
        PathElement::Index(index) => index.to_string(),
    }
}

/// Sorts places so that of two items of one sequence the later is the greater.
fn position(place: &[String]) -> Vec<(usize, &str)> {
    place.iter().map(|s| (s.parse().unwrap_or(0), s.as_str())).collect()
}

fn remove(root: &mut Node, mirror: &mut Json, place: &[String]) -> bool {
    let Some((last, parents)) = place.split_last() else { return false };
    if let Some(parent) = at_json(mirror, parents) {
        match parent {
            Json::Object(map) => drop(map.remove(last)),
            Json::Array(items) => drop(last.parse().ok().filter(|i| *i < items.len()).map(|i: usize| items.remove(i))),
            _ => {}
        }
    }
    match root.at_mut(parents.iter().map(String::as_str)).map(|node| &mut node.value) {
        Some(Value::Map(map)) => map.shift_remove(last).is_some(),
        Some(Value::Seq(items)) => match last.parse::<usize>() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

fn at_json<'j>(root: &'j mut Json, place: &[String]) -> Option<&'j mut Json> {
    place.iter().try_fold(root, |value, step| match value {
        Json::Object(map) => map.get_mut(step),
        Json::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Objects merge, sequences grow, anything else is replaced. Says whether something changed.
fn merge(node: &mut Node, update: &Node) -> bool {
    match (&mut node.value, &update.value) {
        (Value::Map(map), Value::Map(new)) => new.iter().fold(false, |changed, (key, value)| match map.get_mut(key) {
            Some(old) => merge(old, value) || changed,
            None => {
                map.insert(key.clone(), value.clone());
                true
            }
        }),
        (Value::Seq(items), Value::Seq(new)) => {
            let fresh: Vec<Node> = new.iter().filter(|item| !items.contains(item)).cloned().collect();
            let changed = !fresh.is_empty();
            items.extend(fresh);
            changed
        }
        (Value::Seq(items), _) => {
            let fresh = !items.contains(update);
            if fresh {
                items.push(update.clone());
            }
            fresh
        }
        (old, new) if old == new => false,
        _ => {
            *node = update.clone();
            true
        }
    }
}

fn merge_json(value: &mut Json, update: &Json) {
    match (value, update) {
        (Json::Object(map), Json::Object(new)) => {
            for (key, update) in new {
                merge_json(map.entry(key.clone()).or_insert(Json::Null), update);
            }
        }
        (Json::Array(items), Json::Array(new)) => {
            let fresh: Vec<Json> = new.iter().filter(|item| !items.contains(item)).cloned().collect();
            items.extend(fresh);
        }
        (Json::Array(items), new) => {
            if !items.contains(new) {
                items.push(new.clone());
            }
        }
        (old, new) => *old = new.clone(),
    }
}
