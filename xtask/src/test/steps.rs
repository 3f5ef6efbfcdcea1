//! The steps, and the extent from which each is run.

use std::path::Path;
use std::process::Command;

use super::build::{self, Built};
use super::rustdoc::StandIn;

/// How much is run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    Fast,
    Default,
    Full,
}

/// A requirement of a step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Nothing,
    /// The folder beside the project.
    Shared,
}

pub struct Step {
    pub name: &'static str,
    pub from: Extent,
    pub need: Need,
    what: What,
}

enum What {
    /// Cargo with these arguments.
    Cargo(&'static [&'static str]),
    /// This program with these arguments.
    Xtask(&'static [&'static str]),
    /// Compiles everything, with the lints of clippy unless only what is fast is asked for.
    Build,
    /// The documentation of the libraries of this alias, and the tests in it.
    Documentation(&'static str),
    /// The test binaries, with these arguments.
    Tests(&'static [&'static str]),
}

const fn step(name: &'static str, from: Extent, what: What) -> Step {
    Step { name, from, need: Need::Nothing, what }
}

const fn with_shared(name: &'static str, from: Extent, what: What) -> Step {
    Step { name, from, need: Need::Shared, what }
}

/// Other features than those of the build need most dependencies once more, and cryptography a minute of C as well: they
/// are checked by `.ci/features`, and tested each night.
pub const STEPS: &[Step] = &[
    step("formatting", Extent::Fast, What::Cargo(&["fmt", "--all", "--check"])),
    step("generated files", Extent::Fast, What::Xtask(&["regen", "--check"])),
    step("build", Extent::Fast, What::Build),
    step("documentation", Extent::Default, What::Documentation("test-docs")),
    step("documentation of the tools", Extent::Full, What::Documentation("test-tool-docs")),
    step(
        "clippy, no features",
        Extent::Full,
        What::Cargo(&[
            "clippy",
            "--quiet",
            "--package=openai-assistants",
            "--no-default-features",
            "--lib",
            "--",
            "-D",
            "warnings",
        ]),
    ),
    step("tests", Extent::Fast, What::Tests(&[])),
    with_shared("tests that need ../shared", Extent::Fast, What::Tests(&["--ignored", "shared::", "--skip=slow::"])),
    step("slow tests", Extent::Full, What::Tests(&["--ignored", "slow::", "--skip=shared::"])),
    with_shared("slow tests that need ../shared", Extent::Full, What::Tests(&["--ignored", "slow::shared::"])),
    step(
        "tests, no features",
        Extent::Full,
        What::Cargo(&["test", "--package=openai-assistants", "--no-default-features", "--tests"]),
    ),
    step(
        "unit tests of the emulator",
        Extent::Full,
        What::Cargo(&["test", "--package=emulator", "--features=data", "--lib"]),
    ),
    step(
        "tests with other crates",
        Extent::Full,
        What::Cargo(&["test", "--package=companions", "--package=sse-peers"]),
    ),
    step(
        "fuzz targets of the client",
        Extent::Full,
        What::Cargo(&["check", "--quiet", "--manifest-path=openai-assistants/fuzz/Cargo.toml", "--all-targets"]),
    ),
    step(
        "fuzz targets of the generator",
        Extent::Full,
        What::Cargo(&["check", "--quiet", "--manifest-path=codegen/fuzz/Cargo.toml", "--all-targets"]),
    ),
    step("tests of TLS", Extent::Full, What::Cargo(&["test", "--package=tls"])),
    step(
        "tests of the emulator's HTTPS",
        Extent::Full,
        What::Cargo(&["test", "--package=emulator", "--features=https", "--test=it", "https"]),
    ),
    step(
        "tests of TLS, with the cryptography of ring and HTTP/2",
        Extent::Full,
        What::Cargo(&["test", "--package=tls", "--features=rustls-ring,openai-assistants/http2"]),
    ),
    step(
        "tests of TLS, with the cryptography of reqwest and HTTP/2",
        Extent::Full,
        What::Cargo(&["test", "--package=tls", "--features=rustls,openai-assistants/http2"]),
    ),
    step("tests, default features", Extent::Full, What::Cargo(&["test", "--package=openai-assistants"])),
];

impl Step {
    /// The command that runs the step again.
    pub fn command(&self) -> String {
        match &self.what {
            What::Cargo(arguments) => format!("cargo {}", arguments.join(" ")),
            What::Xtask(arguments) => format!("cargo xtask {}", arguments.join(" ")),
            What::Build => "cargo build-tests".to_owned(),
            What::Documentation(alias) => format!("cargo {alias}"),
            What::Tests(arguments) => format!("cargo test-all -- {}", arguments.join(" ")),
        }
    }

    /// What it consists of, each with its name; nothing for a build, whose binaries the steps behind it run.
    pub fn commands(&self, root: &Path, built: &Built, rustdoc: &StandIn) -> Result<Vec<(String, Command)>, String> {
        let in_root = |mut command: Command| {
            command.current_dir(root);
            vec![(self.name.to_owned(), command)]
        };
        Ok(match &self.what {
            What::Cargo(arguments) => in_root(without_wrapper(cargo(arguments))),
            What::Xtask(arguments) => {
                let program = std::env::current_exe()
                    .map_err(|error| format!("failed to determine the path of this program: {error}"))?;
                let mut command = Command::new(program);
                command.args(*arguments);
                in_root(command)
            }
            What::Build => Vec::new(),
            What::Documentation(alias) => in_root(rustdoc.documented(build::linted(cargo(&[alias]), true))),
            What::Tests(arguments) => built.commands(arguments),
        })
    }

    pub fn is_build(&self) -> bool {
        matches!(self.what, What::Build)
    }

    /// Whether it fails if no test runs.
    pub fn wants_tests(&self) -> bool {
        matches!(self.what, What::Tests(_))
    }
}

pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Without what `.ci/run` sets for the build that it starts with.
pub fn without_wrapper(mut command: Command) -> Command {
    command.env_remove(build::WRAPPER.0).env_remove(build::LINTS.0);
    command
}
