// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `footnotes`.
    pub fn footnotes<As>(mut self, footnotes: impl IntoField<String, As>) -> Self {
        self.footnotes = footnotes.into_field().into_option();
        self
    }

    /// Sets `unclosed`. An open `span, an open \[bracket, an open \<tag and an open fence ```rust
    pub fn unclosed<As>(mut self, unclosed: impl IntoField<String, As>) -> Self {
        self.unclosed = unclosed.into_field().into_option();
        self
    }

    /// Sets `list`. - one - two \[x\]
    pub fn list<As>(mut self, list: impl IntoField<String, As>) -> Self {
        self.list = list.into_field().into_option();
        self
    }

    /// Sets `html`. \<script>alert(1)\</script> \<!-- hidden --> \<br/> &amp; &lt;
    pub fn html<As>(mut self, html: impl IntoField<String, As>) -> Self {
        self.html = html.into_field().into_option();
        self
    }

    /// Sets `long`. A sentence that is long enough to be wrapped at the end of the line, because nobody
    /// reads lines that do not end.
    pub fn long<As>(mut self, long: impl IntoField<String, As>) -> Self {
        self.long = long.into_field().into_option();
        self
    }

    /// Sets `setext`. Title === # Heading > quote \[q\]
    pub fn setext<As>(mut self, setext: impl IntoField<String, As>) -> Self {
        self.setext = setext.into_field().into_option();
        self
    }

    /// Sets `paths`.
    pub fn paths<As>(mut self, paths: impl IntoField<String, As>) -> Self {
        self.paths = paths.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        footnotes: 0 optional "footnotes";
        unclosed: 1 optional "unclosed";
        list: 2 optional "list";
        html: 3 optional "html";
        long: 4 optional "long";
        setext: 5 optional "setext";
        paths: 6 optional "paths";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
