//! `cargo xtask regen --all`: generates a separate crate from a whole document.

use std::path::{Path, PathBuf};

use codegen::document::feature;
use codegen::ir::{Api, Kind, Library};
use codegen::{Diagnostic, SourceFile, coverage::Coverage};

use crate::coverage;
use crate::tree::{self, Rules};

/// The source of `openai-assistants`, the runtime of the generated code.
#[derive(Clone, Debug)]
pub enum Runtime {
    /// A registry, in this version or a compatible one.
    Version(&'static str),
    /// A folder, for this machine only.
    Path(PathBuf),
}

impl Runtime {
    /// The version that this generator writes for: the crates of the workspace have the same one.
    pub const CURRENT: Self = Self::Version(env!("CARGO_PKG_VERSION"));

    /// A checkout of the runtime.
    ///
    /// # Errors
    ///
    /// If the folder holds no package.
    pub fn checkout(folder: &Path) -> Result<Self, String> {
        let problem = |what: &str| format!("`--runtime-path {}`: {what}", folder.display());
        let path = folder.canonicalize().map_err(|error| problem(&error.to_string()))?;
        if !path.join("Cargo.toml").is_file() {
            return Err(problem("`Cargo.toml` not found; specify the folder of the package `openai-assistants`"));
        }
        if path.to_str().is_none() {
            return Err(problem("the path is not valid UTF-8, so a manifest cannot contain it"));
        }
        Ok(Self::Path(path))
    }

    /// The entry of the manifest, as TOML.
    fn requirement(&self) -> String {
        match self {
            Self::Version(version) => format!("version = {version:?}"),
            Self::Path(path) => format!("path = {:?}", path.display().to_string()),
        }
    }
}

/// What in such a crate is generated. Next to it may be what cargo and git put there. Nothing waits for the disk: the crate
/// can be made again.
pub const RULES: Rules = Rules {
    headers: &["// Written by `cargo xtask regen --all`", MANIFEST_HEADER],
    manifest: Some(".regen-manifest"),
    kept: &["target", "Cargo.lock", ".git", ".gitignore", ".gitattributes"],
    durable: false,
};

const MANIFEST_HEADER: &str = "# Written by `cargo xtask regen --all`. Changes here are lost.";

/// The number of an example, and how it differs from its schema.
type WrongExample = (usize, Diagnostic);

/// Adds the other files of the crate to the sources, and the reports on its coverage and its examples.
pub fn complete(
    files: &mut Vec<SourceFile>,
    (api, wrong): (&Api, &[WrongExample]),
    coverage: &Coverage,
    out: &Path,
    runtime: &Runtime,
) {
    let name = name(out);
    files.push(SourceFile { path: "Cargo.toml".into(), text: manifest(&name, api, runtime) });
    files.push(SourceFile { path: "COVERAGE.md".into(), text: coverage::report(coverage) });
    files.push(SourceFile { path: "EXAMPLES.md".into(), text: report(api, wrong) });
    if let Some(path) = RULES.manifest {
        files.push(SourceFile { path: path.into(), text: tree::manifest(MANIFEST_HEADER, files, &RULES) });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
}

/// Its name in the code of other crates.
pub fn crate_name(out: &Path) -> String {
    name(out).replace('-', "_")
}

/// The examples that do not match their schemas.
fn report(api: &Api, wrong: &[WrongExample]) -> String {
    let mut text = format!(
        "# Examples\n\nThe document has {} JSON examples of types. {} of them match their schemas.\n\n",
        api.examples.len(),
        api.examples.len() - wrong.len()
    );
    if !wrong.is_empty() {
        text.push_str(
            "The following do not. `cargo test` decodes them anyway, and reports how many encode to the same JSON:\n\n",
        );
    }
    for (_, found) in wrong {
        text.push_str(&format!("- {}:{} `{}`: {}\n", found.file, found.mark.line, found.pointer, found.message));
    }
    text
}

/// The name of the crate: that of its folder.
fn name(out: &Path) -> String {
    let folder = out.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let name: String = folder.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = name.trim_matches('-');
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name.to_owned() } else { format!("api-{name}") }
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// The manifest. The crate is a separate workspace, so that it can be in any folder, and has features for TLS that
/// enable those of the runtime.
fn manifest(name: &str, api: &Api, runtime: &Runtime) -> String {
    let version = api.setup.version.as_deref().unwrap_or("0.1.0");
    let title = api.setup.title.split_whitespace().collect::<Vec<_>>().join(" ");
    let description = if title.is_empty() { String::new() } else { format!("description = {}\n", quoted(&title)) };
    let runtime = runtime.requirement();
    let features: String = feature::OWN
        .iter()
        .filter(|name| **name != "default")
        .map(|feature| format!("{feature} = [\"openai-assistants/{feature}\"]\n"))
        .collect();
    // Those that overlays and the document itself state.
    let own: String = api.features().into_iter().map(|feature| format!("{} = []\n", feature.name())).collect();
    let features = features + &own;
    let used = |library: &&Library| {
        api.types.iter().any(|def| matches!(def.kind, Kind::Format(format) if format.library() == **library))
    };
    let line = |library: &Library| format!("{} = {}\n", library.name(), library.requirement());
    let libraries: String = Library::ALL.iter().filter(used).map(line).collect();
    format!(
        "# Written by `cargo xtask regen --all`. Changes here are lost.\n\n\
         [package]\nname = {name:?}\nversion = \"{version}\"\n{description}edition = \"2024\"\npublish = false\n\n\
         # Nothing in the text of a document is code to be run.\n\
         [lib]\ndoctest = false\n\n\
         [features]\ndefault = [\"rustls-ring\"]\n{features}\n\
         [dependencies]\n\
         openai-assistants = {{ {runtime}, default-features = false }}\n\
         serde_json = \"1\"\n{libraries}\n\
         [dev-dependencies]\n\
         serde = {{ version = \"1\", default-features = false }}\n\n\
         [workspace]\n"
    )
}
