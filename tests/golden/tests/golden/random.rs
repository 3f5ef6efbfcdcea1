//! Random documents: the generator reports what is wrong with them, or writes Rust.

use codegen::{Input, Mode, Source};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Names with a meaning somewhere, and any others.
fn name() -> impl Strategy<Value = String> {
    const HOSTILE: &[&str] = &[
        "", " ", "_", "self", "Self", "type", "crate", "Option", "String", "Box", "Err", "Error", "default", "new",
        "extra", "1", "a_b", "aB", "AB", "a b", "Unknown", "params", "event", "data", "\u{202e}", "\n", "*/", "\"#",
        "\\", "日本", "ü", "🦀", "{", "}", "a/b~c%", "mod", "gen",
    ];
    prop_oneof![3 => proptest::sample::select(HOSTILE).prop_map(str::to_owned), 1 => ".{0,8}"]
}

fn schema(names: Vec<String>) -> impl Strategy<Value = Value> {
    let reference = proptest::sample::select(names).prop_map(|name| {
        let encoded: String = name.bytes().map(|b| format!("%{b:02X}")).collect();
        json!({ "$ref": format!("#/components/schemas/{}", if name.contains(['~', '/']) { "Gone" } else { &encoded }) })
    });
    let leaf = prop_oneof![
        3 => reference,
        1 => Just(json!({})),
        1 => Just(json!(true)),
        3 => proptest::sample::select(&["string", "integer", "number", "boolean", "object", "null", "date"][..])
            .prop_map(|word| json!({ "type": word })),
        1 => Just(json!({ "type": "string", "format": "binary" })),
        2 => proptest::collection::vec(name(), 0..4).prop_map(|values| json!({ "type": "string", "enum": values })),
        1 => name().prop_map(|value| json!({ "const": value })),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            3 => (proptest::collection::vec((name(), inner.clone()), 0..4), proptest::collection::vec(name(), 0..2), name())
                .prop_map(|(properties, required, docs)| {
                    let properties: serde_json::Map<String, Value> = properties.into_iter().collect();
                    json!({ "type": "object", "properties": properties, "required": required, "description": docs })
                }),
            1 => inner.clone().prop_map(|items| json!({ "type": "array", "items": items })),
            1 => inner.clone().prop_map(|values| json!({ "type": "object", "additionalProperties": values })),
            2 => (proptest::collection::vec(inner.clone(), 0..4), proptest::sample::select(&["oneOf", "anyOf", "allOf"][..]))
                .prop_map(|(parts, key)| json!({ key: parts })),
            1 => (inner.clone(), name()).prop_map(|(inner, value)| {
                json!({ "type": "object", "properties": { "event": { "const": value }, "data": inner } })
            }),
            1 => (inner, name(), proptest::sample::select(&["x-rust-name", "x-rust-id", "x-rust-variant"][..]))
                .prop_map(|(mut inner, value, key)| {
                    if let Some(map) = inner.as_object_mut() {
                        map.insert(key.to_owned(), json!(value));
                    }
                    inner
                }),
        ]
    })
}

fn document() -> impl Strategy<Value = Value> {
    proptest::collection::vec(name(), 1..4).prop_flat_map(|mut names| {
        names.push("Thing".to_owned());
        let schemas = proptest::collection::vec(schema(names.clone()), names.len());
        (schemas, schema(names.clone()), name(), name(), name()).prop_map(
            move |(schemas, query, id, parameter, docs)| {
                let schemas: serde_json::Map<String, Value> = names.iter().cloned().zip(schemas).collect();
                let thing = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } });
                json!({
                    "openapi": "3.1.0",
                    "info": { "title": "Random", "version": "1" },
                    "paths": { format!("/things/{{{parameter}}}"): { "post": {
                        "operationId": id, "description": docs, "x-rust-resource": "things", "x-rust-method": "create",
                        "parameters": [
                            { "name": parameter, "in": "path", "schema": { "type": "string" } },
                            { "name": parameter, "in": "query", "schema": query },
                        ],
                        "requestBody": { "content": thing },
                        "responses": { "200": { "description": "", "content": thing } },
                    } } },
                    "components": { "schemas": schemas },
                })
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(200), failure_persistence: None, ..ProptestConfig::default() })]

    /// As a whole, without an overlay: names in the document do not matter, and every schema is generated.
    #[test]
    fn random_documents_become_crates_or_diagnostics(document in document()) {
        let text = document.to_string();
        let input = Input { document: Source { name: "spec.json", text: &text }, overlays: &[], allow_unused_actions: false };
        match codegen::generate(input, Mode::Crate { name: "random" }) {
            Ok(output) => for file in output.files.iter().filter(|file| file.path.ends_with(".rs")) {
                prop_assert!(syn::parse_file(&file.text).is_ok(), "{} is not Rust:\n{}", file.path, file.text);
            },
            Err(found) => {
                prop_assert!(found.has_errors());
                for diagnostic in &found.0 {
                    prop_assert!(!diagnostic.message.contains("not Rust"), "{}", diagnostic);
                    prop_assert!(!diagnostic.file.is_empty() && diagnostic.mark.line > 0, "no place: {}", diagnostic);
                }
            }
        }
    }

    #[test]
    fn random_documents_become_rust_or_diagnostics(document in document()) {
        let text = document.to_string();
        let input = Input { document: Source { name: "spec.json", text: &text }, overlays: &[], allow_unused_actions: false };
        match codegen::generate(input, Mode::Spec) {
            Ok(output) => for file in &output.files {
                prop_assert!(syn::parse_file(&file.text).is_ok(), "{} is not Rust:\n{}", file.path, file.text);
            },
            Err(found) => {
                prop_assert!(found.has_errors());
                for diagnostic in &found.0 {
                    prop_assert!(!diagnostic.message.contains("not Rust"), "{}", diagnostic);
                    prop_assert!(!diagnostic.file.is_empty() && diagnostic.mark.line > 0, "no place: {}", diagnostic);
                }
            }
        }
    }
}
