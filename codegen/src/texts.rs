//! Files of tokens → files of text, on all cores: formatting is most of the work.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::emit::{self, File, Module};
use crate::ir::Api;
use crate::{SourceFile, render};

/// Modules that are worth a thread of their own.
const SHARE: usize = 16;

/// Every file, sorted by path: the models, each made by `model`, and the others. Tokens stay in the thread that makes
/// them, so each takes the next module that nobody has taken.
pub fn all(
    api: &Api,
    header: &str,
    model: &(dyn Fn(&Api, &Module<'_>) -> File + Sync),
    others: impl FnOnce() -> Vec<File>,
) -> Result<Vec<SourceFile>, Diagnostics> {
    let modules = emit::modules(api);
    let next = AtomicUsize::new(0);
    let models = || {
        let mut files = Vec::new();
        while let Some(module) = modules.get(next.fetch_add(1, Ordering::Relaxed)) {
            files.push(text(model(api, module), header)?);
        }
        Ok::<_, Diagnostics>(files)
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let helpers = cores.min(modules.len().div_ceil(SHARE)).saturating_sub(1);
    let mut files = std::thread::scope(|scope| {
        let helpers: Vec<_> = (0..helpers).map(|_| scope.spawn(models)).collect();
        let mut files = Vec::new();
        for file in others() {
            files.push(text(file, header)?);
        }
        files.append(&mut models()?);
        for helper in helpers {
            match helper.join() {
                Ok(theirs) => files.append(&mut theirs?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok::<_, Diagnostics>(files)
    })?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn text(file: File, header: &str) -> Result<SourceFile, Diagnostics> {
    render::file(file, header).map_err(|message| {
        Diagnostics::from(Diagnostic {
            severity: Severity::Error,
            message: format!("the generator wrote what is not Rust: {message}"),
            file: String::new(),
            mark: Default::default(),
            pointer: String::new(),
            help: "this is a fault of the generator; please report it".into(),
        })
    })
}
