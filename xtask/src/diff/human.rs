//! The report for a terminal.

use codegen::diff::{Action, Change, Effect};

use super::{EFFECTS, Report, groups, summary, word};
use crate::style::Style;

const WIDTH: usize = 110;

pub fn write(report: &Report) -> String {
    let style = Style::of_stdout();
    let mut out = String::new();
    for (which, side) in [("old", &report.old), ("new", &report.new)] {
        out += &format!("{which}  {}  {}\n", side.name(), style.faint(side.size()));
    }
    for effect in EFFECTS {
        let changes = report.of(effect);
        let title = match effect {
            Effect::Breaking => style.red(word(effect)),
            Effect::Additive => style.green(word(effect)),
            Effect::Docs => style.blue(word(effect)),
        };
        out += &format!("\n{} {}\n", style.bold(title), style.bold(changes.len()));
        if !report.listed(effect) && !changes.is_empty() {
            out += &format!("  {}\n", style.faint("not listed; --docs lists them"));
        } else {
            out += &section(report, &changes, style);
        }
    }
    out += &unused(report, style);
    out
}

fn section(report: &Report, changes: &[&Change], style: Style) -> String {
    let mut out = String::new();
    let mut last = None;
    for group in groups(changes) {
        let change = group[0];
        let row = change.rule.row();
        if last.replace(change.rule) != Some(change.rule) {
            let count = changes.iter().filter(|c| c.rule == change.rule).count();
            let hint = if row.hint.is_empty() { String::new() } else { style.faint(format!(": {}", row.hint)) };
            out += &format!("\n  {} ({count}){hint}\n", row.title);
        }
        let (name, detail) = summary(&group);
        let sign = match row.action {
            Action::Added => style.green("+"),
            Action::Removed => style.red("-"),
            Action::Renamed | Action::Changed => style.blue("~"),
        };
        let space = if detail.is_empty() { "" } else { "  " };
        out += &wrapped(&format!("{}{space}{detail}", style.bold(name)), &format!("    {sign} "));
        for (which, side, at) in [("old", &report.old, &change.old), ("new", &report.new, &change.new)] {
            if let Some(at) = at {
                out += &style.faint(format!("        {which}  {}  {}", side.place(at), at.pointer));
                out.push('\n');
            }
        }
    }
    out
}

fn unused(report: &Report, style: Style) -> String {
    let list = report.unused();
    if list.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{} {}\n", style.bold("overlay actions without effect"), style.bold(list.len()));
    for (action, which) in list {
        out += &format!("    {}:{}:{}  in {which}\n", action.file, action.mark.line, action.mark.column);
        out += &wrapped(&style.faint(&action.message), "        ");
    }
    out
}

/// Breaks a long line between words; what follows is indented further.
fn wrapped(text: &str, first: &str) -> String {
    let mut out = first.to_owned();
    let mut width = 6;
    for (index, part) in text.split_inclusive(' ').enumerate() {
        let length = part.chars().count();
        if index > 0 && width + length > WIDTH {
            out.truncate(out.trim_end().len());
            out += "\n          ";
            width = 10;
        }
        out += part;
        width += length;
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}
