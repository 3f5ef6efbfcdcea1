// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `files`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{
    FileCreateParams, FileDeleted, FileId, FileListParams, FileObject, Order,
};

use crate::blocking::{Client, Request, ListRequest, DownloadRequest};

use crate::generated::operations;

/// Uploaded documents and images, and files that tools produced.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    client: &'a Client,
}

impl Client {
    /// Uploaded documents and images, and files that tools produced.
    pub fn files(&self) -> Files<'_> {
        Files::new(self)
    }
}

impl<'a> Files<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List files.
    ///
    /// Returns one page of the uploaded and generated files in the project.
    ///
    /// `GET /files`
    pub fn list(&self) -> ListRequest<FileObject, FileListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_FILES,
            vec![],
            Default::default(),
        )
    }

    /// Upload a file.
    ///
    /// A file has at most 512 MB, and one meant for assistants at most 2 million tokens. Upload first,
    /// then refer to the file by its ID: in a message, in tool resources, or to index it in a vector
    /// store. Uploads are limited to 1,000 a minute for each user.
    ///
    /// `POST /files`
    pub fn create(
        &self,
        params: FileCreateParams,
    ) -> Request<FileObject, FileCreateParams> {
        Request::new(self.client, &operations::CREATE_FILE, vec![], params)
    }

    /// Retrieve a file's details.
    ///
    /// Returns its name, size and purpose, without the content.
    ///
    /// `GET /files/{file_id}`
    pub fn retrieve(&self, file_id: impl Into<FileId>) -> Request<FileObject> {
        Request::new(
            self.client,
            &operations::RETRIEVE_FILE,
            vec![file_id.into().into()],
            (),
        )
    }

    /// Delete a file.
    ///
    /// The file also disappears from every vector store it was added to.
    ///
    /// `DELETE /files/{file_id}`
    pub fn delete(&self, file_id: impl Into<FileId>) -> Request<FileDeleted> {
        Request::new(
            self.client,
            &operations::DELETE_FILE,
            vec![file_id.into().into()],
            (),
        )
    }

    /// Download the content of a file.
    ///
    /// Returns the bytes as they are. Servers may refuse this for files with purpose `assistants`;
    /// files that a tool wrote (`assistants_output`) can be fetched.
    ///
    /// `GET /files/{file_id}/content`
    pub fn content(&self, file_id: impl Into<FileId>) -> DownloadRequest {
        DownloadRequest::new(
            Request::new(
                self.client,
                &operations::DOWNLOAD_FILE,
                vec![file_id.into().into()],
                (),
            ),
        )
    }
}

impl ListRequest<FileObject, FileListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: FileListParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// Only files with this purpose, such as `assistants`.
    pub fn purpose<As>(mut self, purpose: impl IntoField<String, As>) -> Self {
        self.params_mut().purpose = purpose.into_field().into_option();
        self
    }

    /// Items per page, from 1 to 10,000, which is also the default.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.params_mut().limit = limit.into_number_field();
        self
    }

    /// Direction of the list by creation time: `asc` puts the oldest first, `desc` (the default) the
    /// newest.
    pub fn order<As>(mut self, order: impl IntoField<Order, As>) -> Self {
        self.params_mut().order = order.into_field().into_option();
        self
    }

    /// Cursor: only items that follow the one with this ID are returned. Pass the `last_id` of one page
    /// to get the next.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.params_mut().after = after.into_field().into_option();
        self
    }
}
