//! Which tests `cargo xtask test` runs is decided by their names: `shared::` and `slow::` are modules of tests that are
//! ignored unless they are asked for.

use std::path::{Path, PathBuf};

use support::root;

/// The reason of each test that needs the folder beside the project.
const SHARED: &str = "needs ../shared";

/// What is wrong in a file, and how many tests need the folder.
fn faults(name: &str, text: &str) -> (Vec<String>, usize) {
    let (mut faults, mut count) = (Vec::new(), 0);
    // Modules around the line, and their indentation.
    let mut modules: Vec<(usize, &str)> = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let indentation = line.len() - code.len();
        if code.is_empty() || code.starts_with("//") {
            continue;
        }
        if code == "}" {
            modules.retain(|(outer, _)| *outer < indentation);
        }
        if let Some(module) = code.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(" {")) {
            modules.push((indentation, module));
        }
        let inside = |module: &str| modules.iter().any(|(_, name)| *name == module);
        let mut fault = |what: &str| faults.push(format!("{name}:{}: {what}: {code}", at + 1));
        let calls = ["support::shared(", " shared("].iter().any(|call| line.contains(call)) && !line.contains("fn ");
        if calls && !inside("shared") {
            fault("outside of a module `shared`");
        }
        if code == "#[test]" || code.starts_with("#[tokio::test") {
            let reason =
                lines.get(at + 1).and_then(|next| next.trim().strip_prefix("#[ignore = \"")?.strip_suffix("\"]"));
            match reason {
                Some(SHARED) if inside("shared") => count += 1,
                _ if inside("shared") => fault("not ignored because it needs ../shared"),
                Some(SHARED) => fault("ignored for ../shared outside of a module `shared`"),
                None if inside("slow") => fault("in a module `slow`, and not ignored"),
                _ => {}
            }
        }
    }
    (faults, count)
}

/// Sources of tests; generated and expected ones are none.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() && !["cases", "support", "target"].iter().any(|skipped| name == *skipped) {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn tests_that_need_the_folder_are_ignored_for_that_reason() {
    let mut files = Vec::new();
    for folder in ["codegen/tests", "openai-assistants/tests", "xtask/tests", "tests"] {
        sources(&root().join(folder), &mut files);
    }
    let (mut all, mut total) = (Vec::new(), 0);
    for file in files.iter().filter(|file| !file.ends_with("tests/it/ignored.rs")) {
        let text = std::fs::read_to_string(file).expect("a source");
        let (faults, count) = faults(&file.display().to_string(), &text);
        all.extend(faults);
        total += count;
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
    assert!(total > 15, "only {total} tests that need the folder were found");
}

#[test]
fn faults_are_found() {
    let test = |ignored: &str| format!("#[test]\n{ignored}fn a() {{\n    shared(\"x\");\n}}\n");
    let within = |module: &str, text: &str| {
        let lines: String = text.lines().map(|line| format!("    {line}\n")).collect();
        format!("mod {module} {{\n{lines}}}\n")
    };
    let ignored = test("#[ignore = \"needs ../shared\"]\n");
    for (text, expected) in [
        (within("shared", &ignored), (0, 1)),
        (within("slow", &within("shared", &ignored)), (0, 1)),
        (ignored.clone(), (2, 0)),
        (test(""), (1, 0)),
        (within("shared", &test("")), (1, 0)),
        (within("shared", &test("#[ignore = \"takes minutes\"]\n")), (1, 0)),
        (within("shared", "") + &ignored, (2, 0)),
        (within("slow", "#[test]\nfn a() {}"), (1, 0)),
    ] {
        let (faults, count) = faults("a.rs", &text);
        assert_eq!((faults.len(), count), expected, "{faults:?}\n{text}");
    }
}
