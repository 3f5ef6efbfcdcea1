//! The 44 published operations, and what Foundry has beyond them.

mod assistants;
mod batches;
mod files;
mod messages;
mod resources;
mod runs;
mod search;
mod store_files;
mod stores;
mod threads;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use hyper::StatusCode;

pub(crate) use self::files::add as add_file;
pub(crate) use self::search::{Hit, shelf};
use crate::error::Failure;
use crate::http::{Form, Input, Reply, Server};
use crate::state::Locked;

type Handler = fn(&Call) -> Result<Reply, Failure>;

/// Operation and what performs it.
const HANDLERS: &[(&str, Handler)] = &[
    ("listAssistants", assistants::list),
    ("createAssistant", assistants::create),
    ("getAssistant", assistants::retrieve),
    ("modifyAssistant", assistants::update),
    ("deleteAssistant", assistants::delete),
    ("listFiles", files::list),
    ("createFile", files::create),
    ("retrieveFile", files::retrieve),
    ("deleteFile", files::delete),
    ("downloadFile", files::content),
    ("createThread", threads::create),
    ("createThreadAndRun", runs::create_with_thread),
    ("getThread", threads::retrieve),
    ("modifyThread", threads::update),
    ("deleteThread", threads::delete),
    ("listMessages", messages::list),
    ("createMessage", messages::create),
    ("getMessage", messages::retrieve),
    ("modifyMessage", messages::update),
    ("deleteMessage", messages::delete),
    ("listRuns", runs::list),
    ("createRun", runs::create),
    ("getRun", runs::retrieve),
    ("modifyRun", runs::update),
    ("cancelRun", runs::cancel),
    ("listRunSteps", runs::steps),
    ("getRunStep", runs::step),
    ("submitToolOuputsToRun", runs::submit_tool_outputs),
    ("listVectorStores", stores::list),
    ("createVectorStore", stores::create),
    ("getVectorStore", stores::retrieve),
    ("modifyVectorStore", stores::update),
    ("deleteVectorStore", stores::delete),
    ("createVectorStoreFileBatch", batches::create),
    ("getVectorStoreFileBatch", batches::retrieve),
    ("cancelVectorStoreFileBatch", batches::cancel),
    ("listFilesInVectorStoreBatch", batches::files),
    ("listVectorStoreFiles", store_files::list),
    ("createVectorStoreFile", store_files::create),
    ("getVectorStoreFile", store_files::retrieve),
    ("updateVectorStoreFileAttributes", store_files::update),
    ("deleteVectorStoreFile", store_files::delete),
    ("retrieveVectorStoreFileContent", store_files::content),
    ("searchVectorStore", search::perform),
    ("listThreads", threads::list),
];

/// What reads whole files, and is done on another thread. Others stay on one thread: events are sent in their order.
const SLOW: &[&str] = &["searchVectorStore", "retrieveVectorStoreFileContent"];

/// A request that is being served.
pub(crate) struct Call {
    pub(crate) server: Arc<Server>,
    pub(crate) input: Input,
    pub(crate) form: Option<Form>,
}

impl Call {
    fn state(&self) -> Locked<'_> {
        self.server.state()
    }

    fn now(&self) -> i64 {
        self.server.clock.now()
    }
}

/// Serves a request.
pub(crate) async fn perform(server: &Arc<Server>, input: Input) -> Result<Reply, Failure> {
    let form = if input.is_upload() { Some(input.form().await?) } else { None };
    let handler = HANDLERS.iter().find(|(id, _)| *id == input.operation.id).map(|(_, handler)| handler);
    let handler =
        handler.ok_or_else(|| Failure::new(StatusCode::NOT_IMPLEMENTED, "The emulator does not know this."))?;
    let is_slow = SLOW.contains(&input.operation.id);
    let call = Call { server: Arc::clone(server), input, form };
    let dialect = call.input.dialect;
    let reply = if is_slow {
        let done = tokio::task::spawn_blocking(move || handler(&call)).await;
        done.unwrap_or_else(|_| Err(Failure::bug()))
    } else {
        guarded(|| handler(&call))
    };
    // Changes that could still be lost are not reported to any client.
    server.memory.durable(server.ticket()).await?;
    Ok(match reply? {
        Reply::Json(value) => Reply::Json(dialect.spoken(value)),
        Reply::Pending(value, pause) => Reply::Pending(dialect.spoken(value), pause),
        other => other,
    })
}

/// A panic is an answer too; the lock of the state does not mind.
fn guarded<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Failure::bug()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_panic_is_an_error() {
        let failure = super::guarded(|| -> Result<(), _> { panic!("on purpose") }).expect_err("an error");
        assert_eq!((failure.status.as_u16(), failure.code.as_deref()), (500, Some("emulator_panicked")));
    }

    #[test]
    fn every_operation_has_a_handler() {
        let described: Vec<_> = crate::dialect::Dialect::Foundry.operations().map(|operation| operation.id).collect();
        let handled: Vec<_> = super::HANDLERS.iter().map(|(id, _)| *id).collect();
        assert_eq!(described, handled);
    }
}
