//! `cargo xtask test`: everything that must hold before a change lands.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use lexopt::Arg::{Long, Short};
use lexopt::Parser;

use crate::flags::{explain, root};

const HELP: &str = "\
usage: cargo xtask test [--fast | --full]

  --fast   formatting, generated files and tests only: no clippy, no documentation, no other features
  --full   the slow tests too, and the tests of the client with other features

Tests that need `../shared`, recordings and published documents that are no part of the project, run where that folder is,
or where OPENAI_ASSISTANTS_SHARED says.";

/// How much is run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    Fast,
    Default,
    Full,
}

/// A step: what it is called, the arguments of cargo, and from which extent on it is run.
struct Step {
    name: &'static str,
    arguments: &'static [&'static str],
    from: Extent,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    /// Tests that run examples, which are built with them.
    AllTargets,
    /// Warnings of rustdoc are errors.
    Docs,
    /// Tests that are ignored unless they are asked for, so that there must be some.
    Ignored,
    /// Likewise, and they need the folder beside the project.
    Shared,
}

const fn step(name: &'static str, arguments: &'static [&'static str], from: Extent, kind: Kind) -> Step {
    Step { name, arguments, from, kind }
}

/// Every feature but `native-tls`, which needs the headers of the system's TLS library.
const FEATURES: &str = "--features=openai-assistants/rustls,openai-assistants/http2,openai-assistants/blocking,\
                        openai-assistants/tracing,openai-assistants/schemars";

/// The steps have packages, targets and features in common as far as they can, so that each dependency is compiled once, and
/// checked once. That is why an example is among what is documented: with it, dependencies have the features that tests ask
/// for. What is checked without features is what the tests check again that compile crates of their own.
const STEPS: &[Step] = &[
    step("formatting", &["fmt", "--all", "--check"], Extent::Fast, Kind::Plain),
    step("generated files", &["xtask", "regen", "--check"], Extent::Fast, Kind::Plain),
    step(
        "clippy",
        &["clippy", "--quiet", "--workspace", "--all-targets", FEATURES, "--", "-D", "warnings"],
        Extent::Default,
        Kind::Plain,
    ),
    step(
        "clippy, no features",
        &["clippy", "--quiet", "-p=openai-assistants", "--no-default-features", "--lib", "--", "-D", "warnings"],
        Extent::Default,
        Kind::Plain,
    ),
    step(
        "documentation",
        &["doc", "--quiet", "--no-deps", "--workspace", "--lib", "--example=readme", FEATURES],
        Extent::Default,
        Kind::Docs,
    ),
    step("tests", &["test", "--workspace", FEATURES], Extent::Fast, Kind::AllTargets),
    step(
        "tests that need ../shared",
        &["test", "--workspace", "--tests", FEATURES, "--", "--ignored", "shared::", "--skip=slow::"],
        Extent::Fast,
        Kind::Shared,
    ),
    step(
        "slow tests",
        &["test", "--workspace", "--tests", FEATURES, "--", "--ignored", "slow::", "--skip=shared::"],
        Extent::Full,
        Kind::Ignored,
    ),
    step(
        "slow tests that need ../shared",
        &["test", "--workspace", "--tests", FEATURES, "--", "--ignored", "slow::shared::"],
        Extent::Full,
        Kind::Shared,
    ),
    step(
        "tests, no features",
        &["test", "-p=openai-assistants", "--no-default-features", "--tests"],
        Extent::Full,
        Kind::Plain,
    ),
    step("tests, default features", &["test", "-p=openai-assistants"], Extent::Full, Kind::Plain),
];

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
    let steps: Vec<&Step> = STEPS.iter().filter(|step| step.from <= extent).collect();
    let shared = shared();
    for (index, step) in steps.iter().enumerate() {
        let place = format!("[{}/{}] {}", index + 1, steps.len(), step.name);
        if step.kind == Kind::Shared && !shared.is_dir() {
            println!("{place}: left out, as there is no {}\n", shared.display());
            continue;
        }
        println!("{place}: cargo {}", step.arguments.join(" "));
        let start = Instant::now();
        let outcome = carry_out(step, &root())?;
        let Outcome::Success { ran } = outcome else {
            println!("\n{} failed; to see it again: cargo {}", step.name, step.arguments.join(" "));
            return Ok(ExitCode::FAILURE);
        };
        let counted = ran.map_or_else(String::new, |ran| format!("{ran} tests ran in "));
        println!("{place}: {counted}{:.0} s\n", start.elapsed().as_secs_f64());
    }
    println!("all is well");
    Ok(ExitCode::SUCCESS)
}

/// The folder that tests find by the same rule.
fn shared() -> PathBuf {
    std::env::var_os("OPENAI_ASSISTANTS_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from)
}

enum Outcome {
    /// How many tests ran, where they are counted.
    Success {
        ran: Option<usize>,
    },
    Failure,
}

fn carry_out(step: &Step, root: &Path) -> Result<Outcome, String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(step.arguments).current_dir(root);
    match step.kind {
        Kind::Docs => drop(command.env("RUSTDOCFLAGS", "-D warnings")),
        Kind::AllTargets => drop(command.env("EXAMPLES_ARE_BUILT", "1")),
        Kind::Plain | Kind::Ignored | Kind::Shared => {}
    }
    let is_counted = matches!(step.kind, Kind::Ignored | Kind::Shared);
    if is_counted {
        command.stdout(Stdio::piped());
    }
    let mut child = command.spawn().map_err(|error| format!("cargo did not start: {error}"))?;
    let mut ran = 0;
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()).map_while(Result::ok) {
        println!("{line}");
        ran += passed(&line).unwrap_or(0);
    }
    let status = child.wait().map_err(|error| format!("cargo did not end: {error}"))?;
    if is_counted && status.success() && ran == 0 {
        println!("no test was found");
        return Ok(Outcome::Failure);
    }
    Ok(if status.success() { Outcome::Success { ran: is_counted.then_some(ran) } } else { Outcome::Failure })
}

/// How many tests of a binary passed, from the line at its end.
fn passed(line: &str) -> Option<usize> {
    line.strip_prefix("test result: ok. ")?.split_once(" passed")?.0.parse().ok()
}
