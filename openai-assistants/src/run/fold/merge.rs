//! The rules of merging that do not depend on what is merged.

use serde_core::Serialize;
use serde_json::{Map, Value};

use crate::Extra;
use crate::json::{Json, from_value};

/// How far beyond its end an index may make a list grow at once. Servers send indices in order, or nearly so; a wild
/// one must not take memory.
const MAX_GAP: usize = 64;

/// The place that an index names in a list, which grows to it; `None` if the index is out of bounds.
pub(super) fn slot<T: Default>(list: &mut Vec<T>, index: i64) -> Option<(usize, &mut T)> {
    let index = usize::try_from(index).ok().filter(|index| *index < list.len() + MAX_GAP)?;
    if index >= list.len() {
        list.resize_with(index + 1, T::default);
    }
    list.get_mut(index).map(|item| (index, item))
}

/// Text is appended.
pub(super) fn append(text: &mut String, delta: Option<&str>) {
    text.push_str(delta.unwrap_or_default());
}

/// Text that may not be there yet is appended.
pub(super) fn append_optional(text: &mut Option<String>, delta: Option<&str>) {
    if let Some(delta) = delta {
        text.get_or_insert_default().push_str(delta);
    }
}

/// What identifies, or is chosen from a list, is set as a whole: appending would make nonsense of a value that is
/// sent again.
pub(super) fn set<T: Clone>(value: &mut T, delta: Option<&T>) {
    if let Some(delta) = delta {
        value.clone_from(delta);
    }
}

/// As [`set`], where there may be no value yet.
pub(super) fn set_optional<T: Clone>(value: &mut Option<T>, delta: Option<&T>) {
    if let Some(delta) = delta {
        *value = Some(delta.clone());
    }
}

/// A name may come in pieces, which are appended, or again and again, whole or longer than before.
pub(super) fn name(name: &mut String, delta: Option<&str>) {
    match delta {
        Some(delta) if delta.starts_with(name.as_str()) => delta.clone_into(name),
        delta => append(name, delta),
    }
}

/// Fields that no document knows, by the same rules.
pub(super) fn extra(extra: &mut Extra, delta: &Extra) {
    for (name, delta) in delta {
        match extra.get_mut(name) {
            Some(value) => json(name, value, delta),
            None => drop(extra.insert(name.clone(), without_index(delta))),
        }
    }
}

/// JSON of an unknown kind: text appended, numbers replaced, objects merged, lists merged where their items have an
/// index and else replaced; null says nothing.
pub(super) fn json(name: &str, value: &mut Value, delta: &Value) {
    match (value, delta) {
        (_, Value::Null) => {}
        (Value::String(text), Value::String(delta)) if !is_fixed(name) => text.push_str(delta),
        (Value::Object(object), Value::Object(delta)) => {
            for (name, delta) in delta.iter().filter(|(name, _)| *name != "index") {
                match object.get_mut(name) {
                    Some(value) => json(name, value, delta),
                    None => drop(object.insert(name.clone(), without_index(delta))),
                }
            }
        }
        (Value::Array(items), Value::Array(deltas)) if deltas.iter().all(|delta| index(delta).is_some()) => {
            for delta in deltas {
                let Some((_, item)) = index(delta).and_then(|index| slot(items, index)) else { continue };
                match item {
                    Value::Null => *item = without_index(delta),
                    item => json(name, item, delta),
                }
            }
        }
        (value, delta) => *value = without_index(delta),
    }
}

/// Snapshots have no `index`: it says where a delta belongs.
pub(super) fn without_index(delta: &Value) -> Value {
    match delta {
        Value::Object(delta) => {
            let members = delta.iter().filter(|(name, _)| *name != "index");
            Value::Object(members.map(|(name, value)| (name.clone(), without_index(value))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(without_index).collect()),
        other => other.clone(),
    }
}

/// A delta without `type` is of the type that its place has: some servers send it once.
pub(super) fn with_type<T: Json>(delta: &Value, kind: &str) -> Option<T> {
    let mut delta: Map<String, Value> = delta.as_object()?.clone();
    if delta.get("type").is_some_and(|kind| !kind.is_null()) {
        return None;
    }
    delta.insert("type".to_owned(), kind.into());
    from_value(&Value::Object(delta))
}

/// The value of `type` as it is written.
pub(super) fn type_of(value: &impl Serialize) -> Option<String> {
    Some(serde_json::to_value(value).ok()?.get("type")?.as_str()?.to_owned())
}

pub(super) fn index(delta: &Value) -> Option<i64> {
    delta.get("index")?.as_i64()
}

/// What a delta of an unknown kind names its place by; the first place if it names none.
pub(super) fn index_or_first(delta: &Value) -> i64 {
    index(delta).unwrap_or(0)
}

fn is_fixed(name: &str) -> bool {
    matches!(name, "type" | "object" | "role" | "status") || name == "id" || name.ends_with("_id")
}
