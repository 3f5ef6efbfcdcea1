//! The table of keywords is held to what is generated: each keyword is put into a small document, at every kind of place that
//! can have it, and the output must say so or must not.

use std::collections::{BTreeMap, BTreeSet};

use codegen::document::keywords::{KEYWORDS, OURS, Treatment};
use codegen::document::walk::Kind;
use codegen::{Diagnostics, Input, Mode, Output, Source};
use serde_json::{Map, Value, json};

fn generate(document: &Value) -> Result<Output, Diagnostics> {
    let text = document.to_string();
    let input =
        Input { document: Source { name: "spec.json", text: &text }, overlays: &[], allow_unused_actions: false };
    codegen::generate(input, Mode::Crate { name: "keywords" })
}

/// A document with one mapping of each kind.
fn document() -> Value {
    let thing = || json!({ "$ref": "#/components/schemas/Thing" });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Things", "version": "1" },
        "paths": { "/things/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "post": {
                "operationId": "makeThing",
                "parameters": [{ "name": "q", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } }],
                "requestBody": { "content": {
                    "application/json": { "schema": thing() },
                } },
                "responses": { "200": { "description": "", "headers": { "X-Count": { "schema": { "type": "object" } } },
                    "content": { "application/json": { "schema": { "type": "object", "required": ["secret"], "properties": { "thing": thing(), "secret": {} } }, "examples": { "one": { "value": {} } } } } } },
                "callbacks": { "done": { "{$request.body#/url}": { "post": {
                    "requestBody": { "content": { "application/json": { "schema": thing() } } },
                    "responses": { "200": { "description": "" } },
                } } } },
            },
            "put": {
                "operationId": "fillThing",
                "requestBody": { "content": { "multipart/form-data": {
                    "schema": { "type": "object", "required": ["file", "names"], "properties": {
                        "file": { "type": "string", "format": "binary" },
                        "names": { "type": "array", "items": { "type": "string" } },
                        "more": {},
                    } },
                    "encoding": { "names": {} },
                } } },
                "responses": { "200": { "description": "" } },
            },
        } },
        "components": {
            "schemas": {
                "Thing": { "type": "object", "required": ["id"], "description": "See [the guide](/guide).", "properties": { "id": { "type": "string" }, "what": {} } },
                "Other": { "type": "object", "properties": { "kind": { "type": "string" } }, "required": ["kind"] },
                "One": { "type": "object", "properties": { "kind": { "type": "string" }, "one": { "type": "string" } } },
                "Two": { "type": "object", "properties": { "kind": { "type": "string" }, "two": { "type": "string" } } },
                "Pick": { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }],
                    "discriminator": { "propertyName": "kind" } },
            },
        },
    })
}

/// Where a mapping of a kind stands in the document that can have a keyword.
fn place(kind: Kind, keyword: &str) -> &'static str {
    const POST: &str = "/paths/~1things~1{id}/post";
    match kind {
        Kind::Schema if ["contentEncoding", "contentMediaType"].contains(&keyword) => {
            "/paths/~1things~1{id}/put/requestBody/content/multipart~1form-data/schema/properties/more"
        }
        Kind::Schema if keyword == "readOnly" => "/components/schemas/Thing/properties/id",
        Kind::Schema if keyword == "writeOnly" => {
            "/paths/~1things~1{id}/post/responses/200/content/application~1json/schema/properties/secret"
        }
        Kind::Root => "",
        Kind::Components => "/components",
        Kind::PathItem => "/paths/~1things~1{id}",
        Kind::Operation => POST,
        Kind::Callback => "/paths/~1things~1{id}/post/callbacks/done",
        Kind::Parameter => "/paths/~1things~1{id}/post/parameters/0",
        Kind::Header => "/paths/~1things~1{id}/post/responses/200/headers/X-Count",
        Kind::RequestBody => "/paths/~1things~1{id}/post/requestBody",
        Kind::Response => "/paths/~1things~1{id}/post/responses/200",
        Kind::Media => "/paths/~1things~1{id}/put/requestBody/content/multipart~1form-data",
        Kind::Encoding => "/paths/~1things~1{id}/put/requestBody/content/multipart~1form-data/encoding/names",
        Kind::Example => "/paths/~1things~1{id}/post/responses/200/content/application~1json/examples/one",
        Kind::Schema => "/components/schemas/Thing/properties/what",
        Kind::Discriminator => "/components/schemas/Pick/discriminator",
    }
}

/// Keywords that a mapping cannot be without, so that their presence cannot make a difference.
const NEEDED: &[(Kind, &str)] = &[
    (Kind::Root, "openapi"),
    (Kind::Root, "paths"),
    (Kind::Root, "components"),
    (Kind::Components, "schemas"),
    (Kind::Operation, "operationId"),
    (Kind::Operation, "responses"),
    (Kind::Parameter, "name"),
    (Kind::Parameter, "in"),
    (Kind::RequestBody, "content"),
    (Kind::Discriminator, "propertyName"),
];

/// What is put there: the members that the mapping has besides, and the value of the keyword.
fn sample(kind: Kind, keyword: &str) -> (Value, Value) {
    let text = json!("Words of its own.");
    let reference = |to: &str| json!({ "$ref": to });
    let string = || json!({ "type": "string" });
    let object = || json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let response = || json!({ "responses": { "200": { "description": "" } } });
    let keep = json!(null);
    match (kind, keyword) {
        (Kind::Root, "info") => (keep, json!({ "title": "Others", "version": "2.0.0", "description": "What it is." })),
        (Kind::Root, "servers") => (keep, json!([{ "url": "https://api.example.com/v2" }])),
        (Kind::PathItem | Kind::Operation, "servers") => (keep, json!([{ "url": "https://other.example.com" }])),
        (Kind::Root, "webhooks") => (
            keep,
            json!({ "made": { "post": { "requestBody": { "content": {
            "application/json": { "schema": object() } } }, "responses": { "200": { "description": "" } } } } }),
        ),
        (Kind::Root | Kind::Operation, "security") => (keep, json!([{}])),
        (Kind::Root, "tags") => (keep, json!([{ "name": "things", "description": "About things." }])),
        (Kind::Operation, "tags") => (keep, json!(["things"])),
        (_, "externalDocs") => (keep, json!({ "url": "https://example.com/docs" })),
        (Kind::Root, "jsonSchemaDialect") => (keep, json!("https://json-schema.org/draft/2020-12/schema")),
        (Kind::Components, "securitySchemes") => {
            (keep, json!({ "key": { "type": "apiKey", "in": "header", "name": "X-Key" } }))
        }
        (Kind::Components, _) => (keep, json!({})),
        (Kind::PathItem, "$ref") => (json!({}), json!("#/components/pathItems/Item")),
        (Kind::PathItem, "get" | "delete" | "options" | "head" | "patch" | "trace") => (keep, response()),
        (Kind::PathItem, "put" | "post") => (json!({}), response()),
        (Kind::PathItem | Kind::Operation, "parameters") => (
            keep,
            json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
                { "name": "more", "in": "query", "schema": string() }]),
        ),
        (Kind::Operation, "requestBody") => (keep, json!({ "content": { "text/plain": { "schema": string() } } })),
        (Kind::Operation, "callbacks") => (
            keep,
            json!({ "done": { "{$request.body#/url}": { "post": {
            "requestBody": { "content": { "application/json": { "schema": object() } } }, "responses": {} } } } }),
        ),
        (Kind::Parameter, "content") => {
            (json!({ "name": "q", "in": "query" }), json!({ "application/json": { "schema": object() } }))
        }
        (Kind::Parameter, "schema") => (keep, json!({ "type": "integer" })),
        (Kind::Parameter, "style") => (keep, json!("pipeDelimited")),
        (Kind::Header, "style") => (keep, json!("simple")),
        (Kind::Encoding, "style") => (keep, json!("pipeDelimited")),
        (Kind::Header, "explode") => (keep, json!(true)),
        (Kind::Parameter | Kind::Encoding, "explode") => (keep, json!(false)),
        (Kind::Encoding, "allowReserved") => (keep, json!(true)),
        (Kind::Encoding, "contentType") => (keep, json!("application/json")),
        (Kind::Encoding, "headers") => (keep, json!({ "X-Part": { "schema": string() } })),
        (Kind::Header, "content") => (keep, json!({ "application/json": { "schema": object() } })),
        (Kind::Header, "schema") => (keep, json!({ "type": "integer" })),
        (Kind::Parameter, "$ref") => (json!({}), json!("#/components/parameters/Q")),
        (Kind::Header, "$ref") => (json!({}), json!("#/components/headers/H")),
        (Kind::RequestBody, "$ref") => (json!({}), json!("#/components/requestBodies/B")),
        (Kind::Response, "$ref") => (json!({}), json!("#/components/responses/R")),
        (Kind::Example, "$ref") => (json!({}), json!("#/components/examples/E")),
        (Kind::Operation, "$ref") => (json!({}), json!("#/components/pathItems/Item/get")),
        (Kind::Response, "headers") => (keep, json!({ "X-Left": { "schema": { "type": "integer" } } })),
        (Kind::Response, "content") => (keep, json!({ "application/json": { "schema": object() } })),
        (Kind::Response, "links") => (keep, json!({ "next": { "operationId": "makeThing" } })),
        (Kind::Media, "schema") => (keep, object()),
        (Kind::Media, "encoding") => (keep, json!({ "file": { "contentType": "image/png" } })),
        (Kind::Discriminator, "mapping") => (keep, json!({ "first": "#/components/schemas/One" })),
        (Kind::Schema, "$ref") => (json!({}), json!("#/components/schemas/Other")),
        (Kind::Schema, "$id") => (object(), json!("https://example.com/what")),
        (Kind::Schema, "$anchor" | "$dynamicAnchor") => (object(), json!("what")),
        (Kind::Schema, "$dynamicRef") => {
            (json!({ "$defs": { "x": { "$dynamicAnchor": "x", "type": "string" } } }), json!("#x"))
        }
        (Kind::Schema, "$recursiveRef") => (json!({}), json!("#")),
        (Kind::Schema, "$recursiveAnchor") => (object(), json!(true)),
        (Kind::Schema, "$defs" | "definitions") => (object(), json!({ "x": string() })),
        (Kind::Schema, "$schema") => (object(), json!("https://json-schema.org/draft/2020-12/schema")),
        (Kind::Schema, "$vocabulary") => (object(), json!({})),
        (Kind::Schema, "type") => (json!({}), json!("integer")),
        (Kind::Schema, "enum") => (string(), json!(["a", "b"])),
        (Kind::Schema, "const") => (string(), json!("a")),
        (Kind::Schema, "nullable") => (string(), json!(true)),
        (Kind::Schema, "allOf") => (json!({}), json!([reference("#/components/schemas/Other"), object()])),
        (Kind::Schema, "anyOf" | "oneOf") => {
            (json!({}), json!([reference("#/components/schemas/One"), reference("#/components/schemas/Two")]))
        }
        (Kind::Schema, "discriminator") => (
            json!({ "oneOf": [reference("#/components/schemas/One"), reference("#/components/schemas/Two")] }),
            json!({ "propertyName": "kind" }),
        ),
        (Kind::Schema, "if" | "then" | "else" | "not") => (object(), json!({ "required": ["a"] })),
        (Kind::Schema, "dependentSchemas") => (object(), json!({ "a": { "required": ["a"] } })),
        (Kind::Schema, "dependentRequired" | "dependencies") => (object(), json!({ "a": ["a"] })),
        (Kind::Schema, "properties" | "patternProperties") => {
            (json!({ "type": "object" }), json!({ "b": { "type": "integer" } }))
        }
        (Kind::Schema, "additionalProperties" | "unevaluatedProperties") => {
            (json!({ "type": "object" }), json!({ "type": "integer" }))
        }
        (Kind::Schema, "propertyNames") => (object(), json!({ "maxLength": 3 })),
        (Kind::Schema, "required") => (object(), json!(["a"])),
        (Kind::Schema, "minProperties" | "maxProperties") => (object(), json!(1)),
        (Kind::Schema, "items") => (json!({ "type": "array" }), json!({ "type": "integer" })),
        (Kind::Schema, "prefixItems") => (json!({ "type": "array" }), json!([string(), string()])),
        (Kind::Schema, "additionalItems" | "unevaluatedItems") => {
            (json!({ "type": "array", "items": string() }), json!(false))
        }
        (Kind::Schema, "contains") => (json!({ "type": "array", "items": string() }), string()),
        (Kind::Schema, "minContains" | "maxContains" | "minItems" | "maxItems") => {
            (json!({ "type": "array", "items": string() }), json!(1))
        }
        (Kind::Schema, "uniqueItems") => (json!({ "type": "array", "items": string() }), json!(true)),
        (Kind::Schema, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf") => {
            (json!({ "type": "integer" }), json!(3))
        }
        (Kind::Schema, "minLength" | "maxLength") => (string(), json!(3)),
        (Kind::Schema, "pattern") => (string(), json!("^a")),
        (Kind::Schema, "format") => (json!({ "type": "integer" }), json!("uint64")),
        (Kind::Schema, "contentEncoding") => (string(), json!("binary")),
        (Kind::Schema, "contentMediaType") => (string(), json!("image/png")),
        (Kind::Schema, "title") => (object(), json!("Words of its own.")),
        (Kind::Schema, "contentSchema") => (string(), object()),
        (Kind::Schema, "default") => (string(), json!("usual")),
        (Kind::Schema, "readOnly" | "writeOnly") => (string(), json!(true)),
        (Kind::Schema, "xml") => (string(), json!({ "name": "w" })),
        (Kind::Parameter, "allowEmptyValue") => {
            (json!({ "name": "q", "in": "query", "schema": { "type": "integer" } }), json!(true))
        }
        (_, "required" | "deprecated" | "allowEmptyValue" | "allowReserved") => (keep, json!(true)),
        (Kind::Example, "value") => (json!({}), json!({ "a": 1 })),
        (Kind::Example, "externalValue") => (json!({}), json!("https://example.com/value")),
        (_, "example") => (keep, json!("an example")),
        (Kind::Schema, "examples") => (string(), json!(["an example"])),
        (_, "examples") => (keep, json!({ "one": { "value": "an example" } })),
        (_, "summary" | "description" | "title" | "$comment") => (keep, text),
        other => panic!("no sample of {other:?}"),
    }
}

/// The document without the keyword and with it.
fn with_and_without(kind: Kind, keyword: &str) -> (Value, Value) {
    let mut without = document();
    let components = without["components"].as_object_mut().expect("components");
    components.insert(
        "pathItems".into(),
        json!({ "Item": { "get": { "summary": "Another one.", "responses": { "200": { "description": "" } } } } }),
    );
    components.insert(
        "parameters".into(),
        json!({ "Q": { "name": "other", "in": "query", "schema": { "type": "integer" } } }),
    );
    components.insert("headers".into(), json!({ "H": { "schema": { "type": "integer" } } }));
    components.insert(
        "requestBodies".into(),
        json!({ "B": { "content": { "text/plain": { "schema": { "type": "string" } } } } }),
    );
    components.insert("responses".into(), json!({ "R": { "description": "", "content": { "text/plain": {} } } }));
    components.insert("examples".into(), json!({ "E": { "value": 1 } }));
    let (besides, value) = sample(kind, keyword);
    let node = without.pointer_mut(place(kind, keyword)).unwrap_or_else(|| panic!("no {kind:?}"));
    if !besides.is_null() {
        *node = besides;
    }
    let members: &mut Map<String, Value> = node.as_object_mut().expect("a mapping");
    members.remove(keyword);
    let mut with = without.clone();
    let node = with.pointer_mut(place(kind, keyword)).expect("the same place");
    node.as_object_mut().expect("a mapping").insert(keyword.to_owned(), value);
    (without, with)
}

#[test]
fn the_table_says_what_is_generated() {
    let mut wrong = Vec::new();
    let (mut honored, mut harmless, mut warned) = (0, 0, 0);
    // Many keywords are put into one document.
    let mut plain = BTreeMap::new();
    let all = KEYWORDS
        .iter()
        .flat_map(|(kind, keywords)| keywords.iter().map(move |(keyword, what)| (*kind, *keyword, *what)))
        .step_by(support::step(3));
    for (kind, keyword, treatment) in all {
        if treatment == Treatment::Honored && NEEDED.contains(&(kind, keyword)) {
            honored += 1;
            continue;
        }
        let (without, with) = with_and_without(kind, keyword);
        let without = plain.entry(without.to_string()).or_insert_with(|| generate(&without));
        let with = generate(&with);
        let with = match with {
            Ok(with) => with,
            Err(found) => {
                wrong.push(format!("{kind:?} {keyword}: {found}"));
                continue;
            }
        };
        // Some things mean nothing without it.
        let is_same = without.as_ref().is_ok_and(|without| sources(without) == sources(&with));
        let adds_warning = without.as_ref().is_ok_and(|without| without.warnings != with.warnings);
        let pointer = format!("#{}/{keyword}", place(kind, keyword));
        let names_it =
            |found: &codegen::Diagnostic| found.message.contains(&format!("`{keyword}`")) && found.pointer == pointer;
        let is_named = with.warnings.0.iter().any(names_it);
        match treatment {
            Treatment::Honored if is_same && !adds_warning => {
                wrong.push(format!("{kind:?} {keyword}: honored, and nothing changes"))
            }
            Treatment::Honored => honored += 1,
            Treatment::Harmless(_) if !is_same => {
                wrong.push(format!("{kind:?} {keyword}: harmless, and something changes"))
            }
            Treatment::Harmless(_) => harmless += 1,
            Treatment::Warned(_) if !is_named => {
                wrong.push(format!("{kind:?} {keyword}: no warning at {pointer}: {}", with.warnings))
            }
            Treatment::Warned(_) => warned += 1,
        }
    }
    println!("{honored} keywords are honored, {harmless} harmless, {warned} warned of");
    assert!(wrong.is_empty(), "{} of the table are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is compiled; reports beside it do not count.
fn sources(output: &Output) -> Vec<(&str, &str)> {
    let rust = output.files.iter().filter(|file| file.path.starts_with("src/"));
    rust.map(|file| (file.path.as_str(), file.text.as_str())).collect()
}

/// ARCHITECTURE.md shows the table; `BLESS=1` writes it.
#[test]
fn the_table_is_shown() {
    let mut table = String::from("| in | honored | harmless | warned of |\n|---|---|---|---|\n");
    for (kind, keywords) in KEYWORDS {
        let list = |wanted: fn(&Treatment) -> bool| {
            let words = keywords.iter().filter(|(_, treatment)| wanted(treatment));
            words.map(|(keyword, _)| format!("`{keyword}`")).collect::<Vec<_>>().join(" ")
        };
        table += &format!(
            "| {kind:?} | {} | {} | {} |\n",
            list(|treatment| *treatment == Treatment::Honored),
            list(|treatment| matches!(treatment, Treatment::Harmless(_))),
            list(|treatment| matches!(treatment, Treatment::Warned(_))),
        );
    }
    let path = support::root().join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(&path).expect("ARCHITECTURE.md");
    let (before, rest) = text.split_once("<!-- keywords -->\n").expect("where the table begins");
    let (_, after) = rest.split_once("<!-- end of keywords -->\n").expect("where the table ends");
    let wanted = format!("{before}<!-- keywords -->\n{table}<!-- end of keywords -->\n{after}");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &wanted).expect("ARCHITECTURE.md");
    } else {
        assert!(text == wanted, "the table of keywords differs; run `BLESS=1 cargo test --test keywords` in codegen");
    }
}

/// Keys that the generator reads are listed, or a document could not state them.
#[test]
fn the_keys_that_are_read_are_known() {
    let (mut todo, mut read) = (vec![support::root().join("codegen/src")], BTreeSet::new());
    while let Some(path) = todo.pop() {
        if path.is_dir() {
            todo.extend(std::fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a source");
        let literals = text.split('"').filter(|part| part.starts_with("x-rust-") && !part.contains(' '));
        read.extend(literals.filter(|part| *part != "x-rust-").map(str::to_owned));
    }
    let known: BTreeSet<String> = OURS.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(read, known);
}
