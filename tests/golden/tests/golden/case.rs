//! A case on disk: reading it, generating from it, comparing it with what is expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::ir::Library;
use codegen::{Diagnostics, Input, Mode, Output, Source};

/// A separate crate for the whole document of a case.
pub const WHOLE: Mode<'_> = Mode::Crate { name: "whole" };

/// A folder below `cases/`.
pub struct Case {
    /// Its path below `cases/`.
    pub name: String,
    folder: PathBuf,
}

impl Case {
    /// Every case of a family, by name.
    pub fn all(family: &str) -> Vec<Self> {
        let folder = root().join(family);
        let mut cases: Vec<Self> = entries(&folder)
            .into_iter()
            .map(|name| Self { folder: folder.join(&name), name: format!("{family}/{name}") })
            .collect();
        cases.sort_by(|a, b| a.name.cmp(&b.name));
        assert!(!cases.is_empty(), "{} holds no cases", folder.display());
        cases
    }

    /// Runs the generator on `spec.yaml` or `spec.json`, with `overlay.yaml` and `feature.yaml` laid over it where they are there.
    pub fn generate(&self, mode: Mode<'_>) -> Result<Output, Diagnostics> {
        let libraries = self.libraries();
        self.run(|input| {
            let (api, warnings) = codegen::lower_with(codegen::read(input)?, mode, &libraries)?;
            codegen::check(&api)?;
            Ok(Output { files: codegen::render(&api, mode)?, warnings: Diagnostics(warnings) })
        })
    }

    /// The crates whose types the case asks for, by `types.txt`.
    fn libraries(&self) -> Vec<Library> {
        let stated = fs::read_to_string(self.folder.join("types.txt")).unwrap_or_default();
        let of = |name: &str| Library::ALL.into_iter().find(|library| library.name() == name).expect("a known crate");
        stated.split_whitespace().map(of).collect()
    }

    /// As [`Case::generate`], without what features add; none where no overlay of the case has one.
    pub fn without_features(&self, mode: Mode<'_>) -> Option<Output> {
        let is_added = self.folder.join("feature.yaml").is_file();
        let generate = |input: Input<'_>| codegen::generate(input, mode);
        is_added
            .then(|| self.with(&["overlay.yaml"], generate).unwrap_or_else(|found| panic!("{}: {found}", self.name)))
    }

    /// Hands the documents of the case to a stage.
    pub fn run<T>(&self, stage: impl FnOnce(Input<'_>) -> Result<T, Diagnostics>) -> Result<T, Diagnostics> {
        self.with(&["overlay.yaml", "feature.yaml"], stage)
    }

    fn with<T>(
        &self,
        overlays: &[&str],
        stage: impl FnOnce(Input<'_>) -> Result<T, Diagnostics>,
    ) -> Result<T, Diagnostics> {
        let read = |name: &str| fs::read_to_string(self.folder.join(name)).ok();
        let (name, document) = ["spec.yaml", "spec.json"]
            .into_iter()
            .find_map(|name| Some((name, read(name)?)))
            .unwrap_or_else(|| panic!("{} has neither spec.yaml nor spec.json", self.name));
        let texts: Vec<_> = overlays.iter().filter_map(|name| Some((*name, read(name)?))).collect();
        let overlays: Vec<Source<'_>> = texts.iter().map(|(name, text)| Source { name, text }).collect();
        stage(Input { document: Source { name, text: &document }, overlays: &overlays, allow_unused_actions: false })
    }

    /// The differences between what is expected and what came; none after `BLESS=1`, which writes what came.
    pub fn differences(&self, actual: &BTreeMap<String, String>) -> Vec<String> {
        let known = self.expected();
        if std::env::var_os("BLESS").is_some() {
            if known != *actual {
                for path in known.keys().filter(|path| !actual.contains_key(*path)) {
                    fs::remove_file(self.folder.join(path)).expect("a file that is no longer expected");
                }
                for (path, text) in actual {
                    let path = self.folder.join(path);
                    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write to");
                    fs::write(path, text).expect("a file to write");
                }
            }
            return Vec::new();
        }
        let mut found = Vec::new();
        for path in known.keys().chain(actual.keys().filter(|path| !known.contains_key(*path))) {
            let place = format!("tests/golden/cases/{}/{path}", self.name);
            match (known.get(path), actual.get(path)) {
                (Some(old), Some(new)) if old == new => {}
                (Some(old), Some(new)) => {
                    found.push(format!("{place} differs, expected (-) and came (+)\n{}", difference(old, new)))
                }
                (Some(_), None) => found.push(format!("{place} is expected and did not come")),
                (None, Some(new)) => found.push(format!("{place} came and is not expected:\n{new}")),
                (None, None) => {}
            }
        }
        found
    }

    /// Files below `expected/`, and `expected.txt` and `warnings.txt`, by their path.
    fn expected(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let mut todo = vec!["expected".to_owned()];
        while let Some(path) = todo.pop() {
            for name in entries(&self.folder.join(&path)) {
                let inner = format!("{path}/{name}");
                match fs::read_to_string(self.folder.join(&inner)) {
                    Ok(text) => drop(files.insert(inner, text)),
                    Err(_) => todo.push(inner),
                }
            }
        }
        for name in ["expected.txt", "warnings.txt"] {
            if let Ok(text) = fs::read_to_string(self.folder.join(name)) {
                files.insert(name.to_owned(), text);
            }
        }
        files
    }
}

/// What is expected of all cases together, in a file beside the families.
#[track_caller]
pub fn settle_file(name: &str, actual: &str) {
    let path = root().join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, actual).expect("a file to write");
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let differences = if expected == actual { Vec::new() } else { vec![difference(&expected, actual)] };
    settle(name, differences);
}

/// Fails with every difference, and with what to type.
#[track_caller]
pub fn settle(family: &str, differences: Vec<String>) {
    assert!(
        differences.is_empty(),
        "{}\n\n{} differences in cases/{family}; if they are meant, run `BLESS=1 cargo test -p golden` and commit",
        differences.join("\n\n"),
        differences.len(),
    );
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned())).collect();
    names.sort();
    names
}

/// The first places at which the texts differ, with three lines around each.
fn difference(old: &str, new: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    let hunks: Vec<String> = diff.unified_diff().iter_hunks().map(|hunk| hunk.to_string()).collect();
    let shown = hunks.iter().take(3).map(|hunk| format!("  {}", hunk.trim_end().replace('\n', "\n  ")));
    let mut text = shown.collect::<Vec<_>>().join("\n");
    if hunks.len() > 3 {
        text.push_str(&format!("\n  and {} more", hunks.len() - 3));
    }
    text
}
