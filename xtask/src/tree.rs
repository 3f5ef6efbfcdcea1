//! A folder of generated files: compares it with the expected files, and replaces it.
//!
//! Only what an earlier run wrote is replaced or removed ([`owned`]), in one step ([`staging`]), in a folder that is
//! fit for it ([`target`]).

mod owned;
mod staging;
mod target;

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::Path;

use codegen::SourceFile;

pub use owned::{Rules, SOURCES, manifest};
pub use target::Target;

use owned::Survey;
use staging::{Lock, Staging, Swapped};

/// How many files of others an error names.
const NAMED: usize = 5;

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

    fn new(mut survey: Survey, files: &[SourceFile]) -> Self {
        let mut difference = Self::default();
        for file in files {
            match survey.entries.remove(&file.path) {
                None => difference.missing.push(file.path.clone()),
                Some(false) => difference.stale.push(file.path.clone()),
                Some(true) => {}
            }
        }
        difference.extra = survey.entries.into_keys().collect();
        difference
    }
}

/// Compares sets of files, byte for byte. Writes nothing.
pub fn compare(target: &Target, files: &[SourceFile], rules: &Rules) -> Result<Difference, String> {
    let survey = owned::survey(target.folder(), files, rules, usize::MAX);
    survey.map(|survey| Difference::new(survey, files)).map_err(|error| format!("{target}: {error}"))
}

/// Makes the folder hold exactly these files and what is kept, all at once: until one step the old folder is whole, and
/// after it the new one is. Files that do not change keep their identity and time.
pub fn replace(target: &Target, files: &[SourceFile], rules: &Rules) -> Result<Difference, String> {
    let as_they_were = |error| format!("{target}: {error}; the existing files are unchanged");
    let _lock = fs::create_dir_all(target.parent()).and_then(|()| Lock::new(target.parent())).map_err(as_they_were)?;
    let staging = Staging::beside(target.folder(), rules.kept);
    staging.recover().map_err(as_they_were)?;
    let Some((difference, swapped)) = put(target, &staging, files, rules)? else {
        return Ok(Difference::default());
    };
    staging
        .former(swapped)
        .map_or(Ok(()), |former| staging.give_back(&former))
        .and_then(|()| staging.remove())
        .map_err(|error| format!("{target}: the new files are in place, but {error}; the next run tries that again"))?;
    Ok(difference)
}

/// Stages and swaps; what differed, unless nothing did. After an error the folder is what it was.
fn put(
    target: &Target,
    staging: &Staging<'_>,
    files: &[SourceFile],
    rules: &Rules,
) -> Result<Option<(Difference, Swapped)>, String> {
    let as_they_were = |error| format!("{target}: {error}; the existing files are unchanged");
    let survey = target.exists().and_then(|_| owned::survey(target.folder(), files, rules, NAMED));
    let survey = survey.map_err(as_they_were)?;
    if !survey.foreign.is_empty() {
        return Err(as_they_were(foreign(&survey)));
    }
    let (before, kept): (Vec<String>, _) = (survey.entries.keys().cloned().collect(), survey.kept.clone());
    let difference = Difference::new(survey, files);
    if difference.is_empty() {
        return Ok(None);
    }
    let staged = stage(target.folder(), staging, files, &kept, &difference, rules);
    let swapped = staged.and_then(|()| staging.swap()).map_err(|error| {
        // The first error is the one to report. What cannot be removed now is removed by the next run.
        let _ = staging.recover();
        as_they_were(error)
    })?;
    if let Err(error) = arrived(staging, swapped, &before, rules) {
        staging.swap_back(swapped).map_err(|back| format!("{target}: {error}, but {back}"))?;
        let _ = staging.recover();
        return Err(as_they_were(error));
    }
    Ok(Some((difference, swapped)))
}

/// Writes all of the new folder but what is kept and is no file.
fn stage(
    folder: &Path,
    staging: &Staging<'_>,
    files: &[SourceFile],
    kept: &[String],
    difference: &Difference,
    rules: &Rules,
) -> io::Result<()> {
    staging.create()?;
    let tree = staging.tree();
    let changed: HashSet<&String> = difference.missing.iter().chain(&difference.stale).collect();
    for file in files {
        let path = tree.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if changed.contains(&file.path) || fs::hard_link(folder.join(&file.path), &path).is_err() {
            fs::write(&path, &file.text)?;
            if rules.durable {
                // Without this a power cut could leave empty files behind the new name.
                fs::File::open(&path)?.sync_all()?;
            }
        }
    }
    for name in kept {
        let (from, to) = (folder.join(name), tree.join(name));
        if fs::symlink_metadata(&from)?.is_file() && fs::hard_link(&from, &to).is_err() {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// Nobody has put a file into the former folder since it was looked at: it is about to be removed.
fn arrived(staging: &Staging<'_>, swapped: Swapped, before: &[String], rules: &Rules) -> io::Result<()> {
    let Some(former) = staging.former(swapped) else { return Ok(()) };
    match owned::paths(&former, rules)?.into_iter().find(|path| before.binary_search(path).is_err()) {
        Some(path) => Err(io::Error::other(format!("{path} was modified concurrently; run the command again"))),
        None => Ok(()),
    }
}

fn foreign(survey: &Survey) -> io::Error {
    let mut text = "these files were not written by `cargo xtask regen` and are not replaced or removed:\n".to_owned();
    for (path, reason) in &survey.foreign {
        let reason = if reason.is_empty() { String::new() } else { format!(" ({reason})") };
        text.push_str(&format!("  {path}{reason}\n"));
    }
    if survey.cut {
        text.push_str("  and possibly more\n");
    }
    text.push_str("move them elsewhere, or specify an empty or new folder with `--out`");
    io::Error::other(text)
}
