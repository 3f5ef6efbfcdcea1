//! Polling until files are indexed.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use tokio::time::sleep;

use super::indexed::Indexed;
use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::generated::resources::{FileBatches, VectorStoreFiles, VectorStores};
use crate::http::{Params, PreparedRequest};
use crate::polling::{PollFuture, PollOptions, PollSchedule, poll_options};
use crate::request::Response;
use crate::request::{Request, ResponseFuture};
use crate::secrets::SafeText;
use crate::types::{
    FileId, VectorStore, VectorStoreCreateParams, VectorStoreFile, VectorStoreFileBatch,
    VectorStoreFileBatchCreateParams, VectorStoreFileBatchId, VectorStoreFileCreateParams, VectorStoreId,
};

/// A request that polls until the server has finished indexing, successfully or not: check the `status`.
///
/// `.await` sends the request that this was made from, and then retrieves the object repeatedly. The interval between
/// polls is the one [set by the caller](Self::with_poll_interval), else the one that the server asks for, else 1 s
/// growing to 5 s. An object with an unknown status is polled further. Dropping the future stops the polling; the
/// server continues to index.
///
/// # Errors
///
/// Those of any request, and [`TimeoutKind::Deadline`] when the deadline passes. They carry the object as last seen:
/// [`last_vector_store_file`](Error::last_vector_store_file), [`last_file_batch`](Error::last_file_batch) or
/// [`last_vector_store`](Error::last_vector_store).
///
/// ```no_run
/// # use std::time::Duration;
/// # use openai_assistants::{Client, Result, types::*};
/// # async fn f(client: Client) -> Result<()> {
/// let file = client
///     .vector_stores()
///     .files()
///     .create_and_poll("vs_1", VectorStoreFileCreateParams::new("file-1"))
///     .with_deadline(Duration::from_secs(60))
///     .await?;
/// println!("{} {:?}", file.status, file.last_error);
/// # Ok(()) }
/// ```
#[must_use = "a request is sent by `.await`"]
pub struct IndexRequest<T> {
    prepared: PreparedRequest,
    item: Option<String>,
    pub(super) options: PollOptions,
    response: PhantomData<fn() -> T>,
}

impl<T: Indexed> IndexRequest<T> {
    poll_options!(self => self.options);
}

impl<T: Indexed, P: Params> Request<T, P> {
    /// Sends this request, then polls until the server has finished indexing.
    ///
    /// With `cancel` it waits until the batch is cancelled, with `retrieve` it waits for an existing object.
    pub fn poll(self) -> IndexRequest<T> {
        IndexRequest {
            prepared: self.into_prepared(),
            item: None,
            options: PollOptions::default(),
            response: PhantomData,
        }
    }
}

impl VectorStores<'_> {
    /// Creates a vector store and polls until its files are indexed.
    pub fn create_and_poll(&self, params: VectorStoreCreateParams) -> IndexRequest<VectorStore> {
        self.create(params).poll()
    }

    /// Polls a vector store until none of its files is being indexed.
    pub fn poll(&self, vector_store_id: impl Into<VectorStoreId>) -> IndexRequest<VectorStore> {
        self.retrieve(vector_store_id).poll()
    }
}

impl VectorStoreFiles<'_> {
    /// Adds an uploaded file to a vector store and polls until it is indexed.
    pub fn create_and_poll(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        params: VectorStoreFileCreateParams,
    ) -> IndexRequest<VectorStoreFile> {
        let item = Some(String::from(&params.file_id));
        IndexRequest { item, ..self.create(vector_store_id, params).poll() }
    }

    /// Polls a file in a vector store until it is indexed.
    pub fn poll(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        file_id: impl Into<FileId>,
    ) -> IndexRequest<VectorStoreFile> {
        self.retrieve(vector_store_id, file_id).poll()
    }
}

impl FileBatches<'_> {
    /// Adds uploaded files to a vector store and polls until each of them is indexed or has failed.
    pub fn create_and_poll(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        params: VectorStoreFileBatchCreateParams,
    ) -> IndexRequest<VectorStoreFileBatch> {
        self.create(vector_store_id, params).poll()
    }

    /// Polls a batch until each of its files is indexed or has failed.
    pub fn poll(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        batch_id: impl Into<VectorStoreFileBatchId>,
    ) -> IndexRequest<VectorStoreFileBatch> {
        self.retrieve(vector_store_id, batch_id).poll()
    }
}

impl<T: Indexed> IntoFuture for IndexRequest<T> {
    type Output = Result<T>;
    type IntoFuture = PollFuture<T>;

    fn into_future(self) -> PollFuture<T> {
        PollFuture::new(async move {
            let deadline = Deadline::optional(TimeoutKind::Deadline, self.options.deadline);
            settle(self.prepared, self.item, deadline, self.options.interval).await
        })
    }
}

/// Sends the request, and polls what it creates until that is settled. `item` is its id, where that is known before.
pub(super) async fn settle<T: Indexed>(
    prepared: PreparedRequest,
    item: Option<String>,
    deadline: Option<Deadline>,
    interval: Option<Duration>,
) -> Result<T> {
    let client = Client::from_shared(prepared.config.clone());
    let options = prepared.options.for_further_requests();
    let mut path: Vec<String> = prepared.path.iter().cloned().chain(item).take(T::IDS).collect();
    let mut schedule = PollSchedule::new(interval);
    let mut last = None;
    let mut call = ResponseFuture::new(prepared, Response::<T>::decode);
    loop {
        let response = match Deadline::guard(deadline, call).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(with_last(error, last)),
            Err(_) => return Err(with_last(too_late::<T>(), last)),
        };
        let pause = schedule.after(response.headers());
        let seen = response.into_data();
        if seen.is_settled() {
            return Ok(seen);
        }
        if path.len() < T::IDS {
            path.push(seen.own_id().to_owned());
        }
        if path.iter().any(String::is_empty) {
            let message = format!("the response has no {} ID", T::NAME);
            let error = Error::new(ErrorKind::Other, SafeText::internal(message));
            return Err(with_last(error, Some(seen)));
        }
        if Deadline::guard(deadline, sleep(pause)).await.is_err() {
            return Err(with_last(too_late::<T>(), Some(seen)));
        }
        call =
            Request::<T>::new(&client, T::retrieve(), path.clone(), ()).with_options(options.clone()).with_response();
        last = Some(seen);
    }
}

fn with_last<T: Indexed>(error: Error, last: Option<T>) -> Error {
    match last {
        Some(last) => error.with_attachment(last),
        None => error,
    }
}

fn too_late<T: Indexed>() -> Error {
    let kind = ErrorKind::Timeout(TimeoutKind::Deadline);
    Error::new(kind, SafeText::internal(format!("deadline exceeded before the {} was indexed", T::NAME)))
}

impl<T> fmt::Debug for IndexRequest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IndexRequest").field("request", &self.prepared).field("options", &self.options).finish()
    }
}
