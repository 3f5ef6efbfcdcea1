//! `cargo xtask regen --watch`: regenerates the files whenever the documents are saved.
//!
//! Checks the times of the files ten times a second. That costs almost nothing, works on every system and file server,
//! and with editors that save by renaming.

use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use codegen::Mode;

use crate::documents::{Documents, input, shown};
use crate::exit::Exit;
use crate::flags::root;
use crate::style::milliseconds;
use crate::tree::{self, Target};

const PAUSE: Duration = Duration::from_millis(100);

/// What is watched, and where the result goes.
pub struct Watch<'w> {
    pub documents: Vec<&'w Path>,
    pub target: &'w Target,
    pub allow_unused_actions: bool,
}

/// Length and time of each file; none while it is not there.
type State = Vec<Option<(u64, SystemTime)>>;

impl Watch<'_> {
    /// Runs until the program is ended.
    pub fn run(&self) -> Result<Exit, String> {
        let names: Vec<String> = self.documents.iter().map(|path| shown(path, &root())).collect();
        println!("watching {}; ctrl-c ends", names.join(", "));
        let mut known = State::new();
        loop {
            let mut state = self.state();
            if state != known {
                // A save is complete when nothing changes for a moment; an empty file is still being written.
                let settled = Instant::now();
                loop {
                    std::thread::sleep(PAUSE / 4);
                    let next = self.state();
                    let calm = next == state && next.iter().all(|file| file.is_some_and(|(length, _)| length > 0));
                    state = next;
                    if calm || settled.elapsed() > PAUSE * 10 {
                        break;
                    }
                }
                known = state;
                match self.once() {
                    Ok(line) => println!("{line}"),
                    Err(message) => eprintln!("{message}\n\nwaiting for the next save"),
                }
            }
            std::thread::sleep(PAUSE);
        }
    }

    fn state(&self) -> State {
        let of = |path: &&Path| {
            let data = std::fs::metadata(path).ok()?;
            Some((data.len(), data.modified().ok()?))
        };
        self.documents.iter().map(of).collect()
    }

    /// Regenerates once, and prints a line about it.
    fn once(&self) -> Result<String, String> {
        let start = Instant::now();
        let documents = Documents::load(self.documents.iter().copied())?;
        let sources = documents.sources();
        let output = codegen::generate(input(&sources, self.allow_unused_actions)?, Mode::Spec)
            .map_err(|found| found.to_string())?;
        let difference = tree::replace(self.target, &output.files, &tree::SOURCES)?;
        let changed = [("new", difference.missing), ("changed", difference.stale), ("removed", difference.extra)];
        let parts: Vec<String> = changed
            .iter()
            .filter(|(_, files)| !files.is_empty())
            .map(|(what, files)| format!("{} {what}{}", files.len(), few(files)))
            .collect();
        let what = if parts.is_empty() { "nothing has changed".to_owned() } else { parts.join(", ") };
        let warnings = match output.warnings.0.len() {
            0 => String::new(),
            count => format!(", {count} warnings"),
        };
        Ok(format!("{:>9}  {what}{warnings}", milliseconds(start.elapsed())))
    }
}

/// The names of files when they are few.
fn few(files: &[String]) -> String {
    if files.len() > 3 { String::new() } else { format!(" ({})", files.join(", ")) }
}
