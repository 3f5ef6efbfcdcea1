//! Secrets of a client's configuration, and texts without them.
//!
//! Every string of an error is a [`SafeText`]. A literal converts into one. Any other text becomes one through the
//! [`Secrets`] of the request, which replaces secrets that a server has repeated, or through [`SafeText::internal`] if
//! no part of it comes from a server or the configuration. An error that does neither does not compile.

mod body;
mod collect;
mod names;
mod scan;
mod source;
mod text;

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::header::{HeaderMap, HeaderValue};

pub(crate) use self::collect::Collected;
pub(crate) use self::names::{is_secret_header, is_secret_parameter, is_secret_setting};
use self::scan::{End, Pieces};
pub(crate) use self::text::{SafeText, Shortened};

/// The secrets of a client, or of one of its requests.
#[derive(Clone)]
pub(crate) struct Secrets {
    /// Of the client's configuration, but for the credential.
    fixed: Arc<[Arc<str>]>,
    /// Of the credential.
    tokens: KnownTokens,
    /// Of one request.
    own: Vec<Arc<str>>,
}

/// The secrets of a credential, as far as they are known. They are looked up when it matters, as tokens are renewed while
/// a request is on its way.
#[derive(Clone, Default)]
pub(crate) struct KnownTokens(Arc<Known>);

#[derive(Default)]
struct Known {
    own: Mutex<Vec<Arc<str>>>,
    /// Of credentials that are sent together.
    others: Vec<KnownTokens>,
}

/// How many tokens are remembered: a response to any of the last ones may still show it.
const KNOWN_TOKENS: usize = 4;

/// How many characters an excerpt of a response has at most.
const EXCERPT: usize = 120;

impl Secrets {
    /// No secrets, for code without access to a configuration.
    pub(crate) fn none() -> Self {
        Self { fixed: Arc::default(), tokens: KnownTokens::default(), own: Vec::new() }
    }

    /// All secrets known now.
    pub(crate) fn known(&self) -> Vec<Arc<str>> {
        let mut known = self.tokens.all();
        known.retain(|secret| scan::is_long_enough(secret));
        known.extend(self.fixed.iter().chain(&self.own).cloned());
        known
    }

    /// A text without the secrets in it: one line of at most 500 characters.
    pub(crate) fn text(&self, text: impl AsRef<str>) -> SafeText {
        self.text_up_to(SafeText::LIMIT, text)
    }

    /// The same, of at most `limit` characters.
    pub(crate) fn text_up_to(&self, limit: usize, text: impl AsRef<str>) -> SafeText {
        SafeText::collect(Pieces::new(text.as_ref(), &self.known(), End::Whole), limit)
    }

    /// The beginning of a text that may have been cut off, and so may end with half a secret.
    pub(crate) fn beginning(&self, text: &str) -> SafeText {
        SafeText::collect(Pieces::new(text, &self.known(), End::CutOff), EXCERPT)
    }

    /// At most 120 characters around the byte `at`, with marks where it was cut.
    pub(crate) fn excerpt(&self, bytes: &[u8], at: usize) -> SafeText {
        let known = self.known();
        let longest = known.iter().map(|secret| secret.len()).max().unwrap_or_default();
        // A secret that reaches into the excerpt is looked for from where it may begin, to where it may end.
        let margin = longest * scan::LONGEST_SPELLING;
        // Two thirds before the place: parsers report errors at the end of a value.
        let start = char_boundary(bytes, at.saturating_sub(EXCERPT * 2 / 3));
        let from = char_boundary(bytes, start.saturating_sub(margin));
        let to = start.saturating_add(EXCERPT * 4 + margin).min(bytes.len());
        let before = String::from_utf8_lossy(&bytes[from..start]);
        let text = format!("{before}{}", String::from_utf8_lossy(&bytes[start..to]));
        let excerpt = SafeText::collect(Pieces::new(&text, &known, End::CutOff).from(before.len()), EXCERPT);
        if start == 0 { excerpt } else { excerpt.behind_ellipsis() }
    }

    /// The source of an error: itself if it is harmless, else its text.
    pub(crate) fn source(&self, source: Box<dyn Error + Send + Sync>) -> Box<dyn Error + Send + Sync> {
        source::harmless(source, &self.known())
    }

    /// Headers of a response without the secrets in them.
    pub(crate) fn clean_headers(&self, headers: &mut HeaderMap) {
        let known = self.known();
        if known.is_empty() {
            return;
        }
        for value in headers.values_mut() {
            let text = String::from_utf8_lossy(value.as_bytes());
            if let Some(redacted) = scan::redacted(&text, &known, End::Whole) {
                *value = HeaderValue::from_str(&redacted).unwrap_or(HeaderValue::from_static("[redacted]"));
            }
        }
    }
}

impl KnownTokens {
    /// A secret that does not change.
    pub(crate) fn fixed(secret: &Arc<str>) -> Self {
        Self::of(vec![secret.clone()], Vec::new())
    }

    /// Secrets that do not change, and those of several credentials.
    pub(crate) fn of(own: Vec<Arc<str>>, others: Vec<Self>) -> Self {
        Self(Arc::new(Known { own: Mutex::new(own), others }))
    }

    /// Remembers a token that has been fetched.
    pub(crate) fn add(&self, token: &Arc<str>) {
        let mut known = self.0.own.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|other| other != token);
        known.insert(0, token.clone());
        known.truncate(KNOWN_TOKENS);
    }

    fn all(&self) -> Vec<Arc<str>> {
        let mut all = self.0.own.lock().unwrap_or_else(PoisonError::into_inner).clone();
        all.extend(self.0.others.iter().flat_map(Self::all));
        all
    }
}

/// The beginning of the character that the byte `at` is in.
fn char_boundary(bytes: &[u8], at: usize) -> usize {
    let at = at.min(bytes.len());
    // No character has more than four bytes; what is longer is no text.
    let is_boundary = |at: &usize| bytes.get(*at).is_none_or(|byte| byte & 0xc0 != 0x80);
    (at.saturating_sub(3)..=at).rev().find(is_boundary).unwrap_or(at)
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secrets").finish_non_exhaustive()
    }
}
