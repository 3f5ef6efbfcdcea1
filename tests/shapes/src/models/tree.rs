// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Tree`.

use serde_json::Value;

/// `Tree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Tree {
    /// A list.
    List(Vec<Tree>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Tree {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::LIST);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_list!(Tree, Tree::List, Tree);

crate::__union!(Tree, Unknown);
