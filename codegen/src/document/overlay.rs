//! An OpenAPI Overlay 1.0 document, laid over the tree.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, Hash, Hasher};

use foldhash::fast::FixedState;

use super::extent::{Copies, Extent, MAX_DEPTH};
use super::feature;
use super::missed;
use super::node::{Node, Value};
use super::target::{Place, Targets};
use crate::diagnostic::{Diagnostic, Mark, Severity, closest};

/// Applies every action in order. An action that selects or changes nothing is reported, since it no longer has a
/// purpose.
pub fn apply(root: &mut Node, overlay: &Node, name: &str, unused: Severity) -> Vec<Diagnostic> {
    let report = |node: &Node, pointer: String, severity, message: String, help: String| {
        Diagnostic::new(severity, message, help).at(name, node.mark, pointer)
    };
    let whole = |message: &str, help: &str| {
        vec![report(overlay, "#".into(), Severity::Error, message.to_owned(), help.to_owned())]
    };
    if !overlay.str("overlay").is_some_and(|version| version.starts_with("1.")) {
        return whole("not an OpenAPI Overlay 1.x document", "add `overlay: 1.0.0` at the top level");
    }
    if overlay.get("actions").and_then(Node::as_seq).is_none() {
        return whole("an overlay without `actions`", "list its actions");
    }
    let mut found = Vec::new();
    let mut unknown = |node: &Node, place: &str, known: &[&str], what: &str| {
        for (key, value) in node.as_map().into_iter().flatten() {
            if !known.contains(&key.as_str()) && !key.starts_with("x-") {
                let hint = closest(key, known.iter().copied()).map(|known| format!("; did you mean `{known}`?"));
                let message = format!("`{key}` is not a key of {what}{}", hint.unwrap_or_default());
                let help = format!("the supported keys are {}", known.join(", "));
                found.push(report(value, format!("#{place}/{key}"), Severity::Error, message, help));
            }
        }
    };
    unknown(overlay, "", OVERLAY_KEYS, "an overlay");
    for (index, action) in overlay.seq("actions").iter().enumerate() {
        unknown(action, &format!("/actions/{index}"), ACTION_KEYS, "an action");
    }
    let of_feature = match feature::of(overlay) {
        Ok(feature) => feature.is_some(),
        Err((node, message, help)) => {
            found.push(report(node, "#".into(), Severity::Error, message, help));
            false
        }
    };
    if !found.is_empty() {
        return found;
    }
    let (mut targets, mut copies) = (Targets::default(), Copies::default());
    for (index, action) in overlay.seq("actions").iter().enumerate() {
        if let Err(Fault { error, at, message, help }) = act(root, action, of_feature, &mut targets, &mut copies) {
            let severity = if error { Severity::Error } else { unused };
            let (mark, below) = at.unwrap_or((action.mark, String::new()));
            let mut reported = report(action, format!("#/actions/{index}{below}"), severity, message, help);
            reported.mark = mark;
            found.push(reported);
        }
    }
    found
}

const OVERLAY_KEYS: &[&str] = &["overlay", "info", "extends", "actions"];
const ACTION_KEYS: &[&str] = &["target", "description", "update", "remove"];

/// What is wrong with an action.
struct Fault {
    /// Whatever the document looks like; otherwise the action finds nothing to do.
    error: bool,
    /// Where in the action, and the way to it.
    at: Option<(Mark, String)>,
    message: String,
    help: String,
}

fn act(
    root: &mut Node,
    action: &Node,
    of_feature: bool,
    targets: &mut Targets,
    copies: &mut Copies,
) -> Result<(), Fault> {
    let error = |message: String, help: &str| Fault { error: true, at: None, message, help: help.to_owned() };
    let unused = |message: String, help: String| Fault { error: false, at: None, message, help };
    let Some(target) = action.str("target") else {
        return Err(error("an action without a target".into(), "add `target`, a JSONPath"));
    };
    let places = targets.select(root, target).map_err(|(message, help)| error(message, help))?;
    if places.is_empty() {
        let message = format!("the action's target selects nothing: {target}");
        return Err(unused(message, missed::help(root, target)));
    }
    let changed = if action.flag("remove") {
        let own = |place: &Place| {
            root.at(place.iter().map(String::as_str)).is_none_or(|node| node.mark.file == action.mark.file)
        };
        if of_feature && !places.iter().all(own) {
            let message = format!("content present without the feature would be removed: {target}");
            return Err(error(message, "remove it in an overlay without a feature, or keep it"));
        }
        remove(root, places)
    } else if let Some(update) = action.get("update") {
        let extent = Extent::of(update);
        if let Err(much) = copies.count(extent, places.len()) {
            let message = format!("the overlay's updates add {much}");
            return Err(error(message, "select fewer locations, or refer to the added content by `$ref`"));
        }
        if places.iter().any(|place| place.len() + extent.depth > MAX_DEPTH) {
            let message = format!("the update is nested more than {MAX_DEPTH} levels deep at its target");
            let help = "give the inner parts a name under `components` and refer to them";
            return Err(error(message, help));
        }
        let mut changed = 0;
        for place in &places {
            let Some(node) = root.at_mut(place.iter().map(String::as_str)) else { continue };
            let fresh = if of_feature {
                feature::add(node, update, feature::spot(place), merge).map_err(|refusal| Fault {
                    error: true,
                    at: Some((refusal.mark, format!("/update{}", refusal.pointer))),
                    message: refusal.message,
                    help: refusal.help.to_owned(),
                })?
            } else {
                merge(node, update)
            };
            changed += usize::from(fresh);
        }
        changed
    } else {
        return Err(error("an action with neither `update` nor `remove`".into(), "add `update` or `remove: true`"));
    };
    if changed == 0 {
        let message = format!("the document already matches the update: {target}");
        return Err(unused(message, "remove the action".to_owned()));
    }
    Ok(())
}

/// Removes the nodes at the places, all children of a node at once and the innermost first, so that no place moves
/// another. Returns how many existed.
fn remove(root: &mut Node, places: Vec<Place>) -> usize {
    let mut by_parent: BTreeMap<(usize, Place), HashSet<String>> = BTreeMap::new();
    for mut place in places {
        if let Some(last) = place.pop() {
            by_parent.entry((place.len(), place)).or_default().insert(last);
        }
    }
    let mut removed = 0;
    for ((_, parent), children) in by_parent.into_iter().rev() {
        match root.at_mut(parent.iter().map(String::as_str)).map(|node| &mut node.value) {
            Some(Value::Map(map)) => {
                let before = map.len();
                map.retain(|key, _| !children.contains(key));
                removed += before - map.len();
            }
            Some(Value::Seq(items)) => {
                let gone: HashSet<usize> = children.iter().filter_map(|index| index.parse().ok()).collect();
                let (before, mut index) = (items.len(), 0);
                items.retain(|_| {
                    index += 1;
                    !gone.contains(&(index - 1))
                });
                removed += before - items.len();
            }
            _ => {}
        }
    }
    removed
}

/// Objects merge, sequences grow, anything else is replaced. Returns whether something changed.
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
            let known = Known::of(items, new.len());
            let fresh: Vec<Node> = new.iter().filter(|item| !known.contains(item)).cloned().collect();
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

/// The items of a sequence, found by a number that equal ones share where there are many.
enum Known<'n> {
    Few(&'n [Node]),
    Many(HashMap<u64, Vec<&'n Node>>),
}

impl<'n> Known<'n> {
    fn of(items: &'n [Node], asked: usize) -> Self {
        if items.len().saturating_mul(asked) < 256 {
            return Self::Few(items);
        }
        let mut known: HashMap<u64, Vec<&Node>> = HashMap::new();
        for item in items {
            let alike = known.entry(fingerprint(item)).or_default();
            if !alike.contains(&item) {
                alike.push(item);
            }
        }
        Self::Many(known)
    }

    fn contains(&self, item: &Node) -> bool {
        match self {
            Self::Few(items) => items.contains(item),
            Self::Many(known) => known.get(&fingerprint(item)).is_some_and(|alike| alike.contains(&item)),
        }
    }
}

/// Equal for equal nodes. The order of members does not count.
fn fingerprint(node: &Node) -> u64 {
    let mut hasher = FixedState::default().build_hasher();
    std::mem::discriminant(&node.value).hash(&mut hasher);
    match &node.value {
        Value::Null => {}
        Value::Bool(value) => value.hash(&mut hasher),
        Value::Int(value) => value.hash(&mut hasher),
        // The two zeros are equal.
        Value::Float(value) => (value + 0.0).to_bits().hash(&mut hasher),
        Value::String(text) => text.hash(&mut hasher),
        Value::Seq(items) => items.iter().for_each(|item| fingerprint(item).hash(&mut hasher)),
        Value::Map(map) => {
            let member = |(key, child): (&String, &Node)| FixedState::default().hash_one((key, fingerprint(child)));
            map.iter().map(member).fold(0, u64::wrapping_add).hash(&mut hasher);
        }
    }
    hasher.finish()
}
