//! Names that say that their value is a secret.

/// Parts of such names, in lower case.
const WORDS: [&str; 11] =
    ["auth", "key", "token", "secret", "cookie", "password", "passwd", "signature", "credential", "session", "jwt"];

/// Names of parameters that say so as a whole.
const PARAMETERS: [&str; 5] = ["code", "sig", "pass", "pwd", "sas"];

/// What addresses are configured with that is no secret, and that servers talk about in errors.
const HARMLESS: [&str; 7] = ["api-version", "api_version", "version", "deployment", "model", "region", "locale"];

/// Whether the name of a header says that its value is a secret.
pub(crate) fn is_secret_header(name: &str) -> bool {
    // The one key that both sides may talk about.
    let name = name.to_ascii_lowercase();
    name != "idempotency-key" && WORDS.iter().any(|word| name.contains(word))
}

/// Whether the name of a parameter in the query of one request says so.
pub(crate) fn is_secret_parameter(name: &str) -> bool {
    is_secret_header(name) || PARAMETERS.iter().any(|parameter| name.eq_ignore_ascii_case(parameter))
}

/// Whether a parameter that goes with every request is to be taken for a secret: unless it is known to be none.
pub(crate) fn is_secret_setting(name: &str) -> bool {
    !HARMLESS.iter().any(|harmless| name.eq_ignore_ascii_case(harmless))
}
