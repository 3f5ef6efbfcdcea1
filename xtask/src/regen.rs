//! `cargo xtask regen`: spec → generated sources.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use lexopt::Arg::{Long, Short};
use lexopt::Parser;

use codegen::coverage::{Coverage, Stated};
use codegen::diagnostic::closest;
use codegen::document::Parsed;
use codegen::ir::Library;
use codegen::{Diagnostics, Input, Mode, SourceFile};

use crate::coverage;
use crate::documents::{Documents, input, overlays as overlays_of};
use crate::exit::Exit;
use crate::external::{self, Files};
use crate::flags::{explain, root};
use crate::style::milliseconds;
use crate::tree::{self, Rules, Target};
use crate::watch::Watch;
use crate::whole::{self, Runtime};

const HELP: &str = "\
usage: cargo xtask regen [FLAGS]

Regenerates the files of the client from spec/, or with `--all` a crate of its own from any OpenAPI document.

  --check                  compare only; exit status 1 if files differ
  --watch                  regenerate whenever a document is saved, until interrupted; not with `--all`
  --spec FILE              the OpenAPI document        (spec/openapi.yaml)
  --overlay FILE           an overlay, may be repeated (spec/overlay.yaml, spec/foundry.yaml)
  --no-overlay             apply no overlay
  --allow-unused-actions   overlay actions that select nothing are warnings, not errors
  --all                    generate a crate for all paths and schemas in `--out`; without overlays unless one is given.
                           COVERAGE.md there says what was generated, skipped and degraded, and EXAMPLES.md lists
                           examples that do not match their schemas
  --strict                 with `--all`: fail, and write nothing, if anything was skipped or degraded
  --allow-refs-outside     with `--all`: also read referenced files outside the folder of the document
  --types CRATES           with `--all`: use types of these crates for formats, such as `uuid,time`: `uuid` for
                           `uuid`, and `time` or `jiff` for `date` and `date-time`; without it they are strings
  --runtime-path DIR       with `--all`: depend on the `openai-assistants` in this folder, by absolute path, instead of
                           on its published version
  --out DIR                where the files go          (openai-assistants/src/generated)
                           A folder that is missing, is empty, or holds only what an earlier run wrote

exit status: 0 success; 1 files differ with `--check`, or something was lost with `--strict`;
2 a document, file or flag is wrong, and nothing was written.";

struct Options {
    check: bool,
    watch: bool,
    spec: PathBuf,
    overlays: Option<Vec<PathBuf>>,
    allow_unused_actions: bool,
    out: PathBuf,
    all: bool,
    outside: bool,
    strict: bool,
    types: Vec<Library>,
    runtime: Runtime,
}

pub fn run(parser: Parser) -> Result<ExitCode, String> {
    regenerate(parser).map(ExitCode::from)
}

/// The command, for others that end with it.
pub fn regenerate(parser: Parser) -> Result<Exit, String> {
    let root = root();
    let Some((options, overlays)) = read(parser, &root).map_err(|mistake| explain("regen", HELP, mistake))? else {
        println!("{HELP}");
        return Ok(Exit::Done);
    };
    let target = target(&options, &overlays, &root)?;
    if options.watch {
        let Options { spec, allow_unused_actions, .. } = &options;
        let documents = std::iter::once(spec).chain(&overlays).map(PathBuf::as_path).collect();
        return Watch { documents, target: &target, allow_unused_actions: *allow_unused_actions }.run();
    }
    let rules = if options.all { &whole::RULES } else { &tree::SOURCES };
    match generate(&options, &overlays)? {
        Ok((_, coverage)) if options.strict && !coverage.is_complete() => {
            eprintln!("{}", coverage::refusal(&coverage));
            Ok(Exit::Found)
        }
        Ok((files, _)) if options.check => check(&target, &files, rules),
        Ok((files, _)) => {
            let status = write(&target, &files, rules)?;
            if let (true, Runtime::Version(version)) = (options.all, &options.runtime) {
                println!("\nthe crate depends on openai-assistants {version}; pass `--runtime-path` to use a checkout");
            }
            Ok(status)
        }
        Err(found) => {
            eprintln!("{found}\n\n{}; nothing was written", found.count());
            Ok(Exit::Wrong)
        }
    }
}

/// What is asked for, and the overlays; `None` asks for help.
fn read(mut parser: Parser, root: &Path) -> Result<Option<(Options, Vec<PathBuf>)>, lexopt::Error> {
    let mut options = Options {
        check: false,
        watch: false,
        spec: root.join("spec/openapi.yaml"),
        overlays: None,
        allow_unused_actions: false,
        out: root.join("openai-assistants/src/generated"),
        all: false,
        outside: false,
        strict: false,
        types: Vec::new(),
        runtime: Runtime::CURRENT,
    };
    let (mut out, mut runtime) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => options.check = true,
            Long("watch") => options.watch = true,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("overlay") => options.overlays.get_or_insert_default().push(parser.value()?.into()),
            Long("no-overlay") => options.overlays = Some(Vec::new()),
            Long("allow-unused-actions") => options.allow_unused_actions = true,
            Long("all") => options.all = true,
            Long("allow-refs-outside") => options.outside = true,
            Long("strict") => options.strict = true,
            Long("types") => options.types = types(&parser.value()?.to_string_lossy())?,
            Long("runtime-path") => runtime = Some(PathBuf::from(parser.value()?)),
            Long("out") => out = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    let default = if options.all { Vec::new() } else { overlays_of(root) };
    let overlays = options.overlays.take().unwrap_or(default);
    match (out, options.all) {
        (Some(out), _) => options.out = out,
        (None, true) => return Err("`--all` writes a separate crate; specify its folder with `--out`".into()),
        (None, false) => {}
    }
    if options.watch && options.all {
        return Err("`--watch` cannot be combined with `--all`".into());
    }
    match runtime {
        _ if options.outside && !options.all => return Err("`--allow-refs-outside` requires `--all`".into()),
        _ if options.strict && !options.all => return Err("`--strict` requires `--all`".into()),
        _ if !options.types.is_empty() && !options.all => return Err("`--types` requires `--all`".into()),
        Some(_) if !options.all => return Err("`--runtime-path` requires `--all`".into()),
        Some(folder) => options.runtime = Runtime::checkout(&folder)?,
        None => {}
    }
    Ok(Some((options, overlays)))
}

/// The crates that have types for formats.
fn types(stated: &str) -> Result<Vec<Library>, String> {
    let known = || Library::ALL.iter().map(|library| library.name());
    let mut found: Vec<Library> = Vec::new();
    for name in stated.split(',').map(str::trim) {
        let library = Library::ALL.into_iter().find(|library| library.name() == name).ok_or_else(|| {
            let hint = closest(name, known()).map(|close| format!("; did you mean `{close}`?")).unwrap_or_default();
            let all = known().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            format!(
                "`--types {stated}`: unknown crate `{name}`{hint}{}",
                if hint.is_empty() { format!("; supported crates are {all}") } else { String::new() }
            )
        })?;
        found.push(library);
    }
    if found.contains(&Library::Time) && found.contains(&Library::Jiff) {
        return Err(format!("`--types {stated}`: `time` and `jiff` are mutually exclusive; choose one of them"));
    }
    Ok(found)
}

/// Where the files go: to a folder that none of what they are made from is in.
fn target(options: &Options, overlays: &[PathBuf], root: &Path) -> Result<Target, String> {
    let mut inputs =
        vec![("the current folder", Path::new(".")), ("this workspace", root), ("the document", &options.spec)];
    inputs.extend(overlays.iter().map(|path| ("an overlay", path.as_path())));
    Target::new(&options.out, &inputs)
}

/// Runs the stages, telling of each.
fn generate(options: &Options, overlays: &[PathBuf]) -> Result<Result<Generated, Diagnostics>, String> {
    let documents = Documents::load(std::iter::once(&options.spec).chain(overlays).map(PathBuf::as_path))?;
    let sources = documents.sources();
    let input = input(&sources, options.allow_unused_actions)?;
    let start = Instant::now();
    let parsed = Parsed::of(input.document);
    let files = match options.all {
        true => Files::of(&options.spec, &parsed, options.outside)?,
        false => Files::default(),
    };
    Ok(stages(input, (parsed, &files, start), options))
}

/// The same as `text.lines().count()`, without searching for each line.
fn line_count(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count() + usize::from(!text.is_empty() && !text.ends_with('\n'))
}

/// What is to be written, and what it is of the document.
type Generated = (Vec<SourceFile>, Coverage);

/// From a document that has been parsed since `start`, and the files that it refers to.
fn stages(
    input: Input<'_>,
    (parsed, files, start): (Parsed, &Files, Instant),
    options: &Options,
) -> Result<Generated, Diagnostics> {
    let name = whole::crate_name(&options.out);
    let mode = if options.all { Mode::Crate { name: &name } } else { Mode::Spec };
    let files = files.sources();
    let document = codegen::read_files(input, parsed, &external::name(&options.spec), &files)?;
    let texts = std::iter::once(&input.document).chain(input.overlays).map(|source| source.text);
    let texts: Vec<&str> = texts.chain(files.iter().filter_map(|file| file.text.ok())).collect();
    let lines: usize = texts.iter().map(|text| line_count(text)).sum();
    stage("read", start, &format!("{} lines of {} files", grouped(lines), texts.len()));
    let stated = Stated::of(&document, input.overlays.len());
    let start = Instant::now();
    let (api, warnings) = codegen::lower_with(document, mode, &options.types)?;
    stage(
        "lower",
        start,
        &format!("{} operations, {} types, {} ids", api.operations.len(), api.types.len(), api.ids.len()),
    );
    let coverage = stated.against(&api, &warnings);
    let start = Instant::now();
    codegen::check(&api)?;
    stage("check", start, &format!("{} resources", api.resources.len()));
    let start = Instant::now();
    let mut files = codegen::render(&api, mode)?;
    let wrong = if options.all { codegen::examples::check(&api) } else { Vec::new() };
    if options.all {
        whole::complete(&mut files, (&api, &wrong), &coverage, &options.out, &options.runtime);
    }
    let lines = files.iter().filter(|f| f.path.ends_with(".rs")).map(|f| line_count(&f.text)).sum();
    stage("render", start, &format!("{} files, {} lines", files.len(), grouped(lines)));
    if options.all {
        println!("{:>21}{}", "", coverage::summary(&coverage));
        let wrong = wrong.len();
        let (all, note) = (api.examples.len(), if wrong == 0 { "" } else { ", see EXAMPLES.md" });
        println!("{:>21}{} of {all} examples match their schemas{note}", "", all - wrong);
    }
    for warning in warnings {
        eprintln!("{warning}\n");
    }
    Ok((files, coverage))
}

fn write(target: &Target, files: &[SourceFile], rules: &Rules) -> Result<Exit, String> {
    let start = Instant::now();
    let difference = tree::replace(target, files, rules)?;
    let changes = if difference.is_empty() {
        "nothing has changed".to_owned()
    } else {
        let (new, changed, removed) = (difference.missing.len(), difference.stale.len(), difference.extra.len());
        format!("{new} new, {changed} changed, {removed} removed")
    };
    stage("write", start, &changes);
    Ok(Exit::Done)
}

fn check(target: &Target, files: &[SourceFile], rules: &Rules) -> Result<Exit, String> {
    let difference = tree::compare(target, files, rules)?;
    if difference.is_empty() {
        println!("{target} is up to date");
        return Ok(Exit::Done);
    }
    for (what, paths) in [("missing", &difference.missing), ("stale", &difference.stale), ("extra", &difference.extra)]
    {
        for path in paths {
            println!("{what:>8}  {target}/{path}");
        }
    }
    println!("\nthe generated files do not match the spec; run `cargo xtask regen` and commit the result");
    Ok(Exit::Found)
}

fn stage(name: &str, start: Instant, what: &str) {
    println!("{name:>8}  {:>9}  {what}", milliseconds(start.elapsed()));
}

/// `12345` → `12,345`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
