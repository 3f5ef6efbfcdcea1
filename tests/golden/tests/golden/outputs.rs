//! Documents that generate.

use std::collections::BTreeMap;

use codegen::{Mode, SourceFile};

use crate::case::{Case, settle};

/// Compares the files that a case is about: its models and ids, and for operations the resources.
#[track_caller]
fn check(family: &str) {
    let mut differences = Vec::new();
    for case in Case::all(family) {
        match (case.generate(Mode::Spec), case.generate(Mode::Spec)) {
            (Ok(output), Ok(again)) => {
                assert_eq!(output.files, again.files, "{}: two runs differ", case.name);
                let shown = output.files.iter().filter(|file| is_shown(file, family == "operations"));
                let mut actual: BTreeMap<String, String> =
                    shown.map(|file| (format!("expected/{}", file.path), file.text.clone())).collect();
                if !output.warnings.0.is_empty() {
                    actual.insert("warnings.txt".into(), format!("{}\n", output.warnings));
                }
                differences.extend(case.differences(&actual));
            }
            (Err(found), _) | (_, Err(found)) => {
                differences.push(format!("{}: does not generate\n{found}", case.name));
            }
        }
    }
    settle(family, differences);
}

/// Lists of modules are the same everywhere.
fn is_shown(file: &SourceFile, operations: bool) -> bool {
    let name = file.path.as_str();
    match name {
        "mod.rs" | "models/mod.rs" | "resources/mod.rs" => false,
        // The same as the other flavour but for the client; both are compiled.
        _ if name.starts_with("blocking/") => false,
        "ids.rs" => file.text.contains("struct"),
        "operations.rs" => operations,
        _ => operations || name.starts_with("models/"),
    }
}

#[test]
fn models() {
    check("models");
}

#[test]
fn operations() {
    check("operations");
}

/// Three ways to say that a value can be null, of two versions of OpenAPI, are one.
#[test]
fn spellings_of_null_are_one() {
    let cases = Case::all("models");
    let models = |name: &str| {
        let case = cases.iter().find(|case| case.name == format!("models/{name}")).expect("the case");
        let files = case.generate(Mode::Spec).expect("it generates").files;
        files.into_iter().filter(|file| file.path.starts_with("models/")).collect::<Vec<_>>()
    };
    let flag = models("nullable-flag");
    assert_eq!(flag, models("nullable-branch"));
    assert_eq!(flag, models("nullable-types"));
}
