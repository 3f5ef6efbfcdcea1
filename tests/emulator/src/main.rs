//! Runs the emulator until SIGINT or SIGTERM.

mod flags;

use std::io::Write;
use std::process::ExitCode;

use emulator::Emulator;

use self::flags::Action;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let key = std::env::var("EMULATOR_CHAT_KEY").ok();
    let builder = match flags::read(std::env::args_os().skip(1), key)? {
        Action::Server(builder) => builder,
        Action::Text(text) => {
            // Standard output may be closed.
            let _ = writeln!(std::io::stdout(), "{text}");
            return Ok(());
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    runtime.block_on(async {
        // Before the address is announced.
        let end = end().map_err(|error| format!("cannot wait for signals: {error}"))?;
        let emulator = builder.start().await.map_err(|error| format!("the emulator cannot start: {error}"))?;
        // Standard output may be closed.
        let _ = announce(&emulator);
        end.await;
        Ok(())
    })
}

/// Variables by which clients find certificates: those that use OpenSSL, and `requests` for Python.
const TRUST: &[&str] = &["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"];

fn announce(emulator: &Emulator) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "The emulator listens on {}. Ctrl-C stops it. For clients:\n", emulator.base_url())?;
    for (name, value) in emulator.environment() {
        writeln!(out, "export {name}={value}")?;
    }
    if let Some(certificate) = emulator.certificate() {
        writeln!(out, "\nThe certificate to trust, until the emulator ends, is in {}:\n", certificate.display())?;
        for name in TRUST {
            writeln!(out, "export {name}={}", certificate.display())?;
        }
    }
    out.flush()
}

/// Waits for a signal to end. From the call on signals no longer end the process by themselves.
#[cfg(unix)]
fn end() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(windows)]
fn end() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        let _ = interrupt.recv().await;
    })
}
