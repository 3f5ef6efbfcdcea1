//! Runs commands in parallel: test binaries, and calls of cargo that do not share their build.

use std::collections::VecDeque;
use std::process::{Command, ExitStatus};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

/// A command, which belongs to the step of this index.
pub struct Job {
    pub step: usize,
    pub name: String,
    pub command: Command,
}

pub struct Outcome {
    pub step: usize,
    pub succeeds: bool,
    /// How many tests passed.
    pub passed: usize,
    pub seconds: f64,
}

/// The commands that start first: others wait for what they compile, or they take the longest.
const FIRST: &[&str] = &[
    "clippy, no features",
    "golden",
    "documentation",
    "xtask commands",
    "openai-assistants runs",
    "emulator it",
    "memory",
];

/// Runs all of them, as many in parallel as there are processors. The output of a command is shown if it fails; tables
/// and skipped tests are always shown.
pub fn run(mut jobs: Vec<Job>) -> Result<Vec<Outcome>, String> {
    jobs.sort_by_key(|job| FIRST.iter().position(|name| *name == job.name).unwrap_or(FIRST.len()));
    let total = jobs.len();
    let queue = Mutex::new(VecDeque::from(jobs));
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
    let at_once = thread::available_parallelism().map_or(1, usize::from);
    let outcomes: Vec<_> = thread::scope(|scope| {
        let work = || std::iter::from_fn(next).map(one).collect::<Vec<_>>();
        let workers: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    let outcomes = outcomes.into_iter().collect::<Result<Vec<_>, _>>()?;
    if outcomes.len() < total {
        return Err("a test thread ended early".to_owned());
    }
    Ok(outcomes)
}

fn one(Job { step, name, mut command }: Job) -> Result<Outcome, String> {
    let start = Instant::now();
    let output = command.output().map_err(|error| format!("failed to start {name}: {error}"))?;
    let output_text = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    let seconds = start.elapsed().as_secs_f64();
    let passed = passed(&output_text);
    report(&name, output.status, passed, &output_text, seconds);
    Ok(Outcome { step, succeeds: output.status.success(), passed, seconds })
}

fn report(name: &str, status: ExitStatus, passed: usize, output_text: &str, seconds: f64) {
    if !status.success() {
        println!("  {name}: failed ({status}), {seconds:.1} s\n{output_text}");
    } else if passed > 0 {
        println!("  {name}: {passed} passed, {seconds:.1} s");
        let shown = |line: &&str| line.starts_with('|') || line.starts_with("skipped: ");
        output_text.lines().filter(shown).for_each(|line| println!("    {line}"));
    } else if seconds > 1.0 {
        println!("  {name}: {seconds:.1} s");
    }
}

/// How many tests passed, from the lines at the end of each run.
fn passed(output_text: &str) -> usize {
    let counts = output_text.lines().filter_map(|line| line.strip_prefix("test result: ok. ")?.split_once(" passed"));
    counts.filter_map(|(count, _)| count.parse::<usize>().ok()).sum()
}
