//! The documented limits, checked before anything is sent.

use super::failure::UploadFailure;
use crate::error::{Error, ErrorKind, Result};
use crate::http::Upload;
use crate::json::Nullable;
use crate::secrets::{SafeText, Secrets};
use crate::types::{FileChunkingStrategyParam, FileId, VectorStoreFileAttributeValue, VectorStoreFileAttributes};

/// 512 MB, in the larger of its two meanings.
const MAX_FILE_SIZE: u64 = 512 * 1024 * 1024;
const CHUNK_SIZES: std::ops::RangeInclusive<i64> = 100..=4096;
const MAX_ATTRIBUTES: usize = 16;
const MAX_KEY: usize = 64;
const MAX_TEXT: usize = 512;

/// How files are added to a vector store.
pub(super) struct Addition<'a> {
    pub(super) file_ids: &'a [FileId],
    pub(super) chunking_strategy: Option<&'a FileChunkingStrategyParam>,
    pub(super) attributes: &'a Nullable<VectorStoreFileAttributes>,
}

impl Addition<'_> {
    /// Rejects what the server would reject after the files were uploaded.
    pub(super) async fn check(&self, uploads: &[Upload]) -> Result<()> {
        if let Some(FileChunkingStrategyParam::Static(strategy)) = self.chunking_strategy {
            let set = (strategy.r#static.max_chunk_size_tokens, strategy.r#static.chunk_overlap_tokens);
            let (Some(size), Some(overlap)) = set else {
                return Err(invalid(
                    "a static chunking strategy needs both `max_chunk_size_tokens` and `chunk_overlap_tokens`",
                ));
            };
            chunks(size, overlap)?;
        }
        if let Some(attributes) = self.attributes.as_ref() {
            attributes_of(attributes)?;
        }
        if self.file_ids.is_empty() && uploads.is_empty() {
            return Err(invalid("a batch needs at least one file"));
        }
        if let Some(index) = self.file_ids.iter().position(|id| id.as_str().is_empty()) {
            return Err(invalid(&format!("file ID {} of {} is empty", index + 1, self.file_ids.len())));
        }
        for (index, upload) in uploads.iter().enumerate() {
            if let Err(error) = file(upload).await {
                let file_name = Some(upload.name().to_owned());
                return Err(UploadFailure { index: Some(index), file_name, uploaded: Vec::new() }.attach(error));
            }
        }
        Ok(())
    }
}

/// A file that can be read, as far as its source allows to tell, and is of a size that can be indexed.
async fn file(upload: &Upload) -> Result<()> {
    if let Some(problem) = upload.problem() {
        return Err(invalid(problem));
    }
    let size = upload.check().await.map_err(|error| {
        let message = SafeText::internal(format!("`{}` could not be opened for upload", upload.name()));
        Error::new(ErrorKind::Io, message).with_source(error, &Secrets::none()).with_sent(false)
    })?;
    match size {
        Some(0) => Err(invalid("the file is empty, and cannot be indexed")),
        Some(size) if size > MAX_FILE_SIZE => {
            Err(invalid(&format!("the file has {size} bytes; the limit is 512 MB ({MAX_FILE_SIZE} bytes)")))
        }
        _ => Ok(()),
    }
}

fn chunks(size: i64, overlap: i64) -> Result<()> {
    if !CHUNK_SIZES.contains(&size) {
        let (from, to) = (CHUNK_SIZES.start(), CHUNK_SIZES.end());
        return Err(invalid(&format!("`max_chunk_size_tokens` is {size}; it must be from {from} to {to}")));
    }
    if !(0..=size / 2).contains(&overlap) {
        return Err(invalid(&format!(
            "`chunk_overlap_tokens` is {overlap}; it must be from 0 to half of `max_chunk_size_tokens`, which is {}",
            size / 2
        )));
    }
    Ok(())
}

fn attributes_of(attributes: &VectorStoreFileAttributes) -> Result<()> {
    if attributes.len() > MAX_ATTRIBUTES {
        return Err(invalid(&format!("there are {} attributes; a file can have {MAX_ATTRIBUTES}", attributes.len())));
    }
    for (key, value) in attributes {
        let length = key.chars().count();
        if length > MAX_KEY {
            return Err(invalid(&format!("an attribute's key has {length} characters; the limit is {MAX_KEY}")));
        }
        let VectorStoreFileAttributeValue::Text(text) = value else { continue };
        let length = text.chars().count();
        if length > MAX_TEXT {
            return Err(invalid(&format!("the attribute `{key}` has {length} characters; the limit is {MAX_TEXT}")));
        }
    }
    Ok(())
}

fn invalid(message: &str) -> Error {
    Error::new(ErrorKind::InvalidRequest, SafeText::internal(message))
}
