// Written by `cargo xtask regen --all`. Changes here are lost.

//! # Shapes
//!
//! The types and operations of the document.

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
    JsonObject, ListRequest, Literal, Nullable, Operation, Page, PageItem, PagedRequest,
    Params, Parts, Request, StreamEvent, StreamRequest, Streams, UnknownValue, Upload,
    convert, reqwest,
};
#[doc(hidden)]
pub use openai_assistants::__generated::{
    self, __answers, __events, __format, __from_floats, __from_id, __from_integers,
    __from_list, __from_text, __id, __integer_enum, __object, __string_enum, __union,
    default_role, json,
};
const _: () = assert!(
    openai_assistants::__generated::VERSION == 5,
    "this crate was written for another version of `openai-assistants`: write it again with `cargo xtask regen --all` of the version that it is compiled with"
);

/// The types of the API.
pub mod types {
    pub use crate::models::*;
    #[doc(no_inline)]
    pub use openai_assistants::{
        UntypedEvent, Extra, JsonObject, Literal, Nullable, Page, Upload,
    };
}

/// The API: a client, and the tree of resources.
#[derive(Clone, Debug)]
pub struct Api {
    client: Client,
}

impl Api {
    /// Creates the API from a client.
    ///
    /// The credential of the client is sent with every request.
    pub fn new(client: Client) -> Self {
        Self {
            client: client.described(&DESCRIPTION),
        }
    }

    /// Returns a builder for the first server of the document, without a credential.
    pub fn builder() -> ApiBuilder {
        ApiBuilder::new()
    }

    /// Creates a client from environment variables.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `SHAPES_BASE_URL` | the URL of the server; required |
    ///
    /// # Errors
    ///
    /// Returns an error that names what is missing or invalid.
    pub fn from_env() -> openai_assistants::Result<Self> {
        ApiBuilder::from_env()?.build()
    }

    /// Returns the client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// `shapes`.
    pub fn shapes(&self) -> resources::ShapesResource<'_> {
        resources::ShapesResource::new(&self.client)
    }

    /// `things`.
    pub fn things(&self) -> resources::Things<'_> {
        resources::Things::new(&self.client)
    }
}

/// A builder for a client of the API.
#[derive(Debug)]
#[must_use = "nothing is set up before `build`"]
pub struct ApiBuilder {
    client: openai_assistants::ClientBuilder,
    keyring: openai_assistants::__generated::Keyring,
}

impl ApiBuilder {
    fn new() -> Self {
        let name = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        let client = Client::builder().user_agent(name).description(&DESCRIPTION);
        Self {
            client,
            keyring: openai_assistants::__generated::Keyring::default(),
        }
            .server(Server::at(""))
    }

    /// Creates a builder from environment variables; see [`Api::from_env`].
    pub fn from_env() -> openai_assistants::Result<Self> {
        use openai_assistants::__generated::variable;
        let mut builder = Self::new();
        if let Some(address) = variable("SHAPES_BASE_URL") {
            builder = builder.base_url(address);
        }
        Ok(builder)
    }

    /// Sets the server.
    pub fn server(mut self, server: Server) -> Self {
        self.client = self.client.profile(server.0);
        self
    }

    /// Sets the URL of the server; short for `server(Server::at(url))`.
    pub fn base_url(self, url: impl AsRef<str>) -> Self {
        self.server(Server::at(url))
    }

    /// Configures everything else, such as timeouts.
    pub fn configure(
        mut self,
        change: impl FnOnce(
            openai_assistants::ClientBuilder,
        ) -> openai_assistants::ClientBuilder,
    ) -> Self {
        self.client = change(self.client);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL or a credential is invalid.
    pub fn build(self) -> openai_assistants::Result<Api> {
        let credential = openai_assistants::Credential::keyring(self.keyring);
        Ok(Api::new(self.client.credential(credential).build()?))
    }
}

static DESCRIPTION: openai_assistants::__generated::Description = openai_assistants::__generated::Description {
    security: None,
    differing: &[],
    repeatable: &[],
    servers: &[],
};

/// A server of the API.
#[derive(Clone, Debug)]
pub struct Server(openai_assistants::Profile);
impl Server {
    /// A server at another URL, to which the path of each operation is appended.
    pub fn at(url: impl AsRef<str>) -> Self {
        Self(openai_assistants::Profile::exact(url))
    }

    /// Returns the profile of the server.
    pub fn profile(&self) -> &openai_assistants::Profile {
        &self.0
    }
}
