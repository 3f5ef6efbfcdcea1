//! The meanings of enum values, taken from the description of the enum.

use std::collections::HashMap;

/// The items of a text's lists that begin with a value as code, by value.
pub struct Meanings<'t> {
    lines: Vec<&'t str>,
    first: HashMap<&'t str, usize>,
}

impl<'t> Meanings<'t> {
    pub fn of(text: &'t str) -> Self {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let mut first = HashMap::new();
        for (at, line) in lines.iter().enumerate() {
            let item = line.get(2..).filter(|_| begins(line)).and_then(|item| item.strip_prefix('`'));
            // A value can have the sign in itself.
            for (end, _) in item.into_iter().flat_map(|item| item.match_indices("`:").take(4)) {
                first.entry(&item.unwrap_or_default()[..end]).or_insert(at);
            }
        }
        Self { lines, first }
    }

    /// The description of one value.
    pub fn get(&self, value: &str) -> Option<String> {
        let mut lines = self.lines[*self.first.get(value)?..].iter();
        let first = lines.next()?.get(2..)?;
        let rest = lines.take_while(|line| !line.is_empty() && !begins(line));
        let words = rest.fold(first.to_owned(), |words, line| words + " " + line);
        Some(if words.ends_with(['.', '!', '?']) { words } else { words + "." })
    }
}

fn begins(line: &str) -> bool {
    line.starts_with("- ") || line.starts_with("* ")
}
