//! Client for the Assistants protocol.

pub mod sse;
