//! What is published: what is in the package, under which licences, for which Rust.
//!
//! `cargo deny` (`.ci/deny`) is the authority on licences: it knows every platform, the other workspaces and exceptions, and
//! has to be installed. The check here needs nothing but cargo, works offline, and holds what users of the crate compile on
//! this platform against the same list, so that a new dependency fails in the tests of any clone.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::root;

/// Licences that a dependency may have.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "OpenSSL",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

fn cargo(arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(root()).output();
    let output = output.unwrap_or_else(|error| panic!("cargo {}: {error}", arguments.join(" ")));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {}: {errors}", arguments.join(" "));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// The packages that users of the crate compile, with all of its features on this platform.
fn dependencies() -> Vec<Value> {
    let version = cargo(&["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("cargo tells the host");
    let metadata = cargo(&["metadata", "--locked", "--format-version=1", "--all-features", "--filter-platform", host]);
    let metadata: Value = serde_json::from_str(&metadata).expect("JSON");
    let packages = list(&metadata, "packages");
    let nodes = list(&metadata["resolve"], "nodes");
    let root = packages.iter().find(|package| text(package, "name") == "openai-assistants").expect("the crate");
    let mut seen = BTreeSet::new();
    let mut to_do = vec![text(root, "id")];
    while let Some(id) = to_do.pop() {
        if !seen.insert(id) {
            continue;
        }
        let node = nodes.iter().find(|node| text(node, "id") == id).expect("every package is resolved");
        for dependency in list(node, "deps") {
            if list(dependency, "dep_kinds").iter().any(|kind| kind["kind"] != "dev") {
                to_do.push(text(dependency, "pkg"));
            }
        }
    }
    packages.iter().filter(|package| seen.contains(text(package, "id"))).cloned().collect()
}

/// Whether an expression of SPDX can be met by what is allowed. `AND` binds more tightly than `OR`.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = expression.split_whitespace().collect();
    let mut at = 0;
    any(&words, &mut at) && at == words.len()
}

fn any(words: &[&str], at: &mut usize) -> bool {
    let mut result = all(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        result |= all(words, at);
    }
    result
}

fn all(words: &[&str], at: &mut usize) -> bool {
    let mut result = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        result &= one(words, at);
    }
    result
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let result = any(words, at);
        *at += 1;
        return result;
    }
    if words.get(*at) == Some(&"WITH") {
        *at += 2;
        let name = words.get(*at - 3..*at).unwrap_or_default().join(" ");
        return ALLOWED.contains(&name.as_str());
    }
    ALLOWED.contains(word)
}

#[test]
fn expressions_of_licences() {
    for (expression, expected) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("GPL-3.0 AND MIT", false),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0 OR (MIT AND GPL-2.0)", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true),
        ("MIT MIT", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(expression), expected, "{expression}");
    }
}

#[test]
fn dependencies_have_allowed_licences_and_an_old_enough_rust() {
    let packages = dependencies();
    assert!(packages.len() > 20, "only {} packages were found", packages.len());
    let stated = packages.iter().find(|package| text(package, "name") == "openai-assistants").expect("the crate");
    let numbers = |package: &Value| -> Vec<u32> {
        let numbers = text(package, "rust_version").split('.').map(|part| part.parse().unwrap_or(0));
        numbers.chain(std::iter::repeat(0)).take(3).collect()
    };
    let mut problems = Vec::new();
    for package in &packages {
        let name = format!("{} {}", text(package, "name"), text(package, "version"));
        if !is_allowed(text(package, "license")) {
            problems.push(format!("{name}: its licence is `{}`", text(package, "license")));
        }
        if numbers(package) > numbers(stated) {
            problems.push(format!("{name}: it needs Rust {}", text(package, "rust_version")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_package_has_what_it_needs_and_nothing_else() {
    let listed = cargo(&["package", "--list", "--allow-dirty", "--package", "openai-assistants"]);
    let files: BTreeSet<&str> = listed.lines().collect();
    for needed in ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "Cargo.toml", "src/lib.rs", "docs/guide.md"] {
        assert!(files.contains(needed), "{needed} is not in the package");
    }
    let is_expected = |file: &str| {
        let path = Path::new(file);
        let extension = path.extension().and_then(|extension| extension.to_str());
        match path.parent().and_then(|folder| folder.iter().next()).and_then(|folder| folder.to_str()) {
            Some("src") => extension == Some("rs"),
            Some("docs") => extension == Some("md"),
            None => true,
            Some(_) => false,
        }
    };
    let others: Vec<_> = files.iter().filter(|file| !is_expected(file)).collect();
    assert!(others.is_empty(), "in the package, but nothing that users need: {others:?}");
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The strings of a list that begins with a text, as `name = [`.
fn strings(text: &str, start: &str) -> Vec<String> {
    let (_, list) = text.split_once(start).unwrap_or_else(|| panic!("no `{start}`"));
    let (list, _) = list.split_once(']').expect("the end of the list");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What a continuous integration elsewhere runs is what can be run here: scripts, each of them in a job, and none forgotten.
#[test]
fn the_workflow_runs_what_can_be_run_here() {
    let workflow = read(".github/workflows/ci.yml");
    let commands = workflow.lines().filter_map(|line| line.trim().strip_prefix("- run: "));
    let commands: BTreeSet<String> = commands.map(str::to_owned).collect();
    let scripts = std::fs::read_dir(root().join(".ci")).expect("a folder of scripts");
    let names = scripts.map(|script| script.expect("a script").file_name().to_string_lossy().into_owned());
    let names: BTreeSet<String> = names.collect();
    assert_eq!(commands, names.iter().map(|name| format!("bash .ci/{name}")).collect());
    let contributing = read("CONTRIBUTING.md");
    for name in names {
        assert!(contributing.contains(&format!("`.ci/{name}`")), "CONTRIBUTING.md does not tell of .ci/{name}");
    }
    assert!(read(".ci/run").ends_with("/debug/xtask\" test\n"));
}

/// Nothing that a command has left there is committed.
#[test]
fn the_root_has_no_other_files() {
    let output =
        Command::new("git").args(["ls-files", "--cached", ":(glob)*"]).current_dir(root()).output().expect("git");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let files = String::from_utf8(output.stdout).expect("names");
    assert!(files.lines().any(|file| file == "Cargo.toml"), "{files}");
    for file in files.lines() {
        let is_known = [".md", ".toml", ".lock"].iter().any(|end| file.ends_with(end));
        let is_known = is_known || [".gitignore", ".gitattributes"].contains(&file) || file.starts_with("LICENSE-");
        assert!(is_known, "{file} does not belong there");
    }
}

/// Each feature is checked alone.
#[test]
fn no_feature_is_forgotten() {
    let manifest = read("openai-assistants/Cargo.toml");
    let (_, features) = manifest.split_once("\n[features]\n").expect("features");
    let (features, _) = features.split_once("\n[").expect("the end of the features");
    let features: Vec<&str> = features.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    let script = read(".ci/features");
    let checked = script.lines().find_map(|line| line.split_once(" || set -- \"\" ")).expect("a list").1;
    let checked: Vec<&str> = ["default"].into_iter().chain(checked.split(' ')).collect();
    assert_eq!(checked, features);
}

/// A job can read the repository and nothing else, keeps no credentials, ends, and runs actions that cannot be exchanged.
#[test]
fn jobs_have_no_more_than_they_need() {
    let workflow = read(".github/workflows/ci.yml");
    let (head, jobs) = workflow.split_once("\njobs:\n").expect("jobs");
    assert!(head.contains("\npermissions: {}\n"), "{head}");
    let mut found: Vec<String> = Vec::new();
    for line in jobs.lines() {
        let is_name = line.starts_with("  ") && !line[2..].starts_with([' ', '#']) && line.ends_with(':');
        if is_name {
            found.push(String::new());
        }
        let job = found.last_mut().expect("the name of a job comes first");
        job.push_str(line);
        job.push('\n');
    }
    assert!(found.len() > 5, "{found:?}");
    for job in found {
        let minutes = job.lines().find_map(|line| line.strip_prefix("    timeout-minutes: "));
        assert!(minutes.is_some_and(|minutes| minutes.parse().is_ok_and(|minutes: u32| minutes <= 90)), "{job}");
        assert!(job.contains("\n    permissions:\n      contents: read\n    steps:\n"), "{job}");
        let checkouts = job.matches("uses: actions/checkout@").count();
        assert_eq!(checkouts, 1, "{job}");
        assert_eq!(job.matches("        with:\n          persist-credentials: false\n").count(), checkouts, "{job}");
        for action in job.lines().filter_map(|line| line.trim().strip_prefix("- uses: ")) {
            let commit =
                action.split_once('@').map_or("", |(_, version)| version).split(' ').next().unwrap_or_default();
            assert!(commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()), "{action}: name a commit");
        }
    }
}

/// `cargo deny` and the test above allow the same licences, and every workspace is looked at and kept up to date.
#[test]
fn dependencies_are_checked_everywhere() {
    assert_eq!(strings(&read("deny.toml"), "\nallow = ["), ALLOWED);
    let mut workspaces = strings(&read("Cargo.toml"), "\nexclude = [");
    assert!(!workspaces.is_empty());
    workspaces.insert(0, String::new());
    let updated = strings(&read(".github/dependabot.yml"), "    directories: [");
    assert_eq!(updated, workspaces.iter().map(|folder| format!("/{folder}")).collect::<Vec<_>>());
    workspaces[0] = ".".to_owned();
    let script = read(".ci/deny");
    let checked = script.lines().find_map(|line| line.strip_prefix("for workspace in ")).expect("a loop");
    assert_eq!(checked, format!("{}; do", workspaces.join(" ")));
}
