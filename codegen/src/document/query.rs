//! A JSONPath taken apart into its steps, as far as counting needs it.

use serde_json_path::JsonPath;

use super::target::{Refusal, not_a_path};

/// Bytes of a query.
const MAX_LENGTH: usize = 8192;

/// The limit of nested brackets and parentheses. The library tries to parse each of them in several ways.
const MAX_NESTING: usize = 12;

/// A query that the library has read.
pub struct Query<'t> {
    pub text: &'t str,
    pub steps: Vec<Step<'t>>,
}

/// One step, such as `.name`, `['a','b']`, `..*` or `[?@.x]`.
pub struct Step<'t> {
    pub text: &'t str,
    /// Where it ends in the query.
    pub end: usize,
    /// It is taken from all nodes below as well.
    pub descends: bool,
    pub part: Part<'t>,
}

/// What a step selects among the children of a node.
pub enum Part<'t> {
    Selectors(Vec<Selector<'t>>),
    /// A filter or slice. Each child costs its own size, or that of the whole tree, to the power, times the factor.
    Library {
        /// It names the root.
        root: bool,
        /// It visits everything below the root.
        from_root: bool,
        power: u32,
        factor: usize,
    },
}

pub enum Selector<'t> {
    Name(&'t str),
    /// From the end when it is negative.
    Index(i64),
    All,
}

impl<'t> Query<'t> {
    pub fn read(text: &'t str) -> Result<Self, Refusal> {
        if text.len() > MAX_LENGTH {
            return Err((format!("a target of more than {MAX_LENGTH} bytes"), "split the action into several"));
        }
        if nesting(text) > MAX_NESTING {
            let message = format!("a target with more than {MAX_NESTING} nested brackets");
            return Err((message, "split the action into several"));
        }
        JsonPath::parse(text).map_err(|error| not_a_path(&error))?;
        let (mut steps, mut at) = (Vec::new(), 1);
        while let Some(step) = Step::next(text, at) {
            at = step.end;
            steps.push(step);
        }
        Ok(Self { text, steps })
    }
}

impl<'t> Step<'t> {
    /// The step that begins at a byte or behind the blanks there.
    fn next(text: &'t str, at: usize) -> Option<Self> {
        let start = at + text[at..].find(|c: char| !c.is_ascii_whitespace())?;
        let rest = &text[start..];
        let descends = rest.starts_with("..");
        let inner = rest.trim_start_matches('.');
        let dots = rest.len() - inner.len();
        let length = match inner.starts_with('[') {
            true => dots + closing(inner),
            false => {
                dots + inner.find(|c: char| matches!(c, '.' | '[') || c.is_ascii_whitespace()).unwrap_or(inner.len())
            }
        };
        let (text, end) = (&rest[..length], start + length);
        let part = match &text[dots..] {
            "*" => Part::Selectors(vec![Selector::All]),
            list if list.starts_with('[') => selectors(list).map_or_else(|| library(list), Part::Selectors),
            name => Part::Selectors(vec![Selector::Name(name)]),
        };
        Some(Self { text, end, descends, part })
    }
}

/// The selectors of a list in brackets; none when one of them is for the library.
fn selectors<'t>(list: &'t str) -> Option<Vec<Selector<'t>>> {
    let mut found = Vec::new();
    let mut from = 1;
    for (at, c, depth) in outside(list) {
        if (c == ',' && depth == 1) || (c == ']' && depth == 0) {
            found.push(selector(list[from..at].trim())?);
            from = at + 1;
        }
    }
    Some(found)
}

fn selector(text: &str) -> Option<Selector<'_>> {
    if text == "*" {
        return Some(Selector::All);
    }
    for quote in ['\'', '"'] {
        if let Some(name) = text.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return (!name.contains('\\')).then_some(Selector::Name(name));
        }
    }
    text.parse().ok().map(Selector::Index)
}

/// What a list of filters and slices costs at most.
fn library<'t>(list: &str) -> Part<'t> {
    let count = |wanted: char| outside(list).filter(|(_, c, _)| *c == wanted).count();
    let (root, own, filters) = (count('$'), count('@'), count('?'));
    let dots = list.matches("..").count();
    // Each of these visits all descendants, and comparing two values may.
    let wide = dots > 0 || filters > 1 || count('*') > 0 || count(':') > 0;
    let power = u32::try_from(dots).unwrap_or(u32::MAX).saturating_add(u32::from(wide || root + own > 1));
    // Selectors of one list each go on by themselves.
    let mut lists = vec![1_usize];
    let mut factor = 1 + root + own;
    for (_, c, _) in outside(list) {
        match c {
            '[' => lists.push(1),
            ',' => lists.iter_mut().last().into_iter().for_each(|selectors| *selectors += 1),
            ']' => factor = factor.saturating_mul(lists.pop().unwrap_or(1)),
            _ => {}
        }
    }
    Part::Library { root: root > 0, from_root: root > 0 && wide, power, factor }
}

fn nesting(text: &str) -> usize {
    outside(text).map(|(_, _, depth)| depth).max().unwrap_or_default()
}

/// Where the bracket that a text begins with is closed.
fn closing(text: &str) -> usize {
    outside(text).find(|(_, c, depth)| *c == ']' && *depth == 0).map_or(text.len(), |(at, ..)| at + 1)
}

/// The characters outside of quotes, and how many brackets and parentheses are open behind each.
fn outside(text: &str) -> impl Iterator<Item = (usize, char, usize)> {
    let (mut quote, mut escaped, mut depth) = (None, false, 0_usize);
    text.char_indices().filter_map(move |(at, c)| {
        if let Some(mark) = quote {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if c == mark => quote = None,
                _ => {}
            }
            return None;
        }
        match c {
            '\'' | '"' => {
                quote = Some(c);
                return None;
            }
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        Some((at, c, depth))
    })
}
