// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `vector_stores.file_batches`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{
    Order, VectorStoreFile, VectorStoreFileBatch, VectorStoreFileBatchCreateParams,
    VectorStoreFileBatchId, VectorStoreFileBatchListFilesParams, VectorStoreFileFilter,
    VectorStoreId,
};
use crate::{Client, ListRequest, Request};

use crate::generated::operations;

/// Many files added to a vector store by one request.
#[derive(Clone, Copy, Debug)]
pub struct FileBatches<'a> {
    client: &'a Client,
}

impl<'a> FileBatches<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Add a batch of files to a vector store.
    ///
    /// Takes up to 2000 files and indexes them in the background. Adding files, singly or in batches,
    /// is limited to 300 requests a minute for each vector store.
    ///
    /// `POST /vector_stores/{vector_store_id}/file_batches`
    pub fn create(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        params: VectorStoreFileBatchCreateParams,
    ) -> Request<VectorStoreFileBatch, VectorStoreFileBatchCreateParams> {
        Request::new(
            self.client,
            &operations::CREATE_VECTOR_STORE_FILE_BATCH,
            vec![vector_store_id.into().into()],
            params,
        )
    }

    /// Retrieve a file batch.
    ///
    /// Returns its state and how many files are done.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
    pub fn retrieve(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        batch_id: impl Into<VectorStoreFileBatchId>,
    ) -> Request<VectorStoreFileBatch> {
        Request::new(
            self.client,
            &operations::GET_VECTOR_STORE_FILE_BATCH,
            vec![vector_store_id.into().into(), batch_id.into().into()],
            (),
        )
    }

    /// Cancel a file batch.
    ///
    /// The server stops working on the remaining files as soon as it can.
    ///
    /// `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
    pub fn cancel(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        batch_id: impl Into<VectorStoreFileBatchId>,
    ) -> Request<VectorStoreFileBatch> {
        Request::new(
            self.client,
            &operations::CANCEL_VECTOR_STORE_FILE_BATCH,
            vec![vector_store_id.into().into(), batch_id.into().into()],
            (),
        )
    }

    /// List the files of a batch.
    ///
    /// Returns one page of the files that the batch added, each with its indexing state.
    ///
    /// `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
    pub fn list_files(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        batch_id: impl Into<VectorStoreFileBatchId>,
    ) -> ListRequest<VectorStoreFile, VectorStoreFileBatchListFilesParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_FILES_IN_VECTOR_STORE_BATCH,
            vec![vector_store_id.into().into(), batch_id.into().into()],
            Default::default(),
        )
    }
}

impl ListRequest<VectorStoreFile, VectorStoreFileBatchListFilesParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: VectorStoreFileBatchListFilesParams) -> Self {
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
