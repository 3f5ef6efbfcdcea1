//! `cargo xtask test`: everything that must hold before a change lands.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

use lexopt::Arg::{Long, Short};
use lexopt::Parser;

use crate::flags::{explain, root};

const HELP: &str = "\
usage: cargo xtask test [--fast]

  --fast   formatting, generated files and tests only: no clippy, no documentation, no other features";

/// A step: what it is called, the arguments of cargo, and whether `--fast` leaves it out.
struct Step {
    name: &'static str,
    arguments: &'static [&'static str],
    slow: bool,
    /// Warnings of rustdoc are errors.
    strict_docs: bool,
}

const fn step(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, arguments, slow: false, strict_docs: false }
}

const fn slow(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, arguments, slow: true, strict_docs: false }
}

/// Every feature but `native-tls`, which needs the headers of the system's TLS library.
const FEATURES: &str = "rustls,http2,blocking,tracing,schemars";

const STEPS: &[Step] = &[
    step("formatting", &["fmt", "--all", "--check"]),
    step("generated files", &["xtask", "regen", "--check"]),
    slow("clippy", &["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    slow(
        "clippy, all features",
        &[
            "clippy",
            "--quiet",
            "-p",
            "openai-assistants",
            "--all-targets",
            "--features",
            FEATURES,
            "--",
            "-D",
            "warnings",
        ],
    ),
    Step {
        strict_docs: true,
        ..slow("documentation", &["doc", "--quiet", "--no-deps", "-p", "openai-assistants", "--features", FEATURES])
    },
    step("tests", &["test", "--workspace", "--all-targets"]),
    slow("tests, no features", &["test", "-p", "openai-assistants", "--no-default-features", "--tests"]),
    slow("tests, all features", &["test", "-p", "openai-assistants", "--features", FEATURES]),
];

/// Whether to be fast; `None` asks for help.
fn read(mut parser: Parser) -> Result<Option<bool>, lexopt::Error> {
    let mut fast = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("fast") => fast = true,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(fast))
}

pub fn run(parser: Parser) -> Result<ExitCode, String> {
    let Some(fast) = read(parser).map_err(|mistake| explain("test", HELP, mistake))? else {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    let steps: Vec<&Step> = STEPS.iter().filter(|step| !(fast && step.slow)).collect();
    for (index, step) in steps.iter().enumerate() {
        println!("[{}/{}] {}: cargo {}", index + 1, steps.len(), step.name, step.arguments.join(" "));
        let start = Instant::now();
        if !succeeds(step, &root())? {
            println!("\n{} failed; to see it again: cargo {}", step.name, step.arguments.join(" "));
            return Ok(ExitCode::FAILURE);
        }
        println!("[{}/{}] {}: {:.0} s\n", index + 1, steps.len(), step.name, start.elapsed().as_secs_f64());
    }
    println!("all is well");
    Ok(ExitCode::SUCCESS)
}

fn succeeds(step: &Step, root: &Path) -> Result<bool, String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(step.arguments).current_dir(root);
    if step.strict_docs {
        command.env("RUSTDOCFLAGS", "-D warnings");
    }
    command.status().map(|status| status.success()).map_err(|error| format!("cargo did not start: {error}"))
}
