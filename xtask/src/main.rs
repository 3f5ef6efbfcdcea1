//! The maintainers' commands.

mod bench;
mod coverage;
mod diff;
mod documents;
mod emulator;
mod exit;
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

use self::exit::Exit;

const HELP: &str = "\
usage: cargo xtask COMMAND

  bench      measure the client and the generator, and compare them with other crates
  diff       compare two OpenAPI documents
  emulator   start a server on loopback to try the client without an account or a key
  regen      regenerate openai-assistants/src/generated/ from spec/, or generate a crate from any document
  sync       transfer the facts of a newer published document to spec/
  test       run all checks that a change has to pass

examples:
  cargo xtask regen                                            after a change in spec/
  cargo xtask regen --check                                    fail if the generated files are stale
  cargo xtask regen --all --spec api.yaml --out ../api-client  a crate for another API
  cargo xtask diff spec/openapi.yaml newer.yaml                what a newer document changes
  cargo xtask test --fast                                      between edits
  cargo xtask emulator --help                                  the flags of the emulator

`cargo xtask COMMAND --help` lists the flags of a command. Paths are relative to the current directory.

exit status: 0 success; 1 stale files, differences or failing tests; 2 a wrong flag, document or file;
3 breaking changes (`diff` only).";

/// A command, which receives the arguments after its name.
type Command = fn(Parser) -> Result<ExitCode, String>;

const COMMANDS: &[(&str, Command)] = &[
    ("bench", bench::run),
    ("diff", diff::run),
    ("emulator", emulator::run),
    ("regen", regen::run),
    ("sync", sync::run),
    ("test", test::run),
];

/// The generator mostly allocates and drops tokens, which takes a quarter less time with this allocator.
#[cfg(feature = "mimalloc")]
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
    let mut command = command.to_string_lossy().into_owned();
    if command == "help" {
        match parser.next() {
            // `cargo xtask help regen` is `cargo xtask regen --help`.
            Ok(Some(Value(name))) => {
                command = name.to_string_lossy().into_owned();
                parser = Parser::from_args(["--help"]);
            }
            _ => {
                println!("{HELP}");
                return Exit::Done.into();
            }
        }
    }
    match COMMANDS.iter().find(|(name, _)| *name == command) {
        Some((_, run)) => run(parser).unwrap_or_else(|message| fail(&message)),
        None => fail(&format!("{}\n\n{HELP}", flags::unknown("", &command, COMMANDS.iter().map(|(name, _)| *name)))),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    Exit::Wrong.into()
}
