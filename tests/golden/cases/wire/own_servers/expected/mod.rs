// Written by `cargo xtask regen --all`. Changes here are lost.

//! # servers
//!
//! The types and operations of the document.

#![allow(
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::too_many_arguments
)]
#![allow(clippy::wrong_self_convention, clippy::large_enum_variant)]
#![forbid(unsafe_code)]
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
    /// | `WHOLE_BASE_URL` | the URL of the server; the default is the first server of the document |
    /// | `WHOLE_API_KEY` | the credential for `key` |
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

    /// `files`.
    pub fn files(&self) -> resources::Files<'_> {
        resources::Files::new(&self.client)
    }

    /// `pages`.
    pub fn pages(&self) -> resources::Pages<'_> {
        resources::Pages::new(&self.client)
    }

    /// `repeated`.
    pub fn repeated(&self) -> resources::Repeated<'_> {
        resources::Repeated::new(&self.client)
    }

    /// `unsaid`.
    pub fn unsaid(&self) -> resources::Unsaid<'_> {
        resources::Unsaid::new(&self.client)
    }

    /// `usual`.
    pub fn usual(&self) -> resources::Usual<'_> {
        resources::Usual::new(&self.client)
    }

    /// `wrong`.
    pub fn wrong(&self) -> resources::Wrong<'_> {
        resources::Wrong::new(&self.client)
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
            .server(Server::api_example_com())
    }

    /// Creates a builder from environment variables; see [`Api::from_env`].
    pub fn from_env() -> openai_assistants::Result<Self> {
        use openai_assistants::__generated::variable;
        let mut builder = Self::new();
        if let Some(address) = variable("WHOLE_BASE_URL") {
            builder = builder.base_url(address);
        }
        if let Some(value) = variable("WHOLE_API_KEY") {
            builder = builder.key(value);
        }
        if builder.keyring.is_empty() {
            return Err(openai_assistants::__generated::missing("WHOLE_API_KEY"));
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

    /// Sets the server of one operation, instead of the one in the document.
    pub fn server_of(mut self, operation: &'static Operation, server: Server) -> Self {
        self.client = self.client.server_of(operation, server.0);
        self
    }

    /// Sends every request to the client's server, even if the document has another for the operation.
    pub fn one_server(mut self) -> Self {
        self.client = self.client.one_server();
        self
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

    /// Sets the key, sent in the header `X-Api-Key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.keyring
            .set(
                "key",
                openai_assistants::__generated::Place::Header("X-Api-Key"),
                openai_assistants::Credential::key(key),
            );
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
    security: Some(&[&["key"]]),
    differing: &[],
    repeatable: &[],
    servers: &[
        ("none", "http://files.example.com:8443/up"),
        ("ofOperation", "http://upload.example.com/v2"),
        ("ofPath", "http://files.example.com:8443/up"),
        ("pages", "/v4"),
        ("relative", "/v3"),
    ],
};

/// A server of the API.
#[derive(Clone, Debug)]
pub struct Server(openai_assistants::Profile);
impl Server {
    /// `https://api.example.com/v1`
    pub fn api_example_com() -> Self {
        Self::at("https://api.example.com/v1")
    }

    /// `https://sandbox.example.com/v1`
    pub fn sandbox_example_com() -> Self {
        Self::at("https://sandbox.example.com/v1")
    }

    /// A server at another URL, to which the path of each operation is appended.
    pub fn at(url: impl AsRef<str>) -> Self {
        Self(openai_assistants::Profile::exact(url))
    }

    /// Returns the profile of the server.
    pub fn profile(&self) -> &openai_assistants::Profile {
        &self.0
    }
}
