//! Runs every example against the emulator, which it starts itself.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Example, what it is told, and what it must say.
const EXAMPLES: &[(&str, &str, &[&str])] = &[
    ("quickstart", "", &["The run is completed.", "user: Solve 3x + 11 = 14", "assistant: Subtract 11"]),
    ("streaming", "", &["nothing leaked.\ncompleted, ", "thread.run.created", "[ Ferris]", "done"]),
    ("tools", "", &["-> get_weather({\"city\":\"Paris\"})", "<- {", "In Paris: {"]),
    ("structured_output", "", &["title on 2025-01-31 with guests", "refused: no"]),
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
        &["after 3 attempts", "not found: true", "Some(\"temperature\")", "time out: true", "in the way: true"],
    ),
    ("azure_and_foundry", "", &["classic: 0 assistants", "unified: 0 assistants", "Foundry Agents: 0 assistants"]),
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

/// Beside the folder of this test's own program.
fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("a path");
    let folder = own.ancestors().nth(2).expect("the folder of the profile");
    folder.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

#[test]
fn every_example_runs() {
    for (name, input, wanted) in EXAMPLES {
        if *name == "blocking" && !cfg!(feature = "blocking") {
            continue;
        }
        let mut command = Command::new(program(name));
        for variable in VARIABLES {
            command.env_remove(variable);
        }
        let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child =
            command.spawn().unwrap_or_else(|error| panic!("{name}: {error}; build it by `cargo build --examples`"));
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

/// Ctrl-C in the middle of an answer cancels the run, and the chat goes on.
#[cfg(unix)]
#[test]
fn the_chat_can_be_interrupted() {
    let mut command = Command::new(program("chat"));
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("chat");
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
            assert!(EXAMPLES.iter().any(|(other, ..)| *other == name), "{name} is not run");
            let lines = std::fs::read_to_string(&path).expect("text").lines().count();
            assert!(lines < 60, "{name} has {lines} lines");
        }
    }
}
