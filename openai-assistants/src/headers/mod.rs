//! Metadata from the headers of a response, and from its message if they are missing.

mod rate_limit;
mod request_id;
mod retry_after;

pub use self::rate_limit::{RateLimit, RateLimits};
pub(crate) use self::request_id::{clean_request_id, request_id, request_id_ref};
pub(crate) use self::retry_after::{message_delay, server_delay};
