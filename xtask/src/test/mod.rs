//! `cargo xtask test`: everything that must hold before a change lands.
//!
//! Everything is compiled once, with clippy in place of the compiler. What comes behind the build runs side by side: the test
//! binaries of all packages, the documentation, and what cannot share that build and calls cargo again.

mod build;
mod jobs;
mod rustdoc;
mod steps;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use lexopt::Arg::{Long, Short};
use lexopt::Parser;

use crate::flags::{explain, root};
use jobs::Job;
use steps::{Extent, Need, STEPS, Step};

use rustdoc::StandIn;
pub use rustdoc::stand_in;

const HELP: &str = "\
usage: cargo xtask test [--fast | --full]

  --fast   formatting, generated files and tests only: no clippy, no documentation, no other features
  --full   the slow tests too, and the client with other features, TLS among them

Tests that need `../shared`, recordings and published documents that are not part of the project, run only if that
folder exists; OPENAI_ASSISTANTS_SHARED sets another one.";

/// How much to run; `None` asks for help.
fn read(mut parser: Parser) -> Result<Option<Extent>, lexopt::Error> {
    let mut extent = Extent::Default;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("fast") => extent = Extent::Fast,
            Long("full") => extent = Extent::Full,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(extent))
}

pub fn run(parser: Parser) -> Result<ExitCode, String> {
    let Some(extent) = read(parser).map_err(|mistake| explain("test", HELP, mistake))? else {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    let steps: Vec<_> = STEPS.iter().filter(|step| step.from <= extent).collect();
    let (shared, rustdoc) = (shared(), StandIn::new(&root())?);
    let whole = Instant::now();
    let (mut built, mut jobs) = (build::Built::default(), Vec::new());
    for (index, step) in steps.iter().enumerate() {
        let place = format!("[{}/{}] {}", index + 1, steps.len(), step.name);
        if step.need == Need::Shared && !shared.is_dir() {
            println!("{place}: skipped, {} not found", shared.display());
            continue;
        }
        println!("{place}: {}", step.command());
        if step.is_build() {
            // Quick steps run first, so that their failures are reported before the build.
            let quick = jobs::run(std::mem::take(&mut jobs))?;
            if let Some(outcome) = quick.iter().find(|outcome| !outcome.succeeds) {
                return Ok(failed(steps[outcome.step]));
            }
            let start = Instant::now();
            let Some(made) = build::run(&root(), extent >= Extent::Default)? else { return Ok(failed(step)) };
            println!("{place}: {} test binaries in {:.0} s", made.binaries.len(), start.elapsed().as_secs_f64());
            built = made;
        }
        let commands = step.commands(&root(), &built, &rustdoc)?;
        jobs.extend(commands.into_iter().map(|(name, mut command)| {
            if extent == Extent::Full {
                command.env("TEST_EVERYTHING", "1");
            }
            Job { step: index, name, command }
        }));
    }
    let outcomes = jobs::run(jobs)?;
    for (index, step) in steps.iter().enumerate() {
        let of_step = || outcomes.iter().filter(|outcome| outcome.step == index);
        if of_step().next().is_none() {
            continue;
        }
        let passed: usize = of_step().map(|outcome| outcome.passed).sum();
        let seconds: f64 = of_step().map(|outcome| outcome.seconds).sum();
        println!("{}: {passed} tests passed, {seconds:.0} s of work", step.name);
        if !of_step().all(|outcome| outcome.succeeds) {
            return Ok(failed(step));
        }
        if step.wants_tests() && passed == 0 {
            println!("no tests found");
            return Ok(failed(step));
        }
    }
    println!("all steps passed in {:.0} s", whole.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}

fn failed(step: &Step) -> ExitCode {
    println!("\n{} failed; rerun with: {}", step.name, step.command());
    ExitCode::FAILURE
}

/// The folder that tests find by the same rule.
fn shared() -> PathBuf {
    std::env::var_os("OPENAI_ASSISTANTS_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from)
}
