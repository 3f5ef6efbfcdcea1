//! How a client of the API is set up: its servers, and a builder with a method for each credential.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::types::ident;
use crate::ir::{Proof, Scheme, Security, Server, Setup, UrlPart, Variable};

/// Everything but `Api` itself; `name` is the crate's.
pub fn items(setup: &Setup, name: &str) -> Vec<TokenStream> {
    let mut items = vec![builder(setup, name), description(setup), server(&setup.servers)];
    items.extend(values(&setup.servers));
    items
}

/// The constructors of `Api` by the builder.
pub fn constructors(setup: &Setup, name: &str) -> TokenStream {
    let variables = docs::attributes(&variables(setup, name), "");
    quote!(
        /// Returns a builder for the first server of the document, without a credential.
        pub fn builder() -> ApiBuilder {
            ApiBuilder::new()
        }

        /// Creates a client from environment variables.
        ///
        #variables
        ///
        /// # Errors
        ///
        /// Returns an error that names what is missing or invalid.
        pub fn from_env() -> openai_assistants::Result<Self> {
            ApiBuilder::from_env()?.build()
        }
    )
}

/// A scheme, and the variables that its credential is in.
fn environment<'s>(setup: &'s Setup, name: &str) -> Vec<(&'s Scheme, Vec<String>)> {
    let prefix = name.to_shouty_snake_case();
    let mut first = true;
    let mut taken = vec![format!("{prefix}_BASE_URL")];
    let mut free = |name: String| {
        let name =
            std::iter::successors(Some(name), |name| Some(format!("{name}_"))).find(|name| !taken.contains(name));
        taken.extend(name.clone());
        name.unwrap_or_default()
    };
    let own = |scheme: &Scheme| format!("{prefix}_{}", scheme.name.to_shouty_snake_case());
    let mut basic = 0;
    let mut named = Vec::new();
    for scheme in &setup.schemes {
        let variables = match &scheme.proof {
            Proof::Basic => {
                basic += 1;
                let stem = if basic == 1 { prefix.clone() } else { own(scheme) };
                vec![free(format!("{stem}_USERNAME")), free(format!("{stem}_PASSWORD"))]
            }
            _ if std::mem::take(&mut first) => vec![free(format!("{prefix}_API_KEY"))],
            _ => vec![free(own(scheme))],
        };
        named.push((scheme, variables));
    }
    named
}

/// The variables, in Markdown.
fn variables(setup: &Setup, name: &str) -> String {
    let prefix = name.to_shouty_snake_case();
    let address = match setup.servers.first() {
        Some(server) if default(server).is_some() => {
            "the URL of the server; the default is the first server of the document"
        }
        _ => "the URL of the server; required",
    };
    let mut text = format!("| variable | meaning |\n|---|---|\n| `{prefix}_BASE_URL` | {address} |\n");
    for (scheme, variables) in environment(setup, name) {
        for (variable, what) in variables.iter().zip(match scheme.proof {
            Proof::Basic => &["the user name", "the password"][..],
            _ => &["the credential"],
        }) {
            let method = docs::code(&scheme.name);
            text.push_str(&format!("| `{variable}` | {what} for {method} |\n"));
        }
    }
    text
}

fn builder(setup: &Setup, name: &str) -> TokenStream {
    let setters = setup.schemes.iter().map(setter);
    let start = match setup.servers.first().and_then(|server| Some((server, default(server)?))) {
        Some((server, _)) => {
            let name = ident(&server.name);
            quote!(Server::#name())
        }
        None => quote!(Server::at("")),
    };
    let own_servers = (!setup.own_servers.is_empty()).then(|| {
        quote!(
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
        )
    });
    let base = format!("{}_BASE_URL", name.to_shouty_snake_case());
    let environment = environment(setup, name);
    let read = environment.iter().map(|(scheme, variables)| {
        let method = ident(&scheme.name);
        match &variables[..] {
            [user, password] => quote!(
                if let (Some(user), Some(password)) = (variable(#user), variable(#password)) {
                    builder = builder.#method(user, password);
                }
            ),
            variables => quote!(#(
                if let Some(value) = variable(#variables) {
                    builder = builder.#method(value);
                }
            )*),
        }
    });
    // Only if every operation requires one.
    let asked = setup
        .security
        .as_ref()
        .filter(|security| !security.is_empty() && security.iter().all(|names| !names.is_empty()));
    let needed = asked.and_then(|security| security.first()).map(|schemes| {
        let of = |wire: &String| environment.iter().find(|(scheme, _)| scheme.wire == *wire).map(|(_, names)| names);
        let names: Vec<String> = schemes.iter().filter_map(of).flatten().cloned().collect();
        let names = names.join("`, `");
        quote!(
            if builder.keyring.is_empty() {
                return Err(openai_assistants::__generated::missing(#names));
            }
        )
    });
    quote!(
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
                Self { client, keyring: openai_assistants::__generated::Keyring::default() }.server(#start)
            }

            /// Creates a builder from environment variables; see [`Api::from_env`].
            pub fn from_env() -> openai_assistants::Result<Self> {
                use openai_assistants::__generated::variable;
                let mut builder = Self::new();
                if let Some(address) = variable(#base) {
                    builder = builder.base_url(address);
                }
                #(#read)*
                #needed
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

            #own_servers

            /// Configures everything else, such as timeouts.
            pub fn configure(
                mut self,
                change: impl FnOnce(openai_assistants::ClientBuilder) -> openai_assistants::ClientBuilder,
            ) -> Self {
                self.client = change(self.client);
                self
            }

            #(#setters)*

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
    )
}

fn setter(scheme: &Scheme) -> TokenStream {
    let (name, wire) = (ident(&scheme.name), &scheme.wire);
    let place = |kind: &str, value: &str| {
        let kind = ident(kind);
        quote!(openai_assistants::__generated::Place::#kind(#value))
    };
    let (what, place, is_token) = match &scheme.proof {
        Proof::Basic => {
            let about = docs::attributes(&scheme.docs, "Sets the user name and the password.");
            return quote!(
                #about
                pub fn #name(mut self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
                    self.keyring.set_basic(#wire, user.as_ref(), password.as_ref());
                    self
                }
            );
        }
        Proof::Header(header) => (format!("the header {}", docs::code(header)), place("Header", header), false),
        Proof::Query(query) => (format!("the query parameter {}", docs::code(query)), place("Query", query), false),
        Proof::Cookie(cookie) => (format!("the cookie {}", docs::code(cookie)), place("Cookie", cookie), false),
        Proof::Token(scheme) => (docs::code(&format!("Authorization: {scheme}")), place("Authorization", scheme), true),
    };
    if is_token {
        let about = docs::attributes(&scheme.docs, &format!("Sets the token, sent in {what}."));
        return quote!(
            #about
            pub fn #name(mut self, token: impl Into<openai_assistants::Credential>) -> Self {
                self.keyring.set(#wire, #place, token.into());
                self
            }
        );
    }
    let about = docs::attributes(&scheme.docs, &format!("Sets the key, sent in {what}."));
    quote!(
        #about
        pub fn #name(mut self, key: impl Into<String>) -> Self {
            self.keyring.set(#wire, #place, openai_assistants::Credential::key(key));
            self
        }
    )
}

fn description(setup: &Setup) -> TokenStream {
    let own = setup.security.as_ref().map(security);
    let own = own.map_or_else(|| quote!(None), |own| quote!(Some(#own)));
    let differing = setup.differing.iter().map(|(id, own)| {
        let own = security(own);
        quote!((#id, #own))
    });
    let servers = setup.own_servers.iter().map(|(id, address)| quote!((#id, #address)));
    let repeatable = setup.repeatable.iter().map(|(id, is)| quote!((#id, #is)));
    quote!(
        static DESCRIPTION: openai_assistants::__generated::Description = openai_assistants::__generated::Description {
            security: #own,
            differing: &[#(#differing),*],
            repeatable: &[#(#repeatable),*],
            servers: &[#(#servers),*],
        };
    )
}

fn security(security: &Security) -> TokenStream {
    let alternatives = security.iter().map(|schemes| quote!(&[#(#schemes),*]));
    quote!(&[#(#alternatives),*])
}

/// The address with all variables as the document has them.
fn default(server: &Server) -> Option<String> {
    let part = |part: &UrlPart| match part {
        UrlPart::Text(text) => Some(text.clone()),
        UrlPart::Variable(at) => server.variables.get(*at)?.default.clone(),
    };
    (!server.relative).then(|| server.url.iter().map(part).collect())?
}

fn server(servers: &[Server]) -> TokenStream {
    let constructors = servers.iter().map(constructor);
    quote!(
        /// A server of the API.
        #[derive(Clone, Debug)]
        pub struct Server(openai_assistants::Profile);

        impl Server {
            #(#constructors)*

            /// A server at another URL, to which the path of each operation is appended.
            pub fn at(url: impl AsRef<str>) -> Self {
                Self(openai_assistants::Profile::exact(url))
            }

            /// Returns the profile of the server.
            pub fn profile(&self) -> &openai_assistants::Profile {
                &self.0
            }
        }
    )
}

fn constructor(server: &Server) -> TokenStream {
    let shown = |part: &UrlPart| match part {
        UrlPart::Text(text) => text.clone(),
        UrlPart::Variable(at) => server.variables.get(*at).map(|v| format!("{{{}}}", v.name)).unwrap_or_default(),
    };
    let address = docs::code(&server.url.iter().map(shown).collect::<String>());
    let below = if server.relative { " below `origin`, such as `https://example.com`" } else { "" };
    let text = match server.docs.trim() {
        "" => format!("{address}{below}"),
        text => format!("{text}\n\n{address}{below}"),
    };
    let fixed = default(server).map(|url| {
        let (name, about) = (ident(&server.name), docs::attributes(&text, ""));
        quote!(
            #about
            pub fn #name() -> Self {
                Self::at(#url)
            }
        )
    });
    let is_fixed = server.variables.is_empty() && !server.relative;
    let variable = (!is_fixed).then(|| {
        // Where there is no other constructor, this one has the name.
        let name = if fixed.is_some() { format!("{}_with", server.name) } else { server.name.clone() };
        let name = ident(&name);
        let mut text = text.clone();
        for Variable { name, docs, default, .. } in &server.variables {
            let default =
                default.as_ref().map(|value| format!(" By default {}.", docs::code(value))).unwrap_or_default();
            let docs = docs.trim().replace('\n', " ");
            text.push_str(&format!("\n\n- `{name}`: {docs}{default}"));
        }
        let about = docs::attributes(&text, "");
        let origin = server.relative.then(|| quote!(origin: impl AsRef<str>,));
        let parameters = server.variables.iter().map(|variable| {
            let name = ident(&variable.name);
            match &variable.values {
                Some((ty, _)) => {
                    let ty = ident(ty);
                    quote!(#name: servers::#ty)
                }
                None => quote!(#name: impl AsRef<str>),
            }
        });
        let start = server.relative.then(|| quote!(origin.as_ref().trim_end_matches('/'),));
        let slash =
            server.url.first().is_some_and(|part| !matches!(part, UrlPart::Text(text) if text.starts_with('/')));
        let slash = (server.relative && slash).then(|| quote!("/",));
        let parts = server.url.iter().map(|part| match part {
            UrlPart::Text(text) => quote!(#text),
            UrlPart::Variable(at) => {
                let variable = server.variables.get(*at);
                let name = variable.map(|variable| ident(&variable.name));
                match variable.is_some_and(|variable| variable.values.is_some()) {
                    true => quote!(#name.as_str()),
                    false => quote!(#name.as_ref()),
                }
            }
        });
        quote!(
            #about
            pub fn #name(#origin #(#parameters),*) -> Self {
                Self::at([#start #slash #(#parts),*].concat())
            }
        )
    });
    quote!(#fixed #variable)
}

/// The enums of variables that accept only certain values.
fn values(servers: &[Server]) -> Option<TokenStream> {
    let enums: Vec<_> = servers
        .iter()
        .flat_map(|server| &server.variables)
        .filter_map(|variable| {
            let (name, values) = variable.values.as_ref()?;
            let about = docs::attributes(&variable.docs, &format!("`{}`.", variable.name));
            let name = ident(name);
            let variants: Vec<_> = values.iter().map(|(name, _)| ident(name)).collect();
            let texts: Vec<_> = values.iter().map(|(_, text)| text).collect();
            let docs = texts.iter().map(|text| docs::attributes(&format!("{}.", docs::code(text)), ""));
            Some(quote!(
                #about
                #[derive(Clone, Copy, Debug, PartialEq, Eq)]
                pub enum #name {
                    #(#docs #variants),*
                }

                impl #name {
                    /// Returns the value as it appears in the URL.
                    pub fn as_str(self) -> &'static str {
                        match self {
                            #(Self::#variants => #texts),*
                        }
                    }
                }
            ))
        })
        .collect();
    (!enums.is_empty()).then(|| {
        quote!(
            /// Values of the variables in server URLs.
            pub mod servers {
                #(#enums)*
            }
        )
    })
}
