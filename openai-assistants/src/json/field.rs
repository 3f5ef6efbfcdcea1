//! Reading and writing one field of an object, a function for each kind of field. None of them returns the value: a place
//! to put it says its type, and leaves nothing to do at the many calls.

use serde::de::{Deserialize, MapAccess};
use serde::ser::{Serialize, SerializeMap};

use super::Nullable;

/// A value that must be there; null counts as the default, as a missing one does.
#[doc(hidden)]
pub fn read_required<'de, T: Deserialize<'de> + Default, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut T,
) -> Result<(), A::Error> {
    *field = map.next_value::<Option<T>>()?.unwrap_or_default();
    Ok(())
}

/// A value that can be null.
#[doc(hidden)]
pub fn read_optional<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut Option<T>,
) -> Result<(), A::Error> {
    *field = map.next_value()?;
    Ok(())
}

/// A value that can be null, which is not the same as missing.
#[doc(hidden)]
pub fn read_clearable<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    map: &mut A,
    field: &mut Nullable<T>,
) -> Result<(), A::Error> {
    *field = map.next_value::<Option<T>>()?.map_or(Nullable::Null, Nullable::Value);
    Ok(())
}

/// A member that is always written.
#[doc(hidden)]
pub fn write_required<T: Serialize, M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    field: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, field)
}

/// A member that is left out when there is no value.
#[doc(hidden)]
pub fn write_optional<T: Serialize, M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    field: &Option<T>,
) -> Result<(), M::Error> {
    field.as_ref().map_or(Ok(()), |value| map.serialize_entry(name, value))
}

/// A member that is left out or null when there is no value.
#[doc(hidden)]
pub fn write_clearable<T: Serialize, M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    field: &Nullable<T>,
) -> Result<(), M::Error> {
    if field.is_absent() { Ok(()) } else { map.serialize_entry(name, field) }
}
