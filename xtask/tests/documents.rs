//! Whole documents as crates: generated, compiled without a warning or a gap in the documentation, their examples decoded.
//! What came of each is a line of a table, which is printed also where all is well.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::common::{Folder, root};
use crate::whole::{cargo, generate};

mod slow {
    use super::*;

    /// What there is on any clone, and so in CI.
    #[test]
    #[ignore = "compiles crates of hundreds of types"]
    fn documents_of_our_own_are_crates_in_order() {
        let own = [
            "spec/openapi.yaml",
            "tests/golden/cases/wire/answers/spec.yaml",
            "tests/golden/cases/wire/requests/spec.yaml",
            "tests/golden/cases/wire/setup/spec.yaml",
            "tests/shapes/spec.yaml",
            "xtask/tests/whole/document.yaml",
        ];
        are_crates_in_order(&own.map(|path| root().join(path)));
    }

    mod shared {
        /// Six APIs that have nothing to do with ours.
        #[test]
        #[ignore = "needs ../shared"]
        fn published_documents_are_crates_in_order() {
            let entries = std::fs::read_dir(support::shared("documents")).expect("a folder");
            let mut documents: Vec<_> = entries.map(|entry| entry.expect("a document").path()).collect();
            documents.sort();
            assert!(documents.len() >= 6, "{documents:?}");
            super::are_crates_in_order(&documents);
        }
    }
}

fn are_crates_in_order(documents: &[PathBuf]) {
    let folder = Folder::new("documents", &[]);
    let mut table = String::from(
        "| document | generated in | files, lines | warnings | compiled in | examples |\n|---|---|---|---|---|---|\n",
    );
    for (number, document) in documents.iter().enumerate() {
        let name =
            document.strip_prefix(root()).ok().or(document.file_name().map(Path::new)).expect("a file").display();
        let out = folder.path().join(format!("document-{number}"));
        let start = Instant::now();
        let run = generate(&folder, document, &out);
        let generated = start.elapsed();
        let warnings = run.err.lines().filter(|line| line.starts_with("warning: ")).count();
        let size =
            run.out.lines().find_map(|line| Some(line.trim().strip_prefix("render")?.split_once("ms")?.1.trim()));

        let start = Instant::now();
        let strict = ["--", "--deny=warnings", "--deny=missing_docs"];
        cargo(&out, &[&["rustc", "--no-default-features", "--lib", "--profile=check"][..], &strict].concat());
        let compiled = start.elapsed();
        let output_text = cargo(&out, &["test", "--no-default-features", "--", "--nocapture"]);
        let examples =
            output_text.lines().find(|line| line.contains(" examples decode and round-trip")).unwrap_or("none");
        table.push_str(&format!(
            "| {name} | {:.1} s | {} | {warnings} | {:.1} s | {examples} |\n",
            generated.as_secs_f64(),
            size.expect("what was rendered"),
            compiled.as_secs_f64(),
        ));
    }
    // Past what holds back the output of tests that pass.
    std::io::stdout().write_all(table.as_bytes()).expect("a table is printed");
}
