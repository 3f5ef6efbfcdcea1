//! Test binaries side by side.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use super::steps::without_wrapper;

#[derive(Clone)]
pub struct Binary {
    /// The folder of the package, and what it is called in there.
    pub name: String,
    pub path: PathBuf,
    /// Where the manifest of the package is, in which it is run as by `cargo test`.
    pub folder: PathBuf,
}

/// What begins first, as it takes longest: nothing is waited for at the end then.
const LONG: &[&str] = &["golden", "xtask commands", "openai-assistants runs", "emulator it", "memory"];

struct Outcome {
    name: String,
    status: ExitStatus,
    said: String,
    seconds: f64,
}

/// Runs all of them, as many at once as there are processors, and says how many tests ran, or `None` if one failed. What a
/// binary prints is shown if it fails, and tables in any case.
pub fn run(binaries: &[Binary], arguments: &[&str]) -> Result<Option<usize>, String> {
    let mut queue: Vec<&Binary> = binaries.iter().collect();
    queue.sort_by_key(|binary| LONG.iter().position(|name| *name == binary.name).unwrap_or(LONG.len()));
    let queue = Mutex::new(VecDeque::from(queue));
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    let outcomes: Vec<Result<Outcome, String>> = thread::scope(|scope| {
        let work = || {
            let mut outcomes = Vec::new();
            while let Some(binary) = next() {
                let outcome = one(binary, arguments);
                if let Ok(outcome) = &outcome {
                    tell(outcome);
                }
                outcomes.push(outcome);
            }
            outcomes
        };
        let workers: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    let outcomes = outcomes.into_iter().collect::<Result<Vec<_>, _>>()?;
    if outcomes.len() < binaries.len() {
        return Err("a thread that runs tests ended early".to_owned());
    }
    let is_success = outcomes.iter().all(|outcome| outcome.status.success());
    Ok(is_success.then(|| outcomes.iter().map(|outcome| passed(&outcome.said)).sum()))
}

fn one(binary: &Binary, arguments: &[&str]) -> Result<Outcome, String> {
    let start = Instant::now();
    let mut command = without_wrapper(Command::new(&binary.path));
    command.args(arguments).current_dir(&binary.folder);
    command.env("CARGO_MANIFEST_DIR", &binary.folder).env("EXAMPLES_ARE_BUILT", "1");
    let output = command.output().map_err(|error| format!("{} did not start: {error}", binary.path.display()))?;
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    Ok(Outcome { name: binary.name.clone(), status: output.status, said, seconds: start.elapsed().as_secs_f64() })
}

fn tell(outcome: &Outcome) {
    let Outcome { name, status, said, seconds } = outcome;
    if status.success() {
        let passed = passed(said);
        if passed > 0 {
            println!("  {name}: {passed} passed, {seconds:.1} s");
            said.lines().filter(|line| line.starts_with('|')).for_each(|line| println!("    {line}"));
        }
    } else {
        println!("  {name}: failed ({status}), {seconds:.1} s\n{said}");
    }
}

/// How many tests of a binary passed, from the line at its end.
fn passed(said: &str) -> usize {
    let counts = said.lines().filter_map(|line| line.strip_prefix("test result: ok. ")?.split_once(" passed"));
    counts.filter_map(|(count, _)| count.parse::<usize>().ok()).sum()
}
