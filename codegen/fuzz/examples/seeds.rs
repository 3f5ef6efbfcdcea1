//! Writes what the fuzz targets start from, out of the cases in `tests/golden` and the documents in `spec/`.
//!
//! ```console
//! $ cargo run --manifest-path codegen/fuzz/Cargo.toml --example seeds
//! ```

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// What the target `overlay` finds between the document and the overlay.
const BETWEEN: &str = "\n#\n";
/// A document for overlays that belong to a large one.
const DOCUMENT: &str = include_str!("../../../tests/golden/cases/models/all-of/spec.yaml");
/// The beginning of an overlay with one action.
const OVERLAY: &str = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n";

/// What makes it the overlay of a feature.
const FEATURE: &str = "x-rust-feature: foundry\n";

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Done {
    let cases = cases()?;
    write("generate", cases.iter().map(|(document, _)| document.clone()))?;
    let read = |name: &str| fs::read_to_string(root().join("spec").join(name));
    let (spec, overlay, foundry) = (read("openapi.yaml")?, read("overlay.yaml")?, read("foundry.yaml")?);
    let documents = cases.iter().map(|(document, _)| document.as_str()).chain([spec.as_str(), foundry.as_str()]);
    let mut texts: Vec<String> = documents.flat_map(descriptions).collect();
    texts.extend(TEXTS.iter().map(|text| (*text).to_owned()));
    texts.sort();
    texts.dedup();
    write("docs", texts.into_iter())?;
    let pairs = cases.iter().filter_map(|(document, overlay)| Some((document.as_str(), overlay.clone()?)));
    let single = actions(&overlay).into_iter().map(|action| (DOCUMENT, format!("{OVERLAY}{action}")));
    let added = actions(&foundry).into_iter().map(|action| (DOCUMENT, format!("{FEATURE}{OVERLAY}{action}")));
    let overlays = pairs.chain(single).chain(added).map(|(document, overlay)| format!("{document}{BETWEEN}{overlay}"));
    write("overlay", overlays)
}

/// Markdown that rustdoc reads in its own way.
const TEXTS: &[&str] = &[
    "```\nlet x = 1;\n```",
    "<pre>\n\n```\nfn main() {}\n```\n\n</pre>",
    "> quoted\n> ```\ntext",
    "[^1]\n\n[^1]:\n    code",
    "    indented code\n\n- list\n\n      more",
    "<!--\n```\nx\n```\n-->",
    "| a | b |\n|---|---|\n| `x` | <br> |",
    "A [link](https://example.com) and `code` with \u{2028} and *stars*.\r\n\r\n~~~rust\r\nx\r\n~~~",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The documents of the golden cases, with their overlays, of which one is enough.
fn cases() -> Done<Vec<(String, Option<String>)>> {
    let mut folders = Vec::new();
    for family in ["errors", "models", "operations"] {
        for entry in fs::read_dir(root().join("tests/golden/cases").join(family))? {
            folders.push(entry?.path());
        }
    }
    folders.sort();
    let read = |folder: &Path, name: &str| fs::read_to_string(folder.join(name)).ok();
    let cases = folders.iter().filter_map(|folder| {
        let document = read(folder, "spec.yaml").or_else(|| read(folder, "spec.json"))?;
        Some((document, read(folder, "overlay.yaml").or_else(|| read(folder, "feature.yaml"))))
    });
    Ok(cases.collect())
}

/// The values of `description`, as far as they stand in one line or in a block of their own.
fn descriptions(document: &str) -> Vec<String> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut lines = document.lines().peekable();
    let mut texts = Vec::new();
    while let Some(line) = lines.next() {
        let Some(text) = line.trim_start().strip_prefix("description: ") else { continue };
        if !text.starts_with(['|', '>']) {
            texts.push(text.to_owned());
            continue;
        }
        let mut block = Vec::new();
        while let Some(next) = lines.next_if(|next| next.trim().is_empty() || indent(next) > indent(line)) {
            block.push(next.trim_start());
        }
        texts.push(block.join("\n"));
    }
    texts
}

/// The actions of an overlay.
fn actions(overlay: &str) -> Vec<String> {
    let mut actions: Vec<String> = Vec::new();
    for line in overlay.split_inclusive('\n').skip_while(|line| !line.starts_with("actions:")).skip(1) {
        let starts = line.trim_start().starts_with("- target:");
        match actions.last_mut() {
            Some(action) if !starts => action.push_str(line),
            _ if starts => actions.push(line.to_owned()),
            _ => {}
        }
    }
    actions
}

fn write(target: &str, seeds: impl Iterator<Item = String>) -> Done {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    fs::create_dir_all(&corpus)?;
    let mut count = 0;
    for seed in seeds {
        fs::write(corpus.join(format!("seed-{count}")), seed)?;
        count += 1;
    }
    println!("{target}: {count} seeds");
    Ok(())
}
