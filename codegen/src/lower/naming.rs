//! Names of the document → names of Rust.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Type names that generated code must keep free: the prelude's, and those that it imports.
const TAKEN_TYPES: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Ok",
    "Err",
    "Result",
    "String",
    "Vec",
    "Box",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Drop",
    "Eq",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "Iterator",
    "IntoIterator",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "Sized",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "AsRef",
    "AsMut",
    "Extend",
    "BTreeMap",
    "Error",
    "Client",
    "Page",
    "Literal",
    "Nullable",
    "JsonObject",
    "Value",
    "Request",
    "Response",
    "Upload",
    "Params",
    "Parts",
    "Streams",
    "Operation",
];

/// `AssistantObject`, `assistant_object`, `assistant object` → `AssistantObject`.
pub fn type_name(name: &str) -> String {
    let name = start(&ascii(name).to_upper_camel_case(), "Type");
    if TAKEN_TYPES.contains(&name.as_str()) { name + "Object" } else { name }
}

/// `maxTokens`, `max-tokens` → `max_tokens`. Keywords stay as they are: `r#` is added where they are written.
pub fn field_name(name: &str) -> String {
    let name = start(&ascii(name).to_snake_case(), "field");
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
        _ => start(&ascii(&dots(value)).to_upper_camel_case(), "V"),
    };
    if name == "Self" { "Self_".to_owned() } else { name }
}

/// `listFiles`, `admin-api-keys-list` → `LIST_FILES`, `ADMIN_API_KEYS_LIST`.
pub fn constant_name(id: &str) -> String {
    start(&ascii(id).to_shouty_snake_case(), "OPERATION_")
}

/// Name of a type that stands at property `property` of type `parent`.
pub fn nested(parent: &str, property: &str) -> String {
    start(&format!("{parent}{}", ascii(property).to_upper_camel_case()), "Type")
}

/// Name of the file that holds a type.
pub fn module_name(type_name: &str) -> String {
    match type_name.to_snake_case().as_str() {
        word @ ("mod" | "self" | "super" | "crate" | "type" | "struct" | "enum" | "fn" | "impl" | "trait" | "use"
        | "move" | "ref" | "match") => {
            format!("{word}_")
        }
        word => word.to_owned(),
    }
}

/// `queries` → `query`, `tools` → `tool`; the rest stays.
pub fn singular(word: &str) -> String {
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

/// The name itself, or with `_2`, `_3`, … behind it: the first that `taken` does not have.
pub fn unique(name: String, taken: &[String]) -> String {
    if !taken.contains(&name) {
        return name;
    }
    (2..).map(|n| format!("{name}_{n}")).find(|candidate| !taken.contains(candidate)).unwrap_or(name)
}

/// Letters, digits and separators that Rust names can have; what else there is becomes its number.
fn ascii(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' | ' ' | '.' | '/' | '[' | ']' | '*' | ':' => c.to_string(),
            '<' | '>' | '=' | '!' | '+' | '$' | '#' | '@' | '%' | '&' | '~' | '\'' | '"' | '(' | ')' | ',' | ';'
            | '{' | '}' | '|' | '\\' | '?' | '^' | '`' | '\n' | '\r' | '\t' => " ".to_owned(),
            c if c.is_alphanumeric() && unicode_identifier(c) => c.to_string(),
            c => format!(" U{:X} ", u32::from(c)),
        })
        .collect()
}

/// Rust takes these in names without a warning about mixed scripts in what people really write.
fn unicode_identifier(c: char) -> bool {
    ('\u{c0}'..='\u{24f}').contains(&c) && c != '\u{d7}' && c != '\u{f7}'
}

fn dots(value: &str) -> String {
    let bytes = value.as_bytes();
    value
        .char_indices()
        .map(|(at, c)| {
            let digit = |i: Option<usize>| i.and_then(|i| bytes.get(i)).is_some_and(u8::is_ascii_digit);
            if c == '.' && digit(at.checked_sub(1)) && digit(Some(at + 1)) { "_dot_".to_owned() } else { c.to_string() }
        })
        .collect()
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
