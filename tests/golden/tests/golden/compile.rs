//! The output of every case goes through the compiler and rustdoc, with the real runtime around it.
//!
//! A scratch copy of the `openai-assistants` package gets a module for each case. Generated code says
//! `crate::…`; in a case's module that becomes the path of the module, which has everything that
//! the root has. Only `Client` is its own there, so that resources of two cases may have one name.
//!
//! Crates for whole documents are modules of one crate that depends on the runtime.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Mode;

use crate::case::{Case, WHOLE};

/// Every sixth case, and every twentieth of the names that are hard to give, as packages that depend on the runtime. In the
/// runtime's own folder the same code has other paths, and the compiler would check the whole runtime again.
#[test]
fn outputs_for_a_whole_document_compile() {
    checked(&whole_outputs(Extent::Sample), "");
}

#[derive(Clone, Copy, PartialEq)]
enum Extent {
    Sample,
    All,
}

/// The features that cases add to.
const FEATURES: &str = "extra,first,second";

/// The same as lines of a manifest.
fn features() -> String {
    FEATURES.split(',').map(|name| format!("{name} = []\n")).collect()
}

mod slow {
    #[test]
    #[ignore = "compiles the runtime once more"]
    fn every_output_compiles() {
        let scratch = super::outputs();
        super::cargo(&scratch, &["check", "--lib"], super::CASES);
        super::cargo(&scratch, &["check", "--lib", "--features", super::FEATURES], super::CASES);
    }

    #[test]
    #[ignore = "every sixth case is in another test"]
    fn every_output_for_a_whole_document_compiles() {
        let scratch = super::whole_outputs(super::Extent::All);
        super::cargo(&scratch, &["check", "--lib"], super::WHOLE_CASES);
        super::cargo(&scratch, &["check", "--lib", "--features", super::FEATURES], super::WHOLE_CASES);
    }

    #[test]
    #[ignore = "rustdoc takes a minute for all cases"]
    fn every_output_is_documented() {
        super::cargo(&super::outputs(), &["doc", "--lib", "--no-deps"], super::CASES);
    }

    #[test]
    #[ignore = "rustdoc takes a minute for all cases"]
    fn every_output_for_a_whole_document_is_documented() {
        super::cargo(&super::whole_outputs(super::Extent::All), &["doc", "--lib", "--no-deps"], super::WHOLE_CASES);
    }
}

/// The package in the workspace of `outputs`.
const CASES: &[&str] = &["--package", "golden-cases", "--features", "blocking"];

/// The package that `whole_outputs` writes.
const WHOLE_CASES: &[&str] = &["--package", "golden-whole"];

/// Writes a workspace with the outputs of cases.
fn outputs() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let mut written = Written { scratch: scratch.clone(), kept: BTreeSet::new() };
    written.file("Cargo.toml", &manifest(&read(&workspace.join("Cargo.toml"))));
    written.file("Cargo.lock", &read(&workspace.join("Cargo.lock")));
    written.file(".cargo/config.toml", "");
    for name in files(&workspace) {
        if name.ends_with(".md") && !name.contains('/') {
            written.file(&name, &read(&workspace.join(&name)));
        }
    }
    let package = workspace.join("openai-assistants");
    for name in files(&package).into_iter().filter(|name| !name.starts_with("fuzz/") && !name.starts_with("target/")) {
        let text = read(&package.join(&name));
        let text = match name.as_str() {
            "src/lib.rs" => format!("{text}\npub mod cases;\n"),
            // With a different name, it does not overwrite the documentation of the real one.
            // Development has dependencies beside the crate, which are not copied.
            "Cargo.toml" => {
                let (published, _) = text.split_once("[dev-dependencies]").unwrap_or((&text, ""));
                let published = published.replace("name = \"openai-assistants\"", "name = \"golden-cases\"");
                published.replace("[features]\n", &format!("[features]\n{}", features()))
            }
            _ => text,
        };
        written.file(&format!("openai-assistants/{name}"), &text);
    }
    let mut modules = String::from("//! Golden cases.\n#![deny(warnings, missing_docs)]\n");
    for case in ["models", "operations"].into_iter().flat_map(Case::all) {
        let Ok(output) = case.generate(Mode::Spec) else { continue };
        let module = format!("case_{}", case.name.replace(['/', '-', '.'], "_"));
        modules.push_str(&format!("pub mod {module};\n"));
        let folder = format!("openai-assistants/src/cases/{module}");
        written.file(&format!("{folder}/mod.rs"), CASE);
        for file in output.files {
            let text = file.text.replace("crate::", &format!("crate::cases::{module}::"));
            written.file(&format!("{folder}/generated/{}", file.path), &text);
        }
    }
    written.file("openai-assistants/src/cases/mod.rs", &modules);
    written.remove_the_rest();
    scratch
}

/// Writes a package with the outputs of cases as whole documents.
fn whole_outputs(extent: Extent) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-whole");
    let mut written = Written { scratch: scratch.clone(), kept: BTreeSet::new() };
    let runtime = workspace.join("openai-assistants").canonicalize().expect("the runtime");
    written.file(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"golden-whole\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             openai-assistants = {{ path = {:?}, default-features = false }}\n\
             serde_json = \"1\"\n\n\
             [features]\n{}\n\
             [workspace]\n",
            runtime.display().to_string(),
            features()
        ),
    );
    written.file("Cargo.lock", &read(&workspace.join("Cargo.lock")));
    let mut modules = String::from("//! Golden cases.\n#![deny(warnings, missing_docs)]\n");
    let step = |sample: usize| if extent == Extent::All { 1 } else { sample };
    for case in ["models", "operations", "errors"].into_iter().flat_map(Case::all).step_by(step(6)) {
        let Ok(output) = case.generate(WHOLE) else { continue };
        let module = format!("case_{}", case.name.replace(['/', '-', '.'], "_"));
        modules.push_str(&format!("pub mod {module};\n"));
        for file in output.files {
            let Some(path) = file.path.strip_prefix("src/") else { continue };
            let text = file.text.replace("crate::", &format!("crate::{module}::"));
            written.file(&format!("src/{module}/{}", path.replace("lib.rs", "mod.rs")), &text);
        }
    }
    for (number, text) in crate::names::documents(step(20)).into_iter().enumerate() {
        let module = format!("names_{number}");
        modules.push_str(&format!("pub mod {module};\n"));
        for file in crate::names::generate(&text).files {
            let Some(path) = file.path.strip_prefix("src/") else { continue };
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            written.file(&format!("src/{module}/{path}"), &below(&file.text, &module));
        }
    }
    written.file("src/lib.rs", &modules);
    written.remove_the_rest();
    scratch
}

/// The text with `crate::` as the path of a module; names that end so are not meant.
pub fn below(text: &str, module: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len() * 2), text);
    while let Some(at) = rest.find("crate::") {
        let (before, after) = rest.split_at(at + "crate::".len());
        out.push_str(before);
        if !before[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            out.push_str(module);
            out.push_str("::");
        }
        rest = after;
    }
    out + rest
}

const CASE: &str = "//! A golden case.

pub(crate) use crate::*;

pub mod generated;

/// The types of the case.
pub mod types {
    #[allow(unused_imports)]
    pub use super::generated::types::*;
    pub use crate::{Extra, JsonObject, Literal, Nullable, Page, Upload};
}

/// The client of the case.
#[derive(Clone, Debug)]
pub struct Client(crate::Client);

impl std::ops::Deref for Client {
    type Target = crate::Client;

    fn deref(&self) -> &crate::Client {
        &self.0
    }
}

/// The client of the case that waits.
pub mod blocking {
    pub(crate) use crate::blocking::*;

    /// The client of the case.
    #[derive(Clone, Debug)]
    pub struct Client(crate::blocking::Client);

    impl std::ops::Deref for Client {
        type Target = crate::blocking::Client;

        fn deref(&self) -> &crate::blocking::Client {
            &self.0
        }
    }
}
";

/// Checks a package with the features that cases add to, and more of them.
#[track_caller]
fn checked(package: &Path, more: &str) {
    let features: Vec<&str> = FEATURES.split(',').chain([more].into_iter().filter(|more| !more.is_empty())).collect();
    let output = support::check(package, &features).output().expect("the compiler runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the compiler refuses {}\n{stderr}", package.display());
}

#[track_caller]
fn cargo(scratch: &Path, arguments: &[&str], package: &[&str]) {
    let output = support::cargo(scratch, &[arguments, &["--no-default-features"], package].concat())
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "`cargo {}` fails in {}\n{}",
        arguments.join(" "),
        scratch.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// The workspace's manifest with one member.
fn manifest(text: &str) -> String {
    let (mut out, mut inside) = (String::new(), false);
    for line in text.lines() {
        let list = ["members", "default-members", "exclude"]
            .iter()
            .any(|key| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')));
        let skipped = inside || list;
        inside = skipped && !line.trim_end().ends_with(']');
        if !skipped {
            out.push_str(line);
            out.push('\n');
        }
        if line == "[workspace]" {
            out.push_str("members = [\"openai-assistants\"]\n");
        }
    }
    out
}

/// Writes only what changes, so that the compiler has little to do.
struct Written {
    scratch: PathBuf,
    kept: BTreeSet<String>,
}

impl Written {
    fn file(&mut self, name: &str, text: &str) {
        let path = self.scratch.join(name);
        self.kept.insert(name.to_owned());
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write to");
        fs::write(path, text).expect("a file to write");
    }

    /// Files of cases that are gone.
    fn remove_the_rest(&self) {
        for name in files(&self.scratch) {
            if !self.kept.contains(&name) {
                fs::remove_file(self.scratch.join(name)).expect("a file to remove");
            }
        }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Text files below a folder, but not those of other packages and builds.
fn files(folder: &Path) -> Vec<String> {
    let (mut found, mut todo) = (Vec::new(), vec![String::new()]);
    while let Some(prefix) = todo.pop() {
        for entry in fs::read_dir(folder.join(&prefix)).into_iter().flatten().flatten() {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let skipped = ["target", "fuzz", ".git", "tests", "spec", "codegen", "xtask"].contains(&name.as_str());
            if entry.path().is_dir() && !skipped {
                todo.push(name + "/");
            } else if entry.path().is_file() && fs::read_to_string(entry.path()).is_ok() {
                found.push(name);
            }
        }
    }
    found
}
