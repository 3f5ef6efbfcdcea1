//! `cargo xtask sync`, run as a program: facts come over, words and comments stay, a second run changes nothing.

use std::path::{Path, PathBuf};

use support::documents::{self, without};

use crate::common::{Folder, Run, xtask};

const OURS: &str = "\
# Ours: this comment stays.
openapi: 3.1.0
info: { title: Small, version: '1' }
paths:
  /runs:
    get:
      operationId: listRuns
      tags: [Runs]
      summary: List runs.
      description: Returns them all.   # trailing words stay too
      parameters:
        - name: limit
          in: query
          description: How many.
          schema:
            type: integer
            default: 20
      responses:
        '200':
          description: Runs.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/RunList'

components:
  schemas:
    Run:
      description: A run, in our words.
      type: object
      properties:
        # The state machine is told elsewhere.
        status:
          description: Its state.
          type: string
          enum: [queued, done]
        note:
          description: Words on it.
          type: [string, 'null']
          maxLength: 256
        usage:
          description: >-
            What it
            used.
          anyOf:
            - type: object
              description: Counts.
              properties:
                tokens:
                  description: How many tokens.
                  type: integer
            - type: 'null'
      required: [status, note]

    RunList:
      description: Runs.
      type: object
      properties:
        data:
          description: The runs.
          type: array
          items:
            $ref: '#/components/schemas/Run'
      required: [data]
";

/// The content of `OURS` in other words, another version and another form.
const THEIRS: &str = "\
openapi: 3.0.0
info: { title: Theirs, version: '2' }
paths:
  /runs:
    get:
      operationId: listRuns
      summary: PUBLISHED SENTENCE
      parameters:
        - { in: query, name: limit, required: false, description: PUBLISHED, schema: { type: integer, default: 20 } }
      responses:
        '200':
          description: PUBLISHED
          content: { application/json: { schema: { $ref: '#/components/schemas/RunList' } } }
  /other:
    get: { operationId: other, responses: {} }
components:
  schemas:
    Run:
      title: PUBLISHED
      type: object
      required: [note, status]
      properties:
        status: { type: string, enum: [done, queued], description: PUBLISHED }
        note: { type: string, nullable: true, maxLength: 256 }
        usage:
          type: object
          nullable: true
          x-published: true
          properties: { tokens: { type: integer, example: 3 } }
    RunList:
      type: object
      required: [data]
      properties: { data: { type: array, items: { $ref: '#/components/schemas/Run' } } }
    Unrelated: { type: string }
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: { title: Names, version: '1' }
actions:
  - target: $.paths['/runs'].*
    description: Runs.
    update: { x-rust-resource: runs }
";

fn folder(name: &str, theirs: &str) -> Folder {
    Folder::new(&format!("sync-{name}"), &[("ours.yaml", OURS), ("theirs.yaml", theirs), ("overlay.yaml", OVERLAY)])
}

fn sync(folder: &Folder, flags: &[&str]) -> Run {
    let fixed = ["sync", "theirs.yaml", "--spec", "ours.yaml", "--overlay", "overlay.yaml", "--no-regen"];
    xtask(folder, &[&fixed, flags].concat())
}

/// Edits of theirs, and the lines that ours loses and gains.
type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);

const CASES: &[Case] = &[
    ("same", &[], ""),
    (
        "value-added",
        &[("enum: [done, queued]", "enum: [queued, failed, done]")],
        "-          enum: [queued, done]\n+          enum: [queued, failed, done]\n",
    ),
    ("default", &[("default: 20", "default: 50")], "-            default: 20\n+            default: 50\n"),
    ("limit-gone", &[(", maxLength: 256", "")], "-          maxLength: 256\n"),
    (
        "not-null",
        &[("note: { type: string, nullable: true,", "note: { type: string,")],
        "-          type: [string, 'null']\n+          type: string\n",
    ),
    (
        "required",
        &[("required: [note, status]", "required: [status]")],
        "-      required: [status, note]\n+      required: [status]\n",
    ),
    (
        "field-added",
        &[("        note: {", "        seed: { type: integer, minimum: 0, description: PUBLISHED }\n        note: {")],
        "+        seed:\n+          description: (to be written)\n+          type: integer\n+          minimum: 0\n",
    ),
    (
        "field-removed",
        &[("        note: { type: string, nullable: true, maxLength: 256 }\n", ""), ("[note, status]", "[status]")],
        "-        note:\n-          description: Words on it.\n-          type: [string, 'null']\n-          maxLength: 256\n-      required: [status, note]\n+      required: [status]\n",
    ),
    (
        "inner-field-added",
        &[(
            "tokens: { type: integer, example: 3 }",
            "tokens: { type: integer, example: 3 }, cached: { type: integer }",
        )],
        "+                cached:\n+                  description: (to be written)\n+                  type: integer\n",
    ),
    (
        "no-longer-null",
        &[("          nullable: true\n          x-published", "          x-published")],
        "\
-          description: >-
-            What it
-            used.
-          anyOf:
-            - type: object
-              description: Counts.
-              properties:
-                tokens:
-                  description: How many tokens.
-                  type: integer
-            - type: 'null'
+          description: What it used.
+          type: object
+          properties:
+            tokens:
+              description: How many tokens.
+              type: integer
",
    ),
    (
        "parameter-added",
        &[(
            "      responses:\n        '200'",
            "        - { in: query, name: 'include[]', schema: { type: array, items: { type: string } } }\n      responses:\n        '200'",
        )],
        "+        - name: include[]\n+          in: query\n+          description: (to be written)\n+          schema:\n+            type: array\n+            items:\n+              type: string\n",
    ),
    (
        "operation-added",
        &[(
            "  /other:",
            "    post:\n      operationId: createRun\n      summary: PUBLISHED\n      responses:\n        '200': { description: PUBLISHED, content: { application/json: { schema: { $ref: '#/components/schemas/Run' } } } }\n  /other:",
        )],
        "+    post:\n+      operationId: createRun\n+      tags: [Runs]\n+      summary: (to be written)\n+      description: (to be written)\n+      responses:\n+        '200':\n+          description: (to be written)\n+          content:\n+            application/json:\n+              schema:\n+                $ref: '#/components/schemas/Run'\n",
    ),
    (
        "component-added",
        &[
            ("note: { type: string, nullable: true, maxLength: 256 }", "note: { $ref: '#/components/schemas/Note' }"),
            ("    Run:\n", "    Note: { type: string, nullable: true }\n    Run:\n"),
        ],
        "+    Note:\n+      description: (to be written)\n+      type: [string, 'null']\n+\n-          type: [string, 'null']\n-          maxLength: 256\n+          $ref: '#/components/schemas/Note'\n",
    ),
];

#[test]
fn facts_come_over_and_words_stay() {
    for (name, edits, expected) in CASES {
        let theirs = edits.iter().fold(THEIRS.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{name}: theirs has no `{from}`");
            text.replace(from, to)
        });
        let folder = folder(name, &theirs);
        let dry = sync(&folder, &["--dry-run"]);
        assert_eq!(folder.read("ours.yaml"), OURS, "{name}: a dry run wrote");
        let lines =
            dry.out.lines().filter(|l| l.starts_with(['+', '-']) && !l.starts_with("+++") && !l.starts_with("---"));
        let changed: String = lines.map(|l| format!("{l}\n")).collect();
        // Removals are reported before they happen.
        let is_reported = dry.err.contains("would be removed, with its descriptions");
        let is_removed = dry.out.lines().any(|line| line.starts_with("  - /") || line.starts_with("  - #"));
        assert!(
            dry.status == 0 && (is_reported == is_removed) && (is_reported || dry.err.is_empty()),
            "{name}: {}",
            dry.err
        );
        assert_eq!(changed, *expected, "{name}\n{}", dry.out);
        let first = sync(&folder, &[]);
        let text = folder.read("ours.yaml");
        assert_eq!(first.status, 0, "{name}: {}", first.err);
        assert!(!text.contains("PUBLISHED"), "{name}: published words were copied\n{text}");
        for kept in
            ["# Ours: this comment stays.", "# trailing words stay too", "# The state machine is told elsewhere."]
        {
            assert!(text.contains(kept), "{name}: lost `{kept}`");
        }
        let second = sync(&folder, &[]);
        assert_eq!(folder.read("ours.yaml"), text, "{name}: a second run changed something");
        assert!(second.out.contains("nothing has changed"), "{name}: {}", second.out);
    }
}

#[test]
fn what_wants_words_and_what_was_left_out_is_listed() {
    let theirs = THEIRS
        .replace("        note: {", "        seed: { type: integer }\n        note: {")
        .replace("  /other:", "  /runs/{id}:\n    get: { operationId: getRun, responses: {} }\n  /other:");
    let folder = folder("listed", &theirs);
    let run = sync(&folder, &[]);
    for line in [
        "ours.yaml: 1 place changed",
        "  + #/components/schemas/Run/properties/seed",
        "1 description to write, marked `(to be written)`",
        "  ours.yaml:38  #/components/schemas/Run/properties/seed/description",
        "  GET /runs/{id}",
    ] {
        assert!(run.out.lines().any(|l| l == line), "no `{line}` in\n{}", run.out);
    }
}

#[test]
fn corrections_that_no_longer_apply_are_told() {
    let folder = folder("corrections", &THEIRS.replace("maxLength: 256", "maxLength: 512"));
    let action = "  - target: $.components.schemas.Run.properties.note\n    description: Really.\n    update: { maxLength: 512 }\n";
    folder.write("overlay.yaml", &format!("{OVERLAY}{action}"));
    let run = sync(&folder, &[]);
    assert!(run.out.contains("1 overlay action no longer applies"), "{}", run.out);
    assert!(run.out.contains("  overlay.yaml:7:5  the document already matches the update"), "{}", run.out);
}

#[test]
fn mistakes_are_told() {
    let folder = folder("mistakes", "openapi: [");
    let run = sync(&folder, &[]);
    assert!(
        run.status == 2 && run.err.contains("theirs.yaml:") && run.err.contains("nothing was changed"),
        "{}",
        run.err
    );
    assert_eq!(xtask(&folder, &["sync"]).status, 2);
    assert_eq!(xtask(&folder, &["sync", "gone.yaml"]).status, 2);
}

fn spec(folder: &Folder, published: &Path) -> Run {
    xtask(folder, &["sync", &published.display().to_string(), "--spec", "spec.yaml", "--no-regen"])
}

#[test]
fn our_document_says_what_other_words_say() {
    let theirs = Folder::new("sync-reworded", &[("theirs.yaml", &documents::reworded())]);
    has_same_facts(&theirs.path().join("theirs.yaml"));
}

#[test]
fn what_is_missing_comes_back() {
    let theirs = Folder::new("sync-missing", &[("theirs.yaml", &documents::reworded())]);
    comes_back(&theirs.path().join("theirs.yaml"));
}

mod shared {
    use support::shared;

    use super::*;

    #[test]
    #[ignore = "needs ../shared"]
    fn our_document_says_what_the_published_one_says() {
        has_same_facts(&shared("upstream/openapi-2026-08-21.yaml"));
    }
}

mod slow {
    use super::*;

    #[test]
    #[ignore = "reads large documents a dozen times"]
    fn an_older_document_can_be_taken_over_and_a_newer_one_after_it() {
        let files = [("older.yaml", documents::older()), ("newer.yaml", documents::reworded())];
        let theirs = Folder::new("sync-older", &files.each_ref().map(|(name, text)| (*name, text.as_str())));
        can_be_taken_over(&["older.yaml", "newer.yaml"].map(|name| theirs.path().join(name)));
    }

    mod shared {
        use support::shared;

        use super::super::*;

        #[test]
        #[ignore = "needs ../shared"]
        fn every_published_document_can_be_taken_over() {
            let dates = ["2025-04-29", "2026-05-13", "2026-08-21"];
            can_be_taken_over(&dates.map(|date| shared(&format!("upstream/openapi-{date}.yaml"))));
        }

        #[test]
        #[ignore = "needs ../shared"]
        fn what_is_missing_comes_back() {
            comes_back(&shared("upstream/openapi-2026-08-21.yaml"));
        }
    }
}

fn has_same_facts(published: &Path) {
    let ours = documents::ours();
    let folder = Folder::new("sync-spec", &[("spec.yaml", &ours)]);
    let run = spec(&folder, published);
    assert!(run.out.contains("nothing has changed"), "{}\n{}", run.out, run.err);
    assert_eq!(folder.read("spec.yaml"), ours);
}

/// Back to the oldest document, step by step to the newest: the API ends as it began, and words of what was there all along
/// are as they were.
fn can_be_taken_over(paths: &[PathBuf]) {
    let ours = documents::ours();
    let folder = Folder::new("sync-dates", &[("spec.yaml", &ours), ("ours.yaml", &ours)]);
    for path in paths {
        let first = spec(&folder, path);
        assert_eq!(first.status, 0, "{}", first.err);
        let text = folder.read("spec.yaml");
        assert!(spec(&folder, path).out.contains("nothing has changed"), "{}", path.display());
        assert_eq!(folder.read("spec.yaml"), text);
    }
    let compared = xtask(&folder, &["diff", "ours.yaml", "spec.yaml"]);
    assert_eq!(compared.status, 0, "{}{}", compared.out, compared.err);
    let text = folder.read("spec.yaml");
    let kept = ours.lines().filter(|line| text.contains(line)).count();
    assert!(kept * 100 >= ours.lines().count() * 99, "{kept} of {} lines were kept", ours.lines().count());
}

/// What is cut out of our document comes back, with marks where there were words.
fn comes_back(published: &Path) {
    let ours = documents::ours();
    let text = without(&ours, "    post:\n      operationId: createThread\n", "\n  /threads/runs:");
    let text = without(&text, "        instructions:\n          description: System", "        tools:\n");
    let text = without(&text, "    MessageObject:\n", "\n    MessageRequestContentTextObject:\n");
    let text = text.replace("\n\n\n", "\n\n").replacen("enum: [none, auto, required]", "enum: [auto, required]", 1);
    let folder = Folder::new("sync-cut", &[("spec.yaml", &text), ("ours.yaml", &ours)]);
    let run = spec(&folder, published);
    assert_eq!(run.status, 0, "{}", run.err);
    let compared = xtask(&folder, &["diff", "ours.yaml", "spec.yaml"]);
    assert_eq!(compared.status, 0, "{}{}", compared.out, compared.err);
    assert!(spec(&folder, published).out.contains("nothing has changed"));
}
