//! JSON → tree. All of it is YAML as well, but a reader of YAML takes many times as long, and keeps the whole text as
//! tokens until it has seen that it is not the first key of a mapping.

use super::extent::MAX_DEPTH;
use super::node::{Map, Node, Value};
use super::parse::{MAX_NODES, plain};
use crate::diagnostic::Mark;

/// Reads a mapping in JSON. Anything else is `None` rather than an error: it is read as YAML, whose errors say what is
/// wrong with it.
pub fn read(text: &str, file: u16) -> Option<Node> {
    let mut reader = Reader { text, at: 0, mark: Mark { file, line: 1, column: 1 }, counted: 0, nodes: 0 };
    reader.space()?;
    let root = (reader.peek() == Some(b'{')).then(|| reader.value(0))??;
    reader.space()?;
    (reader.at == text.len()).then_some(root)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The place of the byte at `counted`, which is on the line of the one at `at`.
    mark: Mark,
    counted: usize,
    nodes: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// Where the next byte is. Each character is counted once, since a document can be a single line.
    fn mark(&mut self) -> Mark {
        self.mark.column += self.text[self.counted..self.at].chars().count() as u32;
        self.counted = self.at;
        self.mark
    }

    fn count(&mut self) -> Option<()> {
        self.nodes += 1;
        (self.nodes <= MAX_NODES).then_some(())
    }

    /// Skips what may stand between tokens. A line ends in a line feed.
    fn space(&mut self) -> Option<()> {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' => self.at += 1,
                b'\r' if self.text.as_bytes().get(self.at + 1) != Some(&b'\n') => return None,
                b'\r' => self.at += 1,
                b'\n' => {
                    self.at += 1;
                    self.counted = self.at;
                    self.mark = Mark { line: self.mark.line + 1, column: 1, ..self.mark };
                }
                _ => break,
            }
        }
        Some(())
    }

    /// A value nested in `depth` others.
    fn value(&mut self, depth: usize) -> Option<Node> {
        let mark = self.mark();
        let value = match self.peek()? {
            b'{' | b'[' if depth >= MAX_DEPTH => return None,
            b'{' => Value::Map(self.map(depth)?),
            b'[' => Value::Seq(self.seq(depth)?),
            b'"' => Value::String(self.string()?),
            _ => self.scalar()?,
        };
        self.count()?;
        Some(Node::new(value, mark))
    }

    fn map(&mut self, depth: usize) -> Option<Map> {
        let mut map = Map::default();
        self.items(b'{', b'}', |reader| {
            let key = reader.string()?;
            reader.count()?;
            reader.space()?;
            reader.take(b':')?;
            reader.space()?;
            // No key occurs twice.
            map.insert(key, reader.value(depth + 1)?).is_none().then_some(())
        })?;
        Some(map)
    }

    fn seq(&mut self, depth: usize) -> Option<Vec<Node>> {
        let mut items = Vec::new();
        self.items(b'[', b']', |reader| {
            items.push(reader.value(depth + 1)?);
            Some(())
        })?;
        Some(items)
    }

    /// What stands between two brackets, with commas in between.
    fn items(&mut self, open: u8, close: u8, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.take(open)?;
        self.space()?;
        if self.take(close).is_some() {
            return Some(());
        }
        loop {
            item(self)?;
            self.space()?;
            if self.take(close).is_some() {
                return Some(());
            }
            self.take(b',')?;
            self.space()?;
        }
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let mut out = String::new();
        loop {
            let rest = &self.text[self.at..];
            let end = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\') || byte < b' ')?;
            let (piece, ends) = (&rest[..end], rest.as_bytes()[end]);
            self.at += end + 1;
            match ends {
                b'"' if out.is_empty() => return Some(piece.to_owned()),
                b'"' => return Some(out + piece),
                b'\\' => {
                    out.push_str(piece);
                    out.push(self.escaped()?);
                }
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.code()?;
                let pair = (0xd800..0xdc00).contains(&first) && self.text[self.at..].starts_with("\\u");
                let code = if pair {
                    self.at += 2;
                    let second = self.code().filter(|code| (0xdc00..0xe000).contains(code))?;
                    0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                } else {
                    first
                };
                char::from_u32(code)?
            }
            _ => return None,
        })
    }

    /// Four digits of an escape.
    fn code(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    }

    /// A number, `true`, `false` or `null`.
    fn scalar(&mut self) -> Option<Value> {
        let rest = &self.text[self.at..];
        let of_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let word = &rest[..rest.bytes().position(|byte| !of_word(byte))?];
        self.at += word.len();
        (matches!(word, "true" | "false" | "null") || is_number(word)).then(|| plain(word))
    }
}

/// Whether this is a number as JSON writes it.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let word = word.strip_prefix('-').unwrap_or(word);
    let (number, exponent) = word.split_once(['e', 'E']).map_or((word, None), |(number, exp)| (number, Some(exp)));
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, part)| (whole, Some(part)));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

#[cfg(test)]
mod tests {
    use super::super::parse::yaml;
    use super::*;

    /// The result of the YAML reader, including positions.
    fn same(text: &str) {
        let read = read(text, 3).unwrap_or_else(|| panic!("not read: {text}"));
        let expected = yaml(text, 3, "a.json").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(format!("{read:?}"), format!("{expected:?}"), "{text}");
    }

    #[test]
    fn trees_are_those_of_yaml() {
        for text in [
            "{}",
            " \n{ } \n",
            "{\"a\":1,\"b\":[],\"c\":{},\"d\":[[1],{\"e\":null}]}",
            "{\r\n  \"a\": true,\r\n  \"b\": [\r\n    false\r\n  ]\r\n}\r\n",
            "{\"ä€😀\": \"ä€😀\", \"next\": [\"é\", 1, \"é\", {\"x\": 2}]}",
            r#"{"a": "\"\\\/\b\f\n\r\t\u00e4\u20AC", "b": "x\ny", "c": "", "d": "\n", "e\u0041": "true"}"#,
            "{\"a\": [0, -0, 1, -17, 1.5, -1.5e10, 1E+3, 2e-3, 9223372036854775808, 0.0, 1e400]}",
            "{\"a\": 170141183460469231731687303715884105728, \"b\": \"null\", \"c\": \"<<\", \"d\": \"# no: comment\", \"<<\": 1}",
            "{\"null\": null, \"1\": \"1\", \"true\": [\"- a\", \"a: b\", \"{\"], \"\": \"&a *b !c %d @e `f\"}",
        ] {
            same(text);
        }
    }

    #[test]
    fn pairs_of_escapes_are_a_character() {
        let root = read(r#"{"a": "\ud83d\ude00!", "b": 1}"#, 0).expect("JSON");
        assert_eq!(root.str("a"), Some("😀!"));
        assert_eq!(root.get("b").map(|node| node.mark.column), Some(29));
    }

    #[test]
    fn what_is_no_json_is_left_to_yaml() {
        let deep = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(&deep(MAX_DEPTH - 1), 0).is_some());
        assert!(read(&deep(MAX_DEPTH), 0).is_none());
        for text in [
            "",
            "[1]",
            "1",
            "a: 1",
            "{",
            "{\"a\"",
            "{\"a\": ",
            "{\"a\": 1",
            "{\"a\": 1,}",
            "{\"a\": [1,]}",
            "{\"a\": [1 2]}",
            "{a: 1}",
            "{\"a\" 1}",
            "{\"a\": b}",
            "{'a': 1}",
            "{\"a\": 'b'}",
            "{\"a\": 1} # comment",
            "{\"a\": 1}\n{\"b\": 2}",
            "{\"a\": 1, \"a\": 2}",
            "{\"a\": \"line\nline\"}",
            "{\"a\": \"\\x41\"}",
            "{\"a\": \"\\u12\"}",
            "{\"a\": \"\\u+123\"}",
            "{\"a\": \"\\ud83d\"}",
            "{\"a\": \"\\ud83d\\u0041\"}",
            "{\"a\": \"\\u00",
            "{\"a\": \"\\",
            "{\"a\": \"\\u00€€\"}",
            "{\"a\": 01}",
            "{\"a\": +1}",
            "{\"a\": 1.}",
            "{\"a\": .5}",
            "{\"a\": 1e}",
            "{\"a\": 0x10}",
            "{\"a\": -}",
            "{\"a\": True}",
            "{\"a\": nulls}",
            "{\"a\": &x 1}",
            "{\"a\": 1,\r\"b\": 2}",
            "\u{a0}{}",
        ] {
            assert!(read(text, 0).is_none(), "{text}");
        }
    }
}
