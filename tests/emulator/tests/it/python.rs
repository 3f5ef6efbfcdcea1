//! The official Python SDK against the emulator, where Python and its package can be had.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use emulator::Emulator;

/// The SDK, up to the next release that may take something away.
const SDK: &str = "openai>=2,<4";

/// What is said when it cannot run; past the test harness, which would swallow it.
pub fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "\nskipped: the Python SDK was not run, {why}");
}

pub fn run(program: impl AsRef<Path>, arguments: &[&str]) -> Option<Output> {
    Command::new(program.as_ref()).args(arguments).output().ok()
}

/// The interpreter of an environment with packages in it, which is made once: the name of its folder, what proves that it is
/// complete, and what pip is to install.
pub fn interpreter(name: &str, proof: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let bin = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let python = bin.join(if cfg!(windows) { "python.exe" } else { "python" });
    let has_sdk = || run(&python, &["-c", proof]).is_some_and(|output| output.status.success());
    if has_sdk() {
        return Ok(python);
    }
    let base = ["python3", "python"].into_iter().find(|name| run(name, &["--version"]).is_some());
    let base = base.ok_or("there is no `python3` here")?;
    // What the packages have that is never imported need not be compiled.
    let install = ["install", "--quiet", "--no-compile", "--timeout", "15", "--retries", "1"];
    let environment = |more: &[&str]| {
        let made = run(base, &[&["-m", "venv", &folder.to_string_lossy()], more].concat());
        made.is_some_and(|output| output.status.success())
    };
    // The pip that is there installs into an environment without one, which takes half the time.
    if environment(&["--without-pip"]) {
        let elsewhere = ["-m", "pip", "--python", &python.to_string_lossy()];
        run(base, &[&elsewhere[..], &install, packages].concat());
        if has_sdk() {
            return Ok(python);
        }
    }
    if !environment(&[]) {
        return Err("`python3 -m venv` does not work here".to_owned());
    }
    let output = run(&python, &[&["-m", "pip"], &install[..], packages].concat()).ok_or("pip cannot be started")?;
    if has_sdk() {
        return Ok(python);
    }
    let reason = String::from_utf8_lossy(&output.stderr);
    Err(format!("`pip install {}` failed: {}", packages.join(" "), reason.lines().last().unwrap_or_default()))
}

mod slow {
    #[test]
    #[ignore = "installs a package"]
    fn the_official_sdk_works_unchanged() {
        super::the_official_sdk_works_unchanged();
    }
}

fn the_official_sdk_works_unchanged() {
    let python = match interpreter("python-sdk", "import openai", &[SDK]) {
        Ok(python) => python,
        Err(why) => return skip(&why),
    };
    // Slow enough that what is to be cancelled is still under way.
    let emulator = Emulator::builder().time_scale(0.2).start_blocking().expect("an emulator");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/python/sdk.py");
    let output = run(&python, &[script, &emulator.base_url()]).expect("python");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    println!("{out}");
}
