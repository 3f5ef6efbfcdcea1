//! Downloads of files.

mod partial;
mod write;

use std::borrow::Cow;
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use tokio::io::AsyncWrite;

use self::partial::Partial;
use self::write::write_all;
use super::{FromHeaders, Request, typed_headers};
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::http::{
    self, Accept, Answer, BodyReader, Deadlines, Mode, Params, PreparedRequest, Progress, ProgressFn, request_options,
};
use crate::secrets::{SafeText, Secrets};

/// A request for the content of a file that has not been sent.
///
/// `.await` returns a [`Download`] to read from; [`save_to`](Self::save_to) and [`bytes`](Self::bytes) read all of it.
///
/// ```no_run
/// # async fn f(client: openai_assistants::Client) -> openai_assistants::Result<()> {
/// let size = client
///     .files()
///     .content("file_1")
///     .on_progress(|progress| {
///         eprintln!("{} of {:?} bytes", progress.bytes, progress.total)
///     })
///     .save_to("plot.png")
///     .await?;
/// println!("{size} bytes");
/// # Ok(()) }
/// ```
#[must_use = "a request is sent by `.await`"]
pub struct DownloadRequest {
    pub(crate) prepared: PreparedRequest,
    progress: Option<ProgressFn>,
}

/// The content of a file, as a stream of its bytes.
///
/// Nothing is read ahead; dropping it closes the connection. A lost connection is an error, never a truncated file.
///
/// Reading in chunks is limited by the idle timeout and the deadline. The methods that read all of it have the time
/// limit of one attempt, see [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
#[must_use = "streams do nothing unless polled"]
pub struct Download {
    headers: HeaderMap,
    reader: BodyReader,
    progress: Progress,
    on_progress: Option<ProgressFn>,
    max_size: usize,
    source: Source,
    /// The limits of the attempt, and the timeout of another one.
    limits: Deadlines,
    timeout: Option<Duration>,
}

/// Where the content comes from, for errors.
#[derive(Clone)]
struct Source {
    operation: Cow<'static, str>,
    server: Option<SafeText>,
    /// The server that a redirect led to, if it is another one.
    redirected: Option<Arc<SafeText>>,
}

impl Source {
    fn name(self, error: Error) -> Error {
        error.with_redirected(self.redirected.as_ref()).with_server(|| self.server).with_operation(self.operation)
    }
}

/// A download that is being opened.
#[must_use = "futures do nothing unless polled"]
pub struct DownloadFuture(Pin<Box<dyn Future<Output = Result<Download>> + Send>>);

impl DownloadRequest {
    #[doc(hidden)]
    pub fn new<P: Params>(request: Request<Bytes, P>) -> Self {
        Self::of(request.into_prepared())
    }

    pub(crate) fn of(prepared: PreparedRequest) -> Self {
        Self { prepared, progress: None }
    }

    /// Calls a function whenever a chunk of the file has arrived.
    pub fn on_progress(mut self, call: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(call));
        self
    }

    /// The whole content, up to the client's limit on responses.
    ///
    /// The last attempt, up to the last byte, has the same time limit as any request.
    pub async fn bytes(self) -> Result<Bytes> {
        let download = self.await?;
        let limit = download.limits.whole;
        download.read_within(limit).await
    }

    /// Sends the request, like `.await`; see [`Request::send`](crate::Request::send).
    pub fn send(self) -> DownloadFuture {
        self.into_future()
    }

    /// The whole content as text, up to the client's limit on responses.
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](ErrorKind::Decode) if it is not UTF-8, and those of [`bytes`](Self::bytes).
    pub async fn text(self) -> Result<String> {
        let download = self.await?;
        let (limit, source) = (download.limits.whole, download.source.clone());
        text(download.read_within(limit).await?, source)
    }

    /// Writes the content to a path; see [`Download::save_to`].
    ///
    /// The last attempt, up to the last byte, has the same time limit as any request. For a file that takes longer than
    /// the client's `timeout`, set a longer one with [`with_timeout`](Self::with_timeout).
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64> {
        let download = self.await?;
        let limit = download.limits.whole;
        download.save_within(limit, path.as_ref()).await
    }

    /// Sends the request to an address that the server has given; see
    /// [`Request::with_address`](crate::Request::with_address).
    pub fn with_address(mut self, address: impl Into<String>) -> Self {
        self.prepared.options.address = Some(address.into());
        self
    }

    request_options!(self => self.prepared.options);
}

impl IntoFuture for DownloadRequest {
    type Output = Result<Download>;
    type IntoFuture = DownloadFuture;

    fn into_future(self) -> DownloadFuture {
        let Self { prepared, progress, .. } = self;
        DownloadFuture(crate::http::in_flight(async move { open(&prepared, progress).await }))
    }
}

async fn open(prepared: &PreparedRequest, on_progress: Option<ProgressFn>) -> Result<Download> {
    let Answer { headers, body, limits, .. } = http::send(prepared, Mode::Streamed(Accept::Anything)).await?;
    let mut reader = body.into_reader(prepared);
    reader.set_limit(limits.deadline);
    let source = Source {
        operation: prepared.operation.id(),
        server: prepared.server(),
        redirected: reader.redirected().cloned(),
    };
    let total = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    Ok(Download {
        headers,
        reader,
        progress: Progress { bytes: 0, total },
        on_progress,
        max_size: prepared.config.settings.max_response_size,
        source,
        limits,
        timeout: prepared.total_timeout(),
    })
}

impl Future for DownloadFuture {
    type Output = Result<Download>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Download>> {
        self.0.as_mut().poll(cx)
    }
}

impl Download {
    /// The size of the content, if the server sent it.
    pub fn content_length(&self) -> Option<u64> {
        self.progress.total
    }

    /// The MIME type of the content, if the server sent it.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The documented headers, as the type that the documentation of the method names.
    pub fn headers_as<H: FromHeaders>(&self) -> H {
        typed_headers::read(&self.headers)
    }

    /// Returns the ID that the server assigned to the request; include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        crate::headers::request_id_ref(&self.headers)
    }

    /// Returns the next chunk, as received from the connection; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    /// The rest of the content, up to the client's limit on responses.
    pub async fn bytes(self) -> Result<Bytes> {
        let limit = self.limit_from_now();
        self.read_within(limit).await
    }

    /// Returns the rest of the content as text, see [`bytes`](Self::bytes).
    ///
    /// # Errors
    ///
    /// Of kind [`Decode`](ErrorKind::Decode) if it is not UTF-8, and those of [`bytes`](Self::bytes).
    pub async fn text(self) -> Result<String> {
        let source = self.source.clone();
        text(self.bytes().await?, source)
    }

    /// Writes the rest of the content and returns the number of bytes.
    pub async fn write_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64> {
        let (limit, source) = (self.limit_from_now(), self.source.clone());
        self.reader.set_limit(limit);
        within(limit, source, pin!(self.copy_to(writer))).await
    }

    /// Writes the content to a path, replacing an existing file, and returns the number of bytes.
    ///
    /// It is written to a temporary file in the same folder, `.openai-assistants-….part` with a random name, which is
    /// renamed when it is complete, so there is never a partial file at the path. If writing fails, or the future is
    /// dropped, the temporary file is removed. It has the permissions of any new file.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64> {
        let limit = self.limit_from_now();
        self.save_within(limit, path.as_ref()).await
    }

    async fn read_within(mut self, limit: Option<Deadline>) -> Result<Bytes> {
        self.reader.set_limit(limit);
        let mut all = bytes::BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
            if all.len() > self.max_size {
                let message = format!("the content is larger than {} bytes; read it as a stream", self.max_size);
                return Err(self.source.name(Error::new(ErrorKind::TooLarge, SafeText::internal(message))));
            }
        }
        Ok(all.freeze())
    }

    async fn save_within(mut self, limit: Option<Deadline>, path: &Path) -> Result<u64> {
        self.reader.set_limit(limit);
        let source = self.source.clone();
        let saving = async {
            let (partial, file) = Partial::beside(path).await.map_err(write_error)?;
            let mut file = tokio::fs::File::from_std(file);
            let bytes = self.copy_to(&mut file).await?;
            drop(file);
            partial.rename_to(path).await.map_err(write_error)?;
            Ok(bytes)
        };
        within(limit, source, pin!(saving)).await
    }

    async fn copy_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64> {
        while let Some(chunk) = self.chunk().await? {
            write_all(writer, &chunk).await.map_err(write_error)?;
        }
        poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await.map_err(write_error)?;
        Ok(self.progress.bytes)
    }

    /// The time limit of a method that is called now.
    fn limit_from_now(&self) -> Option<Deadline> {
        Deadline::earliest([Deadline::optional(TimeoutKind::Total, self.timeout), self.limits.deadline])
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let chunk = ready!(self.reader.poll_chunk(cx));
        let chunk = chunk.map(|chunk| chunk.map_err(|error| self.source.clone().name(error)));
        if let Some(Ok(chunk)) = &chunk {
            self.progress.bytes += chunk.len() as u64;
            if let Some(call) = &self.on_progress {
                call(self.progress);
            }
        }
        Poll::Ready(chunk)
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        self.poll_chunk(cx)
    }
}

fn text(content: Bytes, source: Source) -> Result<String> {
    String::from_utf8(content.into()).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let message = format!("the content is not UTF-8 from byte {at} on; take its bytes");
        source.name(Error::new(ErrorKind::Decode, SafeText::internal(message)).with_answer(true))
    })
}

/// Also limits writers and file systems that never complete.
async fn within<T>(limit: Option<Deadline>, source: Source, work: impl Future<Output = Result<T>>) -> Result<T> {
    match Deadline::guard(limit, work).await {
        Ok(done) => done,
        Err(error) => Err(source.name(error)),
    }
}

fn write_error(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Io, "the download could not be written").with_source(error, &Secrets::none())
}

impl fmt::Debug for DownloadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DownloadRequest").field(&self.prepared).finish()
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("progress", &self.progress).finish_non_exhaustive()
    }
}

impl fmt::Debug for DownloadFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadFuture").finish_non_exhaustive()
    }
}
