//! How long a small program takes to compile with each client, and what it becomes.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::Context;
use super::measure::cost;
use super::package::{Package, cargo};
use super::series::Measured;

/// A small program that streams a run, written for one client.
struct Program {
    name: &'static str,
    dependencies: &'static str,
    profile: &'static str,
    source: &'static str,
}

/// No TLS in any of them: it is reqwest's, the same for all, and takes longer than the rest.
const PROGRAMS: &[Program] = &[
    Program {
        name: "openai-assistants",
        dependencies: "openai-assistants = { path = \"ROOT/openai-assistants\", default-features = false }\n",
        profile: AS_PUBLISHED,
        source: include_str!("programs/openai_assistants.rs"),
    },
    Program {
        name: "async-openai",
        dependencies: "async-openai = { version = \"=0.41.3\", default-features = false, features = [\"assistant\"] }\n\
                       futures = \"0.3\"\n",
        profile: "",
        source: include_str!("programs/async_openai.rs"),
    },
    Program {
        name: "reqwest",
        dependencies: "reqwest = { version = \"0.13\", default-features = false }\n",
        profile: "",
        source: include_str!("programs/reqwest.rs"),
    },
];

/// Cargo compiles packages of the registry, as the others are here, without what incremental builds need. A package that
/// is given by its path is treated as one that is being worked on, which users of a client are not doing.
const AS_PUBLISHED: &str = "[profile.dev.package.openai-assistants]\nincremental = false\n\n";

/// A way to build: what it is called, and the arguments of cargo.
const BUILDS: &[(&str, &[&str])] =
    &[("check", &["check"]), ("debug", &["build"]), ("release", &["build", "--release"])];

pub fn measure(context: &Context, package: &Package) -> Result<Measured, String> {
    let mut measured = Measured::default();
    measured.note(format!(
        "compile: clean builds without TLS, packages downloaded and all built as those of the registry are, {} of each kind in turns",
        context.builds
    ));
    let folders: Vec<PathBuf> =
        PROGRAMS.iter().map(|program| write(context, program)).collect::<Result<_, String>>()?;
    for (kind, arguments) in BUILDS {
        let mut wall = vec![Vec::new(); PROGRAMS.len()];
        let mut cpu = vec![Vec::new(); PROGRAMS.len()];
        for round in 0..context.builds {
            for (index, program) in PROGRAMS.iter().enumerate() {
                let folder = &folders[index];
                let target = folder.join("target");
                if target.exists() {
                    fs::remove_dir_all(&target).map_err(|error| format!("{}: {error}", target.display()))?;
                }
                let command: Vec<String> = std::iter::once(cargo().get_program().to_string_lossy().into_owned())
                    .chain(arguments.iter().map(|argument| (*argument).to_owned()))
                    .chain(["--quiet", "--offline"].map(str::to_owned))
                    .collect();
                let words: Vec<&OsStr> = command.iter().map(OsStr::new).collect();
                let cost = cost(package, &words, |runner| {
                    runner.current_dir(folder).env_remove("CARGO_MANIFEST_DIR").env("CARGO_TARGET_DIR", &target);
                })?;
                println!("    {kind}, round {}, {}: {:.1} s", round + 1, program.name, cost.seconds);
                wall[index].push(cost.seconds);
                cpu[index].push(cost.cpu_seconds);
            }
        }
        for (index, program) in PROGRAMS.iter().enumerate() {
            measured.add(format!("compile/{kind}/{}", program.name), "s", std::mem::take(&mut wall[index]));
            measured.add(format!("compile/{kind} CPU/{}", program.name), "s", std::mem::take(&mut cpu[index]));
        }
    }
    for (program, folder) in PROGRAMS.iter().zip(&folders) {
        // The last kind of build was for release; the binary is still there.
        measured.add(
            format!("compile/binary/{}", program.name),
            "MB",
            vec![size(&folder.join("target/release/small"))?],
        );
        measured.add(format!("compile/packages/{}", program.name), "packages", vec![packages(folder)?]);
        let _ = fs::remove_dir_all(folder.join("target"));
    }
    Ok(measured)
}

/// Writes the program as a package of its own, with the versions that the bench has, and downloads what it needs.
fn write(context: &Context, program: &Program) -> Result<PathBuf, String> {
    let folder = context.folder.join("compile").join(program.name);
    let root = context.root.display().to_string();
    let manifest = format!(
        "[package]\nname = \"small\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [profile.release]\nstrip = true\n\n{}[dependencies]\n{}\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
        program.profile,
        program.dependencies.replace("ROOT", &root)
    );
    let lock = fs::read_to_string(context.root.join("tests/bench/Cargo.lock"));
    let write = || {
        fs::create_dir_all(folder.join("src"))?;
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/main.rs"), program.source)?;
        fs::write(folder.join("Cargo.lock"), lock?)
    };
    write().map_err(|error| format!("{}: {error}", folder.display()))?;
    super::package::succeed(
        cargo().args(["fetch", "--quiet"]).current_dir(&folder),
        &format!("what {} needs was not downloaded", program.name),
    )?;
    Ok(folder)
}

fn size(binary: &Path) -> Result<f64, String> {
    let size = fs::metadata(binary).map_err(|error| format!("{}: {error}", binary.display()))?.len();
    Ok(size as f64 / 1e6)
}

/// How many packages are compiled, the program itself not counted.
fn packages(folder: &Path) -> Result<f64, String> {
    let output = cargo()
        .args(["tree", "--offline", "--prefix", "none", "--no-dedupe", "--edges", "normal,build"])
        .current_dir(folder)
        .output()
        .map_err(|error| format!("cargo did not start: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let names: std::collections::BTreeSet<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    if names.len() < 2 {
        return Err(format!("`cargo tree` says nothing of {}", folder.display()));
    }
    Ok((names.len() - 1) as f64)
}
