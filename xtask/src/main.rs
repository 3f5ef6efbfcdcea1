//! The maintainers' commands.

mod bench;
mod diff;
mod documents;
mod emulator;
mod flags;
mod regen;
mod style;
mod sync;
mod test;
mod tree;
mod watch;
mod whole;

use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask COMMAND

  bench      how fast it is, held against what else there is
  diff       what changed between two documents
  emulator   a server on loopback to try the client against, without an account and a key
  regen      write openai-assistants/src/generated/ from spec/
  sync       take the facts of a newer published document over into spec/
  test       everything that must hold before a change lands

`cargo xtask COMMAND --help` lists a command's flags.";

/// Most of what a generator does is to make and drop tokens, which takes a quarter less time with this one.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let result = match command.as_str() {
        "bench" => bench::run(rest),
        "diff" => return diff::run(rest),
        "emulator" => emulator::run(rest),
        "regen" => regen::run(rest),
        "sync" => sync::run(rest),
        "test" => test::run(rest),
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        other => Err(format!("there is no command `{other}`\n\n{HELP}")),
    };
    match result {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}
