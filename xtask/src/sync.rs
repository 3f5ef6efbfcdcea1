//! `cargo xtask sync`: transfers the facts of a newer published document to `spec/openapi.yaml`, in our words.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::Arg::{Long, Short, Value};
use lexopt::Parser;

use codegen::sync::{MISSING, Patch};
use codegen::{Diagnostic, Input, Source};

use crate::documents::{Documents, overlays};
use crate::exit::Exit;
use crate::flags::{explain, root};
use crate::regen;
use crate::style::{Style, print};

const HELP: &str = "\
usage: cargo xtask sync NEW [FLAGS]

Brings types, limits, defaults and other facts of a newer published document into ours, for the operations that the
overlays place. Our descriptions, comments and formatting stay; new items are marked where a description is needed.
Then regenerates the generated files.

  --dry-run         show the patch and change nothing
  --spec FILE       our document                     (spec/openapi.yaml)
  --overlay FILE    an overlay, may be repeated      (spec/overlay.yaml, spec/foundry.yaml)
  --no-overlay      apply no overlay
  --no-regen        do not regenerate the generated files

exit status: 0 success; 1 the document was changed, but cannot be generated from; 2 a document, file or flag is wrong.";

struct Options {
    new: Vec<PathBuf>,
    spec: PathBuf,
    overlays: Option<Vec<PathBuf>>,
    dry_run: bool,
    regen: bool,
}

/// The requested options; `None` for help.
fn read(mut parser: Parser) -> Result<Option<Options>, lexopt::Error> {
    let spec = root().join("spec/openapi.yaml");
    let mut options = Options { new: Vec::new(), spec, overlays: None, dry_run: false, regen: true };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("dry-run") => options.dry_run = true,
            Long("no-regen") => options.regen = false,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("overlay") => options.overlays.get_or_insert_default().push(parser.value()?.into()),
            Long("no-overlay") => options.overlays = Some(Vec::new()),
            Long("help") | Short('h') => return Ok(None),
            Value(path) => options.new.push(path.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(options))
}

pub fn run(parser: Parser) -> Result<ExitCode, String> {
    let Some(options) = read(parser).map_err(|mistake| explain("sync", HELP, mistake))? else {
        println!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    let [new] = options.new.as_slice() else {
        return Err(format!("expected one newer document, found {}\n\n{HELP}", options.new.len()));
    };
    let overlays = options.overlays.clone().unwrap_or_else(|| overlays(&root()));
    let paths = [&options.spec, new].into_iter().chain(&overlays);
    let documents = Documents::load(paths.map(PathBuf::as_path))?;
    let sources = documents.sources();
    let (ours, theirs, laid) = (sources[0], sources[1], &sources[2..]);
    let patch = codegen::sync::sync(ours, theirs, laid).map_err(|found| format!("{found}\n\nnothing was changed"))?;
    let changed = !patch.diff.is_empty();
    let removed = patch.notes.iter().filter(|note| note.starts_with('-')).count();
    if removed > 0 {
        let (tense, are) = if options.dry_run { ("would be", "") } else { ("is", " now") };
        eprintln!(
            "warning: what {} describes in {} is not in {} and {tense} removed{are}, with its descriptions\n   = if that document \
             is older than ours, this is a loss; restore it from version control\n",
            ours.name,
            places(removed),
            theirs.name,
        );
    }
    if options.dry_run {
        print(&coloured(&patch.diff));
    } else if changed {
        std::fs::write(&options.spec, &patch.text).map_err(|error| format!("{}: {error}", options.spec.display()))?;
    }
    print(&report(&patch, ours.name, options.dry_run));
    print(&corrections(Source { text: &patch.text, ..ours }, laid)?);
    if options.dry_run || !changed || !options.regen {
        return Ok(ExitCode::SUCCESS);
    }
    print("\ngenerated files\n");
    let mut arguments: Vec<OsString> = vec!["--allow-unused-actions".into(), "--spec".into(), options.spec.into()];
    arguments.extend(overlays.iter().flat_map(|path| ["--overlay".into(), path.into()]));
    if overlays.is_empty() {
        arguments.push("--no-overlay".into());
    }
    // The document is ours now, so its other errors are not errors of the input.
    let exit = match regen::regenerate(Parser::from_args(arguments))? {
        Exit::Wrong => Exit::Found,
        exit => exit,
    };
    Ok(exit.into())
}

/// What changed, what needs a description, and what was left out.
fn report(patch: &Patch, name: &str, dry_run: bool) -> String {
    let style = Style::of_stdout();
    let mut out = if patch.diff.is_empty() {
        format!("{name} is already up to date with the newer document; nothing has changed\n")
    } else {
        let tense = if dry_run { "would change" } else { "changed" };
        format!("{name}: {} {tense}\n", places(patch.notes.len()))
    };
    patch.notes.iter().for_each(|note| out += &format!("  {}\n", signed(style, note)));
    if !patch.missing.is_empty() {
        let count = patch.missing.len();
        let plural = if count == 1 { "" } else { "s" };
        out += &format!("\n{count} description{plural} to write, marked `{MISSING}`\n");
        for (line, pointer) in &patch.missing {
            out += &format!("  {name}:{line}  {}\n", style.faint(pointer));
        }
    }
    if !patch.beside.is_empty() {
        let count = patch.beside.len();
        out += &format!("\n{count} operations are not assigned to a resource by the overlay and were skipped\n");
        patch.beside.iter().for_each(|operation| out += &format!("  {operation}\n"));
    }
    out
}

fn places(count: usize) -> String {
    if count == 1 { "1 place".to_owned() } else { format!("{count} places") }
}

/// Which overlay actions find nothing to do in what ours has become.
fn corrections(document: Source<'_>, overlays: &[Source<'_>]) -> Result<String, String> {
    let input = Input { document, overlays, allow_unused_actions: true };
    let read = codegen::read(input).map_err(|found| found.to_string())?;
    let unused: Vec<&Diagnostic> =
        read.warnings.iter().filter(|d| overlays.iter().any(|overlay| overlay.name == d.file)).collect();
    if unused.is_empty() {
        return Ok(String::new());
    }
    let (are, them) =
        if unused.len() == 1 { ("action no longer applies", "it") } else { ("actions no longer apply", "them") };
    let mut out = format!("\n{} overlay {are}; correct or remove {them}\n", unused.len());
    for action in unused {
        out += &format!("  {}:{}:{}  {}\n", action.file, action.mark.line, action.mark.column, action.message);
    }
    Ok(out)
}

fn coloured(diff: &str) -> String {
    let style = Style::of_stdout();
    diff.lines().map(|line| format!("{}\n", signed(style, line))).collect()
}

fn signed(style: Style, line: &str) -> String {
    match line.chars().next() {
        Some('+') => style.green(line),
        Some('-') => style.red(line),
        Some('@' | '~') => style.blue(line),
        _ => line.to_owned(),
    }
}
