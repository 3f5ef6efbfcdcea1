//! Inputs that are too large for a folder: each is refused with a place, or generates, and soon.

use std::time::{Duration, Instant};

use codegen::{Diagnostics, Input, Output, Source};

/// Runs the generator and sees to it that it ends soon, in a debug build on a busy machine.
#[track_caller]
fn generate(text: &str) -> Result<Output, Diagnostics> {
    let start = Instant::now();
    let input = Input { document: Source { name: "spec.yaml", text }, overlays: &[], allow_unused_actions: false };
    let result = codegen::generate(input);
    assert!(start.elapsed() < Duration::from_secs(60), "took {:?}", start.elapsed());
    result
}

#[track_caller]
fn refused(text: &str, place: &str, message: &str) {
    let found = generate(text).expect_err("it is refused").to_string();
    assert!(found.contains(message) && found.contains(place), "{}", found.chars().take(400).collect::<String>());
}

fn document(schemas: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{ title: Large, version: '1' }}\npaths:\n  /things:\n    get:\n      operationId: getThing\n      \
         x-rust-resource: things\n      x-rust-method: get\n      responses: {{ '200': {{ description: Done., content: {{ \
         application/json: {{ schema: {{ $ref: '#/components/schemas/Thing' }} }} }} }} }}\ncomponents:\n  schemas:\n{schemas}"
    )
}

#[test]
fn deep_nesting_is_refused() {
    const LEVELS: usize = 20_000;
    let lists = format!("openapi: 3.1.0\npaths: {}{}\n", "[".repeat(LEVELS), "]".repeat(LEVELS));
    refused(&lists, "spec.yaml:2:", "levels deep");
    let maps = format!("openapi: 3.1.0\npaths: {}1{}\n", "{a: ".repeat(LEVELS), "}".repeat(LEVELS));
    refused(&maps, "spec.yaml:2:", "levels deep");
    let json = format!("{}1{}", "{\"a\":".repeat(LEVELS), "}".repeat(LEVELS));
    refused(&json, "spec.yaml:1:", "levels deep");
    refused(&format!("- {}", "- ".repeat(LEVELS)), "spec.yaml:1:", "levels deep");
    let unclosed = "[".repeat(LEVELS);
    refused(&unclosed, "spec.yaml:1:", "");
    let block: String = (0..2_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    refused(&block, "spec.yaml:2", "levels deep");
}

/// Each alias is small and nests what the one before nests.
#[test]
fn aliases_do_not_nest_deeper_than_text() {
    let links: String = (1..1_000).map(|n| format!("x-{n}: &a{n} {{ a: *a{} }}\n", n - 1)).collect();
    refused(&format!("x-0: &a0 {{ a: 1 }}\n{links}"), "spec.yaml:", "levels deep");
}

#[test]
fn compositions_that_double_at_every_level_end() {
    for key in ["allOf", "anyOf", "oneOf"] {
        let mut schemas = String::from("    Thing: { $ref: '#/components/schemas/S0' }\n");
        for n in 0..60 {
            let next = format!("{{ $ref: '#/components/schemas/S{}' }}", n + 1);
            schemas.push_str(&format!("    S{n}: {{ {key}: [{next}, {next}, {next}] }}\n"));
        }
        schemas.push_str("    S60: { type: object, properties: { a: { type: string } } }\n");
        generate(&document(&schemas)).map(drop).unwrap_or_else(|found| panic!("{key}: {found}"));
    }
}

#[test]
fn types_that_fan_out_at_every_level_end() {
    let mut schemas = String::from("    Thing: { oneOf: [{ type: string }, { $ref: '#/components/schemas/S0' }] }\n");
    for n in 0..40 {
        let fields: String = (0..8).map(|f| format!("f{f}: {{ $ref: '#/components/schemas/S{}' }}, ", n + 1)).collect();
        schemas.push_str(&format!("    S{n}: {{ type: object, properties: {{ {fields} }} }}\n"));
    }
    schemas.push_str("    S40: { type: object, properties: { a: { type: string } } }\n");
    assert!(generate(&document(&schemas)).is_ok());
}

#[test]
fn lists_in_lists_end_before_the_compiler_does() {
    let list = format!("    Thing: {}{{ type: string }}{}\n", "{ type: array, items: ".repeat(100), " }".repeat(100));
    refused(&document(&list), "spec.yaml:12:", "deep");
}

#[test]
fn large_documents_are_read() {
    let mut schemas = String::from("    Thing: { type: object, properties: { a: { type: string } } }\n");
    for n in 0..20_000 {
        schemas.push_str(&format!("    Unused{n}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n"));
    }
    assert!(generate(&document(&schemas)).is_ok());
    let long = format!(
        "    Thing: {{ type: object, properties: {{ a: {{ type: string }} }}, description: '{}' }}\n",
        "x[".repeat(500_000)
    );
    assert!(generate(&document(&long)).is_ok());
}
