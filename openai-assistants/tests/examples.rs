//! Runs every example against the emulator, which it starts itself.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use emulator::{Emulator, Reply, Scenario};

/// Example, what it is told, and what it must say.
const EXAMPLES: &[(&str, &str, &[&str])] = &[
    ("quickstart", "", &["The run is completed.", "user: Solve 3x + 11 = 14", "assistant: Subtract 11"]),
    ("streaming", "", &["nothing leaked.\ncompleted, ", "thread.run.created", "[ Ferris]", "done"]),
    ("tools", "", &["-> get_weather({\"city\":\"Paris\"})", "<- {", "In Paris: {"]),
    ("structured_output", "", &["title on 2025-01-31 with guests"]),
    ("file_search", "", &["Filip's favourite food is cake [1].", "[1] foods.txt"]),
    ("upload_progress", "", &["510000 of 510000 bytes sent", "20 of 20 files indexed"]),
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
    (
        "gateway",
        "",
        &["event: thread.run.created\ndata: {", "event: thread.message.delta\ndata: {", "event: done\ndata: [DONE]"],
    ),
    ("blocking", "", &["x = 1.\nassistant\nuser"]),
    ("migrating", "", &["\"run_steps\"", "\"type\": \"input_text\"", "\"type\": \"output_text\""]),
    (
        "chat",
        "How is the weather?\n/history\n",
        &["[calls get_weather]\n  [-> clear, 21 °C]", "In Paris: clear, 21 °C.", "[completed]", "user: How is"],
    ),
];

/// Variables that would lead an example elsewhere.
const VARIABLES: &[&str] = &[
    "OPENAI_API_KEY",
    "OPENAI_BASE_URL",
    "OPENAI_MODEL",
    "AZURE_OPENAI_ENDPOINT",
    "AZURE_OPENAI_API_KEY",
    "FOUNDRY_PROJECT_ENDPOINT",
    "FOUNDRY_TOKEN",
];

/// An example's program, without what would lead it elsewhere. All of them are built first, unless `EXAMPLES_ARE_BUILT`
/// says that they are: `cargo test` builds them only when it is not told which targets to test, and for one package it
/// builds them with other features of the dependencies than for all.
fn example(name: &str) -> Command {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let own = std::env::current_exe().expect("a path");
        let profile = own.ancestors().nth(2).expect("the folder of the profile");
        if std::env::var_os("EXAMPLES_ARE_BUILT").is_some() {
            return profile.join("examples");
        }
        let target = profile.parent().expect("the target folder");
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--package", "openai-assistants", "--examples", "--target-dir"]).arg(target);
        for (name, is_on) in [("blocking", cfg!(feature = "blocking")), ("foundry", cfg!(feature = "foundry"))] {
            if is_on {
                build.args(["--features", name]);
            }
        }
        let built = build.output().expect("cargo");
        let said = String::from_utf8_lossy(&built.stderr);
        assert!(built.status.success(), "the examples cannot be built ({}):\n{said}", built.status);
        profile.join("examples")
    });
    let mut command = Command::new(FOLDER.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)));
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[test]
fn every_example_runs() {
    for (name, input, wanted) in EXAMPLES {
        let has_feature = match *name {
            "blocking" => cfg!(feature = "blocking"),
            "foundry_approvals" => cfg!(feature = "foundry"),
            _ => true,
        };
        if !has_feature {
            continue;
        }
        let mut child = example(name).spawn().unwrap_or_else(|error| panic!("{name}: {error}"));
        child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("input");
        let output = child.wait_with_output().expect("an end");
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{name}: {out}{err}");
        for part in *wanted {
            assert!(out.contains(part), "{name} does not say {part:?}:\n{out}{err}");
        }
        assert!(err.contains("emulator"), "{name} does not say that it started an emulator");
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
    assert_eq!(out, "x = 1.", "{err}");
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
    let mut said = String::new();
    let mut until = |part: &str| {
        let mut piece = [0; 256];
        while !said.contains(part) {
            let size = output.read(&mut piece).expect("output");
            assert_ne!(size, 0, "the chat ended: {said}");
            said.push_str(&String::from_utf8_lossy(&piece[..size]));
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
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    for entry in std::fs::read_dir(folder).expect("examples") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            let is_run = name == "readme" || EXAMPLES.iter().any(|(other, ..)| *other == name);
            assert!(is_run, "{name} is not run");
            let lines = std::fs::read_to_string(&path).expect("text").lines().count();
            assert!(lines < 60, "{name} has {lines} lines");
        }
    }
}
