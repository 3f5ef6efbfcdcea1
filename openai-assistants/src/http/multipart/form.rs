//! Multipart bodies (RFC 7578).

use std::collections::VecDeque;
use std::fmt;

use bytes::Bytes;

use super::body::{Counter, FormBody, Segment};
use super::{Source, Upload};
use crate::error::{Error, ErrorKind, Result};
use crate::random;
use crate::secrets::{SafeText, Secrets};

/// The parts of a multipart body.
///
/// Written here rather than taken from the HTTP client, as it is short, can be sent again for a retry, and reports
/// its progress.
#[derive(Default)]
pub struct Form {
    parts: Vec<(String, Part)>,
}

enum Part {
    Text(String, Option<&'static str>),
    File(Upload),
}

impl Form {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn push_text(&mut self, name: String, text: String) {
        self.push_typed(name, text, None);
    }

    /// Adds a text that has a media type.
    pub(crate) fn push_typed(&mut self, name: String, text: String, media: Option<&'static str>) {
        self.parts.push((name, Part::Text(text, media)));
    }

    pub(crate) fn push_file(&mut self, name: String, upload: Upload) {
        self.parts.push((name, Part::File(upload)));
    }

    /// Whether it can be sent a second time.
    pub(crate) fn is_replayable(&self) -> bool {
        self.parts.iter().all(|(_, part)| match part {
            Part::Text(..) => true,
            Part::File(upload) => upload.is_replayable(),
        })
    }

    /// Opens the files; the body, and the `Content-Type` that goes with it. `fields` replace text parts or join them.
    pub(crate) async fn open(&self, fields: &[(String, serde_json::Value)]) -> Result<(FormBody, String)> {
        let boundary = boundary();
        let mut segments = VecDeque::new();
        let replaced = |name: &str| fields.iter().any(|(other, _)| other == name);
        for (name, value) in fields {
            let text = match value {
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            segments.push_back(text_segment(&boundary, name, None, &text));
        }
        for (name, part) in &self.parts {
            match part {
                Part::Text(..) if replaced(name) => {}
                Part::Text(text, media) => segments.push_back(text_segment(&boundary, name, *media, text)),
                Part::File(upload) => push_file(&mut segments, &boundary, name, upload).await?,
            }
        }
        segments.push_back(Segment::bytes(format!("--{boundary}--\r\n")));
        Ok((FormBody::new(segments), format!("multipart/form-data; boundary={boundary}")))
    }
}

fn text_segment(boundary: &str, name: &str, media: Option<&str>, text: &str) -> Segment {
    let (name, media) = (quoted(name), media.map(|media| format!("Content-Type: {media}\r\n")).unwrap_or_default());
    Segment::bytes(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{media}\r\n{text}\r\n"))
}

/// The bytes of a file.
pub(super) async fn content(upload: &Upload) -> Result<Segment> {
    let counter = |total| Counter::new(upload.progress.clone(), total);
    let (reader, length) = match &upload.source {
        Source::Bytes(bytes) => return Ok(Segment::Bytes(bytes.clone(), Some(counter(Some(bytes.len() as u64))))),
        source => source.open().await.map_err(|error| {
            let message = format!("`{}` could not be opened for upload", upload.file_name);
            Error::new(ErrorKind::Io, SafeText::internal(message)).with_source(error, &Secrets::none()).with_sent(false)
        })?,
    };
    Ok(Segment::reader(reader, length, counter(length)))
}

async fn push_file(segments: &mut VecDeque<Segment>, boundary: &str, name: &str, upload: &Upload) -> Result<()> {
    let mime_type = upload.checked_mime_type()?;
    let (name, file_name) = (quoted(name), quoted(&upload.file_name));
    segments.push_back(Segment::bytes(format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
         Content-Type: {mime_type}\r\n\r\n"
    )));
    segments.push_back(content(upload).await?);
    segments.push_back(Segment::Bytes(Bytes::from_static(b"\r\n"), None));
    Ok(())
}

/// As browsers write names: what would end the quotes or the line is percent-encoded, all else is UTF-8.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Random enough that no file contains it.
fn boundary() -> String {
    format!("form-{:016x}{:016x}", random::bits(), random::bits())
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, part) in &self.parts {
            match part {
                Part::Text(text, _) => map.entry(name, text),
                Part::File(upload) => map.entry(name, upload),
            };
        }
        map.finish()
    }
}
