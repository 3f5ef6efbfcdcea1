//! Generators: ours from the release build of xtask, and others as `--install-peers` installs them.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::Context;
use super::measure::{Cost, cost};
use super::package::{Package, cargo, succeed};
use super::peers::{self, PEERS, Peer};
use super::series::Measured;

/// How often documents are generated.
const ROUNDS: usize = 9;

/// A published document, if there is one beside the repository.
const PUBLISHED: &str = "../shared/upstream/openapi-2026-08-21.yaml";

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
        match peer.installed(context) {
            Some(_) => peers.push((peer, Vec::new())),
            None => measured.note(peer.missing("regen")),
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
            match peer.generate(context, package, &spec, &context.folder.join("regen-peers").join(peer.name)) {
                Ok(cost) if round > 0 => samples.push(cost.seconds),
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

/// All of the published document.
pub fn whole(context: &Context, package: &Package) -> Result<Measured, String> {
    let document = context.root.join(PUBLISHED);
    if !document.is_file() {
        return Err(format!("{PUBLISHED} not found"));
    }
    let mut measured = Measured::default();
    let mut contestants = vec![ours(context, package, &document)?];
    match peers::peer("openapi-to-rust") {
        Some(peer) if peer.installed(context).is_some() => contestants.push(theirs(context, package, &document, peer)),
        Some(peer) => measured.note(peer.missing("whole")),
        None => {}
    }
    let mut costs = vec![Vec::new(); contestants.len()];
    for _ in 0..3 {
        for (contestant, costs) in contestants.iter().zip(&mut costs) {
            costs.push((contestant.generate)()?);
        }
    }
    for (Contestant { name, folder, .. }, costs) in contestants.iter().zip(costs) {
        let of = |figure: fn(&Cost) -> f64| costs.iter().map(figure).collect();
        measured.add(format!("whole/time/{name}"), "s", of(|cost| cost.seconds));
        measured.add(format!("whole/memory/{name}"), "MB", of(|cost| cost.peak_mb));
        measured.add(format!("whole/lines/{name}"), "lines", vec![lines(folder)? as f64]);
    }
    measured.add("whole/time/YAML parse", "s", yaml(package, &[&document])?);
    check(context, package, &contestants, &mut measured)?;
    Ok(measured)
}

/// A generator that writes a package, and where.
struct Contestant<'a> {
    name: &'static str,
    folder: PathBuf,
    generate: Box<dyn Fn() -> Result<Cost, String> + 'a>,
}

fn ours<'a>(context: &Context, package: &'a Package, document: &'a Path) -> Result<Contestant<'a>, String> {
    let xtask = build(context)?;
    let folder = context.folder.join("whole");
    let (out, runtime) = (folder.clone(), context.root.join("openai-assistants"));
    let generate = move || {
        if out.exists() {
            fs::remove_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
        }
        let arguments = ["regen".as_ref(), "--all".as_ref(), "--spec".as_ref(), document.as_os_str()];
        let places = ["--out".as_ref(), out.as_os_str(), "--runtime-path".as_ref(), runtime.as_os_str()];
        let words: Vec<&OsStr> = std::iter::once(xtask.as_os_str()).chain(arguments).chain(places).collect();
        cost(package, &words, |_| {})
    };
    Ok(Contestant { name: "openai-assistants", folder, generate: Box::new(generate) })
}

fn theirs<'a>(context: &'a Context, package: &'a Package, document: &'a Path, peer: &'static Peer) -> Contestant<'a> {
    let folder = context.folder.join("whole-peer");
    let out = folder.clone();
    let generate = move || {
        let cost = peer.generate(context, package, document, &out.join("src/generated"))?;
        peers::package_of_openapi_to_rust(&out)?;
        Ok(cost)
    };
    Contestant { name: peer.name, folder, generate: Box::new(generate) }
}

/// How long `cargo check` of each output takes, in turns, with dependencies that have been checked before.
fn check(
    context: &Context,
    package: &Package,
    contestants: &[Contestant<'_>],
    measured: &mut Measured,
) -> Result<(), String> {
    let program = cargo().get_program().to_owned();
    let run = |contestant: &Contestant<'_>, arguments: &[&str]| {
        let words: Vec<&OsStr> = std::iter::once(program.as_os_str()).chain(arguments.iter().map(OsStr::new)).collect();
        let target = context.folder.join("whole-target").join(contestant.name);
        cost(package, &words, |runner| {
            runner.current_dir(&contestant.folder).env_remove("CARGO_MANIFEST_DIR").env("CARGO_TARGET_DIR", &target);
        })
    };
    let mut costs = Vec::new();
    for contestant in contestants {
        match run(contestant, &["check", "--quiet"]) {
            Ok(_) => costs.push((contestant, Vec::new())),
            Err(message) => measured.note(format!("whole: the output of {} fails: {message}", contestant.name)),
        }
    }
    for round in 1..=context.builds {
        for (contestant, costs) in &mut costs {
            // Without the incremental cache.
            let name = name(&contestant.folder)?;
            run(contestant, &["clean", "--quiet", "--package", &name])?;
            let cost = run(contestant, &["check", "--quiet"])?;
            println!("    check of the output, round {round}, {}: {:.1} s", contestant.name, cost.seconds);
            costs.push(cost);
        }
    }
    for (Contestant { name, .. }, costs) in costs {
        measured.add(format!("whole/check/{name}"), "s", costs.iter().map(|cost| cost.seconds).collect());
        measured.add(format!("whole/check CPU/{name}"), "s", costs.iter().map(|cost| cost.cpu_seconds).collect());
    }
    Ok(())
}

/// The name of the package in a folder.
fn name(folder: &Path) -> Result<String, String> {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).map_err(|e| format!("{}: {e}", folder.display()))?;
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = ")).unwrap_or_default();
    Ok(name.trim_matches('"').to_owned())
}

/// The release build of this program.
fn build(context: &Context) -> Result<PathBuf, String> {
    let target = context.folder.join("xtask");
    let mut command = cargo();
    command.args(["build", "--quiet", "--release", "--locked", "--package", "xtask", "--target-dir"]).arg(&target);
    succeed(command.current_dir(&context.root), "failed to build xtask")?;
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
