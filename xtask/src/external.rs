//! The files that a document refers to: those in its folder, and others only where that is allowed.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;

use codegen::document::{External, Parsed};

use crate::documents::{load, shown};
use crate::flags::root;

/// How many files a document may be in.
const MAX_FILES: usize = 10_000;

/// Files by their paths from the folder of the document: the name for diagnostics, and the text or why there is none.
#[derive(Default)]
pub struct Files(BTreeMap<String, (String, Result<String, String>)>);

impl Files {
    /// Reads the files that a document refers to, those that these refer to, and so on.
    ///
    /// # Errors
    ///
    /// There are too many.
    pub fn of(document: &Path, parsed: &Parsed, outside: bool) -> Result<Self, String> {
        let folder = document.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let (main, root) = (name(document), root());
        let mut files = Self::default();
        let mut todo: VecDeque<String> = parsed.files().into();
        while let Some(path) = todo.pop_front() {
            if path == main || files.0.contains_key(&path) {
                continue;
            }
            if files.0.len() >= MAX_FILES {
                return Err(format!("{}: refers to more than {MAX_FILES} files", shown(document, &root)));
            }
            let place = folder.join(&path);
            let text = if outside || is_below(&place, folder) {
                load(&place)
            } else {
                Err("it is outside the folder of the document; pass `--allow-refs-outside` to read it".to_owned())
            };
            if let Ok(text) = &text {
                todo.extend(codegen::document::files(text, &path));
            }
            files.0.insert(path, (shown(&place, &root), text));
        }
        Ok(files)
    }

    /// The files as the generator takes them.
    pub fn sources(&self) -> Vec<External<'_>> {
        let mut sources = Vec::new();
        for (path, (name, text)) in &self.0 {
            sources.push(External { path, name, text: text.as_deref().map_err(String::as_str) });
        }
        sources
    }
}

/// The name of a file without its folder.
pub fn name(document: &Path) -> String {
    document.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether a file is in a folder, links resolved.
fn is_below(path: &Path, folder: &Path) -> bool {
    match (path.canonicalize(), folder.canonicalize()) {
        (Ok(path), Ok(folder)) => path.starts_with(folder),
        // A missing file is a separate error.
        _ => !path.components().any(|part| part == std::path::Component::ParentDir),
    }
}
