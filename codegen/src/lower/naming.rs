//! Names of the document → names of Rust.

use std::borrow::Cow;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::taken::Taken;
use crate::reserved::is_reserved_model;

/// Bytes in a name. The compiler takes longer ones; people and tools do not.
const MAX: usize = 120;

/// The name, or its beginning and a hash of the whole, which is the same in every run.
pub fn bounded(name: String, max: usize) -> String {
    if name.len() <= max {
        return name;
    }
    // FNV-1a: no dependency, whose updates could change the result.
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let number = format!("{:010}", (hash >> 32) ^ (hash & 0xffff_ffff));
    let mut end = max - number.len();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name[..end].to_owned() + &number
}

/// `AssistantObject`, `assistant_object`, `assistant object` → `AssistantObject`.
pub fn type_name(name: &str) -> String {
    free(bounded(start(&camel(&ascii(name)), "Type"), MAX))
}

/// The name, or another where Rust or generated code needs it.
fn free(name: String) -> String {
    if is_reserved_model(&name) { name + "Object" } else { name }
}

/// Whether Rust takes this as a name without more ado.
pub fn is_identifier(name: &str) -> bool {
    name.is_ascii() && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a method can have this name; keywords get `r#` where they are written.
pub fn is_method(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// `createThing` → `CREATE_THING`, the constant of an operation.
pub fn constant_name(id: &str) -> String {
    let name = bounded(ascii(id).to_shouty_snake_case(), MAX);
    match name.chars().next() {
        None => "OPERATION".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("OPERATION_{name}"),
        // The list of all of them.
        Some(_) if name == "OPERATIONS" => name + "_",
        Some(_) => name,
    }
}

/// `maxTokens`, `max-tokens` → `max_tokens`. Keywords are unchanged: `r#` is added in the output.
pub fn field_name(name: &str) -> String {
    let name = bounded(start(&snake(&ascii(name)), "field"), MAX);
    match name.as_str() {
        "self" | "super" | "crate" | "extra" | "new" | "_" => name + "_",
        _ => name,
    }
}

/// `gpt-4o`, `in_progress` → `Gpt4o`, `InProgress`.
pub fn variant_name(value: &str) -> String {
    let name = match value {
        "" => "Empty".to_owned(),
        // Dots carry meaning in versions: `gpt-4.1` is not `gpt-41`.
        _ => bounded(start(&camel(&ascii(&dots(value))), "V"), MAX),
    };
    match name.as_str() {
        // `Self` is a keyword; `Self::Err` is also the associated type of `FromStr`.
        "Self" | "Err" => name + "_",
        _ => name,
    }
}

/// Name of a type that stands at property `property` of type `parent`.
pub fn nested(parent: &str, property: &str) -> String {
    free(bounded(start(&format!("{parent}{}", camel(&ascii(property))), "Type"), MAX))
}

/// `queries` → `query`, `tools` → `tool`; the rest stays.
pub fn singular(word: &str) -> String {
    free(one(word))
}

fn one(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    if lower.ends_with("ies") && word.len() > 4 {
        return format!("{}y", &word[..word.len() - 3]);
    }
    if ["sses", "xes", "ches", "shes"].iter().any(|end| lower.ends_with(end)) {
        return word[..word.len() - 2].to_owned();
    }
    if lower.ends_with('s') && !lower.ends_with("ss") && !lower.ends_with("us") && word.len() > 2 {
        return word[..word.len() - 1].to_owned();
    }
    word.to_owned()
}

/// Name of the variant for everything else.
pub fn unknown<'n>(variants: impl Iterator<Item = &'n String>) -> String {
    let (mut taken, mut clash) = (Taken::default(), false);
    for name in variants {
        clash |= name == "Unknown";
        taken.unique_variant(name.clone());
    }
    taken.unique_variant(if clash { "UnknownValue" } else { "Unknown" }.to_owned())
}

/// `toSnakeCase`, asked only where the answer is another text: names are most of what lowering does.
pub(super) fn snake(text: &str) -> Cow<'_, str> {
    let words = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if words && !text.starts_with('_') && !text.ends_with('_') && !text.contains("__") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.to_snake_case())
}

/// `ToUpperCamelCase`, in the same way.
fn camel(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    // A capital behind a capital or a digit may become small.
    let mut pairs = bytes.windows(2);
    let alone = pairs.all(|pair| !pair[1].is_ascii_uppercase() || pair[0].is_ascii_lowercase());
    if alone && bytes.first().is_some_and(u8::is_ascii_uppercase) && bytes.iter().all(u8::is_ascii_alphanumeric) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.to_upper_camel_case())
}

/// Letters, digits and separators that Rust names can have; what else there is becomes its number.
fn ascii(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b' ' | b'.' | b'/')) {
        return Cow::Borrowed(text);
    }
    let text: String = text
        .chars()
        .map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' | ' ' | '.' | '/' | '[' | ']' | '*' | ':' => c.to_string(),
            '<' | '>' | '=' | '!' | '+' | '$' | '#' | '@' | '%' | '&' | '~' | '\'' | '"' | '(' | ')' | ',' | ';'
            | '{' | '}' | '|' | '\\' | '?' | '^' | '`' | '\n' | '\r' | '\t' => " ".to_owned(),
            c if c.is_alphanumeric() && unicode_identifier(c) => c.to_string(),
            c => format!(" U{:X} ", u32::from(c)),
        })
        .collect();
    Cow::Owned(text)
}

/// Rust takes these in names without a warning about mixed scripts in what people really write.
fn unicode_identifier(c: char) -> bool {
    ('\u{c0}'..='\u{17e}').contains(&c)
        && !matches!(
            c,
            '\u{d7}' | '\u{f7}' | '\u{131}' | '\u{132}' | '\u{133}' | '\u{138}' | '\u{13f}' | '\u{140}' | '\u{149}'
        )
}

fn dots(value: &str) -> Cow<'_, str> {
    if !value.contains('.') {
        return Cow::Borrowed(value);
    }
    let bytes = value.as_bytes();
    let text: String = value
        .char_indices()
        .map(|(at, c)| {
            let digit = |i: Option<usize>| i.and_then(|i| bytes.get(i)).is_some_and(u8::is_ascii_digit);
            if c == '.' && digit(at.checked_sub(1)) && digit(Some(at + 1)) { "_dot_".to_owned() } else { c.to_string() }
        })
        .collect();
    Cow::Owned(text)
}

/// A Rust name does not begin with a digit and is not empty.
fn start(name: &str, prefix: &str) -> String {
    match name.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first.is_ascii_digit() => {
            if prefix.chars().all(|c| c.is_lowercase()) {
                format!("{prefix}_{name}")
            } else {
                format!("{prefix}{name}")
            }
        }
        Some(_) => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The shortcuts return the same as the library.
    #[test]
    fn cases() {
        let parts = ["", "a", "A", "1", "_", "ab", "AB", "Ab", "b2", "V2"];
        for text in parts.iter().flat_map(|a| parts.iter().flat_map(move |b| parts.map(|c| format!("{a}{b}{c}")))) {
            assert_eq!(snake(&text), text.to_snake_case());
            assert_eq!(camel(&text), text.to_upper_camel_case());
        }
    }

    #[test]
    fn names() {
        for (given, wanted) in [
            ("AssistantObject", "AssistantObject"),
            ("Option", "OptionObject"),
            ("3d", "Type3d"),
            ("", "Type"),
            ("naïve", "Naïve"),
        ] {
            assert_eq!(type_name(given), wanted);
        }
        for (given, wanted) in [
            ("type", "type"),
            ("self", "self_"),
            ("include[]", "include"),
            ("2fa", "field_2fa"),
            ("maxTokens", "max_tokens"),
        ] {
            assert_eq!(field_name(given), wanted);
        }
        for (given, wanted) in [
            ("gpt-4o", "Gpt4o"),
            ("gpt-4.1-mini", "Gpt4Dot1Mini"),
            ("", "Empty"),
            ("1", "V1"),
            ("in_progress", "InProgress"),
        ] {
            assert_eq!(variant_name(given), wanted);
        }
        for (given, wanted) in [
            ("tool_calls", "tool_call"),
            ("queries", "query"),
            ("status", "status"),
            ("matches", "match"),
            ("data", "data"),
        ] {
            assert_eq!(singular(given), wanted);
        }
    }
}
