//! The edits that bring their facts into our document, entry by entry, without touching any other line.

use super::context::Context;
use super::descriptions::merged;
use super::facts::{pair, same};
use super::lines::{Block, Edit, Lines};
use super::style::{aligned, is_default};
use super::write;
use crate::document::{Node, Value};

/// What is being planned.
pub struct Plan<'t> {
    lines: &'t Lines<'t>,
    pub edits: Vec<Edit>,
    /// What changes, for people: `+ #/components/schemas/Run/properties/x`.
    pub notes: Vec<String>,
}

/// Ours and theirs of one node, and where it is.
#[derive(Clone, Copy)]
struct Pair<'n> {
    ours: &'n Node,
    theirs: &'n Node,
    context: Context,
    pointer: &'n str,
}

impl<'t> Plan<'t> {
    /// Compares whole documents.
    pub fn of(lines: &'t Lines<'t>, ours: &Node, theirs: &Node) -> Self {
        let mut plan = Self { lines, edits: Vec::new(), notes: Vec::new() };
        let pair = Pair { ours, theirs, context: Context::Root, pointer: "#" };
        plan.mapping(&lines.root(), pair);
        plan.edits.sort_by_key(|edit| (edit.lines.start, edit.lines.end));
        plan
    }

    /// Tries to change a block part by part; has no effect if the block has to be rewritten.
    fn attempt(&mut self, block: &Block, pair: Pair<'_>) -> bool {
        let before = (self.edits.len(), self.notes.len());
        let done = match (&pair.ours.value, &pair.theirs.value) {
            (Value::Map(_), Value::Map(_)) if pair.context == Context::Schema => {
                let theirs = aligned(pair.ours, pair.theirs);
                self.mapping(block, Pair { theirs: &theirs, ..pair })
            }
            (Value::Map(_), Value::Map(_)) if pair.context != Context::Fact => self.mapping(block, pair),
            (Value::Seq(ours), Value::Seq(theirs))
                if matches!(pair.context, Context::ParameterList | Context::SchemaList) =>
            {
                self.list(block, ours, theirs, pair)
            }
            _ => false,
        };
        if !done {
            self.edits.truncate(before.0);
            self.notes.truncate(before.1);
        }
        done
    }

    fn mapping(&mut self, block: &Block, pair: Pair<'_>) -> bool {
        let Pair { ours, theirs, context, pointer } = pair;
        let (Some(mine), Some(others)) = (ours.as_map(), theirs.as_map()) else { return false };
        let keys: Vec<&str> = mine.keys().map(String::as_str).collect();
        let spaced = self.lines.is_spaced(block, &keys);
        let gone: Vec<&String> = mine
            .iter()
            .filter(|(key, node)| {
                let is_stated = context.is_names() || !is_default(key, node);
                is_stated && context.child(key) != Context::Words && !others.contains_key(*key)
            })
            .map(|(key, _)| key)
            .collect();
        let fresh = others.keys().filter(|key| !mine.contains_key(*key)).count();
        // A schema whose structure changes is rewritten, so that texts move to their new place.
        let composed = |key: &str| matches!(context.child(key), Context::SchemaList | Context::Schema);
        let moves = |key: &str| context == Context::Schema && (composed(key) || key == "properties");
        if (gone.len() == mine.len() && context != Context::Root) || (fresh > 0 && gone.iter().any(|key| moves(key))) {
            return false;
        }
        for key in gone.iter().filter(|_| context != Context::Root) {
            let Some(mut entry) = self.lines.entry(block, key) else { return false };
            if block.dashed && entry.start == block.lines.start {
                return false;
            }
            while spaced && entry.start > block.lines.start && self.lines.is_blank(entry.start - 1) {
                entry.start -= 1;
            }
            self.edit(entry, Vec::new(), '-', &step(pointer, key));
        }
        for (index, (key, node)) in others.iter().enumerate() {
            let inner = context.child(key);
            let place = step(pointer, key);
            match mine.get(key) {
                Some(old) if same(old, node, inner) => {}
                Some(old) => {
                    let pair = Pair { ours: old, theirs: node, context: inner, pointer: &place };
                    if !self.entry(block, key, pair) {
                        return false;
                    }
                }
                None => {
                    let before = others.keys().take(index).rev().find(|key| mine.contains_key(*key));
                    let words = ["description", "summary", keys.first().copied().unwrap_or_default()];
                    let anchor =
                        before.map(String::as_str).or_else(|| words.into_iter().find(|key| mine.contains_key(*key)));
                    let Some(at) = anchor.and_then(|key| self.lines.entry(block, key)) else { return false };
                    let mut new = write::entry(key, &merged(None, node, inner, context.is_names()), block.column);
                    // The names of a document are in its order; what goes before the first of ours stands there.
                    let first = before.is_none() && context.is_names();
                    if spaced {
                        new.insert(if first { new.len() } else { 0 }, String::new());
                    }
                    let line = if first { at.start } else { at.end };
                    self.edit(line..line, new, '+', &place);
                }
            }
        }
        true
    }

    /// Changes an entry part by part, or else as a whole.
    fn entry(&mut self, block: &Block, key: &str, pair: Pair<'_>) -> bool {
        let Some(range) = self.lines.entry(block, key) else { return false };
        if let Some(value) = self.lines.value(&range, block.column) {
            if self.attempt(&value, pair) {
                return true;
            }
        }
        if block.dashed && range.start == block.lines.start {
            return false;
        }
        let node = merged(Some(pair.ours), pair.theirs, pair.context, false);
        self.edit(range, write::entry(key, &node, block.column), '~', pair.pointer);
        true
    }

    fn list(&mut self, block: &Block, ours: &[Node], theirs: &[Node], whole: Pair<'_>) -> bool {
        let (ranges, context) = (self.lines.items(block), whole.context.item());
        let pairs = pair(ours, theirs, whole.context);
        let kept: Vec<usize> = pairs.iter().flatten().copied().collect();
        let ordered = kept.windows(2).all(|two| two[0] < two[1]);
        if ranges.len() != ours.len() || kept.is_empty() || !ordered {
            return false;
        }
        for at in (0..ours.len()).filter(|at| !kept.contains(at)) {
            self.edit(ranges[at].clone(), Vec::new(), '-', &step(whole.pointer, &at.to_string()));
        }
        let mut line = ranges[0].start;
        for (index, node) in theirs.iter().enumerate() {
            let place = step(whole.pointer, &index.to_string());
            let Some(at) = pairs[index] else {
                let node = merged(None, node, context, whole.context == Context::ParameterList);
                self.edit(line..line, write::item(&node, block.column), '+', &place);
                continue;
            };
            line = ranges[at].end;
            if same(&ours[at], node, context) {
                continue;
            }
            let pair = Pair { ours: &ours[at], theirs: node, context, pointer: &place };
            let inner = self.lines.item(&ranges[at], block.column);
            if !inner.is_some_and(|inner| self.attempt(&inner, pair)) {
                let node = merged(Some(&ours[at]), node, context, false);
                self.edit(ranges[at].clone(), write::item(&node, block.column), '~', &place);
            }
        }
        true
    }

    fn edit(&mut self, lines: std::ops::Range<usize>, new: Vec<String>, sign: char, pointer: &str) {
        self.notes.push(format!("{sign} {pointer}"));
        self.edits.push(Edit { lines, new });
    }
}

fn step(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
