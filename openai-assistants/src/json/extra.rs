use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use serde_json::{Value, map};

use super::{Json, JsonObject, Read, Reader, View};

/// Fields that the specification does not list, kept as received.
///
/// It derefs to a [`JsonObject`]. Nearly every object of a response has one, and nearly all of them are empty, so that
/// an empty one takes no more than a pointer.
///
/// ```
/// use openai_assistants::Json;
/// use openai_assistants::types::Run;
///
/// let mut run = Run::from_json(br#"{"id": "run_1", "priority": 3}"#)?;
/// assert_eq!(run.extra["priority"], 3);
/// run.extra.insert("region".to_owned(), "eu".into());
/// assert_eq!(run.extra.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
// Behind an `Arc`, its destructor is compiled once, and not again wherever a model is dropped.
pub struct Extra(Option<Arc<Content>>);

#[derive(Clone, Default)]
struct Content {
    fields: JsonObject,
    /// Why the object cannot be sent: a setter received a value that its field does not accept.
    problem: Option<Box<str>>,
}

static EMPTY: LazyLock<JsonObject> = LazyLock::new(JsonObject::new);

impl Deref for Extra {
    type Target = JsonObject;

    fn deref(&self) -> &JsonObject {
        self.0.as_ref().map_or(&EMPTY, |content| &content.fields)
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut JsonObject {
        &mut self.content().fields
    }
}

impl Extra {
    #[inline(never)]
    fn content(&mut self) -> &mut Content {
        Arc::make_mut(self.0.get_or_insert_default())
    }

    /// Notes why the object cannot be sent; the first reason stays.
    #[doc(hidden)]
    pub fn refuse(&mut self, problem: String) {
        self.content().problem.get_or_insert(problem.into());
    }

    /// Why the object cannot be sent, if it cannot. The table of every model calls it.
    #[doc(hidden)]
    #[inline(never)]
    pub fn problem(&self) -> Option<&str> {
        self.0.as_ref()?.problem.as_deref()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem() {
            Some(problem) => write!(f, "{:?} ({problem})", **self),
            None => (**self).fmt(f),
        }
    }
}

/// An empty object is the same as none.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other && self.problem() == other.problem()
    }
}

impl Eq for Extra {}

impl PartialEq<JsonObject> for Extra {
    fn eq(&self, other: &JsonObject) -> bool {
        **self == *other
    }
}

impl From<JsonObject> for Extra {
    fn from(fields: JsonObject) -> Self {
        Self((!fields.is_empty()).then(|| Arc::new(Content { fields, problem: None })))
    }
}

impl From<Extra> for JsonObject {
    fn from(extra: Extra) -> Self {
        extra.0.map(|content| Arc::unwrap_or_clone(content).fields).unwrap_or_default()
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(fields: I) -> Self {
        JsonObject::from_iter(fields).into()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Value);
    type IntoIter = map::IntoIter;

    fn into_iter(self) -> map::IntoIter {
        JsonObject::from(self).into_iter()
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a String, &'a Value);
    type IntoIter = map::Iter<'a>;

    fn into_iter(self) -> map::Iter<'a> {
        self.iter()
    }
}

impl crate::sealed::Sealed for Extra {}

impl Json for Extra {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = reader.read::<JsonObject>()?.into();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

crate::__serde!(Extra);
