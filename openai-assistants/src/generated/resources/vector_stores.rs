// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `vector_stores`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{
    Order, VectorStore, VectorStoreCreateParams, VectorStoreDeleted, VectorStoreId,
    VectorStoreListParams, VectorStoreSearchParams, VectorStoreSearchResponsesPage,
    VectorStoreUpdateParams,
};
use crate::{Client, ListRequest, Request};

use crate::generated::operations;

/// Searchable indexes of files, which `file_search` reads.
#[derive(Clone, Copy, Debug)]
pub struct VectorStores<'a> {
    client: &'a Client,
}

impl Client {
    /// Searchable indexes of files, which `file_search` reads.
    pub fn vector_stores(&self) -> VectorStores<'_> {
        VectorStores::new(self)
    }
}

impl<'a> VectorStores<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Many files added to a vector store by one request.
    pub fn file_batches(&self) -> super::FileBatches<'a> {
        super::FileBatches::new(self.client)
    }

    /// Single files within a vector store, with their indexing state and attributes.
    pub fn files(&self) -> super::VectorStoreFiles<'a> {
        super::VectorStoreFiles::new(self.client)
    }

    /// List vector stores.
    ///
    /// Returns one page, the newest first by default.
    ///
    /// `GET /vector_stores`
    pub fn list(&self) -> ListRequest<VectorStore, VectorStoreListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_VECTOR_STORES,
            vec![],
            Default::default(),
        )
    }

    /// Create a vector store.
    ///
    /// Files given by ID are indexed in the background; the store is ready once its `status` is
    /// `completed`.
    ///
    /// `POST /vector_stores`
    pub fn create(
        &self,
        params: VectorStoreCreateParams,
    ) -> Request<VectorStore, VectorStoreCreateParams> {
        Request::new(self.client, &operations::CREATE_VECTOR_STORE, vec![], params)
    }

    /// Retrieve a vector store.
    ///
    /// Returns its state, size and counts of files.
    ///
    /// `GET /vector_stores/{vector_store_id}`
    pub fn retrieve(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
    ) -> Request<VectorStore> {
        Request::new(
            self.client,
            &operations::GET_VECTOR_STORE,
            vec![vector_store_id.into().into()],
            (),
        )
    }

    /// Update a vector store.
    ///
    /// Changes name, expiry or metadata; fields that are left out stay as they are.
    ///
    /// `POST /vector_stores/{vector_store_id}`
    pub fn update(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        params: VectorStoreUpdateParams,
    ) -> Request<VectorStore, VectorStoreUpdateParams> {
        Request::new(
            self.client,
            &operations::MODIFY_VECTOR_STORE,
            vec![vector_store_id.into().into()],
            params,
        )
    }

    /// Delete a vector store.
    ///
    /// Deletes the index only; the files themselves remain.
    ///
    /// `DELETE /vector_stores/{vector_store_id}`
    pub fn delete(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
    ) -> Request<VectorStoreDeleted> {
        Request::new(
            self.client,
            &operations::DELETE_VECTOR_STORE,
            vec![vector_store_id.into().into()],
            (),
        )
    }

    /// Search a vector store.
    ///
    /// Finds the chunks closest in meaning to a query, optionally only among files whose attributes
    /// pass a filter.
    ///
    /// `POST /vector_stores/{vector_store_id}/search`
    pub fn search(
        &self,
        vector_store_id: impl Into<VectorStoreId>,
        params: VectorStoreSearchParams,
    ) -> Request<VectorStoreSearchResponsesPage, VectorStoreSearchParams> {
        Request::new(
            self.client,
            &operations::SEARCH_VECTOR_STORE,
            vec![vector_store_id.into().into()],
            params,
        )
    }
}

impl ListRequest<VectorStore, VectorStoreListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: VectorStoreListParams) -> Self {
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
}
