//! The documents of the tests and their normal forms, as the usual libraries read them.
//!
//! `serde_yaml` and `openapiv3` are not in the pipeline, see ARCHITECTURE.md. What they read otherwise than the generator is
//! listed here, one by one: a difference that is not listed fails, and so does one that is listed and gone. `openapiv3` reads
//! every normal form, and nothing is listed for it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use codegen::{Input, Source};
use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde_json::Value;

use crate::case::Case;

/// What `serde_yaml` reads otherwise: document, place, and why.
const YAML: &[(&str, &str, &str)] = &[
    ("errors/empty-file/spec.yaml", "only refused here: the file is empty", "to `serde_yaml` an empty file is null"),
    (
        "errors/only-comments/spec.yaml",
        "only refused here: the file is empty",
        "to `serde_yaml` a file of comments is null",
    ),
    (
        "errors/key-not-text/spec.yaml",
        "only refused here: a mapping key is not a string",
        "JSON has no such keys, so no OpenAPI document has them",
    ),
    (
        "errors/merge-key/spec.yaml",
        "only refused here: a merge key `<<`",
        "of YAML 1.1, and to `serde_yaml` a key like any other unless asked",
    ),
    (
        "models/json-document/spec.json",
        "only refused there: found invalid Unicode character escape code at line 9 column 47, while parsing a quoted scalar at line 9 column 39",
        "a surrogate pair, as JSON escapes characters beyond the basic plane; in YAML an escape is a character",
    ),
    (
        "models/wide-integers/spec.yaml",
        "only refused there: components.schemas.Thing.properties.beyond.minimum: invalid type: integer `-9223372036854776000` as i128, expected any YAML value at line 20 column 43",
        "`serde_yaml::Value` has no integers beyond 64 bits",
    ),
];

fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = vec![
        root.join("../../spec/openapi.yaml"),
        root.join("../../spec/overlay.yaml"),
        root.join("../../spec/foundry.yaml"),
    ];
    let mut todo = vec![root.join("cases")];
    while let Some(folder) = todo.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                todo.push(path);
            } else if matches!(name.as_str(), "spec.yaml" | "spec.json" | "overlay.yaml" | "feature.yaml") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// `cases/…` and `spec/…`.
fn name(path: &Path) -> String {
    let path = path.display().to_string();
    let at = path.rfind("/cases/").map(|at| at + "/cases/".len()).or(path.rfind("/spec/").map(|at| at + 1));
    path[at.unwrap_or(0)..].to_owned()
}

/// The first place at which two readers differ, and what they read there.
fn difference(ours: &Value, theirs: &serde_yaml::Value, place: &str) -> Option<String> {
    use serde_yaml::Value as Yaml;
    match (ours, theirs) {
        (Value::Object(ours), Yaml::Mapping(theirs)) => {
            let known: BTreeSet<&str> = ours.keys().map(String::as_str).collect();
            let keys: BTreeSet<&str> = theirs.keys().map(|key| key.as_str().unwrap_or("(no text)")).collect();
            if known != keys {
                return Some(format!("{place}: the keys {known:?} and {keys:?}"));
            }
            ours.iter().find_map(|(key, ours)| {
                let place = format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
                difference(ours, &theirs[key.as_str()], &place)
            })
        }
        (Value::Array(ours), Yaml::Sequence(theirs)) if ours.len() == theirs.len() => {
            let pairs = ours.iter().zip(theirs).enumerate();
            pairs.into_iter().find_map(|(at, (ours, theirs))| difference(ours, theirs, &format!("{place}/{at}")))
        }
        (Value::Number(ours), Yaml::Number(theirs)) if ours.to_string() == theirs.to_string() => None,
        (Value::Number(ours), Yaml::Number(theirs))
            if ours.is_f64() && theirs.is_f64() && ours.as_f64() == theirs.as_f64() =>
        {
            None
        }
        (Value::String(ours), Yaml::String(theirs)) if ours == theirs => None,
        (Value::Bool(ours), Yaml::Bool(theirs)) if ours == theirs => None,
        (Value::Null, Yaml::Null) => None,
        _ => Some(format!("{place}: {ours} and {theirs:?}")),
    }
}

#[test]
fn documents_are_read_as_serde_yaml_reads_them() {
    let mut listed = YAML.to_vec();
    let (mut wrong, mut same) = (Vec::new(), 0);
    for path in documents() {
        let bytes = std::fs::read(&path).expect("a document");
        let text = String::from_utf8(bytes).expect("UTF-8");
        let name = name(&path);
        let found = match (codegen::parsed(&text, &name), serde_yaml::from_str::<serde_yaml::Value>(&text)) {
            (Ok(ours), Ok(theirs)) => difference(&ours.to_json(), &theirs, "#"),
            (Err(ours), Ok(_)) => Some(format!("only refused here: {}", ours.message)),
            (Ok(_), Err(theirs)) => Some(format!("only refused there: {theirs}")),
            (Err(_), Err(_)) => None,
        };
        let Some(found) = found else {
            same += 1;
            continue;
        };
        match listed.iter().position(|(document, difference, _)| *document == name && *difference == found) {
            Some(at) => {
                listed.remove(at);
            }
            None => wrong.push(format!("{name}: {found}")),
        }
    }
    assert!(wrong.is_empty(), "{} differences are not listed:\n{}", wrong.len(), wrong.join("\n"));
    assert!(listed.is_empty(), "these are listed and gone: {listed:?}");
    assert!(same > 100, "only {same} documents are the same");
}

/// `$ref` may have siblings in the normal form; readers of OpenAPI 3.0 ignore them.
fn alone(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.get("$ref").is_some_and(Value::is_string) {
                map.retain(|key, _| key == "$ref");
            }
            map.values_mut().for_each(alone);
        }
        Value::Array(items) => items.iter_mut().for_each(alone),
        _ => {}
    }
}

/// The errors of `openapiv3` about a normal form: about each schema, and about the whole.
fn refused(mut form: Value) -> Option<String> {
    alone(&mut form);
    let schemas = form.pointer("/components/schemas").and_then(Value::as_object);
    let schemas = schemas.into_iter().flatten().find_map(|(name, schema)| {
        let read = serde_json::from_value::<ReferenceOr<Schema>>(schema.clone());
        read.err().map(|error| format!("{name}: {error}"))
    });
    schemas.or_else(|| serde_json::from_value::<OpenAPI>(form).err().map(|error| error.to_string()))
}

/// Cases of documents that are not OpenAPI, and what is wrong with them.
const MISTAKEN: &[(&str, &str)] = &[("operations/security-and-servers", "missing field `url`")];

#[test]
fn normal_forms_are_read_by_openapiv3() {
    let (mut wrong, mut read) = (Vec::new(), 0);
    for case in ["models", "operations"].into_iter().flat_map(Case::all) {
        let document = case.run(codegen::read).unwrap_or_else(|found| panic!("{}: {found}", case.name));
        let mistake = MISTAKEN.iter().find(|(name, _)| *name == case.name).map(|(_, mistake)| *mistake);
        match refused(document.root.to_json()) {
            None if mistake.is_some() => wrong.push(format!("{}: read although it is mistaken", case.name)),
            None => read += 1,
            Some(error) if mistake.is_some_and(|mistake| error.contains(mistake)) => {}
            Some(error) => wrong.push(format!("{}: {error}", case.name)),
        }
    }
    assert!(wrong.is_empty(), "openapiv3 refuses {} normal forms:\n{}", wrong.len(), wrong.join("\n"));
    assert!(read > 50, "only {read} cases were there");
}

/// The errors of `openapiv3` about the normal form of a document that our overlay fits.
#[track_caller]
fn check_corrected(path: &Path) {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let text = read(path);
    let [overlay, foundry] =
        ["overlay", "foundry"].map(|name| read(&support::root().join(format!("spec/{name}.yaml"))));
    let name = path.display().to_string();
    let input = Input {
        document: Source { name: &name, text: &text },
        overlays: &[Source { name: "overlay.yaml", text: &overlay }, Source { name: "foundry.yaml", text: &foundry }],
        allow_unused_actions: true,
    };
    let document = codegen::read(input).unwrap_or_else(|found| panic!("{found}"));
    let form = document.root.to_json();
    assert!(form.pointer("/components/schemas").is_some(), "no schemas in {name}");
    assert_eq!(refused(form), None, "{name}");
}

#[test]
fn our_document_in_normal_form_is_openapi() {
    check_corrected(&support::root().join("spec/openapi.yaml"));
}

mod shared {
    #[test]
    #[ignore = "needs ../shared"]
    fn published_documents_in_normal_form_are_openapi() {
        for version in ["2026-08-21", "2026-05-13", "2025-04-29"].into_iter().step_by(support::step(2)) {
            super::check_corrected(&support::shared(&format!("upstream/openapi-{version}.yaml")));
        }
    }
}
