use serde_core::de::Unexpected;

use super::{Json, Read, Reader, View};

/// A whole number, which some servers send as a float; a fraction is cut off.
impl Json for i64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = match reader.small_integer() {
            Some(value) => value,
            None => whole(reader)?,
        };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

/// As `i64`, for numbers beyond 63 bits.
impl Json for u64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = whole(reader)?;
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Unsigned(*self)
    }
}

impl Json for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        *self = reader.number("a number")?.as_f64().unwrap_or_default();
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

fn whole<T: TryFrom<i64> + TryFrom<u64>>(reader: &mut Reader<'_>) -> Read<T> {
    let number = reader.number("a whole number")?;
    let (value, found) = match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(value), _, _) => (T::try_from(value).ok(), Unexpected::Signed(value)),
        (None, Some(value), _) => (T::try_from(value).ok(), Unexpected::Unsigned(value)),
        (None, None, float) => {
            let float = float.unwrap_or(f64::NAN);
            // Beyond 2^63 a cast would saturate and change the number silently.
            let value = (float.abs() < 9.2e18).then_some(float as i64).and_then(|value| T::try_from(value).ok());
            (value, Unexpected::Float(float))
        }
    };
    value.ok_or_else(|| reader.stop(format!("invalid value: {found}, expected a whole number")))
}
