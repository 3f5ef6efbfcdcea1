//! Errors of the command line.

use std::path::PathBuf;

use codegen::diagnostic::closest;
use lexopt::Error;

/// The message for an error in the arguments of `cargo xtask COMMAND`. Its flags are taken from its help.
pub fn explain(command: &str, help: &str, mistake: Error) -> String {
    let words = help.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let flags = words.filter(|word| word.starts_with("--"));
    let message = match mistake {
        Error::UnexpectedOption(flag) => unknown(command, &flag, flags),
        Error::UnexpectedArgument(argument) => unknown(command, &argument.to_string_lossy(), []),
        Error::MissingValue { option } => format!("`{}` requires a value", option.unwrap_or_default()),
        Error::UnexpectedValue { option, value } => {
            format!("`{option}` does not take a value, but `{}` was given", value.to_string_lossy())
        }
        Error::NonUnicodeValue(value) => format!("`{}` is not valid UTF-8", value.to_string_lossy()),
        other => other.to_string(),
    };
    format!("{message}\n\n{help}")
}

/// The message for an unknown word.
pub fn unknown<'w>(command: &str, word: &str, known: impl IntoIterator<Item = &'w str>) -> String {
    let hint = closest(word, known).map(|found| format!("; did you mean `{found}`?")).unwrap_or_default();
    let kind = match word {
        option if option.starts_with('-') => "option",
        _ if command.is_empty() => "command",
        _ => "argument",
    };
    let of = if command.is_empty() { String::new() } else { format!(" for `cargo xtask {command}`") };
    format!("unknown {kind} `{word}`{of}{hint}")
}

/// The root of the workspace, which this program is a part of.
pub fn root() -> PathBuf {
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or_else(|| PathBuf::from("."), PathBuf::from)
}
