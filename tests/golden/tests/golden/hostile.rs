//! Inputs that are too large for a folder: each is refused with a place, or generates, and soon.

use std::time::{Duration, Instant};

use codegen::{Diagnostics, Input, Mode, Output, Source};

/// Runs the generator and sees to it that it ends soon, in a debug build on a busy machine.
#[track_caller]
fn generate(text: &str) -> Result<Output, Diagnostics> {
    soon(|| codegen::generate(input(text), Mode::Spec))
}

/// As [`generate`], for the document as a whole.
#[track_caller]
fn generate_whole(text: &str) -> Result<Output, Diagnostics> {
    soon(|| codegen::generate(input(text), Mode::Crate { name: "hostile" }))
}

fn input(text: &str) -> Input<'_> {
    Input { document: Source { name: "spec.yaml", text }, overlays: &[], allow_unused_actions: false }
}

#[track_caller]
fn soon<T>(run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = run();
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
        let text = document(&schemas);
        for result in [generate(&text), generate_whole(&text)] {
            result.map(drop).unwrap_or_else(|found| panic!("{key}: {found}"));
        }
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
    let text = document(&schemas);
    assert!(generate(&text).is_ok() && generate_whole(&text).is_ok());
}

#[test]
fn lists_in_lists_end_before_the_compiler_does() {
    let list = format!("    Thing: {}{{ type: string }}{}\n", "{ type: array, items: ".repeat(100), " }".repeat(100));
    refused(&document(&list), "spec.yaml:12:", "deep");
    let found = generate_whole(&document(&list)).expect_err("it is refused").to_string();
    assert!(found.contains("spec.yaml:12:") && found.contains("deep"), "{found}");
}

#[test]
fn large_documents_are_read() {
    let mut schemas = String::from("    Thing: { type: object, properties: { a: { type: string } } }\n");
    for n in 0..20_000 / support::step(4) {
        schemas.push_str(&format!("    Unused{n}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n"));
    }
    assert!(generate(&document(&schemas)).is_ok());
    let long = format!(
        "    Thing: {{ type: object, properties: {{ a: {{ type: string }} }}, description: '{}' }}\n",
        "x[".repeat(500_000)
    );
    assert!(generate(&document(&long)).is_ok());
}

#[test]
fn documents_of_many_megabytes_end() {
    megabytes_of_words(7);
}

mod slow {
    use super::*;

    /// Fifty megabytes of words are read; as many nodes are more than memory should be spent on.
    #[test]
    #[ignore = "seven megabytes of words are in another test"]
    fn documents_of_fifty_megabytes_end() {
        megabytes_of_words(50);
        let numbers = format!("openapi: 3.1.0\nx-numbers: [{}]\n", "1,".repeat(25_000_000));
        refused(&numbers, "spec.yaml:2:", "more than 3000000 nodes");
    }
}

fn megabytes_of_words(count: usize) {
    let size = count * 1_000_000;
    let words = format!("        {}\n", "word ".repeat(2_000));
    let mut schemas = String::from("    Thing: { type: object, properties: { a: { type: string } } }\n");
    for n in 0..size / words.len() {
        schemas.push_str(&format!("    Unused{n}:\n      type: object\n      description: |\n{words}"));
    }
    assert!(schemas.len() >= size - words.len());
    assert!(generate(&document(&schemas)).is_ok());
}

#[test]
fn schemas_beyond_all_measure_are_refused_as_a_whole() {
    let schemas: String = (0..50_001).map(|n| format!("    S{n}: {{ type: string }}\n")).collect();
    let text = format!("    Thing: {{ type: string }}\n{schemas}");
    assert!(generate(&document(&text)).is_ok());
    let found = generate_whole(&document(&text)).expect_err("it is refused").to_string();
    assert!(found.contains("more than 50000 schemas") && found.contains("spec.yaml:12:"), "{found}");
}
