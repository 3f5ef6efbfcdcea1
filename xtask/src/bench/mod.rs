//! `cargo xtask bench`: compares what users notice with the alternatives.
//!
//! The measurements themselves are in the package `tests/bench`, which depends on the peers and is compiled only here.
//! This module starts them and computes ratios from their output.

mod claims;
mod compile;
mod generators;
mod measure;
mod package;
mod peers;
mod program;
mod rows;
mod series;
mod short;
mod svg;
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::Arg::{Long, Short, Value};
use lexopt::{Parser, ValueExt};

use self::package::Package;
use self::rows::{ROWS, Row};
use self::series::Results;
use crate::flags::{explain, root, unknown};

const HELP: &str = "\
usage: cargo xtask bench [NAME…] [FLAGS]

  NAME          a row of the table; all of them if there is none
  --once        time the builds of the rows `compile`, `defaults` and `whole` once instead of three times
  --install-peers
                first install the generators that `regen` and `whole` compare with, in target/bench/peers
  --short       count instructions and compare them with tests/bench/counts.json; needs valgrind, but not the other crates
  --bless       with --short: write the counts

The table is printed, and written to target/bench/results.json and target/bench/ratios.svg.
Rows that are not measured keep their results in results.json.

rows:";

/// The options of a measurement.
struct Context {
    root: PathBuf,
    /// `target/bench`, for everything that is built or written.
    folder: PathBuf,
    /// How often something is built.
    builds: usize,
}

struct Options {
    names: Vec<String>,
    once: bool,
    install_peers: bool,
    short: bool,
    bless: bool,
}

/// The requested options; `None` for help.
fn read(mut parser: Parser) -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options { names: Vec::new(), once: false, install_peers: false, short: false, bless: false };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("once") => options.once = true,
            Long("install-peers") => options.install_peers = true,
            Long("short") => options.short = true,
            Long("bless") => options.bless = true,
            Long("help") | Short('h') => return Ok(None),
            Value(name) => options.names.push(name.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let known = || ROWS.iter().map(|row| row.name);
    match options.names.iter().find(|name| known().all(|row| row != name.as_str())) {
        Some(name) => Err(unknown("bench", name, known()).into()),
        None if options.bless && !options.short => Err("`--bless` requires `--short`".into()),
        None => Ok(Some(options)),
    }
}

pub fn run(parser: Parser) -> Result<ExitCode, String> {
    let Some(options) = read(parser).map_err(|mistake| explain("bench", &help(), mistake))? else {
        println!("{}", help());
        return Ok(ExitCode::SUCCESS);
    };
    let root = root();
    let context = Context { folder: root.join("target/bench"), root, builds: if options.once { 1 } else { 3 } };
    std::fs::create_dir_all(&context.folder).map_err(|error| format!("{}: {error}", context.folder.display()))?;
    if options.short {
        return short::run(&context, options.bless);
    }
    if options.install_peers {
        peers::install(&context)?;
    }
    let names = options.names;
    let rows: Vec<&Row> = ROWS.iter().filter(|row| names.is_empty() || names.iter().any(|n| n == row.name)).collect();
    full(&context, &rows)
}

fn help() -> String {
    format!("{HELP}\n{}", rows::list())
}

/// Measures the rows, then shows them beside those measured earlier.
fn full(context: &Context, rows: &[&Row]) -> Result<ExitCode, String> {
    println!("building the measurements and the peers, which takes minutes the first time");
    let package = Package::build(context)?;
    let path = context.folder.join("results.json");
    let mut results = Results::load(&path);
    let mut failed = false;
    for (index, row) in rows.iter().enumerate() {
        println!("[{}/{}] {}: {}", index + 1, rows.len(), row.name, row.title);
        match (row.measure)(context, &package) {
            Ok(measured) => results.replace(row.name, measured),
            Err(message) => {
                println!("    not measured: {message}");
                failed = true;
            }
        }
        // After each row, as the next one may be interrupted.
        results.save(&path)?;
    }
    let lines = table::lines(&results);
    println!("\n{}", table::text(&results, &lines));
    let plot = context.folder.join("ratios.svg");
    std::fs::write(&plot, svg::plot(&lines)).map_err(|error| format!("{}: {error}", plot.display()))?;
    println!("{}\n{}", path.display(), plot.display());
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
