//! `COVERAGE.md` of a crate: which parts of the document were generated, skipped and degraded.

use codegen::Diagnostic;
use codegen::coverage::Coverage;

/// The report.
pub fn report(coverage: &Coverage) -> String {
    let Coverage { operations, webhooks, received, methods, schemas, types, skipped, degraded } = coverage;
    let unmade = skipped.iter().filter(|found| !found.pointer.starts_with("#/webhooks/")).count();
    let incoming = match webhooks {
        0 => String::new(),
        _ => format!("| webhooks with a body | {webhooks} | {received} types | {} |\n", webhooks - received),
    };
    let mut text = format!(
        "# Coverage\n\n\
         | | in the document | generated | skipped |\n|---|---:|---:|---:|\n\
         | operations | {operations} | {methods} methods | {unmade} |\n{incoming}\
         | named schemas | {schemas} | {types} types, including those of inline schemas | |\n\n"
    );
    if coverage.is_complete() {
        text.push_str("The crate covers the whole document.\n");
        return text;
    }
    let lost = places(skipped.len() + degraded.len());
    text.push_str(&format!("{lost} skipped or degraded:\n\n| places | diagnostic |\n|---:|---|\n"));
    for (kind, count) in coverage.kinds() {
        text.push_str(&format!("| {count} | {} |\n", cell(&kind)));
    }
    for (title, found) in [("Skipped", skipped), ("Degraded", degraded)] {
        if !found.is_empty() {
            text.push_str(&format!("\n## {title}\n\n"));
            found.iter().for_each(|found| text.push_str(&entry(found)));
        }
    }
    text
}

/// The summary that the command prints, in one line.
pub fn summary(coverage: &Coverage) -> String {
    let Coverage { operations, skipped, degraded, .. } = coverage;
    let skipped: Vec<_> = skipped.iter().filter(|found| !found.pointer.starts_with("#/webhooks/")).collect();
    let made = operations - skipped.len();
    let hint = if coverage.is_complete() { "" } else { ", see COVERAGE.md" };
    format!(
        "{made} of {operations} operations generated, {} skipped; {} degraded{hint}",
        skipped.len(),
        places(degraded.len())
    )
}

/// The error of `--strict`.
pub fn refusal(coverage: &Coverage) -> String {
    let lost = places(coverage.skipped.len() + coverage.degraded.len());
    let skipped: String = coverage.skipped.iter().map(|found| format!("{found}\n\n")).collect();
    format!("{skipped}`--strict` rejects the document: {lost} skipped or degraded; nothing was written")
}

fn entry(found: &Diagnostic) -> String {
    let Diagnostic { file, mark, pointer, message, help, .. } = found;
    let help = if help.is_empty() { String::new() } else { format!(" ({})", line(help)) };
    format!("- {file}:{}:{} `{}`: {}{help}\n", mark.line, mark.column, line(pointer).replace('`', "'"), line(message))
}

fn places(count: usize) -> String {
    format!("{count} {}", if count == 1 { "place" } else { "places" })
}

fn cell(text: &str) -> String {
    line(text).replace('|', "\\|")
}

/// A name of the document on one line.
fn line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
