//! The command line.

use emulator::{Builder, Chat, Emulator, Limits, Scenario};

pub(crate) const HELP: &str = "\
usage: cargo xtask emulator [FLAG]…

  --port N           listen on this port; else on a free one
  --scenario FILE    what assistants answer; else they echo and use every tool they have
  --chat-url URL     let a chat model answer, at the base URL of any server with /chat/completions
  --chat-model NAME  the model to ask there; else the run's
  --key KEY          take this key only; else any
  --time-scale X     speed: 1, the default, is about that of a hosted service; 0 waits for nothing, 1000 is the most
  --max-body SIZE    the largest request in JSON; 8M by default
  --max-upload SIZE  the largest file upload; 64M by default
  --max-memory SIZE  the memory for what is stored and on its way; 256M by default

A key for the chat model is read from EMULATOR_CHAT_KEY. A SIZE is a number of bytes, or one with K, M or G.";

/// The largest scenario file, in bytes.
const SCENARIO: u64 = 16 << 20;
/// Sizes that make sense.
const SIZES: std::ops::RangeInclusive<usize> = 1 << 10..=1 << 40;

/// The server that is asked for; `None` asks for help.
pub(crate) fn read(
    mut arguments: impl Iterator<Item = String>,
    chat_key: Option<String>,
) -> Result<Option<Builder>, String> {
    let mut builder = Emulator::builder().time_scale(1.0);
    let mut limits = Limits::default();
    let (mut chat, mut model) = (None, None);
    while let Some(flag) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("`{flag}` needs a value\n\n{HELP}"));
        match flag.as_str() {
            "--help" | "-h" => return Ok(None),
            "--port" => builder = builder.port(number(&flag, &value()?, 0..=u16::MAX)?),
            "--scenario" => builder = builder.scenario(scenario(&value()?)?),
            "--chat-url" => chat = Some(Chat::new(value()?)),
            "--chat-model" => model = Some(value()?),
            "--key" => builder = builder.key(key(value()?)?),
            "--time-scale" => builder = builder.time_scale(number(&flag, &value()?, 0.0..=1000.0)?),
            "--max-body" => limits.body = size(&flag, &value()?)?,
            "--max-upload" => limits.upload = size(&flag, &value()?)?,
            "--max-memory" => limits.memory = size(&flag, &value()?)?,
            _ => return Err(format!("there is no flag `{flag}`\n\n{HELP}")),
        }
    }
    if let Some(mut chat) = chat {
        if let Some(key) = chat_key {
            chat = chat.key(key);
        }
        builder = builder.chat(if let Some(model) = model { chat.model(model) } else { chat });
    } else if model.is_some() {
        return Err(format!("`--chat-model` needs `--chat-url`\n\n{HELP}"));
    }
    Ok(Some(builder.limits(limits)))
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

fn scenario(path: &str) -> Result<Scenario, String> {
    use std::io::Read;
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(|error| format!("{path}: {error}"))?;
    file.take(SCENARIO + 1).read_to_string(&mut text).map_err(|error| format!("{path}: {error}"))?;
    if text.len() as u64 > SCENARIO {
        return Err(format!("{path}: a scenario has at most {SCENARIO} bytes"));
    }
    Scenario::from_yaml(&text).map_err(|error| format!("{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Option<Builder>, String> {
        read(words.iter().map(|word| (*word).to_owned()), None)
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
