//! `cargo xtask diff`: what changed between two documents, and what it does to the Rust API.

mod human;
mod json;
mod markdown;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::Arg::{Long, Short, Value};
use lexopt::{Parser, ValueExt};

use codegen::diff::{Action, Change, Effect, Item, Rule};
use codegen::ir::{Api, Location};
use codegen::{Diagnostic, Diagnostics, Mode};

use crate::documents::{Documents, input, overlays};
use crate::exit::Exit;
use crate::flags::{explain, root};
use crate::style::print;

const HELP: &str = "\
usage: cargo xtask diff OLD NEW [FLAGS]

Compares two OpenAPI documents after applying the overlays, for the operations that the overlays place.

  --overlay FILE    an overlay, may be repeated (spec/overlay.yaml, spec/foundry.yaml)
  --no-overlay      apply no overlay
  --format FORMAT   human, json, markdown or changelog (human)
  --docs            also list changes of documentation

exit status: 0 no changes; 1 additive changes only; 3 breaking changes; 2 a document, file or flag is wrong.
Changes of documentation count only with --docs, as additive changes.";

/// How the report is written.
type Format = fn(&Report) -> String;

const FORMATS: &[(&str, Format)] = &[
    ("human", human::write),
    ("json", json::write),
    ("markdown", markdown::write),
    ("changelog", markdown::changelog),
];

/// One of the two documents.
pub struct Side {
    /// Names of the document and the overlays, by the number that places carry.
    files: Vec<String>,
    api: Api,
    /// Overlay actions that found nothing to do.
    unused: Vec<Diagnostic>,
}

/// The whole report.
pub struct Report {
    old: Side,
    new: Side,
    changes: Vec<Change>,
    docs: bool,
}

struct Options {
    documents: Vec<PathBuf>,
    overlays: Option<Vec<PathBuf>>,
    format: Format,
    docs: bool,
}

pub fn run(parser: Parser) -> Result<ExitCode, String> {
    let Some(options) = read(parser).map_err(|mistake| explain("diff", HELP, mistake))? else {
        println!("{HELP}");
        return Ok(Exit::Done.into());
    };
    let [old, new] = options.documents.as_slice() else {
        return Err(format!("expected two documents, found {}\n\n{HELP}", options.documents.len()));
    };
    let overlays = options.overlays.unwrap_or_else(|| overlays(&root()));
    let (old, new) = (side(old, &overlays)?, side(new, &overlays)?);
    let changes = codegen::diff::diff(&old.api, &new.api);
    let report = Report { old, new, changes, docs: options.docs };
    print(&(options.format)(&report));
    Ok(report.exit().into())
}

/// The requested options; `None` for help.
fn read(mut parser: Parser) -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options { documents: Vec::new(), overlays: None, format: human::write, docs: false };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("overlay") => options.overlays.get_or_insert_default().push(parser.value()?.into()),
            Long("no-overlay") => options.overlays = Some(Vec::new()),
            Long("format") => {
                let name = parser.value()?.string()?;
                let format = FORMATS.iter().find(|(known, _)| *known == name);
                options.format = format.ok_or_else(|| format!("unknown format `{name}`"))?.1;
            }
            Long("docs") => options.docs = true,
            Long("help") | Short('h') => return Ok(None),
            Value(path) => options.documents.push(path.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(options))
}

/// Reads and lowers one document.
fn side(document: &Path, overlays: &[PathBuf]) -> Result<Side, String> {
    let documents = Documents::load(std::iter::once(document).chain(overlays.iter().map(PathBuf::as_path)))?;
    let sources = documents.sources();
    let input = input(&sources, true)?;
    let failed = |found: Diagnostics| format!("{found}\n\n{}; nothing was compared", found.count());
    let (api, warnings) =
        codegen::read(input).and_then(|document| codegen::lower(document, Mode::Spec)).map_err(failed)?;
    let unused = warnings.into_iter().filter(|d| input.overlays.iter().any(|o| o.name == d.file)).collect();
    Ok(Side { files: documents.into_names(), api, unused })
}

impl Side {
    /// `file:line:column`.
    fn place(&self, at: &Location) -> String {
        let file = self.files.get(usize::from(at.mark.file)).map(String::as_str).unwrap_or_default();
        format!("{file}:{}:{}", at.mark.line, at.mark.column)
    }

    fn name(&self) -> &str {
        self.files.first().map(String::as_str).unwrap_or_default()
    }

    fn size(&self) -> String {
        let Api { operations, types, ids, .. } = &self.api;
        format!("{} operations, {} types, {} ids", operations.len(), types.len(), ids.len())
    }
}

impl Report {
    fn of(&self, effect: Effect) -> Vec<&Change> {
        self.changes.iter().filter(|change| change.rule.row().effect == effect).collect()
    }

    fn listed(&self, effect: Effect) -> bool {
        effect != Effect::Docs || self.docs
    }

    fn exit(&self) -> Exit {
        let has = |effect| self.listed(effect) && !self.of(effect).is_empty();
        match (has(Effect::Breaking), has(Effect::Additive) || has(Effect::Docs)) {
            (true, _) => Exit::Breaking,
            (false, true) => Exit::Found,
            (false, false) => Exit::Done,
        }
    }

    /// Overlay actions that found nothing to do, and in which document.
    fn unused(&self) -> Vec<(&Diagnostic, &'static str)> {
        let same = |a: &Diagnostic, b: &Diagnostic| (&a.file, a.mark) == (&b.file, b.mark);
        let old = self.old.unused.iter().map(|d| {
            let both = self.new.unused.iter().any(|other| same(d, other));
            (d, if both { "both documents" } else { "the old document" })
        });
        let new = self.new.unused.iter().filter(|d| !self.old.unused.iter().any(|other| same(d, other)));
        old.chain(new.map(|d| (d, "the new document"))).collect()
    }
}

/// Changes of one kind to one owner, which are reported together if they are values.
fn groups<'c>(changes: &[&'c Change]) -> Vec<Vec<&'c Change>> {
    let mut groups: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        let together = |group: &&mut Vec<&'c Change>| {
            let first = group[0];
            change.rule.row().item == Item::Value && (first.rule, &first.owner) == (change.rule, &change.owner)
        };
        match groups.last_mut().filter(together) {
            Some(group) => group.push(change),
            None => groups.push(vec![change]),
        }
    }
    groups
}

/// What changed, by its full name.
fn subject(change: &Change) -> String {
    let Change { owner, part, .. } = change;
    match change.rule.row().item {
        _ if part.is_empty() => owner.clone(),
        Item::Field => format!("{owner}.{part}"),
        Item::Value | Item::Branch => format!("{owner}::{part}"),
        Item::Parameter => format!("{owner}({part})"),
        Item::Event => format!("{owner} \"{part}\""),
        Item::Operation | Item::Type | Item::Id => format!("{owner} {part}"),
    }
}

/// Name and detail of a group of changes.
fn summary(group: &[&Change]) -> (String, String) {
    match group {
        [only] if matches!(only.rule, Rule::OperationMoved | Rule::TypeRenamed) => (only.detail.clone(), String::new()),
        [only] if only.rule.row().action == Action::Renamed => (only.owner.clone(), only.detail.clone()),
        [only] => (subject(only), detail(only)),
        many => {
            let details: Vec<String> = many.iter().map(|c| detail(c)).collect();
            let owner = many.first().map(|c| c.owner.clone()).unwrap_or_default();
            (owner, format!("{} values: {}", many.len(), details.join(", ")))
        }
    }
}

/// What changed, and the feature that it is only there with.
fn detail(change: &Change) -> String {
    match &change.feature {
        Some(feature) if change.detail.is_empty() => format!("with `{}`", feature.name()),
        Some(feature) => format!("{}, with `{}`", change.detail, feature.name()),
        None => change.detail.clone(),
    }
}

fn word(effect: Effect) -> &'static str {
    match effect {
        Effect::Breaking => "breaking",
        Effect::Additive => "additive",
        Effect::Docs => "docs",
    }
}

const EFFECTS: [Effect; 3] = [Effect::Breaking, Effect::Additive, Effect::Docs];
