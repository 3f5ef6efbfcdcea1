// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::Extra;

/// Brackets \[like this\] and [links](https://platform.openai.com/docs/guide), anchors, items,
/// \<b>HTML\</b>, Vec\<String>, 1 \< 2.
///
/// ```text
/// fn main() { panic!() }
/// ```
///
/// ```text
/// compile_error!("never")
/// ```
///
/// ```python
/// print("stays")
/// ```
///
/// ```text
/// indented()
/// ```
///
/// See <https://example.com/a?b=c> and <http://example.com>.
/// | a | b |
/// |---|---|
/// | \[x\] | \<y> |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// A \[reference\]\[nowhere\], an ![image](x.png), a \[^note\] and `code [x] <y>`.
    pub footnotes: Option<String>,
    /// An open `span, an open \[bracket, an open \<tag and an open fence
    /// ```text
    /// ```
    pub unclosed: Option<String>,
    /// - one
    /// - two \[x\]
    ///
    /// 1. first
    /// 2. second \<z>
    pub list: Option<String>,
    /// \<script>alert(1)\</script> \<!-- hidden --> \<br/> &amp; &lt;
    pub html: Option<String>,
    /// A sentence that is long enough to be wrapped at the end of the line, because nobody reads lines
    /// that do not end. - And this is no list.
    pub long: Option<String>,
    /// Title
    /// ===
    /// # Heading
    /// > quote \[q\]
    pub setext: Option<String>,
    /// `Vec::new`, \[`Vec::new`\], \[Self::x\], crate::x, struct@Foo, `a`
    pub paths: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `footnotes`.
    pub fn footnotes(mut self, footnotes: impl Into<String>) -> Self {
        self.footnotes = Some(footnotes.into());
        self
    }

    /// Sets `unclosed`. An open `span, an open \[bracket, an open \<tag and an open fence ```rust
    pub fn unclosed(mut self, unclosed: impl Into<String>) -> Self {
        self.unclosed = Some(unclosed.into());
        self
    }

    /// Sets `list`. - one - two \[x\]
    pub fn list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Sets `html`. \<script>alert(1)\</script> \<!-- hidden --> \<br/> &amp; &lt;
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// Sets `long`. A sentence that is long enough to be wrapped at the end of the line, because nobody
    /// reads lines that do not end.
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// Sets `setext`. Title === # Heading > quote \[q\]
    pub fn setext(mut self, setext: impl Into<String>) -> Self {
        self.setext = Some(setext.into());
        self
    }

    /// Sets `paths`.
    pub fn paths(mut self, paths: impl Into<String>) -> Self {
        self.paths = Some(paths.into());
        self
    }
}

crate::__object! {
    Thing {
        footnotes: optional "footnotes";
        unclosed: optional "unclosed";
        list: optional "list";
        html: optional "html";
        long: optional "long";
        setext: optional "setext";
        paths: optional "paths";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
