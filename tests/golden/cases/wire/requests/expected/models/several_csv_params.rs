// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1bodies~1several/post`.

/// A request of `several_csv`, without its path parameters.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SeveralCsvParams {
    /// The body of the request.
    pub body: String,
}

impl SeveralCsvParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }
}

impl crate::requests::__generated::Sealed for SeveralCsvParams {}

impl crate::requests::Params for SeveralCsvParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        Ok({
            let value = self.body;
            crate::requests::Parts::plain(&value, "text/csv")?
        })
    }
}
