//! What the tests of the commands share: folders to work in, and running the program.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// A folder that is removed at the end.
pub struct Folder(PathBuf);

/// What a run of the program came to.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Folder {
    pub fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        for (name, text) in files {
            std::fs::write(path.join(name), text).expect("a file");
        }
        Self(path)
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).expect("a file")
    }

    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.join(name), text).expect("a file");
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn xtask(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .envs(environment.iter().copied())
            .current_dir(&self.0)
            .output()
            .expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Run { status: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// All that is in a folder, links and times included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<String, (Content, Option<SystemTime>)>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    Folder,
    File(Vec<u8>),
    Link(PathBuf),
    Other,
}

impl Snapshot {
    pub fn of(folder: &Path) -> Self {
        let (mut entries, mut todo) = (BTreeMap::new(), vec![folder.to_owned()]);
        while let Some(at) = todo.pop() {
            let data = std::fs::symlink_metadata(&at).expect("it is there");
            let content = match () {
                () if data.is_symlink() => Content::Link(std::fs::read_link(&at).expect("a link")),
                () if data.is_file() => Content::File(std::fs::read(&at).expect("a file")),
                () if data.is_dir() => {
                    todo.extend(std::fs::read_dir(&at).expect("a folder").map(|entry| entry.expect("an entry").path()));
                    Content::Folder
                }
                () => Content::Other,
            };
            let mut path = at.strip_prefix(folder).expect("below the folder").display().to_string();
            if content == Content::Folder {
                path.push('/');
            }
            entries.insert(path, (content, data.modified().ok()));
        }
        Self(entries)
    }

    /// A part of it.
    pub fn only(mut self, wanted: impl Fn(&str) -> bool) -> Self {
        self.0.retain(|path, _| wanted(path));
        self
    }

    /// What is in the files, and not when it was written.
    pub fn texts(self) -> Self {
        Self(self.0.into_iter().map(|(path, (content, _))| (path, (content, None))).collect())
    }

    /// The files, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().filter_map(|(path, (content, _))| match content {
            Content::File(bytes) => Some((path.as_str(), bytes.as_slice())),
            _ => None,
        })
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}

pub fn xtask(folder: &Folder, arguments: &[&str]) -> Run {
    folder.xtask(arguments, &[])
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_owned)
}

/// Published documents beside the project, or where `OPENAI_ASSISTANTS_SHARED` says. They are not part of the project:
/// where they are missing the caller returns, and the output says so.
pub fn shared(what: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("OPENAI_ASSISTANTS_SHARED")
        .map_or_else(|| root().join("../shared"), |folder| PathBuf::from(&folder));
    let path = folder.join(what);
    if path.exists() {
        return Some(path);
    }
    eprintln!("not tested: {} is not there", path.display());
    None
}
