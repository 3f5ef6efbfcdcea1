use std::collections::BTreeMap;

use super::view::Weight;
use super::{Members, Nullable, Read, Reader, View, Write};
use crate::sealed::Sealed;

/// What the API sends and takes as JSON: every model, and what they are made of.
///
/// All of them implement serde's `Serialize` and `Deserialize` as well, for use outside of requests. This trait is
/// sealed: only generated code implements it.
pub trait Json: Default + Sealed {
    /// Decodes JSON as the client decodes responses: what serde does too, in less time.
    ///
    /// ```
    /// use openai_assistants::Json;
    /// use openai_assistants::types::Run;
    ///
    /// let run = Run::from_json(br#"{"id": "run_1", "status": "completed"}"#)?;
    /// assert!(run.status.is_terminal());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it is not JSON, or of another shape; the error has the line and the column.
    fn from_json(json: &[u8]) -> serde_json::Result<Self> {
        super::from_bytes(json)
    }

    /// Reads the value that comes.
    #[doc(hidden)]
    fn read(&mut self, reader: &mut Reader<'_>) -> Read;

    /// Takes null, as the value of a member: what must be there keeps its default.
    #[doc(hidden)]
    fn null(&mut self) {}

    /// The value as JSON.
    #[doc(hidden)]
    fn view(&self) -> View<'_>;

    /// Bytes that the value takes in memory, roughly.
    #[doc(hidden)]
    fn weight(&self) -> usize {
        super::view::weight(self.view(), Weight::Whole)
    }

    /// Bytes that the value, a delta, adds to what it is merged into, beside new places in lists.
    #[doc(hidden)]
    fn added_weight(&self) -> usize {
        super::view::weight(self.view(), Weight::Content)
    }

    /// Reads the value of a member, for which null is always good.
    #[doc(hidden)]
    #[inline]
    fn read_member(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.null() {
            self.null();
            return Ok(());
        }
        self.read(reader)
    }
}

impl Json for String {
    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = reader.string()?.into_owned();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Json for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = reader.boolean()?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

/// What a response without content is.
impl Json for () {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.null() { Ok(()) } else { Err(reader.mismatch("nothing")) }
    }

    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl<T: Json> Json for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.null() {
            *self = None;
            return Ok(());
        }
        *self = Some(T::default());
        match self {
            Some(value) => value.read(reader),
            None => Ok(()),
        }
    }

    fn null(&mut self) {
        *self = None;
    }

    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
    }
}

impl<T> Sealed for Nullable<T> {}

impl<T: Json> Json for Nullable<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = Self::Value(reader.read()?);
        Ok(())
    }

    fn null(&mut self) {
        *self = Self::Null;
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }
}

impl<T: Json> Json for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.charge(size_of::<T>())?;
        (**self).read(reader)
    }

    fn null(&mut self) {
        (**self).null();
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Json> Json for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        reader.items(|reader| {
            reader.room(self)?;
            // Read where it will stay: models are large.
            self.push(T::default());
            self.last_mut().map_or(Ok(()), |item| item.read(reader))
        })
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        reader.members(|reader, name| {
            let (before, value) = (self.len(), reader.read()?);
            self.insert(name.into_owned(), value);
            reader.inserted(before, self.len(), size_of::<(String, T)>())
        })
    }

    fn view(&self) -> View<'_> {
        View::Members(self)
    }
}

impl<T: Json> Members for BTreeMap<String, T> {
    fn members<'a>(&'a self, write: &mut Write<'_, 'a>) {
        self.iter().for_each(|(name, value)| write(name, value.view()));
    }
}
