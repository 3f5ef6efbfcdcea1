//! Files of tokens → files of text, on all cores: formatting is most of the work.

mod file;

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::File;
use crate::{Mode, SourceFile};

/// Files that are worth a thread of their own.
const SHARE: usize = 16;

/// First line of every generated file.
fn header(mode: Mode<'_>) -> &'static str {
    match mode {
        Mode::Spec => "// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.",
        Mode::Crate { .. } => "// Written by `cargo xtask regen --all`. Changes here are lost.",
    }
}

/// The files that `make` makes of each item, and the others. Tokens stay in the thread that makes them, so each thread
/// takes the next item that nobody has taken. None are kept: they take many times the memory of the text.
pub fn all<T: Sync, I: IntoIterator<Item = File>>(
    items: &[T],
    make: impl Fn(&T) -> File + Sync,
    others: impl FnOnce() -> I,
    mode: Mode<'_>,
) -> Result<Vec<SourceFile>, Diagnostics> {
    let header = header(mode);
    let next = AtomicUsize::new(0);
    let made = || {
        let mut files = Vec::new();
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.push(text(make(item), header)?);
        }
        Ok::<_, Diagnostics>(files)
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let helpers = cores.min(items.len().div_ceil(SHARE)).saturating_sub(1);
    std::thread::scope(|scope| {
        let helpers: Vec<_> = (0..helpers).map(|_| scope.spawn(made)).collect();
        let mut files = Vec::new();
        for file in others() {
            files.push(text(file, header)?);
        }
        files.append(&mut made()?);
        for helper in helpers {
            match helper.join() {
                Ok(theirs) => files.append(&mut theirs?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(files)
    })
}

fn text(file: File, header: &str) -> Result<SourceFile, Diagnostics> {
    file::text(file, header).map_err(|message| {
        let message = format!("the generated code is not valid Rust: {message}");
        Diagnostic::error(message, "this is a bug in the generator; please report it").into()
    })
}
