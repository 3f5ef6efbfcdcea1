//! Incomplete files.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::random;

/// A file that is removed unless it is renamed to its final name.
///
/// It is created and renamed by blocking functions, which a thread completes even if nothing waits for it any more. So
/// this value is created and dropped on that thread: the file never exists without it.
pub(super) struct Partial {
    path: PathBuf,
    is_done: bool,
}

impl Partial {
    /// Creates an empty file beside `target`, so that renaming moves no data, with the permissions of any new file.
    ///
    /// Its name cannot be guessed, and a file or link that has it already is an error, not opened.
    pub(super) async fn beside(target: &Path) -> io::Result<(Self, File)> {
        // The name does not contain that of the target, which may already have the maximum length.
        let name = format!(".openai-assistants-{:016x}{:016x}.part", random::bits(), random::bits());
        let path = target.with_file_name(name);
        blocking(move || {
            let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
            Ok((Self { path, is_done: false }, file))
        })
        .await
    }

    /// Renames the file to its final name; an existing file is replaced.
    pub(super) async fn rename_to(self, target: &Path) -> io::Result<()> {
        let target = target.to_owned();
        blocking(move || {
            let mut partial = self;
            std::fs::rename(&partial.path, target)?;
            partial.is_done = true;
            Ok(())
        })
        .await
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.is_done {
            // A failure cannot be reported to anyone.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}
