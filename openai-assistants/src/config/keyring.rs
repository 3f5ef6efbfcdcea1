//! Credentials by security scheme, and the schemes of each operation: for generated crates.

use std::fmt;
use std::sync::Arc;

use super::credential::Secret;
use super::{Credential, trimmed};
use crate::error::{BoxError, Error, ErrorKind, Result};
use crate::secrets::{KnownTokens, SafeText};

/// What a document states for its operations, other than what is in an [`Operation`](crate::Operation).
#[derive(Debug)]
pub struct Description {
    /// The schemes of an operation; `None` if the document states none: then all credentials are sent with each operation.
    pub security: Option<Security>,
    /// The operations with other schemes, sorted by ID.
    pub differing: &'static [(&'static str, Security)],
    /// Whether an operation is idempotent where that does not follow from its method, sorted by ID.
    pub repeatable: &'static [(&'static str, bool)],
    /// The addresses of operations with other servers, sorted by ID. An address without a host is relative to that of the
    /// client's server.
    pub servers: &'static [(&'static str, &'static str)],
}

/// Alternatives, each with the schemes that are sent together. Without alternatives, no credential is sent.
pub type Security = &'static [&'static [&'static str]];

/// Where a credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is the value of this header.
    Header(&'static str),
    /// It is the value of this parameter in the query.
    Query(&'static str),
    /// It is the value of this cookie.
    Cookie(&'static str),
    /// It is in `Authorization`, after the name of this HTTP scheme.
    Authorization(&'static str),
}

/// Credentials, each with its place.
#[derive(Clone, Default)]
pub struct Keyring {
    keys: Vec<Key>,
    invalid: Option<&'static str>,
}

#[derive(Clone)]
struct Key {
    scheme: &'static str,
    place: Place,
    credential: Credential,
    /// Further values that must not be shown.
    parts: Vec<Arc<str>>,
}

impl Keyring {
    /// Sets the credential of a scheme.
    #[inline]
    pub fn set(&mut self, scheme: &'static str, place: Place, credential: Credential) {
        self.replace(Key { scheme, place, credential, parts: Vec::new() });
    }

    /// Sets the user name and the password of a scheme.
    #[inline]
    pub fn set_basic(&mut self, scheme: &'static str, user: &str, password: &str) {
        if user.contains(':') {
            self.invalid = Some("a user name has a colon in it, which HTTP Basic cannot send");
        }
        let both = format!("{user}:{password}");
        let credential = Credential::key(base64(both.as_bytes()));
        let parts = vec![both.into(), password.into()];
        self.replace(Key { scheme, place: Place::Authorization("Basic"), credential, parts });
    }

    /// Whether no credential is set.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    #[inline]
    fn replace(&mut self, key: Key) {
        self.keys.retain(|other| other.scheme != key.scheme);
        self.keys.push(key);
    }

    /// The keys for an operation: those of the first alternative whose keys are all set.
    fn of<'k>(&'k self, description: Option<&Description>, operation: &str) -> Vec<&'k Key> {
        let Some(security) = description.and_then(|description| description.security_of(operation)) else {
            return self.keys.iter().collect();
        };
        let key = |scheme: &&str| self.keys.iter().find(|key| key.scheme == *scheme);
        let alternatives = security.iter().filter(|schemes| !schemes.is_empty());
        let mut complete = alternatives.filter_map(|schemes| schemes.iter().map(key).collect::<Option<Vec<_>>>());
        complete.next().unwrap_or_default()
    }

    /// Rejects an operation that takes several credentials together, of which some are set and others are not. None of them
    /// would be sent, and the server's response would not say why.
    pub(super) fn check_for(&self, description: &Description, operation: &str) -> Result<()> {
        let Some(wanted) = self.wanting(description, operation) else { return Ok(()) };
        let security = description.security_of(operation).unwrap_or_default();
        let has = |scheme: &&str| self.keys.iter().any(|key| key.scheme == *scheme);
        let Some(begun) = security.iter().find(|schemes| schemes.iter().any(has)) else {
            return Ok(());
        };
        let missing: Vec<&str> = begun.iter().filter(|scheme| !has(scheme)).copied().collect();
        let missing = missing.join("` and `");
        let message = format!("the operation takes {wanted}, and there is no credential for `{missing}`; set it too");
        Err(Error::new(ErrorKind::Configuration, SafeText::internal(message)))
    }

    /// The schemes of an operation, if none of its alternatives can be sent.
    pub(super) fn wanting(&self, description: &Description, operation: &str) -> Option<String> {
        let security = description.security_of(operation)?;
        let is_open = security.is_empty() || security.iter().any(|schemes| schemes.is_empty());
        if is_open || !self.of(Some(description), operation).is_empty() {
            return None;
        }
        let alternatives: Vec<String> =
            security.iter().map(|schemes| format!("`{}`", schemes.join("` with `"))).collect();
        Some(alternatives.join(" or "))
    }

    /// The secrets for an operation: the first, with the others attached to it.
    pub(super) async fn secret(
        &self,
        (description, operation): (Option<&Description>, &str),
        refused: Option<&Secret>,
    ) -> Result<Option<Secret>, BoxError> {
        let mut refused = refused.into_iter().flat_map(Secret::all);
        let mut found: Option<Secret> = None;
        for key in self.of(description, operation) {
            let Some(secret) = key.credential.own_secret(refused.next()).await? else { continue };
            let secret = Secret { place: Some(key.place), ..secret };
            match &mut found {
                Some(first) => first.others.push(secret),
                None => found = Some(secret),
            }
        }
        Ok(found)
    }

    pub(super) fn known_tokens(&self) -> KnownTokens {
        let parts = self.keys.iter().flat_map(|key| &key.parts).cloned().collect();
        KnownTokens::of(parts, self.keys.iter().map(|key| key.credential.known_tokens()).collect())
    }

    pub(super) fn check(&self) -> Result<()> {
        if let Some(invalid) = self.invalid {
            return Err(Error::new(ErrorKind::Configuration, invalid));
        }
        for Key { scheme, place, credential, .. } in &self.keys {
            credential.check_as(&format!("the credential for `{scheme}`"))?;
            let is_cut = credential.fixed().is_some_and(|value| value.contains(';'));
            if matches!(place, Place::Cookie(_)) && is_cut {
                let message = format!("the credential for `{scheme}` has a semicolon, which a cookie cannot have");
                return Err(Error::new(ErrorKind::Configuration, SafeText::internal(message)));
            }
        }
        Ok(())
    }

    /// Whether a key is in a place that HTTP clients do not treat as secret.
    pub(super) fn has_own_place(&self) -> bool {
        self.keys.iter().any(|key| matches!(key.place, Place::Header(_) | Place::Query(_)))
    }
}

/// Shows the names of the schemes.
impl fmt::Debug for Keyring {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.keys.iter().map(|key| key.scheme)).finish()
    }
}

/// The value of an environment variable; `None` if it is empty.
#[inline]
pub fn variable(name: &str) -> Option<String> {
    // A value that is not Unicode is rejected where it is used, instead of being treated as not set.
    let value = std::env::var_os(name)?.to_string_lossy().into_owned();
    Some(trimmed(&value).to_owned()).filter(|value| !value.is_empty())
}

/// Environment variables without a value.
#[inline]
pub fn missing(names: &str) -> Error {
    Error::new(ErrorKind::Configuration, SafeText::internal(format!("environment variable not set: `{names}`")))
}

impl Description {
    fn security_of(&self, operation: &str) -> Option<Security> {
        find(self.differing, operation).or(self.security)
    }

    /// The URL of the server of a single operation.
    pub(super) fn server_of(&self, operation: &str) -> Option<&'static str> {
        find(self.servers, operation)
    }

    /// Whether an operation is idempotent, if the document states it.
    pub(crate) fn is_repeatable(&self, operation: &str) -> Option<bool> {
        find(self.repeatable, operation)
    }
}

fn find<T: Copy>(sorted: &[(&str, T)], id: &str) -> Option<T> {
    let at = sorted.binary_search_by_key(&id, |(other, _)| other).ok()?;
    sorted.get(at).map(|(_, value)| *value)
}

#[inline]
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let letter = char::from(ALPHABET[(bits >> (18 - 6 * at) & 63) as usize]);
            text.push(if at > group.len() { '=' } else { letter });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_the_rfc() {
        for (text, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
            ("Aladdin:open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ] {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn the_first_alternative_with_all_its_keys_is_taken() {
        const DESCRIPTION: Description = Description {
            security: Some(&[&["a", "b"], &["c"]]),
            differing: &[("none", &[]), ("other", &[&["b"]]), ("perhaps", &[&[], &["c"]])],
            repeatable: &[],
            servers: &[],
        };
        let chosen = |schemes: &[&'static str], operation: &str| {
            let mut keyring = Keyring::default();
            schemes.iter().for_each(|scheme| keyring.set(scheme, Place::Header("x"), Credential::key("k")));
            keyring.of(Some(&DESCRIPTION), operation).iter().map(|key| key.scheme).collect::<Vec<_>>().join(" ")
        };
        for (schemes, operation, expected) in [
            (&["a", "b", "c"][..], "any", "a b"),
            (&["c", "b"], "any", "c"),
            (&["a"], "any", ""),
            (&["a", "b", "c"], "none", ""),
            (&["a", "b"], "other", "b"),
            (&["a"], "other", ""),
            (&["c"], "perhaps", "c"),
            (&["a"], "perhaps", ""),
        ] {
            assert_eq!(chosen(schemes, operation), expected, "{schemes:?} {operation}");
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        const DESCRIPTION: Description = Description {
            security: Some(&[&["a", "b", "c"], &["d"]]),
            differing: &[("none", &[]), ("perhaps", &[&[], &["a", "b"]])],
            repeatable: &[],
            servers: &[],
        };
        let checked = |schemes: &[&'static str], operation: &str| {
            let mut keyring = Keyring::default();
            schemes.iter().for_each(|scheme| keyring.set(scheme, Place::Header("x"), Credential::key("k")));
            keyring.check_for(&DESCRIPTION, operation).err().map(|error| error.to_string()).unwrap_or_default()
        };
        let missing = |schemes: &str| {
            format!(
                "the operation takes `a` with `b` with `c` or `d`, and there is no credential for {schemes}; set it too"
            )
        };
        assert_eq!(checked(&["b"], "any"), missing("`a` and `c`"));
        assert_eq!(checked(&["c", "a"], "any"), missing("`b`"));
        for (schemes, operation) in [
            (&[][..], "any"),
            (&["e"], "any"),
            (&["a", "d"], "any"),
            (&["a", "b", "c"], "any"),
            (&["a"], "none"),
            (&["a"], "perhaps"),
        ] {
            assert_eq!(checked(schemes, operation), "", "{schemes:?} {operation}");
        }
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        let refused = |set: fn(&mut Keyring)| {
            let mut keyring = Keyring::default();
            set(&mut keyring);
            keyring.check().expect_err("refused").to_string()
        };
        assert!(refused(|keyring| keyring.set_basic("s", "a:b", "s3cret")).contains("colon"));
        let cookie = refused(|keyring| keyring.set("s", Place::Cookie("c"), Credential::key("s3;cret")));
        assert!(cookie.contains("`s` has a semicolon") && !cookie.contains("cret;"), "{cookie}");
        assert!(refused(|keyring| keyring.set("s", Place::Query("q"), Credential::key(""))).contains("`s` is empty"));
    }
}
