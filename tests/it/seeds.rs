//! What the project started from: every type, field, method and event of some documents exists here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::ir::{Api, Kind};
use codegen::{Input, Mode, Source};
use support::root;

/// Names of the documents that have another name here, and why.
const RENAMED: &[(&str, &str)] = &[
    // Interfaces of events are variants of the unions of events.
    ("ErrorEvent", "Error"),
    // The Java document's names for what the TypeScript document and this crate call otherwise.
    ("LogsOutput", "CodeInterpreterToolCallCodeInterpreterLogs"),
    ("ImageOutput", "CodeInterpreterToolCallCodeInterpreterImage"),
    ("Static", "StaticFileChunkingStrategyObjectParam"),
    // `del` is `delete` in later versions of the SDK that the document shows.
    ("del", "delete"),
];

fn renamed(name: &str) -> &str {
    RENAMED.iter().find(|(theirs, _)| *theirs == name).map_or(name, |(_, ours)| ours)
}

fn api() -> Api {
    let read =
        |path: &str| std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (document, overlay) = (read("spec/openapi.yaml"), read("spec/overlay.yaml"));
    let input = Input {
        document: Source { name: "spec/openapi.yaml", text: &document },
        overlays: &[Source { name: "spec/overlay.yaml", text: &overlay }],
        allow_unused_actions: false,
    };
    let document = codegen::read(input).unwrap_or_else(|found| panic!("{found}"));
    codegen::lower(document, Mode::Spec).unwrap_or_else(|found| panic!("{found}")).0
}

/// What the crate has, by name.
struct Names {
    types: BTreeSet<String>,
    variants: BTreeSet<String>,
    events: BTreeSet<String>,
    fields: BTreeMap<String, BTreeSet<String>>,
    methods: BTreeSet<(String, String)>,
}

fn names(api: &Api) -> Names {
    let mut names = Names {
        types: api.types.iter().map(|def| def.name.clone()).collect(),
        variants: BTreeSet::new(),
        events: BTreeSet::new(),
        fields: BTreeMap::new(),
        methods: api.operations.iter().map(|o| (o.resource.clone(), o.function.clone())).collect(),
    };
    for def in &api.types {
        match &def.kind {
            Kind::Struct(inner) => {
                let fields = inner.fields.iter().map(|f| f.wire.trim_end_matches("[]").to_owned()).collect();
                names.fields.insert(def.name.clone(), fields);
            }
            Kind::Events(inner) => {
                names.variants.extend(inner.events.iter().map(|e| e.name.clone()));
                names.events.extend(inner.events.iter().map(|e| e.wire.clone()));
            }
            _ => {}
        }
    }
    names
}

fn seeds(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).expect("the folder of seeds is readable").filter_map(Result::ok);
    let mut seeds: Vec<(String, String)> = entries
        .map(|e| {
            (
                e.file_name().to_string_lossy().into_owned(),
                std::fs::read_to_string(e.path()).expect("a seed is readable"),
            )
        })
        .collect();
    seeds.sort();
    seeds
}

/// A declaration of a TypeScript document: the namespaces around it, its name, and the fields of an interface.
type Declaration = (Vec<String>, String, Vec<String>);

fn declarations(text: &str) -> Vec<Declaration> {
    let (mut list, mut spaces, mut open): (Vec<Declaration>, Vec<String>, Vec<bool>) =
        (Vec::new(), Vec::new(), Vec::new());
    let mut comment = false;
    for line in text.lines().map(str::trim) {
        comment |= line.starts_with("/*");
        if comment {
            comment = !line.ends_with("*/");
            continue;
        }
        let word = |prefix: &str| {
            line.strip_prefix(prefix).map(|rest| {
                rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
            })
        };
        if let Some(space) = word("export namespace ") {
            spaces.push(space);
            open.push(true);
            continue;
        }
        let declared = ["export interface ", "export type ", "export class "].iter().find_map(|prefix| word(prefix));
        if let Some(name) = declared.filter(|name| !name.is_empty()) {
            list.push((spaces.clone(), name, Vec::new()));
        } else if let (Some((_, _, fields)), Some((name, _))) = (list.last_mut(), line.split_once(':')) {
            let name = name.trim_end_matches('?');
            if open.last() == Some(&false)
                && !name.is_empty()
                && name.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit())
            {
                fields.push(name.to_owned());
            }
        }
        for c in line.chars() {
            match c {
                '{' => open.push(!line.starts_with("export interface ")),
                '}' if open.pop() == Some(true) && open.iter().filter(|o| **o).count() < spaces.len() => {
                    drop(spaces.pop())
                }
                _ => {}
            }
        }
    }
    list
}

/// A document of our own, of the same form.
fn ours() -> Vec<(String, String)> {
    vec![("seed.ts".to_owned(), include_str!("seeds/seed.ts").to_owned())]
}

#[test]
fn every_type_and_field_exists() {
    types_and_fields_exist(&ours(), 5, 12);
}

#[test]
fn every_method_and_event_exists() {
    methods_and_events_exist(&ours(), 3, 4);
}

/// Missing files are reported.
#[test]
fn a_document_that_names_something_else_is_found_out() {
    let wrong = |from: &str, to: &str| {
        let [(name, text)] = <[_; 1]>::try_from(ours()).expect("one document");
        assert!(text.contains(from), "{from}");
        vec![(name, text.replace(from, to))]
    };
    for seeds in [wrong("interface Thread ", "interface Thred "), wrong("  metadata:", "  metadatum:")] {
        assert!(std::panic::catch_unwind(|| types_and_fields_exist(&seeds, 5, 12)).is_err());
    }
    for seeds in [wrong("retrieve(", "fetch("), wrong("thread.run.failed", "thread.run.paused")] {
        assert!(std::panic::catch_unwind(|| methods_and_events_exist(&seeds, 3, 4)).is_err());
    }
}

mod shared {
    use super::*;

    #[test]
    #[ignore = "needs ../shared"]
    fn every_type_and_field_exists() {
        types_and_fields_exist(&seeds(&support::shared("seeds")), 60, 60);
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn every_method_and_event_exists() {
        methods_and_events_exist(&seeds(&support::shared("seeds")), 23, 7);
    }
}

fn types_and_fields_exist(seeds: &[(String, String)], least_types: usize, least_fields: usize) {
    let (names, mut missing, mut types, mut fields) = (names(&api()), Vec::new(), 0, 0);
    for (file, text) in seeds {
        for (_, name, members) in declarations(text).into_iter().filter(|(spaces, ..)| spaces.is_empty()) {
            // Classes of resources and pages: methods are looked at below, pages are aliases.
            if ["Assistants", "Steps", "APIResource"].contains(&name.as_str()) {
                continue;
            }
            types += 1;
            let name = renamed(&name);
            if !names.types.contains(name) && !names.variants.contains(name) {
                missing.push(format!("{file}: type {name}"));
            }
            for member in members {
                fields += 1;
                if names.fields.get(name).is_some_and(|known| !known.contains(&member)) {
                    missing.push(format!("{file}: field {name}.{member}"));
                }
            }
        }
        for name in text.split("`class ").skip(1).filter_map(|rest| rest.split([':', '`']).next()) {
            types += 1;
            let ours = renamed(name);
            if !names.types.iter().any(|t| t == ours || t.ends_with(ours)) && !names.variants.contains(ours) {
                missing.push(format!("{file}: class {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    println!("{types} types and {fields} fields of {} documents", seeds.len());
    assert!(
        types > least_types && fields > least_fields,
        "the documents were not understood: {types} types, {fields} fields"
    );
}

fn methods_and_events_exist(seeds: &[(String, String)], least_events: usize, least_methods: usize) {
    let (names, mut missing, mut events, mut methods) = (names(&api()), Vec::new(), BTreeSet::new(), 0);
    for (file, text) in seeds {
        let words = text.split(|c: char| !(c.is_ascii_lowercase() || c == '.' || c == '_'));
        events.extend(
            words.map(|word| word.trim_end_matches('.')).filter(|word| word.starts_with("thread.")).map(str::to_owned),
        );
        let resource = match text.lines().next().unwrap_or_default() {
            first if first.starts_with("resources/beta/assistants.ts") => "assistants",
            first if first.starts_with("resources/beta/threads/runs/steps.ts") => "threads.runs.steps",
            _ => continue,
        };
        let class = text
            .split("extends APIResource {")
            .nth(1)
            .and_then(|rest| rest.split("\nexport ").next())
            .unwrap_or_default();
        for method in class
            .lines()
            .filter_map(|line| line.strip_suffix('('))
            .filter(|name| name.chars().all(|c| c.is_ascii_lowercase()))
        {
            methods += 1;
            if !names.methods.contains(&(resource.to_owned(), renamed(method).to_owned())) {
                missing.push(format!("{file}: method {resource}.{method}"));
            }
        }
    }
    // Values of `object`, which look like events and are none.
    let objects = ["thread.run", "thread.message", "thread.run.step", "thread.deleted", "thread.message.deleted"];
    missing.extend(
        events
            .iter()
            .filter(|e| !names.events.contains(*e) && !objects.contains(&e.as_str()))
            .map(|e| format!("event {e}")),
    );
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    println!("{} events, {methods} methods", events.len());
    assert!(
        events.len() >= least_events && methods >= least_methods,
        "the documents were not understood: {} events, {methods} methods",
        events.len()
    );
}
