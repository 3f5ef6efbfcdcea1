//! Formatting of output: times, and colors on a terminal.

use std::fmt::Display;
use std::io::{IsTerminal, Write};
use std::time::Duration;

/// Prints without a panic when the reader, such as `head`, has gone.
pub fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// A time as output shows it.
pub fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

/// Whether to use colors.
#[derive(Clone, Copy, Debug)]
pub struct Style(bool);

impl Style {
    /// Uses colors if standard output is a terminal, unless `NO_COLOR` is set; always with `CLICOLOR_FORCE`.
    pub fn of_stdout() -> Self {
        let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
        Self(set("CLICOLOR_FORCE") || (std::io::stdout().is_terminal() && !set("NO_COLOR")))
    }

    pub fn red(self, text: impl Display) -> String {
        self.with("31", text)
    }

    pub fn green(self, text: impl Display) -> String {
        self.with("32", text)
    }

    pub fn blue(self, text: impl Display) -> String {
        self.with("34", text)
    }

    pub fn bold(self, text: impl Display) -> String {
        self.with("1", text)
    }

    pub fn faint(self, text: impl Display) -> String {
        self.with("2", text)
    }

    fn with(self, code: &str, text: impl Display) -> String {
        if self.0 { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_string() }
    }
}
