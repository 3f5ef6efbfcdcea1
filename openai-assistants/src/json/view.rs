use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::{Number, Value};

use super::{Json, JsonObject, Object, has_member};

/// A value as JSON, one level of it.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No value: the member is omitted when the object is written.
    Absent,
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Number(&'a Number),
    Text(&'a str),
    Json(&'a Value),
    Map(&'a JsonObject),
    List(&'a dyn Items),
    Object(&'a dyn Object),
    /// An object with a tag that its type does not have.
    Tagged(&'a Tag, &'a dyn Shown),
    Members(&'a dyn Members),
}

/// The name of a tag, and its value.
pub type Tag = (&'static str, View<'static>);

/// Takes a member.
pub type Write<'w, 'a> = dyn FnMut(&'a str, View<'a>) + 'w;

/// What has members to be written.
#[doc(hidden)]
pub trait Members {
    /// Hands over the members in their order.
    fn members<'a>(&'a self, write: &mut Write<'_, 'a>);
}

/// What has items to be written.
#[doc(hidden)]
pub trait Items {
    /// Hands over the items in their order.
    fn items<'a>(&'a self, write: &mut dyn FnMut(View<'a>));
}

impl<T: Json> Items for Vec<T> {
    fn items<'a>(&'a self, write: &mut dyn FnMut(View<'a>)) {
        self.iter().for_each(|item| write(item.view()));
    }
}

/// A member that is left out when there is no value.
#[doc(hidden)]
pub fn optional(view: View<'_>) -> View<'_> {
    if matches!(view, View::Null) { View::Absent } else { view }
}

/// A member that is left out when it is an empty text or list.
#[doc(hidden)]
pub fn unless_empty(view: View<'_>) -> View<'_> {
    let is_empty = match view {
        View::Text(text) => text.is_empty(),
        View::List(list) => {
            let mut is_empty = true;
            list.items(&mut |_| is_empty = false);
            is_empty
        }
        _ => false,
    };
    if is_empty { View::Absent } else { view }
}

/// What shows itself.
#[doc(hidden)]
pub trait Shown {
    /// The value as JSON.
    fn shown(&self) -> View<'_>;
}

impl<T: Json> Shown for T {
    fn shown(&self) -> View<'_> {
        self.view()
    }
}

/// An object with its tag, unless it has one.
#[doc(hidden)]
pub fn tagged<'a, T: Json>(tag: &'a Tag, value: &'a T) -> View<'a> {
    View::Tagged(tag, value)
}

impl<'a> View<'a> {
    /// The object itself, without its tags.
    pub(crate) fn object(self) -> Option<&'a dyn Object> {
        match self.with_tags(&mut |_| ()) {
            View::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The value without its tags; calls `tag` with each of them, the outermost first.
    fn with_tags(self, tag: &mut dyn FnMut(&'a Tag)) -> View<'a> {
        let mut view = self;
        while let View::Tagged(own, inner) = view {
            tag(own);
            view = inner.shown();
        }
        view
    }
}

/// What is counted of a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Weight {
    /// Everything, roughly: structs, texts, nodes of maps.
    Whole,
    /// What it adds to another value that it is merged into: texts, and members that nobody knows.
    Content,
}

/// Bytes that a value of this view takes in memory.
pub(super) fn weight(view: View<'_>, count: Weight) -> usize {
    let whole = |bytes: usize| if count == Weight::Whole { bytes } else { 0 };
    match view {
        View::Absent
        | View::Null
        | View::Bool(_)
        | View::Integer(_)
        | View::Unsigned(_)
        | View::Float(_)
        | View::Number(_) => 0,
        View::Text(text) => text.len(),
        View::Json(value) => weight_of_json(value),
        View::Map(members) => weight_of_map(members, count),
        View::List(list) => {
            let mut bytes = 0;
            list.items(&mut |item| bytes += whole(size_of::<String>()) + weight(item, count));
            bytes
        }
        View::Tagged(_, inner) => weight(inner.shown(), count),
        View::Object(object) => {
            let members = (0..object.names().len()).map(|at| weight(object.view_member(at), count));
            whole(size_of_val(object)) + members.sum::<usize>() + weight_of_map(object.extra(), count)
        }
        View::Members(object) => {
            let mut bytes = 0;
            let entry = 2 * size_of::<(String, String)>();
            object.members(&mut |name, value| bytes += entry + name.len() + weight(value, count));
            bytes
        }
    }
}

fn weight_of_json(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(|item| size_of::<Value>() + weight_of_json(item)).sum(),
        Value::Object(members) => weight_of_map(members, Weight::Whole),
    }
}

/// Nodes of a map are half full at least, but for the first.
fn weight_of_map(members: &JsonObject, count: Weight) -> usize {
    let entry = size_of::<(String, Value)>();
    let node = if members.is_empty() || count == Weight::Content { 0 } else { 11 * entry };
    node + members.iter().map(|(name, value)| 2 * entry + name.len() + weight_of_json(value)).sum::<usize>()
}

/// What serde's `Serialize` does for a value of this view.
#[doc(hidden)]
pub fn serialize<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        // Some formats write a unit as an empty list.
        View::Absent | View::Null | View::Json(Value::Null) => serializer.serialize_none(),
        View::Bool(value) => serializer.serialize_bool(value),
        View::Integer(value) => serializer.serialize_i64(value),
        View::Unsigned(value) => serializer.serialize_u64(value),
        View::Float(value) => serializer.serialize_f64(value),
        View::Number(value) => value.serialize(serializer),
        View::Text(value) => serializer.serialize_str(value),
        View::Json(Value::Array(items)) => serializer.collect_seq(items.iter().map(View::Json)),
        View::Json(Value::Object(members)) | View::Map(members) => {
            serializer.collect_map(members.iter().map(|(name, value)| (name, View::Json(value))))
        }
        View::Json(value) => value.serialize(serializer),
        View::List(value) => list(value, serializer),
        View::Object(value) => object(&[], value, serializer),
        View::Tagged(..) => {
            let mut tags = Vec::new();
            match view.with_tags(&mut |tag| tags.push(tag)) {
                View::Object(value) => object(&tags, value, serializer),
                other => serialize(other, serializer),
            }
        }
        View::Members(value) => members(|write| value.members(write), [], serializer),
    }
}

/// The members of an object, behind those of the tags that it does not have.
fn object<S: Serializer>(tags: &[&Tag], value: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    if let Some(problem) = value.problem() {
        return Err(S::Error::custom(problem));
    }
    let each = value.names().iter().enumerate();
    let extra = value.extra();
    members(
        |write| {
            for (at, (name, tag)) in tags.iter().enumerate() {
                let is_written = tags[..at].iter().any(|(other, _)| other == name);
                if !is_written && !has_member(value, name) {
                    write(name, *tag);
                }
            }
            each.for_each(|(at, name)| write(name, received(extra, name, || value.view_member(at))));
        },
        extra.iter().filter(|(name, _)| !value.names().contains(&name.as_str())),
        serializer,
    )
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(*self, serializer)
    }
}

fn list<S: Serializer>(items: &dyn Items, serializer: S) -> Result<S::Ok, S::Error> {
    use serde_core::ser::SerializeSeq;

    let mut seq = serializer.serialize_seq(None)?;
    let mut written = Ok(());
    items.items(&mut |item| {
        if written.is_ok() {
            written = seq.serialize_element(&item);
        }
    });
    written?;
    seq.end()
}

/// A member as received, if its field would not encode to that; else the field.
fn received<'a>(extra: &'a JsonObject, name: &str, field: impl FnOnce() -> View<'a>) -> View<'a> {
    match if extra.is_empty() { None } else { extra.get(name) } {
        Some(value) => View::Json(value),
        None => field(),
    }
}

pub(super) fn members<'a, S: Serializer>(
    each: impl FnOnce(&mut Write<'_, 'a>),
    extra: impl IntoIterator<Item = (&'a String, &'a Value)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut written = Ok(());
    each(&mut |name, value| {
        if written.is_ok() && !matches!(value, View::Absent) {
            written = map.serialize_entry(name, &value);
        }
    });
    written?;
    for (name, value) in extra {
        map.serialize_entry(name, &View::Json(value))?;
    }
    map.end()
}
