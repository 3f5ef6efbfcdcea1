//! The normal form of a document is OpenAPI 3.0, as others read it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

use std::path::Path;

use codegen::{Input, Source};
use serde_json::Value;

#[track_caller]
fn check(path: &Path) {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let (text, overlay) = (read(path), read(&support::root().join("spec/overlay.yaml")));
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
fn our_document_in_normal_form_is_openapi() {
    check(&support::root().join("spec/openapi.yaml"));
}

mod shared {
    #[test]
    #[ignore = "needs ../shared"]
    fn published_documents_in_normal_form_are_openapi() {
        for version in ["2025-04-29", "2026-05-13", "2026-08-21"] {
            super::check(&support::shared(&format!("upstream/openapi-{version}.yaml")));
        }
    }
}
