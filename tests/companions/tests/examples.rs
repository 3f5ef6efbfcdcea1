//! Runs the examples against the emulator, which they start themselves.

use std::path::PathBuf;
use std::process::Command;

use support::examples;

/// Example, and what it must print.
const EXAMPLES: &[(&str, &[&str])] = &[
    (
        "gateway",
        &["event: thread.run.created\ndata: {", "event: thread.message.delta\ndata: {", "event: done\ndata: [DONE]"],
    ),
    ("upload_progress", &["510000 of 510000 bytes sent", "20 of 20 files indexed"]),
];

/// Cargo builds them before it builds the tests.
fn program(name: &str) -> Command {
    let own = std::env::current_exe().expect("a path");
    let folder: PathBuf = own.ancestors().nth(2).expect("the folder of the profile").join("examples");
    Command::new(folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

#[test]
fn every_example_runs() {
    for (name, wanted) in EXAMPLES {
        examples::assert_prints(name, program(name), "", wanted);
    }
}

#[test]
fn no_example_is_forgotten_or_long() {
    let names: Vec<&str> = EXAMPLES.iter().map(|(name, _)| *name).collect();
    examples::assert_complete(&support::root().join("openai-assistants/examples/companions"), &names);
}
