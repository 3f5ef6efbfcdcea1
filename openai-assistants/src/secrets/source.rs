//! Errors of other crates as the source of an error of this crate.

use std::error::Error;
use std::fmt::{self, Write};
use std::sync::Arc;

use super::SafeText;
use super::scan::{End, Pieces};

type BoxError = Box<dyn Error + Send + Sync>;

/// The maximum length of an error's output that is searched.
const MAX_PRINTED: usize = 64 * 1024;

/// How long a chain of sources may be.
const MAX_CHAIN: usize = 32;

/// The error itself if neither it nor its sources print a secret; else their texts with the secrets replaced.
///
/// Users of an error may want to downcast it. They can, unless it would show a secret.
pub(super) fn harmless(error: BoxError, known: &[Arc<str>]) -> BoxError {
    let mut texts = Vec::new();
    let mut is_harmless = true;
    let mut next: Option<&(dyn Error + 'static)> = Some(&*error);
    while let Some(error) = next {
        if texts.len() == MAX_CHAIN {
            is_harmless = false;
            break;
        }
        let (display, debug) = (Printed::of(format_args!("{error}")), Printed::of(format_args!("{error:?}")));
        let text = SafeText::collect(display.pieces(known), SafeText::LIMIT);
        is_harmless &= text.as_str() == display.text && !debug.has_any(known);
        texts.push(text);
        next = error.source();
    }
    if is_harmless {
        return error;
    }
    let chain = texts.into_iter().rev().fold(None, |source, text| Some(Box::new(Printout { text, source })));
    chain.map_or(error, |chain| chain)
}

/// The text of an error that printed a secret.
struct Printout {
    text: SafeText,
    source: Option<Box<Printout>>,
}

impl fmt::Display for Printout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl fmt::Debug for Printout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl Error for Printout {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

/// The beginning of what an error prints.
struct Printed {
    text: String,
    end: End,
}

impl Printed {
    fn of(arguments: fmt::Arguments<'_>) -> Self {
        let mut printed = Self { text: String::new(), end: End::Whole };
        // It fails at the maximum length.
        let _ = printed.write_fmt(arguments);
        printed
    }

    fn pieces<'a>(&'a self, known: &'a [Arc<str>]) -> Pieces<'a> {
        Pieces::new(&self.text, known, self.end)
    }

    fn has_any(&self, known: &[Arc<str>]) -> bool {
        self.end == End::CutOff || self.pieces(known).any(|piece| piece.is_none())
    }
}

impl Write for Printed {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = MAX_PRINTED - self.text.len();
        if text.len() <= room {
            self.text.push_str(text);
            return Ok(());
        }
        let end = (0..=room).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
        self.text.push_str(&text[..end]);
        self.end = End::CutOff;
        Err(fmt::Error)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Secrets;
    use super::*;

    #[derive(Debug)]
    struct Layer(String, Option<BoxError>);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    impl Error for Layer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.1.as_deref().map(|source| source as &(dyn Error + 'static))
        }
    }

    fn layer(text: &str, source: Option<BoxError>) -> BoxError {
        Box::new(Layer(text.to_owned(), source))
    }

    fn printed(error: &(dyn Error + 'static)) -> Vec<String> {
        let mut printed = vec![error.to_string()];
        let mut next = error.source();
        while let Some(error) = next {
            printed.push(error.to_string());
            next = error.source();
        }
        printed
    }

    #[test]
    fn harmless_errors_stay_what_they_are() {
        let secrets = Secrets::of_key("s3cret-key");
        let error = secrets.source(layer("outer", Some(layer("inner", None))));
        assert!(error.is::<Layer>());
        assert_eq!(printed(&*error), ["outer", "inner"]);
    }

    #[test]
    fn others_become_texts() {
        let secrets = Secrets::of_key("s3cret-key");
        for (inner, expected) in [
            ("with s3cret-key", "with [redacted]".to_owned()),
            ("two\nlines", "two lines".to_owned()),
            (&"x".repeat(100_000), format!("{}…", "x".repeat(500))),
        ] {
            let error = secrets.source(layer("outer", Some(layer(inner, None))));
            assert!(!error.is::<Layer>());
            assert_eq!(printed(&*error), ["outer".to_owned(), expected]);
            assert!(!format!("{error:?}").contains("s3cret-key"));
        }
    }

    #[test]
    fn an_endless_chain_ends() {
        let chain = (0..1000).fold(layer("first", None), |source, _| layer("x", Some(source)));
        assert_eq!(printed(&*Secrets::none().source(chain)).len(), MAX_CHAIN);
    }
}
