//! Polling until files are indexed.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use tokio::time::sleep;

use super::indexed::Indexed;
use super::split::split;
use crate::client::Client;
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::generated::resources::{FileBatches, VectorStoreFiles, VectorStores};
use crate::http::{Params, PreparedRequest, RequestOptions};
use crate::polling::{PollFuture, PollOptions, PollSchedule, Watch, poll_options};
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
/// polls is the one [set by the caller](Self::with_poll_interval), else the one that the server asks for, else 250 ms
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
    watch: Option<Box<Watch<T>>>,
    response: PhantomData<fn() -> T>,
}

impl<T: Indexed> IndexRequest<T> {
    poll_options!(self => self.options, T);

    /// Calls a function with the object of every response, including the first; its `file_counts` has the number of
    /// indexed files. It is called by the task that polls the request, so it must not block.
    ///
    /// ```no_run
    /// # use openai_assistants::{Client, Result, types::*};
    /// # async fn f(client: Client, files: Vec<FileId>) -> Result<()> {
    /// let batches = client.vector_stores().file_batches();
    /// let params = VectorStoreFileBatchCreateParams::new().file_ids(files);
    /// let batch = batches.create_and_poll("vs_1", params).on_progress(|batch| {
    ///     println!("{} of {} files", batch.file_counts.completed, batch.file_counts.total);
    /// });
    /// println!("{}", batch.await?.status);
    /// # Ok(()) }
    /// ```
    pub fn on_progress(mut self, call: impl Fn(&T) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(call));
        self
    }
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
            watch: None,
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
    ///
    /// More than 500 files are added in several batches of at most 500 each, as not every server takes more in one. All
    /// of them are created before any is polled. The result represents all of them: its `file_counts` are the sums, its
    /// `status` is `completed` only if every batch is, and [`batch_ids`](VectorStoreFileBatch::batch_ids) has their IDs;
    /// its own ID is that of the first batch. An idempotency key is extended by `-2`, `-3` and so on for the batches
    /// after the first. On an error, [`last_file_batch`](Error::last_file_batch) represents the batches that were
    /// created.
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
            let deadline = self.options.deadline(self.prepared.config.settings.poll_deadline);
            settle(split(self.prepared), self.item, deadline, self.options.interval, self.watch.as_deref()).await
        })
    }
}

/// Sends the requests, all of them before anything is polled, and polls what they create until that is settled. `item`
/// is its id, where that is known before.
pub(super) async fn settle<T: Indexed>(
    requests: Vec<PreparedRequest>,
    item: Option<String>,
    deadline: Option<Deadline>,
    interval: Option<Duration>,
    watch: Option<&Watch<T>>,
) -> Result<T> {
    let mut waits = Vec::with_capacity(requests.len());
    let outcome = settle_all::<T>(requests, item, deadline, interval, watch, &mut waits).await;
    let seen = T::combine(waits.into_iter().filter_map(|wait| wait.seen).collect());
    match (outcome, seen) {
        (Ok(()), Some(all)) => Ok(all),
        (Ok(()), None) => Err(Error::new(ErrorKind::Other, "there was nothing to wait for")),
        (Err(error), Some(last)) => Err(error.with_attachment(last)),
        (Err(error), None) => Err(error),
    }
}

async fn settle_all<T: Indexed>(
    requests: Vec<PreparedRequest>,
    item: Option<String>,
    deadline: Option<Deadline>,
    interval: Option<Duration>,
    watch: Option<&Watch<T>>,
    waits: &mut Vec<Wait<T>>,
) -> Result<()> {
    let total = requests.len();
    for (index, prepared) in requests.into_iter().enumerate() {
        let mut wait = Wait::new(&prepared, item.clone(), interval);
        let sent = wait.look(ResponseFuture::new(prepared, Response::<T>::decode), deadline).await;
        waits.push(wait);
        sent.map_err(|error| match total {
            1 => error,
            _ => error.with_context(SafeText::internal(format!("{} {} of {total}", T::NAME, index + 1))),
        })?;
        show(watch, waits);
    }
    for index in 0..waits.len() {
        // The server has had time for the others while the first one was polled.
        let mut is_due = index > 0;
        while let Some(wait) = waits.get_mut(index).filter(|wait| !wait.is_settled()) {
            if !std::mem::take(&mut is_due) && Deadline::guard(deadline, sleep(wait.pause)).await.is_err() {
                return Err(too_late::<T>());
            }
            wait.look(wait.ask_again(), deadline).await?;
            show(watch, waits);
        }
    }
    Ok(())
}

/// Shows what is known of all objects, as one.
fn show<T: Indexed>(watch: Option<&Watch<T>>, waits: &[Wait<T>]) {
    let Some(watch) = watch else { return };
    if let Some(all) = T::combine(waits.iter().filter_map(|wait| wait.seen.clone()).collect()) {
        watch(&all);
    }
}

/// One object that is polled.
struct Wait<T> {
    client: Client,
    options: RequestOptions,
    path: Vec<String>,
    schedule: PollSchedule,
    pause: Duration,
    seen: Option<T>,
}

impl<T: Indexed> Wait<T> {
    fn new(prepared: &PreparedRequest, item: Option<String>, interval: Option<Duration>) -> Self {
        Self {
            client: Client::from_shared(prepared.config.clone()),
            options: prepared.options.for_further_requests(),
            path: prepared.path.iter().cloned().chain(item).take(T::IDS).collect(),
            schedule: PollSchedule::new(interval),
            pause: Duration::ZERO,
            seen: None,
        }
    }

    fn is_settled(&self) -> bool {
        self.seen.as_ref().is_some_and(T::is_settled)
    }

    fn ask_again(&self) -> ResponseFuture<Response<T>> {
        let request = Request::<T>::new(&self.client, T::retrieve(), self.path.clone(), ());
        request.with_options(self.options.clone()).with_response()
    }

    /// Waits for one response, and keeps what is in it.
    async fn look(&mut self, call: ResponseFuture<Response<T>>, deadline: Option<Deadline>) -> Result<()> {
        let response = Deadline::guard(deadline, call).await.map_err(|_| too_late::<T>())??;
        self.pause = self.schedule.after(response.headers());
        let seen = self.seen.insert(response.into_data());
        if seen.is_settled() {
            return Ok(());
        }
        if self.path.len() < T::IDS {
            self.path.push(seen.own_id().to_owned());
        }
        if self.path.iter().any(String::is_empty) {
            let message = format!("the response has no {} ID", T::NAME);
            return Err(Error::new(ErrorKind::Other, SafeText::internal(message)));
        }
        Ok(())
    }
}

fn too_late<T: Indexed>() -> Error {
    let kind = ErrorKind::Timeout(TimeoutKind::Deadline);
    Error::new(kind, SafeText::internal(format!("deadline exceeded before the {} was indexed", T::NAME)))
}

impl<T> fmt::Debug for IndexRequest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IndexRequest")
            .field("request", &self.prepared)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
