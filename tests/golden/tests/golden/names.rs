//! Names that mean something to Rust, cargo or a file system, names of any length, and names that differ only in case:
//! each gives sources that compile, see `compile.rs`, or an error with its place before anything is written.

use std::collections::BTreeSet;

use codegen::{Input, Mode, Output, Source};

use crate::case::{Case, WHOLE};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// What a word can mean to somebody.
const WORDS: &[&str] = &[
    "mod",
    "mod_",
    "Mod",
    "MOD",
    "mod.rs",
    "lib",
    "main",
    "self",
    "Self",
    "SELF",
    "self_",
    "super",
    "crate",
    "root",
    "_",
    "__",
    "type",
    "fn",
    "async",
    "gen",
    "try",
    "union",
    "true",
    "static",
    "macro_rules",
    "con",
    "CON",
    "nul",
    "aux",
    "prn",
    "com1",
    "LPT9",
    "lpt10",
    "client",
    "Client",
    "api",
    "resources",
    "operations",
    "models",
    "types",
    "ids",
    "runtime",
    "json",
    "std",
    "core",
    "serde_json",
    "Into",
    "into",
    "String",
    "Vec",
    "Option",
    "Box",
    "Default",
    "Clone",
    "Debug",
    "Copy",
    "Value",
    "Page",
    "Request",
    "BTreeMap",
    "Upload",
    "Literal",
    "Nullable",
    "JsonObject",
    "StreamRequest",
    "DownloadRequest",
    "new",
    "clone",
    "default",
    "extra",
    "params",
    "value",
    "request",
    "a_b",
    "aB",
    "AB",
    "Ab",
    "a-b",
    "a b",
    "a.b",
    "3d",
    "+1",
    "-1",
    "größe",
    "Größe",
    "日本",
    "👍",
    "e\u{301}",
    "\u{e9}",
    "..",
    ".",
    "...",
    "~",
    "*",
    "C:",
    "a:b",
    "a\\b",
    "%2e%2e",
    "\u{202e}x",
    "a\nb",
    "\"",
    "'",
    "#",
    "`",
    "/*",
    "//",
    "{{",
    "unknown",
    "Unknown",
    "Unknown2",
    "Err",
    "Ok",
    "None",
    "list",
    "create",
    "retrieve",
    "thing",
    "things",
    "Thing2",
    "mod_2",
    "self_2",
    "field",
    "OPERATIONS",
];

/// Whole paths, and what is below them.
const PATHS: &[&str] = &[
    "/",
    "/mod",
    "/mod/x",
    "/mod_/x",
    "/mod/{id}/x",
    "/mod_x",
    "/mod-x",
    "/self",
    "/Self",
    "/self/x",
    "/SELF/{id}",
    "/users/self/feed",
    "/users/self/likes",
    "/super/x",
    "/crate/x",
    "/lib",
    "/con",
    "/nul/x",
    "/aux/{id}",
    "/client/x",
    "/client",
    "/a/b_c",
    "/a_b/c",
    "/a/b/c",
    "/A/B",
    "/a/b",
    "/AB",
    "/ab",
    "/x/new",
    "/new/x",
    "/x/clone",
    "/value/x",
    "/into/x",
    "/string/x",
    "//",
    "/..",
    "/../../x",
    "/./x",
    "/größe/x",
    "/日本/x",
    "/👍/{id}",
    "/C:/x",
    "/a b/c",
    "/a%2Fb/c",
    "/x?mod=1",
    "/x?a=b&c",
    "/x?..=..",
    "/{id}",
    "/{mod}/mod/{self}",
    "/{header_x}/x",
    "/things",
    "/things/{id}",
    "/things/list",
    "/things/create",
];

fn long() -> [String; 4] {
    let long = "word-".repeat(1_000);
    ["x".repeat(5_000), format!("{long}a"), format!("{long}b"), "é".repeat(2_000)]
}

fn words() -> Vec<String> {
    WORDS.iter().map(|word| (*word).to_owned()).chain(long()).collect()
}

/// Documents that use the words for everything that has a name.
pub fn documents(step: usize) -> Vec<String> {
    let words: Vec<String> = words().into_iter().step_by(step).collect();
    let own = words.iter().filter(|word| !word.contains(['{', '/', '?'])).map(|word| format!("/{word}"));
    let deep =
        words.iter().take(40).filter(|word| !word.contains(['{', '/', '?'])).map(|word| format!("/deep/{word}/x"));
    let paths: Vec<String> =
        PATHS.iter().map(|path| (*path).to_owned()).chain(long().map(|word| format!("/x/{word}/y"))).collect();
    vec![
        document(&own.chain(deep).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>(), &[], false),
        document(&paths, &["Thing".to_owned()], true),
        document(&["/things".to_owned()], &words, true),
    ]
}

/// A document with these paths and schemas; each schema has a property and a value for each word where `full`.
fn document(paths: &[String], schemas: &[String], full: bool) -> String {
    let words = if full { words() } else { vec!["a".to_owned()] };
    let properties: Map<String, Value> = words.iter().map(|word| (word.clone(), json!({ "type": "string" }))).collect();
    let of = |name: &String| match name.len() % 4 {
        0 => json!({ "type": "string", "enum": words }),
        1 => {
            json!({ "type": "object", "properties": { "a": { "type": "object", "properties": { name: { "type": "string", "enum": [name] } } } } })
        }
        2 => json!({ "oneOf": [{ "type": "object", "required": ["type"], "properties": { "type": { "const": name } } },
            { "type": "object", "required": ["type"], "properties": { "type": { "const": "other" } } }] }),
        _ => {
            json!({ "type": "object", "properties": { "a": { "type": "string" }, name: { "type": "array", "items": { "type": "object", "properties": { "b": { "type": "string" } } } } } })
        }
    };
    let mut all: Map<String, Value> = schemas.iter().map(|name| (name.clone(), of(name))).collect();
    all.insert("EveryProperty".to_owned(), json!({ "type": "object", "properties": properties }));
    all.insert("EveryValue".to_owned(), json!({ "type": "string", "enum": words }));
    let mut items = Map::new();
    for (number, path) in paths.iter().enumerate() {
        let names: BTreeSet<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
        let parameter =
            |name: &&str| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
        let mut parameters: Vec<Value> = names.iter().map(parameter).collect();
        parameters.push(json!({ "name": "x", "in": "header", "schema": { "type": "string" } }));
        if full && number == 0 {
            parameters.extend(
                words.iter().map(|word| json!({ "name": word, "in": "query", "schema": { "type": "string" } })),
            );
        }
        let answer = json!({ "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/EveryProperty" } } } } });
        let stream = json!({ "200": { "description": "", "content": { "image/png": {}, "text/event-stream": {} } } });
        let id = words.get(number).filter(|_| full).cloned().unwrap_or_else(|| format!("operation {number}"));
        items.insert(
            path.clone(),
            json!({
                "get": { "operationId": id, "tags": [id], "parameters": parameters, "responses": answer },
                "post": { "responses": stream, "parameters": parameters },
            }),
        );
    }
    json!({ "openapi": "3.1.0", "info": { "title": "Names", "version": "1" }, "paths": items, "components": { "schemas": all } }).to_string()
}

pub fn generate(text: &str) -> Output {
    let input = Input { document: Source { name: "spec.json", text }, overlays: &[], allow_unused_actions: false };
    let output = codegen::generate(input, Mode::Crate { name: "names" }).unwrap_or_else(|found| panic!("{found}"));
    check(&output);
    output
}

/// Every file is Rust and can be written anywhere, next to all the others.
fn check(output: &Output) {
    let mut taken = BTreeSet::new();
    for file in &output.files {
        assert!(taken.insert(file.path.to_lowercase()), "{} is written twice", file.path);
        let plain = |part: &str| {
            part.len() <= 160
                && part.starts_with(|c: char| c.is_ascii_alphabetic())
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.".contains(&b))
        };
        assert!(file.path.split('/').all(plain), "{}", file.path);
        let stem = file.path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
        assert!(!["con", "nul", "aux", "prn", "com1", "lpt9"].contains(&stem), "{}", file.path);
        if file.path.ends_with(".rs") {
            syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}\n{}", file.path, file.text));
        }
    }
    let roots = ["src/lib.rs", "src/resources/mod.rs", "src/models/mod.rs"];
    for root in roots {
        let file = output.files.iter().find(|file| file.path == root).unwrap_or_else(|| panic!("{root} is missing"));
        assert!(
            root == "src/lib.rs" || file.text.contains("pub use self::"),
            "{root} is not the list of modules\n{}",
            file.text
        );
        assert!(root != "src/lib.rs" || file.text.contains("pub struct Api"), "{}", file.text);
    }
    for (folder, root) in [("src/resources/", roots[1]), ("src/models/", roots[2])] {
        let list = &output.files.iter().find(|file| file.path == root).expect("the list").text;
        for file in output.files.iter().filter(|file| file.path != root) {
            let Some(module) = file.path.strip_prefix(folder).and_then(|name| name.strip_suffix(".rs")) else {
                continue;
            };
            assert!(list.contains(&format!("mod {module};")), "{root} does not list {module}\n{list}");
        }
    }
}

#[test]
fn each_name_alone_gives_sources() {
    alone(8);
}

mod slow {
    #[test]
    #[ignore = "every eighth name is in the test of the same name"]
    fn each_name_alone_gives_sources() {
        super::alone(1);
    }
}

/// Each name in a separate document, one in `step` of them.
fn alone(step: usize) {
    for path in PATHS.iter().step_by(step) {
        generate(&document(&[(*path).to_owned()], &[], false));
    }
    for word in words().into_iter().step_by(step) {
        let path = format!("/{}/x", word.replace(['{', '/', '?'], ""));
        generate(&document(&["/things".to_owned(), path], &[word], false));
    }
}

#[test]
fn all_names_together_give_sources() {
    documents(support::step(4)).iter().for_each(|text| drop(generate(text)));
}

/// No resource and no schema gets a name that generated code uses: it would shadow the intended item.
#[test]
fn names_that_generated_code_says_are_given_to_nothing() {
    let mut words_used = BTreeSet::new();
    for case in ["models", "operations", "errors"].into_iter().flat_map(Case::all).step_by(support::step(3)) {
        let Ok(output) = case.generate(WHOLE) else { continue };
        let all = || output.files.iter().filter(|file| file.path.ends_with(".rs"));
        let defined: BTreeSet<&str> = all().flat_map(|file| file.text.lines()).filter_map(defined).collect();
        let named = |path: &str| ["src/models/", "src/resources/"].iter().any(|folder| path.starts_with(folder));
        let texts: Vec<&str> = all().filter(|file| named(&file.path)).map(|file| &*file.text).collect();
        let words = texts.iter().flat_map(|text| bare(text)).filter(|word| !defined.contains(word));
        words_used.extend(words.map(str::to_owned));
    }
    for word in ["Option", "String", "Vec", "Into", "From", "Some", "None", "Default", "BTreeMap", "Value", "Request"] {
        assert!(words_used.contains(word), "{word} is said somewhere: {words_used:?}");
    }
    let kebab = |word: &String| {
        let letter = |c: char| if c.is_uppercase() { format!("-{}", c.to_lowercase()) } else { c.to_string() };
        format!("/things/{}", word.chars().map(letter).collect::<String>().trim_start_matches('-'))
    };
    let paths: Vec<String> = words_used.iter().map(kebab).collect();
    let text = document(&paths, &words_used.iter().cloned().collect::<Vec<_>>(), false);
    for file in generate(&text).files.iter().filter(|file| file.path.ends_with(".rs")) {
        let taken: Vec<&str> =
            file.text.lines().filter_map(defined).filter(|name| words_used.contains(*name)).collect();
        // The root defines what hangs on the client.
        assert!(taken.is_empty() || taken == ["Api"], "{} defines {taken:?}", file.path);
    }
}

/// The type that a line defines.
fn defined(line: &str) -> Option<&str> {
    let rest = ["pub struct ", "pub enum ", "pub type "].iter().find_map(|start| line.strip_prefix(start))?;
    Some(&rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())])
}

/// Words of code that begin with a capital and stand behind no path: types, traits and variants by their names alone.
fn bare(text: &str) -> impl Iterator<Item = &str> {
    // Variants, rows of tables and texts are no use of a name.
    let is_code = |line: &&str| {
        let line = line.trim().trim_end_matches(" {");
        line.contains(' ')
            && !["//", "_ = ", "crate::__"].iter().any(|start| line.starts_with(start))
            && !line.contains('"')
    };
    let code = text.lines().filter(is_code);
    code.flat_map(|line| {
        let starts = line.char_indices().filter(|(at, c)| {
            c.is_ascii_uppercase()
                && !line[..*at].ends_with("type ")
                && !line[..*at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':'))
        });
        // `Item = …` names a part of a trait, and `Map(…),` a variant.
        starts.filter_map(|(at, _)| {
            let rest = &line[at..];
            let (word, behind) =
                rest.split_at(rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()));
            let is_variant = behind.starts_with('(') && line[..at].trim().is_empty();
            (!behind.starts_with(" = ") && !is_variant).then_some(word)
        })
    })
    .filter(|word| word.len() > 1 && word.chars().any(|c| c.is_ascii_lowercase()))
}

/// A path of very many words would be as many resources below each other.
#[test]
fn paths_of_many_words_are_refused() {
    let text = document(&["/a".repeat(20_000)], &[], false);
    let input =
        Input { document: Source { name: "spec.json", text: &text }, overlays: &[], allow_unused_actions: false };
    let found = codegen::generate(input, Mode::Crate { name: "names" }).expect_err("it is refused").to_string();
    assert!(
        found.contains("a path with 20000 words") && found.contains("spec.json:1:"),
        "{}",
        &found[..found.len().min(400)]
    );
}

fn name() -> impl Strategy<Value = String> {
    let hostile = || proptest::sample::select(WORDS).prop_map(str::to_owned);
    prop_oneof![
        3 => hostile(),
        1 => (hostile(), hostile()).prop_map(|(a, b)| a + &b),
        1 => (hostile(), 1_usize..400).prop_map(|(word, times)| word.replace('/', "").repeat(times)),
        1 => ".{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(60), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_names_give_sources(
        paths in proptest::collection::vec(proptest::collection::vec(name(), 0..4), 1..5),
        schemas in proptest::collection::vec(name(), 1..6),
    ) {
        let path = |words: Vec<String>| format!("/{}", words.join("/").replace(['{', '}'], ""));
        let paths: BTreeSet<String> = paths.into_iter().map(path).collect();
        let schemas: BTreeSet<String> = schemas.into_iter().collect();
        generate(&document(&paths.into_iter().collect::<Vec<_>>(), &schemas.into_iter().collect::<Vec<_>>(), false));
    }
}
