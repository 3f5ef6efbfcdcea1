//! What went wrong, where, and what to do about it.

use std::fmt;

pub use crate::location::Mark;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is generated; a person should look.
    Warning,
}

/// One finding about the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong, in a few words.
    pub message: String,
    /// Name of the file that `mark` refers to.
    pub file: String,
    /// Where it is.
    pub mark: Mark,
    /// JSON pointer of the place, as `#/components/schemas/Run`.
    pub pointer: String,
    /// What to do.
    pub help: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: {}\n  --> {}", self.message, self.file)?;
        if self.mark.line > 0 {
            write!(f, ":{}:{}", self.mark.line, self.mark.column)?;
        }
        if !self.pointer.is_empty() {
            write!(f, "  {}", self.pointer)?;
        }
        if !self.help.is_empty() {
            write!(f, "\n   = {}", self.help)?;
        }
        Ok(())
    }
}

/// Everything that was found, in the order of the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.0.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// How many errors there are, as `1 error` or `2 errors`.
    pub fn count(&self) -> String {
        match self.errors() {
            1 => "1 error".to_owned(),
            count => format!("{count} errors"),
        }
    }

    /// Errors first, and sorted by place; duplicates removed. References that lead nowhere are the first of the errors, as
    /// others may follow from them.
    pub fn sorted(mut self) -> Self {
        let order = |d: &Diagnostic| (d.severity, !d.message.starts_with("`$ref` "));
        self.0.sort_by(|a, b| (order(a), a.mark, &a.pointer).cmp(&(order(b), b.mark, &b.pointer)));
        self.0.dedup();
        self
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            diagnostic.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

/// The candidate that is most like `wanted`, when one is close enough to be a typing mistake.
pub fn closest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (wanted.chars().count() / 3).max(2);
    candidates
        .into_iter()
        .filter(|c| c.len().abs_diff(wanted.len()) <= limit)
        .map(|c| (strsim::levenshtein(wanted, c), c))
        .filter(|(d, _)| *d <= limit)
        .min_by_key(|(d, _)| *d)
        .map(|(_, c)| c)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn a_typing_mistake_finds_its_name() {
        let names = ["RunCompletionUsage", "RunObject", "Metadata"];
        assert_eq!(closest("RunObjct", names), Some("RunObject"));
        assert_eq!(closest("RunCompletionUsge", names), Some("RunCompletionUsage"));
        assert_eq!(closest("VectorStore", names), None);
    }
}
