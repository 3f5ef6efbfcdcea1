//! Files on their way to the server.

mod body;
mod form;
mod mime;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use self::body::FormBody;
pub(crate) use self::body::UploadError;
pub use self::form::Form;
use crate::error::{Error, ErrorKind, Result};

/// A file to upload: from a path, from memory, or from a reader.
///
/// From a path or a reader, it is streamed and never held in memory as a whole. A reader can be read only once, so a
/// request with one is not retried.
///
/// ```
/// use openai_assistants::Upload;
///
/// let report = Upload::from_path("reports/2025.pdf");
/// let notes = Upload::from_bytes("notes.md", "# Notes").on_progress(|progress| {
///     println!("{} bytes of {:?}", progress.bytes, progress.total);
/// });
/// # let _ = (report, notes);
/// ```
pub struct Upload {
    source: Source,
    file_name: String,
    mime_type: Option<String>,
    progress: Option<ProgressFn>,
}

/// How much of a file has been moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes of the file that were moved so far.
    pub bytes: u64,
    /// The size of the file, if it is known.
    pub total: Option<u64>,
}

pub(crate) type ProgressFn = Arc<dyn Fn(Progress) + Send + Sync>;

type Reader = Pin<Box<dyn AsyncRead + Send>>;

enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    Reader {
        /// Taken when the request is sent.
        reader: Mutex<Option<Reader>>,
        length: Option<u64>,
    },
}

impl Upload {
    /// The file at a path, under the path's last part as its name. It is opened when the request is sent, and again
    /// for each retry.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self::new(Source::Path(path.to_owned()), name)
    }

    /// Bytes in memory, under a name.
    pub fn from_bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()), file_name.into())
    }

    /// Whatever a reader yields, under a name.
    ///
    /// With a `length` the request says how long it is, and fails when the reader yields less or more; without one it
    /// is sent in chunks, which not every server takes.
    pub fn from_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let reader = Mutex::new(Some(Box::pin(reader) as Reader));
        Self::new(Source::Reader { reader, length }, file_name.into())
    }

    /// Sets the name under which the server gets to see the file.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Sets the MIME type; otherwise it is guessed from the end of the name.
    #[must_use]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Calls a function whenever a piece of the file has been handed to the connection.
    ///
    /// A retry starts again at 0.
    #[must_use]
    pub fn on_progress(mut self, call: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(call));
        self
    }

    /// Calls a function in addition to the one that is set.
    #[cfg(feature = "helpers")]
    pub(crate) fn also_on_progress(self, call: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        match self.progress.clone() {
            Some(set) => self.on_progress(move |progress| {
                set(progress);
                call(progress);
            }),
            None => self.on_progress(call),
        }
    }

    fn new(source: Source, file_name: String) -> Self {
        Self { source, file_name, mime_type: None, progress: None }
    }

    #[cfg(feature = "helpers")]
    pub(crate) fn name(&self) -> &str {
        &self.file_name
    }

    /// Of this MIME type unless one is set.
    pub(crate) fn or_mime_type(mut self, mime_type: Option<&str>) -> Self {
        self.mime_type = self.mime_type.or_else(|| mime_type.map(str::to_owned));
        self
    }

    fn checked_mime_type(&self) -> Result<&str> {
        match self.problem() {
            Some(problem) => Err(Error::new(ErrorKind::InvalidRequest, problem)),
            None => Ok(self.mime_type.as_deref().unwrap_or_else(|| mime::guess(&self.file_name))),
        }
    }

    /// As the whole body of a request, and the `Content-Type` that goes with it.
    pub(crate) async fn open(&self) -> Result<(FormBody, &str)> {
        let mime_type = self.checked_mime_type()?;
        Ok((FormBody::new([form::content(self).await?].into()), mime_type))
    }

    /// Why it cannot be sent, whatever is in it.
    pub(crate) fn problem(&self) -> Option<&'static str> {
        let mime_type = self.mime_type.as_deref().unwrap_or_default();
        mime_type.contains(char::is_control).then_some("the MIME type of the upload has control characters")
    }

    /// The size, as far as it is known without reading anything. Fails where opening it to send it would fail.
    #[cfg(feature = "helpers")]
    pub(crate) async fn check(&self) -> io::Result<Option<u64>> {
        match &self.source {
            Source::Path(path) => {
                let metadata = tokio::fs::metadata(path).await?;
                if metadata.is_dir() {
                    return Err(is_directory());
                }
                // What is not a regular file, such as a pipe, may block when it is opened, and be used up by that.
                if !metadata.is_file() {
                    return Ok(None);
                }
                tokio::fs::File::open(path).await?;
                Ok(Some(metadata.len()))
            }
            Source::Bytes(bytes) => Ok(Some(bytes.len() as u64)),
            Source::Reader { length, .. } => Ok(*length),
        }
    }

    /// Whether it can be read more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Reader { .. })
    }
}

impl Source {
    /// A reader and how much it will yield.
    async fn open(&self) -> io::Result<(Reader, Option<u64>)> {
        match self {
            Self::Path(path) => {
                let file = tokio::fs::File::open(path).await?;
                let metadata = file.metadata().await?;
                if metadata.is_dir() {
                    return Err(is_directory());
                }
                // What is not a regular file, such as a pipe, has no length to rely on.
                let length = metadata.is_file().then_some(metadata.len());
                Ok((Box::pin(file), length))
            }
            // Kept whole by the form, which does not come here.
            Self::Bytes(bytes) => Ok((Box::pin(io::Cursor::new(bytes.clone())), Some(bytes.len() as u64))),
            Self::Reader { reader, length } => {
                let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                let reader = reader.ok_or_else(|| io::Error::other("the reader has been read already"))?;
                Ok((reader, *length))
            }
        }
    }
}

fn is_directory() -> io::Error {
    io::Error::new(io::ErrorKind::IsADirectory, "it is a directory")
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

/// A name and the bytes.
impl<N: Into<String>, B: Into<Bytes>> From<(N, B)> for Upload {
    fn from((name, bytes): (N, B)) -> Self {
        Self::from_bytes(name, bytes)
    }
}

/// The bytes, under the name `file`.
impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self::from_bytes("file", bytes)
    }
}

/// The bytes, under the name `file`.
impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes("file", bytes)
    }
}

/// Shows where it comes from, not what is in it.
impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Upload");
        debug.field("file_name", &self.file_name).field("mime_type", &self.mime_type);
        match &self.source {
            Source::Path(path) => debug.field("path", path),
            Source::Bytes(bytes) => debug.field("bytes", &bytes.len()),
            Source::Reader { length, .. } => debug.field("reader_length", length),
        };
        debug.finish_non_exhaustive()
    }
}
