//! The documents that a command reads.

use std::path::{Component, Path, PathBuf};

use codegen::{Input, Source};

use crate::flags::root;

/// An OpenAPI document and the overlays to apply, with the names that diagnostics give them.
pub struct Documents(Vec<(String, String)>);

impl Documents {
    /// Reads the files, the document first.
    ///
    /// # Errors
    ///
    /// A file that cannot be read or is not UTF-8.
    pub fn load<'p>(paths: impl IntoIterator<Item = &'p Path>) -> Result<Self, String> {
        let root = root();
        let texts = paths.into_iter().map(|path| Ok((shown(path, &root), load(path)?)));
        texts.collect::<Result<_, String>>().map(Self)
    }

    /// The names of the files, in order.
    pub fn into_names(self) -> Vec<String> {
        self.0.into_iter().map(|(name, _)| name).collect()
    }

    /// The files as the generator takes them, in order.
    pub fn sources(&self) -> Vec<Source<'_>> {
        self.0.iter().map(|(name, text)| Source { name, text }).collect()
    }
}

/// The default overlays of `spec/openapi.yaml`, in their order.
pub fn overlays(root: &Path) -> Vec<PathBuf> {
    ["spec/overlay.yaml", "spec/foundry.yaml"].iter().map(|path| root.join(path)).collect()
}

/// What the generator is given: the first of the sources with the others applied to it.
///
/// # Errors
///
/// There are no sources.
pub fn input<'a>(sources: &'a [Source<'a>], allow_unused_actions: bool) -> Result<Input<'a>, String> {
    let (document, overlays) = sources.split_first().ok_or("no document")?;
    Ok(Input { document: *document, overlays, allow_unused_actions })
}

/// The text of a file.
///
/// # Errors
///
/// It cannot be read, or is not UTF-8.
pub fn load(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
        format!("error: not UTF-8\n  --> {}:{line}\n   = save the file as UTF-8", path.display())
    })
}

/// The path relative to the current directory, or else to the root of the workspace.
pub fn shown(path: &Path, root: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let shown = match (path.strip_prefix(root), current.strip_prefix(root)) {
        (Ok(path), Ok(current)) => &relative(path, current),
        (below, _) => below.unwrap_or(path),
    };
    shown.display().to_string()
}

/// `path` as seen from `current`, both relative to the same folder.
fn relative(path: &Path, current: &Path) -> PathBuf {
    let common = path.components().zip(current.components()).take_while(|(a, b)| a == b).count();
    let up = current.components().skip(common).map(|_| Component::ParentDir);
    up.chain(path.components().skip(common)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_seen_from_the_current_directory() {
        for (path, current, expected) in [
            ("spec/openapi.yaml", "", "spec/openapi.yaml"),
            ("spec/openapi.yaml", "spec", "openapi.yaml"),
            ("spec/openapi.yaml", "codegen/src", "../../spec/openapi.yaml"),
            ("spec/a/openapi.yaml", "spec/b", "../a/openapi.yaml"),
        ] {
            assert_eq!(relative(Path::new(path), Path::new(current)), Path::new(expected), "{path} from {current}");
        }
    }
}
