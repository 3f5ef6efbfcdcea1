//! A folder of generated files: comparing it with what should be there, and putting that in its place.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::SourceFile;

/// How the folder differs from what should be there. Paths are relative to the folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pub missing: Vec<String>,
    pub stale: Vec<String>,
    pub extra: Vec<String>,
}

impl Difference {
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty() && self.extra.is_empty()
    }
}

/// Compares sets of files, byte for byte.
pub fn compare(folder: &Path, files: &[SourceFile]) -> io::Result<Difference> {
    let mut found = read(folder)?;
    let mut difference = Difference::default();
    for file in files {
        match found.remove(&file.path) {
            None => difference.missing.push(file.path.clone()),
            Some(content) if content != file.text.as_bytes() => difference.stale.push(file.path.clone()),
            Some(_) => {}
        }
    }
    difference.extra = found.into_keys().collect();
    Ok(difference)
}

/// Makes the folder hold exactly these files, all at once: until the last step the old folder is
/// whole, and after it the new one is. Files that do not change keep their identity and time.
pub fn replace(folder: &Path, files: &[SourceFile]) -> io::Result<Difference> {
    recover(folder)?;
    let difference = compare(folder, files)?;
    if difference.is_empty() {
        return Ok(difference);
    }
    let staged = sibling(folder, "new");
    remove(&staged)?;
    let outcome = stage(folder, &staged, files, &difference).and_then(|()| swap(folder, &staged));
    if outcome.is_err() {
        // The first error is the one to tell; what is left behind is removed by the next run.
        let _ = remove(&staged);
    }
    outcome.map(|()| difference)
}

fn stage(folder: &Path, staged: &Path, files: &[SourceFile], difference: &Difference) -> io::Result<()> {
    fs::create_dir_all(staged)?;
    for file in files {
        let path = staged.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let changed = difference.missing.contains(&file.path) || difference.stale.contains(&file.path);
        if changed || fs::hard_link(folder.join(&file.path), &path).is_err() {
            fs::write(&path, &file.text)?;
            // Without this a power cut could leave empty files behind the new name.
            fs::File::open(&path)?.sync_all()?;
        }
    }
    Ok(())
}

/// Puts `staged` where `folder` is, and removes what was there.
fn swap(folder: &Path, staged: &Path) -> io::Result<()> {
    if !folder.exists() {
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent)?;
        }
        return fs::rename(staged, folder);
    }
    if exchange(folder, staged).is_ok() {
        return remove(staged);
    }
    let old = sibling(folder, "old");
    remove(&old)?;
    fs::rename(folder, &old)?;
    if let Err(error) = fs::rename(staged, folder) {
        fs::rename(&old, folder)?;
        return Err(error);
    }
    remove(&old)
}

/// Exchanges two folders in one step, where the system can.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Where exchanging is not possible, a run may have stopped between its two renames.
fn recover(folder: &Path) -> io::Result<()> {
    let old = sibling(folder, "old");
    if !folder.exists() && old.exists() {
        fs::rename(old, folder)?;
    }
    Ok(())
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Beside the folder, so that renaming does not cross file systems.
fn sibling(folder: &Path, suffix: &str) -> PathBuf {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    folder.with_file_name(format!(".{name}.{suffix}"))
}

/// Every file below a folder, by its path with `/` between the parts.
fn read(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    let (mut files, mut todo) = (BTreeMap::new(), vec![(folder.to_owned(), String::new())]);
    while let Some((path, prefix)) = todo.pop() {
        let entries = match fs::read_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && prefix.is_empty() => break,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                todo.push((entry.path(), name + "/"));
            } else {
                files.insert(name, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}
