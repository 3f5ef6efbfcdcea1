//! Finds secrets in a text.

use std::sync::Arc;

use super::text::printable;

/// The replacement for a secret.
pub(super) const REDACTED: &str = "[redacted]";

/// How many bytes each byte of a secret takes at most, as `\u0041` or `&#x41;`.
pub(super) const LONGEST_SPELLING: usize = 6;

/// The shortest secret that is searched for, in characters: a shorter one is as likely to be a word.
const SHORTEST: usize = 8;

/// How much of a secret is taken for it at the end of a text that was cut off.
const SHORTEST_PART: usize = 4;

/// How a text ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Whole,
    /// Maybe in the middle of a secret.
    CutOff,
}

/// The characters of a text, with `None` for each secret.
///
/// A secret is found where it stands as a whole word: neither before nor behind it is an ASCII letter, a digit, `-` or
/// `_` that would make it a part of something longer. Secrets that overlap are one.
pub(super) struct Pieces<'a> {
    text: &'a str,
    secrets: &'a [Arc<str>],
    end: End,
    at: usize,
    /// Nothing before this place is returned.
    from: usize,
    hidden_until: usize,
    is_hiding: bool,
}

pub(super) fn is_long_enough(secret: &str) -> bool {
    secret.chars().nth(SHORTEST - 1).is_some()
}

/// The text with secrets replaced; `None` if there are none.
pub(super) fn redacted(text: &str, secrets: &[Arc<str>], end: End) -> Option<String> {
    if Pieces::new(text, secrets, end).all(|piece| piece.is_some()) {
        return None;
    }
    let mut redacted = String::with_capacity(text.len());
    for piece in Pieces::new(text, secrets, end) {
        match piece {
            Some(c) => redacted.push(c),
            None => redacted.push_str(REDACTED),
        }
    }
    Some(redacted)
}

impl<'a> Pieces<'a> {
    /// The secrets have to be of printable characters only.
    pub(super) fn new(text: &'a str, secrets: &'a [Arc<str>], end: End) -> Self {
        Self { text, secrets, end, at: 0, from: 0, hidden_until: 0, is_hiding: false }
    }

    /// Leaves out what stands before a place. A secret that reaches across it is there.
    pub(super) fn from(mut self, place: usize) -> Self {
        self.from = place;
        self
    }
}

impl Iterator for Pieces<'_> {
    type Item = Option<char>;

    fn next(&mut self) -> Option<Option<char>> {
        loop {
            let (at, rest) = (self.at, &self.text[self.at..]);
            let c = rest.chars().next()?;
            if !self.secrets.is_empty() {
                let is_in_word = is_word_before(&self.text.as_bytes()[..at]);
                for secret in self.secrets.iter().filter(|secret| !is_in_word || !secret.starts_with(is_word)) {
                    let length = length(rest, secret, Spelling::Plain, self.end)
                        .or_else(|| length(rest, secret, Spelling::Encoded, self.end));
                    self.hidden_until = self.hidden_until.max(at + length.unwrap_or_default());
                }
            }
            self.at += c.len_utf8();
            if at < self.from {
                continue;
            }
            let was_hiding = std::mem::replace(&mut self.is_hiding, at < self.hidden_until);
            match (self.is_hiding, was_hiding) {
                (false, _) => return Some(Some(c)),
                (true, false) => return Some(None),
                (true, true) => {}
            }
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// Whether a text ends within a word. Its last letter may be that of an escape sequence.
fn is_word_before(before: &[u8]) -> bool {
    let is_hex = |digits: &[u8]| digits.iter().all(u8::is_ascii_hexdigit);
    match before {
        _ if !before.last().is_some_and(|&last| is_word(char::from(last))) => false,
        [.., b'%', a, b] if is_hex(&[*a, *b]) => false,
        [.., b'\\', b'b' | b'f' | b'n' | b'r' | b't'] => false,
        [.., b'\\', b'u', a, b, c, d] if is_hex(&[*a, *b, *c, *d]) => false,
        // The end of a color: `[31m`.
        [head @ .., b'm'] => {
            let parameters = head.iter().rev().take(16).take_while(|&&byte| byte.is_ascii_digit() || byte == b';');
            head.iter().rev().nth(parameters.count()) != Some(&b'[')
        }
        _ => true,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Spelling {
    Plain,
    /// Percent-encoded, escaped as in JSON, or as in HTML, in any mixture.
    Encoded,
}

/// How much of a text, from its beginning, is a secret in this spelling.
fn length(text: &str, secret: &str, spelling: Spelling, end: End) -> Option<usize> {
    let mut at = 0;
    for (matched, c) in secret.chars().enumerate() {
        let rest = &text[at..];
        match character(rest, c, spelling) {
            Some(length) => at += length,
            None => {
                let is_cut_off = end == End::CutOff && matched >= SHORTEST_PART;
                let is_cut_escape = rest.len() < 2 * LONGEST_SPELLING && rest.starts_with(['%', '\\', '&', '\u{fffd}']);
                return (is_cut_off && (rest.is_empty() || is_cut_escape)).then_some(text.len());
            }
        }
    }
    let is_in_word = secret.ends_with(is_word) && text[at..].starts_with(is_word);
    (!is_in_word).then_some(at)
}

/// How much of a text, from its beginning, is this character.
fn character(text: &str, c: char, spelling: Spelling) -> Option<usize> {
    let first = text.chars().next()?;
    let encoded = match (spelling, first) {
        (Spelling::Encoded, '%') => percent(text, c),
        (Spelling::Encoded, '\\') => json_escape(text, c),
        (Spelling::Encoded, '&') => html_entity(text, c),
        (Spelling::Encoded, '+') if c == ' ' => Some(1),
        _ => None,
    };
    encoded.or_else(|| (printable(first) == c).then_some(first.len_utf8()))
}

fn percent(text: &str, c: char) -> Option<usize> {
    let mut rest = text;
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        let digits = rest.strip_prefix('%')?.get(..2)?;
        if u8::from_str_radix(digits, 16) != Ok(byte) {
            return None;
        }
        rest = &rest[3..];
    }
    Some(text.len() - rest.len())
}

fn json_escape(text: &str, c: char) -> Option<usize> {
    if matches!(c, '"' | '\\' | '/' | '\'') && text[1..].starts_with(c) {
        return Some(2);
    }
    let mut rest = text;
    for unit in c.encode_utf16(&mut [0; 2]) {
        let digits = rest.strip_prefix("\\u")?.get(..4)?;
        if u16::from_str_radix(digits, 16) != Ok(*unit) {
            return None;
        }
        rest = &rest[6..];
    }
    Some(text.len() - rest.len())
}

fn html_entity(text: &str, c: char) -> Option<usize> {
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        },
        None => match name {
            "amp" => '&'.into(),
            "quot" => '"'.into(),
            "apos" => '\''.into(),
            "lt" => '<'.into(),
            "gt" => '>'.into(),
            _ => return None,
        },
    };
    (number == u32::from(c)).then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hide(text: &str, secrets: &[&str]) -> String {
        let secrets: Vec<Arc<str>> = secrets.iter().map(|secret| Arc::from(*secret)).collect();
        redacted(text, &secrets, End::Whole).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn whole_words_are_found() {
        for text in [
            "#",
            "key # is wrong",
            "\"#\"",
            "id=#;",
            "#.",
            "日本#語",
            "x%20#%20x",
            r"a\n#\n",
            r"\u003c#\u003e",
            "\u{1b}[31m#\u{1b}[0m",
            "&lt;#&gt;",
        ] {
            assert_eq!(hide(&text.replace('#', "sk-s3cret"), &["sk-s3cret"]), text.replace('#', REDACTED));
        }
        for text in ["sk-s3cret2", "ask-s3cret", "sk-s3cret-", "_sk-s3cret", "sk-s3cre", "sk-***et", "SK-S3CRET"] {
            assert_eq!(hide(text, &["sk-s3cret"]), text);
        }
        // Where a secret ends with something else there is no word to be a part of.
        assert_eq!(hide("x/s3cret==y", &["/s3cret=="]), "x[redacted]y");
    }

    #[test]
    fn other_spellings_are_found() {
        for text in ["a%2Fb%3d%22é=1", r#"a\/b=\"é=1"#, r#"a\u002fb\u003D\"\u00e9=1"#, "a&#x2F;b&#61;&quot;é=1"] {
            assert_eq!(hide(&format!("<{text}>"), &["a/b=\"é=1"]), "<[redacted]>", "{text}");
        }
        assert_eq!(hide("<a%2Fb=%22%C3%A9=1>", &["a/b=\"é=1"]), "<[redacted]>");
        // What looks like an escape may be the secret as it is.
        assert_eq!(hide("<100%25off>", &["100%25off"]), "<[redacted]>");
    }

    #[test]
    fn secrets_that_overlap_are_one() {
        assert_eq!(hide("<abcd.efgh.ijkl>", &["abcd.efgh", "efgh.ijkl"]), "<[redacted]>");
        assert_eq!(hide("<abcd.efgh=abcd.efgh>", &["abcd.efgh"]), "<[redacted]=[redacted]>");
    }

    #[test]
    fn the_end_may_be_half_a_secret() {
        let secrets = [Arc::from("sk-s3cret/key")];
        for (text, expected) in
            [("key sk-s3", "key [redacted]"), ("key sk-s3cret%2", "key [redacted]"), ("key sk-", "key sk-")]
        {
            let hidden = redacted(text, &secrets, End::CutOff).unwrap_or_else(|| text.to_owned());
            assert_eq!(hidden, expected);
            assert_eq!(redacted(text, &secrets, End::Whole), None);
        }
    }

    /// Also where the place is within a secret.
    #[test]
    fn the_beginning_can_be_left_out() {
        let secrets = [Arc::from("s3cret-key")];
        let text = "ab s3cret-key cd";
        for from in 0..text.len() {
            let left: Vec<_> = Pieces::new(text, &secrets, End::Whole).from(from).collect();
            assert_eq!(left.iter().filter(|piece| piece.is_none()).count(), usize::from(from < 13));
            assert!(left.iter().flatten().all(|c| "ab cd".contains(*c)));
        }
    }
}
