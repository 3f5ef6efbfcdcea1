//! What the tests of the commands share: running the program, and what it leaves in a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

pub use support::{Folder, root};

/// A small document that contains what an overlay would.
pub const SPEC: &str = "\
openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: getThing
      x-rust-resource: things
      x-rust-method: get
      responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
components:
  schemas:
    Thing: { type: object, properties: { a: { type: string } } }
";

/// What a run of the program came to.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

/// Runs the program in a folder.
pub trait Xtask {
    fn xtask(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run;
}

impl Xtask for Folder {
    fn xtask(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .envs(environment.iter().copied())
            .current_dir(self.path())
            .output()
            .expect("the program runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Run { status: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
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
