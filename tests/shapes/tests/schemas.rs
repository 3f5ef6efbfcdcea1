//! Lists and maps with nulls, enums of numbers, what contains itself, and what names and references lead to.

use openai_assistants::Json;
use serde_json::{Value, json};
use shapes::types::*;
use shapes::{Client, resources};

#[track_caller]
fn comes_back<T: Json + serde::Serialize>(json: Value) -> T {
    let value = T::from_json(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}: {json}"));
    assert_eq!(serde_json::to_value(&value).expect("JSON"), json);
    value
}

#[test]
fn items_can_be_null() {
    let lists: Lists = comes_back(json!({
        "numbers": [1.25, null, 3.0], "names": { "a": null, "b": "c" }, "deep": [[1, null], []], "words": ["a", null, "z"],
        "pets": [null, { "kind": "dog", "name": "Rex" }], "tuple": ["a", 1], "patterns": { "x-a": 1 }, "unevaluated": { "b": 2.5 },
    }));
    assert_eq!(lists.numbers, [Some(1.25), None, Some(3.0)]);
    assert_eq!(lists.names.map(|names| (names["a"].clone(), names["b"].clone())), Some((None, Some("c".to_owned()))));
    assert_eq!(lists.deep, Some(vec![vec![Some(1), None], vec![]]));
    assert_eq!(lists.patterns.map(|patterns| patterns["x-a"]), Some(1));
    assert_eq!(lists.unevaluated.map(|numbers| numbers["b"]), Some(2.5));
    // At the top of an answer as well.
    assert_eq!(Vec::<Option<f64>>::from_json(b"[1.25, null, 3]").expect("a list"), [Some(1.25), None, Some(3.0)]);
    // Values go in as they are, or as options.
    assert_eq!(Lists::new([1.0, 2.0]).numbers, [Some(1.0), Some(2.0)]);
    assert_eq!(Lists::new([Some(1.0), None]).numbers, [Some(1.0), None]);
}

#[test]
fn enums_of_numbers_are_open() {
    assert_eq!(comes_back::<Level>(json!(2)), Level::High);
    assert_eq!(comes_back::<Level>(json!(-1)), Level::Off);
    assert_eq!(comes_back::<Level>(json!(7)), Level::Unknown(7));
    assert_eq!(Level::Low.to_string(), "1");
    let shapes = Shapes::from_json(br#"{"level": "2", "kind": "USER"}"#).expect("an object");
    assert_eq!(shapes.level, Some(Level::High));
    assert_eq!(shapes.kind, Some(ShapesKind::User));
    assert_eq!(serde_json::to_value(&shapes).expect("JSON"), json!({ "level": "2", "kind": "USER" }));
}

#[test]
fn what_contains_itself() {
    let tree: Tree = comes_back(json!([[], [[]]]));
    assert!(matches!(&tree, Tree::List(branches) if branches.len() == 2), "{tree:?}");
    comes_back::<Nest>(json!({ "a": { "b": {} }, "c": {} }));
    let trace: Trace = comes_back(json!([{ "step": "a", "trace": [{ "step": "b" }] }]));
    assert_eq!(trace[0].trace.as_ref().map(Vec::len), Some(1));
    assert_eq!(comes_back::<Node>(json!({ "kids": [{ "kids": [] }] })).kids.map(|kids| kids.len()), Some(1));
}

#[test]
fn a_dynamic_reference_has_the_meaning_of_the_schema_around_it() {
    let page: PetPage = comes_back(json!({ "items": [{ "kind": "dog", "name": "Rex" }] }));
    assert!(matches!(page.items.as_deref(), Some([Pet::Dog(_)])), "{page:?}");
}

/// Resources called `string` and `vec` hide nothing: what these return is a request for a plain type.
#[test]
fn resources_hide_no_names() {
    let _: for<'a, 'b> fn(&'b resources::StringResource<'a>) -> openai_assistants::Request<String> =
        |string| string.retrieve();
    let _: for<'a, 'b> fn(&'b resources::VecResource<'a>) -> openai_assistants::Request<Vec<Option<f64>>> =
        |list| list.retrieve();
    let _: fn(Client) -> shapes::Api = shapes::Api::new;
}
