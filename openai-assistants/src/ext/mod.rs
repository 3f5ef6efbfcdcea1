//! What the types of the API can do besides carrying data: one file per type, or per family of types.
//!
//! Everything here is an inherent method on a generated type. Nothing sends a request; that is `runs`.

mod answer;
mod assistant_tool;
mod event;
mod message;
mod message_delta_event;
mod message_params;
#[cfg(feature = "schemars")]
mod response_format;
mod run;
mod run_step;
mod status;
mod text;
mod tool_call;
mod tool_output;
mod tool_resources;
mod usage;

pub use self::answer::AnswerError;
#[cfg(feature = "helpers")]
pub(crate) use self::answer::{no_answer, parse as parse_answer};
#[cfg(feature = "helpers")]
pub(crate) use self::status::Status;
pub use self::text::Citation;
#[cfg(feature = "helpers")]
pub(crate) use self::tool_call::{calls, parse};
pub use self::tool_output::ToolOutput;
pub use self::usage::Usage;
