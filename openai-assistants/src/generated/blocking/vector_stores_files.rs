// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `vector_stores.files`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{
    FileId, Order, VectorStoreFile, VectorStoreFileContentResponse,
    VectorStoreFileCreateParams, VectorStoreFileDeleted, VectorStoreFileFilter,
    VectorStoreFileListParams, VectorStoreFileUpdateParams, VectorStoreId,
};

use crate::blocking::{Client, Request, ListRequest};

use crate::generated::operations;

/// Single files within a vector store, with their indexing state and attributes.
#[derive(Clone, Copy, Debug)]
pub struct VectorStoreFiles<'a> {
    client: &'a Client,
}

impl<'a> VectorStoreFiles<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the files in a vector store.
    ///
    /// Returns one page of files, each with its indexing state.
    ///
    /// `GET /vector_stores/{vector_store_id}/files`
    pub fn list(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
    ) -> ListRequest<VectorStoreFile, VectorStoreFileListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_VECTOR_STORE_FILES,
            vec![vector_store_id.into().into()],
            Default::default(),
        )
    }

    /// Add a file to a vector store.
    ///
    /// The uploaded file is indexed in the background. Adding files, singly or in batches, is limited
    /// to 300 requests a minute for each vector store. For many files, use a file batch.
    ///
    /// `POST /vector_stores/{vector_store_id}/files`
    pub fn create(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        params: VectorStoreFileCreateParams,
    ) -> Request<VectorStoreFile, VectorStoreFileCreateParams> {
        Request::new(
            self.client,
            &operations::CREATE_VECTOR_STORE_FILE,
            vec![vector_store_id.into().into()],
            params,
        )
    }

    /// Retrieve a file in a vector store.
    ///
    /// Returns its indexing state and attributes.
    ///
    /// `GET /vector_stores/{vector_store_id}/files/{file_id}`
    pub fn retrieve(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        file_id: impl Into<FileId>,
    ) -> Request<VectorStoreFile> {
        Request::new(
            self.client,
            &operations::GET_VECTOR_STORE_FILE,
            vec![vector_store_id.into().into(), file_id.into().into()],
            (),
        )
    }

    /// Set the attributes of a file in a vector store.
    ///
    /// Search filters test these key-value pairs.
    ///
    /// `POST /vector_stores/{vector_store_id}/files/{file_id}`
    pub fn update(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        file_id: impl Into<FileId>,
        params: VectorStoreFileUpdateParams,
    ) -> Request<VectorStoreFile, VectorStoreFileUpdateParams> {
        Request::new(
            self.client,
            &operations::UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
            vec![vector_store_id.into().into(), file_id.into().into()],
            params,
        )
    }

    /// Remove a file from a vector store.
    ///
    /// Searches no longer find it. The uploaded file is kept; delete that separately.
    ///
    /// `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
    pub fn delete(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        file_id: impl Into<FileId>,
    ) -> Request<VectorStoreFileDeleted> {
        Request::new(
            self.client,
            &operations::DELETE_VECTOR_STORE_FILE,
            vec![vector_store_id.into().into(), file_id.into().into()],
            (),
        )
    }

    /// Read the text extracted from a file in a vector store.
    ///
    /// Returns what the parser made of the file, not its original bytes.
    ///
    /// `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
    pub fn content(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        file_id: impl Into<FileId>,
    ) -> Request<VectorStoreFileContentResponse> {
        Request::new(
            self.client,
            &operations::RETRIEVE_VECTOR_STORE_FILE_CONTENT,
            vec![vector_store_id.into().into(), file_id.into().into()],
            (),
        )
    }
}

impl ListRequest<VectorStoreFile, VectorStoreFileListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: VectorStoreFileListParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// Items per page, from 1 to 100; the default is 20.
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

    /// Cursor: only items that precede the one with this ID are returned. Pass the `first_id` of one
    /// page to go back.
    pub fn before<As>(mut self, before: impl IntoField<String, As>) -> Self {
        self.params_mut().before = before.into_field().into_option();
        self
    }

    /// Only files in this indexing state.
    pub fn filter<As>(
        mut self,
        filter: impl IntoField<VectorStoreFileFilter, As>,
    ) -> Self {
        self.params_mut().filter = filter.into_field().into_option();
        self
    }
}
