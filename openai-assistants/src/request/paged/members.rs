//! Members of answers, by their names on the wire.

use serde_json::Value;

use crate::json::{JsonObject, View, to_text};

/// The text, number or boolean at the end of a path; none for null, for an empty text, and for what is not there.
#[inline]
pub(super) fn scalar(view: View<'_>, path: &[&str]) -> Option<Value> {
    let Some((name, rest)) = path.split_first() else { return plain(view) };
    if let Some(object) = view.object() {
        // What the field does not give back is kept as received.
        return match object.extra().get(*name) {
            Some(value) => of_json(value, rest),
            None => scalar(object.view_member(object.names().iter().position(|known| known == name)?), rest),
        };
    }
    match view {
        View::Json(value) => of_json(value, path),
        View::Map(members) => in_map(members, path),
        View::Members(members) => {
            let mut found = None;
            members.members(&mut |other, value| {
                if other == *name {
                    found = scalar(value, rest);
                }
            });
            found
        }
        _ => None,
    }
}

/// A whole number, written as one or as text.
#[inline]
pub(super) fn number(view: View<'_>, path: &[&str]) -> Option<u64> {
    whole(&scalar(view, path)?)
}

#[inline]
pub(super) fn whole(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether something is so, said as a boolean or as text.
#[inline]
pub(super) fn flag(view: View<'_>, path: &[&str]) -> Option<bool> {
    let value = scalar(view, path)?;
    value.as_bool().or_else(|| value.as_str()?.parse().ok())
}

/// A scalar as it stands in a query.
#[inline]
pub(super) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => to_text(&other),
    }
}

#[inline]
fn of_json(value: &Value, path: &[&str]) -> Option<Value> {
    match value {
        Value::Object(members) if !path.is_empty() => in_map(members, path),
        value => {
            if path.is_empty() {
                plain(View::Json(value))
            } else {
                None
            }
        }
    }
}

#[inline]
fn in_map(members: &JsonObject, path: &[&str]) -> Option<Value> {
    let (name, rest) = path.split_first()?;
    of_json(members.get(*name)?, rest)
}

#[inline]
fn plain(view: View<'_>) -> Option<Value> {
    let value = match view {
        View::Bool(value) => Value::from(value),
        View::Integer(value) => Value::from(value),
        View::Unsigned(value) => Value::from(value),
        View::Float(value) => Value::from(value),
        View::Number(value) => Value::Number(value.clone()),
        View::Text(text) => Value::from(text),
        View::Json(value) => value.clone(),
        _ => return None,
    };
    let is_scalar = match &value {
        Value::String(text) => !text.is_empty(),
        value => value.is_number() || value.is_boolean(),
    };
    is_scalar.then_some(value)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::json::Json;

    #[test]
    fn members_are_found_wherever_they_are() {
        let json = json!({"a": {"b": "x", "n": 7, "t": true}, "e": "", "z": null, "l": [1]});
        for (path, expected) in [
            (&["a", "b"][..], Some(json!("x"))),
            (&["a", "n"], Some(json!(7))),
            (&["a", "t"], Some(json!(true))),
            (&["a"], None),
            (&["a", "b", "c"], None),
            (&["e"], None),
            (&["z"], None),
            (&["l"], None),
            (&["l", "0"], None),
            (&["missing"], None),
        ] {
            assert_eq!(scalar(View::Json(&json), path), expected, "{path:?}");
            let map: BTreeMap<String, Value> = serde_json::from_value(json.clone()).expect("a map");
            assert_eq!(scalar(map.view(), path), expected, "{path:?}");
        }
    }

    #[test]
    fn fields_are_found_and_what_did_not_fit_them() {
        let json = br#"{"data": [], "last_id": {"not": "text"}, "first_id": "f", "total": "12", "has_more": true}"#;
        let page = crate::Page::<Value>::from_json(json).expect("a page");
        assert_eq!(scalar(page.view(), &["first_id"]), Some(json!("f")));
        assert_eq!(scalar(page.view(), &["last_id", "not"]), Some(json!("text")));
        assert_eq!(number(page.view(), &["total"]), Some(12));
        assert_eq!(flag(page.view(), &["has_more"]), Some(true));
        assert_eq!(flag(page.view(), &["total"]), None);
    }
}
