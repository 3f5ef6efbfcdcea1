//! Joins split characters: surrogate pairs with one half at the end of a piece of text, and the other at the beginning
//! of the next.

use std::collections::VecDeque;

use super::scan;
use super::unusual::unit;

/// First halves of characters, until the piece of text comes that has the second.
///
/// Servers that escape text as UTF-16 and cut it anywhere send `"…\ud83d"` in one delta and `"\ude00…"` in the next. A
/// first half is taken off the end of its string, and put before the next piece of that string.
#[derive(Debug, Default)]
pub(crate) struct Halves {
    held: VecDeque<(Place, [u8; ESCAPE])>,
}

/// Which string of which object it is: the names on the way to it, with the `index` of the objects that have one, else
/// their `id`.
type Place = Vec<u8>;

/// As long as `\ud83d`.
const ESCAPE: usize = 6;

/// How many halves are held. No server cuts so many strings at a time.
const MAX_HELD: usize = 16;

/// Deltas are five levels deep, have a few strings, and are short. What is larger is not looked through.
const MAX_DEPTH: usize = 32;
const MAX_STRINGS: usize = 64;
const MAX_DATA: usize = 16 * 1024;

impl Halves {
    /// The data of a delta as it would be if no character had been cut; `None` if nothing has to be changed.
    #[inline]
    pub(crate) fn join(&mut self, data: &[u8]) -> Option<Vec<u8>> {
        let is_whole = self.held.is_empty() && !has_first_half(data);
        if is_whole || data.len() > MAX_DATA { None } else { self.rejoin(data) }
    }

    #[cold]
    fn rejoin(&mut self, data: &[u8]) -> Option<Vec<u8>> {
        let strings = strings(data, &self.held)?;
        let mut joined = Vec::with_capacity(data.len() + strings.len() * ESCAPE);
        let mut done = 0;
        for Found { start, end, place } in strings {
            let text = &data[start..end];
            joined.extend_from_slice(&data[done..start]);
            done = start;
            if !text.is_empty() {
                // A call may have its `id` in the first delta only: then it is the half that came last.
                let same = self.held.iter().rposition(|(held, _)| *held == place);
                let last = || begins_with_second_half(text).then(|| self.held.len().checked_sub(1)).flatten();
                let held = same.or_else(last).and_then(|at| self.held.remove(at));
                joined.extend(held.iter().flat_map(|(_, half)| half));
            }
            if let Some(half) = first_half_at_end(text) {
                joined.extend_from_slice(&text[..text.len() - ESCAPE]);
                done = end;
                if self.held.len() == MAX_HELD {
                    self.held.pop_front();
                }
                self.held.push_back((place, half));
            }
        }
        joined.extend_from_slice(&data[done..]);
        (joined != data).then_some(joined)
    }
}

/// Whether there may be an escape such as `\ud83d` in a text.
#[inline]
fn has_first_half(mut data: &[u8]) -> bool {
    while let Some(at) = memchr::memchr(b'\\', data) {
        if matches!(data.get(at + 1..at + 4), Some([b'u', b'd' | b'D', b'8' | b'9' | b'a' | b'b' | b'A' | b'B'])) {
            return true;
        }
        data = data.get(at + 2..).unwrap_or_default();
    }
    false
}

fn is_first(text: &[u8]) -> bool {
    matches!(escape(text), Some(0xd800..=0xdbff))
}

fn begins_with_second_half(text: &[u8]) -> bool {
    matches!(escape(text), Some(0xdc00..=0xdfff))
}

fn escape(text: &[u8]) -> Option<u16> {
    unit(std::str::from_utf8(text.get(..ESCAPE)?).ok()?)
}

/// The escape at the end of a string, if it is a first half.
fn first_half_at_end(text: &[u8]) -> Option<[u8; ESCAPE]> {
    let at = text.len().checked_sub(ESCAPE)?;
    let half = text.get(at..).filter(|half| is_first(half))?;
    // A backslash before it may make it plain text.
    let backslashes = text[..at].iter().rev().take_while(|byte| **byte == b'\\').count();
    if backslashes % 2 == 0 { half.try_into().ok() } else { None }
}

/// A string that a half is to be taken off or put before.
struct Found {
    /// Behind the opening quote.
    start: usize,
    /// At the closing quote.
    end: usize,
    place: Place,
}

struct Level {
    start: usize,
    is_list: bool,
    /// The member whose value comes, between its quotes.
    name: (usize, usize),
}

/// The strings of a JSON text that have a half at their end, or to which one of those held belongs; `None` if it is not
/// JSON, or nothing that servers send.
fn strings(data: &[u8], held: &VecDeque<(Place, [u8; ESCAPE])>) -> Option<Vec<Found>> {
    let (mut found, mut levels, mut at, mut count) = (Vec::new(), Vec::<Level>::new(), 0, 0);
    while let Some(&byte) = data.get(at) {
        match byte {
            b'{' | b'[' if levels.len() == MAX_DEPTH => return None,
            b'{' | b'[' => levels.push(Level { start: at, is_list: byte == b'[', name: (0, 0) }),
            b'}' | b']' if levels.pop()?.is_list != (byte == b']') => return None,
            b'"' => {
                let length = scan::value(&data[at..])?;
                let (start, end) = (at + 1, at + length - 1);
                at = end;
                let is_name = data[end + 1..].trim_ascii_start().first() == Some(&b':');
                match levels.last_mut() {
                    Some(level) if is_name && !level.is_list => level.name = (start, end),
                    _ => {
                        let text = &data[start..end];
                        let is_cut = first_half_at_end(text).is_some() || begins_with_second_half(text);
                        if is_cut || !held.is_empty() {
                            let place = place(data, &levels);
                            if is_cut || held.iter().any(|(held, _)| *held == place) {
                                found.push(Found { start, end, place });
                            }
                        }
                        count += 1;
                        if count > MAX_STRINGS {
                            return None;
                        }
                    }
                }
            }
            _ => {}
        }
        at += 1;
    }
    levels.is_empty().then_some(found)
}

fn place(data: &[u8], levels: &[Level]) -> Place {
    let mut place = Place::new();
    for level in levels.iter().filter(|level| !level.is_list) {
        let object = &data[level.start..];
        let key = member(object, b"index").or_else(|| member(object, b"id")).unwrap_or_default();
        place.extend_from_slice(key);
        place.push(b'/');
        place.extend_from_slice(&data[level.name.0..level.name.1]);
        place.push(b'.');
    }
    place
}

/// The value of a member of the object that begins here, if it is a number or a string.
fn member<'a>(object: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let mut at = 1;
    loop {
        at += object.get(at..)?.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b','))?;
        if object[at] != b'"' {
            return None;
        }
        let length = scan::value(&object[at..])?;
        let found = &object[at + 1..at + length - 1];
        at += length;
        at += object.get(at..)?.iter().position(|byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b':'))?;
        let length = scan::value(&object[at..])?;
        let value = &object[at..at + length];
        if found == name {
            return matches!(value.first(), Some(b'"' | b'0'..=b'9')).then_some(value);
        }
        at += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The texts after all pieces have gone through, with a separator where one piece ends.
    fn joined(pieces: &[&str]) -> Vec<String> {
        let mut halves = Halves::default();
        pieces
            .iter()
            .map(|piece| {
                halves
                    .join(piece.as_bytes())
                    .map_or((*piece).to_owned(), |joined| String::from_utf8(joined).expect("text"))
            })
            .collect()
    }

    #[test]
    fn halves_are_joined() {
        for (pieces, expected) in [
            (&[r#"{"t":"a\ud83d"}"#, r#"{"t":"\ude00b"}"#][..], &[r#"{"t":"a"}"#, r#"{"t":"\ud83d\ude00b"}"#][..]),
            // Whatever the case of the digits, and with another event between them.
            (
                &[r#"{"t":"\uD83D"}"#, r#"{"t":""}"#, r#"{"t":"\uDE00"}"#],
                &[r#"{"t":""}"#, r#"{"t":""}"#, r#"{"t":"\uD83D\uDE00"}"#],
            ),
            // Each string its own.
            (
                &[
                    r#"{"c":[{"index":0,"t":"\ud83d"},{"index":1,"t":"\ud83c"}]}"#,
                    r#"{"c":[{"t":"\udf0d","index":1}]}"#,
                    r#"{"c":[{"t":"\ude00","index":0}]}"#,
                ],
                &[
                    r#"{"c":[{"index":0,"t":""},{"index":1,"t":""}]}"#,
                    r#"{"c":[{"t":"\ud83c\udf0d","index":1}]}"#,
                    r#"{"c":[{"t":"\ud83d\ude00","index":0}]}"#,
                ],
            ),
            // The other half never came: the first is shown where it stood, between the pieces.
            (&[r#"{"t":"\ud83d"}"#, r#"{"t":"b"}"#], &[r#"{"t":""}"#, r#"{"t":"\ud83db"}"#]),
            // Named by its id first, and by nothing later.
            (
                &[r#"{"id":"c","t":"\ud83d"}"#, r#"{"t":"\ude00"}"#],
                &[r#"{"id":"c","t":""}"#, r#"{"t":"\ud83d\ude00"}"#],
            ),
        ] {
            assert_eq!(joined(pieces), expected, "{pieces:?}");
        }
    }

    #[test]
    fn everything_else_stays() {
        for piece in [
            r#"{"t":"\ud83d\ude00"}"#,
            r#"{"t":"\\ud83d"}"#,
            r#"{"t":"\ud83d x"}"#,
            r#"{"t":"\ude00"}"#,
            r#"{"\ud83d":"x"}"#,
            r#"{"t":"\ud83d"#,
            r#"{"t":"\ud83d"]"#,
            r#""#,
            "\\ud83",
        ] {
            let mut halves = Halves::default();
            assert_eq!(halves.join(piece.as_bytes()), None, "{piece}");
        }
        let deep = format!("{}\"\\ud83d\"{}", "[".repeat(40), "]".repeat(40));
        assert_eq!(Halves::default().join(deep.as_bytes()), None);
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

        /// Whatever comes, nothing panics, and what was JSON stays JSON.
        #[test]
        fn anything_goes(pieces in proptest::collection::vec(proptest::collection::vec(0..13usize, 0..24), 0..6)) {
            const PARTS: [&str; 13] =
                ["{", "}", "[", "]", "\"", ":", ",", r"\ud83d", r"\ude00", r"\\", "\"index\":1,", "\"t\":\"", "é"];
            let mut halves = Halves::default();
            for piece in pieces {
                let text: String = piece.iter().map(|part| PARTS[*part]).collect();
                let joined = halves.join(text.as_bytes());
                if crate::json::from_bytes::<serde_json::Value>(text.as_bytes()).is_ok() {
                    let joined = joined.unwrap_or_else(|| text.clone().into());
                    proptest::prop_assert!(crate::json::from_bytes::<serde_json::Value>(&joined).is_ok(), "{text}");
                }
                proptest::prop_assert!(halves.held.len() <= MAX_HELD);
            }
        }
    }
}
