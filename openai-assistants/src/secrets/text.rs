//! Texts that can be printed anywhere.

use std::borrow::Cow;
use std::fmt;

use super::scan::{End, Pieces, REDACTED};

/// A text without secrets: one line, without control characters, of a few hundred characters at most.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SafeText(Cow<'static, str>);

impl SafeText {
    /// How many characters a text has at most, but for the mark where it was cut.
    pub(crate) const LIMIT: usize = 500;

    /// From a text that this crate composed of numbers, durations and names: no part of it comes from a server, a
    /// header or an address.
    pub(crate) fn internal(text: impl AsRef<str>) -> Self {
        Self::collect(Pieces::new(text.as_ref(), &[], End::Whole), Self::LIMIT)
    }

    /// From what is left of a text without the secrets. No more of it is looked at than is kept.
    pub(super) fn collect(pieces: Pieces<'_>, limit: usize) -> Self {
        let mut text = String::new();
        let mut room = limit;
        for piece in pieces {
            let taken = match piece {
                Some(_) => 1,
                None => REDACTED.len(),
            };
            if taken > room {
                text.push('…');
                break;
            }
            room -= taken;
            match piece {
                Some(c) => text.push(printable(c)),
                None => text.push_str(REDACTED),
            }
        }
        Self(text.into())
    }

    pub(crate) fn behind_ellipsis(self) -> Self {
        Self(format!("…{}", self.0).into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0.into_owned()
    }
}

/// Replaces characters that affect the line around them by a space: control characters, line and paragraph separators,
/// characters that change the direction of the text or are invisible. Those that join letters and emoji are kept.
pub(super) fn printable(c: char) -> char {
    match c {
        '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => ' ',
        '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' => ' ',
        c if c.is_control() => ' ',
        c => c,
    }
}

/// Writes at most so many characters of a text.
pub(crate) struct Shortened<'a>(pub(crate) &'a str, pub(crate) usize);

impl fmt::Display for Shortened<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text, limit) = *self;
        match text.char_indices().nth(limit) {
            Some((end, _)) => write!(f, "{}…", &text[..end]),
            None => f.write_str(text),
        }
    }
}

impl From<&'static str> for SafeText {
    /// A literal has no secrets in it.
    fn from(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl fmt::Display for SafeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SafeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_one_line_of_visible_characters() {
        for (text, expected) in [
            ("plain é 日本 👩‍👧", "plain é 日本 👩‍👧"),
            ("a\nb\r\nc\td", "a b  c d"),
            ("\u{1b}[31mred\u{9b}0m", " [31mred 0m"),
            ("a\u{202e}b\u{2066}c\u{2028}d\u{200b}e\u{feff}f\u{85}g\u{7f}h\u{0}i\u{e0041}", "a b c d e f g h i "),
        ] {
            assert_eq!(SafeText::internal(text).as_str(), expected);
        }
        let long = SafeText::internal("é".repeat(501));
        assert_eq!(long.as_str(), format!("{}…", "é".repeat(500)));
        assert_eq!(SafeText::internal("é".repeat(500)).as_str(), "é".repeat(500));
    }
}
