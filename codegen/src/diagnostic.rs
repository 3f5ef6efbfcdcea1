//! What went wrong, where, and what to do about it.

use std::fmt;

use crate::location::Location;
pub use crate::location::Mark;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is generated; a person should look.
    Warning,
}

/// Which findings may explain others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Others may follow from it: a reference that cannot be resolved.
    Cause,
    /// Everything else.
    #[default]
    Finding,
}

/// One finding about the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// Whether others may follow from it.
    pub rank: Rank,
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

impl Diagnostic {
    /// A finding whose place is not known.
    pub fn new(severity: Severity, message: impl Into<String>, help: impl Into<String>) -> Self {
        let (rank, mark) = (Rank::default(), Mark::default());
        let (message, help) = (message.into(), help.into());
        Self { severity, rank, message, file: String::new(), mark, pointer: String::new(), help }
    }

    /// An error whose place is not known.
    pub fn error(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(Severity::Error, message, help)
    }

    /// A warning whose place is not known.
    pub fn warning(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::new(Severity::Warning, message, help)
    }

    /// Sets the place.
    pub fn at(self, file: impl Into<String>, mark: Mark, pointer: impl Into<String>) -> Self {
        Self { file: file.into(), mark, pointer: pointer.into(), ..self }
    }

    /// Sets the place to one in the inputs, of which `files` are the names.
    pub fn within(self, files: &[String], at: &Location) -> Self {
        let file = files.get(usize::from(at.mark.file)).cloned().unwrap_or_default();
        self.at(file, at.mark, at.pointer.clone())
    }

    /// Sets whether others may follow from it.
    pub fn ranked(self, rank: Rank) -> Self {
        Self { rank, ..self }
    }
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

    /// Errors first, and sorted by rank and place; duplicates removed.
    pub fn sorted(mut self) -> Self {
        let order = |d: &Diagnostic| (d.severity, d.rank);
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
    use super::{Diagnostic, Diagnostics, Mark, Rank, closest};

    #[test]
    fn a_typing_mistake_finds_its_name() {
        let names = ["RunCompletionUsage", "RunObject", "Metadata"];
        assert_eq!(closest("RunObjct", names), Some("RunObject"));
        assert_eq!(closest("RunCompletionUsge", names), Some("RunCompletionUsage"));
        assert_eq!(closest("VectorStore", names), None);
    }

    #[test]
    fn causes_come_before_what_follows_from_them() {
        let at = |line| Mark { file: 0, line, column: 1 };
        let error = |message: &str, line| Diagnostic::error(message, "").at("a.yaml", at(line), "#");
        let found = Diagnostics(vec![
            Diagnostic::warning("a cause too", "").at("a.yaml", at(1), "#").ranked(Rank::Cause),
            error("`$ref` has no effect here", 3),
            error("follows", 2),
            error("the cause", 9).ranked(Rank::Cause),
            error("follows", 2),
        ]);
        let messages: Vec<String> = found.sorted().0.into_iter().map(|found| found.message).collect();
        assert_eq!(messages, ["the cause", "follows", "`$ref` has no effect here", "a cause too"]);
    }
}
