//! A newer published document → a patch of ours: its facts, our words.
//!
//! Works on the text of our document, so that comments, formatting and descriptions stay. What is new gets marks
//! where words are needed; the published sentences are never copied.

mod context;
mod descriptions;
mod facts;
mod lines;
mod plan;
mod scope;
mod style;
mod write;

pub use descriptions::MISSING;

use context::Context;
use lines::Lines;
use plan::Plan;
use scope::Scope;

use crate::document::{Map, Node, overlaid, parse};
use crate::location::Mark;
use crate::{Diagnostic, Diagnostics, Source};

/// What has to change.
#[derive(Debug)]
pub struct Patch {
    /// Our document with the facts of theirs.
    pub text: String,
    /// The difference, as `diff -u` writes it; empty when there is none.
    pub diff: String,
    /// What changes: `+`, `-` or `~`, and a pointer.
    pub notes: Vec<String>,
    /// Lines and pointers that want words.
    pub missing: Vec<(u32, String)>,
    /// Operations of theirs that stand beside ours and have no place in the overlay.
    pub beside: Vec<String>,
}

/// Compares the facts of both documents within the scope that the overlays draw.
///
/// # Errors
///
/// Returns syntax errors, and an error if our document is written in a style whose lines cannot be changed.
pub fn sync(ours: Source<'_>, theirs: Source<'_>, overlays: &[Source<'_>]) -> Result<Patch, Diagnostics> {
    let published = parse(theirs.text, 0, theirs.name)?;
    let scope = Scope::of(&overlaid(published.clone(), overlays)?);
    let mine = parse(ours.text, 0, ours.name)?;
    let mut slice = style::styled(&scope.slice(&published, &mine), Context::Root, "");
    tags(&mut slice, &mine);
    let lines = Lines::of(ours.text);
    let plan = Plan::of(&lines, &mine, &slice);
    let text = if plan.edits.is_empty() { ours.text.to_owned() } else { lines.apply(&plan.edits) };
    let after = parse(&text, 0, ours.name)?;
    let settled = Lines::of(&text);
    let rest = Plan::of(&settled, &after, &slice).notes;
    if !rest.is_empty() {
        return Err(unsettled(&ours, &rest).into());
    }
    let name = ours.name;
    let diff = similar::TextDiff::from_lines(ours.text, &text)
        .unified_diff()
        .header(&format!("a/{name}"), &format!("b/{name}"))
        .to_string();
    Ok(Patch {
        diff,
        notes: plan.notes,
        missing: descriptions::missing(&after),
        beside: scope.beside(&published),
        text,
    })
}

fn unsettled(ours: &Source<'_>, rest: &[String]) -> Diagnostic {
    let help = "write these in block style, one key per line, and try again";
    Diagnostic::error("the patch does not transfer all changes", help).at(ours.name, Mark::default(), rest.join(", "))
}

/// New operations get the tags of the one of ours whose path is most like theirs.
fn tags(slice: &mut Node, ours: &Node) {
    let tagged: Vec<(&String, &Node)> = ours
        .entries("paths")
        .flat_map(|(path, item)| item.as_map().into_iter().flatten().map(move |(_, operation)| (path, operation)))
        .filter_map(|(path, operation)| Some((path, operation.get("tags")?)))
        .collect();
    let Some(paths) = slice.as_map_mut().and_then(|map| map.get_mut("paths")).and_then(Node::as_map_mut) else {
        return;
    };
    for (path, item) in paths.iter_mut() {
        let like = tagged.iter().rev().max_by_key(|(known, _)| common(known, path));
        let Some((_, tags)) = like else { return };
        for (method, operation) in item.as_map_mut().into_iter().flatten() {
            if ours.at(["paths", path.as_str(), method.as_str()]).is_none() {
                if let Some(map) = operation.as_map_mut() {
                    let rest = std::mem::take(map);
                    *map = Map::from_iter([("tags".to_owned(), (*tags).clone())]);
                    map.extend(rest);
                }
            }
        }
    }
}

/// How many steps two paths begin with alike; equal paths have one more.
fn common(a: &str, b: &str) -> usize {
    let steps = a.split('/').zip(b.split('/')).take_while(|(a, b)| a == b).count();
    steps * 2 + usize::from(a == b)
}
