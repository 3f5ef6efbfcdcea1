//! OpenAPI document → Rust sources of the `openai-assistants` crate.
//!
//! Data flows one way, by value: `document` → `lower` → `check` → `emit` → `render`. The [`Mode`] says what is generated;
//! every stage that names or decides something takes it. The library is pure: it reads no file, no environment and no
//! clock.

mod check;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
pub mod document;
mod emit;
pub mod examples;
mod graph;
pub mod ir;
mod location;
mod lower;
mod mode;
mod render;
mod reserved;
pub mod sync;

pub use diagnostic::{Diagnostic, Diagnostics, Severity};
pub use mode::Mode;

/// A text and the name that diagnostics call it by.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// Usually the path of the file.
    pub name: &'a str,
    /// YAML or JSON.
    pub text: &'a str,
}

/// What is generated from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The OpenAPI document.
    pub document: Source<'a>,
    /// Overlays, in the order in which they are applied.
    pub overlays: &'a [Source<'a>],
    /// Overlay actions that find nothing to do are warnings in place of errors.
    pub allow_unused_actions: bool,
}

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Path below the folder of generated files, with `/` between its parts.
    pub path: String,
    /// The contents.
    pub text: String,
}

/// What came out.
#[derive(Debug)]
pub struct Output {
    /// The files, sorted by path.
    pub files: Vec<SourceFile>,
    /// What is worth a look although nothing is wrong.
    pub warnings: Diagnostics,
}

/// Runs every stage.
///
/// # Errors
///
/// What is wrong with the input, with its place; nothing is generated then.
pub fn generate(input: Input<'_>, mode: Mode<'_>) -> Result<Output, Diagnostics> {
    let document = read(input)?;
    let (api, warnings) = lower(document, mode)?;
    check(&api)?;
    let files = render(&api, mode)?;
    Ok(Output { files, warnings: Diagnostics(warnings) })
}

/// The first stage: text → document in its normal form.
///
/// # Errors
///
/// Syntax, version and overlay errors.
pub fn read(input: Input<'_>) -> Result<document::Document, Diagnostics> {
    let unused = if input.allow_unused_actions { Severity::Warning } else { Severity::Error };
    document::read(input.document, document::Parsed::of(input.document), ("", &[]), input.overlays, unused)
}

/// The first stage for a document in several files: those that [`document::Parsed::files`] names, and that
/// [`document::files`] names for each of them. `parsed` is the document of the input, `main` the name of its own file.
///
/// # Errors
///
/// Those of [`read`], and references to what is in none of the files.
pub fn read_files(
    input: Input<'_>,
    parsed: document::Parsed,
    main: &str,
    files: &[document::External<'_>],
) -> Result<document::Document, Diagnostics> {
    let unused = if input.allow_unused_actions { Severity::Warning } else { Severity::Error };
    document::read(input.document, parsed, (main, files), input.overlays, unused)
}

/// The second stage: document → API, with warnings.
///
/// # Errors
///
/// References that lead nowhere, names that collide, schemas that contradict themselves.
pub fn lower(document: document::Document, mode: Mode<'_>) -> Result<(ir::Api, Vec<Diagnostic>), Diagnostics> {
    lower_with(document, mode, &[])
}

/// Like [`lower`], but in a separate crate, strings with a `format` have the types of these crates.
///
/// # Errors
///
/// Those of [`lower`].
pub fn lower_with(
    mut document: document::Document,
    mode: Mode<'_>,
    libraries: &[ir::Library],
) -> Result<(ir::Api, Vec<Diagnostic>), Diagnostics> {
    let mut warnings = std::mem::take(&mut document.warnings);
    let (api, found) = lower::document(&document, mode, libraries)?;
    warnings.extend(found);
    Ok((api, warnings))
}

/// The third stage: invariants of the API.
///
/// # Errors
///
/// Each invariant that does not hold.
pub fn check(api: &ir::Api) -> Result<(), Diagnostics> {
    check::api(api)
}

/// The last stages: API → tokens → text, sorted by path.
///
/// # Errors
///
/// Tokens that are not Rust, which is a bug in the generator.
pub fn render(api: &ir::Api, mode: Mode<'_>) -> Result<Vec<SourceFile>, Diagnostics> {
    let (models, names) = (emit::modules(api), emit::Names::of(api, mode));
    let (files, data) = std::thread::scope(|scope| {
        let data = scope.spawn(|| emit::data(api, mode));
        let files =
            render::all(&models, |module| emit::model(api, module, mode), || emit::files(api, &names, mode), mode);
        (files, data.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let mut files = files?;
    files.extend(data);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// The tree of a text as it is written: no overlay, no normal form. For tests of the generator.
#[doc(hidden)]
pub fn parsed(text: &str, name: &str) -> Result<document::Node, Diagnostic> {
    document::parse(text, 0, name)
}

/// The tree of a text in JSON, as read by the reader of JSON, which leaves unusual texts to that of YAML, and by the latter.
/// For tests of the generator.
#[doc(hidden)]
pub fn parsed_twice(text: &str) -> (Option<document::Node>, Result<document::Node, Diagnostic>) {
    document::parse_twice(text)
}

/// Text of a document → the lines of its doc comment, without what begins them. For tests of the generator.
#[doc(hidden)]
pub fn documentation(text: &str) -> String {
    emit::clean(text)
}

/// Where rustdoc would find tests in a doc comment that [`documentation`] wrote, or anybody else. For tests of the
/// generator.
#[doc(hidden)]
pub fn doctests(written: &str) -> Vec<std::ops::Range<usize>> {
    emit::tested_blocks(&emit::read_back(written))
}
