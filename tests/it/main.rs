//! Integration tests on real input: recorded exchanges, published documents, the real compiler.

mod architecture;
mod calls;
mod links;
mod package;
mod published;
mod recordings;
mod replay;
mod routes;
mod seeds;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../../openai-assistants/tests/runtime/server.rs"]
mod server;
mod transcripts;
