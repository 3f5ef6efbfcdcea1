//! The program itself: flags, signals, and a memory that the system limits.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use openai_assistants::Client;
use openai_assistants::types::*;
use serde_json::{Value, json};

use crate::{params, scene, settled};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_emulator");
const PATIENCE: Duration = Duration::from_secs(10);

/// The program, which ends with its owner.
pub struct Program {
    pub child: Child,
    pub address: SocketAddr,
}

impl Program {
    /// Starts it with this much address space, in KiB.
    fn start(space: u32, flags: &[&str]) -> Self {
        Self::limited(&format!("ulimit -v {space}"), flags)
    }

    /// Starts it after a shell has set limits.
    pub fn limited(limits: &str, flags: &[&str]) -> Self {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("{limits}; exec \"$0\" \"$@\""), PROGRAM]);
        let mut child = command.args(flags).stdout(Stdio::piped()).spawn().expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let address = line.split("http://").nth(1).and_then(|rest| rest.split("/v1").next()).expect("an address");
        Self { child, address: address.parse().expect("an address") }
    }

    pub fn client(&self) -> Client {
        Client::builder().base_url(format!("http://{}/v1", self.address)).api_key("k").build().expect("a client")
    }

    fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().expect("kill").success());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn flags_that_are_wrong_are_errors() {
    for (flags, part) in [
        (["--time-scale", "NaN"], "use a number from 0 to 1000"),
        (["--time-scale", "-1"], "use a number from 0 to 1000"),
        (["--max-body", "0"], "use a size from 1K"),
        (["--port", "65536"], "use a number from 0 to 65535"),
    ] {
        let output = Command::new(PROGRAM).args(flags).output().expect("the program");
        let text = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), text.contains(part)), (Some(2), true), "{flags:?}: {text}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn signals_end_it_at_once() {
    for signal in ["-TERM", "-INT"] {
        let mut program = Program::start(2 << 20, &["--time-scale", "1000"]);
        let client = program.client();
        let (assistant, thread) = scene(&client, json!([]), "Hello").await;
        let request = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
        let _open = request.stream().await.expect("a stream");
        let before = Instant::now();
        program.signal(signal);
        while program.child.try_wait().expect("a status").is_none() {
            assert!(before.elapsed() < PATIENCE, "{signal} does not end it");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(program.child.wait().expect("a status").code(), Some(0), "{signal}");
        assert!(tokio::net::TcpStream::connect(program.address).await.is_err(), "the port is still open");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn schemas_that_contain_themselves_take_no_memory() {
    let mut program = Program::start(768 << 10, &["--time-scale", "0"]);
    let client = program.client();
    let itself: serde_json::Map<String, Value> =
        (0..300).map(|number| (format!("p{number}"), json!({"$ref": "#"}))).collect();
    let schema = json!({"type": "object", "properties": itself});
    let tools = json!([{"type": "function", "function": {"name": "f", "parameters": schema}}]);
    let (assistant, thread) = scene(&client, tools, "Hello").await;
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    // Nobody else waits for it.
    let list = client.assistants().list();
    tokio::time::timeout(PATIENCE, list.into_future()).await.expect("in time").expect("a list");
    let run = tokio::time::timeout(PATIENCE, settled(&client, &run)).await.expect("in time");
    let wanted = &run.required_action.as_ref().expect("a call").submit_tool_outputs.tool_calls[0];
    assert!(wanted.function.arguments.len() < 200_000);
    serde_json::from_str::<Value>(&wanted.function.arguments).expect("json");
    // The same for answers in a format.
    let format = json!({"type": "json_schema", "json_schema": {"name": "s", "schema": schema}});
    let body = params(json!({"assistant_id": assistant.id, "tool_choice": "none", "response_format": format}));
    let thread = client.threads().create(ThreadCreateParams::new()).await.expect("a thread");
    let run = client.threads().runs().create(&thread.id, body).await.expect("a run");
    let run = tokio::time::timeout(PATIENCE, settled(&client, &run)).await.expect("in time");
    assert_eq!(run.status, RunStatus::Completed);
    assert!(program.child.try_wait().expect("a status").is_none(), "it ended");
}
