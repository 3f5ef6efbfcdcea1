//! The root: the modules that are there, and the types by one path.
//!
//! Generated sources say `crate::json`, `crate::Request` and so on wherever they are. Inside of `openai-assistants` these
//! are there already; the root of a crate of its own takes them from the runtime, and has what the tree of resources
//! hangs on.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::resources::Names;
use super::types::ident;
use super::{File, Part, docs, features, setup};
use crate::Mode;
use crate::ir::{Api, Feature};

/// The version of what generated code calls in the runtime: its `__generated::VERSION`.
const RUNTIME: u32 = 5;

/// What the compiler says of a crate whose runtime has another one.
const OUTDATED: &str = "this crate was written for another version of `openai-assistants`: write it again with \
    `cargo xtask regen --all` of the version that it is compiled with";

pub fn file(api: &Api, names: &Names<'_>, mode: Mode<'_>) -> File {
    // A module of nothing, or a glob of it, would be unused.
    let listed = [("ids", !api.ids.is_empty()), ("models", !api.types.is_empty())];
    let listed: Vec<_> = listed.iter().filter(|(_, some)| *some).map(|(name, _)| ident(name)).collect();
    // Where all that a module has is only there with features, it is as well.
    let of = |name: &Ident| {
        let features: Option<BTreeSet<&Feature>> = match name == "ids" {
            true => api.ids.iter().map(|id| id.feature.as_ref()).collect(),
            false => api.types.iter().map(|def| def.feature.as_ref()).collect(),
        };
        features.map(features::cfg_any)
    };
    let attributes: Vec<_> = listed.iter().map(of).collect();
    let modules = quote!(
        #(#attributes mod #listed;)*
        pub mod operations;
        pub mod resources;
    );
    match mode {
        Mode::Spec => {
            let items = quote!(
                #[cfg(feature = "blocking")]
                pub mod blocking;
                #modules
            );
            let types = quote!(
                /// Models and identifiers.
                pub mod types {
                    #(#attributes pub use super::#listed::*;)*
                }
            );
            let parts = vec![Part::Items(items), Part::Items(types)];
            File { path: "mod.rs".into(), docs: "All and only what `cargo xtask regen` writes.".into(), parts }
        }
        Mode::Crate { name } => {
            let (runtime, api_type) = (runtime(), api_type(api, names, name));
            let items = quote!(
                // Names and their number are the document's.
                #![allow(clippy::module_inception, clippy::should_implement_trait, clippy::too_many_arguments)]
                #![allow(clippy::wrong_self_convention, clippy::large_enum_variant)]
                #![forbid(unsafe_code)]

                #modules
                #runtime
            );
            let rest = quote!(
                /// The types of the API.
                pub mod types {
                    #(#attributes pub use crate::#listed::*;)*
                    #[doc(no_inline)]
                    pub use openai_assistants::{UntypedEvent, Extra, JsonObject, Literal, Nullable, Page, Upload};
                }

                #api_type
            );
            let mut parts = vec![Part::Items(items), Part::Items(rest)];
            parts.extend(setup::items(&api.setup, name).into_iter().map(Part::Items));
            File { path: "lib.rs".into(), docs: heading(api), parts }
        }
    }
}

/// What the crate is about.
fn heading(api: &Api) -> String {
    const GENERAL: &str = "Everything that the document describes.";
    let text = match (api.setup.title.trim(), api.setup.docs.trim()) {
        ("", "") => GENERAL.to_owned(),
        ("", text) => text.to_owned(),
        (title, text) => {
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            format!("# {title}\n\n{}", if text.is_empty() { GENERAL } else { text })
        }
    };
    let lines = docs::clean(&text);
    let mut lines = lines.lines();
    let mut heading = lines.next().unwrap_or(GENERAL).to_owned();
    for line in lines {
        heading.push_str(if line.is_empty() { "\n//!" } else { "\n//! " });
        heading.push_str(line);
    }
    heading
}

/// What generated sources say `crate::` of, taken from the runtime.
fn runtime() -> TokenStream {
    let (version, outdated) = (proc_macro2::Literal::u32_unsuffixed(RUNTIME), OUTDATED);
    quote!(
        #[doc(no_inline)]
        pub use openai_assistants::{
            self as runtime, UntypedEvent, Client, DownloadRequest, EventRole, Extra, Json, JsonObject, ListRequest,
            Literal, Nullable, Operation, Page, PageItem, PagedRequest, Params, Parts, Request, StreamEvent,
            StreamRequest, Streams, UnknownValue, Upload, convert, reqwest,
        };
        #[doc(hidden)]
        pub use openai_assistants::__generated::{
            self, __answers, __events, __format, __from_floats, __from_id, __from_integers, __from_list, __from_text,
            __id, __integer_enum, __object, __string_enum, __union, default_role, json,
        };

        const _: () = assert!(openai_assistants::__generated::VERSION == #version, #outdated);
    )
}

/// What the tree of resources hangs on: the runtime's client cannot be given methods from here.
fn api_type(api: &Api, names: &Names<'_>, name: &str) -> TokenStream {
    let constructors = setup::constructors(&api.setup, name);
    let accessors = api.resources.iter().filter(|r| !r.path.contains('.')).map(|resource| {
        let (accessor, ty) = (ident(&resource.path), names.get(resource));
        let about = docs::attributes(&resource.docs, &format!("`{}`.", resource.path));
        let cfg = features::cfg(&resource.feature);
        quote!(
            #about
            #cfg
            pub fn #accessor(&self) -> resources::#ty<'_> {
                resources::#ty::new(&self.client)
            }
        )
    });
    quote!(
        /// Where every request begins: the tree of resources, on a client.
        #[derive(Clone, Debug)]
        pub struct Api {
            client: Client,
        }

        impl Api {
            /// The resources of the server that the client speaks to.
            ///
            /// Its credential goes with every request.
            pub fn new(client: Client) -> Self {
                Self { client: client.described(&DESCRIPTION) }
            }

            #constructors

            /// The client.
            pub fn client(&self) -> &Client {
                &self.client
            }

            #(#accessors)*
        }
    )
}
