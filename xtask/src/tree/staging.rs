//! The folder beside the generated files in which new ones are made ready, and the exchange of the two.
//!
//! At every moment the target is the old folder or the new one. What a run that was killed leaves is the staging folder,
//! and its place shows how far that run got, so that the next one needs no journal:
//!
//! | found                          | the target is    | what the next run does                   |
//! |--------------------------------|------------------|------------------------------------------|
//! | `tree`, nothing kept in it     | old or new       | removes `tree`                           |
//! | `tree`, something kept in it   | new              | moves that to the target, removes `tree` |
//! | `old`, and no target           | between renames  | moves `old` back, removes `tree`         |
//! | `old` beside a target          | new              | as with `tree`                           |
//!
//! The last two are of systems that cannot exchange folders in one step.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// In every staging folder. Without it a folder of that name is somebody else's.
const MARKER: &str = "written-by-cargo-xtask-regen";

const ABOUT: &str =
    "A run of `cargo xtask regen` keeps new files here until they are complete. If none is running, it was
interrupted, and the next one for the same folder clears this away.
";

/// Keeps other runs away from a folder of generated files for as long as it lives, also when they are other processes.
///
/// It is a lock of the system on the parent folder: nothing to create, and nothing left behind by who is killed.
#[derive(Debug)]
pub struct Lock {
    _parent: Option<File>,
}

impl Lock {
    /// Waits until no other run has it.
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    pub fn new(parent: &Path) -> io::Result<Self> {
        use rustix::fs::{FlockOperation, flock};
        use rustix::io::{Errno, retry_on_intr};
        let file = File::open(parent)?;
        if let Err(error) = flock(&file, FlockOperation::NonBlockingLockExclusive) {
            if error != Errno::WOULDBLOCK {
                return Err(error.into());
            }
            eprintln!("waiting for another `cargo xtask regen` that writes to {}", parent.display());
            retry_on_intr(|| flock(&file, FlockOperation::LockExclusive))?;
        }
        Ok(Self { _parent: Some(file) })
    }

    /// The standard library locks files from Rust 1.89 on.
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    pub fn new(_: &Path) -> io::Result<Self> {
        Ok(Self { _parent: None })
    }
}

/// Where the former folder is after an exchange.
#[derive(Clone, Copy, Debug)]
pub enum Swapped {
    /// There was none.
    First,
    Exchanged,
    Renamed,
}

#[derive(Debug)]
pub struct Staging<'t> {
    target: &'t Path,
    kept: &'static [&'static str],
    root: PathBuf,
}

impl<'t> Staging<'t> {
    /// Beside the target, so that renaming does not cross file systems.
    pub fn beside(target: &'t Path, kept: &'static [&'static str]) -> Self {
        let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { target, kept, root: target.with_file_name(format!(".{name}.new")) }
    }

    /// The new files until they are swapped in.
    pub fn tree(&self) -> PathBuf {
        self.root.join("tree")
    }

    fn old(&self) -> PathBuf {
        self.root.join("old")
    }

    /// The folder that was replaced.
    pub fn former(&self, swapped: Swapped) -> Option<PathBuf> {
        match swapped {
            Swapped::First => None,
            Swapped::Exchanged => Some(self.tree()),
            Swapped::Renamed => Some(self.old()),
        }
    }

    /// Completes or takes back what an interrupted run has begun. Nothing is left of it afterwards.
    pub fn recover(&self) -> io::Result<()> {
        if !self.is_ours()? {
            return Ok(());
        }
        if exists(&self.old())? && !exists(self.target)? {
            fs::rename(self.old(), self.target)?;
        }
        self.give_back(&self.old())?;
        self.give_back(&self.tree())?;
        self.remove()
    }

    /// Whether there is a staging folder. Something else of that name is an error.
    fn is_ours(&self) -> io::Result<bool> {
        if !exists(&self.root)? {
            return Ok(false);
        }
        let is_folder = fs::symlink_metadata(&self.root)?.is_dir();
        if is_folder && fs::symlink_metadata(self.root.join(MARKER)).is_ok_and(|data| data.is_file()) {
            return Ok(true);
        }
        // The marker is the first to come and the last to go: in between the folder is empty.
        if is_folder && fs::remove_dir(&self.root).is_ok() {
            return Ok(false);
        }
        Err(io::Error::other(format!(
            "{} already exists and was not created by an earlier run; move it elsewhere",
            self.root.display()
        )))
    }

    /// Makes an empty tree, with the permissions of the target.
    pub fn create(&self) -> io::Result<()> {
        fs::create_dir(&self.root)?;
        fs::write(self.root.join(MARKER), ABOUT)?;
        fs::create_dir(self.tree())?;
        if exists(self.target)? {
            fs::set_permissions(self.tree(), fs::metadata(self.target)?.permissions())?;
        }
        Ok(())
    }

    /// Puts the tree where the target is.
    pub fn swap(&self) -> io::Result<Swapped> {
        if !exists(self.target)? {
            fs::rename(self.tree(), self.target)?;
            return Ok(Swapped::First);
        }
        if exchange(self.target, &self.tree()).is_ok() {
            return Ok(Swapped::Exchanged);
        }
        fs::rename(self.target, self.old())?;
        fs::rename(self.tree(), self.target)?;
        Ok(Swapped::Renamed)
    }

    /// Takes [`Staging::swap`] back. Where that fails, the former folder is not ours any more: no run will remove it.
    pub fn swap_back(&self, swapped: Swapped) -> io::Result<()> {
        let back = match swapped {
            Swapped::First => fs::rename(self.target, self.tree()),
            Swapped::Exchanged => exchange(self.target, &self.tree()),
            Swapped::Renamed => fs::rename(self.target, self.tree()).and_then(|()| fs::rename(self.old(), self.target)),
        };
        back.map_err(|error| {
            let _ = fs::remove_file(self.root.join(MARKER));
            io::Error::other(format!("failed to restore the previous files from {}: {error}", self.root.display()))
        })
    }

    /// Moves what is kept out of a former folder. A file that the target has as well is dropped with that folder: it was
    /// linked there before the exchange. So is a cache of cargo, which has made itself a new one.
    pub fn give_back(&self, former: &Path) -> io::Result<()> {
        for name in self.kept {
            let (from, to) = (former.join(name), self.target.join(name));
            let Ok(data) = fs::symlink_metadata(&from) else { continue };
            if exists(self.target)? && !exists(&to)? {
                fs::rename(&from, &to)?;
            } else if !data.is_file() && !from.join("CACHEDIR.TAG").is_file() {
                return Err(io::Error::other(format!(
                    "{} belongs at {}, but an interrupted run did not move it there; move it elsewhere",
                    from.display(),
                    to.display()
                )));
            }
        }
        Ok(())
    }

    /// Removes the staging folder with all that is in it, the marker last.
    pub fn remove(&self) -> io::Result<()> {
        for folder in [self.tree(), self.old()] {
            match fs::remove_dir_all(&folder) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(io::Error::other(format!("failed to remove {}: {error}", folder.display())));
                }
                _ => {}
            }
        }
        let emptied = fs::remove_file(self.root.join(MARKER)).and_then(|()| fs::remove_dir(&self.root));
        emptied.map_err(|error| io::Error::other(format!("failed to remove {}: {error}", self.root.display())))
    }
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

/// Whether anything is there, a link that leads nowhere included.
fn exists(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
