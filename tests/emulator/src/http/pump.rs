//! Writes a body piece by piece, with the faults that were asked for.

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::body::{Body, Broken};
use super::serve::Socket;
use super::{Event, Reply};
use crate::error::Failure;
use crate::fault::Fault;
use crate::memory::{Full, Memory};

/// Pieces that wait for a slow reader; beyond them the sender waits too.
const WAITING: usize = 4;
/// Responses of this size are not counted, in bytes.
const SMALL: usize = 16 << 10;
/// Pieces that `split` makes of one body; the rest of it is sent as it is.
const MOST_PIECES: usize = 100_000;

/// The faults that concern bodies.
struct Faults {
    reset: Option<usize>,
    truncate: Option<usize>,
    error: Option<usize>,
    split: Option<usize>,
    unknown_event: bool,
    unknown_field: bool,
}

/// The body of a reply.
pub(super) fn body(reply: Reply, faults: &[Fault], socket: &Arc<Socket>, memory: &Memory) -> Result<Body, Full> {
    let mut wanted =
        Faults { reset: None, truncate: None, error: None, split: None, unknown_event: false, unknown_field: false };
    for fault in faults {
        match fault {
            Fault::Reset(after) => wanted.reset = *after,
            Fault::Truncate(after) => wanted.truncate = Some(*after),
            Fault::ErrorEvent(after) => wanted.error = Some(*after),
            Fault::Split(size) => wanted.split = Some((*size).max(1)),
            Fault::UnknownEvent => wanted.unknown_event = true,
            Fault::UnknownField => wanted.unknown_field = true,
            Fault::Delay(_) | Fault::Status { .. } => {}
        }
    }
    let (events, whole) = match reply {
        Reply::Events(events) => (Some(events), Bytes::new()),
        Reply::File { content, .. } => (None, content),
        Reply::Json(mut value) | Reply::Pending(mut value, _) => {
            if wanted.unknown_field {
                add_field(&mut value);
            }
            let text = value.to_string();
            // Who deletes something when all memory is in use gets an answer.
            (None, if text.len() <= SMALL { text.into() } else { memory.keep(text)? })
        }
    };
    if events.is_none() && wanted.reset.is_none() && wanted.truncate.is_none() && wanted.split.is_none() {
        return Ok(Body::Whole(Some(whole)));
    }
    let (pieces, body) = mpsc::channel(WAITING);
    let pump =
        Pump { faults: wanted, pieces, socket: Arc::clone(socket), memory: memory.clone(), written: 0, split: 0 };
    tokio::spawn(async move {
        // An error means that the receiver is gone.
        let _ = match events {
            Some(events) => pump.events(events).await,
            None => pump.bytes(whole).await,
        };
    });
    Ok(Body::Pieces(body))
}

/// Nobody reads, or the body has been broken off.
struct Over;

struct Pump {
    faults: Faults,
    pieces: mpsc::Sender<Result<Bytes, Broken>>,
    socket: Arc<Socket>,
    memory: Memory,
    written: usize,
    /// Pieces made by the fault `split`.
    split: usize,
}

impl Pump {
    async fn events(mut self, mut events: mpsc::Receiver<Event>) -> Result<(), Over> {
        while let Some(mut event) = events.recv().await {
            self.break_off().await?;
            if let Err(unwritten) = self.memory.durable(event.ticket).await {
                let failure = Failure::from(unwritten);
                let data =
                    json!({"code": failure.code, "message": failure.message, "param": null, "type": failure.kind});
                self.write(made_up("error", &data)).await?;
                return Ok(());
            }
            if self.faults.error == Some(self.written) {
                let data = json!({"code": "server_error", "message": "The emulator was asked for this.",
                    "param": null, "type": "server_error"});
                self.write(made_up("error", &data)).await?;
                return Ok(());
            }
            if self.faults.unknown_event {
                let data = json!({"object": "thread.emulator", "new": true});
                self.write(made_up("thread.emulator.new", &data)).await?;
            }
            if self.faults.unknown_field {
                if let Ok(mut data) = serde_json::from_str(&event.data) {
                    add_field(&mut data);
                    event.data = data.to_string();
                }
            }
            self.write(event.text()).await?;
            self.written += 1;
        }
        self.break_off().await
    }

    /// Bodies that are no streams: faults count bytes.
    async fn bytes(mut self, whole: Bytes) -> Result<(), Over> {
        let ends = [self.faults.reset, self.faults.truncate];
        let end = ends.into_iter().flatten().min().unwrap_or(whole.len()).min(whole.len());
        self.write(whole.slice(..end)).await?;
        if self.faults.reset.is_some() || self.faults.truncate.is_some() {
            self.written = end;
            (self.faults.reset, self.faults.truncate) =
                (self.faults.reset.map(|_| end), self.faults.truncate.map(|_| end));
        }
        self.break_off().await
    }

    async fn break_off(&mut self) -> Result<(), Over> {
        if self.faults.reset == Some(self.written) {
            // Let what was written go out before the connection is thrown away.
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            self.socket.reset_on_close();
            let _ = self.pieces.send(Err(Broken)).await;
            return Err(Over);
        }
        if self.faults.truncate == Some(self.written) { Err(Over) } else { Ok(()) }
    }

    async fn write(&mut self, text: Bytes) -> Result<(), Over> {
        let mut rest = text;
        while !rest.is_empty() {
            let size = match self.faults.split {
                Some(size) if self.split < MOST_PIECES => size.min(rest.len()),
                _ => rest.len(),
            };
            self.pieces.send(Ok(rest.split_to(size))).await.map_err(|_| Over)?;
            if self.faults.split.is_some() {
                self.split += 1;
                tokio::task::yield_now().await;
            }
        }
        Ok(())
    }
}

fn made_up(name: &str, data: &Value) -> Bytes {
    Event { name: name.to_owned(), data: data.to_string(), held: None, ticket: 0 }.text()
}

fn add_field(value: &mut Value) {
    if let Some(object) = value.as_object_mut() {
        object.insert("emulator_field".to_owned(), json!({"new": [1, "two", null]}));
    }
}
