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
    pub use crate::answers::models::*;
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

    /// `any`.
    pub fn any(&self) -> resources::Any<'_> {
        resources::Any::new(&self.client)
    }

    /// `both`.
    pub fn both(&self) -> resources::Both<'_> {
        resources::Both::new(&self.client)
    }

    /// `default`.
    pub fn default(&self) -> resources::DefaultResource<'_> {
        resources::DefaultResource::new(&self.client)
    }

    /// `events`.
    pub fn events(&self) -> resources::Events<'_> {
        resources::Events::new(&self.client)
    }

    /// `hal`.
    pub fn hal(&self) -> resources::Hal<'_> {
        resources::Hal::new(&self.client)
    }

    /// `json`.
    pub fn json(&self) -> resources::Json<'_> {
        resources::Json::new(&self.client)
    }

    /// `nothing`.
    pub fn nothing(&self) -> resources::Nothing<'_> {
        resources::Nothing::new(&self.client)
    }

    /// `or`.
    pub fn or(&self) -> resources::Or<'_> {
        resources::Or::new(&self.client)
    }

    /// `pages`.
    pub fn pages(&self) -> resources::Pages<'_> {
        resources::Pages::new(&self.client)
    }

    /// `pictures`.
    pub fn pictures(&self) -> resources::Pictures<'_> {
        resources::Pictures::new(&self.client)
    }

    /// `range`.
    pub fn range(&self) -> resources::Range<'_> {
        resources::Range::new(&self.client)
    }

    /// `several`.
    pub fn several(&self) -> resources::Several<'_> {
        resources::Several::new(&self.client)
    }

    /// `text`.
    pub fn text(&self) -> resources::Text<'_> {
        resources::Text::new(&self.client)
    }
}
