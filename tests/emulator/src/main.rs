//! Runs the emulator until Ctrl-C.

use std::process::ExitCode;

use emulator::{Chat, Emulator, Scenario};

const HELP: &str = "\
usage: cargo xtask emulator [FLAG]…

  --port N           listen on this port; else on a free one
  --scenario FILE    what assistants answer; else they echo and use every tool they have
  --chat-url URL     let a chat model answer, at the base URL of any server with /chat/completions
  --chat-model NAME  the model to ask there; else the run's
  --key KEY          take this key only; else any
  --time-scale X     speed: 1, the default, is about that of a hosted service; 0 waits for nothing

A key for the chat model is read from EMULATOR_CHAT_KEY.";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let mut builder = Emulator::builder().time_scale(1.0);
    let (mut chat, mut model) = (None, None);
    while let Some(flag) = arguments.next() {
        if matches!(flag.as_str(), "--help" | "-h") {
            println!("{HELP}");
            return Ok(());
        }
        let mut value = || arguments.next().ok_or_else(|| format!("`{flag}` needs a value\n\n{HELP}"));
        let number = |text: String| text.parse::<f64>().map_err(|_| format!("`{text}` is no number"));
        builder = match flag.as_str() {
            "--port" => builder.port(value()?.parse().map_err(|_| "`--port` needs a port number".to_owned())?),
            "--scenario" => builder.scenario(scenario(&value()?)?),
            "--chat-url" => {
                chat = Some(Chat::new(value()?));
                builder
            }
            "--chat-model" => {
                model = Some(value()?);
                builder
            }
            "--key" => builder.key(value()?),
            "--time-scale" => builder.time_scale(number(value()?)?),
            _ => return Err(format!("there is no flag `{flag}`\n\n{HELP}")),
        };
    }
    if let Some(mut chat) = chat {
        if let Ok(key) = std::env::var("EMULATOR_CHAT_KEY") {
            chat = chat.key(key);
        }
        builder = builder.chat(if let Some(model) = model { chat.model(model) } else { chat });
    } else if model.is_some() {
        return Err(format!("`--chat-model` needs `--chat-url`\n\n{HELP}"));
    }
    let emulator = builder.start_blocking().map_err(|error| format!("the emulator cannot start: {error}"))?;
    println!("The emulator listens on {}. Ctrl-C stops it. For clients:\n", emulator.base_url());
    for (name, value) in emulator.environment() {
        println!("export {name}={value}");
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    runtime.block_on(tokio::signal::ctrl_c()).map_err(|error| error.to_string())
}

fn scenario(path: &str) -> Result<Scenario, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    Scenario::from_yaml(&text).map_err(|error| format!("{path}: {error}"))
}
