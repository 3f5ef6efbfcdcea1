// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpToolResource/properties/require_approval`.

use serde_json::Value;
use crate::types::McpApprovalPerTool;

/// Which calls wait for an approval; all of them if unset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum McpRequireApproval {
    /// `always`: every call does; the default.
    Always,
    /// `never`: none does.
    Never,
    /// Says for single tools of an MCP server whether their calls wait for an approval.
    PerTool(McpApprovalPerTool),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for McpRequireApproval {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "always" => Self::Always,
            "never" => Self::Never,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::PerTool(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Always => crate::json::View::Text("always"),
            Self::Never => crate::json::View::Text("never"),
            Self::PerTool(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(McpRequireApproval);

impl From<McpApprovalPerTool> for McpRequireApproval {
    fn from(value: McpApprovalPerTool) -> Self {
        Self::PerTool(value)
    }
}

crate::__union!(McpRequireApproval, Unknown);
