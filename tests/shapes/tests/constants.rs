//! Properties that can have one value.

use openai_assistants::Json;
use serde_json::{Value, json};
use shapes::types::*;

fn sent(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

#[test]
fn a_constructor_fills_in_what_must_be_there() {
    let required = json!({ "a": "x", "b": null, "whole": 3, "negative": -3, "fraction": 1.5, "truth": true, "nothing": null });
    assert_eq!(sent(&Constants::new()), required);
}

#[test]
fn each_can_be_set_where_it_can_be_left_out() {
    let all = Constants::new().b().c().d().nothing().maybe().falsehood();
    let mut wanted = sent(&Constants::new());
    for (name, value) in [("b", json!("x")), ("c", json!("x")), ("d", json!("x")), ("nothing", json!(4)), ("maybe", json!(4))] {
        wanted[name] = value;
    }
    wanted["falsehood"] = json!(false);
    assert_eq!(sent(&all), wanted);
    let cleared = sent(&Constants::new().d_null().maybe_null());
    assert!(cleared.get("d").is_some_and(Value::is_null) && cleared.get("maybe").is_some_and(Value::is_null), "{cleared}");
}

#[test]
fn what_came_is_given_back() {
    for json in [
        json!({ "a": "x", "b": "x", "c": "x", "d": null, "whole": 3, "negative": -3, "fraction": 1.5, "truth": true, "nothing": 4 }),
        json!({ "a": "y", "b": "z", "d": "w", "whole": 4, "negative": 3, "fraction": 2.5, "truth": false, "nothing": null, "maybe": null }),
        json!({ "a": 1, "b": [], "c": {}, "d": true, "whole": "x", "negative": null, "fraction": "y", "truth": [1], "nothing": "" }),
    ] {
        let read = Constants::from_json(json.to_string().as_bytes()).expect("an object");
        assert_eq!(sent(&read), json);
    }
}
