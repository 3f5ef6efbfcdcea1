//! Where generated files may go: `--out`, resolved once and checked before anything is generated.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// A folder of generated files, which may not be there yet. No part of its path is a symbolic link.
#[derive(Debug)]
pub struct Target {
    given: PathBuf,
    folder: PathBuf,
    parent: PathBuf,
}

impl Target {
    /// Resolves a path, and refuses one that is no folder of its own. The `inputs`, with what they are called, are not to
    /// be below it.
    pub fn new(out: &Path, inputs: &[(&str, &Path)]) -> Result<Self, String> {
        if out.as_os_str().is_empty() {
            return Err("`--out` is empty; specify the folder for the generated files".into());
        }
        let target = Self::resolve(out).map_err(|error| format!("`--out {}`: {error}", out.display()))?;
        target.exists().map_err(|error| format!("`--out {}`: {error}", out.display()))?;
        for (what, path) in inputs {
            // A missing file is reported when it is read.
            if let Some(path) = fs::canonicalize(path).ok().filter(|path| path.starts_with(&target.folder)) {
                return Err(format!(
                    "`--out {}` contains {what}, {}; specify a separate folder for the generated files",
                    out.display(),
                    path.display()
                ));
            }
        }
        Ok(target)
    }

    fn resolve(out: &Path) -> io::Result<Self> {
        let absolute = std::path::absolute(out)?;
        let (Some(name), Some(parent)) = (absolute.file_name(), absolute.parent()) else {
            return Err(io::Error::other("it does not end in the name of a folder; specify the folder itself"));
        };
        let parent = real(parent)?;
        Ok(Self { given: out.to_owned(), folder: parent.join(name), parent })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn parent(&self) -> &Path {
        &self.parent
    }

    /// Whether the folder is there. Anything else in its place is an error.
    pub fn exists(&self) -> io::Result<bool> {
        match fs::symlink_metadata(&self.folder) {
            Ok(data) if data.is_symlink() => {
                Err(io::Error::other("it is a symbolic link; specify the folder that it points to"))
            }
            Ok(data) if !data.is_dir() => Err(io::Error::other("it is not a folder; specify a folder with `--out`")),
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// As it was given.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.given.display().fmt(f)
    }
}

/// A path without links; its last parts may not be there yet.
fn real(path: &Path) -> io::Result<PathBuf> {
    for existing in path.ancestors() {
        match fs::canonicalize(existing) {
            Ok(real) => {
                let rest = path.strip_prefix(existing).unwrap_or(Path::new(""));
                if rest.components().any(|part| part == Component::ParentDir) {
                    return Err(io::Error::other(
                        "`..` follows a folder that does not exist; specify the folder without `..`",
                    ));
                }
                return Ok(real.join(rest));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::NotFound.into())
}
