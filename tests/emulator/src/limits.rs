//! What clients may ask of the server.

use std::time::Duration;

/// Limits on requests, connections and memory, so that no client can take the machine down or lock the others out.
///
/// ```
/// let mut limits = emulator::Limits::default();
/// limits.body = 1 << 20;
/// let builder = emulator::Emulator::builder().limits(limits);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// The largest body of a request in JSON, in bytes. The default is 8 MiB. Larger ones are refused with 413.
    pub body: usize,
    /// The largest body of a file upload, in bytes. The default is 64 MiB. Larger ones are refused with 413.
    pub upload: usize,
    /// The memory for stored objects and files, and for bodies on their way in or out, in bytes. The default is
    /// 256 MiB. Beyond it, requests are refused with 507 and runs fail.
    pub memory: usize,
    /// Connections at the same time. The default is 256. Others are answered with 503.
    pub connections: usize,
    /// How long the head of a request may take, and how long a connection may be idle before the next one. The default
    /// is 10 seconds.
    pub head_timeout: Duration,
    /// How long a client may take to send more of a body, or to accept more of a response. The default is 15 seconds.
    pub stall_timeout: Duration,
    /// How long the whole body of a request may take. The default is two minutes.
    pub body_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 8 << 20,
            upload: 64 << 20,
            memory: 256 << 20,
            connections: 256,
            head_timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(15),
            body_timeout: Duration::from_secs(120),
        }
    }
}

/// The largest head of a request, in bytes, and the most headers in it.
pub(crate) const HEAD: (usize, usize) = (64 << 10, 100);
/// The most values in one JSON body: each takes much more memory than its text.
pub(crate) const VALUES: usize = 100_000;
/// The longest wait that a fault or an action of a scenario may ask for.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(300);
/// The slowest speed.
pub(crate) const SLOWEST: f64 = 1000.0;
/// How long the rest of a body that is not wanted is read, so that the client sees the response and not a reset.
pub(crate) const DRAIN: Duration = Duration::from_secs(5);
/// The longest name of a file, in bytes.
pub(crate) const FILE_NAME: usize = 512;
/// What vector stores read: so many bytes of one file, and so many in one search.
pub(crate) const INDEXED: (usize, usize) = (4 << 20, 16 << 20);

/// A speed that the server can run at.
pub(crate) fn time_scale(scale: f64) -> Result<f64, String> {
    if (0.0..=SLOWEST).contains(&scale) {
        return Ok(scale);
    }
    Err(format!("the time scale `{scale}` is out of range; use a number from 0, which waits for nothing, to {SLOWEST}"))
}
