//! Files on their way from the server.

use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use tokio::io::AsyncWrite;

use crate::error::{Error, ErrorKind, Result};
use crate::options::request_options;
use crate::request::{Draft, Params, Request};
use crate::secrets::{SafeText, Secrets};
use crate::transport::{self, Answer, AnswerBody, BodyReader, Mode};
use crate::upload::{Progress, ProgressFn};

/// A request for the content of a file that has not been sent.
///
/// `.await` gives a [`Download`] to read from; [`save_to`](Self::save_to) and [`bytes`](Self::bytes) do it all.
///
/// ```no_run
/// # async fn f(client: openai_assistants::Client) -> openai_assistants::Result<()> {
/// let size = client
///     .files()
///     .content("file_1")
///     .on_progress(|progress| eprintln!("{} of {:?} bytes", progress.bytes, progress.total))
///     .save_to("plot.png")
///     .await?;
/// println!("{size} bytes");
/// # Ok(()) }
/// ```
#[must_use = "a request is sent by `.await`"]
pub struct DownloadRequest {
    pub(crate) draft: Draft,
    progress: Option<ProgressFn>,
}

/// The content of a file, as a stream of its bytes.
///
/// Nothing is read ahead; dropping it closes the connection. A connection that breaks is an error, never a short file.
#[must_use = "streams do nothing unless polled"]
pub struct Download {
    headers: HeaderMap,
    reader: BodyReader,
    progress: Progress,
    on_progress: Option<ProgressFn>,
    max_size: usize,
}

/// A download that is being opened.
#[must_use = "futures do nothing unless polled"]
pub struct OpeningDownload(Pin<Box<dyn Future<Output = Result<Download>> + Send>>);

impl DownloadRequest {
    #[doc(hidden)]
    pub fn new<P: Params>(request: Request<Bytes, P>) -> Self {
        Self { draft: request.into_draft(), progress: None }
    }

    /// Calls a function whenever a piece of the file has come.
    pub fn on_progress(mut self, call: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(call));
        self
    }

    /// The whole content, up to the client's limit on responses.
    pub async fn bytes(self) -> Result<Bytes> {
        self.await?.bytes().await
    }

    /// Writes the content to a path; see [`Download::save_to`].
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64> {
        self.await?.save_to(path).await
    }

    request_options!(self => self.draft.options);
}

impl IntoFuture for DownloadRequest {
    type Output = Result<Download>;
    type IntoFuture = OpeningDownload;

    fn into_future(self) -> OpeningDownload {
        OpeningDownload(Box::pin(open(self.draft, self.progress)))
    }
}

async fn open(draft: Draft, on_progress: Option<ProgressFn>) -> Result<Download> {
    let Answer { headers, body, .. } = transport::send(&draft, Mode::Streamed { accept: "*/*" }).await?;
    let reader = match body {
        AnswerBody::Streamed(reader) => reader,
        AnswerBody::Buffered(body) => BodyReader::new(draft.operation.id, body.into(), None, None, draft.secrets()),
    };
    let total = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let max_size = draft.client.config().max_response_size;
    Ok(Download { headers, reader, progress: Progress { bytes: 0, total }, on_progress, max_size })
}

impl Future for OpeningDownload {
    type Output = Result<Download>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Download>> {
        self.0.as_mut().poll(cx)
    }
}

impl Download {
    /// The size of the content, if the server told it.
    pub fn content_length(&self) -> Option<u64> {
        self.progress.total
    }

    /// The MIME type of the content, if the server told it.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the server gave the request, to be told to its support.
    pub fn request_id(&self) -> Option<&str> {
        crate::response::request_id_ref(&self.headers)
    }

    /// The next piece, as it came from the connection; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    /// The rest of the content, up to the client's limit on responses.
    pub async fn bytes(mut self) -> Result<Bytes> {
        let mut all = bytes::BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
            if all.len() > self.max_size {
                let message = format!("the content is larger than {} bytes; read it as a stream", self.max_size);
                return Err(Error::new(ErrorKind::TooLarge, SafeText::internal(message)));
            }
        }
        Ok(all.freeze())
    }

    /// Writes the rest of the content; the number of bytes.
    pub async fn write_to(mut self, writer: &mut (impl AsyncWrite + Unpin)) -> Result<u64> {
        while let Some(chunk) = self.chunk().await? {
            write_all(writer, &chunk).await.map_err(write_error)?;
        }
        poll_fn(|cx| Pin::new(&mut *writer).poll_flush(cx)).await.map_err(write_error)?;
        Ok(self.progress.bytes)
    }

    /// Writes the content to a path, replacing what is there; the number of bytes.
    ///
    /// It is written to a file beside it that takes the name only when it is complete, so there is never half a file
    /// under that name. If it fails, or the future is dropped, the file beside it is removed.
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64> {
        let partial = Partial::beside(path.as_ref());
        let mut file = tokio::fs::File::create(&partial.0).await.map_err(write_error)?;
        let bytes = self.write_to(&mut file).await?;
        drop(file);
        tokio::fs::rename(&partial.0, path.as_ref()).await.map_err(write_error)?;
        Ok(bytes)
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let chunk = ready!(self.reader.poll_chunk(cx));
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

/// A file that is removed unless it has been renamed.
struct Partial(PathBuf);

impl Partial {
    /// In the same folder, so that renaming moves no data; of a name that no other download uses.
    fn beside(path: &Path) -> Self {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{}-{number}.part", std::process::id()));
        Self(path.with_file_name(name))
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After the renaming there is nothing to remove, and elsewhere nobody to tell.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// What `AsyncWriteExt` does, which is behind a feature of tokio that takes a quarter as long to compile as this crate.
async fn write_all(writer: &mut (impl AsyncWrite + Unpin), mut bytes: &[u8]) -> std::io::Result<()> {
    while !bytes.is_empty() {
        match poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, bytes)).await? {
            0 => return Err(std::io::ErrorKind::WriteZero.into()),
            written => bytes = &bytes[written..],
        }
    }
    Ok(())
}

fn write_error(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Io, "the download could not be written").with_source(error, &Secrets::none())
}

impl fmt::Debug for DownloadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DownloadRequest").field(&self.draft).finish()
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("progress", &self.progress).finish_non_exhaustive()
    }
}

impl fmt::Debug for OpeningDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpeningDownload").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes so many bytes at a time.
    struct Narrow(usize, Vec<u8>);

    impl AsyncWrite for Narrow {
        fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
            let size = self.0.min(bytes.len());
            self.1.extend_from_slice(&bytes[..size]);
            Poll::Ready(Ok(size))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    #[tokio::test]
    async fn a_writer_may_take_a_part_at_a_time() {
        let mut narrow = Narrow(3, Vec::new());
        write_all(&mut narrow, b"ten bytes.").await.expect("it takes all");
        assert_eq!(narrow.1, b"ten bytes.");
        let error = write_all(&mut Narrow(0, Vec::new()), b"ten bytes.").await.expect_err("it takes nothing");
        assert_eq!(error.kind(), std::io::ErrorKind::WriteZero);
    }
}
