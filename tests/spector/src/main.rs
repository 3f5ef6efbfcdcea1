//! `spector SUITE CRATES OUT VERSION`: writes OUT, a crate that makes every call of the suite in the folder SUITE through the
//! crates in the folder CRATES, which are those of the documents of one version of OpenAPI. What is called is known from the
//! generator's own tree, and what is sent from the scenarios. Prints a line for each call that cannot be written.

#![allow(clippy::expect_used, clippy::panic, reason = "a program of the tests fails by panicking")]

mod call;
mod find;
mod suite;
mod value;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use codegen::{Input, Mode, Source};

use crate::find::Described;
use crate::suite::{Document, Suite};

const SUPPORT: &str = include_str!("../driver/support.rs");

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, crates, out, version] = arguments.as_slice() else {
        panic!("usage: spector SUITE CRATES OUT VERSION")
    };
    let (folder, crates, out) = (PathBuf::from(folder), PathBuf::from(crates), PathBuf::from(out));
    let text = std::fs::read_to_string(folder.join("suite.json")).expect("what the suite says");
    let suite: Suite = serde_json::from_str(&text).expect("what `suite.mjs` wrote");
    let documents = suite.documents.into_iter().filter(|document| document.version == *version);
    let described: Vec<Described> = documents.map(|document| describe(&folder, document)).collect();

    let mut modules: BTreeMap<&str, String> = BTreeMap::new();
    let (mut rows, mut numbers) = (String::new(), BTreeMap::new());
    for call in &suite.calls {
        let number = numbers.entry(&call.scenario).and_modify(|number| *number += 1).or_insert(1);
        let id = format!("{}#{number}", call.scenario);
        let Some(found) = find::find(&described, call) else {
            println!("{id}\tfail\tthe document does not describe it: {} {}", call.method, call.uri);
            continue;
        };
        match call::write(&found, call) {
            Err(why) => println!("{id}\tfail\t{why}"),
            Ok(body) => {
                let (module, name) = (&*found.described.document.name, id.to_lowercase().replace('#', "_"));
                let text = modules
                    .entry(module)
                    .or_insert_with(|| format!("use {module}::types;\n\nuse crate::support::*;\n"));
                let _ = write!(
                    text,
                    "\n/// `{} {}`\npub async fn {name}(at: &At) -> Outcome {{\n{body}}}\n",
                    call.method, call.uri
                );
                let _ = writeln!(rows, "    ({id:?}, |at| Box::pin(calls_{module}::{name}(at))),");
            }
        }
    }

    let source = out.join("src");
    let _ = std::fs::remove_dir_all(&source);
    std::fs::create_dir_all(&source).expect("a folder for the sources");
    let put = |path: PathBuf, text: &str| std::fs::write(path, text).expect("a source is written");
    let mut main = "#![allow(unused_imports)]\n\nmod support;\n".to_owned();
    for (module, text) in &modules {
        put(source.join(format!("calls_{module}.rs")), text);
        let _ = writeln!(main, "mod calls_{module};");
    }
    let _ = write!(
        main,
        "\nconst CALLS: &[(&str, support::Call)] = &[\n{rows}];\n\nfn main() {{\n    support::run(CALLS);\n}}\n"
    );
    put(source.join("main.rs"), &main);
    put(source.join("support.rs"), SUPPORT);
    put(out.join("Cargo.toml"), &manifest(version, &crates, &described));
}

fn describe(folder: &Path, document: Document) -> Described {
    let path = folder.join("documents").join(format!("{}.yaml", document.name));
    let text = std::fs::read_to_string(&path).expect("a document");
    let source = Source { name: &document.name, text: &text };
    let input = Input { document: source, overlays: &[], allow_unused_actions: false };
    let lowered = codegen::read(input).and_then(|read| codegen::lower(read, Mode::Crate { name: &document.name }));
    let (api, _) = lowered.unwrap_or_else(|found| panic!("{found}"));
    Described { document, api }
}

/// All crates are compiled, also those that nothing is called of. The runtime is the one that they use.
fn manifest(version: &str, crates: &Path, described: &[Described]) -> String {
    let mut runtime = String::new();
    let mut dependencies = String::new();
    for Described { document, .. } in described {
        let folder = crates.join(&document.name);
        let text = std::fs::read_to_string(folder.join("Cargo.toml")).expect("the manifest of a crate");
        let package = text.lines().find_map(|line| line.strip_prefix("name = ")).expect("the name of a package");
        let line = text.lines().find_map(|line| line.strip_prefix("openai-assistants = ")).expect("the runtime");
        runtime = line.to_owned();
        let _ =
            writeln!(dependencies, "{} = {{ path = {folder:?}, default-features = false }}", package.trim_matches('"'));
    }
    format!(
        "[package]\nname = \"driver-{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         openai-assistants = {runtime}\nserde = {{ version = \"1\", default-features = false }}\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"rt\", \"time\"] }}\n{dependencies}\n\
         [profile.dev]\ndebug = false\n\n[workspace]\n",
        version.replace('.', "-")
    )
}
