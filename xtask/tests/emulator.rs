//! `cargo xtask emulator` is one process, which a signal ends.

#![cfg(unix)]
use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::common::{Folder, root};

/// A package that is called `emulator` and compiles in a second.
const MANIFEST: &str = "[package]\nname = \"emulator\"\nedition = \"2024\"\n\n[workspace]\n";
const SERVER: &str = r#"
fn main() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    println!("listens on http://{}/", listener.local_addr().unwrap());
    for _ in listener.incoming() {}
}
"#;

/// Ended with the test, however that ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// With everything between the command and the server, and a small server.
#[test]
fn sigterm_goes_through_to_the_server() {
    let folder = Folder::new("emulator", &[("Cargo.toml", MANIFEST)]);
    std::fs::create_dir(folder.path().join("src")).expect("a folder");
    folder.write("src/main.rs", SERVER);
    ends_with_sigterm(folder.path(), Some(&folder.path().join("target")));
}

mod slow {
    #[test]
    #[ignore = "compiles the emulator with other features than the workspace has, which takes a minute"]
    fn sigterm_ends_the_emulator() {
        super::ends_with_sigterm(&super::root(), None);
    }
}

/// The signal goes to the one process, and not to a group of them as from a terminal.
fn ends_with_sigterm(workspace: &Path, target: Option<&Path>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["emulator", "--time-scale", "0"]).env("CARGO_NET_OFFLINE", "true").current_dir(workspace);
    if let Some(target) = target {
        command.env("CARGO_TARGET_DIR", target);
    }
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    let mut running = Running(child);
    let mut out = BufReader::new(running.0.stdout.take().expect("its output"));
    let mut line = String::new();
    out.read_line(&mut line).expect("a line");
    let address = line.split_once("http://").and_then(|(_, rest)| rest.split(['/', ' ']).next());
    let Some(address) = address.and_then(|address| address.trim_end_matches('.').parse::<SocketAddr>().ok()) else {
        let mut errors = String::new();
        let _ = running.0.kill();
        running.0.stderr.take().expect("its errors").read_to_string(&mut errors).expect("text");
        panic!("no address in `{line}`\n{errors}");
    };
    TcpStream::connect(address).expect("the server listens");
    let killed = Command::new("kill").args(["-TERM", &running.0.id().to_string()]).status().expect("kill runs");
    assert!(killed.success());
    running.0.wait().expect("ended");
    // A server that was left behind would still listen, and hold the other end of the pipe.
    TcpStream::connect(address).expect_err("nobody listens");
    TcpListener::bind(address).expect("the port is free");
    out.read_to_string(&mut line).expect("the end of its output");
}
