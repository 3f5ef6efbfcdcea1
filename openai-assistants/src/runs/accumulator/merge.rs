//! The rules of merging that do not depend on what is merged.

#[cfg(feature = "foundry")]
use serde_core::Serialize;
use serde_json::{Map, Value};

use crate::json::Extra;
use crate::json::{Json, View, from_value, object_of};

/// How many places the indices of one event may leave empty, in all lists together. Servers send indices in order, or
/// nearly so; an arbitrary one must not allocate memory.
const MAX_GAPS: usize = 64;

/// The places that an event has left empty, and what all places take up that it has made.
#[derive(Default)]
pub(super) struct Gaps {
    places: usize,
    bytes: usize,
}

impl Gaps {
    /// What the new places take up.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether so many more may be left empty.
    fn leave(&mut self, places: usize) -> bool {
        let is_sane = places <= MAX_GAPS - self.places;
        if is_sane {
            self.places += places;
        }
        is_sane
    }
}

/// What becomes of an item whose index is far beyond the end of its list, or below 0. Its content is not lost.
#[derive(Clone, Copy)]
pub(super) enum Far {
    /// It is joined to the last item: it may be the next piece of it.
    Last,
    /// It is put at the end: it is complete.
    New,
}

/// Whether an index names a place in a list of this length, or one not far beyond its end.
pub(super) fn is_near(index: i64, length: usize) -> bool {
    usize::try_from(index).is_ok_and(|index| index <= length.saturating_add(MAX_GAPS))
}

/// The place that an index names in a list, which grows to it.
pub(super) fn slot<'l, T: Default>(
    list: &'l mut Vec<T>,
    index: i64,
    far: Far,
    gaps: &mut Gaps,
) -> Option<(usize, &'l mut T)> {
    let end = list.len();
    let near = usize::try_from(index).ok().filter(|place| gaps.leave(place.saturating_sub(end)));
    let place = match (near, far) {
        (Some(place), _) => place,
        (None, Far::Last) => end.saturating_sub(1),
        (None, Far::New) => end,
    };
    if place >= end {
        gaps.bytes += (place + 1 - end) * size_of::<T>();
        list.resize_with(place + 1, T::default);
    }
    list.get_mut(place).map(|item| (place, item))
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

/// Sets an identifier or an enum value as a whole: appending a value that is sent again would corrupt it.
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

/// Fields that no document knows, by the same rules. What is under one of the known names was received in another type,
/// and its meaning has been merged.
pub(super) fn extra(known: &[&str], extra: &mut Extra, delta: &Extra, gaps: &mut Gaps) {
    for (name, delta) in delta {
        if known.contains(&name.as_str()) {
            extra.remove(name);
            continue;
        }
        match extra.get_mut(name) {
            Some(value) => json(name, value, delta, gaps),
            None => drop(extra.insert(name.clone(), without_index(delta))),
        }
    }
}

/// Merges JSON of an unknown kind: text is appended, numbers are replaced, objects are merged, and so are lists whose
/// items have an index; other lists are replaced, and null is ignored.
pub(super) fn json(name: &str, value: &mut Value, delta: &Value, gaps: &mut Gaps) {
    match (value, delta) {
        (_, Value::Null) => {}
        (Value::String(text), Value::String(delta)) if !is_fixed(name) => text.push_str(delta),
        (Value::Object(object), Value::Object(delta)) => {
            for (name, delta) in delta.iter().filter(|(name, _)| *name != "index") {
                match object.get_mut(name) {
                    Some(value) => json(name, value, delta, gaps),
                    None => drop(object.insert(name.clone(), without_index(delta))),
                }
            }
        }
        (Value::Array(items), Value::Array(deltas)) if deltas.iter().all(|delta| index(delta).is_some()) => {
            for delta in deltas {
                let Some((_, item)) = index(delta).and_then(|index| slot(items, index, Far::New, gaps)) else {
                    continue;
                };
                match item {
                    Value::Null => *item = without_index(delta),
                    item => json(name, item, delta, gaps),
                }
            }
        }
        (value, delta) => *value = without_index(delta),
    }
}

/// Merges a delta of a kind without specific rules, as JSON. `None` if the result is of another type.
#[cfg(feature = "foundry")]
pub(super) fn whole<T: Json + Serialize>(
    name: &str,
    value: &mut T,
    delta: &impl Serialize,
    gaps: &mut Gaps,
) -> Option<()> {
    let (mut merged, delta) = (serde_json::to_value(&*value).ok()?, serde_json::to_value(delta).ok()?);
    match &mut merged {
        Value::Null => merged = without_index(&delta),
        merged => json(name, merged, &delta, gaps),
    }
    *value = from_value(&merged)?;
    Some(())
}

/// Snapshots have no `index`, which is the place of a delta.
pub(super) fn without_index(delta: &Value) -> Value {
    match delta {
        Value::Object(delta) => {
            let members = delta.iter().filter(|(name, _)| *name != "index");
            Value::Object(object_of(&mut members.map(|(name, value)| (name.clone(), without_index(value)))))
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
pub(super) fn type_of(value: &impl Json) -> Option<String> {
    let View::Object(object) = value.view() else { return None };
    let index = object.table().names.iter().position(|name| *name == "type")?;
    match object.view_member(index) {
        View::Text(kind) => Some(kind.to_owned()),
        _ => None,
    }
}

pub(super) fn index(delta: &Value) -> Option<i64> {
    delta.get("index")?.as_i64()
}

/// The index of a delta of an unknown kind; 0 if it has none.
pub(super) fn index_or_first(delta: &Value) -> i64 {
    index(delta).unwrap_or(0)
}

fn is_fixed(name: &str) -> bool {
    matches!(name, "type" | "object" | "role" | "status") || name == "id" || name.ends_with("_id")
}
