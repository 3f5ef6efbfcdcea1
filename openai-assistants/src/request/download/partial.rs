//! Files that are not complete yet.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::random;

/// A file that is removed unless it takes the name that it is meant for.
///
/// It is created and renamed by functions that block, which a thread finishes even if nobody waits for it any more. So
/// this is made, and dropped, where that is done: there is no moment at which the file exists without it.
pub(super) struct Partial {
    path: PathBuf,
    is_done: bool,
}

impl Partial {
    /// Creates an empty file beside `target`, so that renaming moves no data, with the permissions of any new file.
    ///
    /// Its name cannot be guessed, and a file or link that has it already is an error, not opened.
    pub(super) async fn beside(target: &Path) -> io::Result<(Self, File)> {
        // Of its own name, as that of the target may be as long as names can be.
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
            // There is nobody to be told that it failed.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}
