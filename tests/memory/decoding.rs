//! What decoding takes at most, for any type and any JSON.

use std::fmt::Write;

use allocation_counter::measure;
use openai_assistants::Json;
use openai_assistants::types::*;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::types::{GENERATED, PARTS, Type, tables};

/// Long enough that what costs too much costs more than the part of the bound that does not depend on it, and short
/// enough that it would not hurt.
const LENGTH: usize = 16 * 1024;

const fn bound(bytes: usize) -> u64 {
    32 * bytes as u64 + 1024 * 1024
}

/// A value again and again.
fn list(item: &str) -> String {
    let mut text = String::from("[");
    while text.len() + item.len() < LENGTH {
        text.push_str(item);
        text.push(',');
    }
    text.pop();
    text + "]"
}

/// The same with a name for each.
fn map(value: &str) -> String {
    let mut text = String::from("{");
    let mut number = 0;
    while text.len() + value.len() < LENGTH {
        write!(text, "\"{number:x}\":{value},").expect("a string");
        number += 1;
    }
    text.pop();
    text + "}"
}

fn check(ty: &Type, json: &str) -> Result<(), TestCaseError> {
    let taken = measure(|| drop((ty.from_json)(json.as_bytes()))).bytes_max;
    let start: String = json.chars().take(100).collect();
    prop_assert!(taken <= bound(json.len()), "{} took {taken} for {} bytes: {start}", ty.name, json.len());
    Ok(())
}

/// As small as they come, for each kind of value.
const SMALL: &[&str] =
    &["{}", "[]", "\"\"", "0", "null", "{\"\":0}", "{\"\":\"\"}", "[[]]", "{\"a\":{}}", "0.1", "\"\\n\""];

#[test]
fn nothing_is_allocated_for_what_is_left_out() {
    for ty in GENERATED {
        assert_eq!(measure(ty.default).count_total, 0, "{}", ty.name);
    }
}

#[test]
fn lists_and_maps_of_small_values() {
    for (at, small) in SMALL.iter().enumerate() {
        for json in [list(small), map(small)].into_iter().skip(at % support::step(2)).step_by(support::step(2)) {
            PARTS.iter().for_each(|ty| check(ty, &json).expect("within the bound"));
        }
    }
    for json in [list("{}"), map("{\"\":0}")] {
        GENERATED.iter().for_each(|ty| check(ty, &json).expect("within the bound"));
    }
}

#[test]
fn lists_and_maps_in_every_member() {
    let jsons = [list("{}"), map("\"\"")];
    for (name, members) in tables() {
        let ty = GENERATED.iter().find(|ty| ty.name == name).expect("a type");
        for member in members.into_iter().step_by(support::step(8)) {
            for json in &jsons {
                check(ty, &format!("{{\"{member}\":{json}}}")).expect("within the bound");
            }
        }
    }
}

/// Others read a model too, from a text of their own.
#[test]
fn what_serde_reads_is_bounded_as_well() {
    let objects = list("{\"\":0}");
    for json in [
        list("{}"),
        format!("{{\"data\":{}}}", list("{}")),
        format!("{{\"x\":{objects}}}"),
        format!("{{\"event\":\"thread.created\",\"data\":{{}},\"x\":{objects}}}"),
        format!("{{\"event\":\"thread.created\",\"x\":{objects},\"data\":{{\"x\":{objects}}}}}"),
        format!("{{\"event\":\"new\",\"data\":{objects}}}"),
        format!("{{\"data\":{objects},\"event\":\"new\"}}"),
    ] {
        for decode in [read::<RunsPage>, read::<Run>, read::<AssistantStreamEvent>] {
            let taken = measure(|| decode(&json)).bytes_max;
            assert!(taken <= bound(json.len()), "{taken} for {} bytes", json.len());
        }
    }
    fn read<T: serde::de::DeserializeOwned>(json: &str) {
        let _ = serde_json::from_slice::<T>(json.as_bytes());
        let _ = serde_json::from_reader::<_, T>(json.as_bytes());
        let _ = serde_json::from_str::<(T, T)>(json);
    }
}

#[test]
fn lists_of_objects_with_one_member() {
    let find = |name: &str| GENERATED.iter().find(|ty| ty.name == name).expect("a type");
    let mut pages = 0;
    for (name, members) in tables() {
        let Some(page) = GENERATED.iter().find(|ty| ty.name.strip_suffix("sPage") == Some(&name)) else { continue };
        pages += 1;
        for member in members.into_iter().skip(pages % support::step(2)).step_by(support::step(2)) {
            for small in SMALL.iter().skip(pages % 3).step_by(3) {
                let json = list(&format!("{{\"{member}\":{small}}}"));
                check(find(page.name), &format!("{{\"data\":{json}}}")).expect("within the bound");
            }
        }
    }
    assert!(pages > 5, "{pages} pages");
}

/// Texts of a hostile server: a small value, again and again, at some place.
fn hostile() -> impl Strategy<Value = String> {
    let names: Vec<String> = tables().into_iter().flat_map(|(_, members)| members).collect();
    let words =
        ["text", "function", "code_interpreter", "file_search", "image_file", "tool_calls", "logs", "auto", "x"];
    let leaf = prop_oneof![
        4 => select(SMALL.to_vec()).prop_map(str::to_owned),
        1 => select(words.to_vec()).prop_map(|word| format!("\"{word}\"")),
        1 => "\"(\\\\u00[4-7][0-9]|\\\\n|[a-z]){0,40}\"",
    ];
    let value = leaf.prop_recursive(4, 12, 4, move |inner| {
        let name = prop_oneof![4 => select(names.clone()), 2 => Just("type".to_owned()), 1 => "[a-z]{0,2}"];
        let member = (name, inner.clone()).prop_map(|(name, value)| format!("\"{name}\":{value}"));
        prop_oneof![
            2 => prop::collection::vec(member, 0..4).prop_map(|members| format!("{{{}}}", members.join(","))),
            1 => prop::collection::vec(inner, 0..3).prop_map(|items| format!("[{}]", items.join(","))),
        ]
    });
    let names: Vec<String> = tables().into_iter().flat_map(|(_, members)| members).collect();
    let place = select(names);
    (value, place, 0..5).prop_map(|(value, place, how)| match how {
        0 => list(&value),
        1 => map(&value),
        2 => format!("{{\"data\":{}}}", list(&value)),
        3 => format!("{{\"{place}\":{}}}", list(&value)),
        // What is cut off is an error, which costs something too.
        _ => list(&value)[1..].to_owned(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(24), ..ProptestConfig::default() })]

    #[test]
    fn decoding_is_bounded(json in hostile(), types in prop::collection::vec(any::<Index>(), 8)) {
        for ty in types {
            check(ty.get(GENERATED), &json)?;
        }
        check(&PARTS[0], &json)?;
    }
}

#[test]
fn long_strings_and_their_errors() {
    let texts = [
        "a".repeat(LENGTH),
        "\\n".repeat(LENGTH / 2),
        "\\u0001".repeat(LENGTH / 6),
        "\u{7f}".repeat(LENGTH),
        "é".repeat(LENGTH / 2),
    ];
    for text in texts.map(|text| format!("\"{text}\"")) {
        let jsons = [
            text.clone(),
            format!("{{{text}:0}}"),
            format!("{{\"id\":{text},\"created_at\":{text}}}"),
            format!("[{text}"),
            format!("{{\"data\":[{{\"tools\":{text}}}]}}"),
        ];
        for json in jsons {
            // One in a few: it is the same reader.
            GENERATED.iter().step_by(7).chain(PARTS).for_each(|ty| check(ty, &json).expect("within the bound"));
        }
    }
}

/// The bound is not what makes real answers fail: these are the smallest objects that mean something.
#[test]
fn small_but_real_objects_are_never_too_many() {
    fn read<T: Json>(item: &str, count: usize) -> Vec<T> {
        let json = format!("[{}]", vec![item; count].join(","));
        let taken = measure(|| drop(Vec::<T>::from_json(json.as_bytes()))).bytes_max;
        assert!(taken <= bound(json.len()), "{item}: {taken}");
        Vec::from_json(json.as_bytes()).unwrap_or_else(|error| panic!("{item}: {error}"))
    }
    const COUNT: usize = 10_000;
    let run = r#"{"id":"run_1","object":"thread.run","created_at":1,"thread_id":"t","assistant_id":"a","status":"queued","tools":[{"type":"file_search"}],"metadata":{}}"#;
    assert_eq!(read::<Run>(run, COUNT).len(), COUNT);
    let message = r#"{"id":"m","object":"thread.message","role":"user","content":[{"type":"text","text":{"value":"a","annotations":[]}}],"metadata":{"a":"b"}}"#;
    assert_eq!(read::<Message>(message, COUNT).len(), COUNT);
    let step = r#"{"id":"s","object":"thread.run.step","type":"tool_calls","status":"completed","step_details":{"type":"tool_calls","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":""}}]}}"#;
    assert_eq!(read::<RunStep>(step, COUNT).len(), COUNT);
    assert_eq!(read::<AssistantTool>(r#"{"type":"file_search"}"#, COUNT).len(), COUNT);
    assert_eq!(read::<MessageContentDelta>(r#"{"index":0,"type":"text","text":{"value":"a"}}"#, COUNT).len(), COUNT);
    assert_eq!(
        read::<VectorStoreFile>(r#"{"id":"f","object":"vector_store.file","status":"completed"}"#, COUNT).len(),
        COUNT
    );
    assert_eq!(read::<serde_json::Value>("0", 200_000).len(), 200_000);
    assert_eq!(read::<serde_json::Value>("[]", 200_000).len(), 200_000);
    assert_eq!(read::<serde_json::Value>(r#"{"x":1,"y":2,"z":3.5}"#, COUNT).len(), COUNT);
}

#[test]
fn what_would_take_too_much_is_an_error_with_its_place() {
    let json = format!("{{\"data\":{}}}", list("{}"));
    let error = RunsPage::from_json(json.as_bytes()).expect_err("too much");
    println!("{error}");
    assert!(error.to_string().contains("more than 32 times as much memory"), "{error}");
    assert!(error.column() > 100, "{error}");
    let error = serde_json::from_str::<RunsPage>(&json).expect_err("too much");
    assert!(error.to_string().contains(", at $.data["), "{error}");
}

#[test]
#[ignore = "4 MB are for the figure: 1,645 MB before there was a bound"]
fn four_megabytes_of_empty_runs() {
    let json = format!("{{\"data\":[{}{{}}]}}", "{},".repeat(1_400_000));
    let taken = measure(|| drop(RunsPage::from_json(json.as_bytes()))).bytes_max;
    println!("{} bytes of JSON took {taken} bytes", json.len());
    assert!(taken <= bound(json.len()));
}
