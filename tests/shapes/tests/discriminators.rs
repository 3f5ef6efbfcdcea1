//! Objects that are distinguished by a property.

use openai_assistants::Json;
use serde_json::{Value, json};
use shapes::types::*;

#[track_caller]
fn read<T: Json>(json: Value) -> T {
    T::from_json(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}: {json}"))
}

#[track_caller]
fn comes_back<T: Json + serde::Serialize>(json: Value) -> T {
    let value: T = read(json.clone());
    assert_eq!(serde_json::to_value(&value).expect("JSON"), json);
    value
}

fn sent(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

#[test]
fn those_that_extend_a_schema_are_variants_of_it() {
    let fish: Fish = comes_back(json!({ "kind": "shark", "age": 3, "sharktype": "saw", "teeth": 5 }));
    assert!(matches!(&fish, Fish::Shark(Shark::Saw(shark)) if shark.teeth == Some(5) && shark.age == 3), "{fish:?}");
    // What all have in common is there whatever it is.
    assert_eq!(fish.age(), Some(&3));
    let fish: Fish = comes_back(json!({ "kind": "shark", "age": 3, "sharktype": "new" }));
    assert!(matches!(&fish, Fish::Shark(Shark::Other(base)) if base.sharktype == "new"), "{fish:?}");
    let fish: Fish = comes_back(json!({ "kind": "trout", "age": 1 }));
    assert!(matches!(&fish, Fish::Salmon(salmon) if salmon.kind == "trout"), "{fish:?}");
    let fish: Fish = comes_back(json!({ "kind": "cod", "age": 2, "more": [1] }));
    assert!(matches!(&fish, Fish::Other(base) if base.age == 2 && base.kind == "cod"), "{fish:?}");
    // By the names of the schemas, at any depth.
    let bird: Bird = comes_back(json!({ "kind": "Eagle", "friends": [{ "kind": "SeaGull", "wings": 2 }, { "kind": "x" }] }));
    let Bird::Eagle(eagle) = &bird else { panic!("{bird:?}") };
    let friends = eagle.friends.as_deref().unwrap_or_default();
    assert!(matches!(friends, [Bird::SeaGull(gull), Bird::Other(_)] if gull.wings == Some(2)), "{friends:?}");
}

#[test]
fn a_subtype_is_sent_where_its_parent_is_taken() {
    let saw = SawShark::new(7).teeth(4);
    assert_eq!(Fish::from(saw.clone()), Fish::from(Shark::from(saw.clone())));
    let fish = Fish::from(saw);
    assert_eq!(sent(&fish), json!({ "kind": "shark", "age": 7, "sharktype": "saw", "teeth": 4 }));
    let gull = Bird::from(SeaGull::new().wings(2));
    assert_eq!(sent(&gull), json!({ "kind": "SeaGull", "wings": 2 }));
    assert_eq!(sent(&Fish::from(Salmon::new("salmon", 1))), json!({ "kind": "salmon", "age": 1 }));
}

#[test]
fn a_tag_is_written_that_the_type_does_not_have() {
    assert_eq!(sent(&Pet::from(Cat::new("Tom"))), json!({ "kind": "cat", "name": "Tom" }));
    // What came stays.
    let pet: Pet = comes_back(json!({ "name": "Tom", "kind": "kitten" }));
    assert!(matches!(pet, Pet::Cat(_)), "{pet:?}");
    // An optional property, and one that must be there.
    assert_eq!(sent(&Pet::from(Dog::new("Rex"))), json!({ "kind": "dog", "name": "Rex" }));
    assert_eq!(sent(&Pet::from(Hamster::new())), json!({ "kind": "Hamster" }));
    // A union inside of a union, each with a different tag.
    assert_eq!(sent(&Outer::from(Pet::from(Dog::new("Rex")))), json!({ "class": "pet", "kind": "dog", "name": "Rex" }));
    assert_eq!(sent(&Outer::from(Pet::from(Cat::new("Tom")))), json!({ "class": "pet", "kind": "cat", "name": "Tom" }));
    let outer: Outer = comes_back(json!({ "class": "pet", "kind": "cat", "name": "Tom" }));
    assert!(matches!(outer, Outer::Pet(Pet::Cat(_))), "{outer:?}");
    assert!(matches!(read::<Outer>(json!({ "class": "plain" })), Outer::Plain(_)));
}

#[test]
fn tags_can_be_numbers_and_booleans() {
    assert!(matches!(comes_back::<Counted>(json!({ "n": 1, "a": "x" })), Counted::V1(_)));
    assert!(matches!(comes_back::<Counted>(json!({ "n": 2, "a": "x" })), Counted::V2(_)));
    assert!(matches!(comes_back::<Counted>(json!({ "n": 3 })), Counted::Unknown(_)));
    assert_eq!(sent(&Counted::from(One::new().a("x"))), json!({ "n": 1, "a": "x" }));
    assert_eq!(sent(&Counted::from(Two::new().a("x"))), json!({ "n": 2, "a": "x" }));
    assert!(matches!(comes_back::<Flagged>(json!({ "ok": true })), Flagged::True(_)));
    assert!(matches!(comes_back::<Flagged>(json!({ "ok": false, "why": "x" })), Flagged::False(_)));
    // A constant that distinguishes objects is sent although it is optional.
    assert_eq!(sent(&Flagged::from(Bad::new())), json!({ "ok": false }));
}

#[test]
fn members_tell_apart_what_no_property_does() {
    assert!(matches!(comes_back::<Either>(json!({ "v": "a" })), Either::EitherVariant1(_)));
    assert!(matches!(comes_back::<Either>(json!({ "v": 1 })), Either::EitherVariant2(_)));
    assert!(matches!(comes_back::<Either>(json!({ "v": 1.5 })), Either::EitherVariant3(_)));
    // The one that knows more of the members.
    assert!(matches!(read::<Either>(json!({ "v": 1, "unit": "m" })), Either::EitherVariant3(_)));
    assert!(matches!(comes_back::<Either>(json!({ "v": ["a"] })), Either::EitherVariant4(_)));
    // What fits none is read as the first, and kept.
    assert!(matches!(comes_back::<Either>(json!({ "v": { "w": 1 } })), Either::EitherVariant1(_)));
    assert!(matches!(comes_back::<Partly>(json!({ "type": "b", "x": "1" })), Partly::PartlyVariant2(_)));
    assert!(matches!(comes_back::<Partly>(json!({ "y": "1" })), Partly::PartlyVariant3(_)));
    assert!(matches!(comes_back::<Partly>(json!({ "x": "1" })), Partly::PartlyVariant1(_)));
}
