//! Text of a document is shown and never run: what rustdoc would find in the comments that are written.
//!
//! rustdoc compiles and runs every block of code that does not say that it is something else. Descriptions come from
//! anywhere, so no form of one may end as such a block.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use codegen::{Input, Mode, Output, Source};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What each form has in common: it begins a block of code where Markdown does not expect one, or no longer.
const FORMS: &[(&str, &str)] = &[
    ("fence", "```\nRUN\n```"),
    ("fence of waves", "~~~\nRUN\n~~~"),
    ("indented", "a\n\n    RUN\n\nb"),
    ("indented from the start", "    RUN"),
    ("tab", "a\n\n\tRUN"),
    ("info that is Rust", "```rust\nRUN\n```\n```edition2021\nRUN\n```\n```no_run\nRUN\n```\n```ignore\nRUN\n```"),
    ("info that is Rust as well", "```json,rust\nRUN\n```"),
    ("info that is a mistake", "```!json\nRUN\n```\n```json\"\nRUN\n```\n```(json)\nRUN\n```\n```{.rust}\nRUN\n```"),
    ("info with entities", "```&#114;ust\nRUN\n```\n```\\rust\nRUN\n```"),
    ("info of spaces", "``` \u{a0}\nRUN\n```\n~~~ ,\nRUN\n~~~"),
    ("error code", "```E0308\nRUN\n```"),
    ("HTML block", "<div>\n```\nRUN\n```\n</div>"),
    ("pre", "<pre>\n```\nRUN\n```\n</pre>"),
    ("script", "<script>\n```\nRUN\n```\n</script>"),
    ("comment", "<!--\n```\nRUN\n```\n-->"),
    ("CDATA", "<![CDATA[\n```\nRUN\n```\n]]>"),
    ("processing instruction", "<?php\n```\nRUN\n```\n?>"),
    ("declaration", "<!DOCTYPE\n```\nRUN\n```\n>"),
    ("indented in HTML", "<pre>\n\n    RUN\n\n</pre>"),
    ("closing tag", "</div>\n    RUN\n\n    RUN"),
    ("CRLF", "a\r\n\r\n```\r\nRUN\r\n```\r\n"),
    ("CR", "a\r\r```\rRUN\r```\r"),
    ("footnote", "[^1]:\n    ```\n    RUN\n    ```"),
    ("footnote that is used", "a[^1]\n\n[^1]: b\n\n        RUN\n\n    ```\n    RUN\n    ```"),
    ("link definition", "[a]: /b\n    RUN\n\n[b]: <c>\n```\nRUN\n```"),
    ("after a fence in a quote", "> ```\n> x\n> ```\n\nRUN"),
    ("lazy quote", "> ```json\n```\nRUN\n```"),
    ("quote", "> ```\n> RUN\n> ```\n>\n>     RUN"),
    ("list", "- ```\n  RUN\n  ```\n-     RUN\n\n      RUN"),
    ("ordered list", "1. a\n\n       RUN\n\n2.      RUN"),
    ("long number", "1234567890. a\n\n             RUN"),
    ("list in a quote in a list", "- > 1. ```\n  >    RUN\n  >    ```"),
    ("task", "- [ ] a\n\n      RUN\n- [x]     RUN"),
    ("table", "| a |\n|---|\n| ``` |\n    RUN\n\n    RUN"),
    ("heading", "# a\n    RUN\na\n===\n    RUN\n***\n    RUN"),
    ("fence that is open", "```json\n1\n\n\n~~~\nRUN"),
    ("fence that is short", "````json\n```\nRUN\n````\n```\nRUN\n```"),
    ("fence behind a fence", "```json\n1\n```\n```\nRUN\n```"),
    ("fence that does not close", "```json\n1\n``` x\n```\n```\nRUN"),
    ("fence with a wave", "```json\n~~~\n```\n~~~\nRUN\n~~~"),
    ("code span", "a ``` b\n```\nRUN\n```"),
    ("line separators", "a\u{2028}\u{2028}    RUN\u{2029}```\u{2029}RUN\u{2029}```"),
    ("next line", "a\u{85}\u{85}    RUN\u{85}```\u{85}RUN\u{85}```"),
    ("vertical tab and form feed", "a\u{b}\u{b}```\u{b}RUN\u{c}```\u{c}\u{c}    RUN"),
    ("spaces of other kinds", "a\n\n\u{a0}\u{a0}RUN\n\n\u{3000}\u{3000}RUN\n\n\u{2003} \u{2003} RUN"),
    ("what cannot be seen", "`\u{200b}``\nRUN\n``\u{0}`\n\n \u{feff}   RUN"),
    ("private use", "a\u{e000}\u{e000}    RUN\u{e000}```\u{e000}RUN\u{e000}```"),
    ("reordered", "\u{202e}```\nRUN\n```\u{202c}"),
    ("strings", "\"#\n```\nRUN\n```\n\"##\n*/\n/*"),
    ("meanings", "- `a`: <pre>\n- `b`: ```\n  RUN\n  ```\n- `c`:     RUN\n\n      RUN"),
    ("sentence", "```. \nRUN\n```. a"),
    ("address", "http://a.b/`\n```\nRUN\n```\n<http://a\n    RUN>"),
    (
        "wrapped",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ```\nRUN",
    ),
];

/// What must not be run.
const RUN: &str = "panic!(\"text of the document was run\");";

/// A document that contains the text wherever it can contain text.
fn document(text: &str) -> String {
    let object = |name: &str| {
        json!({ "type": "object", "title": text, "description": text, "required": ["kind"], "properties": {
        "kind": { "const": name, "description": text }, "a": { "type": "string", "description": text, "example": text },
    } })
    };
    let thing = json!({ "type": "object", "title": text, "description": text, "example": { "a": text }, "properties": {
        "a": { "type": "string", "description": text, "default": text },
        "old": { "type": "string", "description": text, "deprecated": true },
        "b": { "type": ["string", "null"], "enum": ["a", "b", "c", text], "description": text },
        "c": { "anyOf": [{ "type": "string", "enum": ["a", "b", text], "description": text }, { "type": "number", "description": text }, object("d")], "description": text },
        "d": { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }], "description": text },
        text: { "type": "string", "description": text },
    } });
    let body =
        |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    let operation = |id: &str| {
        json!({
            "operationId": id, "summary": text, "description": text, "tags": [text],
            "parameters": [{ "name": "q", "in": "query", "description": text, "schema": { "type": "string", "title": text } },
                { "name": text, "in": "query", "description": text, "schema": { "type": "string", "enum": [text] } }],
            "requestBody": { "description": text, "content": body("Thing") },
            "responses": { "200": { "description": text, "content": body("Thing") } },
        })
    };
    json!({
        "openapi": "3.1.0",
        "info": { "title": text, "description": text, "version": text },
        "tags": [{ "name": text, "description": text }],
        "paths": {
            "/things": { "summary": text, "description": text, "post": operation("createThing"), "put": { "operationId": "putThing", "summary": text,
                "responses": { "200": { "description": text, "content": { "text/event-stream": { "schema": { "$ref": "#/components/schemas/Thing" } }, "image/png": {} } } } } },
            format!("/things/{}", text.replace(['{', '}', '?'], "")): { "get": { "summary": text, "responses": { "204": { "description": text } } } },
        },
        "components": { "schemas": { "Thing": thing, "One": object("one"), "Two": object("two"), text: object("three"),
            "Alias": { "type": "string", "description": text }, "Named": { "type": "string", "enum": ["a", "b", text], "description": text } } },
    })
    .to_string()
}

fn generate(text: &str) -> Output {
    let document = document(text);
    let input =
        Input { document: Source { name: "spec.json", text: &document }, overlays: &[], allow_unused_actions: false };
    codegen::generate(input, Mode::Crate { name: "texts" }).unwrap_or_else(|found| panic!("{text:?}: {found}"))
}

/// The comments of documentation in a file, without what begins their lines.
fn comments(source: &str) -> Vec<String> {
    let (mut found, mut open) = (Vec::new(), Vec::new());
    for line in source.lines().chain([""]) {
        let text = line.trim_start();
        match text.strip_prefix("///").or_else(|| text.strip_prefix("//!")) {
            Some(text) => open.push(text.strip_prefix(' ').unwrap_or_else(|| {
                assert!(text.is_empty(), "a line that is written without a space: {line:?}");
                text
            })),
            None if open.is_empty() => {}
            None => found.push(std::mem::take(&mut open).join("\n")),
        }
    }
    found
}

/// Checks every comment of every file, and that what is documented is what was judged.
fn check(text: &str) -> Vec<String> {
    judged(text, &generate(text))
}

fn judged(text: &str, output: &Output) -> Vec<String> {
    let mut all = Vec::new();
    for file in output.files.iter().filter(|file| file.path.ends_with(".rs")) {
        let tree = syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}\n{}", file.path, file.text));
        if file.path == "src/models/thing.rs" {
            let written = codegen::documentation(text);
            assert_eq!(documented(&tree, "Thing"), if written.is_empty() { "`Thing`.".to_owned() } else { written });
        }
        for comment in comments(&file.text) {
            let found = codegen::doctests(&comment);
            assert!(
                found.is_empty(),
                "{}: {text:?} is written as\n{comment}\nof which {found:?} would be run",
                file.path
            );
            all.push(comment);
        }
        // A comment of another kind would not have been looked at.
        let block = file
            .text
            .lines()
            .find(|line| ["/**", "/*!", "#[doc"].iter().any(|sign| line.trim_start().starts_with(sign)));
        assert!(
            block.is_none_or(|line| line.trim() == "#[doc(no_inline)]" || line.trim() == "#[doc(hidden)]"),
            "{}: {block:?}",
            file.path
        );
    }
    all
}

/// What the attributes of a type say.
fn documented(tree: &syn::File, name: &str) -> String {
    let item = tree.items.iter().find_map(|item| match item {
        syn::Item::Struct(item) if item.ident == name => Some(item),
        _ => None,
    });
    let lines = item.expect("the type").attrs.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(syn::MetaNameValue {
            path,
            value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }),
            ..
        }) if path.is_ident("doc") => Some(text.value()),
        _ => None,
    });
    let lines: Vec<String> = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned()).collect();
    lines.join("\n")
}

/// What is made of each form.
static MADE: LazyLock<Vec<(String, Output)>> = LazyLock::new(|| {
    let forms = FORMS.iter().map(|(_, form)| form.replace("RUN", RUN));
    forms.map(|form| (form.clone(), generate(&form))).collect()
});

/// The real rustdoc over the comments of all forms: it finds nothing to test, and would.
#[test]
fn rustdoc_runs_nothing_of_a_document() {
    let mut source = String::new();
    let mut count = 0;
    for comment in MADE.iter().flat_map(|(form, output)| judged(form, output)) {
        for line in comment.lines() {
            source.push_str(if line.is_empty() { "///" } else { "/// " });
            source.push_str(line);
            source.push('\n');
        }
        source.push_str(&format!("pub struct S{count};\n"));
        count += 1;
    }
    assert!(count > FORMS.len() * 20, "{count} comments");
    assert_eq!(tests(&source), "running 0 tests");
    source.push_str("/// ```ignore\n/// 1\n/// ```\npub struct Control;\n");
    assert_eq!(tests(&source), "running 1 test");
}

/// The examples that rustdoc lists.
fn tests(source: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("texts");
    fs::create_dir_all(&folder).expect("a folder to write to");
    fs::write(folder.join("lib.rs"), source).expect("a file to write");
    let rustdoc = std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into());
    let mut command = Command::new(rustdoc);
    command.args(["--test", "--edition", "2024", "--crate-name", "texts", "lib.rs"]).current_dir(&folder);
    let output = command.output().expect("rustdoc runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().find(|line| line.starts_with("running "));
    line.unwrap_or_else(|| panic!("{text}\n{}", String::from_utf8_lossy(&output.stderr))).to_owned()
}

/// Megabytes of what has to be looked at closely take time in proportion.
#[test]
fn texts_of_any_size_end() {
    for part in [
        "```\nx\n",
        "    x\n\n",
        "<pre>\n```\n",
        "http://a `b` ",
        "> ",
        "- ",
        "[^1]: ",
        "[a](",
        "`",
        "<!-- ",
        "~~~ x\n> ```\n",
        "a ",
        "[",
        "<a ",
        "| a ",
        "1. ",
        "&#96;",
        "\\",
        "*_",
        "[a]: b\n",
        "[a][",
        "<?",
        "\u{2028}",
        "\u{a0}",
    ] {
        let text = part.repeat(50_000 / part.len());
        let start = Instant::now();
        let written = codegen::documentation(&text);
        assert!(codegen::doctests(&written).is_empty(), "{part:?}");
        assert!(start.elapsed() < Duration::from_secs(10), "{part:?} takes {:?}", start.elapsed());
    }
}

/// Pieces of Markdown, from which anything can be put together.
fn text() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "```",
        "````",
        "~~~",
        "`",
        "~",
        "\n",
        "\n\n",
        "    ",
        "  ",
        " ",
        "\t",
        "> ",
        ">",
        "- ",
        "* ",
        "1. ",
        "12) ",
        "# ",
        "===\n",
        "---\n",
        "| a |\n|---|\n",
        "<pre>",
        "</pre>",
        "<div>",
        "</div>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "<script>",
        "<!A",
        "<a",
        ">",
        "[^1]",
        "[^1]: ",
        "[a]: ",
        "[a](",
        "](/b)",
        "[",
        "]",
        "!",
        "\\",
        "&#96;",
        "&#10;",
        "http://a.b/c",
        "<http://",
        "\r\n",
        "\r",
        "\u{2028}",
        "\u{2029}",
        "\u{85}",
        "\u{b}",
        "\u{c}",
        "\u{a0}",
        "\u{3000}",
        "\u{200b}",
        "\u{e000}",
        "\u{0}",
        "rust",
        "json",
        "text",
        "ignore",
        "edition2021",
        ",",
        "{",
        "}",
        "\"",
        "\"#",
        "*/",
        "/*",
        "//",
        "- `a`: ",
        "- [ ] ",
        "**",
        "x",
        "word. ",
        "日本",
    ];
    proptest::collection::vec(proptest::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(2_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_written_as_a_test(text in text()) {
        let written = codegen::documentation(&text);
        let found = codegen::doctests(&written);
        prop_assert!(found.is_empty(), "{:?} is written as\n{}\nof which {:?} would be run", text, written, found);
        let begins = written.lines().next().is_none_or(|line| !line.starts_with(char::is_whitespace) && !line.is_empty());
        prop_assert!(begins, "{:?} is written as\n{}", text, written);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(40), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_document_is_a_test(text in text()) {
        check(&text);
    }
}

/// The examples stay data.
#[test]
fn examples_are_data() {
    for (form, output) in MADE.iter() {
        let cases = output.files.iter().find(|file| file.path == "tests/examples.json").expect("the examples");
        let cases: Value = serde_json::from_str(&cases.text).expect("JSON");
        assert!(cases.as_array().is_some_and(|cases| cases.iter().any(|case| case["value"]["a"] == json!(form))));
    }
}
