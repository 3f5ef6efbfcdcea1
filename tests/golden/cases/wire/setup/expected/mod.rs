// Written by `cargo xtask regen --all`. Changes here are lost.

//! # Whole "API"
//!
//! What an API says of itself.
//!
//! * one
//! * two

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
    pub use crate::setup::models::*;
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
    /// | `WHOLE_IN_QUERY` | the credential for `in_query` |
    /// | `WHOLE_IN_COOKIE` | the credential for `in_cookie` |
    /// | `WHOLE_USERNAME` | the user name for `basic_auth` |
    /// | `WHOLE_PASSWORD` | the password for `basic_auth` |
    /// | `WHOLE_BEARER_AUTH` | the credential for `bearer_auth` |
    /// | `WHOLE_OAUTH` | the credential for `oauth` |
    /// | `WHOLE_OPEN_ID` | the credential for `open_id` |
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

    /// `both`.
    pub fn both(&self) -> resources::Both<'_> {
        resources::Both::new(&self.client)
    }

    /// `connect`.
    pub fn connect(&self) -> resources::Connect<'_> {
        resources::Connect::new(&self.client)
    }

    /// `cookie`.
    pub fn cookie(&self) -> resources::Cookie<'_> {
        resources::Cookie::new(&self.client)
    }

    /// `open`.
    pub fn open(&self) -> resources::Open<'_> {
        resources::Open::new(&self.client)
    }

    /// `perhaps`.
    pub fn perhaps(&self) -> resources::Perhaps<'_> {
        resources::Perhaps::new(&self.client)
    }

    /// `query`.
    pub fn query(&self) -> resources::Query<'_> {
        resources::Query::new(&self.client)
    }

    /// `things`.
    pub fn things(&self) -> resources::Things<'_> {
        resources::Things::new(&self.client)
    }

    /// `token`.
    pub fn token(&self) -> resources::Token<'_> {
        resources::Token::new(&self.client)
    }

    /// `watch`.
    pub fn watch(&self) -> resources::Watch<'_> {
        resources::Watch::new(&self.client)
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
            .server(Server::production())
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
        if let Some(value) = variable("WHOLE_IN_QUERY") {
            builder = builder.in_query(value);
        }
        if let Some(value) = variable("WHOLE_IN_COOKIE") {
            builder = builder.in_cookie(value);
        }
        if let (Some(user), Some(password)) = (
            variable("WHOLE_USERNAME"),
            variable("WHOLE_PASSWORD"),
        ) {
            builder = builder.basic_auth(user, password);
        }
        if let Some(value) = variable("WHOLE_BEARER_AUTH") {
            builder = builder.bearer_auth(value);
        }
        if let Some(value) = variable("WHOLE_OAUTH") {
            builder = builder.oauth(value);
        }
        if let Some(value) = variable("WHOLE_OPEN_ID") {
            builder = builder.open_id(value);
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

    /// The key of an account.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.keyring
            .set(
                "key",
                openai_assistants::__generated::Place::Header("X-Api-Key"),
                openai_assistants::Credential::key(key),
            );
        self
    }

    /// Sets the key, sent in the query parameter `api key`.
    pub fn in_query(mut self, key: impl Into<String>) -> Self {
        self.keyring
            .set(
                "inQuery",
                openai_assistants::__generated::Place::Query("api key"),
                openai_assistants::Credential::key(key),
            );
        self
    }

    /// Sets the key, sent in the cookie `session`.
    pub fn in_cookie(mut self, key: impl Into<String>) -> Self {
        self.keyring
            .set(
                "inCookie",
                openai_assistants::__generated::Place::Cookie("session"),
                openai_assistants::Credential::key(key),
            );
        self
    }

    /// Sets the user name and the password.
    pub fn basic_auth(
        mut self,
        user: impl AsRef<str>,
        password: impl AsRef<str>,
    ) -> Self {
        self.keyring.set_basic("basicAuth", user.as_ref(), password.as_ref());
        self
    }

    /// Sets the token, sent in `Authorization: Bearer`.
    pub fn bearer_auth(
        mut self,
        token: impl Into<openai_assistants::Credential>,
    ) -> Self {
        self.keyring
            .set(
                "bearerAuth",
                openai_assistants::__generated::Place::Authorization("Bearer"),
                token.into(),
            );
        self
    }

    /// Sets the token, sent in `Authorization: Bearer`.
    pub fn oauth(mut self, token: impl Into<openai_assistants::Credential>) -> Self {
        self.keyring
            .set(
                "oauth",
                openai_assistants::__generated::Place::Authorization("Bearer"),
                token.into(),
            );
        self
    }

    /// Sets the token, sent in `Authorization: Bearer`.
    pub fn open_id(mut self, token: impl Into<openai_assistants::Credential>) -> Self {
        self.keyring
            .set(
                "openId",
                openai_assistants::__generated::Place::Authorization("Bearer"),
                token.into(),
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
    security: Some(&[&["key"], &["basicAuth"]]),
    differing: &[
        ("both", &[&["key", "bearerAuth"]]),
        ("connect", &[&["openId"]]),
        ("inCookie", &[&["inCookie"]]),
        ("inQuery", &[&["inQuery"]]),
        ("open", &[]),
        ("perhaps", &[&[], &["bearerAuth"]]),
        ("token", &[&["oauth"]]),
    ],
    repeatable: &[("createThing", true)],
    servers: &[],
};

/// A server of the API.
#[derive(Clone, Debug)]
pub struct Server(openai_assistants::Profile);
impl Server {
    /// Production server
    ///
    /// `https://api.example.com/v1`
    pub fn production() -> Self {
        Self::at("https://api.example.com/v1")
    }

    /// A regional server.
    ///
    /// `https://{region}.example.com:{port}/{version}`
    pub fn regional() -> Self {
        Self::at("https://eu.example.com:443/v1")
    }

    /// A regional server.
    ///
    /// `https://{region}.example.com:{port}/{version}`
    ///
    /// - `region`: Where it is. By default `eu`.
    ///
    /// - `port`: Its port. By default `443`.
    ///
    /// - `version`: By default `v1`.
    pub fn regional_with(
        region: servers::RegionalRegion,
        port: impl AsRef<str>,
        version: impl AsRef<str>,
    ) -> Self {
        Self::at(
            [
                "https://",
                region.as_str(),
                ".example.com:",
                port.as_ref(),
                "/",
                version.as_ref(),
            ]
                .concat(),
        )
    }

    /// `/v1` below `origin`, such as `https://example.com`
    pub fn relative(origin: impl AsRef<str>) -> Self {
        Self::at([origin.as_ref().trim_end_matches('/'), "/v1"].concat())
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

/// Values of the variables in server URLs.
pub mod servers {
    /// Where it is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RegionalRegion {
        /// `eu`.
        Eu,
        /// `us-east`.
        UsEast,
    }
    impl RegionalRegion {
        /// Returns the value as it appears in the URL.
        pub fn as_str(self) -> &'static str {
            match self {
                Self::Eu => "eu",
                Self::UsEast => "us-east",
            }
        }
    }
}
