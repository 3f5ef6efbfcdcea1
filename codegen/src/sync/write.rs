//! Nodes as YAML, in the style of our document: blocks, short lists in one line, lines within 110 columns.

use crate::document::{Node, Value, is_plain_text};

const WIDTH: usize = 110;

/// `key: value` as lines, indented to `column`.
pub fn entry(key: &str, node: &Node, column: usize) -> Vec<String> {
    let head = format!("{}{}:", " ".repeat(column), quoted(key, false));
    match &node.value {
        Value::Map(map) if map.is_empty() => vec![head + " {}"],
        Value::Map(_) => [vec![head], mapping(node, column + 2)].concat(),
        Value::Seq(items) => match flow(items, &head, column) {
            Some(lines) => lines,
            None => [vec![head], sequence(items, column + 2)].concat(),
        },
        Value::String(text) => string(text, &head, column),
        _ => vec![format!("{head} {}", scalar(node, false))],
    }
}

/// An item of a sequence as lines, its dash at `column`.
pub fn item(node: &Node, column: usize) -> Vec<String> {
    let indent = " ".repeat(column);
    match &node.value {
        Value::Map(map) if !map.is_empty() => {
            let mut lines = mapping(node, column + 2);
            if let Some(first) = lines.first_mut() {
                *first = format!("{indent}- {}", first.trim_start());
            }
            lines
        }
        _ => vec![format!("{indent}- {}", inline(node))],
    }
}

fn mapping(node: &Node, column: usize) -> Vec<String> {
    node.as_map().into_iter().flatten().flat_map(|(key, child)| entry(key, child, column)).collect()
}

fn sequence(items: &[Node], column: usize) -> Vec<String> {
    items.iter().flat_map(|node| item(node, column)).collect()
}

/// A list of scalars between brackets, in one line when it fits.
fn flow(items: &[Node], head: &str, column: usize) -> Option<Vec<String>> {
    if items.iter().any(|item| matches!(item.value, Value::Map(_) | Value::Seq(_))) {
        return None;
    }
    let words: Vec<String> = items.iter().map(|item| scalar(item, true)).collect();
    let line = format!("{head} [{}]", words.join(", "));
    if line.chars().count() <= WIDTH {
        return Some(vec![line]);
    }
    let (indent, last) = (" ".repeat(column + 2), words.len() - 1);
    let words = words.iter().enumerate().map(|(at, word)| if at < last { format!("{word},") } else { word.clone() });
    let mut lines = vec![format!("{head} [")];
    lines.extend(wrapped(words, &indent));
    lines.push(format!("{}]", " ".repeat(column)));
    Some(lines)
}

/// Text in one line, folded, or line by line.
fn string(text: &str, head: &str, column: usize) -> Vec<String> {
    let indent = " ".repeat(column + 2);
    let printable = text.trim() == text && !text.contains(['\t', '\r']);
    if text.contains('\n') && printable {
        let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") });
        return [vec![format!("{head} |-")], lines.collect()].concat();
    }
    let line = format!("{head} {}", quoted(text, false));
    if line.chars().count() <= WIDTH || !printable || text.contains("  ") || !text.contains(' ') {
        return vec![line];
    }
    [vec![format!("{head} >-")], wrapped(text.split(' ').map(str::to_owned), &indent)].concat()
}

fn wrapped(words: impl Iterator<Item = String>, indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => *line += &format!(" {word}"),
            _ => lines.push(format!("{indent}{word}")),
        }
    }
    lines
}

/// Anything in one line.
fn inline(node: &Node) -> String {
    match &node.value {
        Value::Seq(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Map(map) if map.is_empty() => "{}".into(),
        Value::Map(map) => {
            let members: Vec<String> = map.iter().map(|(k, v)| format!("{}: {}", quoted(k, true), inline(v))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        _ => scalar(node, true),
    }
}

fn scalar(node: &Node, in_flow: bool) -> String {
    match &node.value {
        Value::String(text) => quoted(text, in_flow),
        Value::Float(value) if !value.is_finite() => {
            if value.is_nan() {
                ".nan".into()
            } else if *value > 0.0 {
                ".inf".into()
            } else {
                "-.inf".into()
            }
        }
        Value::Int(value) => value.to_string(),
        _ => node.to_json().to_string(),
    }
}

/// Text with quotes where it needs them.
fn quoted(text: &str, in_flow: bool) -> String {
    let special = |c: char| {
        matches!(
            c,
            '-' | '?'
                | ':'
                | ','
                | '['
                | ']'
                | '{'
                | '}'
                | '#'
                | '&'
                | '*'
                | '!'
                | '|'
                | '>'
                | '\''
                | '"'
                | '%'
                | '@'
                | '`'
                | '~'
                | '='
        )
    };
    let plain = is_plain_text(text)
        && text.trim() == text
        && !text.starts_with(special)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !(in_flow && text.contains([',', '[', ']', '{', '}']));
    if text.chars().any(char::is_control) {
        return serde_json::Value::from(text).to_string();
    }
    if plain { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}
