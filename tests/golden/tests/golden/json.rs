//! Texts in JSON: the reader of JSON and that of YAML give the same tree, places included. What only one of them accepts is
//! known.

use proptest::prelude::*;
use serde_json::Value;

/// Brackets that a document can have inside of each other.
const MAX_DEPTH: usize = 200;

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::select(texts).prop_map(str::to_owned)
}

fn space() -> impl Strategy<Value = String> {
    one_of(&["", "", "", " ", "\t", "\n", "\r\n", "\n  ", " \n\n "])
}

/// A string with its quotes.
fn string() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z :,#&*!|>%@`'?~<{}\\[\\]-]{0,6}",
        2 => "\\PC{0,3}",
        3 => one_of(&["\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u0041", "\\u00e4", "\\u20AC", "\\u0000"]),
        1 => one_of(&["\\ud83d\\ude00", "\\uD834\\uDD1E", "\\\\ud83d", "\\udbff\\udfff"]),
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![3 => "\"[a-f]{1,2}\"", 1 => one_of(&["\"\"", "\"<<\"", "\"null\"", "\"1\"", "\"\\u0061\""]), 1 => string()]
}

fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        2 => string(),
        2 => "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,12})?([eE][+-]?[0-9]{1,2})?",
        1 => one_of(&["true", "false", "null", "9223372036854775807", "9223372036854775808", "-9223372036854775809"]),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        let item = (space(), inner.clone(), space()).prop_map(|(before, item, after)| before + &item + &after);
        let list = (proptest::collection::vec(item, 0..5), space());
        prop_oneof![1 => list.prop_map(|(items, space)| format!("[{}{space}]", items.join(","))), 2 => object(inner)]
    })
}

fn object(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let member = (space(), key(), space(), space(), value, space())
        .prop_map(|(a, key, b, c, value, d)| format!("{a}{key}{b}:{c}{value}{d}"));
    (proptest::collection::vec(member, 0..6), space())
        .prop_map(|(members, space)| format!("{{{}{space}}}", members.join(",")))
}

/// A document, and one that is nested so deep that it may be refused.
fn document() -> impl Strategy<Value = String> {
    let deep = (MAX_DEPTH - 4..MAX_DEPTH + 4, 0_usize..3).prop_map(|(depth, maps)| {
        let opening = |at| if at % 3 < maps { "{\"a\":" } else { "[" };
        let closing = |at| if at % 3 < maps { '}' } else { ']' };
        let (before, after): (String, String) =
            ((1..depth).map(opening).collect(), (1..depth).rev().map(closing).collect());
        format!("{{\"a\":{before}1{after}}}")
    });
    prop_oneof![20 => object(value()), 1 => deep]
}

/// What somebody does to a text.
#[derive(Clone, Debug)]
enum Harm {
    None,
    Cut,
    Remove,
    Insert(String),
}

fn harm() -> impl Strategy<Value = Harm> {
    let text = one_of(&[
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "0", "-", ".", "e", "\r", "\n", "\t", "#", " #",
        "a", "'", "\u{0}", "\u{a0}", "\u{feff}", "\u{85}", "\u{2028}", "é", "&a ", "*a", "! ", "- ", "? ",
    ]);
    prop_oneof![3 => Just(Harm::None), 1 => Just(Harm::Cut), 1 => Just(Harm::Remove), 3 => text.prop_map(Harm::Insert)]
}

fn harmed(text: &str, harm: &Harm, place: proptest::sample::Index) -> String {
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let (before, after) = text.split_at(places[place.index(places.len())]);
    match harm {
        Harm::None => text.to_owned(),
        Harm::Cut => before.to_owned(),
        Harm::Remove => {
            let mut rest = after.chars();
            rest.next();
            before.to_owned() + rest.as_str()
        }
        Harm::Insert(other) => format!("{before}{other}{after}"),
    }
}

/// The trees as text. The reader of YAML gets pairs of escapes as one, so that it finds what follows further to the left.
fn shown(tree: &codegen::document::Node, text: &str) -> String {
    let shown = format!("{tree:?}");
    if !text.to_lowercase().contains("\\ud") {
        return shown;
    }
    let mut pieces = shown.split("column: ");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| all + piece.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// Whether an object that `serde_json` reads is to be read here too: not with a key twice.
fn has_all_keys(tree: &codegen::document::Node, value: &Value) -> bool {
    use codegen::document::Value as Tree;
    match (&tree.value, value) {
        (Tree::Map(map), Value::Object(members)) => {
            map.len() == members.len()
                && map.iter().all(|(key, node)| members.get(key).is_some_and(|value| has_all_keys(node, value)))
        }
        (Tree::Seq(nodes), Value::Array(values)) => {
            nodes.len() == values.len() && nodes.iter().zip(values).all(|(node, value)| has_all_keys(node, value))
        }
        (Tree::String(text), Value::String(value)) => text == value,
        (Tree::Map(_) | Tree::Seq(_) | Tree::String(_), _) => false,
        (_, value) => !value.is_object() && !value.is_array() && !value.is_string(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(600), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_readers_say_the_same(text in document(), harm in harm(), place: proptest::sample::Index) {
        let text = harmed(&text, &harm, place);
        // The reader of YAML takes no tab for a space between tokens.
        let (json, _) = codegen::parsed_twice(&text);
        let (_, yaml) = codegen::parsed_twice(&text.replace('\t', " "));
        let judged = serde_json::from_str::<Value>(&text);
        match (&json, &yaml) {
            (Some(json), Ok(yaml)) => {
                prop_assert_eq!(shown(json, &text), shown(yaml, &text));
                // The judge knows no more than 128 levels.
                if let Ok(value) = &judged {
                    prop_assert!(has_all_keys(json, value), "{:?}\n{:?}", json, value);
                }
            }
            (Some(json), Err(error)) => prop_assert!(false, "only JSON: {json:?}, {error}"),
            // What is wrong with it is for the reader of YAML to say.
            (None, Err(_)) => {}
            (None, Ok(_)) => {
                let is_unusual = judged.is_err() || text.replace("\r\n", "").contains('\r');
                prop_assert!(is_unusual || !text.trim_start().starts_with('{'), "left to YAML");
            }
        }
    }
}
