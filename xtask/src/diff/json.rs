//! The report for programs.

use codegen::diff::Change;
use codegen::ir::Location;
use serde_json::{Value, json};

use super::{EFFECTS, Report, Side, word};

pub fn write(report: &Report) -> String {
    let side = |side: &Side| {
        json!({
            "file": side.name(),
            "operations": side.api.operations.len(),
            "types": side.api.types.len(),
            "ids": side.api.ids.len(),
        })
    };
    let counts: serde_json::Map<String, Value> =
        EFFECTS.iter().map(|effect| (word(*effect).to_owned(), report.of(*effect).len().into())).collect();
    let listed = report.changes.iter().filter(|c| report.listed(c.rule.row().effect));
    let unused = report.unused().into_iter().map(|(action, which)| {
        json!({
            "file": action.file,
            "line": action.mark.line,
            "column": action.mark.column,
            "pointer": action.pointer,
            "message": action.message,
            "in": which,
        })
    });
    let value = json!({
        "old": side(&report.old),
        "new": side(&report.new),
        "counts": counts,
        "changes": listed.map(|c| change(report, c)).collect::<Vec<_>>(),
        "unused_overlay_actions": unused.collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn change(report: &Report, change: &Change) -> Value {
    let row = change.rule.row();
    json!({
        "kind": row.name,
        "effect": word(row.effect),
        "item": format!("{:?}", row.item).to_lowercase(),
        "action": format!("{:?}", row.action).to_lowercase(),
        "owner": change.owner,
        "part": change.part,
        "detail": change.detail,
        "feature": change.feature.as_ref().map(|feature| feature.name()),
        "hint": row.hint,
        "old": place(&report.old, change.old.as_ref()),
        "new": place(&report.new, change.new.as_ref()),
    })
}

fn place(side: &Side, at: Option<&Location>) -> Value {
    at.map_or(Value::Null, |at| {
        let file = side.files.get(usize::from(at.mark.file));
        json!({ "file": file, "line": at.mark.line, "column": at.mark.column, "pointer": at.pointer })
    })
}
