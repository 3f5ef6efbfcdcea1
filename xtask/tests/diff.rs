//! `cargo xtask diff`, run as a program on small documents and on the published ones.
//!
//! Every kind of change has a case: edits that turn `diff/base.yaml` into the new document, and a golden with the
//! report. `UPDATE_GOLDEN=1 cargo test -p xtask --test diff` regenerates the goldens.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use codegen::diff::{Effect, Rule};
use support::documents;

use crate::common::{Folder, Run, Xtask, root, xtask};

/// What stands in the old document, and what in the new one.
type Edit = (&'static str, &'static str);

/// Applied to both documents before the case's own edits: the case is about a stream that is there.
const STREAM: Edit = ("x-rust-method: create\n", "x-rust-method: create\n      x-rust-streams: Events\n");

/// With it, an operation and what only it reaches are there only with a feature.
const FEATURE: Edit = ("summary: Create a run.\n", "summary: Create a run.\n      x-rust-feature: extra\n");

/// Name of the kind, edits of both documents, edits of the new document.
const CASES: &[(&str, &[Edit], &[Edit])] = &[
    ("operation-removed", &[], &[("      x-rust-resource: threads.runs\n", "")]),
    ("operation-added", &[("/runs:\n    get:", "/runs:\n    x-get:")], &[("/runs:\n    x-get:", "/runs:\n    get:")]),
    ("operation-feature", &[], &[FEATURE]),
    ("operation-renamed", &[], &[("operationId: getRun", "operationId: retrieveRun")]),
    ("operation-moved", &[], &[("x-rust-method: retrieve", "x-rust-method: get")]),
    ("operation-route", &[], &[("  /runs:", "  /v2/runs:")]),
    ("operation-params", &[], &[("schemas/RunRequest'", "schemas/Usage'")]),
    ("operation-response", &[], &[("schemas/RunList'", "schemas/Run'")]),
    ("operation-stream-removed", &[STREAM], &[("      x-rust-streams: Events\n", "")]),
    ("operation-stream-added", &[], &[STREAM]),
    (
        "operation-body",
        &[],
        &[(
            "application/json: { schema: { $ref: '#/components/schemas/RunRequest",
            "multipart/form-data: { schema: { $ref: '#/components/schemas/RunRequest",
        )],
    ),
    ("operation-header", &[], &[("x-rust-method: create\n", "x-rust-method: create\n      x-rust-beta: runs=v2\n")]),
    ("operation-deprecated", &[], &[("summary: Create a run.", "summary: Create a run.\n      deprecated: true")]),
    ("operation-docs", &[], &[("Create a run.", "Make a run.")]),
    (
        "parameter-removed",
        &[],
        &[
            ("/threads/{thread_id}/runs/{run_id}", "/runs/{run_id}"),
            (
                "        - { name: thread_id, in: path, required: true, description: Id of the thread., schema: { type: string } }\n",
                "",
            ),
        ],
    ),
    (
        "parameter-added",
        &[],
        &[
            ("/threads/{thread_id}/runs", "/projects/{project}/threads/{thread_id}/runs"),
            (
                "        - { name: thread_id,",
                "        - { name: project, in: path, required: true, schema: { type: string } }\n        - { name: thread_id,",
            ),
        ],
    ),
    (
        "parameter-type",
        &[],
        &[(
            "Id of the run., schema: { type: string } }",
            "Id of the run., schema: { type: string, x-rust-id: RunId } }",
        )],
    ),
    ("parameter-order", &[], &[("/threads/{thread_id}/runs/{run_id}", "/runs/{run_id}/of/{thread_id}")]),
    ("parameter-docs", &[], &[("Id of the thread.", "Which thread.")]),
    ("type-removed", &[], &[("usage: { $ref: '#/components/schemas/Usage' }", "usage: { type: object }")]),
    ("type-added", &[], &[("url: { type: string }", "url: { type: string, enum: [data, https] }")]),
    ("type-renamed", &[], &[("    Usage:\n", "    Tokens:\n"), ("schemas/Usage'", "schemas/Tokens'")]),
    (
        "type-kind",
        &[],
        &[(
            "Status: { type: string, description: State., enum: [queued, done] }",
            "Status: { type: array, description: State., items: { type: string } }",
        )],
    ),
    ("type-alias", &[], &[("items: { type: string } }", "items: { type: integer } }")]),
    (
        "type-buildable",
        &[],
        &[(
            "stream: { type: boolean }",
            "stream: { type: boolean }\n        usage: { $ref: '#/components/schemas/Usage' }",
        )],
    ),
    (
        "type-unbuildable",
        &[(
            "stream: { type: boolean }",
            "stream: { type: boolean }\n        usage: { $ref: '#/components/schemas/Usage' }",
        )],
        &[(
            "stream: { type: boolean }\n        usage: { $ref: '#/components/schemas/Usage' }",
            "stream: { type: boolean }",
        )],
    ),
    ("type-deprecated", &[], &[("description: Tokens.", "description: Tokens.\n      deprecated: true")]),
    ("type-docs", &[], &[("description: Tokens.", "description: Tokens that were used.")]),
    ("field-removed", &[], &[("        expires_at: { type: integer, description: When it expires. }\n", "")]),
    ("field-renamed", &[], &[("        expires_at:", "        expires_on:")]),
    (
        "field-added",
        &[],
        &[("stream: { type: boolean }", "stream: { type: boolean }\n        seed: { type: integer }")],
    ),
    (
        "field-added-required",
        &[],
        &[
            ("required: [assistant, model]", "required: [assistant, model, seed]"),
            ("stream: { type: boolean }", "stream: { type: boolean }\n        seed: { type: integer }"),
        ],
    ),
    ("type-feature", &[], &[FEATURE]),
    (
        "field-feature",
        &[],
        &[("description: When it expires. }", "description: When it expires., x-rust-feature: extra }")],
    ),
    ("field-type", &[], &[("prompt: { type: integer }", "prompt: { type: number }")]),
    ("field-presence", &[], &[("required: [prompt, completion]", "required: [completion]")]),
    (
        "field-order",
        &[],
        &[(
            "        assistant: { type: string }\n        model: { type: string }\n",
            "        model: { type: string }\n        assistant: { type: string }\n",
        )],
    ),
    (
        "field-null",
        &[("text: { type: string }", "text: { type: [string, 'null'] }")],
        &[
            ("required: [type, text]", "required: [type]"),
            ("text: { type: [string, 'null'] }", "text: { type: string }"),
        ],
    ),
    ("field-constant", &[], &[("enum: [run] }", "enum: [thread.run] }")]),
    (
        "field-place",
        &[("summary: Create a run.\n", "summary: Create a run.\n      parameters: []\n")],
        &[
            ("parameters: []", "parameters: [{ name: stream, in: query, schema: { type: boolean } }]"),
            ("        stream: { type: boolean }\n", ""),
        ],
    ),
    ("field-deprecated", &[], &[("description: When it expires.", "description: When it expires., deprecated: true")]),
    ("field-docs", &[], &[("When it expires.", "The end of it.")]),
    ("value-removed", &[], &[("enum: [queued, done]", "enum: [queued]")]),
    (
        "value-renamed",
        &[("enum: [queued, done]", "enum: [queued, done, a-b]")],
        &[("enum: [queued, done, a-b]", "enum: [queued, done, aB, a-b]")],
    ),
    ("value-added", &[], &[("enum: [queued, done]", "enum: [queued, running, failed, done]")]),
    (
        "value-feature",
        &[],
        &[(
            "Status: { type: string, description: State., enum: [queued, done] }",
            "Status: { description: State., anyOf: [{ type: string, enum: [queued] }, { type: string, enum: [done], x-rust-feature: extra }] }",
        )],
    ),
    (
        "branch-feature",
        &[],
        &[(
            "- { type: string, description: Plain. }",
            "- { type: string, description: Plain., x-rust-feature: extra }",
        )],
    ),
    (
        "branch-removed",
        &[],
        &[(
            "        - $ref: '#/components/schemas/Image'\n        - { type: string, description: Plain. }\n",
            "        - $ref: '#/components/schemas/Image'\n",
        )],
    ),
    (
        "branch-renamed",
        &[],
        &[(
            "- { type: string, description: Plain. }",
            "- { type: string, description: Plain., x-rust-variant: Plain }",
        )],
    ),
    (
        "branch-type",
        &[],
        &[("- { type: string, description: Plain. }", "- { type: string, description: Plain., x-rust-id: ContentId }")],
    ),
    (
        "branch-added",
        &[],
        &[(
            "- { type: string, description: Plain. }",
            "- { type: string, description: Plain. }\n        - type: integer",
        )],
    ),
    (
        "branch-tag",
        &[],
        &[(
            "properties: { type: { type: string, enum: [image] }",
            "properties: { type: { type: string, enum: [image, picture] }",
        )],
    ),
    ("branch-docs", &[], &[("description: Plain.", "description: Just text.")]),
    (
        "event-removed",
        &[STREAM],
        &[(
            "        - type: object\n          description: It began.\n          required: [event, data]\n          properties: { event: { type: string, enum: [run.begun] }, data: { $ref: '#/components/schemas/Run' } }\n",
            "",
        )],
    ),
    (
        "event-type",
        &[STREAM],
        &[(
            "enum: [run.begun] }, data: { $ref: '#/components/schemas/Run' }",
            "enum: [run.begun] }, data: { $ref: '#/components/schemas/Usage' }",
        )],
    ),
    (
        "event-added",
        &[STREAM],
        &[(
            "      x-event-roles:",
            "        - type: object\n          required: [event, data]\n          properties: { event: { type: string, enum: [done] }, data: { type: string, enum: ['[DONE]'] } }\n      x-event-roles:",
        )],
    ),
    (
        "event-feature",
        &[STREAM],
        &[(
            "          description: It ended.\n",
            "          description: It ended.\n          x-rust-feature: extra\n",
        )],
    ),
    ("event-role", &[STREAM], &[("x-event-roles: { terminal: [run.ended] }", "x-event-roles: { terminal: [] }")]),
    ("event-docs", &[STREAM], &[("It began.", "It started.")]),
    (
        "id-feature",
        &[("assistant: { type: string }", "assistant: { type: string, x-rust-id: AssistantId }")],
        &[FEATURE],
    ),
    (
        "id-removed",
        &[(
            "Id of the run., schema: { type: string } }",
            "Id of the run., schema: { type: string, x-rust-id: RunId } }",
        )],
        &[("type: string, x-rust-id: RunId", "type: string")],
    ),
    (
        "id-added",
        &[],
        &[(
            "id: { type: string, description: Id of the run. }",
            "id: { type: string, description: Id of the run., x-rust-id: RunId }",
        )],
    ),
];

fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff").join(path)
}

fn edited(text: &str, edits: &[Edit]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "the base has no `{from}`");
        text.replace(from, to)
    })
}

fn compare(folder: &Folder, flags: &[&str]) -> Run {
    xtask(folder, &[&["diff", "old.yaml", "new.yaml", "--no-overlay"], flags].concat())
}

#[test]
fn every_kind_of_change_is_told() {
    let base = std::fs::read_to_string(data("base.yaml")).expect("the base document");
    let mut wrong = Vec::new();
    for (kind, both, edits) in CASES {
        let old = edited(&base, both);
        let folder = Folder::new(&format!("diff-{kind}"), &[("new.yaml", &edited(&old, edits)), ("old.yaml", &old)]);
        let run = compare(&folder, &["--docs"]);
        let golden = data(&format!("golden/{kind}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&golden, &run.out).expect("the golden is written");
        }
        if std::fs::read_to_string(&golden).unwrap_or_default() != run.out || !run.err.is_empty() {
            wrong.push(format!("{kind}\n{}\n{}", run.out, run.err));
        }
        let rule = Rule::ALL.iter().find(|rule| rule.row().name == *kind).expect("a kind of change");
        assert!(
            compare(&folder, &["--docs", "--format", "json"]).out.contains(&format!("\"kind\": \"{kind}\"")),
            "{kind}: {}",
            run.out
        );
        let least = if rule.row().effect == Effect::Breaking { [3].as_slice() } else { &[1, 3] };
        assert!(least.contains(&run.status), "{kind}: exit status {}", run.status);
    }
    assert!(wrong.is_empty(), "not what the goldens say:\n{}", wrong.join("\n"));
}

#[test]
fn every_kind_of_change_has_a_case() {
    let cases: BTreeSet<&str> = CASES.iter().map(|(kind, ..)| *kind).collect();
    let kinds: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.row().name).collect();
    assert_eq!(cases, kinds);
    let goldens: BTreeSet<String> = std::fs::read_dir(data("golden"))
        .expect("the goldens")
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_string_lossy().into_owned()))
        .collect();
    assert_eq!(goldens, kinds.iter().map(|kind| (*kind).to_owned()).collect());
}

#[test]
fn a_document_is_the_same_as_itself() {
    let base = std::fs::read_to_string(data("base.yaml")).expect("the base document");
    let folder = Folder::new("diff-same", &[("old.yaml", &base), ("new.yaml", &base)]);
    for format in ["human", "json", "markdown", "changelog"] {
        let run = compare(&folder, &["--docs", "--format", format]);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{format}: {}", run.out);
    }
    assert!(compare(&folder, &["--format", "changelog"]).out.contains("Nothing."));
}

#[test]
fn words_count_only_when_they_are_asked_for() {
    let base = std::fs::read_to_string(data("base.yaml")).expect("the base document");
    let new = base.replace("When it expires.", "The end of it.");
    let folder = Folder::new("diff-words", &[("old.yaml", &base), ("new.yaml", &new)]);
    assert_eq!(compare(&folder, &[]).status, 0);
    assert_eq!(compare(&folder, &["--docs"]).status, 1);
    assert!(compare(&folder, &[]).out.contains("docs 1\n"));
}

#[test]
fn formats_say_the_same() {
    let base = std::fs::read_to_string(data("base.yaml")).expect("the base document");
    let edits =
        [("prompt: { type: integer }", "prompt: { type: number }"), ("enum: [queued, done]", "enum: [queued, a, b]")];
    let folder = Folder::new("diff-formats", &[("old.yaml", &base), ("new.yaml", &edited(&base, &edits))]);
    let changelog = compare(&folder, &["--format", "changelog"]).out;
    assert_eq!(
        changelog,
        "## Unreleased\n\n### Added\n\n- `Status`: `2 values: \"a\", \"b\"`\n\n### Changed\n\n\
         - **Breaking:** fields of another type: `Usage.prompt`: `i64 → f64`\n\n### Removed\n\n\
         - **Breaking:** `Status::Done`: `\"done\"`\n"
    );
    let markdown = compare(&folder, &["--format", "markdown"]).out;
    for line in [
        "## `old.yaml` → `new.yaml`",
        "### Breaking 2",
        "- `Usage.prompt`: `i64 → f64`",
        "  - old: `old.yaml:69:17` `#/components/schemas/Usage/properties/prompt`",
    ] {
        assert!(markdown.lines().any(|l| l == line), "no `{line}` in\n{markdown}");
    }
    let json = compare(&folder, &["--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["counts"], serde_json::json!({ "breaking": 2, "additive": 2, "docs": 0 }));
    assert_eq!(json["changes"][0]["new"]["line"], 69);
}

#[test]
fn colours_are_for_terminals() {
    let base = std::fs::read_to_string(data("base.yaml")).expect("the base document");
    let folder = Folder::new("diff-colours", &[("old.yaml", &base), ("new.yaml", &base)]);
    assert!(!compare(&folder, &[]).out.contains('\u{1b}'));
    let coloured = folder.xtask(&["diff", "old.yaml", "new.yaml", "--no-overlay"], &[("CLICOLOR_FORCE", "1")]);
    assert!(coloured.out.contains("\u{1b}[31mbreaking\u{1b}[0m"), "{}", coloured.out);
}

#[test]
fn a_wrong_document_has_status_two() {
    let base = std::fs::read_to_string(data("base.yaml")).expect("the base document");
    let broken = base.replace("schemas/Effort'", "schemas/Efort'");
    let folder = Folder::new("diff-wrong", &[("old.yaml", &base), ("new.yaml", &broken)]);
    let run = compare(&folder, &[]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("new.yaml:56:17") && run.err.contains("did you mean `Effort`?"), "{}", run.err);
    for arguments in [&["diff", "old.yaml"][..], &["diff", "old.yaml", "gone.yaml"], &["diff", "--formt", "json"]] {
        let run = xtask(&folder, arguments);
        assert!(run.status == 2 && !run.err.is_empty(), "{arguments:?}: {}", run.err);
    }
    assert_eq!(xtask(&folder, &["diff", "old.yaml", "new.yaml", "--format", "xml"]).status, 2);
}

#[test]
fn unused_overlay_actions_are_told_and_not_fatal() {
    let base = std::fs::read_to_string(data("base.yaml")).expect("the base document");
    let overlay = "overlay: 1.0.0\ninfo: { title: Names, version: '1' }\nactions:\n  \
                   - { target: \"$.components.schemas.Gone\", description: x, update: { x-rust-name: A } }\n";
    let folder = Folder::new("diff-unused", &[("old.yaml", &base), ("new.yaml", &base), ("overlay.yaml", overlay)]);
    let run = xtask(&folder, &["diff", "old.yaml", "new.yaml", "--overlay", "overlay.yaml"]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("overlay.yaml:4:5  in both documents"), "{}", run.out);
}

/// Documents, and how many breaking and additive changes there are from the one to the other.
fn counts(pairs: &[(&Path, &Path, u64, u64)]) {
    let folder = Folder::new("diff-documents", &[]);
    for (old, new, breaking, additive) in pairs {
        let run = xtask(&folder, &["diff", &old.display().to_string(), &new.display().to_string(), "--format", "json"]);
        let json: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|e| panic!("{e}: {}", run.err));
        let counts = (&json["counts"]["breaking"], &json["counts"]["additive"]);
        assert_eq!(counts, (&(*breaking).into(), &(*additive).into()), "{} → {}", old.display(), new.display());
    }
}

#[test]
fn large_documents_are_compared() {
    let files = [("older.yaml", documents::older()), ("reworded.yaml", documents::reworded())];
    let folder = Folder::new("diff-large", &files.each_ref().map(|(name, text)| (*name, text.as_str())));
    let (older, reworded) = (folder.path().join("older.yaml"), folder.path().join("reworded.yaml"));
    let ours = root().join("spec/openapi.yaml");
    let pairs = [(&*older, &*reworded, 0, 4), (&*reworded, &*older, 4, 0), (&*reworded, &*ours, 0, 0)];
    pairs.iter().step_by(support::step(3)).for_each(|pair| counts(&[*pair]));
}

mod shared {
    use super::*;

    #[test]
    #[ignore = "needs ../shared"]
    fn a_published_document_and_ours_are_compared() {
        let ours = root().join("spec/openapi.yaml");
        counts(&[(&support::shared("upstream/openapi-2026-08-21.yaml"), &ours, 0, 0)]);
    }
}

mod slow {
    mod shared {
        use super::super::*;

        /// The three published documents within the scope of the crate.
        #[test]
        #[ignore = "needs ../shared"]
        fn published_documents_are_compared() {
            let path = |date: &str| support::shared(&format!("upstream/openapi-{date}.yaml"));
            let (a, b, c) = (path("2025-04-29"), path("2026-05-13"), path("2026-08-21"));
            counts(&[(&a, &b, 1, 38), (&b, &c, 0, 8), (&a, &c, 1, 46)]);
        }
    }
}
