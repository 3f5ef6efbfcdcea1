use serde_json::Value;

use super::{Json, Object, View, from_value, serialize};

/// The members of an object that its table does not list, as values of one type.
#[doc(hidden)]
pub fn additional<T: Json>(object: &impl Object) -> impl Iterator<Item = (&str, Result<T, &Value>)> {
    // A listed member is in `extra` only if it does not match the document.
    let names = object.table().names;
    let unlisted = object.extra().iter().filter(move |(name, _)| !names.contains(&name.as_str()));
    unlisted.map(|(name, value)| (name.as_str(), from_value(value).ok_or(value)))
}

/// A value as JSON.
#[doc(hidden)]
pub fn to_value<T: Json>(value: &T) -> Value {
    struct Shown<'a>(View<'a>);

    impl serde_core::Serialize for Shown<'_> {
        fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self.0, serializer)
        }
    }

    // Keys of objects are text, so that any value can be written.
    serde_json::to_value(Shown(value.view())).unwrap_or_default()
}
