//! `cargo xtask test`: everything that must hold before a change lands.
//!
//! Everything is compiled once, with clippy in place of the compiler, and the test binaries of all packages run side by
//! side. What cannot share that build is in the steps that call cargo again.

mod binaries;
mod build;
mod rustdoc;
mod steps;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use lexopt::Arg::{Long, Short};
use lexopt::Parser;

use crate::flags::{explain, root};
use steps::{Extent, Need, STEPS};

pub use rustdoc::stand_in;

const HELP: &str = "\
usage: cargo xtask test [--fast | --full]

  --fast   formatting, generated files and tests only: no clippy, no documentation, no other features
  --full   the slow tests too, and the client with other features, TLS among them

Tests that need `../shared`, recordings and published documents that are no part of the project, run where that folder is,
or where OPENAI_ASSISTANTS_SHARED says.";

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
    let shared = shared();
    let mut binaries = Vec::new();
    let whole = Instant::now();
    for (index, step) in steps.iter().enumerate() {
        let place = format!("[{}/{}] {}", index + 1, steps.len(), step.name);
        if step.need == Need::Shared && !shared.is_dir() {
            println!("{place}: left out, as there is no {}\n", shared.display());
            continue;
        }
        println!("{place}: {}", step.command());
        let start = Instant::now();
        let ran = step.carry_out(extent, &root(), &mut binaries)?;
        let Some(ran) = ran else {
            println!("\n{} failed; to see it again: {}", step.name, step.command());
            return Ok(ExitCode::FAILURE);
        };
        println!("{place}: {ran}{:.0} s\n", start.elapsed().as_secs_f64());
    }
    println!("all is well, after {:.0} s", whole.elapsed().as_secs_f64());
    Ok(ExitCode::SUCCESS)
}

/// The folder that tests find by the same rule.
fn shared() -> PathBuf {
    std::env::var_os("OPENAI_ASSISTANTS_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from)
}
