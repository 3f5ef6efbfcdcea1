//! What in a folder is ours: only that may be replaced or removed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::hash::Hasher;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

use codegen::SourceFile;

/// What proves that a file was written by an earlier run, and what else may be in the folder.
#[derive(Debug)]
pub struct Rules {
    /// How the first line of a generated file begins. Such a file may have been edited: the line warns that changes
    /// are lost.
    pub headers: &'static [&'static str],
    /// The file that lists what cannot have such a line, as [`manifest`] writes it.
    pub manifest: Option<&'static str>,
    /// What others put beside the generated files, at the top of the folder. It stays.
    pub kept: &'static [&'static str],
    /// Whether new files are on the disk before they replace the old ones.
    pub durable: bool,
}

/// A folder of sources that all have a header.
pub const SOURCES: Rules =
    Rules { headers: &["// Written by `cargo xtask regen` "], manifest: None, kept: &[], durable: true };

/// The content of a folder.
#[derive(Debug, Default)]
pub struct Survey {
    /// Every file, by its path with `/` between the parts, and whether it is what should be there. What is no file, and
    /// should not be there, is among them.
    pub entries: BTreeMap<String, bool>,
    /// Which of [`Rules::kept`] are there.
    pub kept: Vec<String>,
    /// The paths that are not ours, with the reason where it is not plain.
    pub foreign: Vec<(String, &'static str)>,
    /// Whether the survey ended early, at the limit.
    pub cut: bool,
}

/// Looks at everything in a folder, and stops when `limit` things were found that are not ours. Follows no link.
pub fn survey(folder: &Path, files: &[SourceFile], rules: &Rules, limit: usize) -> io::Result<Survey> {
    let wanted: BTreeMap<&str, &str> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let listed = listed(folder, rules);
    let mut survey = Survey::default();
    let mut ours = false;
    walk(
        folder,
        &mut |path, at, kind| {
            if is_kept(path, rules) {
                survey.kept.push(path.to_owned());
                return Ok(ControlFlow::Continue(()));
            }
            let text = wanted.get(path).copied();
            let (same, foreign) = match kind {
                Kind::Folder if leads_to(&wanted, path) => return Ok(ControlFlow::Continue(())),
                Kind::Folder => (false, Some("an empty folder")),
                Kind::Link => (false, Some("a symbolic link")),
                Kind::Other => (false, Some("not a regular file")),
                Kind::File => owner(at, text, listed.get(path).copied(), rules).map_err(|error| naming(at, error))?,
            };
            ours |= foreign.is_none();
            survey.entries.insert(path.to_owned(), same);
            survey.foreign.extend(foreign.map(|reason| (path.to_owned(), reason)));
            survey.cut = survey.foreign.len() >= limit;
            Ok(if survey.cut { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        },
        rules,
    )?;
    // A `.git` alone does not make a folder ours.
    if !ours {
        survey.foreign.extend(survey.kept.iter().map(|path| (path.clone(), "")));
    }
    Ok(survey)
}

/// The paths of everything in a folder that [`survey`] would make an entry of, were nothing wanted.
pub fn paths(folder: &Path, rules: &Rules) -> io::Result<BTreeSet<String>> {
    let mut paths = BTreeSet::new();
    walk(
        folder,
        &mut |path, _, kind| {
            if !is_kept(path, rules) && kind != Kind::Folder {
                paths.insert(path.to_owned());
            }
            Ok(ControlFlow::Continue(()))
        },
        rules,
    )?;
    Ok(paths)
}

/// A text that lists files which cannot say themselves that they are generated.
pub fn manifest(header: &str, files: &[SourceFile], rules: &Rules) -> String {
    let mut text = format!("{header}\n# What shows that a file is generated, where the file itself does not.\n");
    for file in files.iter().filter(|file| !rules.headers.iter().any(|header| file.text.starts_with(header))) {
        text.push_str(&format!("{:016x} {}\n", hash(file.text.as_bytes()), file.path));
    }
    text
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = fnv::FnvHasher::default();
    hasher.write(bytes);
    hasher.finish()
}

/// The files that the manifest of an earlier run lists, with what was in them.
fn listed(folder: &Path, rules: &Rules) -> BTreeMap<String, u64> {
    let Some(path) = rules.manifest.map(|name| folder.join(name)) else { return BTreeMap::new() };
    if !fs::symlink_metadata(&path).is_ok_and(|data| data.is_file()) {
        return BTreeMap::new();
    }
    let text = fs::read_to_string(path).unwrap_or_default();
    let line = |line: &str| {
        let (hash, path) = line.split_once(' ')?;
        Some((path.to_owned(), u64::from_str_radix(hash, 16).ok()?))
    };
    text.lines().filter_map(line).collect()
}

/// Whether a file is what should be there, and why it is not ours.
fn owner(
    at: &Path,
    text: Option<&str>,
    listed: Option<u64>,
    rules: &Rules,
) -> io::Result<(bool, Option<&'static str>)> {
    let mut file = File::open(at)?;
    let mut start = Vec::new();
    if let Some(text) = text.filter(|text| file.metadata().is_ok_and(|data| data.len() == text.len() as u64)) {
        file.read_to_end(&mut start)?;
        if start == text.as_bytes() {
            return Ok((true, None));
        }
    } else {
        let longest = rules.headers.iter().map(|header| header.len()).max().unwrap_or_default();
        (&mut file).take(longest as u64).read_to_end(&mut start)?;
    }
    if rules.headers.iter().any(|header| start.starts_with(header.as_bytes())) {
        return Ok((false, None));
    }
    let Some(listed) = listed else { return Ok((false, Some(""))) };
    let unchanged = hash(&fs::read(at)?) == listed;
    Ok((false, (!unchanged).then_some("changed since it was generated")))
}

fn naming(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Whether a folder is one that files go to.
fn leads_to(wanted: &BTreeMap<&str, &str>, folder: &str) -> bool {
    let prefix = format!("{folder}/");
    wanted.range(prefix.as_str()..).next().is_some_and(|(path, _)| path.starts_with(&prefix))
}

fn is_kept(path: &str, rules: &Rules) -> bool {
    rules.kept.contains(&path)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    /// One that is empty or kept.
    Folder,
    Link,
    Other,
}

type Visit<'v> = dyn FnMut(&str, &Path, Kind) -> io::Result<ControlFlow<()>> + 'v;

/// Visits what is below a folder, in the order of names, files before folders. What is kept is not looked into.
fn walk(folder: &Path, visit: &mut Visit<'_>, rules: &Rules) -> io::Result<()> {
    let mut todo = vec![(folder.to_owned(), String::new())];
    while let Some((at, path)) = todo.pop() {
        let entries = match fs::read_dir(&at) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && path.is_empty() => return Ok(()),
            entries => entries.and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(|error| naming(&at, error))?,
        };
        if entries.is_empty() && !path.is_empty() && visit(&path, &at, Kind::Folder)?.is_break() {
            return Ok(());
        }
        let mut entries: Vec<_> = entries.into_iter().map(|entry| (entry.file_name(), entry)).collect();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        let mut folders = Vec::new();
        for (name, entry) in entries {
            let name = name.to_string_lossy();
            let path = if path.is_empty() { name.into_owned() } else { format!("{path}/{name}") };
            let (at, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() && !is_kept(&path, rules) {
                folders.push((at, path));
                continue;
            }
            let kinds = [(kind.is_file(), Kind::File), (kind.is_symlink(), Kind::Link), (kind.is_dir(), Kind::Folder)];
            let kind = kinds.into_iter().find(|(is, _)| *is).map_or(Kind::Other, |(_, kind)| kind);
            if visit(&path, &at, kind)?.is_break() {
                return Ok(());
            }
        }
        todo.extend(folders.into_iter().rev());
    }
    Ok(())
}
