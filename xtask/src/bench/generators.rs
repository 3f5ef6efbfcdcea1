//! Generators: ours from the release build of xtask, and others where they are installed.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::Context;
use super::measure::{Cost, cost, installed};
use super::package::{Package, cargo, succeed};
use super::series::Measured;

/// How often documents are generated.
const ROUNDS: usize = 9;

/// A published document, if there is one beside the repository.
const PUBLISHED: &str = "../shared/upstream/openapi-2026-08-21.yaml";

/// Another generator: its program, and its arguments for a document and a folder, as their versions of 2026-11 take
/// them.
struct Peer {
    name: &'static str,
    program: &'static str,
    arguments: fn(&str, &str) -> Vec<String>,
}

const PEERS: &[Peer] = &[
    Peer {
        name: "oas3-gen",
        program: "oas3-gen",
        arguments: |document, out| words(&["generate", "client-mod", "--input", document, "--output", out]),
    },
    Peer {
        name: "openapi-to-rust",
        program: "openapi-to-rust",
        arguments: |document, out| words(&["generate", document, "--output-dir", out, "--module-name", "peer"]),
    },
    Peer {
        name: "progenitor",
        program: "cargo-progenitor",
        arguments: |document, out| {
            words(&["progenitor", "--input", document, "--output", out, "--name", "peer", "--version", "0.1.0"])
        },
    },
];

/// What openapi-to-rust took for the whole document when it was last measured beside ours; it stands in for it where it
/// is not installed. See the issue that asked for this bench.
const RECORDED: &[(&str, &str, f64)] =
    &[("time", "s", 3.10), ("memory", "MB", 760.0), ("lines", "lines", 495_007.0), ("check", "s", 37.5)];

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// The whole of `spec/`.
pub fn regen(context: &Context, package: &Package) -> Result<Measured, String> {
    let mut measured = Measured::default();
    measured.note("regen: the whole process, from its start until the files are written");
    let spec = context.root.join("spec/openapi.yaml");
    let overlay = context.root.join("spec/overlay.yaml");
    let foundry = context.root.join("spec/foundry.yaml");
    let xtask = build(context)?;
    let out = context.folder.join("regen");
    let command = [xtask.as_os_str(), "regen".as_ref(), "--out".as_ref(), out.as_os_str()];
    let mut ours = Vec::new();
    let mut peers: Vec<(&Peer, Vec<f64>)> = Vec::new();
    for peer in PEERS {
        match installed(peer.program) {
            Some(_) => peers.push((peer, Vec::new())),
            None => measured.note(format!("regen: {} is not installed", peer.name)),
        }
    }
    for round in 0..=ROUNDS {
        let seconds = cost(package, &command, |_| {})?.seconds;
        // The first round writes everything, and warms up.
        if round > 0 {
            ours.push(seconds);
        }
        let mut failed = None;
        for (peer, samples) in &mut peers {
            match generate(context, package, peer, &spec) {
                Ok((cost, _)) if round > 0 => samples.push(cost.seconds),
                Ok(_) => {}
                Err(message) => failed = Some((peer.name, message)),
            }
        }
        if let Some((name, message)) = failed {
            measured.note(format!("regen: {name} does not take spec/: {message}"));
            peers.retain(|(peer, _)| peer.name != name);
        }
    }
    measured.add("regen/openai-assistants", "s", ours);
    measured.add("regen/YAML parse", "s", yaml(package, &[&spec, &overlay, &foundry])?);
    for (peer, samples) in peers {
        measured.add(format!("regen/{}", peer.name), "s", samples);
    }
    Ok(measured)
}

/// Lets another generator work, and says what it cost and where its output is.
fn generate(context: &Context, package: &Package, peer: &Peer, document: &Path) -> Result<(Cost, PathBuf), String> {
    let out = context.folder.join("peers").join(peer.name);
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    let arguments = (peer.arguments)(&document.display().to_string(), &out.display().to_string());
    let words: Vec<&OsStr> =
        std::iter::once(OsStr::new(peer.program)).chain(arguments.iter().map(OsStr::new)).collect();
    Ok((cost(package, &words, |_| {})?, out))
}

/// All of the published document.
pub fn whole(context: &Context, package: &Package) -> Result<Measured, String> {
    let document = context.root.join(PUBLISHED);
    if !document.is_file() {
        return Err(format!("there is no {PUBLISHED}"));
    }
    let mut measured = Measured::default();
    let xtask = build(context)?;
    let out = context.folder.join("whole");
    let runtime = context.root.join("openai-assistants");
    let command = [
        xtask.as_os_str(),
        "regen".as_ref(),
        "--all".as_ref(),
        "--spec".as_ref(),
        document.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
        "--runtime-path".as_ref(),
        runtime.as_os_str(),
    ];
    let (mut time, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..3 {
        if out.exists() {
            fs::remove_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
        }
        let cost = cost(package, &command, |_| {})?;
        time.push(cost.seconds);
        memory.push(cost.peak_mb);
    }
    measured.add("whole/time/openai-assistants", "s", time);
    measured.add("whole/memory/openai-assistants", "MB", memory);
    measured.add("whole/lines/openai-assistants", "lines", vec![lines(&out)? as f64]);
    measured.add("whole/time/YAML parse", "s", yaml(package, &[&document])?);
    let (wall, cpu) = check(context, package, &out)?;
    measured.add("whole/check/openai-assistants", "s", wall);
    measured.add("whole/check CPU/openai-assistants", "s", cpu);
    let peer = openapi_to_rust(context, package, &document, &mut measured);
    for (what, unit, figure) in RECORDED {
        let (samples, source) = match peer.iter().find(|(name, _)| name == what) {
            Some((_, samples)) => (samples.clone(), "measured now"),
            None => (vec![*figure], "a recorded figure, from another run on a machine like this"),
        };
        measured.add(format!("whole/{what}/openapi-to-rust"), unit, samples);
        measured.note(format!("whole: {what} of openapi-to-rust is {source}"));
    }
    Ok(measured)
}

/// What openapi-to-rust takes, where it is installed. Its output is not checked: what it depends on is not at hand.
fn openapi_to_rust(
    context: &Context,
    package: &Package,
    document: &Path,
    measured: &mut Measured,
) -> Vec<(&'static str, Vec<f64>)> {
    let Some(peer) = PEERS.iter().find(|peer| peer.name == "openapi-to-rust" && installed(peer.program).is_some())
    else {
        return Vec::new();
    };
    let runs: Result<Vec<_>, String> = (0..3).map(|_| generate(context, package, peer, document)).collect();
    let figures = runs.and_then(|runs| {
        let lines = runs.last().map_or(Ok(0), |(_, out)| lines(out))? as f64;
        let time = runs.iter().map(|(cost, _)| cost.seconds).collect();
        let memory = runs.iter().map(|(cost, _)| cost.peak_mb).collect();
        Ok(vec![("time", time), ("memory", memory), ("lines", vec![lines])])
    });
    figures.unwrap_or_else(|message| {
        measured.note(format!("whole: openapi-to-rust does not take the document: {message}"));
        Vec::new()
    })
}

/// How long `cargo check` of the output takes, its dependencies having been checked before.
fn check(context: &Context, package: &Package, out: &Path) -> Result<(Vec<f64>, Vec<f64>), String> {
    let target = context.folder.join("whole-target");
    let cargo = cargo().get_program().to_owned();
    let run = |arguments: &[&str]| {
        let words: Vec<&OsStr> = std::iter::once(cargo.as_os_str()).chain(arguments.iter().map(OsStr::new)).collect();
        cost(package, &words, |runner| {
            runner.current_dir(out).env_remove("CARGO_MANIFEST_DIR").env("CARGO_TARGET_DIR", &target);
        })
    };
    let lib = out.join("src/lib.rs");
    let name = fs::read_to_string(out.join("Cargo.toml")).map_err(|error| format!("{}: {error}", out.display()))?;
    let name = name.lines().find_map(|line| line.strip_prefix("name = ")).unwrap_or_default().trim_matches('"');
    run(&["check", "--quiet"])?;
    let (mut wall, mut cpu) = (Vec::new(), Vec::new());
    for round in 0..context.builds {
        // Without what was compiled incrementally.
        run(&["clean", "--quiet", "--package", name])?;
        let cost = run(&["check", "--quiet"])?;
        println!("    check of {}, round {}: {:.1} s", lib.display(), round + 1, cost.seconds);
        wall.push(cost.seconds);
        cpu.push(cost.cpu_seconds);
    }
    Ok((wall, cpu))
}

/// The release build of this program.
fn build(context: &Context) -> Result<PathBuf, String> {
    let target = context.folder.join("xtask");
    let mut command = cargo();
    command.args(["build", "--quiet", "--release", "--locked", "--package", "xtask", "--target-dir"]).arg(&target);
    succeed(command.current_dir(&context.root), "xtask was not built")?;
    Ok(target.join("release").join(format!("xtask{}", std::env::consts::EXE_SUFFIX)))
}

/// For the counts of `--short`.
pub fn built_xtask(context: &Context) -> Result<PathBuf, String> {
    build(context)
}

fn yaml(package: &Package, documents: &[&Path]) -> Result<Vec<f64>, String> {
    let documents: Vec<String> = documents.iter().map(|path| path.display().to_string()).collect();
    let arguments: Vec<&str> = std::iter::once("yaml").chain(documents.iter().map(String::as_str)).collect();
    let lines = package.lines("speed", &arguments)?;
    let samples = lines.iter().filter_map(|line| line["seconds"].as_array()).flatten();
    Ok(samples.filter_map(serde_json::Value::as_f64).collect())
}

/// Lines of Rust below a folder.
fn lines(folder: &Path) -> Result<usize, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut total = 0;
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            total += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            total += fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?.lines().count();
        }
    }
    Ok(total)
}
