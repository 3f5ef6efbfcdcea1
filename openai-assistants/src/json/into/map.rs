use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde_json::Value;

use super::NonEmpty;
use super::kind::{Array, Iterated, Many, Maybe, One};
use crate::json::{Extra, JsonObject, Metadata};

/// What a setter takes for key-value pairs: an array, a vector or an iterator of pairs, a map, a JSON object, or a tuple of
/// pairs with values of several types; or an option of these.
///
/// ```
/// use openai_assistants::types::ThreadCreateParams;
///
/// let params = ThreadCreateParams::new().metadata((
///     ("customer", 17),
///     ("reviewed", true),
///     ("plan", "basic"),
/// ));
/// let same = ThreadCreateParams::new().metadata(
///     serde_json::json!({"customer": 17, "reviewed": true, "plan": "basic"}),
/// );
/// assert_eq!(params, same);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a map of text to `{T}`",
    label = "not pairs of text and what converts into `{T}`",
    note = "pairs go in brackets: `[(\"key\", value)]`; pairs with values of different types go in parentheses: \
            `((\"a\", 1), (\"b\", true))`, or in `serde_json::json!({{…}})`"
)]
pub trait IntoMap<T, As>: Sized {
    /// The pairs, if there is a map.
    fn into_map(self) -> Result<Option<Vec<(String, T)>>, NotAnObject>;
}

/// JSON where an object was asked for.
#[derive(Clone, Copy, Debug)]
pub struct NotAnObject(&'static str);

impl NotAnObject {
    pub(super) fn of(value: &Value) -> Self {
        Self(match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        })
    }
}

impl fmt::Display for NotAnObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "must be a JSON object, not {}", self.0)
    }
}

impl std::error::Error for NotAnObject {}

type Pairs<T> = Result<Option<Vec<(String, T)>>, NotAnObject>;

/// Keys and values as the field has them.
fn pairs<K: Into<String>, V: Into<T>, T>(pairs: impl IntoIterator<Item = (K, V)>) -> Pairs<T> {
    Ok(Some(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect()))
}

impl<T> IntoMap<T, Many> for [(String, T); 0] {
    fn into_map(self) -> Pairs<T> {
        Ok(Some(Vec::new()))
    }
}

impl<T, K: Into<String>, V: Into<T>, const N: usize> IntoMap<T, Array> for [(K, V); N]
where
    [(K, V); N]: NonEmpty,
{
    fn into_map(self) -> Pairs<T> {
        pairs(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T, K: Into<String>, V: Into<T>, I: Iterator<Item = (K, V)>> IntoMap<T, Iterated> for I {
    fn into_map(self) -> Pairs<T> {
        pairs(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T, As, M: IntoMap<T, As>> IntoMap<T, Maybe<As>> for Option<M> {
    fn into_map(self) -> Pairs<T> {
        self.map_or(Ok(None), M::into_map)
    }
}

macro_rules! maps {
    ($(<$($name:ident $(: $bound:path)?),*> $map:ty;)*) => {
        $(#[diagnostic::do_not_recommend]
        impl<T, $($name $(: $bound)?),*> IntoMap<T, Many> for $map {
            fn into_map(self) -> Pairs<T> {
                pairs(self)
            }
        })*
    };
}

maps! {
    <K: Into<String>, V: Into<T>> Vec<(K, V)>;
    <K: Into<String>, V: Into<T>> BTreeMap<K, V>;
    <K: Into<String>, V: Into<T>, S> HashMap<K, V, S>;
}

#[diagnostic::do_not_recommend]
impl<T> IntoMap<T, One> for JsonObject
where
    Value: Into<T>,
{
    fn into_map(self) -> Pairs<T> {
        pairs(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoMap<T, One> for Metadata
where
    Value: Into<T>,
{
    fn into_map(self) -> Pairs<T> {
        pairs(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoMap<T, One> for &Metadata
where
    Value: Into<T>,
{
    fn into_map(self) -> Pairs<T> {
        pairs(self.clone())
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoMap<T, One> for Value
where
    Value: Into<T>,
{
    fn into_map(self) -> Pairs<T> {
        match self {
            Value::Object(members) => pairs(members),
            Value::Null => Ok(None),
            other => Err(NotAnObject::of(&other)),
        }
    }
}

macro_rules! tuples {
    ($(($($key:ident $value:ident $at:tt),*))*) => {
        $(#[diagnostic::do_not_recommend]
        impl<T, $($key: Into<String>, $value: Into<T>),*> IntoMap<T, Many> for ($(($key, $value),)*) {
            fn into_map(self) -> Pairs<T> {
                Ok(Some(vec![$((self.$at.0.into(), self.$at.1.into())),*]))
            }
        })*
    };
}

tuples! {
    (A B 0)
    (A B 0, C D 1)
    (A B 0, C D 1, E F 2)
    (A B 0, C D 1, E F 2, G H 3)
    (A B 0, C D 1, E F 2, G H 3, I J 4)
    (A B 0, C D 1, E F 2, G H 3, I J 4, K L 5)
}

/// The map passed to a setter. Anything else is an error when the request is sent.
#[doc(hidden)]
pub fn given_map<T, C: FromIterator<(String, T)>>(name: &str, given: Pairs<T>, extra: &mut Extra) -> Option<C> {
    match given {
        Ok(pairs) => pairs.map(|pairs| pairs.into_iter().collect()),
        Err(error) => {
            extra.refuse(format!("`{name}` {error}"));
            None
        }
    }
}
