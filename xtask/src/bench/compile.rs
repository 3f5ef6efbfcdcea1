//! Measures how long a small program takes to compile with each client, from scratch and after an edit, and its size.

use super::Context;
use super::package::Package;
use super::program::{Program, Written};
use super::series::Measured;

/// No TLS in any of them: it is reqwest's, the same for all, and takes longer than the rest. Each has the features that the
/// program needs, and ours once more with the helpers, which the default has.
const WITHOUT_TLS: &[Program] = &[
    Program::ours(
        "openai-assistants",
        "openai-assistants = { path = \"ROOT/openai-assistants\", default-features = false }\n",
    ),
    Program::ours(
        "openai-assistants, helpers",
        "openai-assistants = { path = \"ROOT/openai-assistants\", default-features = false, \
         features = [\"helpers\"] }\n",
    ),
    Program::async_openai(
        "async-openai",
        "async-openai = { version = \"=0.41.3\", default-features = false, features = [\"assistant\"] }\n\
         futures = \"0.3\"\n",
    ),
    Program::reqwest("reqwest", "reqwest = { version = \"0.13\", default-features = false }\n"),
];

/// The default features, and their alternatives.
const WITH_TLS: &[Program] = &[
    Program::ours("openai-assistants", "openai-assistants = { path = \"ROOT/openai-assistants\" }\n"),
    Program::async_openai(
        "async-openai",
        "async-openai = { version = \"=0.41.3\", features = [\"assistant\"] }\nfutures = \"0.3\"\n",
    ),
    Program::ours(
        "openai-assistants, rustls",
        "openai-assistants = { path = \"ROOT/openai-assistants\", default-features = false, \
         features = [\"rustls\", \"helpers\"] }\n",
    ),
    Program::ours(
        "openai-assistants, native-tls",
        "openai-assistants = { path = \"ROOT/openai-assistants\", default-features = false, \
         features = [\"native-tls\", \"helpers\"] }\n",
    ),
    Program::ours(
        "openai-assistants, no TLS",
        "openai-assistants = { path = \"ROOT/openai-assistants\", default-features = false, \
         features = [\"helpers\"] }\n",
    ),
];

/// A way to build: what it is called, and the arguments of cargo.
const BUILDS: &[(&str, &[&str])] =
    &[("check", &["check"]), ("debug", &["build"]), ("release", &["build", "--release"])];

/// How often a program is edited and built again.
const EDITS: usize = 7;

pub fn without_tls(context: &Context, package: &Package) -> Result<Measured, String> {
    clean_builds(context, package, "compile", WITHOUT_TLS)
}

pub fn with_tls(context: &Context, package: &Package) -> Result<Measured, String> {
    let mut measured = clean_builds(context, package, "defaults", WITH_TLS)?;
    measured.note(
        "defaults: openai-assistants is rustls with ring, async-openai rustls with aws-lc-rs, both with the roots of the \
         platform; the C compiler counts",
    );
    Ok(measured)
}

fn clean_builds(context: &Context, package: &Package, row: &str, programs: &[Program]) -> Result<Measured, String> {
    let mut measured = Measured::default();
    measured.note(format!(
        "{row}: clean builds, packages downloaded and all built as those of the registry are, {} of each kind in turns",
        context.builds
    ));
    let programs = Written::all(context, row, programs)?;
    for (kind, arguments) in BUILDS {
        let build = |program: &Written, _| {
            program.clean()?;
            program.cargo(package, arguments)
        };
        in_turns(&mut measured, &format!("{row}/{kind}"), context.builds, &programs, build)?;
    }
    for program in &programs {
        // The last kind of build was for release; the binary is still there.
        measured.add(format!("{row}/binary/{}", program.name), "MB", vec![program.binary()?]);
        measured.add(format!("{row}/packages/{}", program.name), "packages", vec![program.packages()?]);
        program.clean()?;
    }
    Ok(measured)
}

/// The most frequent build of a user: the program after an edit, with its dependencies built already.
pub fn rebuild(context: &Context, package: &Package) -> Result<Measured, String> {
    let mut measured = Measured::default();
    measured.note(format!("rebuild: a line of main.rs is changed, {EDITS} times, without TLS, in turns"));
    let programs = Written::all(context, "rebuild", WITHOUT_TLS)?;
    for (kind, arguments) in BUILDS {
        for program in &programs {
            // The first edit creates the incremental cache of later ones.
            program.cargo(package, arguments)?;
            program.edit(0)?;
            program.cargo(package, arguments)?;
        }
        let build = |program: &Written, round: usize| {
            program.edit(round)?;
            program.cargo(package, arguments)
        };
        in_turns(&mut measured, &format!("rebuild/{kind}"), EDITS, &programs, build)?;
    }
    programs.iter().try_for_each(Written::clean)?;
    Ok(measured)
}

/// Builds each program once in every round, and adds its wall time and its CPU time. Rounds are counted from 1.
fn in_turns(
    measured: &mut Measured,
    series: &str,
    rounds: usize,
    programs: &[Written],
    build: impl Fn(&Written, usize) -> Result<super::measure::Cost, String>,
) -> Result<(), String> {
    let mut wall = vec![Vec::new(); programs.len()];
    let mut cpu = vec![Vec::new(); programs.len()];
    for round in 1..=rounds {
        for (index, program) in programs.iter().enumerate() {
            let cost = build(program, round)?;
            println!("    {series}, round {round}, {}: {:.1} s", program.name, cost.seconds);
            wall[index].push(cost.seconds);
            cpu[index].push(cost.cpu_seconds);
        }
    }
    for (program, (wall, cpu)) in programs.iter().zip(wall.into_iter().zip(cpu)) {
        measured.add(format!("{series}/{}", program.name), "s", wall);
        measured.add(format!("{series} CPU/{}", program.name), "s", cpu);
    }
    Ok(())
}
