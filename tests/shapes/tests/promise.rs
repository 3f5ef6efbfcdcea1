//! Every JSON object decodes into every type, and comes back as it was.

use openai_assistants::Json;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Number, Value};
use shapes::types::*;
use support::contains;

/// Names of members and strings that mean something somewhere.
const NAMES: &[&str] = &[
    "fish", "bird", "pet", "outer", "counted", "flagged", "either", "partly", "constants", "lists", "level", "kind", "tree",
    "nest", "trace", "node", "pets", "age", "sharktype", "teeth", "friends", "wings", "name", "wheel", "class", "n", "a", "b",
    "c", "d", "ok", "value", "why", "v", "unit", "x", "y", "type", "whole", "negative", "fraction", "truth", "nothing", "maybe",
    "falsehood", "numbers", "names", "deep", "words", "tuple", "patterns", "unevaluated", "step", "kids", "items",
];
const WORDS: &[&str] = &[
    "", "shark", "saw", "salmon", "trout", "Eagle", "SeaGull", "cat", "kitten", "dog", "Hamster", "pet", "plain", "1", "2",
    "true", "false", "x", "a", "b", "CHAT", "USER", "null", "3", "-3", "1.5", "[]", "{}", "other",
];

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-4_i64..5).prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        select(&[0.5, 1.5, -2.0, 1e300][..]).prop_filter_map("no number", |f| Number::from_f64(f).map(Value::Number)),
        select(WORDS).prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            2 => vec(inner.clone(), 0..4).prop_map(Value::Array),
            3 => object(inner),
        ]
    })
}

fn object(inner: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let name = prop_oneof![8 => select(NAMES).prop_map(str::to_owned), 1 => ".{0,3}"];
    btree_map(name, inner, 0..7).prop_map(|members| Value::Object(Map::from_iter(members)))
}

fn check<T: Json + serde::Serialize>(json: &Value) -> Result<(), TestCaseError> {
    let fail = |error: String| TestCaseError::fail(format!("{} of {json}: {error}", std::any::type_name::<T>()));
    let decoded = T::from_json(json.to_string().as_bytes()).map_err(|error| fail(error.to_string()))?;
    let given_back = serde_json::to_value(&decoded).map_err(|error| fail(error.to_string()))?;
    contains(&given_back, json).map_err(fail)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_object_decodes_and_comes_back(json in object(json())) {
        check::<Shapes>(&json)?;
        check::<Fish>(&json)?;
        check::<Shark>(&json)?;
        check::<Salmon>(&json)?;
        check::<Bird>(&json)?;
        check::<Pet>(&json)?;
        check::<Outer>(&json)?;
        check::<Counted>(&json)?;
        check::<Flagged>(&json)?;
        check::<Either>(&json)?;
        check::<Partly>(&json)?;
        check::<Constants>(&json)?;
        check::<Lists>(&json)?;
        check::<Nest>(&json)?;
        check::<PetPage>(&json)?;
    }
}
