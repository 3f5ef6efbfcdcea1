use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::vec;

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde_json::Value;

use super::JsonObject;

/// Reads members up to the tag. Only they are held back: what follows is read straight into the
/// type that the tag names.
#[doc(hidden)]
pub fn find<'de, A: MapAccess<'de>>(
    mut map: A,
    tag: &'static str,
    values: &'static [&'static str],
) -> Result<Found<'de, A>, A::Error> {
    let mut held = Held::default();
    while let Some(name) = map.next_key_seed(Is(tag))? {
        let Some(name) = name else {
            return match map.next_value_seed(TagValue(values))? {
                Ok(index) => {
                    let value = values.get(index).copied().unwrap_or_default();
                    Ok(Found::Known(
                        index,
                        Replay { held: held.replay(), tag: Some((tag, value)), pending: None, is_done: false, map },
                    ))
                }
                Err(value) => {
                    held.push((Cow::Borrowed(tag), value));
                    while let Some((name, value)) = map.next_entry::<String, Value>()? {
                        held.push((Cow::Owned(name), value));
                    }
                    Ok(Found::Unknown(held.into_object()))
                }
            };
        };
        held.push((name, map.next_value()?));
    }
    Ok(Found::Unknown(held.into_object()))
}

/// What the search for the tag came to.
#[doc(hidden)]
pub enum Found<'de, A> {
    /// The tag's value is the one at this index; the object can be read from its beginning.
    Known(usize, Replay<'de, A>),
    /// There is no tag, or its value is unknown: the whole object.
    Unknown(JsonObject),
}

/// An object again from its first member: those held back, the tag, and then the rest.
#[doc(hidden)]
pub struct Replay<'de, A> {
    held: Replayed<'de>,
    tag: Option<(&'static str, &'static str)>,
    pending: Option<Pending>,
    /// Nothing is left of all that; what is asked for is in `map`.
    is_done: bool,
    map: A,
}

type Member<'de> = (Cow<'de, str>, Value);

/// Members that came before the tag. There is hardly ever more than one, such as `index` or `id`, which costs nothing.
#[derive(Default)]
struct Held<'de> {
    first: Option<Member<'de>>,
    more: Vec<Member<'de>>,
}

type Replayed<'de> = std::iter::Chain<std::option::IntoIter<Member<'de>>, vec::IntoIter<Member<'de>>>;

impl<'de> Held<'de> {
    fn push(&mut self, member: Member<'de>) {
        match self.first {
            None => self.first = Some(member),
            Some(_) => self.more.push(member),
        }
    }

    fn replay(self) -> Replayed<'de> {
        self.first.into_iter().chain(self.more)
    }

    fn into_object(self) -> JsonObject {
        self.replay().map(|(name, value)| (name.into_owned(), value)).collect()
    }
}

enum Pending {
    Held(Value),
    Tag(&'static str),
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<'de, A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        if self.is_done {
            return self.map.next_key_seed(seed);
        }
        if let Some((name, value)) = self.held.next() {
            self.pending = Some(Pending::Held(value));
            return seed.deserialize(name.into_deserializer()).map(Some);
        }
        if let Some((name, value)) = self.tag.take() {
            self.pending = Some(Pending::Tag(value));
            return seed.deserialize(StrDeserializer::new(name)).map(Some);
        }
        self.is_done = true;
        self.map.next_key_seed(seed)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        if self.is_done {
            return self.map.next_value_seed(seed);
        }
        match self.pending.take() {
            Some(Pending::Tag(value)) => seed.deserialize(Opt(StrDeserializer::new(value))),
            Some(Pending::Held(value)) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.map.next_value_seed(seed),
        }
    }
}

/// A value that is there, for readers that ask for an option.
struct Opt<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Opt<D> {
    type Error = D::Error;

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self.0)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Whether a name is the wanted one; the name itself when it is not.
struct Is(&'static str);

impl<'de> DeserializeSeed<'de> for Is {
    type Value = Option<Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Is {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(if name == self.0 { None } else { Some(Cow::Owned(name.to_owned())) })
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(if name == self.0 { None } else { Some(Cow::Borrowed(name)) })
    }
}

/// The index of a known value, or what else there was.
struct TagValue(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for TagValue {
    type Value = Result<usize, Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TagValue {
    type Value = Result<usize, Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tag")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        self.0
            .iter()
            .position(|known| *known == value)
            .map_or_else(|| Ok(Err(Value::from(value))), |index| Ok(Ok(index)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Err(Value::from(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Err(Value::from(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Err(Value::from(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Err(Value::from(value)))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Err(Value::Null))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        collect(serde::de::value::SeqAccessDeserializer::new(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        collect(serde::de::value::MapAccessDeserializer::new(map))
    }
}

fn collect<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Result<usize, Value>, D::Error> {
    PhantomData::<Value>.deserialize(deserializer).map(Err)
}
