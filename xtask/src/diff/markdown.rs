//! The report as Markdown, and as a section of a changelog.

use codegen::diff::{Action, Change, Effect, Rule};

use super::{EFFECTS, Report, groups, summary, word};

pub fn write(report: &Report) -> String {
    let mut out = format!("## `{}` → `{}`\n\n", report.old.name(), report.new.name());
    out += "| | old | new |\n|---|---|---|\n";
    for (what, old, new) in [
        ("operations", report.old.api.operations.len(), report.new.api.operations.len()),
        ("types", report.old.api.types.len(), report.new.api.types.len()),
        ("ids", report.old.api.ids.len(), report.new.api.ids.len()),
    ] {
        out += &format!("| {what} | {old} | {new} |\n");
    }
    for effect in EFFECTS {
        let changes = report.of(effect);
        out += &format!("\n### {} {}\n", capital(word(effect)), changes.len());
        if !report.listed(effect) {
            continue;
        }
        let mut last = None;
        for group in groups(&changes) {
            let change = group[0];
            let row = change.rule.row();
            if last.replace(change.rule) != Some(change.rule) {
                let hint = if row.hint.is_empty() { String::new() } else { format!(": {}", row.hint) };
                out += &format!("\n{}{hint}\n\n", capital(row.title));
            }
            let (name, detail) = summary(&group);
            out += &bullet(&name, &detail);
            for (which, side, at) in [("old", &report.old, &change.old), ("new", &report.new, &change.new)] {
                if let Some(at) = at {
                    out += &format!("  - {which}: `{}` `{}`\n", side.place(at), at.pointer);
                }
            }
        }
    }
    let unused = report.unused();
    if !unused.is_empty() {
        out += &format!("\n### Overlay actions without effect {}\n\n", unused.len());
        for (action, which) in unused {
            let place = format!("{}:{}:{}", action.file, action.mark.line, action.mark.column);
            out += &format!("- `{place}` in {which}: {}\n", action.message);
        }
    }
    out
}

/// By sections of a changelog, breaking changes marked and first.
pub fn changelog(report: &Report) -> String {
    let mut out = String::from("## Unreleased\n");
    for title in ["Added", "Changed", "Deprecated", "Removed"] {
        let listed = |c: &&Change| report.listed(c.rule.row().effect) && section(c) == title;
        let changes: Vec<&Change> = report.changes.iter().filter(listed).collect();
        if changes.is_empty() {
            continue;
        }
        out += &format!("\n### {title}\n\n");
        for group in groups(&changes) {
            let (name, detail) = summary(&group);
            let row = group[0].rule.row();
            let breaking = if row.effect == Effect::Breaking { "**Breaking:** " } else { "" };
            let what = match row.action {
                Action::Added | Action::Removed => String::new(),
                Action::Renamed | Action::Changed => format!("{}: ", row.title),
            };
            out += &bullet(&name, &detail).replacen("- ", &format!("- {breaking}{what}"), 1);
        }
    }
    if out.lines().count() == 1 {
        out += "\nNothing.\n";
    }
    out
}

fn section(change: &Change) -> &'static str {
    match (change.rule, change.rule.row().action) {
        (Rule::OperationDeprecated | Rule::TypeDeprecated | Rule::FieldDeprecated, _) => "Deprecated",
        (_, Action::Added) => "Added",
        (_, Action::Removed) => "Removed",
        (_, Action::Changed | Action::Renamed) => "Changed",
    }
}

fn bullet(name: &str, detail: &str) -> String {
    match detail {
        "" => format!("- `{name}`\n"),
        // It contains code spans already.
        detail if detail.contains('`') => format!("- `{name}`: {detail}\n"),
        detail => format!("- `{name}`: `{detail}`\n"),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
