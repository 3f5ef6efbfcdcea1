use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde_json::{Value, map};

use super::{Json, JsonObject, Read, Reader, View};

/// Key-value pairs of your own, kept with an object.
///
/// The hosted API takes text only: at most 16 pairs, with keys of up to 64 and values of up to 512 characters. Other servers
/// keep any JSON, and return it unchanged; so does this type.
///
/// ```
/// use openai_assistants::Json;
/// use openai_assistants::types::{Metadata, Thread};
///
/// let thread = Thread::from_json(
///     br#"{"id": "thread_1", "metadata": {"customer": "17", "version": 2}}"#,
/// )?;
/// let metadata = thread.metadata.unwrap_or_default();
/// assert_eq!(metadata.get("customer"), Some("17"));
/// assert_eq!(metadata.get("version"), None);
/// assert_eq!(metadata.value("version"), Some(&2.into()));
///
/// let mut metadata = Metadata::from([("customer", "17")]);
/// metadata.insert("reviewed", true);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Metadata(JsonObject);

impl Metadata {
    /// Nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a key, if it is text.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key)?.as_str()
    }

    /// The value of a key, of any type.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Sets the value of a key, and returns the one that it had.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.insert(key.into(), value.into())
    }

    /// Removes a key, and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key)
    }

    /// Whether there is a value for a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// How many pairs there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no pairs.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All pairs, ordered by key.
    pub fn iter(&self) -> map::Iter<'_> {
        self.0.iter()
    }

    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl fmt::Debug for Metadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.0).finish()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Metadata {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Metadata {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, pairs: I) {
        self.0.extend(pairs.into_iter().map(|(key, value)| (key.into(), value.into())));
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for Metadata {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<V: Into<Value>> From<BTreeMap<String, V>> for Metadata {
    fn from(pairs: BTreeMap<String, V>) -> Self {
        pairs.into_iter().collect()
    }
}

impl<V: Into<Value>> From<HashMap<String, V>> for Metadata {
    fn from(pairs: HashMap<String, V>) -> Self {
        pairs.into_iter().collect()
    }
}

impl From<JsonObject> for Metadata {
    fn from(pairs: JsonObject) -> Self {
        Self(pairs)
    }
}

impl From<Metadata> for JsonObject {
    fn from(metadata: Metadata) -> Self {
        metadata.0
    }
}

impl IntoIterator for Metadata {
    type Item = (String, Value);
    type IntoIter = map::IntoIter;

    fn into_iter(self) -> map::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Metadata {
    type Item = (&'a String, &'a Value);
    type IntoIter = map::Iter<'a>;

    fn into_iter(self) -> map::Iter<'a> {
        self.iter()
    }
}

impl crate::sealed::Sealed for Metadata {}

impl Json for Metadata {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        self.0.read(reader)
    }

    fn view(&self) -> View<'_> {
        View::Map(&self.0)
    }
}

crate::__serde!(Metadata);
