//! Any text → a doc comment in which rustdoc finds nothing to run, alone and everywhere in a whole document.

#![no_main]

use codegen::{Input, Mode, Source};
use libfuzzer_sys::fuzz_target;
use serde_json::json;

fuzz_target!(|text: &str| {
    harmless(&codegen::documentation(text), text);
    let thing = json!({ "type": "object", "description": text, "properties": {
        "a": { "type": "string", "description": text, "deprecated": true },
        "b": { "type": "string", "enum": ["a", "b", text], "description": text },
        "c": { "anyOf": [{ "type": "string", "enum": ["a", text], "description": text }, { "type": "number" }], "description": text },
    } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": text, "version": "1" },
        "tags": [{ "name": text, "description": text }],
        "paths": { "/things": { "get": { "summary": text, "description": text, "tags": [text], "responses": { "204": { "description": text } } } } },
        "components": { "schemas": { "Thing": thing } },
    })
    .to_string();
    let input = Input { document: Source { name: "spec.json", text: &document }, overlays: &[], allow_unused_actions: false };
    let Ok(output) = codegen::generate(input, Mode::Crate { name: "fuzz" }) else { return };
    for file in output.files.iter().filter(|file| file.path.ends_with(".rs")) {
        let mut comment = String::new();
        for line in file.text.lines().chain([""]) {
            let line = line.trim_start();
            match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
                Some(line) => {
                    comment.push_str(line.strip_prefix(' ').unwrap_or(line));
                    comment.push('\n');
                }
                None => harmless(&std::mem::take(&mut comment), text),
            }
        }
    }
});

fn harmless(written: &str, text: &str) {
    let found = codegen::doctests(written);
    assert!(found.is_empty(), "{text:?} is written as\n{written}\nof which {found:?} would be run");
}
