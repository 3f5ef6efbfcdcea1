use std::collections::BTreeMap;

use super::deviation::Fit;
use super::view::Weight;
use super::{Members, Nullable, Read, Reader, View, Write};
use crate::sealed::Sealed;

/// Types that the API sends or accepts as JSON: every model, and the types of their fields.
///
/// All of them implement serde's `Serialize` and `Deserialize` as well, for use outside of requests. This trait is
/// sealed: only generated code implements it.
pub trait Json: Default + Sealed {
    /// Decodes JSON as the client decodes responses: with the same result as serde, in less time.
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

    /// Whether null is one of the values, so that it is encoded as null again.
    #[doc(hidden)]
    const TAKES_NULL: bool = false;

    /// Whether it stands for a response without content.
    #[doc(hidden)]
    const IS_NOTHING: bool = false;

    /// Sets the value of a null member: a required one keeps its default.
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

    /// As [`Json::read_member`], for a member that is not documented to be null.
    #[doc(hidden)]
    #[inline]
    fn read_required(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.null() {
            self.null();
            return reader.null_for_required(Self::TAKES_NULL);
        }
        self.read(reader)
    }
}

/// Reads a member whose value is JSON text, which some servers send as the JSON itself.
#[doc(hidden)]
pub fn read_json_text<T: Json + From<String>>(member: &mut T, reader: &mut Reader<'_>, is_required: bool) -> Read {
    if !matches!(reader.peek(), b'{' | b'[') {
        return if is_required { member.read_required(reader) } else { member.read_member(reader) };
    }
    let start = reader.at;
    reader.deviates(start, "JSON text", Fit::Converted)?;
    reader.check()?;
    *member = T::from(reader.text.get(start..reader.at).unwrap_or_default().to_owned());
    Ok(())
}

impl Json for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.peek() == b'"' {
            *self = reader.known_string()?.into_owned();
        } else if let Some(text) = reader.text()? {
            *self = text.into_owned();
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Json for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = reader.boolean_or_like()?.unwrap_or_default();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

/// What a response without content is.
impl Json for () {
    const IS_NOTHING: bool = true;

    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.null() { Ok(()) } else { reader.pass_over("nothing") }
    }

    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl<T: Json> Json for Option<T> {
    const TAKES_NULL: bool = true;

    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        if reader.null() {
            *self = None;
            return Ok(());
        }
        *self = Some(T::default());
        if let Some(value) = self {
            value.read(reader)?;
        }
        if reader.fit == Fit::Unfit {
            *self = None;
        }
        Ok(())
    }

    fn null(&mut self) {
        *self = None;
    }

    #[inline]
    fn read_member(&mut self, reader: &mut Reader<'_>) -> Read {
        self.read(reader)
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
    const TAKES_NULL: bool = true;

    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        let value = reader.read()?;
        *self = if reader.fit == Fit::Unfit { Self::Absent } else { Self::Value(value) };
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
    const TAKES_NULL: bool = T::TAKES_NULL;

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
        read_list(self, reader)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        self.clear();
        if reader.peek() != b'{' {
            return reader.pass_over("an object");
        }
        reader.members(|reader, name| {
            let outer = std::mem::take(&mut reader.fit);
            let (before, value) = (self.len(), reader.read()?);
            if reader.fit == Fit::Unfit {
                // The name may have come before, with a value.
                self.remove(&*name);
                reader.fit = Fit::Partial;
            } else {
                self.insert(name.into_owned(), value);
            }
            reader.fit = reader.fit.max(outer);
            reader.inserted(before, self.len(), size_of::<(String, T)>())
        })
    }

    fn view(&self) -> View<'_> {
        View::Members(self)
    }
}

/// A list that is read, whatever its items are.
trait Places {
    fn length(&self) -> usize;
    fn shorten(&mut self, length: usize);

    /// Reads a value to a new place at the end.
    fn read_next(&mut self, reader: &mut Reader<'_>) -> Read;
}

impl<T: Json> Places for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn shorten(&mut self, length: usize) {
        self.truncate(length);
    }

    fn read_next(&mut self, reader: &mut Reader<'_>) -> Read {
        reader.room(self)?;
        // Read where it will stay: models are large.
        self.push(T::default());
        match self.last_mut() {
            Some(item) => item.read(reader),
            None => Ok(()),
        }
    }
}

fn read_list(list: &mut dyn Places, reader: &mut Reader<'_>) -> Read {
    list.shorten(0);
    if reader.peek() != b'[' {
        return instead_of_list(list, reader);
    }
    reader.items(|reader| read_item(list, reader))
}

/// Reads an item of a list. What is no value of its type is left out.
#[inline]
fn read_item(list: &mut dyn Places, reader: &mut Reader<'_>) -> Read {
    let outer = std::mem::take(&mut reader.fit);
    list.read_next(reader)?;
    if reader.fit == Fit::Unfit {
        list.shorten(list.length() - 1);
        reader.fit = Fit::Partial;
    }
    reader.fit = reader.fit.max(outer);
    Ok(())
}

/// A single value where a list is expected. Empty values are skipped.
#[cold]
fn instead_of_list(list: &mut dyn Places, reader: &mut Reader<'_>) -> Read {
    let (first, start) = (reader.peek(), reader.at);
    let rest = reader.rest().get(1..).unwrap_or_default().trim_ascii_start();
    let is_empty = first == b'{' && rest.starts_with('}') || first == b'"' && rest.starts_with('"');
    if is_empty || first == b'n' || reader.is_outermost() {
        return reader.pass_over("a list");
    }
    reader.deviates(start, "a list", Fit::Converted)?;
    let (outer, noticed) = (std::mem::take(&mut reader.fit), reader.decoding.noticed());
    read_item(list, reader)?;
    // No branch of a union takes it; an object may have deviations inside.
    let is_unknown = first != b'{' && reader.fit == Fit::Exact && reader.decoding.noticed() > noticed;
    if list.length() == 0 || is_unknown {
        list.shorten(0);
        reader.fit = Fit::Unfit;
    }
    reader.fit = reader.fit.max(outer);
    Ok(())
}

impl<T: Json> Members for BTreeMap<String, T> {
    fn members<'a>(&'a self, write: &mut Write<'_, 'a>) {
        self.iter().for_each(|(name, value)| write(name, value.view()));
    }
}
