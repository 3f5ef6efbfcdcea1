//! The normal form of a document is OpenAPI 3.0, as others read it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

use std::path::Path;

use codegen::{Input, Source};
use serde_json::Value;

#[track_caller]
fn check(path: &Path, overlay: &Path) {
    let (Ok(text), Ok(overlay)) = (std::fs::read_to_string(path), std::fs::read_to_string(overlay)) else {
        println!("{} is not here and was not read", path.display());
        return;
    };
    let name = path.display().to_string();
    let input = Input {
        document: Source { name: &name, text: &text },
        overlays: &[Source { name: "overlay.yaml", text: &overlay }],
        allow_unused_actions: true,
    };
    let document = codegen::read(input).unwrap_or_else(|found| panic!("{found}"));
    let mut json = document.root.to_json();
    alone(&mut json);
    // Many a published example is no valid OpenAPI, and none is part of the form.
    let Some(Value::Object(schemas)) = json.pointer("/components/schemas").cloned() else {
        panic!("no schemas in {name}")
    };
    for (schema, value) in &schemas {
        if let Err(error) = serde_json::from_value::<openapiv3::ReferenceOr<openapiv3::Schema>>(value.clone()) {
            panic!("{name}: {schema}: {error}\n{value:#}");
        }
    }
    serde_json::from_value::<openapiv3::OpenAPI>(json).unwrap_or_else(|error| panic!("{name}: {error}"));
}

/// `$ref` may have siblings in the normal form; readers of OpenAPI 3.0 ignore them.
fn alone(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.get("$ref").is_some_and(Value::is_string) {
                map.retain(|key, _| key == "$ref");
            }
            map.values_mut().for_each(alone);
        }
        Value::Array(items) => items.iter_mut().for_each(alone),
        _ => {}
    }
}

#[test]
fn documents_in_normal_form_are_openapi() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let overlay = root.join("spec/overlay.yaml");
    check(&root.join("spec/openapi.yaml"), &overlay);
    for version in ["2025-04-29", "2026-05-13", "2026-08-21"] {
        check(&root.join(format!("../shared/upstream/openapi-{version}.yaml")), &overlay);
    }
}
