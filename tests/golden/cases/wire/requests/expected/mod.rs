// Written by `cargo xtask regen --all`. Changes here are lost.

//! Everything that the document describes.

#![allow(
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::too_many_arguments
)]
#![allow(clippy::wrong_self_convention, clippy::large_enum_variant)]
#![forbid(unsafe_code)]
mod models;
pub mod operations;
pub mod resources;
#[doc(no_inline)]
pub use openai_assistants::{
    self as runtime, UntypedEvent, Client, DownloadRequest, EventRole, Extra, Json,
    JsonObject, ListRequest, Literal, Nullable, Operation, Page, PageItem, Params, Parts,
    Request, StreamEvent, StreamRequest, Streams, UnknownValue, Upload, reqwest,
};
#[doc(hidden)]
pub use openai_assistants::__generated::{
    self, __events, __id, __integer_enum, __object, __string_enum, __union, default_role,
    json,
};
const _: () = assert!(
    openai_assistants::__generated::VERSION == 3,
    "this crate was written for another version of `openai-assistants`: write it again with `cargo xtask regen --all` of the version that it is compiled with"
);

/// The types of the API.
pub mod types {
    pub use crate::requests::models::*;
    #[doc(no_inline)]
    pub use openai_assistants::{
        UntypedEvent, Extra, JsonObject, Literal, Nullable, Page, Upload,
    };
}

/// Where every request begins: the tree of resources, on a client.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}

impl Api {
    /// The resources of the server that the client speaks to.
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// `accounts`.
    pub fn accounts(&self) -> resources::Accounts<'_> {
        resources::Accounts::new(&self.client)
    }

    /// `bodies`.
    pub fn bodies(&self) -> resources::Bodies<'_> {
        resources::Bodies::new(&self.client)
    }

    /// `charts`.
    pub fn charts(&self) -> resources::Charts<'_> {
        resources::Charts::new(&self.client)
    }

    /// `headers`.
    pub fn headers(&self) -> resources::Headers<'_> {
        resources::Headers::new(&self.client)
    }

    /// `plain`.
    pub fn plain(&self) -> resources::Plain<'_> {
        resources::Plain::new(&self.client)
    }

    /// `query`.
    pub fn query(&self) -> resources::Query<'_> {
        resources::Query::new(&self.client)
    }

    /// `styles`.
    pub fn styles(&self) -> resources::Styles<'_> {
        resources::Styles::new(&self.client)
    }

    /// `widgets`.
    pub fn widgets(&self) -> resources::WidgetsResource<'_> {
        resources::WidgetsResource::new(&self.client)
    }
}
