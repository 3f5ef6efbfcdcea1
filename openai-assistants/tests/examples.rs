//! Runs every example against the emulator, which it starts itself.
//!
//! All of them are modules of this program, since each as a program of its own would take longer to link than to compile.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]
#![allow(clippy::duplicate_mod, reason = "each example has what they share as a module of its own")]

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use emulator::{Emulator, Reply, Scenario};
use support::examples;

type Program = fn() -> ExitCode;

/// A module of each example, and all of them by name.
macro_rules! programs {
    ($($(#[$feature:meta])? $name:ident $path:literal,)*) => {
        $(
            $(#[$feature])?
            mod $name {
                include!($path);

                pub fn program() -> std::process::ExitCode {
                    std::process::Termination::report(main())
                }
            }
        )*

        const PROGRAMS: &[(&str, Program)] = &[$($(#[$feature])? (stringify!($name), $name::program),)*];
    };
}

programs! {
    azure_and_foundry "../examples/azure_and_foundry.rs",
    #[cfg(feature = "blocking")] blocking "../examples/blocking.rs",
    chat "../examples/chat.rs",
    code_interpreter "../examples/code_interpreter.rs",
    errors_and_retries "../examples/errors_and_retries.rs",
    file_search "../examples/file_search.rs",
    #[cfg(feature = "foundry")] foundry_approvals "../examples/foundry_approvals.rs",
    migrating "../examples/migrating.rs",
    pagination "../examples/pagination.rs",
    quickstart "../examples/quickstart.rs",
    streaming "../examples/streaming.rs",
    structured_output "../examples/structured_output.rs",
    tools "../examples/tools.rs",
    readme "../examples/readme.rs",
}

/// An example, its input, and its expected output.
const EXAMPLES: &[(&str, &str, &[&str])] = &[
    ("quickstart", "", &["The run is completed.", "user: Solve 3x + 11 = 14", "assistant: Subtract 11"]),
    ("streaming", "", &["nothing leaked.\ncompleted, ", "thread.run.created", "[ Ferris]", "done"]),
    ("tools", "", &["-> get_weather({\"city\":\"Paris\"})", "<- {", "In Paris: {"]),
    ("structured_output", "", &["title on 2025-01-31 with guests"]),
    ("file_search", "", &["Filip's favourite food is cake [1].", "[1] foods.txt"]),
    ("code_interpreter", "", &["plt.plot(", "--- prints\n100", "[a picture of ", "it ends at 100."]),
    (
        "pagination",
        "",
        &["the newest two: Number 5, Number 4", "the next page: Number 1", "5 in all", "Number 1, Number 2"],
    ),
    (
        "errors_and_retries",
        "",
        &["after 3 attempts", "not found: true", "Some(\"temperature\")", "timeout: true", "in the way: true"],
    ),
    ("azure_and_foundry", "", &["classic: 0 assistants", "unified: 0 assistants", "Foundry Agents: 0 assistants"]),
    (
        "foundry_approvals",
        "",
        &[
            "? search({\"query\":\"approvals\"})",
            "yes\nno\n",
            " [The manual](https://example.com/docs).",
            "1 thread in",
        ],
    ),
    ("blocking", "", &["x = 1.\nassistant\nuser"]),
    ("migrating", "", &["\"run_steps\"", "\"type\": \"input_text\"", "\"type\": \"output_text\""]),
    (
        "chat",
        "How is the weather?\n/history\n",
        &["[calls get_weather]\n  [-> clear, 21 °C]", "In Paris: clear, 21 °C.", "[completed]", "user: How is"],
    ),
];

/// Names the example that this program is started for.
const EXAMPLE: &str = "EXAMPLE";

/// This program as the example of this name.
fn example(name: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("a path"));
    command.args(["--exact", "one_example", "--ignored", "--nocapture", "--test-threads=1"]).env(EXAMPLE, name);
    examples::isolated(command)
}

#[test]
#[ignore = "an example, which the other tests start"]
fn one_example() {
    let name = std::env::var(EXAMPLE).expect("the name of an example");
    let (_, program) = PROGRAMS.iter().find(|(other, _)| *other == name).expect("an example");
    std::process::exit(i32::from(program() != ExitCode::SUCCESS));
}

#[test]
fn every_example_runs() {
    for (name, input, wanted) in EXAMPLES {
        if PROGRAMS.iter().any(|(other, _)| other == name) {
            examples::assert_prints(name, example(name), input, wanted);
        }
    }
}

/// What the README shows is this example, and it runs.
#[test]
fn the_readme_shows_an_example_that_runs() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(folder.join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    let (readme, source) = (read("README.md"), read("examples/readme.rs"));
    let (_, rest) = readme.split_once("```rust,no_run\n").expect("code");
    let (shown, _) = rest.split_once("```").expect("the end of the code");
    let (_, code) = source.split_once("\n\n").expect("code below the documentation");
    assert_eq!(code, shown, "examples/readme.rs is not the code of README.md");

    let scenario = Scenario::new().reply(Reply::to("3x + 11").say("x = 1."));
    let emulator = Emulator::builder().scenario(scenario).start_blocking().expect("an emulator");
    let output = example("readme").envs(emulator.environment()).output().expect("an end");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{err}");
    assert_eq!(out.split_once("one_example ... ").map(|(_, printed)| printed), Some("x = 1."), "{out}{err}");
}

/// Ctrl-C in the middle of an answer cancels the run, and the chat goes on.
#[cfg(unix)]
#[test]
fn the_chat_can_be_interrupted() {
    let mut child = example("chat").stderr(Stdio::null()).spawn().expect("chat");
    // A chat that hangs is ended, which ends its output.
    let id = child.id().to_string();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(60));
        Command::new("kill").args(["-KILL", &id]).status()
    });
    let (mut input, mut output) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
    let mut seen = String::new();
    let mut until = |part: &str| {
        let mut piece = [0; 256];
        while !seen.contains(part) {
            let size = output.read(&mut piece).expect("output");
            assert_ne!(size, 0, "the chat ended: {seen}");
            seen.push_str(&String::from_utf8_lossy(&piece[..size]));
        }
    };
    input.write_all(b"Tell me the history of Rome\n").expect("input");
    until("That is a");
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill");
    assert!(killed.success());
    until("[cancelled]");
    input.write_all(b"/history\n").expect("input");
    until("user: Tell me the history of Rome");
    drop(input);
    assert!(child.wait().expect("an end").success());
}

#[test]
fn no_example_is_forgotten_or_long() {
    let names: Vec<&str> = EXAMPLES.iter().map(|(name, ..)| *name).chain(["readme"]).collect();
    examples::assert_complete(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples"), &names);
}
