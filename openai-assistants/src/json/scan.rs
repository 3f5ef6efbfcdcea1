//! Searches for the end of plain pieces of JSON text.

/// How many bytes come before the first that ends a string or cannot stand in one as it is: a quote, a backslash, a
/// control character.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let mut at = 0;
    // Eight bytes at a time: the strings of this protocol are ids and sentences.
    for chunk in bytes.chunks_exact(8) {
        let word = <[u8; 8]>::try_from(chunk).map_or(0, u64::from_le_bytes);
        let special = special(word);
        if special != 0 {
            return at + (special.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + bytes[at..].iter().take_while(|&&byte| byte >= b' ' && byte != b'"' && byte != b'\\').count()
}

/// The high bit of each byte that is not plain. Above the first such byte others may be marked that are.
#[inline]
fn special(word: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES * 0x80;
    let below = |limit: u8, word: u64| word.wrapping_sub(ONES * u64::from(limit)) & !word & HIGH;
    let is = |byte: u8| below(1, word ^ (ONES * u64::from(byte)));
    below(b' ', word) | is(b'"') | is(b'\\')
}

/// How long a value is that is known to begin here; roughly, as it is read again by somebody who looks closer.
/// `None` if it does not end.
pub(super) fn value(bytes: &[u8]) -> Option<usize> {
    match bytes.first()? {
        b'"' => string(bytes),
        b'{' | b'[' => {
            let (mut at, mut open) = (0, 0_usize);
            loop {
                match bytes.get(at)? {
                    b'"' => at += string(&bytes[at..])? - 1,
                    b'{' | b'[' => open += 1,
                    b'}' | b']' => open -= 1,
                    _ => {}
                }
                at += 1;
                if open == 0 {
                    return Some(at);
                }
            }
        }
        _ => bytes.iter().position(|byte| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t')),
    }
}

/// How many items there are before the bracket that ends the list; one begins here.
pub(super) fn items(bytes: &[u8]) -> usize {
    let (mut at, mut open, mut count) = (0, 0_usize, 1);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at += string(&bytes[at..]).map_or(bytes.len(), |length| length - 1),
            b'{' | b'[' => open += 1,
            b'}' | b']' if open == 0 => break,
            b'}' | b']' => open -= 1,
            b',' if open == 0 => count += 1,
            _ => {}
        }
        at += 1;
    }
    count
}

/// How long a string is, with its quotes.
fn string(bytes: &[u8]) -> Option<usize> {
    let mut at = 1;
    loop {
        at += plain(bytes.get(at..)?);
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place_is_plain_or_not() {
        for length in 0..20 {
            for place in 0..length {
                for byte in 0..=255 {
                    let mut bytes = vec![b'a'; length];
                    bytes[place] = byte;
                    let expected = if byte < b' ' || byte == b'"' || byte == b'\\' { place } else { length };
                    assert_eq!(plain(&bytes), expected, "{byte} at {place} of {length}");
                }
            }
        }
        assert_eq!(plain(b"\x7f\x80\xff!#[]^\""), 8);
    }

    #[test]
    fn items_are_counted_to_the_end_of_their_list() {
        for (text, count) in
            [("1]", 1), ("1,2],3", 2), (r#"{"a":[1,2],"]":0},"a,]\"",[] ],0"#, 3), ("[],[", 2), (r#""a"#, 1)]
        {
            assert_eq!(items(text.as_bytes()), count, "{text}");
        }
    }

    #[test]
    fn values_end_where_they_end() {
        for (text, length) in [
            ("1,", Some(1)),
            ("true}", Some(4)),
            ("-1.5e3 ]", Some(6)),
            ("12", None),
            (r#""a",1"#, Some(3)),
            (r#""a\"b\\",1"#, Some(8)),
            (r#""a\"#, None),
            (r#"{"a":[1,"]}"],"b":{}},2"#, Some(21)),
            ("[[1]", None),
            ("[],", Some(2)),
        ] {
            assert_eq!(value(text.as_bytes()), length, "{text}");
        }
    }
}
