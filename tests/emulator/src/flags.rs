//! The command line.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

use lexopt::Arg::{Long, Short};
use lexopt::{Error, Parser, ValueExt};

use emulator::{Builder, Chat, Emulator, Limits, Scenario};

/// In a separate file, since `cargo xtask emulator --help` prints it too.
pub(crate) const HELP: &str = include_str!("usage.txt").trim_ascii_end();

/// What `--version` prints.
const VERSION: &str = concat!("emulator ", env!("CARGO_PKG_VERSION"));
/// The largest scenario file, in bytes.
const SCENARIO: u64 = 16 << 20;
/// Sizes that make sense.
const SIZES: std::ops::RangeInclusive<usize> = 1 << 10..=1 << 40;

/// What the command line asks for.
#[derive(Debug)]
pub(crate) enum Action {
    Server(Box<Builder>),
    /// To print something, and nothing else.
    Text(&'static str),
}

/// Reads the command line.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>, chat_key: Option<String>) -> Result<Action, String> {
    parse(Parser::from_args(arguments), chat_key).map_err(explain)
}

fn parse(mut parser: Parser, chat_key: Option<String>) -> Result<Action, Error> {
    let mut builder = Emulator::builder().time_scale(1.0);
    let mut limits = Limits::default();
    let (mut chat, mut model) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Action::Text(HELP)),
            Long("version") | Short('V') => return Ok(Action::Text(VERSION)),
            Long("port") => builder = builder.port(number("--port", &text(&mut parser)?, 0..=u16::MAX)?),
            Long("scenario") => builder = builder.scenario(scenario(parser.value()?.as_ref())?),
            Long("chat-url") => chat = Some(Chat::new(text(&mut parser)?)),
            Long("chat-model") => model = Some(text(&mut parser)?),
            Long("key") => builder = builder.key(key(text(&mut parser)?)?),
            Long("data") => builder = data(builder, parser.value()?.as_ref())?,
            Long("cors") => builder = builder.allow_origin(text(&mut parser)?),
            Long("allow-host") => builder = builder.allow_host(text(&mut parser)?),
            // Standard error may be closed.
            Long("log") => builder = builder.log(|line| drop(writeln!(std::io::stderr(), "{line}"))),
            Long("tls") => builder = https(builder)?,
            Long("time-scale") => {
                builder = builder.time_scale(number("--time-scale", &text(&mut parser)?, 0.0..=1000.0)?);
            }
            Long("max-body") => limits.body = size("--max-body", &text(&mut parser)?)?,
            Long("max-upload") => limits.upload = size("--max-upload", &text(&mut parser)?)?,
            Long("max-memory") => limits.memory = size("--max-memory", &text(&mut parser)?)?,
            other => return Err(other.unexpected()),
        }
    }
    if let Some(mut chat) = chat {
        if let Some(key) = chat_key {
            chat = chat.key(key);
        }
        builder = builder.chat(if let Some(model) = model { chat.model(model) } else { chat });
    } else if model.is_some() {
        return Err(format!("`--chat-model` needs `--chat-url`\n\n{HELP}").into());
    }
    Ok(Action::Server(Box::new(builder.limits(limits))))
}

#[cfg(feature = "https")]
fn https(builder: Builder) -> Result<Builder, Error> {
    Ok(builder.https())
}

#[cfg(not(feature = "https"))]
fn https(_builder: Builder) -> Result<Builder, Error> {
    Err("this program was built without HTTPS; build it with `--features https` to use `--tls`".into())
}

#[cfg(feature = "data")]
fn data(builder: Builder, path: &Path) -> Result<Builder, Error> {
    Ok(builder.data(path))
}

#[cfg(not(feature = "data"))]
fn data(_builder: Builder, _path: &Path) -> Result<Builder, Error> {
    Err("this program was built without a store; build it with `--features data` to use `--data`".into())
}

fn text(parser: &mut Parser) -> Result<String, Error> {
    parser.value()?.string()
}

/// What to say of a mistake. The flags that there are stand in the help.
fn explain(mistake: Error) -> String {
    let message = match mistake {
        Error::UnexpectedOption(flag) => unknown(&flag),
        Error::UnexpectedArgument(argument) => unknown(&argument.to_string_lossy()),
        Error::MissingValue { option } => format!("`{}` needs a value", option.unwrap_or_default()),
        Error::NonUnicodeValue(value) => return format!("`{}` is not UTF-8", value.to_string_lossy()),
        // Errors about values name the remedy themselves.
        other => return other.to_string(),
    };
    format!("{message}\n\n{HELP}")
}

fn unknown(flag: &str) -> String {
    let known = HELP.split_whitespace().filter(|word| word.starts_with("--"));
    let closest = known.map(|known| (strsim::levenshtein(flag, known), known)).min_by_key(|(distance, _)| *distance);
    let hint = closest.filter(|(distance, _)| *distance <= 2).map(|(_, known)| format!("; did you mean `{known}`?"));
    format!("there is no flag `{flag}`{}", hint.unwrap_or_default())
}

/// A number in a range, which `NaN` is in none of.
fn number<T>(flag: &str, text: &str, range: std::ops::RangeInclusive<T>) -> Result<T, String>
where
    T: std::str::FromStr + PartialOrd + std::fmt::Display,
{
    let number = text.parse().ok().filter(|number| range.contains(number));
    let (least, most) = (range.start(), range.end());
    number.ok_or_else(|| format!("invalid value `{text}` for `{flag}`: use a number from {least} to {most}"))
}

fn size(flag: &str, text: &str) -> Result<usize, String> {
    const UNITS: &[(char, usize)] = &[('K', 1 << 10), ('M', 1 << 20), ('G', 1 << 30)];
    let unit = UNITS.iter().find_map(|(letter, unit)| text.strip_suffix(*letter).map(|digits| (digits, *unit)));
    let (digits, unit) = unit.unwrap_or((text, 1));
    let size = digits.parse::<usize>().ok().and_then(|number| number.checked_mul(unit));
    size.filter(|size| SIZES.contains(size))
        .ok_or_else(|| format!("invalid value `{text}` for `{flag}`: use a size from 1K to 1024G, such as `16M`"))
}

fn key(text: String) -> Result<String, String> {
    if text.trim() != text || text.is_empty() {
        return Err(
            "invalid value for `--key`: a key is not empty, and neither begins nor ends with a space".to_owned()
        );
    }
    Ok(text)
}

fn scenario(path: &Path) -> Result<Scenario, String> {
    use std::io::Read;
    let shown = path.display();
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(|error| format!("{shown}: {error}"))?;
    file.take(SCENARIO + 1).read_to_string(&mut text).map_err(|error| format!("{shown}: {error}"))?;
    if text.len() as u64 > SCENARIO {
        return Err(format!("{shown}: a scenario has at most {SCENARIO} bytes"));
    }
    Scenario::from_yaml(&text).map_err(|error| format!("{shown}:{error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Action, String> {
        read(words.iter().map(OsString::from), None)
    }

    #[test]
    fn numbers_are_in_their_ranges() {
        let wrong = ["NaN", "nan", "inf", "-inf", "-1", "", " ", "x", "1e300", "99999999999999999999", "0x10", "1_0"];
        let also: &[(&str, &[&str])] = &[
            ("--port", &["65536", "1.5"]),
            ("--time-scale", &["1000.1", "-0.5"]),
            ("--max-body", &["0", "1023", "1.5M", "M", "1T", "17179869184G", "1025G"]),
            ("--max-upload", &["0"]),
            ("--max-memory", &["0"]),
        ];
        for (flag, values) in also {
            for value in wrong.iter().chain(*values) {
                let error = read_words(&[flag, value]).expect_err("should be refused");
                assert!(error.contains(&format!("invalid value `{value}` for `{flag}`: use a")), "{error}");
            }
            let error = read_words(&[flag]).expect_err("should be refused");
            assert!(error.contains("needs a value"), "{error}");
        }
        let right = [
            ("--port", "0"),
            ("--port", "65535"),
            ("--time-scale", "0"),
            ("--time-scale", "0.01"),
            ("--time-scale", "1000"),
            ("--max-body", "1024"),
            ("--max-body", "16M"),
            ("--max-upload", "2G"),
            ("--max-memory", "1024G"),
        ];
        for (flag, value) in right {
            assert!(read_words(&[flag, value]).is_ok(), "{flag} {value}");
        }
        assert_eq!(size("--max-body", "16M"), Ok(16 << 20));
    }

    #[test]
    fn flags_that_are_wrong_are_named() {
        for (words, part) in [
            (&["--prot", "80"][..], "there is no flag `--prot`; did you mean `--port`?\n\nusage: "),
            (&["--something-else"], "there is no flag `--something-else`\n\nusage: "),
            (&["80"], "there is no flag `80`\n\nusage: "),
            (&["--chat-model", "x"], "`--chat-model` needs `--chat-url`\n\nusage: "),
        ] {
            let error = read_words(words).expect_err("should be refused");
            assert!(error.starts_with(part), "{error}");
        }
        assert!(read_words(&["--port=0", "--key=k"]).is_ok());
        assert_eq!(read_words(&["--tls"]).is_ok(), cfg!(feature = "https"));
    }

    #[cfg(unix)]
    #[test]
    fn words_need_not_be_utf8() {
        use std::os::unix::ffi::OsStringExt;
        let broken = || OsString::from_vec(b"/nowhere/\xff".to_vec());
        let refused = |words: [OsString; 2]| read(words.into_iter(), None).expect_err("should be refused");
        assert!(refused(["--scenario".into(), broken()]).starts_with("/nowhere/\u{fffd}: "));
        assert_eq!(refused(["--key".into(), broken()]), "`/nowhere/\u{fffd}` is not UTF-8");
        assert!(refused([broken(), "".into()]).starts_with("there is no flag `/nowhere/\u{fffd}`\n"));
    }

    #[test]
    fn scenarios_that_cannot_be_read() {
        // A device without an end, where there is one.
        for (path, part) in [("/nowhere", "/nowhere: "), ("/dev/zero", "at most 16777216 bytes")] {
            if path == "/nowhere" || std::path::Path::new(path).exists() {
                let error = read_words(&["--scenario", path]).expect_err("should be refused");
                assert!(error.contains(part), "{error}");
            }
        }
        assert!(read_words(&["--key", " "]).is_err());
    }
}
