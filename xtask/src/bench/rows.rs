//! The rows of the table: what is measured, and what is claimed of it.

use super::claims::{Claim, building, decoding, generators, memory};
use super::generators::{regen, whole};
use super::package::Package;
use super::series::Measured;
use super::{Context, compile};

/// One row of the table.
pub struct Row {
    pub name: &'static str,
    pub title: &'static str,
    pub measure: fn(&Context, &Package) -> Result<Measured, String>,
    pub claims: &'static [Claim],
}

pub const ROWS: &[Row] = &[
    Row {
        name: "stream",
        title: "stream decoding, end to end over loopback",
        measure: |_, package| package.measure("speed", "stream"),
        claims: decoding::STREAM,
    },
    Row {
        name: "memory",
        title: "stream decoding, in memory, to typed events",
        measure: |_, package| package.measure("speed", "memory"),
        claims: decoding::MEMORY,
    },
    Row {
        name: "raw",
        title: "raw events for gateways",
        measure: |_, package| package.measure("speed", "raw"),
        claims: decoding::RAW,
    },
    Row {
        name: "objects",
        title: "large objects",
        measure: |_, package| package.measure("speed", "objects"),
        claims: decoding::OBJECTS,
    },
    Row {
        name: "requests",
        title: "a small request on a warm connection",
        measure: requests,
        claims: decoding::REQUESTS,
    },
    Row {
        name: "compile",
        title: "compile time of a small program, beyond that of reqwest",
        measure: compile::without_tls,
        claims: building::COMPILE,
    },
    Row {
        name: "defaults",
        title: "compile time of the same program with default features, with reqwest and TLS",
        measure: compile::with_tls,
        claims: building::DEFAULTS,
    },
    Row {
        name: "rebuild",
        title: "rebuild of the same program after an edit of main.rs",
        measure: compile::rebuild,
        claims: building::REBUILD,
    },
    Row {
        name: "streams",
        title: "memory per idle stream with 10,000 open, beyond that of reqwest",
        measure: |_, package| package.measure("memory", "streams"),
        claims: memory::STREAMS,
    },
    Row {
        name: "crowd",
        title: "1,000 concurrent streams on one client",
        measure: |_, package| package.measure("crowd", "crowd"),
        claims: memory::CROWD,
    },
    Row {
        name: "sizes",
        title: "size of the most frequent types and futures",
        measure: |_, package| package.measure("memory", "sizes"),
        claims: memory::SIZES,
    },
    Row {
        name: "peak",
        title: "peak memory while decoding a list of 100 runs",
        measure: |_, package| package.measure("memory", "peak"),
        claims: memory::PEAK,
    },
    Row { name: "regen", title: "regen of spec/ with a built xtask", measure: regen, claims: generators::REGEN },
    Row {
        name: "whole",
        title: "a crate from the whole published document",
        measure: whole,
        claims: generators::WHOLE,
    },
];

/// CPU time with the usual allocator, and allocations with one that counts.
fn requests(_: &Context, package: &Package) -> Result<Measured, String> {
    let mut measured = package.measure("speed", "requests")?;
    let allocations = package.measure("memory", "requests")?;
    measured.series.extend(allocations.series);
    measured.notes.extend(allocations.notes);
    Ok(measured)
}

/// The names of the rows, for help.
pub fn list() -> String {
    ROWS.iter().map(|row| format!("  {:<12}  {}", row.name, row.title)).collect::<Vec<_>>().join("\n")
}
