//! Which parts of a documentation text rustdoc would compile and run, and the form of a text that has none.
//!
//! rustdoc takes every block of code for a test unless the block says that it is something else, and what is a block
//! depends on the parser. So a text is judged as it is written, by the parser that rustdoc contains and by the newest
//! one, with and without the extensions that rustdoc enables (it did not always do so when it looked for tests).

use std::ops::Range;

/// The `main_body_opts` of rustdoc.
macro_rules! extensions {
    ($parser:ident) => {
        $parser::Options::ENABLE_TABLES
            | $parser::Options::ENABLE_FOOTNOTES
            | $parser::Options::ENABLE_STRIKETHROUGH
            | $parser::Options::ENABLE_TASKLISTS
            | $parser::Options::ENABLE_SMART_PUNCTUATION
    };
}
pub(super) use extensions;

/// Adds the tested blocks that one parser finds; the types of each version are types of their own.
macro_rules! find {
    ($parser:ident, $text:expr, $found:expr) => {
        for options in [$parser::Options::empty(), extensions!($parser)] {
            for (event, range) in $parser::Parser::new_ext($text, options).into_offset_iter() {
                match event {
                    $parser::Event::Start($parser::Tag::CodeBlock($parser::CodeBlockKind::Indented)) => {
                        $found.push(range);
                    }
                    $parser::Event::Start($parser::Tag::CodeBlock($parser::CodeBlockKind::Fenced(info)))
                        if is_tested(&info) =>
                    {
                        $found.push(range);
                    }
                    _ => {}
                }
            }
        }
    };
}

/// Blocks of a text that rustdoc would compile, in the order of their beginnings. The text is as rustdoc reads it, see
/// [`read_back`].
pub fn tested_blocks(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    if is_inert(text) {
        return found;
    }
    find!(pulldown_cmark, text, found);
    find!(rustdoc_cmark, text, found);
    found.sort_by_key(|range| (range.start, range.end));
    found.dedup();
    found
}

/// Whether a fenced block with this info string is, or may be, a test. Stricter than rustdoc's `LangString::parse`: only
/// plain words of which none means anything to rustdoc, and at least one, make a block something else for sure.
pub fn is_tested(info: &str) -> bool {
    let plain = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
            && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'+' | b'#' | b'.' | b'/'))
    };
    let error_code =
        |word: &str| word.len() == 5 && word.starts_with('E') && word[1..].bytes().all(|b| b.is_ascii_digit());
    let mut words = info.split([' ', ',']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_none()
        || words.any(|word| {
            !plain(word)
                || RUST.contains(&word.to_ascii_lowercase().as_str())
                || RUST_STARTS.iter().any(|start| word.starts_with(start))
                || error_code(word)
        })
}

/// Words in an info string that say how Rust is tested, or that have a meaning of another kind to rustdoc.
const RUST: &[&str] = &[
    "rust",
    "should_panic",
    "no_run",
    "ignore",
    "compile_fail",
    "test_harness",
    "standalone",
    "standalone_crate",
    "custom",
];

const RUST_STARTS: &[&str] = &["ignore-", "edition"];

/// Whether no parser finds a block of code: a fence is three marks in a row, and what is indented as code has four columns
/// of space in a row, whatever quote or list it stands in.
pub fn is_inert(text: &str) -> bool {
    !["```", "~~~", "    ", "\t"].iter().any(|sign| text.contains(sign))
}

/// The words of a text, of which none means anything to Markdown. This is inert: there are no marks that are not escaped,
/// and no space behind another.
pub fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for (index, line) in text.lines().enumerate() {
        out.extend((index > 0).then_some('\n'));
        for (index, word) in line.split_whitespace().enumerate() {
            out.extend((index > 0).then_some(' '));
            let mut chars = word.chars().peekable();
            while let Some(c) = chars.next() {
                // Addresses would be links to be.
                let special = c == ':' && chars.peek() == Some(&'/')
                    || matches!(c, '\\' | '`' | '~' | '<' | '>' | '[' | ']' | '*' | '_' | '|' | '&' | '#');
                out.extend(special.then_some('\\'));
                out.push(c);
            }
        }
    }
    out
}

/// What rustdoc reads where this is written, a line of a comment for each line with a space before it: the indentation
/// that all lines share is taken away.
pub fn read_back(written: &str) -> String {
    let lines = || written.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    let blank = |line: &str| line.chars().all(char::is_whitespace);
    let spaces = |line: String| line.bytes().take_while(|b| *b == b' ').count();
    let shared = lines().filter(|line| !blank(line)).map(spaces).min().unwrap_or_default();
    let mut out = String::with_capacity(written.len() + 1);
    for line in lines() {
        out.push_str(if blank(&line) { &line } else { &line[shared..] });
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn infos() {
        for info in [
            "",
            " ",
            "rust",
            "Rust",
            "ignore",
            "ignore,json",
            "json,rust",
            "edition2021",
            "edition2021,json",
            "should_panic",
            "compile_fail,E0277",
            "E0277",
            "{.json}",
            "!json",
            "json{class=x}",
            "\"json\"",
            "(json)",
            "custom,json",
            "ignore-x86",
            "json\u{a0}",
        ] {
            assert!(is_tested(info), "{info:?}");
        }
        for info in ["text", "json", "python", "c++", "c#", "objective-c", "json title", "application/json"] {
            assert!(!is_tested(info), "{info:?}");
        }
    }

    #[test]
    fn blocks() {
        for (text, tested) in [
            ("a\n```\nb\n```\n", true),
            ("a\n```json\nb\n```\n", false),
            ("a\n\n    b\n", true),
            ("a\n    b\n", false),
            ("> ~~~\n> b\n", true),
            ("- ```\n  b\n", true),
            ("<pre>\n```\nb\n```\n</pre>\n", false),
            ("[^1]:\n    ```\n    b\n    ```\n", true),
        ] {
            assert_eq!(!tested_blocks(text).is_empty(), tested, "{text:?}: {:?}", tested_blocks(text));
        }
    }

    #[test]
    fn what_is_inert_has_no_blocks() {
        for text in ["```\nb\n```", "    b", "- a\n\n        b", "> ~~~\n> b", "a\u{3000}\u{3000}b"] {
            assert!(is_inert(&inert(text)), "{text:?}");
        }
    }

    #[test]
    fn what_is_read_is_what_is_judged() {
        assert_eq!(read_back("a\n\n    b"), "a\n\n    b\n");
        assert_eq!(read_back("  a\n\n    b"), "a\n\n  b\n");
    }
}
