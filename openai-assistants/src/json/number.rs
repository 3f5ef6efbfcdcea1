use super::convert::unix_seconds;
use super::deviation::Fit;
use super::{Json, Read, Reader, View};

/// A whole number. Servers also send it as a float, as text, or, where it is a time, as a date.
impl Json for i64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        match reader.small_integer() {
            Some(value) => *self = value,
            None => whole(self, reader)?,
        }
        Ok(())
    }

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

/// As `i64`, for numbers beyond 63 bits.
impl Json for u64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        whole(self, reader)
    }

    fn view(&self) -> View<'_> {
        View::Unsigned(*self)
    }
}

impl Json for f64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> Read {
        let start = reader.at;
        if !matches!(reader.peek(), b'-' | b'0'..=b'9') {
            let value = reader.scalar_as(NUMBER, |text| text.parse().ok().filter(|value: &f64| value.is_finite()))?;
            *self = value.unwrap_or_default();
            return Ok(());
        }
        let number = reader.number()?;
        *self = number.as_ref().and_then(serde_json::Number::as_f64).unwrap_or_default();
        // A whole number of so many digits may have lost the last ones.
        let is_rounded = number.as_ref().is_some_and(|number| !number.is_f64()) && self.abs() >= MAX_SAFE;
        match number {
            None => reader.deviates(start, NUMBER, Fit::Unfit),
            Some(_) if is_rounded => reader.deviates(start, "a number of at most 53 bits", Fit::Converted),
            Some(_) => Ok(()),
        }
    }

    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

/// Up to here every whole number is an `f64`.
const MAX_SAFE: f64 = 9_007_199_254_740_992.0;

const NUMBER: &str = "a number";
const WHOLE: &str = "a whole number";

#[cold]
fn whole<T>(value: &mut T, reader: &mut Reader<'_>) -> Read
where
    T: TryFrom<i64> + TryFrom<u64> + Default,
{
    let (first, start) = (reader.peek(), reader.at);
    if !matches!(first, b'-' | b'0'..=b'9') {
        let convert = |text: &str| match text.parse::<i64>() {
            Ok(value) => T::try_from(value).ok(),
            Err(_) => match text.parse::<f64>() {
                Ok(float) => cut(float),
                Err(_) => unix_seconds(text).and_then(|seconds| T::try_from(seconds).ok()),
            },
        };
        *value = reader.scalar_as(WHOLE, convert)?.unwrap_or_default();
        return Ok(());
    }
    let Some(number) = reader.number()? else { return reader.deviates(start, WHOLE, Fit::Unfit) };
    let (read, fit) = match (number.as_i64(), number.as_u64(), number.as_f64().unwrap_or(f64::NAN)) {
        (Some(number), _, _) => (T::try_from(number).ok(), Fit::Exact),
        (None, Some(number), _) => (T::try_from(number).ok(), Fit::Exact),
        (None, None, float) if float.fract() == 0.0 => (cut(float), Fit::Exact),
        (None, None, float) => (cut(float), Fit::Converted),
    };
    match read {
        Some(read) => *value = read,
        None => return reader.deviates(start, WHOLE, Fit::Unfit),
    }
    if fit == Fit::Exact { Ok(()) } else { reader.deviates(start, WHOLE, fit) }
}

/// Without the fraction. Beyond 2^63 a cast would saturate and change the number silently.
fn cut<T: TryFrom<i64>>(float: f64) -> Option<T> {
    (float.abs() < 9.2e18).then_some(float as i64).and_then(|value| T::try_from(value).ok())
}
