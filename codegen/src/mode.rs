//! What the sources are for.

/// What is generated, which decides whose names and rules hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode<'a> {
    /// The generated folder of `openai-assistants`: operations that an overlay puts into the tree of resources, under
    /// the names that it chooses. What is wrong with the document is corrected by the overlay, so it is an error.
    Spec,
    /// A separate crate with every operation and every schema, named by rule. Nobody corrects the document, so it is
    /// accepted as is wherever it has a meaning.
    Crate {
        /// What other crates call it.
        name: &'a str,
    },
}

impl Mode<'_> {
    /// Whether this is a separate crate.
    pub(crate) fn is_crate(self) -> bool {
        matches!(self, Mode::Crate { .. })
    }
}
