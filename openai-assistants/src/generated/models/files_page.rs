// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListFilesResponse`.

use crate::types::FileObject;
use crate::Page;

/// One page of files.
pub type FilesPage = Page<FileObject>;
