//! Where the document says something.

/// A place in one of the input files. Any two are equal: where a thing is written is not part of what it is.
#[derive(Clone, Debug, Default)]
pub struct At {
    /// Which input: 0 is the document, 1 the first overlay, and so on.
    pub file: u16,
    /// Line, from 1. Zero means that the place is not known.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
    /// JSON pointer, as `#/components/schemas/Run`.
    pub pointer: String,
}

impl PartialEq for At {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for At {}
