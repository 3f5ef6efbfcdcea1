//! Crates for whole documents: a small one whose operations are called, and the published ones. The slow tests: they run
//! the compiler.

use std::path::{Path, PathBuf};

use crate::common::{Folder, Run, Snapshot, Xtask, root};

/// Every way to send and to answer, for the compiler. A slow test calls them.
#[test]
fn every_kind_of_operation_compiles() {
    let (_folder, pets) = pets();
    checked(&pets, &[]);
}

fn pets() -> (Folder, PathBuf) {
    let folder = Folder::new("whole-calls", &[]);
    let pets = folder.path().join("pets");
    let output_text = generate(&folder, &root().join("xtask/tests/whole/document.yaml"), &pets).out;
    assert!(output_text.contains("2 of 3 examples match their schemas, see EXAMPLES.md"), "{output_text}");
    let manifest = std::fs::read_to_string(pets.join("Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("[lib]\ndoctest = false\n"), "{manifest}");
    let report = std::fs::read_to_string(pets.join("EXAMPLES.md")).expect("a report");
    assert!(
        report.contains("document.yaml:79 `#/components/schemas/Reply/example`: the example has `mood`"),
        "{report}"
    );
    // What is not generated any more goes.
    let header = "// Written by `cargo xtask regen --all`. Changes here are lost.\n";
    std::fs::write(pets.join("src/models/gone.rs"), header).expect("a file");
    assert_eq!(check(&folder, &pets), 1);
    generate(&folder, &root().join("xtask/tests/whole/document.yaml"), &pets);
    assert_eq!(check(&folder, &pets), 0);
    assert!(!pets.join("src/models/gone.rs").exists());
    let calls = folder.path().join("calls");
    std::fs::create_dir_all(calls.join("src")).expect("a folder");
    folder.write("calls/src/main.rs", include_str!("whole/calls.rs"));
    folder.write(
        "calls/Cargo.toml",
        "[package]\nname = \"calls\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         pets = { path = \"../pets\", default-features = false }\nfutures = \"0.3\"\n\
         tokio = { version = \"1\", default-features = false, features = [\"macros\", \"rt\", \"time\"] }\n\n[workspace]\n",
    );
    (folder, pets)
}

/// A crate can be built anywhere: it names a version of the runtime, and a folder only with `--runtime-path`.
#[test]
fn the_runtime_is_a_version_or_the_folder_that_is_named() {
    let folder = Folder::new("whole-runtime", &[]);
    let document = root().join("xtask/tests/whole/document.yaml").display().to_string();
    let pets = folder.path().join("pets");
    let regen =
        |more: &[&str]| folder.xtask(&[&["regen", "--all", "--spec", &document, "--out", "pets"], more].concat(), &[]);
    let requirement = || {
        let manifest = std::fs::read_to_string(pets.join("Cargo.toml")).expect("a manifest");
        manifest.lines().find(|line| line.starts_with("openai-assistants = ")).map(str::to_owned).expect("the runtime")
    };
    let run = regen(&[]);
    assert_eq!(run.status, 0, "{}", run.err);
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(requirement(), format!("openai-assistants = {{ version = \"{version}\", default-features = false }}"));
    assert!(run.out.contains(&format!("openai-assistants {version}; pass `--runtime-path` ")), "{}", run.out);
    let machine = [root(), folder.path().to_owned()].map(|path| path.display().to_string());
    for (name, bytes) in Snapshot::of(&pets).files() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!machine.iter().any(|path| text.contains(path)), "{name} has a path of this machine");
    }
    // Outside of the crate, cargo can be configured to use a checkout in place of that version.
    let runtime = root().join("openai-assistants");
    let patch = format!("patch.crates-io.openai-assistants.path={:?}", runtime.display().to_string());
    let metadata = cargo(&pets, &["metadata", "--format-version=1", "--no-default-features", "--config", &patch]);
    assert!(metadata.contains(&format!("{:?}", runtime.join("Cargo.toml").display().to_string())), "{metadata}");

    let run = regen(&["--runtime-path", &runtime.join("../openai-assistants").display().to_string()]);
    assert_eq!(run.status, 0, "{}", run.err);
    let path = runtime.canonicalize().expect("a folder").display().to_string();
    assert_eq!(requirement(), format!("openai-assistants = {{ path = {path:?}, default-features = false }}"));
    assert!(!run.out.contains("--runtime-path"), "{}", run.out);
    for (wrong, message) in
        [("pets/src", "`--runtime-path pets/src`: `Cargo.toml` not found"), ("gone", "No such file")]
    {
        let run = regen(&["--runtime-path", wrong]);
        assert!(run.status == 2 && run.err.contains(message), "{wrong}: {}", run.err);
    }
}

/// The crates whose types are used are dependencies, and those that are not are none.
#[test]
fn formats_have_types_of_the_crates_that_are_named() {
    let folder = Folder::new("whole-types", &[]);
    let document = r#"{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"webhooks":{},"components":{"schemas":
        {"Thing":{"type":"object","properties":{"id":{"type":"string","format":"uuid"},"at":{"type":"string","format":"date-time"}}}}}}"#;
    folder.write("t.json", document);
    for (types, wanted, kind) in [
        (None, vec![], "Option<String>"),
        (Some("uuid"), vec!["uuid"], "Option<Uuid>"),
        (Some("uuid,time"), vec!["uuid", "time"], "Option<DateTime>"),
        (Some("jiff"), vec!["jiff"], "Option<Timestamp>"),
    ] {
        let mut flags = vec!["regen", "--all", "--spec", "t.json", "--out", "t"];
        flags.extend(types.iter().flat_map(|types| ["--types", types]));
        let run = folder.xtask(&flags, &[]);
        assert_eq!(run.status, 0, "{}", run.err);
        let read = |path: &str| std::fs::read_to_string(folder.path().join("t").join(path)).expect("a file");
        let manifest = read("Cargo.toml");
        let found: Vec<&str> =
            ["uuid", "time", "jiff"].into_iter().filter(|name| manifest.contains(&format!("\n{name} = {{"))).collect();
        assert_eq!(found, wanted, "{manifest}");
        assert!(read("src/models/thing.rs").contains(kind), "{types:?}");
    }
}

/// What is lost is counted, listed with its place, and refused where nothing may be.
#[test]
fn nothing_is_lost_in_silence() {
    let folder = Folder::new("whole-coverage", &[]);
    let regen = |more: &[&str]| folder.xtask(&[&["regen", "--all", "--out", "api"], more].concat(), &[]);
    let report = || std::fs::read_to_string(folder.path().join("api/COVERAGE.md")).expect("a report");
    let head = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n";
    let done = "responses: { '204': { description: Done. } }";

    folder.write("whole.yaml", &format!("{head}  /things: {{ get: {{ {done} }} }}\n"));
    let run = regen(&["--strict", "--spec", "whole.yaml"]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("1 of 1 operations generated, 0 skipped; 0 places degraded\n"), "{}", run.out);
    assert!(report().contains("| operations | 1 | 1 methods | 0 |"), "{}", report());
    assert!(report().ends_with("The crate covers the whole document.\n"), "{}", report());

    // Two of one kind, in another file and in this one.
    folder.write("part.yaml", "get: { summary: Which ones }\n");
    let lossy = format!("{head}  /things: {{ $ref: part.yaml }}\n  /a|b: {{ put: {{}}, get: {{ {done} }} }}\n");
    folder.write("lossy.yaml", &lossy);
    let before = Snapshot::of(&folder.path().join("api"));
    for more in [&["--strict", "--spec", "lossy.yaml"][..], &["--strict", "--check", "--spec", "lossy.yaml"]] {
        let run = regen(more);
        assert_eq!(run.status, 1, "{}{}", run.out, run.err);
        let end = "`--strict` rejects the document: 2 places skipped or degraded; nothing was written\n";
        assert!(run.err.ends_with(end), "{}", run.err);
        let warning = "warning: `put /a|b` has no responses\n  --> lossy.yaml:5:16";
        assert!(run.err.contains(warning), "{}", run.err);
        assert!(Snapshot::of(&folder.path().join("api")) == before, "something was written");
    }
    let run = regen(&["--spec", "lossy.yaml"]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    let expected = "3 of 3 operations generated, 0 skipped; 2 places degraded, see COVERAGE.md\n";
    assert!(run.out.contains(expected), "{}", run.out);
    for line in [
        "| 2 | `…` has no responses |\n",
        "- lossy.yaml:5:16 `#/paths/~1a|b/put`: `put /a|b` has no responses (",
        "part.yaml:1:6 `#/components/pathItems/part/get`: `get /things` has no responses (",
    ] {
        assert!(report().contains(line), "no {line:?} in\n{}", report());
    }

    // What the API sends counts as well.
    let body = |content: &str| format!("post: {{ requestBody: {{ content: {content} }}, {done} }}");
    let json = body("{ application/json: { schema: { type: object, properties: { a: { type: string } } } } }");
    let (xml, text) = (
        body("{ application/xml: { schema: { type: object } } }"),
        body("{ application/json: { schema: { type: string } } }"),
    );
    let sent = format!(
        "webhooks:\n  json: {{ {json} }}\n  text: {{ {text} }}\n  xml: {{ {xml} }}\n  none: {{ post: {{ {done} }} }}\n"
    );
    folder.write("sent.yaml", &format!("{head}  /things: {{ get: {{ {done} }} }}\n{sent}"));
    let run = regen(&["--spec", "sent.yaml"]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    assert!(report().contains("| webhooks with a body | 3 | 2 types | 1 |\n"), "{}", report());
    assert!(report().contains("1 place skipped or degraded:"), "{}", report());

    // An overlay action without a target is not a loss from the document.
    let action = "actions:\n  - { target: '$.paths[\"/none\"]', remove: true }\n";
    folder.write("overlay.yaml", &format!("overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\n{action}"));
    let run = regen(&["--strict", "--spec", "whole.yaml", "--overlay", "overlay.yaml", "--allow-unused-actions"]);
    assert!(run.status == 0 && run.err.contains("warning: "), "{}{}", run.out, run.err);

    let run = folder.xtask(&["regen", "--strict"], &[]);
    assert!(run.status == 2 && run.err.contains("`--strict` requires `--all`"), "{}", run.err);
}

/// What an overlay of a feature adds is in the crate, its feature in the manifest, and the crate in order with and without it.
#[test]
fn overlays_add_features() {
    add_features(checked);
}

fn add_features(judge: fn(&Path, &[&str])) {
    let folder = Folder::new("whole-features", &[]);
    let ok = |schema: &str| {
        format!(
            "get: {{ responses: {{ '200': {{ description: Done., content: {{ application/json: {{ schema: \
             {{ $ref: '#/components/schemas/{schema}' }} }} }} }} }} }}"
        )
    };
    let schema = |more: &str| format!("{{ type: object, properties: {{ a: {{ type: string }} }}{more} }}");
    folder.write(
        "spec.yaml",
        &format!(
            "openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths:\n  /things: {{ {} }}\ncomponents:\n  \
             schemas:\n    Thing: {}\n",
            ok("Thing"),
            schema("")
        ),
    );
    folder.write(
        "extra.yaml",
        &format!(
            "overlay: 1.0.0\nx-rust-feature: extra\ninfo: {{ title: t, version: '1' }}\nactions:\n  - target: \
             $.paths\n    update: {{ /places: {{ {} }} }}\n  - target: $.components.schemas\n    update: {{ Place: {} \
             }}\n  - target: $.components.schemas.Thing.properties\n    update: {{ b: {{ type: integer }} }}\n",
            ok("Place"),
            schema(", example: { a: x }")
        ),
    );
    let out = folder.path().join("api");
    let regen = |overlay: &[&str]| {
        let arguments = ["regen", "--all", "--spec", "spec.yaml", "--out", "api", "--runtime-path", &runtime()];
        let run = folder.xtask(&[&arguments, overlay].concat(), &[]);
        assert_eq!(run.status, 0, "{}{}", run.out, run.err);
        std::fs::read_to_string(out.join("Cargo.toml")).expect("a manifest")
    };
    assert!(!regen(&[]).contains("extra"));
    let manifest = regen(&["--overlay", "extra.yaml"]);
    let (_, features) = manifest.split_once("[features]\n").expect("features");
    let (features, _) = features.split_once("\n\n").expect("a section after it");
    assert!(features.lines().any(|line| line == "extra = []"), "{manifest}");
    for features in [&[][..], &["extra"]] {
        judge(&out, features);
    }
}

/// A document that only names its operations is not generated as if it had none of what they say.
#[test]
fn a_document_that_says_nothing_is_an_error() {
    let folder = Folder::new("whole-nothing", &[]);
    let paths: String = (0..659).map(|n| format!("  /things/{n}: {{ get: {{ summary: One }} }}\n")).collect();
    folder.write("index.yaml", &format!("openapi: 3.1.0\ninfo: {{ title: t, version: '1' }}\npaths:\n{paths}"));
    let run = folder.xtask(&["regen", "--all", "--spec", "index.yaml", "--out", "api"], &[]);
    assert_eq!(run.status, 2, "{}{}", run.out, run.err);
    let error = "error: none of the 659 operations describes its request or response\n  --> index.yaml:4:3";
    assert!(run.err.contains(error), "{}", run.err);
    assert!(!folder.path().join("api").exists());
}

/// One crate after the other in one folder, and the last one is compiled.
#[test]
fn our_documents_become_crates() {
    become_crates(&[root().join("spec/openapi.yaml"), root().join("xtask/tests/whole/document.yaml")]);
}

mod slow {
    use super::*;

    /// Called over loopback; its examples, and what clippy and rustdoc say of it.
    #[test]
    #[ignore = "builds the runtime with other features than the workspace has, which takes a minute"]
    fn every_kind_of_operation_answers() {
        let (folder, pets) = pets();
        cargo(&folder.path().join("calls"), &["run"]);
        cargo(&pets, &["test", "--no-default-features"]);
        cargo(&pets, &["clippy", "--no-default-features", "--all-targets", "--", "--deny", "warnings"]);
        cargo(&pets, &["doc", "--no-default-features", "--no-deps", "--config", "build.rustdocflags=[\"-Dwarnings\"]"]);
    }

    /// With the test of its examples.
    #[test]
    #[ignore = "builds the runtime with other features than the workspace has, which takes a minute"]
    fn overlays_add_features() {
        add_features(|out, features| {
            let features = format!("--features={}", features.join(","));
            cargo(out, &["check", "--no-default-features", "--all-targets", &features]);
        });
    }

    mod shared {
        use super::*;

        /// A crate of 1,500 types takes minutes to compile.
        #[test]
        #[ignore = "needs ../shared"]
        fn published_documents_become_crates() {
            let entries = std::fs::read_dir(support::shared("upstream")).expect("a folder");
            let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
            let mut documents: Vec<PathBuf> =
                paths.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
            documents.sort();
            become_crates(&documents);
        }
    }
}

fn become_crates(documents: &[PathBuf]) {
    let folder = Folder::new("whole-documents", &[]);
    let out = folder.path().join("published");
    for document in documents {
        let output_text = generate(&folder, document, &out).out;
        assert!(output_text.contains("examples match their schemas"), "{output_text}");
    }
    checked(&out, &[]);
}

/// Writes the crate.
#[track_caller]
pub fn generate(folder: &Folder, document: &Path, out: &Path) -> Run {
    let path = |path: &Path| path.display().to_string();
    let run = folder
        .xtask(&["regen", "--all", "--spec", &path(document), "--out", &path(out), "--runtime-path", &runtime()], &[]);
    assert_eq!(run.status, 0, "{}{}", run.out, run.err);
    run
}

/// The exit status of `--check`.
fn check(folder: &Folder, out: &Path) -> i32 {
    let (spec, out) = (root().join("xtask/tests/whole/document.yaml"), out.display().to_string());
    let spec = spec.display().to_string();
    let arguments = ["regen", "--all", "--check", "--spec", &spec, "--out", &out, "--runtime-path", &runtime()];
    folder.xtask(&arguments, &[]).status
}

/// The runtime of this workspace.
fn runtime() -> String {
    root().join("openai-assistants").display().to_string()
}

/// Checks the library of a crate with these features. A warning is a failure.
#[track_caller]
fn checked(folder: &Path, features: &[&str]) {
    // The versions that the workspace has, so that nothing is fetched and little is compiled.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let output = support::check(folder, features).output().expect("the compiler runs");
    let output_text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !output_text.contains("warning"), "{}\n{output_text}", folder.display());
}

/// Runs cargo in a folder, with what the workspace has built already; what it prints. A warning is a failure.
#[track_caller]
pub fn cargo(folder: &Path, arguments: &[&str]) -> String {
    // The versions that the workspace has, so that nothing is fetched and little is compiled.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let output = support::cargo(folder, arguments).output().expect("cargo runs");
    let output_text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && !output_text.contains("warning"), "cargo {arguments:?}\n{output_text}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
