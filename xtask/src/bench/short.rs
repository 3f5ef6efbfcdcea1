//! `--short`: compares the number of instructions, which does not depend on the load, with committed counts.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use serde_json::{Value, json};

use super::Context;
use super::generators::built_xtask;
use super::measure::installed;
use super::package::{Package, cargo};

/// What the program `count` knows.
const COUNTED: &[&str] =
    &["typed events", "raw events", "list of 100 runs", "message of 200 parts", "list of 100 steps"];

/// How far a count may be from the committed one. Compilers of one version do not differ; the addresses that hash maps
/// and sorting see do, a little.
const TOLERANCE_PERCENT: f64 = 3.0;

const COUNTS: &str = "tests/bench/counts.json";

pub fn run(context: &Context, bless: bool) -> Result<ExitCode, String> {
    if installed("valgrind").is_none() {
        println!("not checked: instructions are counted by valgrind, which is not installed");
        return Ok(if bless { ExitCode::FAILURE } else { ExitCode::SUCCESS });
    }
    let counted = count(context)?;
    let path = context.root.join(COUNTS);
    if bless {
        return write(&path, &counted);
    }
    let committed = std::fs::read(&path).map_err(|error| format!("{COUNTS}: {error}; `--bless` writes it"))?;
    let committed: Value = serde_json::from_slice(&committed).map_err(|error| format!("{COUNTS}: {error}"))?;
    let compiler = compiler()?;
    let (shown, mut failed) = compare(&committed["instructions"], &counted);
    println!("\n{shown}");
    if failed && committed["compiler"] != compiler.as_str() {
        println!("not checked: they were counted with {}, and this is {compiler}", committed["compiler"]);
        failed = false;
    }
    if failed {
        println!("if this is intended, run `cargo xtask bench --short --bless` and commit {COUNTS}");
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn count(context: &Context) -> Result<BTreeMap<String, u64>, String> {
    println!("building the measured programs");
    let package = Package::build_count(context)?;
    let program = package.program("count").display().to_string();
    let mut counts = BTreeMap::new();
    for what in COUNTED {
        println!("counting: {what}");
        let times = |times: &str| instructions(context, &[program.as_str(), what, times]);
        // Both include starting and preparing the material.
        counts.insert((*what).to_owned(), (times("3")? - times("1")?) / 2);
    }
    println!("counting: regen");
    let xtask = built_xtask(context)?.display().to_string();
    let out = context.folder.join("counted").display().to_string();
    counts.insert("regen".to_owned(), instructions(context, &[&xtask, "regen", "--out", &out])?);
    Ok(counts)
}

/// How many instructions a command takes.
fn instructions(context: &Context, command: &[&str]) -> Result<u64, String> {
    let file = context.folder.join("callgrind.out");
    let output = Command::new("valgrind")
        .args(["--quiet", "--tool=callgrind", "--cache-sim=no"])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .args(command)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("failed to start valgrind: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{}` failed: {}", command.join(" "), String::from_utf8_lossy(&output.stderr)));
    }
    let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let total = text.lines().find_map(|line| line.strip_prefix("summary: ").or(line.strip_prefix("totals: ")));
    total
        .and_then(|total| total.trim().parse().ok())
        .ok_or_else(|| format!("{}: callgrind reported no total", file.display()))
}

/// A table of both counts, and whether one has grown too much. One that has shrunk as much has to be committed as well,
/// or it would hide the next growth.
fn compare(committed: &Value, counted: &BTreeMap<String, u64>) -> (String, bool) {
    let mut text = format!("{:<24} {:>14} {:>14} {:>9}\n", "instructions", "committed", "now", "change");
    let mut failed = false;
    for (what, now) in counted {
        let before = committed[what.as_str()].as_u64();
        let change = before.map(|before| (*now as f64 / before as f64 - 1.0) * 100.0);
        let is_off = change.is_none_or(|change| change.abs() > TOLERANCE_PERCENT);
        failed |= is_off;
        let before = before.map_or("none".to_owned(), |before| before.to_string());
        let change = change.map_or(String::new(), |change| format!("{change:+.1} %"));
        let verdict = if is_off { "  beyond 3 %" } else { "" };
        text.push_str(&format!("{what:<24} {before:>14} {now:>14} {change:>9}{verdict}\n"));
    }
    (text, failed)
}

fn write(path: &Path, counts: &BTreeMap<String, u64>) -> Result<ExitCode, String> {
    let json = json!({ "compiler": compiler()?, "instructions": counts });
    std::fs::write(path, format!("{json:#}\n")).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{} is written", path.display());
    Ok(ExitCode::SUCCESS)
}

/// The compiler and its target.
fn compiler() -> Result<String, String> {
    let output = cargo().arg("-vV").output().map_err(|error| format!("failed to start cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("unknown").to_owned();
    Ok(format!("Rust {} for {}", line("release: "), line("host: ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_may_be_off_by_a_little() {
        let committed = json!({ "a": 1000 });
        for (now, expected) in [(1000, false), (1029, false), (971, false), (1031, true), (969, true)] {
            let counted = BTreeMap::from([("a".to_owned(), now)]);
            assert_eq!(compare(&committed, &counted).1, expected, "{now}");
        }
    }

    #[test]
    fn what_was_never_committed_is_off() {
        let (text, failed) = compare(&json!({}), &BTreeMap::from([("new".to_owned(), 1)]));
        assert!(failed && text.contains("none"), "{text}");
    }
}
