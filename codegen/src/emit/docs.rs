//! Markdown of a document → Markdown that rustdoc takes without a warning, and never runs.

use std::borrow::Cow;
use std::ops::Range;

use proc_macro2::{Literal, TokenStream};
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};
use quote::quote;

use super::doctests::{self, extensions};

/// Columns of text in a doc comment.
const WIDTH: usize = 96;

/// How often a text is patched before it is written without any Markdown.
const ROUNDS: usize = 4;

/// Between the lines of a text on its way through the formatter, which takes far longer for many attributes than for
/// one. It is not in texts: what readers cannot see is dropped.
pub const BREAK: char = '\u{e000}';

/// `#[doc]` attributes for a text; `fallback` where there is none.
pub fn attributes(text: &str, fallback: &str) -> TokenStream {
    let cleaned = clean_or(text, || fallback.to_owned());
    if cleaned.is_empty() {
        return TokenStream::new();
    }
    attribute(cleaned.lines())
}

/// As [`attributes`], the lines of a comment that is `indent` columns further in.
pub fn comment(text: &str, fallback: impl FnOnce() -> String, indent: usize, out: &mut String) {
    for line in clean_or(text, fallback).lines() {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(if line.is_empty() { "///" } else { "/// " });
        out.push_str(line);
        out.push('\n');
    }
}

fn clean_or(text: &str, fallback: impl FnOnce() -> String) -> String {
    let cleaned = clean(text);
    if cleaned.is_empty() { clean(&fallback()) } else { cleaned }
}

/// A `#[doc]` attribute for lines that say nothing that a document chooses but names, codes and numbers, so that they can
/// link to items.
pub fn generated(lines: &[&str]) -> TokenStream {
    attribute(lines.iter().copied())
}

fn attribute<'a>(lines: impl Iterator<Item = &'a str>) -> TokenStream {
    let mut text = String::new();
    for (index, line) in lines.enumerate() {
        text.extend((index > 0).then_some(BREAK));
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
    }
    let text = literal(&text);
    quote!(#[doc = #text])
}

/// The text as a raw string where it can be one: nothing is escaped on the way out and read again on the way in.
fn literal(text: &str) -> Literal {
    let fence = match () {
        () if !text.contains('"') => "",
        () if !text.contains("\"#") => "#",
        () => return Literal::string(text),
    };
    format!("r{fence}\"{text}\"{fence}").parse().unwrap_or_else(|_| Literal::string(text))
}

/// Text of the document as a code span on one line.
pub fn code(text: &str) -> String {
    let text = visible(text).replace('`', "'");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { "`\"\"`".to_owned() } else { format!("`{text}`") }
}

/// The text, harmless and wrapped.
///
/// What counts is what is written: a patch may uncover a block of code (an escaped tag no longer holds it), and so may a
/// new break of lines. So the result is read again as rustdoc reads it, until there is nothing left that would be tested.
pub fn clean(text: &str) -> String {
    let text = visible(text);
    let mut written = if is_plain(&text) { wrap(text.trim()) } else { patched(&text) };
    for _ in 1..ROUNDS {
        if is_harmless(&written) {
            return written;
        }
        written = patched(&written);
    }
    if is_harmless(&written) { written } else { doctests::inert(text.trim()) }
}

fn patched(text: &str) -> String {
    let text = patch(text, bare_urls(text));
    let text = patch(&text, markup(&text));
    wrap(text.trim())
}

/// Whether rustdoc finds no test where this is written.
fn is_harmless(written: &str) -> bool {
    doctests::is_inert(written) || doctests::tested_blocks(&doctests::read_back(written)).is_empty()
}

/// Whether there is nothing that patches could change: no link, bracket, markup or block of code.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'[' | b']' | b'<' | b'>' => false,
        b'h' => !bytes[at..].starts_with(b"http"),
        b'`' => !bytes[at..].starts_with(b"```"),
        b'~' => !bytes[at..].starts_with(b"~~~"),
        b' ' => !bytes[at..].starts_with(b"    "),
        _ => true,
    })
}

/// Drops what readers cannot see: control characters and those that reorder text. Whatever ends a line somewhere ends one
/// here.
fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b == b'\n' || (b' '..=b'~').contains(&b)) {
        return Cow::Borrowed(text);
    }
    let unseen = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | BREAK)
    };
    let text = text.replace("\r\n", "\n").replace(LINE_ENDS, "\n").replace('\t', "    ");
    Cow::Owned(text.chars().filter(|c| !unseen(*c)).collect())
}

/// What some reader takes for the end of a line, beside `\n`: carriage return, vertical tab, form feed, next line, and the
/// separators of lines and paragraphs.
const LINE_ENDS: &[char] = &['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];

type Patches = Vec<(Range<usize>, String)>;

fn patch(text: &str, mut patches: Patches) -> String {
    patches.sort_by_key(|(range, _)| range.start);
    let (mut out, mut at) = (String::with_capacity(text.len() + 64), 0);
    for (range, new) in patches {
        // A part of something that has been replaced already.
        if range.start < at {
            continue;
        }
        out.push_str(&text[at..range.start]);
        out.push_str(&new);
        at = range.end;
    }
    out + &text[at..]
}

fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    Parser::new_ext(text, extensions!(pulldown_cmark)).into_offset_iter()
}

/// Addresses that are not links yet become links.
fn bare_urls(text: &str) -> Patches {
    let mut covered: Vec<Range<usize>> = Vec::new();
    for (event, range) in events(text) {
        if matches!(
            event,
            Event::Code(_)
                | Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_))
        ) {
            covered.push(range);
        }
    }
    // What is inside of something else begins after it, so ranges come in the order of their beginnings.
    let mut covered = covered.into_iter().peekable();
    let mut covered_to = 0;
    let mut patches = Patches::new();
    for (start, _) in text.match_indices("http") {
        while let Some(range) = covered.next_if(|range| range.start <= start) {
            covered_to = covered_to.max(range.end);
        }
        let rest = &text[start..];
        if !(rest.starts_with("http://") || rest.starts_with("https://")) || start < covered_to {
            continue;
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '>' | '<' | '"' | '`' | '\'' | '|'))
            .unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        if url.len() > "https://".len() {
            patches.push((start..start + url.len(), format!("<{url}>")));
        }
    }
    patches
}

fn markup(text: &str) -> Patches {
    let mut patches = Patches::new();
    let (mut code, mut link) = (false, false);
    for (event, range) in events(text) {
        let source = &text[range.clone()];
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                code = true;
                patches.extend(code_block(text, &kind, range));
            }
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) => {
                link = true;
                if let Some(end) = source.rfind(&format!("]({dest_url}")) {
                    if !["http://", "https://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme)) {
                        // rustdoc would take it for the path of an item, or of a page beside the one that it writes.
                        patches.push((range.start..range.start + 1, String::new()));
                        patches.push((range.start + end..range.end, String::new()));
                    }
                }
            }
            Event::Start(Tag::Link { .. }) => link = true,
            Event::End(TagEnd::Link) => link = false,
            // A note is written as the text that it is: rustdoc moves notes and warns of those that nothing refers to.
            Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => {
                patches.push((range.start..range.start + 1, "\\[".to_owned()));
            }
            Event::Html(_) | Event::InlineHtml(_) => patches.push((range.clone(), source.replace('<', "\\<"))),
            Event::Text(_) if !code => patches.extend(specials(text, range, link)),
            _ => {}
        }
    }
    patches
}

/// Brackets that are not links and angle brackets that are not tags.
fn specials(text: &str, range: Range<usize>, link: bool) -> Patches {
    let bytes = text.as_bytes();
    let escaped = |at: usize| at > 0 && bytes[at - 1] == b'\\';
    let special = |at: usize| match bytes[at] {
        b'[' | b']' => !link,
        b'<' => true,
        _ => false,
    };
    range
        .filter(|at| special(*at) && !escaped(*at))
        .map(|at| (at..at + 1, format!("\\{}", char::from(bytes[at]))))
        .collect()
}

/// Code is marked as text, so that it is shown and not compiled.
fn code_block(text: &str, kind: &CodeBlockKind<'_>, range: Range<usize>) -> Patches {
    match kind {
        CodeBlockKind::Indented => {
            let body: Vec<&str> = text[range.clone()]
                .lines()
                .map(|line| line.strip_prefix("    ").unwrap_or(line.trim_start()))
                .collect();
            let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
            vec![(start..range.end, format!("```text\n{}\n```\n", body.join("\n").trim_end()))]
        }
        CodeBlockKind::Fenced(info) => {
            let first = text[range.clone()].lines().next().unwrap_or_default();
            let fence = first.len() - first.trim_start_matches(['`', '~']).len();
            let mut patches = Patches::new();
            if doctests::is_tested(info) {
                patches.push((range.start + fence..range.start + first.len(), "text".to_owned()));
            }
            let mark = first.chars().next().unwrap_or('`');
            let last = text[range.clone()].trim_end().lines().last().unwrap_or_default().trim();
            if text[range.clone()].trim_end().lines().count() < 2 || last.is_empty() || !last.chars().all(|c| c == mark)
            {
                patches.push((range.end..range.end, format!("\n{}\n", mark.to_string().repeat(fence.max(3)))));
            }
            patches
        }
    }
}

/// Fills lines up to the width where Markdown means the same, whatever the breaks in the document were.
fn wrap(text: &str) -> String {
    // Most texts are one short line.
    if text.len() <= WIDTH && !text.contains('\n') && !text.contains("  ") {
        return text.to_owned();
    }
    let mut out: Vec<String> = Vec::new();
    let mut open: Option<Paragraph> = None;
    let mut fence: Option<String> = None;
    for line in text.lines() {
        let line = line.trim_end();
        // Other spaces than this one indent nothing.
        let trimmed = line.trim_start_matches(' ');
        let marks: String = trimmed.chars().take_while(|c| *c == '`' || *c == '~').collect();
        let fenced = fence.is_some() || marks.len() >= 3;
        if marks.len() >= 3 {
            fence = match fence {
                Some(mark) if marks.starts_with(&mark) && trimmed.len() == marks.len() => None,
                Some(mark) => Some(mark),
                None => Some(marks),
            };
        }
        let begins = trimmed.split(' ').next().is_some_and(structural);
        if !fenced && !trimmed.is_empty() && !trimmed.starts_with(['|', '#', '>']) && !rule(trimmed) {
            match &mut open {
                Some(paragraph) if !begins => paragraph.text.extend([" ", trimmed]),
                _ => {
                    open.take().into_iter().for_each(|p| p.fill(&mut out));
                    let indent = line.len() - trimmed.len();
                    let hang = if begins { trimmed.find(' ').map_or(0, |at| at + 1) } else { 0 };
                    open = Some(Paragraph { text: trimmed.to_owned(), indent, hang });
                }
            }
            continue;
        }
        open.take().into_iter().for_each(|p| p.fill(&mut out));
        out.push(line.to_owned());
    }
    open.take().into_iter().for_each(|p| p.fill(&mut out));
    out.join("\n")
}

/// Lines that are one to Markdown.
struct Paragraph {
    text: String,
    indent: usize,
    /// How much further in the second line stands, for items of lists.
    hang: usize,
}

impl Paragraph {
    fn fill(self, out: &mut Vec<String>) {
        let hang = " ".repeat(self.indent + self.hang);
        let mut line = " ".repeat(self.indent);
        let mut fresh = true;
        for word in self.text.split(' ').filter(|word| !word.is_empty()) {
            // A word that would begin a list, heading, quote or block of code stays on its line.
            if !fresh
                && line.len() + 1 + word.len() > WIDTH
                && !structural(word)
                && !word.starts_with(['#', '>', '|', '='])
                && !["```", "~~~"].iter().any(|mark| word.starts_with(mark))
            {
                out.push(std::mem::replace(&mut line, hang.clone()));
                fresh = true;
            }
            if !fresh {
                line.push(' ');
            }
            line.push_str(word);
            fresh = false;
        }
        out.push(line);
    }
}

/// Whether a line that begins with this word begins an item of a list.
fn structural(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    matches!(word, "-" | "*" | "+") || number
}

/// A line of nothing but dashes or the like: a rule, or what makes the line above it a heading.
fn rule(line: &str) -> bool {
    line.len() > 1 && line.chars().all(|c| matches!(c, '-' | '=' | '*' | '_' | ' '))
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn documentation_is_harmless() {
        for (given, wanted) in [
            ("a [x] b", "a \\[x\\] b"),
            ("see [guide](/docs/a)", "see guide"),
            ("see [guide](https://a.b/c)", "see [guide](https://a.b/c)"),
            ("see [Vec](Vec)", "see Vec"),
            ("go to https://a.b/c.", "go to <https://a.b/c>."),
            ("`[x] <b>` stays", "`[x] <b>` stays"),
            ("Vec<String> <b>bold</b>", "Vec\\<String> \\<b>bold\\</b>"),
            ("```\nlet x = 1;\n```", "```text\nlet x = 1;\n```"),
            ("```rust\nlet x = 1;\n```", "```text\nlet x = 1;\n```"),
            ("```json\n{}\n```", "```json\n{}\n```"),
            ("```\nopen", "```text\nopen\n```"),
            ("text\n\n    let x = 1;", "text\n\n```text\nlet x = 1;\n```"),
            ("a\u{202e}b\u{0}", "ab"),
            ("a \\[b\\]", "a \\[b\\]"),
            ("a\u{2028}b\u{b}c", "a b c"),
            ("<pre>\n```\ncode\n```\n</pre>", "\\<pre>\n```text\ncode\n```\n\\</pre>"),
            ("```json {class=x}\n1\n```", "```text\n1\n```"),
        ] {
            assert_eq!(clean(given), wanted, "{given:?}");
        }
    }
}
