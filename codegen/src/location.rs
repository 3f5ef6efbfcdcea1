//! Where the inputs say something.

/// A position in one of the input files. Lines and columns count from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// Which input: 0 is the document, 1 the first overlay, and so on.
    pub file: u16,
    /// Line, from 1. Zero means that the position is not known.
    pub line: u32,
    /// Column, from 1, counted in characters.
    pub column: u32,
}

/// A node of the document: its position, and the way to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// Where it is in the files.
    pub mark: Mark,
    /// JSON pointer, as `#/components/schemas/Run`.
    pub pointer: String,
}
