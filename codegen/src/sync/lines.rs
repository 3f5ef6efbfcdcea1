//! The lines of our document: where an entry is, and changing lines without touching others.

use std::ops::Range;

/// A text by its lines.
pub struct Lines<'t> {
    lines: Vec<&'t str>,
}

/// A block mapping or sequence: its lines, counted from 0, and the column of its keys or dashes.
#[derive(Clone, Debug)]
pub struct Block {
    pub lines: Range<usize>,
    pub column: usize,
    /// The first key follows the dash of an item.
    pub dashed: bool,
}

/// New lines in place of old ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub lines: Range<usize>,
    pub new: Vec<String>,
}

impl<'t> Lines<'t> {
    pub fn of(text: &'t str) -> Self {
        Self { lines: text.lines().collect() }
    }

    /// The whole document.
    pub fn root(&self) -> Block {
        Block { lines: 0..self.lines.len(), column: 0, dashed: false }
    }

    /// The lines of the entry called `key`, without blank lines and comments behind it.
    pub fn entry(&self, block: &Block, key: &str) -> Option<Range<usize>> {
        let start = block.lines.clone().find(|at| self.key(block, *at).is_some_and(|found| found == key))?;
        Some(start..self.end(block, start))
    }

    /// The lines of every item of a sequence.
    pub fn items(&self, block: &Block) -> Vec<Range<usize>> {
        let dash = |at: &usize| self.indent(*at) == Some(block.column) && self.rest(*at, block.column).starts_with('-');
        block.lines.clone().filter(dash).map(|start| start..self.end(block, start)).collect()
    }

    /// The block that is the value of the entry on these lines; none when the value is not a block.
    pub fn value(&self, entry: &Range<usize>, column: usize) -> Option<Block> {
        let line = self.rest(entry.start, column);
        if !line.split(" #").next().unwrap_or_default().trim_end().ends_with(':') {
            return None;
        }
        let start = (entry.start + 1..entry.end).find(|at| self.indent(*at).is_some())?;
        let inner = self.indent(start)?;
        (inner > column).then_some(Block { lines: start..entry.end, column: inner, dashed: false })
    }

    /// The block of an item on these lines; `None` for a scalar or a flow collection on one line.
    pub fn item(&self, item: &Range<usize>, column: usize) -> Option<Block> {
        let block = Block { lines: item.clone(), column: column + 2, dashed: true };
        self.key(&block, item.start).map(|_| block)
    }

    /// Whether a blank line stands between entries.
    pub fn is_spaced(&self, block: &Block, keys: &[&str]) -> bool {
        keys.iter()
            .skip(1)
            .filter_map(|key| self.entry(block, key))
            .any(|entry| self.is_blank(entry.start.wrapping_sub(1)))
    }

    pub fn is_blank(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| line.trim().is_empty())
    }

    /// The key that a line of the block begins with.
    fn key(&self, block: &Block, at: usize) -> Option<String> {
        let first = at == block.lines.start && block.dashed;
        if !first && self.indent(at) != Some(block.column) {
            return None;
        }
        let rest = self.rest(at, block.column);
        if let Some(quoted) = rest.strip_prefix('\'') {
            return quoted.split_once("':").map(|(key, _)| key.replace("''", "'"));
        }
        if let Some(quoted) = rest.strip_prefix('"') {
            return quoted.split_once("\":").map(|(key, _)| key.to_owned());
        }
        let end = rest.find(": ").or_else(|| rest.trim_end().strip_suffix(':').map(str::len))?;
        Some(rest[..end].to_owned()).filter(|key| !key.starts_with(['{', '[', '#', '-']))
    }

    /// Where the entry or item that begins at `start` ends.
    fn end(&self, block: &Block, start: usize) -> usize {
        let next = (start + 1..block.lines.end).find(|at| match self.indent(*at) {
            Some(indent) => {
                let closes = indent == block.column && self.rest(*at, indent).starts_with([']', '}']);
                indent <= block.column && !closes
            }
            // Comments end an entry too: they belong to what follows.
            None => self.lines[*at].trim_start().starts_with('#') && self.column(*at) <= block.column,
        });
        let end = next.unwrap_or(block.lines.end);
        (start + 1..=end).rev().find(|at| !self.lines[at - 1].trim().is_empty()).unwrap_or(end)
    }

    /// How far a line is indented; none for blank lines and comments.
    fn indent(&self, at: usize) -> Option<usize> {
        let line = self.lines.get(at)?.trim_start();
        (!line.is_empty() && !line.starts_with('#')).then(|| self.column(at))
    }

    fn column(&self, at: usize) -> usize {
        self.lines[at].len() - self.lines[at].trim_start().len()
    }

    fn rest(&self, at: usize, column: usize) -> &'t str {
        self.lines.get(at).and_then(|line| line.get(column..)).unwrap_or_default()
    }

    /// The text after the edits, which do not overlap.
    pub fn apply(&self, edits: &[Edit]) -> String {
        let mut out = String::new();
        let mut at = 0;
        let mut push = |line: &str| {
            out += line;
            out.push('\n');
        };
        for edit in edits {
            self.lines[at..edit.lines.start.max(at)].iter().for_each(|line| push(line));
            edit.new.iter().for_each(|line| push(line));
            at = edit.lines.end.max(at);
        }
        self.lines[at..].iter().for_each(|line| push(line));
        out
    }
}
