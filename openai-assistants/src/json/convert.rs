//! Values of one type that unambiguously mean one of another.

use std::borrow::Cow;

use super::deviation::Fit;
use super::{Read, Reader};

impl<'a> Reader<'a> {
    /// Text: a string, or the digits or word of a number or boolean. `None` for anything else.
    #[inline]
    pub fn text(&mut self) -> Read<Option<Cow<'a, str>>> {
        match self.peek() {
            b'"' => Ok(Some(self.known_string()?)),
            _ => self.text_of_scalar(),
        }
    }

    #[cold]
    fn text_of_scalar(&mut self) -> Read<Option<Cow<'a, str>>> {
        let start = self.at;
        if !matches!(self.peek(), b't' | b'f' | b'-' | b'0'..=b'9') {
            self.pass_over("a string")?;
            return Ok(None);
        }
        self.deviates(start, "a string", Fit::Converted)?;
        self.check()?;
        Ok(self.text.get(start..self.at).map(Cow::Borrowed))
    }

    /// Whether `true` or `false` comes, or what stands for one of them: the words as a string, 1 or 0.
    pub(super) fn boolean_or_like(&mut self) -> Read<Option<bool>> {
        if let Some(value) = self.boolean() {
            return Ok(Some(value));
        }
        self.scalar_as("a boolean", |text| match text {
            "true" | "True" | "TRUE" | "1" => Some(true),
            "false" | "False" | "FALSE" | "0" => Some(false),
            _ => None,
        })
    }

    /// Reads a string or a number by its text. `None` if it has no meaning.
    #[cold]
    pub(super) fn scalar_as<T>(
        &mut self,
        expected: &'static str,
        convert: impl FnOnce(&str) -> Option<T>,
    ) -> Read<Option<T>> {
        let (first, start) = (self.peek(), self.at);
        let converted = match first {
            b'"' => convert(self.string()?.trim()),
            b'-' | b'0'..=b'9' => {
                self.check()?;
                convert(self.text.get(start..self.at).unwrap_or_default())
            }
            _ => {
                self.pass_over(expected)?;
                return Ok(None);
            }
        };
        self.deviates(start, expected, if converted.is_some() { Fit::Converted } else { Fit::Unfit })?;
        Ok(converted)
    }
}

/// Seconds since 1970 of a date as RFC 3339 writes it, or of a day alone. Without an offset it is UTC.
pub(super) fn unix_seconds(date: &str) -> Option<i64> {
    let number = |text: &str, limits: std::ops::RangeInclusive<i64>| -> Option<i64> {
        let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|value| is_digits && limits.contains(value))
    };
    let (day, time) = match date.get(..10)? {
        day if day.len() == date.len() => (day, "00:00:00"),
        day => (day, date.get(10..)?.strip_prefix(['T', 't', ' '])?),
    };
    let [year, month, day] = day.splitn(3, '-').collect::<Vec<_>>().try_into().ok()?;
    let (year, month, day) = (number(year, 0..=9999)?, number(month, 1..=12)?, number(day, 1..=31)?);
    let (clock, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, "Z"),
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    number(fraction.get(..fraction.len().min(9))?, 0..=i64::MAX)?;
    let [hours, minutes, seconds] = clock.splitn(3, ':').collect::<Vec<_>>().try_into().ok()?;
    let (hours, minutes, seconds) = (number(hours, 0..=24)?, number(minutes, 0..=59)?, number(seconds, 0..=60)?);
    let offset = match offset {
        "Z" | "z" => 0,
        _ => {
            let (hours, minutes) = offset.get(1..)?.split_once(':')?;
            let seconds = number(hours, 0..=23)? * 3600 + number(minutes, 0..=59)? * 60;
            if offset.starts_with('-') { -seconds } else { seconds }
        }
    };
    // Days since 1970-01-01, with years that begin in March, so that the leap day is the last one.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) - 719_468
        + (153 * month + 2) / 5
        + day
        - 1;
    Some(days * 86_400 + hours * 3600 + minutes * 60 + seconds - offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_seconds() {
        for (date, seconds) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2024-01-01", Some(1_704_067_200)),
            ("2024-02-29T12:30:15.123456789Z", Some(1_709_209_815)),
            ("2024-02-29 12:30:15", Some(1_709_209_815)),
            ("2024-02-29t14:30:15+02:00", Some(1_709_209_815)),
            ("2024-02-29T10:00:15-02:30", Some(1_709_209_815)),
            ("1969-12-31T23:59:59Z", Some(-1)),
            ("2000-03-01T00:00:00z", Some(951_868_800)),
            ("2024-13-01", None),
            ("2024-01-01T", None),
            ("2024-01-01T1:2", None),
            ("2024-01-01T00:00:00+2", None),
            ("yesterday", None),
            ("", None),
            ("2024-01-0\u{e9}", None),
        ] {
            assert_eq!(unix_seconds(date), seconds, "{date}");
        }
    }
}
