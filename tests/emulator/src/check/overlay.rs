//! Applies an OpenAPI Overlay to a document.

use serde_json::Value;
use serde_json_path::JsonPath;

/// Applies every action in order, and returns the targets that select nothing: what other overlays add, which are not
/// applied here.
pub(super) fn apply(document: &mut Value, overlay: &Value) -> Result<Vec<String>, String> {
    let mut unused = Vec::new();
    for action in overlay["actions"].as_array().into_iter().flatten() {
        let target = action["target"].as_str().unwrap_or_default();
        let path = JsonPath::parse(target).map_err(|error| format!("{target}: {error}"))?;
        let places: Vec<String> =
            path.query_located(document).locations().map(|place| place.to_json_pointer()).collect();
        if places.is_empty() {
            unused.push(target.to_owned());
        }
        // The last ones first, so that no place moves another.
        for place in places.iter().rev() {
            if action["remove"] == true {
                remove(document, place);
            } else if let Some(node) = document.pointer_mut(place) {
                merge(node, &action["update"]);
            }
        }
    }
    Ok(unused)
}

fn remove(document: &mut Value, place: &str) {
    let Some((parent, key)) = place.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => drop(members.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Some(Value::Array(items)) => {
            if let Some(index) = key.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

/// Objects merge, arrays grow, anything else is replaced.
fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(members), Value::Object(new)) => {
            for (key, value) in new {
                match members.get_mut(key) {
                    Some(old) => merge(old, value),
                    None => drop(members.insert(key.clone(), value.clone())),
                }
            }
        }
        (Value::Array(items), Value::Array(new)) => items.extend(new.iter().cloned()),
        (node, update) => *node = update.clone(),
    }
}
