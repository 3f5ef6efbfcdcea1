//! The maintainers' commands.

mod bench;
mod coverage;
mod diff;
mod documents;
mod emulator;
mod external;
mod flags;
mod regen;
mod style;
mod sync;
mod test;
mod tree;
mod watch;
mod whole;

use std::process::ExitCode;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

const HELP: &str = "\
usage: cargo xtask COMMAND

  bench      how fast it is, held against what else there is
  diff       what changed between two documents
  emulator   a server on loopback to try the client against, without an account and a key
  regen      write openai-assistants/src/generated/ from spec/
  sync       take the facts of a newer published document over into spec/
  test       everything that must hold before a change lands

`cargo xtask COMMAND --help` lists a command's flags.";

/// A command, which is given the arguments behind its name.
type Command = fn(Parser) -> Result<ExitCode, String>;

const COMMANDS: &[(&str, Command)] = &[
    ("bench", bench::run),
    ("diff", diff::run),
    ("emulator", emulator::run),
    ("regen", regen::run),
    ("sync", sync::run),
    ("test", test::run),
];

/// Most of what a generator does is to make and drop tokens, which takes a quarter less time with this one.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if let Some(code) = test::stand_in() {
        return code;
    }
    let mut parser = Parser::from_env();
    let command = match parser.next() {
        Ok(Some(Value(command))) => command,
        Ok(None | Some(Long("help") | Short('h'))) => "help".into(),
        Ok(Some(other)) => return fail(&flags::explain("", HELP, other.unexpected())),
        Err(mistake) => return fail(&flags::explain("", HELP, mistake)),
    };
    let command = command.to_string_lossy();
    if command == "help" {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    match COMMANDS.iter().find(|(name, _)| *name == command) {
        Some((_, run)) => run(parser).unwrap_or_else(|message| fail(&message)),
        None => fail(&format!("{}\n\n{HELP}", flags::unknown("", &command, COMMANDS.iter().map(|(name, _)| *name)))),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}
