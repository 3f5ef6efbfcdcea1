//! What the compiler refuses in crates that depend on the runtime: one that was written for another version of it, and
//! foreign implementations of sealed traits.

use std::path::Path;

use crate::common::{Folder, Xtask, root};

/// A document with one operation.
const DOCUMENT: &str = "\
openapi: 3.0.0
info: {title: T, version: '1'}
paths:
  /pets/{id}:
    delete:
      operationId: deletePet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: gone}}
";

/// A trait, and an implementation of it by another crate, in one line.
const FOREIGN: &[(&str, &str)] = &[
    ("Json", "fn read(&mut self, _: &mut Reader<'_>) -> Read { Ok(()) } fn view(&self) -> View<'_> { View::Null }"),
    ("PageItem", "fn cursor(&self) -> &str { \"\" }"),
    ("Params", "fn into_parts(self) -> Result<Parts, Error> { Ok(Parts::default()) }"),
    (
        "StreamEvent",
        "fn decode_with(_: Option<&str>, _: &[u8], _: &mut Decoding) -> Result<Self, Error> { Ok(Self) } \
         fn name(&self) -> &str { \"\" } \
         fn data(&self) -> String { String::new() } \
         fn role(_: &str) -> EventRole { EventRole::Data }",
    ),
];

/// Above the implementations. What is hidden is named here so that nothing but the seal is missing.
const HEAD: &str = "\
#![allow(unused)]
use openai_assistants::__generated::json::{Decoding, Read, Reader, View};
use openai_assistants::{EventRole, Indexed, Json, PageItem, Params, Parts, StreamEvent};
use serde_json::Error;
#[derive(Clone, Default)]
pub struct Foreign;
";

#[test]
fn a_crate_for_another_version_of_the_runtime_says_so() {
    let folder = Folder::new("refused-version", &[("document.yaml", DOCUMENT)]);
    let runtime = runtime();
    let run =
        folder.xtask(&["regen", "--all", "--spec", "document.yaml", "--out", "pets", "--runtime-path", &runtime], &[]);
    assert_eq!(run.status, 0, "{}", run.err);
    let pets = folder.path().join("pets");
    assert_eq!(errors(&pets), Vec::<String>::new());

    let library = folder.read("pets/src/lib.rs");
    let (own, other) = ("__generated::VERSION == 5", "__generated::VERSION == 0");
    assert!(library.contains(own), "{library}");
    folder.write("pets/src/lib.rs", &library.replace(own, other));
    let errors = errors(&pets);
    let message = "this crate was written for another version of `openai-assistants`: write it again with \
                   `cargo xtask regen --all` of the version that it is compiled with";
    assert!(errors.len() == 1 && errors[0].contains(message), "{errors:#?}");
}

#[test]
fn sealed_traits_have_no_foreign_implementations() {
    let manifest = format!(
        "[package]\nname = \"foreign\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         openai-assistants = {{ path = {:?}, default-features = false }}\nserde_json = \"1\"\n\n[workspace]\n",
        runtime()
    );
    let folder = Folder::new("refused-foreign", &[("Cargo.toml", &manifest)]);
    std::fs::create_dir_all(folder.path().join("src")).expect("a folder");
    let mut source = HEAD.to_owned();
    for (name, items) in FOREIGN {
        source.push_str(&format!("impl {name} for Foreign {{ {items} }}\n"));
    }
    folder.write("src/lib.rs", &source);
    let first = HEAD.lines().count() + 1;
    let found = errors(folder.path());
    for (line, (name, _)) in (first..).zip(FOREIGN) {
        let here = format!("src/lib.rs:{line}:");
        let seal = |error: &&String| {
            error.contains("error[E0277]") && error.contains("`Foreign: ") && error.contains("Sealed`")
        };
        assert!(found.iter().filter(|error| error.starts_with(&here)).any(|error| seal(&error)), "{name}: {found:#?}");
    }
    assert_eq!(found.len(), FOREIGN.len(), "{found:#?}");

    // With the hidden trait of generated code they are complete: it was the seal. `Indexed` has one of its own.
    source.push_str("impl openai_assistants::__generated::Sealed for Foreign {}\n");
    folder.write("src/lib.rs", &source);
    assert_eq!(errors(folder.path()), Vec::<String>::new());
    source.push_str("impl Indexed for Foreign { fn is_settled(&self) -> bool { true } }\n");
    folder.write("src/lib.rs", &source);
    let found = errors(folder.path());
    assert!(found.len() == 1 && found[0].contains("error[E0277]") && found[0].contains("Sealed"), "{found:#?}");
}

/// Calls that do not compile, and the errors of the compiler: what is wrong, and what to write instead.
const MISSPELLED: &[(&str, &[&str])] = &[
    (
        "AssistantCreateParams::new(\"m\").tools(CodeInterpreterTool::new())",
        &["CodeInterpreterTool` is not a list of `AssistantTool`", "one item goes in brackets: `[item]`"],
    ),
    (
        "AssistantCreateParams::new(\"m\").tools([\"code_interpreter\"])",
        &["`[&str; 1]` is not a list of `AssistantTool`", "the items have to be `Into<AssistantTool>`"],
    ),
    (
        "VectorStoreCreateParams::new().file_ids(\"file_1\")",
        &["`&str` is not a list of `FileId`", "one item goes in brackets: `[item]`"],
    ),
    (
        "VectorStoreCreateParams::new().file_ids([\"file_1\"; 33])",
        &["is not a list of `FileId`", "longer ones can be a `Vec`, a slice or an iterator"],
    ),
    (
        "VectorStoreCreateParams::new().file_ids(vec![1])",
        &["is not a list of `FileId`", "the items have to be `Into<FileId>`"],
    ),
    (
        "AssistantCreateParams::new(\"m\").name(17)",
        &["cannot be set as `String`", "what converts into it by `Into`, or an `Option` of either"],
    ),
    ("AssistantCreateParams::new(\"m\").temperature(\"hot\")", &["`&str` cannot be set as a number of type `f64`"]),
    (
        "RunCreateParams::new(\"a\").max_prompt_tokens(0.5)",
        &["cannot be set as a number of type `i64`", "a whole number is not set from a float"],
    ),
    (
        "AssistantCreateParams::new(\"m\").metadata((\"a\", \"b\"))",
        &["is not a map of text to", "pairs go in brackets: `[(\"key\", value)]`"],
    ),
    (
        "openai_assistants::Tools::new().function_with(\"f\", 17)",
        &["this cannot be a tool", "a tool is a closure or `fn`, `async` or not, with one argument or none"],
    ),
    (
        "openai_assistants::Tools::new().function_with(\"f\", |_: std::time::Instant| 1)",
        &["this cannot be a tool", "its argument implements `serde::Deserialize`"],
    ),
    (
        "openai_assistants::Tools::new().function_with(\"f\", || async { std::time::Instant::now() })",
        &["this cannot be a tool", "and what it returns `serde::Serialize`, or it is a `Result` of that"],
    ),
    (
        "openai_assistants::Tools::new().function_with(\"f\", |_: String, _: String| 1)",
        &["this cannot be a tool", "with one argument or none"],
    ),
    (
        "openai_assistants::IntoToolOutput::into_tool_output(std::time::Instant::now())",
        &["Instant` cannot be the output of a tool", "return something that implements `serde::Serialize`"],
    ),
    // An array has one type of items before any trait is asked; the pages have the tuple.
    (
        "AssistantCreateParams::new(\"m\").tools([CodeInterpreterTool::new(), FileSearchTool::new()])",
        &["error[E0308]", "expected `CodeInterpreterTool`, found `FileSearchTool`"],
    ),
    ("AssistantCreateParams::new(\"m\").metadata([\"a\"])", &["is not a map of text to", "`serde_json::json!({"]),
];

#[test]
fn misspelled_calls_are_told_what_to_write() {
    let manifest = format!(
        "[package]\nname = \"misspelled\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         openai-assistants = {{ path = {:?}, default-features = false }}\n\n[workspace]\n",
        runtime()
    );
    let folder = Folder::new("misspelled", &[("Cargo.toml", &manifest)]);
    std::fs::create_dir_all(folder.path().join("src")).expect("a folder");
    let mut source = "#![allow(unused)]\nuse openai_assistants::types::*;\n".to_owned();
    for (number, (call, _)) in MISSPELLED.iter().enumerate() {
        source.push_str(&format!("fn call_{number}() {{ let _ = {call}; }}\n"));
    }
    folder.write("src/lib.rs", &source);
    let found = rendered(folder.path());
    for (number, (call, parts)) in MISSPELLED.iter().enumerate() {
        let here = format!("--> src/lib.rs:{}:", number + 3);
        let own: Vec<_> = found.iter().filter(|error| error.contains(&here)).collect();
        assert_eq!(own.len(), 1, "{call}: {found:#?}");
        for part in *parts {
            assert!(own[0].contains(part), "{call}: {part:?} is not in\n{}", own[0]);
        }
    }
}

/// The errors that the compiler has for a crate, as it shows them.
fn rendered(folder: &Path) -> Vec<String> {
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let output = support::check_in_full(folder, &[]).output().expect("the compiler runs");
    let text = String::from_utf8_lossy(&output.stderr);
    text.split("\n\n").filter(|block| block.starts_with("error[")).map(str::to_owned).collect()
}

fn runtime() -> String {
    root().join("openai-assistants").display().to_string()
}

/// The errors that the compiler has for a crate, each in a line.
fn errors(folder: &Path) -> Vec<String> {
    // The versions that the workspace has, so that nothing is fetched and little is compiled.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let output = support::check(folder, &[]).output().expect("the compiler runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    let errors = stderr.lines().filter(|line| line.contains(": error")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(output.status.success(), errors.is_empty(), "{stderr}");
    errors
}
