//! Names of headers and parameters whose values are secrets.

/// Parts of such names, in lower case.
const WORDS: [&str; 11] =
    ["auth", "key", "token", "secret", "cookie", "password", "passwd", "signature", "credential", "session", "jwt"];

/// Complete names of such parameters.
const PARAMETERS: [&str; 5] = ["code", "sig", "pass", "pwd", "sas"];

/// Parameters of configured addresses that are not secrets, and that servers mention in errors.
const HARMLESS: [&str; 7] = ["api-version", "api_version", "version", "deployment", "model", "region", "locale"];

/// Whether the value of a header is a secret, by its name.
pub(crate) fn is_secret_header(name: &str) -> bool {
    // The one key that is not a secret.
    let name = name.to_ascii_lowercase();
    name != "idempotency-key" && WORDS.iter().any(|word| name.contains(word))
}

/// Whether the value of a parameter in the query of one request is a secret, by its name.
pub(crate) fn is_secret_parameter(name: &str) -> bool {
    is_secret_header(name) || PARAMETERS.iter().any(|parameter| name.eq_ignore_ascii_case(parameter))
}

/// Whether a parameter that is sent with every request is treated as a secret: unless it is known not to be one.
pub(crate) fn is_secret_setting(name: &str) -> bool {
    !HARMLESS.iter().any(|harmless| name.eq_ignore_ascii_case(harmless))
}
